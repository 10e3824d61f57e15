/* For the trial under Wine alone, never shipped: the part of Windows' own ICU (since Windows 10, 1703) that
   Qt's text conversion names. No converter is ever found, and Qt does without. */

#define EXPORT __declspec(dllexport)
#define UNAVAILABLE 4 /* U_FILE_ACCESS_ERROR */
#define NOTHING(name) EXPORT void name(void) {}

EXPORT void *ucnv_open(const char *name, int *error) {
    if (error) *error = UNAVAILABLE;
    return 0;
}

EXPORT const char *ucnv_getName(void *converter, int *error) {
    if (error) *error = UNAVAILABLE;
    return 0;
}

EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, int *error) {
    if (error) *error = UNAVAILABLE;
    return 0;
}

EXPORT char ucnv_getMaxCharSize(void *converter) { return 4; }
EXPORT int ucnv_toUCountPending(void *converter, int *error) { return 0; }
EXPORT int ucnv_fromUCountPending(void *converter, int *error) { return 0; }
EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT const char *ucnv_getAvailableName(int at) { return 0; }

NOTHING(ucnv_close)
NOTHING(ucnv_reset)
NOTHING(ucnv_toUnicode)
NOTHING(ucnv_fromUnicode)
NOTHING(ucnv_setToUCallBack)
NOTHING(ucnv_getFromUCallBack)
NOTHING(ucnv_getToUCallBack)
NOTHING(ucnv_setFromUCallBack)
NOTHING(ucnv_cbToUWriteUChars)
NOTHING(ucnv_cbFromUWriteUChars)
NOTHING(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NOTHING(UCNV_TO_U_CALLBACK_SUBSTITUTE)
