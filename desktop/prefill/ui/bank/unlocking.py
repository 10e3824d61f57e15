"""Asks for the password of the answer bank where it does not open without one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from prefill.domain.errors import PrefillError
from prefill.ui.password_dialog import PasswordDialog
from prefill.ui.translated import translated

if TYPE_CHECKING:
    from prefill.jobs.desk import Desk


def is_locked(error: BaseException, bank: Path) -> bool:
    """Whether an error says that this answer bank wants its password."""
    from prefill.bank.errors import BankPasswordNeeded, WrongBankPassword

    return isinstance(error, BankPasswordNeeded | WrongBankPassword) and error.path == bank


class Unlocking(QObject):
    """Asks until the password fits, or the person gives up; one dialog at a time."""

    unlocked = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._dialog: PasswordDialog | None = None

    def ask(self, sentence: str) -> None:
        """Ask, with the reason."""
        if self._dialog is not None:
            return
        note = self.tr("It is kept until the window is closed, and nowhere else.")
        self._dialog = PasswordDialog(sentence, self._window, note)
        self._dialog.password_given.connect(self._on_password_given)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    def _on_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _on_password_given(self, password: str) -> None:
        self._on_finished()
        try:
            self._desk.keeping.unlock(password)
        except PrefillError as error:
            self.ask(translated(str(error)))
        else:
            self.unlocked.emit()
