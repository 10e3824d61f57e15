"""Has the copy of the day made of the bank while the window goes on."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from prefill.ui.tasks import BackgroundTask

if TYPE_CHECKING:
    from prefill.jobs.desk import Desk

_log = logging.getLogger(__name__)


class BankCopying(QObject):
    """Nobody waits for the copy: what goes wrong with it is for the log."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: BackgroundTask | None = None

    def begin(self) -> None:
        """Begin the copy of today, where there is none and none is being made."""
        copying = None if self._task is not None else self._desk.keeping.copy_of_today()
        if copying is not None:
            self._task = BackgroundTask(copying, self)
            self._task.done.connect(self._on_task_done)
            self._task.failed.connect(self._on_task_failed)
            self._task.start()

    def stop(self) -> None:
        """Give the copy up: for closing the window, which is opened again another time."""
        self._desk.keeping.give_copy_up()
        if self._task is not None:
            self._task.stop()
            self._task = None

    def _on_task_done(self) -> None:
        self._task = None

    def _on_task_failed(self, error: Exception) -> None:
        self._task = None
        _log.error("unexpected error", exc_info=error)
