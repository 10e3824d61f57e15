/* For the trial under Wine alone, never shipped: Windows' colour management, which Wine 8 has in part only.
   No colour profile is ever found, and Qt paints without. */

#define EXPORT __declspec(dllexport)
#define NONE(name) EXPORT void *name(void) { return 0; }

NONE(OpenColorProfileW)
NONE(GetColorProfileFromHandle)
NONE(GetColorDirectoryW)
NONE(GetStandardColorSpaceProfileW)
NONE(WcsCreateIccProfile)
NONE(WcsGetDefaultColorProfile)
NONE(WcsGetDefaultColorProfileSize)
NONE(WcsOpenColorProfileW)
EXPORT int CloseColorProfile(void *profile) { return 1; }
