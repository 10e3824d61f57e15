"""The company's bank that a person has opened beside their own: where it is, and whether it is there."""

from __future__ import annotations

from pathlib import Path

from prefill.bank import Bank
from prefill.bank.errors import BankError, NoBank
from prefill.domain.errors import PrefillError
from prefill.domain.sentences import joined, said
from prefill.jobs.store import JobStore

_KEPT = "company bank"


class OwnBank(PrefillError):
    """One's own bank cannot stand beside itself."""

    def __init__(self) -> None:
        super().__init__(said("This is your own answer bank. Choose the file of the company’s bank."))


class CompanyBank:
    """Remembers a bank that is read and never written. The setting is kept in the jobs file."""

    def __init__(self, store: JobStore, own: Path) -> None:
        self._store = store
        self._own = own

    @property
    def path(self) -> Path | None:
        """The file, there or not; None where none was chosen."""
        kept = self._store.setting(_KEPT)
        return Path(kept) if kept else None

    def choose(self, path: Path) -> None:
        """Open a bank beside one's own from now on. Raises OwnBank and the errors of a file."""
        if path.resolve() == self._own.resolve():
            raise OwnBank
        Bank.open(path, read_only=True).close()
        self._store.keep_setting(_KEPT, str(path))

    def forget(self) -> None:
        """Use one's own bank alone from now on."""
        self._store.keep_setting(_KEPT, None)

    def trouble(self) -> str:
        """Why the chosen bank cannot be read now, as a sentence; nothing where it can, or none was chosen."""
        path = self.path
        if path is None:
            return ""
        try:
            Bank.open(path, read_only=True).close()
        except NoBank:
            return said(
                "The company’s answer bank {path} is not there, so only your own answers were matched.",
                path=path,
            )
        except BankError as error:
            return joined([str(error), said("Only your own answers were matched.")])
        return ""

    def beside(self) -> tuple[Path, ...]:
        """The banks to read beside one's own: this one, if it can be read."""
        path = self.path
        return (path,) if path is not None and not self.trouble() else ()
