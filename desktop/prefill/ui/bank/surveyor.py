"""Looks at the whole bank off the window's thread, whenever it has changed and the person rests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from prefill.domain.progress import Task
from prefill.resources import find
from prefill.ui.tasks import BackgroundTask

if TYPE_CHECKING:
    from prefill.bank.places import BankAt
    from prefill.jobs.desk import Desk
    from prefill.jobs.survey import Survey

_PAUSE = 700  # milliseconds without a change before the bank is looked at


class Surveyor(QObject):
    """Looks once at a time; what was changed during a look is looked at after it."""

    surveyed = Signal(object)
    """Carries the Survey."""

    def __init__(self, desk: Desk, parent: QObject, today: Callable[[], date] = date.today) -> None:
        super().__init__(parent)
        self._desk = desk
        self._today = today
        self._running: BackgroundTask | None = None
        self._is_outdated = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.look_now)

    def look(self) -> None:
        """Look once the changes pause."""
        self._pause.start()

    def look_now(self) -> None:
        """Look at once, or as soon as the look that is under way has ended."""
        self._pause.stop()
        if self._running is not None:
            self._is_outdated = True
            return
        self._running = BackgroundTask(_survey(self._desk.bank_path, self._today()), self)
        self._running.done.connect(self._on_done)
        self._running.failed.connect(self._on_failed)
        self._running.start()

    def stop(self) -> None:
        """Stop and wait."""
        self._pause.stop()
        if self._running is not None:
            self._running.stop()
            self._running = None

    def _on_done(self, found: Survey) -> None:
        self._running = None
        self.surveyed.emit(found)
        self._look_again()

    def _on_failed(self, error: Exception) -> None:
        self._running = None
        self._look_again()
        raise error

    def _look_again(self) -> None:
        if self._is_outdated:
            self._is_outdated = False
            self.look_now()


def _survey(bank_path: BankAt, today: date) -> Task[Survey]:
    """What it takes is imported in the thread that does the work."""
    from prefill.criteria import load_catalogues
    from prefill.jobs.survey import survey

    return (yield from survey(bank_path, load_catalogues(find("criteria")), today))
