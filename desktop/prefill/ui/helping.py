"""The acts of the Help menu: what Prefill is, and a report for its developers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from prefill.ui.commands import Commands
from prefill.ui.save_as import ask_target
from prefill.ui.tasks import BackgroundTask


class Helping(QObject):
    """Shows the dialogs above a window; a report is written off its thread."""

    told = Signal(str)
    failed = Signal(Exception)

    def __init__(self, commands: Commands, logs: Path, window: QWidget) -> None:
        super().__init__(window)
        self._logs = logs
        self._window = window
        self._task: BackgroundTask | None = None
        commands.about.triggered.connect(self.show_about)
        commands.report.triggered.connect(self.ask_report)

    def show_about(self) -> None:
        """Say what this is, which version, and whose works it is made of."""
        from prefill.components import components
        from prefill.ui.about_dialog import AboutDialog

        dialog = AboutDialog(components(), self._window.windowIcon(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def ask_report(self) -> None:
        """Let the person choose where to save the report, and save it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = self.tr("Prefill report {day}.zip").format(day=date.today().isoformat())
        target = ask_target(
            self._window, self.tr("Save a report"), Path(folder) / name, self.tr("Zip files (*.zip)")
        )
        if target is not None and self._task is None:
            self._save(target)

    def stop(self) -> None:
        """End what runs, and tell nobody."""
        if self._task is not None:
            self._task.stop()
            self._task = None

    def _save(self, target: Path) -> None:
        from prefill.jobs.report import save_report

        toolkit = {"qt": qVersion(), "platform": QGuiApplication.platformName()}
        self._task = BackgroundTask(save_report(target, self._logs, toolkit), self)
        self._task.done.connect(self._on_saved)
        self._task.failed.connect(self._on_failed)
        self._task.start()

    def _on_saved(self, target: Path) -> None:
        self._task = None
        words = self.tr(
            "{name} is saved. It holds versions and the program's faults, "
            "and no answers, customers or file names."
        )
        self.told.emit(words.format(name=target.name))

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        self.failed.emit(error)
