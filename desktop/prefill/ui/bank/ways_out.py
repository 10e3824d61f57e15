"""Tells of errors, and what can be done about those of the bank: its password, or its mending."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from prefill.ui.bank.mending import is_damage
from prefill.ui.bank.unlocking import Unlocking, is_locked
from prefill.ui.banner import Banner

if TYPE_CHECKING:
    from prefill.jobs.desk import Desk


class WaysOut(QObject):
    """What the window does about an error beyond telling it."""

    mending_wanted = Signal(str)
    """The bank is damaged, as the sentence says."""

    def __init__(self, desk: Desk, banner: Banner, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._banner = banner
        self.unlocking = Unlocking(desk, window)
        self.unlocking.unlocked.connect(banner.hide)

    def tell(self, error: BaseException, sentence: str) -> None:
        """Tell of an error; where the bank wants its password, that is asked for at once."""
        if is_locked(error, self._desk.keeping.file):
            ask = partial(self.unlocking.ask, sentence)
            self._banner.tell(sentence, "bad", self.tr("Give the password …"), ask)
            ask()
        elif is_damage(error, self._desk.keeping.file):
            self._banner.tell(
                sentence, "bad", self.tr("Mend it …"), partial(self.mending_wanted.emit, sentence)
            )
        else:
            self._banner.tell(sentence, "bad")
