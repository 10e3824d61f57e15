"""Opens a questionnaire: reads it off the thread of the window, asks for its password, takes up its job."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from prefill.domain.errors import PrefillError
from prefill.domain.progress import Progress
from prefill.ui.tasks import BackgroundTask
from prefill.ui.translated import translated

if TYPE_CHECKING:
    from prefill.jobs.desk import Desk
    from prefill.jobs.job_frame import JobFrame
    from prefill.jobs.preparing import Prepared


class Opening(QObject):
    """After ``began`` follows ``opened`` (with a Job), ``failed`` (with the exception) or ``given_up``.

    A questionnaire that is no job yet is ``found`` first, and opened once ``start`` is called with it;
    ``judged`` carries it judged anew.
    """

    began = Signal(Path)
    progressed = Signal(Progress)
    found = Signal(object)
    judged = Signal(object)
    opened = Signal(object)
    failed = Signal(Exception)
    given_up = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._path = Path()
        self._is_corrected = False
        self._task: BackgroundTask | None = None
        self._judging: BackgroundTask | None = None

    @property
    def is_running(self) -> bool:
        return self._task is not None

    def ask(self, folder: str) -> None:
        """Have the user choose a file."""
        dialog = QFileDialog(self._window, self.tr("Open a questionnaire"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Excel workbooks (*.xlsx *.xlsm)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open(self, path: Path, password: str | None = None, *, is_corrected: bool = False) -> None:
        """Read a file, or read it anew with its layout corrected; what is being read is finished first."""
        if self._task is not None:
            return
        self._path, self._is_corrected = path, is_corrected
        self.began.emit(path)
        try:
            task = BackgroundTask(self._desk.read(path, password), self)
        except PrefillError as error:  # the bank itself may not open
            self.failed.emit(error)
            return
        task.progressed.connect(self.progressed)
        task.done.connect(self._on_task_done)
        task.failed.connect(self._on_task_failed)
        task.cancelled.connect(self._on_task_cancelled)
        self._task = task
        task.start()

    def judge(self, prepared: Prepared, frame: JobFrame) -> None:
        """Say how much would be prefilled in another frame. The last asked counts."""
        if self._judging is not None:
            self._judging.stop()
        task = BackgroundTask(self._desk.prepare(prepared, frame), self)
        task.done.connect(self._on_judging_done)
        task.failed.connect(self._on_judging_failed)
        self._judging = task
        task.start()

    def start(self, prepared: Prepared, frame: JobFrame) -> None:
        """Make a job of what was found."""
        self.stop_judging()
        if self._task is not None:
            return
        self.began.emit(self._path)
        task = BackgroundTask(self._desk.prepare(prepared, frame), self)
        task.progressed.connect(self.progressed)
        task.done.connect(self._take_up)
        task.failed.connect(self._on_task_failed)
        task.cancelled.connect(self._on_task_cancelled)
        self._task = task
        task.start()

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def stop(self) -> None:
        """End at once and tell nobody: for closing the window."""
        self.stop_judging()
        if self._task is not None:
            self._task.stop()
            self._task = None

    def stop_judging(self) -> None:
        """Whatever would be judged anew is not wanted any more."""
        if self._judging is not None:
            self._judging.stop()
            self._judging = None

    def _on_judging_done(self, prepared: Prepared) -> None:
        self._judging = None
        self.judged.emit(prepared)

    def _on_judging_failed(self, error: Exception) -> None:
        self._judging = None
        self.failed.emit(error)

    def _on_file_selected(self, name: str) -> None:
        self.open(Path(name))

    def _on_task_done(self, prepared: Prepared) -> None:
        if prepared.is_known:
            self._take_up(prepared)
        else:
            self._task = None
            self.found.emit(prepared)

    def _take_up(self, prepared: Prepared) -> None:
        self._task = None
        try:
            job = self._desk.open(prepared, is_corrected=self._is_corrected)
        except PrefillError as error:
            self.failed.emit(error)
            return
        self.opened.emit(job)

    def _on_task_failed(self, error: Exception) -> None:
        from prefill.ui.password_dialog import PasswordDialog
        from prefill.workbook.container import PasswordNeeded, WrongPassword

        self._task = None
        if not isinstance(error, PasswordNeeded | WrongPassword):
            self.failed.emit(error)
            return
        note = self.tr("The filled copy will have the same password.")
        dialog = PasswordDialog(translated(str(error)), self._window, note)
        dialog.password_given.connect(self._on_password_given)
        dialog.rejected.connect(self.given_up)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_task_cancelled(self) -> None:
        self._task = None
        self.given_up.emit()

    def _on_password_given(self, password: str) -> None:
        self.open(self._path, password, is_corrected=self._is_corrected)
