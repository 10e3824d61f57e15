"""Saves a filled copy: asks where, writes it off the window's thread, enters it in the ledger."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from prefill.domain.errors import PrefillError
from prefill.domain.progress import Progress
from prefill.domain.receipts import Receipt
from prefill.domain.responses import State
from prefill.ui.tasks import BackgroundTask

if TYPE_CHECKING:
    from prefill.jobs.desk import Desk
    from prefill.jobs.job import Job


class Saving(QObject):
    """After ``began`` follows ``saved`` (with the receipt and the file), ``failed`` or ``given_up``."""

    began = Signal(Path)
    progressed = Signal(Progress)
    saved = Signal(Receipt, Path)
    failed = Signal(Exception)
    given_up = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._job: Job | None = None
        self._target = Path()
        self._task: BackgroundTask | None = None

    @property
    def is_running(self) -> bool:
        return self._task is not None

    def ask(self, job: Job) -> None:
        """Have the user say where the copy goes; the customer's own folder is proposed."""
        from prefill.jobs.export import default_target

        self._job = job
        target = default_target(job.reading.workbook.path)
        if job.reading.workbook.path == self._desk.folders.sample:
            documents = QStandardPaths.StandardLocation.DocumentsLocation
            target = Path(QStandardPaths.writableLocation(documents)) / target.name
        dialog = QFileDialog(self._window, self.tr("Save a filled copy"), str(target.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Excel workbooks (*{suffix})").format(suffix=target.suffix))
        dialog.setDefaultSuffix(target.suffix)
        dialog.selectFile(target.name)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, job: Job, target: Path, *, overwrite: bool) -> None:
        """Write the copy."""
        self._job, self._target = job, target
        also = (State.PREFILLED, State.FLAGGED)
        task = BackgroundTask(self._desk.save(job, target, overwrite=overwrite, also=also), self)
        task.progressed.connect(self.progressed)
        task.done.connect(self._on_task_done)
        task.failed.connect(self._on_task_failed)
        task.cancelled.connect(self._on_task_cancelled)
        self._task = task
        self.began.emit(target)
        task.start()

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def stop(self) -> None:
        """End at once and tell nobody: for closing the window."""
        if self._task is not None:
            self._task.stop()
            self._task = None

    def _on_file_selected(self, name: str) -> None:
        target = Path(name)
        if self._job is not None:
            self.save(self._job, target, overwrite=target.exists())  # the dialog has asked

    def _on_task_done(self, receipt: Receipt) -> None:
        self._task = None
        assert self._job is not None
        try:
            self._desk.delivered(self._job, receipt, self._target)
        except PrefillError as error:
            self.failed.emit(error)
            return
        self.saved.emit(receipt, self._target)

    def _on_task_failed(self, error: Exception) -> None:
        self._task = None
        self.failed.emit(error)

    def _on_task_cancelled(self) -> None:
        self._task = None
        self.given_up.emit()
