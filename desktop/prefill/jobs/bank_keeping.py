"""Keeps the user's own bank: opens it, signs its changes, backs it up each day, mends and locks it."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from prefill.domain.errors import PrefillError
from prefill.domain.progress import Task
from prefill.jobs.daily_copy import DailyCopy, told_of

if TYPE_CHECKING:
    from prefill.bank import Bank
    from prefill.bank.backups import Backup
    from prefill.bank.places import BankAt
    from prefill.bank.salvage import Salvaged
    from prefill.jobs.store import JobStore


_NAME = "name"


class BankKeeping:
    """Belongs to the thread that made it. ``store`` opens the jobs file, which keeps the name that signs."""

    def __init__(self, file: Path, store: Callable[[], JobStore], now: Callable[[], datetime]) -> None:
        self.file = file
        self._store = store
        self._now = now
        self._password = ""
        self._bank: Bank | None = None
        self._is_new = False
        self._copy = DailyCopy()

    @property
    def at(self) -> BankAt:
        """Where the bank is, with the password that was given for it."""
        from prefill.bank.places import place

        return place(self.file, self._password)

    @property
    def bank(self) -> Bank:
        """The bank, made where there is none yet.

        The copy of the day is made at once where the bank lies on a share, for there a reader keeps writers
        out; elsewhere ``copy_of_today`` makes it beside the work.
        """
        from prefill.bank import Bank
        from prefill.bank.disks import is_local

        if self._bank is None:
            if self.file.exists():
                self._bank = Bank.open(self.at, who=self.name)
                if not is_local(self.file):
                    self.back_up()
            else:
                self._bank, self._is_new = Bank.create(self.at, who=self.name), True
        return self._bank

    def close(self) -> None:
        """Close the bank; it opens when it is next asked for. No copy is read from it any more."""
        self._copy.give_up()
        if self._bank is not None:
            self._bank.close()
            self._bank = None

    def back_up(self) -> None:
        """Keep the copy of today before anything else is done. The log tells where that fails."""
        try:
            self.bank.back_up_today(self._now().date())
        except PrefillError as error:
            told_of(error)

    def copy_of_today(self) -> Task[None] | None:
        """Keep the copy of today; None where it is there, or the bank was only made.

        The task may run in another thread.
        """
        from prefill.bank.backups import dated_backup, is_kept

        day = self._now().date()
        is_idle = self._is_new or is_kept(dated_backup(self.file, day))
        return None if is_idle else self._copy.of(self.at, day)

    def give_copy_up(self) -> None:
        """End the task of ``copy_of_today``, where it runs, and leave nothing half made."""
        self._copy.give_up()

    @property
    def name(self) -> str:
        """Who signs the changes: as the person said, else as the system calls them."""
        with suppress(PrefillError):  # a jobs file that does not open is told elsewhere
            said = self._store().setting(_NAME)
            if said is not None:
                return str(said)
        with suppress(OSError, KeyError, ImportError):  # where the system knows no user of this number
            return getpass.getuser()
        return ""

    def sign_as(self, name: str) -> None:
        """Sign changes with this name from now on; an empty one signs with none."""
        self._store().keep_setting(_NAME, name)
        self.close()

    def unlock(self, password: str) -> None:
        """Take the password of the bank, until the window is closed. Raises WrongBankPassword.

        A damaged bank takes it too: it is mended with it.
        """
        from prefill.bank import Bank
        from prefill.bank.errors import BankDamaged
        from prefill.bank.places import place

        with suppress(BankDamaged):  # which is told, with the way to mend it, when the bank is next opened
            Bank.open(place(self.file, password), read_only=True).close()
        self.take_password(password)

    @property
    def has_password(self) -> bool:
        """Whether the bank is encrypted."""
        return bool(self._password)

    def change_password(self, old: str, new: str) -> Task[int]:
        """Encrypt the bank and its backups with another password; an empty one leaves them in the open.

        ``take_password`` follows once it is done. Raises WrongBankPassword where ``old`` is not the password.
        """
        from prefill.bank.errors import WrongBankPassword
        from prefill.bank.locks import change_password

        if old != self._password:
            raise WrongBankPassword(self.file)
        _ = self.bank  # made where there is none yet
        self.close()
        return change_password(self.file, old, new)

    def take_password(self, password: str) -> None:
        """Open the bank with another password from now on."""
        self.close()
        self._password = password

    def backups(self) -> list[Backup]:
        """The copies that are kept of the bank, the latest first, also where it does not open itself."""
        from prefill.bank.backups import dated_backups

        return dated_backups(self.file)

    def mend(self) -> Task[Salvaged]:
        """Save what can be saved of a damaged bank, in its place; the damaged file is kept beside it."""
        from prefill.bank.salvage import mend

        self.close()
        return mend(self.at, self._now())

    def put_back(self, backup: Path) -> Path:
        """Put a backup in the place of a bank that does not open. Gives where that is kept."""
        from prefill.bank.salvage import put_back

        self.close()
        return put_back(self.at, backup, self._now())
