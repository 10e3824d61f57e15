; Installs Prefill for the person at the keyboard alone: no administrator is asked, other users see nothing.
;
; Given by build.py: TARGET, VERSION, VERSION_NUMBERS, TREE (the folder to install), SETUP (the file to write),
; ICON, KILOBYTES, and LIST, a file with one Delete for each file that lies at the top of the tree.
;
; Nothing is ever removed but what was installed: neither the user's bank, which lies in another folder, nor
; a file that somebody put beside Prefill.

Target "${TARGET}"
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
RequestExecutionLevel user
!include "MUI2.nsh"
!include "x64.nsh"
!include "WinVer.nsh"

!define NAME "Prefill"
!define KIND "Prefill.Questionnaire"
!define CLASSES "Software\Classes"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define RUNNING 2 ; the exit status where Prefill is open
!define REFUSED 3 ; and where it cannot be installed

Name "${NAME}"
OutFile "${SETUP}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION_NUMBERS}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs ${NAME}"
VIAddVersionKey "CompanyName" "The Prefill developers"
VIAddVersionKey "LegalCopyright" "MIT License"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEPAGE_TEXT "$(WelcomeText)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\Prefill.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

LangString WelcomeText ${LANG_ENGLISH} "Prefill ${VERSION} will be installed for you alone, in$\r$\n$INSTDIR.$\r$\n$\r$\nAnswers that you have kept with an older version stay as they are."
LangString WelcomeText ${LANG_GERMAN} "Prefill ${VERSION} wird nur für Sie installiert, in$\r$\n$INSTDIR.$\r$\n$\r$\nAntworten, die Sie mit einer älteren Version gesammelt haben, bleiben, wie sie sind."
LangString Questionnaire ${LANG_ENGLISH} "Questionnaire"
LangString Questionnaire ${LANG_GERMAN} "Fragebogen"
LangString IsOpen ${LANG_ENGLISH} "Prefill is open. Close it, then try again."
LangString IsOpen ${LANG_GERMAN} "Prefill ist geöffnet. Schließen Sie es und versuchen Sie es dann noch einmal."
LangString NotOurs ${LANG_ENGLISH} "$INSTDIR holds other files than Prefill's, so nothing was installed. Move them elsewhere, then try again."
LangString NotOurs ${LANG_GERMAN} "$INSTDIR enthält andere Dateien als die von Prefill, deshalb wurde nichts installiert. Verschieben Sie sie und versuchen Sie es dann noch einmal."
LangString TooOld ${LANG_ENGLISH} "Prefill needs Windows 10 or 11 of 64 bits."
LangString TooOld ${LANG_GERMAN} "Prefill braucht Windows 10 oder 11 mit 64 Bit."

; Quit where the program is running, whose files could not be replaced.
!macro RefuseWhileOpen PREFIX
Function ${PREFIX}RefuseWhileOpen
  again:
  IfFileExists "$INSTDIR\python313.dll" 0 closed
  ClearErrors
  FileOpen $0 "$INSTDIR\python313.dll" a
  IfErrors open
  FileClose $0
  Goto closed
  open:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsOpen)" /SD IDCANCEL IDRETRY again
  SetErrorLevel ${RUNNING}
  Quit
  closed:
FunctionEnd
!macroend
!insertmacro RefuseWhileOpen ""
!insertmacro RefuseWhileOpen "un."

; Tell the Explorer that "Open with" has changed (SHCNE_ASSOCCHANGED).
!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function .onInit
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel ${REFUSED}
    Quit
  ${EndIf}
FunctionEnd

Section "Install"
  RMDir "$INSTDIR" ; only where it is empty
  IfFileExists "$INSTDIR\*.*" 0 ours
  IfFileExists "$INSTDIR\uninstall.exe" older
    MessageBox MB_OK|MB_ICONSTOP "$(NotOurs)" /SD IDOK
    SetErrorLevel ${REFUSED}
    Quit
  older: ; it knows best what belongs to it
  Call RefuseWhileOpen
  ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
  ours:
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  File /r "${TREE}\*.*"
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\Prefill.exe"

  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "$(Questionnaire)"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\Prefill.exe,0"
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\Prefill.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\.xlsx\OpenWithProgids" "${KIND}" ""
  WriteRegStr HKCU "${CLASSES}\.xlsm\OpenWithProgids" "${KIND}" ""

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\Prefill.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Prefill developers"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  !insertmacro TellExplorer
SectionEnd

Section "Uninstall"
  Call un.RefuseWhileOpen
  RMDir /r "$INSTDIR\Lib"
  RMDir /r "$INSTDIR\bin"
  !include "${LIST}"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${CLASSES}\${KIND}"
  DeleteRegValue HKCU "${CLASSES}\.xlsx\OpenWithProgids" "${KIND}"
  DeleteRegValue HKCU "${CLASSES}\.xlsm\OpenWithProgids" "${KIND}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.xlsx\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.xlsm\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.xlsx"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.xlsm"
  DeleteRegKey HKCU "${UNINSTALL}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  !insertmacro TellExplorer
SectionEnd
