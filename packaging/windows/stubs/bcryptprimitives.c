/* For the trial under Wine alone, never shipped: the one function of Windows 8 that programs in Rust ask for
   random numbers. Wine has it since version 9. */

#include <windows.h>

BOOLEAN NTAPI SystemFunction036(void *buffer, ULONG length); /* RtlGenRandom, in advapi32 */

__declspec(dllexport) BOOL WINAPI ProcessPrng(BYTE *buffer, SIZE_T length) {
    return SystemFunction036(buffer, (ULONG)length);
}
