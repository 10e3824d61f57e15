"""What can go wrong with an answer bank, or another SQLite file of ours, each in its own sentence."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from prefill.domain.entries import EntryId
from prefill.domain.errors import PrefillError
from prefill.domain.sentences import joined, said

BANK = said("answer bank")


class BankError(PrefillError):
    """A file of ours that cannot be used as asked. ``noun`` is what the file is to the user."""

    def __init__(self, path: Path, sentence: str) -> None:
        super().__init__(sentence)
        self.path = path


class NoBank(BankError):
    def __init__(self, path: Path, noun: str = BANK) -> None:
        super().__init__(
            path,
            said(
                "There is no {noun} at {path}. Check the name, or import a file to make one.",
                noun=noun,
                path=path,
            ),
        )


class BankExists(BankError):
    def __init__(self, path: Path, noun: str = BANK) -> None:
        super().__init__(
            path,
            said(
                "{path} exists already, so no new {noun} was made. Choose another name.", path=path, noun=noun
            ),
        )


class NotABank(BankError):
    """``detail`` completes "because it ...", such as "is empty"."""

    def __init__(self, path: Path, detail: str, noun: str = BANK) -> None:
        super().__init__(
            path,
            said(
                "{path} is no {noun} of Prefill: it {detail}. Choose another file.",
                path=path,
                noun=noun,
                detail=detail,
            ),
        )


class NewerBank(BankError):
    """``unknown`` are the names of migrations that this version does not have."""

    def __init__(self, path: Path, unknown: tuple[str, ...], noun: str = BANK) -> None:
        super().__init__(
            path,
            said(
                "The {noun} {path} was written by a newer version of Prefill ({unknown}). Update Prefill "
                "to open it; nothing was changed.",
                noun=noun,
                path=path,
                unknown=", ".join(unknown),
            ),
        )
        self.unknown = unknown


class BankDamaged(BankError):
    def __init__(self, path: Path, detail: str, noun: str = BANK) -> None:
        way = said("Restore a backup of it.")
        if noun == BANK:
            way = said("Restore a backup of it, or have what can still be read saved into a new one.")
        told = said("The {noun} {path} is damaged ({detail}).", noun=noun, path=path, detail=detail)
        super().__init__(path, joined([told, way]))


class BankLocked(BankError):
    def __init__(self, path: Path, noun: str = BANK) -> None:
        super().__init__(
            path,
            said(
                "The {noun} {path} is being written by another program. Nothing was changed; try again "
                "shortly.",
                noun=noun,
                path=path,
            ),
        )


class BankReadOnly(BankError):
    def __init__(self, path: Path, noun: str = BANK) -> None:
        super().__init__(
            path,
            said(
                "The {noun} {path} cannot be changed: the file, its folder or its medium is read-only. "
                "Copy it to a folder of your own.",
                noun=noun,
                path=path,
            ),
        )


class BankUnreachable(BankError):
    def __init__(self, path: Path, detail: str, noun: str = BANK) -> None:
        super().__init__(
            path,
            said(
                "The {noun} {path} cannot be read or written ({detail}). Check the folder and its "
                "permissions.",
                noun=noun,
                path=path,
                detail=detail,
            ),
        )


class DiskFull(BankError):
    def __init__(self, path: Path, noun: str = BANK) -> None:
        super().__init__(
            path,
            said(
                "The disk is full, so nothing was written to the {noun} {path}. Make room on it.",
                noun=noun,
                path=path,
            ),
        )


class BankPasswordNeeded(BankError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            said("The answer bank {path} is protected by a password. Give it to open the bank.", path=path),
        )


class WrongBankPassword(BankError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            said("The password does not open the answer bank {path}. Check it and try again.", path=path),
        )


class BankInUse(BankError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            path,
            said(
                "The answer bank {path} is open in another window or program, so its password was not "
                "changed. Close that and try again.",
                path=path,
            ),
        )


class NoCipher(PrefillError):
    """The library that encrypts is not there."""

    def __init__(self) -> None:
        super().__init__(
            said(
                "This installation of Prefill cannot use answer banks with a password, because its part "
                "“sqlcipher3” is missing. Install Prefill anew."
            )
        )


class NoSuchEntry(PrefillError):
    def __init__(self, entry: EntryId) -> None:
        super().__init__(said("The answer bank holds no entry {entry}.", entry=entry))


class IdTaken(PrefillError):
    def __init__(self, entry: EntryId) -> None:
        super().__init__(
            said(
                "The answer bank holds an entry {entry} already, perhaps in the trash. Choose another ID.",
                entry=entry,
            )
        )


class BackupGivenUp(BankError):
    """A copy is no longer wanted, and nothing of it is left."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, said("The copy of {name} was broken off.", name=path.name))


class PlanOutdated(PrefillError):
    """The bank is no longer the one that a plan was made for."""

    def __init__(self) -> None:
        super().__init__(
            said(
                "The answer bank was changed while this was being looked at, so nothing was done. Begin "
                "again to see what it would do now."
            )
        )


def refusal_for(error: Exception, path: Path, noun: str) -> BankError | None:
    """The named error behind SQLite's own; None where it is a fault in the program."""
    code = getattr(error, "sqlite_errorcode", None)
    match None if code is None else code & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return BankLocked(path, noun)
        case sqlite3.SQLITE_READONLY:
            return BankReadOnly(path, noun)
        case sqlite3.SQLITE_FULL:
            return DiskFull(path, noun)
        case sqlite3.SQLITE_CORRUPT:
            return BankDamaged(path, str(error), noun)
        case sqlite3.SQLITE_NOTADB:
            return NotABank(path, said("is not a database"), noun)
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return BankUnreachable(path, str(error), noun)
    return None
