"""Keeps a copy of the bank each day from another thread, and leaves off when the bank's file is to change."""

from __future__ import annotations

import logging
from datetime import date
from threading import Event, Lock
from typing import TYPE_CHECKING

from prefill.domain.errors import PrefillError
from prefill.domain.progress import Task

if TYPE_CHECKING:
    from prefill.bank.places import BankAt

_log = logging.getLogger(__name__)


class DailyCopy:
    """``of`` and ``give_up`` belong to the thread of the bank, the task of ``of`` to whichever runs it."""

    def __init__(self) -> None:
        self._copying = Lock()
        self._is_given_up = Event()

    def of(self, at: BankAt, day: date) -> Task[None]:
        """Keep the copy of a day over a connection of its own, unless it is there. A failure is logged."""
        self._is_given_up = is_given_up = Event()
        return self._made(at, day, is_given_up)

    def give_up(self) -> None:
        """Leave the bank alone: once this returns, nothing reads it any more, nor will the last task."""
        self._is_given_up.set()
        with self._copying:
            pass

    def _made(self, at: BankAt, day: date, is_given_up: Event) -> Task[None]:
        from prefill.bank import Bank
        from prefill.bank.errors import BackupGivenUp

        yield from ()  # there is no step at which it could be told how far this is
        with self._copying:
            if is_given_up.is_set():
                return
            try:
                with Bank.open(at, read_only=True) as bank:
                    bank.back_up_today(day, is_given_up.is_set)
            except BackupGivenUp:
                return
            except PrefillError as error:
                told_of(error)


def told_of(error: PrefillError) -> None:
    """A copy that cannot be made is no reason to refuse the bank."""
    _log.warning("No copy of the answer bank was kept today: %s", error)
