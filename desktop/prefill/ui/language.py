"""The language of the window: English, or one that has a catalogue in ``resources/translations``."""

from __future__ import annotations

import logging
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from prefill.resources import find

_SETTING = "window/language"
_log = logging.getLogger(__name__)


class Language(StrEnum):
    """What the user asked for; ``SYSTEM`` is the first of the system's languages that is one of these."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"


def tr(text: str) -> str:
    """A literal text in the window's language, for functions; methods of a QObject have ``self.tr``."""
    return QCoreApplication.translate("window", text)


def language_in(settings: QSettings) -> Language:
    """The language that was last chosen."""
    try:
        return Language(str(settings.value(_SETTING, Language.SYSTEM.value)))
    except ValueError:
        return Language.SYSTEM


def keep_language(settings: QSettings, language: Language) -> None:
    """Choose the language of the next start."""
    settings.setValue(_SETTING, language.value)


def speak(app: QCoreApplication, language: Language) -> None:
    """Have what is made from now on speak a language: our texts, Qt's own buttons, numbers and days.

    Numbers and days stay as the system writes them where it is of the same language, as in Austria.
    """
    spoken = _system_language() if language is Language.SYSTEM else language
    system, locale = QLocale.system(), QLocale(spoken.value)
    QLocale.setDefault(system if system.language() == locale.language() else locale)
    if spoken is Language.ENGLISH:
        return
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for catalogue in (qt / f"qtbase_{spoken}.qm", find("translations") / f"prefill_{spoken}.qm"):
        translator = QTranslator(app)
        if translator.load(str(catalogue)):
            app.installTranslator(translator)
        else:
            _log.warning("the translation %s cannot be loaded", catalogue.name)


def _system_language() -> Language:
    known = {language.value: language for language in Language}
    for name in QLocale.system().uiLanguages():
        spoken = known.get(name.split("-")[0])
        if spoken is not None:
            return spoken
    return Language.ENGLISH
