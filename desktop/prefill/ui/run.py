"""Starts the window: application, theme, settings, log."""

from __future__ import annotations

import logging
import sys
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

import prefill
from prefill.resources import find
from prefill.ui.application import Application
from prefill.ui.collector import Collector
from prefill.ui.language import language_in, speak
from prefill.ui.main_window import MainWindow
from prefill.ui.theme import Appearance, Theme
from prefill.ui.troubles import LOG_NAME

if TYPE_CHECKING:
    from prefill.jobs.desk import Desk

_LOG_BYTES = 500_000


def run(desk: Desk, settings_file: Path, path: Path | None = None) -> int:
    """Show the window, on a questionnaire where one is given, until it is closed. Gives the exit status.

    ``settings_file`` is where the window keeps its settings.
    """
    app = Application(sys.argv[:1])
    app.setApplicationName("Prefill")
    app.setApplicationVersion(prefill.__version__)
    app.setDesktopFileName("prefill")
    keep_log(desk.folders.logs)
    settings = QSettings(str(settings_file), QSettings.Format.IniFormat)
    speak(app, language_in(settings))
    theme = Theme(app, appearance_in(settings))
    _set_icon(app)
    collector = Collector(app)  # before there are threads
    window = MainWindow(desk, settings, theme, path.resolve() if path else None)
    sys.excepthook = partial(_on_unexpected, window)
    app.file_wanted.connect(window.open)
    window.show()
    try:
        return app.exec()
    finally:
        collector.stop()
        sys.excepthook = sys.__excepthook__
        desk.close()


def tell(sentence: str) -> None:
    """Say in a dialog why there is no window, where there is no terminal to say it in."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("Prefill")
    QMessageBox.warning(None, "Prefill", sentence.strip())


def appearance_in(settings: QSettings) -> Appearance:
    """The appearance that was last chosen."""
    try:
        return Appearance(str(settings.value("window/appearance", Appearance.SYSTEM.value)))
    except ValueError:
        return Appearance.SYSTEM


def _set_icon(app: QApplication) -> None:
    try:
        app.setWindowIcon(QIcon(str(find("icons/prefill.svg"))))
    except FileNotFoundError:
        logging.getLogger(__name__).warning("the application's icon is missing")


def keep_log(folder: Path) -> logging.Handler:
    """Log faults to a file in a folder; what their messages may quote, a report for others leaves out."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(folder / LOG_NAME, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    return handler


def _on_unexpected(
    window: MainWindow, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Bugs end up here: logged, told in one sentence, and the window goes on."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    window.show_error(error)
