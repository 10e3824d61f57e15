"""Saves a filled copy: says what will be written and where, writes it off the window's thread."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QWidget

from prefill.domain.errors import PrefillError
from prefill.domain.progress import Progress, Task
from prefill.domain.receipts import Receipt
from prefill.domain.responses import State
from prefill.ui.tasks import BackgroundTask, SlicedTask

if TYPE_CHECKING:
    from prefill.domain.questions import QuestionKey
    from prefill.jobs.checks import Point, Surroundings
    from prefill.jobs.desk import Desk
    from prefill.jobs.job import Job


class Saving(QObject):
    """After ``began`` follows ``saved`` (with the receipt and the file), ``failed`` or ``given_up``.

    ``failed`` after ``saved`` says what could not be noted of a copy that is in place.

    ``point_chosen`` carries the question of an open point that the person wants to look at first.
    """

    began = Signal(Path)
    progressed = Signal(Progress)
    saved = Signal(Receipt, Path)
    failed = Signal(Exception)
    given_up = Signal()
    point_chosen = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._job: Job | None = None
        self._target = Path()
        self._content = ""
        self._task: BackgroundTask | None = None
        self._checking: SlicedTask | None = None

    @property
    def is_running(self) -> bool:
        return self._task is not None

    def ask(self, job: Job) -> None:
        """Show what will be written and what is open; the customer's own folder is proposed."""
        self.stop_asking()
        try:
            task = SlicedTask(_looked_through(job, self._desk.surroundings(job)), self)
        except PrefillError as error:
            self.failed.emit(error)
            return
        self._job, self._checking = job, task
        task.done.connect(self._on_checking_done)
        task.failed.connect(self._on_checking_failed)
        task.start()

    def stop_asking(self) -> None:
        """The job is not to be saved after all."""
        if self._checking is not None:
            self._checking.stop()
            self._checking = None

    def _on_checking_done(self, found: tuple[Sequence[Point], Mapping[QuestionKey, str]]) -> None:
        from prefill.ui.save_dialog import SaveDialog

        self._checking = None
        assert self._job is not None
        try:
            dialog = SaveDialog(
                self._job, *found, self._proposed(self._job), self._desk.sign_offs, self._window
            )
        except PrefillError as error:
            self.failed.emit(error)
            return
        dialog.save_wanted.connect(self._on_save_wanted)
        dialog.point_chosen.connect(self.point_chosen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_checking_failed(self, error: Exception) -> None:
        self._checking = None
        self.failed.emit(error)

    def _proposed(self, job: Job) -> Path:
        from prefill.jobs.export import default_target

        target = default_target(job.reading.workbook.path)
        if not self._desk.is_invented(job):
            return target
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(documents)) / target.name

    def save(
        self,
        job: Job,
        target: Path,
        also: Collection[State] = (),
        held_back: Collection[QuestionKey] = (),
    ) -> None:
        """Write the copy; a file that stands there is replaced, for the dialog has said so."""
        from prefill.jobs.sign_off import content_of

        self._job, self._target, self._content = job, target, content_of(job, also, held_back)
        save = self._desk.save(job, target, overwrite=True, also=also, held_back=held_back)
        task = BackgroundTask(save, self)
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
        self.stop_asking()
        if self._task is not None:
            self._task.stop()
            self._task = None

    def _on_save_wanted(
        self, target: Path, also: frozenset[State], held_back: frozenset[QuestionKey]
    ) -> None:
        if self._job is not None:
            self.save(self._job, target, also, held_back)

    def _on_task_done(self, receipt: Receipt) -> None:
        """The copy is in place, also where the ledger or the bank cannot be written: both is told."""
        self._task = None
        assert self._job is not None
        fault: PrefillError | None = None
        try:
            self._desk.delivered(self._job, receipt, self._target, self._content)
        except PrefillError as error:
            fault = error
        self.saved.emit(receipt, self._target)
        if fault is not None:
            self.failed.emit(fault)

    def _on_task_failed(self, error: Exception) -> None:
        self._task = None
        self.failed.emit(error)

    def _on_task_cancelled(self) -> None:
        self._task = None
        self.given_up.emit()


def _looked_through(
    job: Job, around: Surroundings
) -> Task[tuple[Sequence[Point], Mapping[QuestionKey, str]]]:
    """The open points of a job, and its answers that cannot be written."""
    from prefill.jobs.checks import checking
    from prefill.jobs.unwritable import finding_unwritable

    points = yield from checking(job, around)
    return points, (yield from finding_unwritable(job))
