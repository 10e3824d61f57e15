/* Starts Prefill: runs `python -m prefill` inside this process, through the python313.dll of its folder.

   Compiled twice: as Prefill.exe, which opens the window and has no console, and as bin\prefill.exe, the
   command line. The arguments are handed on as they came, so that "Open with" and a file dropped on the icon
   work. Python finds its own files beside its DLL, and takes no notice of any other Python on the machine. */

#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define LONGEST 32768 /* characters of a path, the most that Windows knows */
#define OPTIONS 6     /* what stands before the user's own arguments */

typedef int (*PyMain)(int, wchar_t **);

static int refuse(const wchar_t *sentence) {
#ifdef CONSOLE
    fwprintf(stderr, L"%ls\n", sentence);
#else
    MessageBoxW(NULL, sentence, L"Prefill", MB_ICONERROR);
#endif
    return 2;
}

/* Cut a path down to its folder. */
static void to_folder(wchar_t *path) {
    wchar_t *last = wcsrchr(path, L'\\');
    if (last) *last = 0;
}

int wmain(void) {
    static wchar_t folder[LONGEST], library[LONGEST + 16];
    GetModuleFileNameW(NULL, folder, LONGEST);
    to_folder(folder);
#ifdef CONSOLE
    to_folder(folder);
#endif
    _snwprintf(library, LONGEST + 15, L"%ls\\" PYTHON_DLL, folder);
    AddDllDirectory(folder); /* where extension modules find the C++ runtime that they share */
    HMODULE python = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    PyMain run = python ? (PyMain)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (!run) return refuse(L"Prefill is not whole: " PYTHON_DLL L" is missing. Please install it again.");

    int count = 0;
    wchar_t **given = CommandLineToArgvW(GetCommandLineW(), &count);
    wchar_t **handed = given ? calloc(count + OPTIONS, sizeof *handed) : NULL;
    if (!handed) return refuse(L"There is not enough memory to start Prefill.");
    int at = 0;
    handed[at++] = given[0];
    handed[at++] = L"-W";
    handed[at++] = L"ignore"; /* warnings are for developers */
    handed[at++] = L"-m";
    handed[at++] = L"prefill";
    for (int i = 1; i < count; i++) handed[at++] = given[i];
    return run(at, handed);
}
