"""Saves from a damaged bank what can still be read, into a new one."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from prefill.bank.backups import backup_folder
from prefill.bank.bank import Bank
from prefill.bank.connections import connect, database_errors
from prefill.bank.errors import BankDamaged, BankUnreachable, NoBank
from prefill.bank.places import BankAt, password_of, path_of, place
from prefill.bank.records import (
    FIELDS,
    QuestionMissing,
    TextRefused,
    entry_from_fields,
    entry_from_json,
    tidied,
)
from prefill.domain.entries import Entry, EntryId
from prefill.domain.progress import Progress, Task
from prefill.domain.sentences import joined, said, said_count

_MOST_ROWS = 1 << 24
_PIECE = 4096  # row numbers that are read at once; a piece with damage in it is halved
_LOGS = ("-wal", "-journal")  # what is not in the file yet, and what is to be put back into it
_NAMES = tuple(field.name for field in FIELDS)


@dataclass(frozen=True)
class Salvaged:
    """What was saved into ``target``: entries, and those of them that only the history still held.

    ``damaged`` counts the places that could not be read; how many entries stood there nobody knows. ``aside``
    is where the damaged file was put, if it was.
    """

    target: Path
    entries: int
    from_history: int
    damaged: int
    aside: Path | None = None

    @property
    def sentence(self) -> str:
        """The report for the user."""
        if self.from_history:
            saved = said_count(
                "{n:,} entry was saved to {target}, as its history last had it.",
                "{n:,} entries were saved to {target}, {older:,} of them as their history last had them.",
                self.entries,
                target=self.target,
                older=self.from_history,
            )
        else:
            saved = said_count(
                "{n:,} entry was saved to {target}.",
                "{n:,} entries were saved to {target}.",
                self.entries,
                target=self.target,
            )
        lost = said_count(
            "{n:,} place in the file could not be read.",
            "{n:,} places in the file could not be read.",
            self.damaged,
        )
        kept = said("The damaged file was left as it is.")
        if self.aside:
            kept = said("The damaged file is kept as {aside}.", aside=self.aside)
        return joined([saved, *([lost] if self.damaged else []), kept])


def salvage(at: BankAt, target: Path) -> Task[Salvaged]:
    """Read a damaged bank row by row, around what is damaged, and write a new one. Nothing is done to it.

    Entries come in their order; one whose row is unreadable comes as its last revision has it, unless that
    says that it was deleted. History and trash are not saved. Raises NoBank, BankExists, BankDamaged where
    nothing can be saved, and the other errors of a file.
    """
    path = path_of(at)
    if not path.exists():
        raise NoBank(path)
    yield Progress(0, 2, said("Reading what is left of {name}", name=path.name))
    with TemporaryDirectory() as folder:
        rows = _Rows(_copied(path, Path(folder)), password_of(at))
        found, trashed = _entries(rows)
        last = _last_revisions(rows)
    missing = [
        entry for id, entry in last.items() if entry is not None and id not in found and id not in trashed
    ]
    saved = list(_sound([*found.values(), *missing]))
    if not saved:
        raise BankDamaged(path, said("nothing in it can be read"))
    yield Progress(1, 2, said("Writing {name}", name=target.name))
    with Bank.create(place(target, password_of(at))) as bank:
        bank.put_all(saved)
    return Salvaged(target, len(saved), sum(entry.id not in found for entry in saved), rows.damaged)


def mend(at: BankAt, now: datetime) -> Task[Salvaged]:
    """Put what can be saved of a damaged bank in its place; the damaged file is kept beside it.

    Raises what ``salvage`` raises, and BankUnreachable; then the damaged file is where it was.
    """
    path = path_of(at)
    saved = path.with_name(f"{path.stem} saved {now:%Y-%m-%d %H.%M.%S}{path.suffix}")
    result = yield from salvage(at, saved)
    aside = put_in_place(path, saved, now)
    return replace(result, target=path, aside=aside)


def put_back(at: BankAt, backup: Path, now: datetime) -> Path:
    """Put a copy of a backup in the place of a bank that does not open. Gives where that was put aside.

    Raises the errors of a file, and then nothing was changed.
    """
    path = path_of(at)
    copy = path.with_name(f"{path.stem} restored {now:%Y-%m-%d %H.%M.%S}{path.suffix}")
    try:
        shutil.copy2(backup, copy)
        Bank.open(place(copy, password_of(at))).close()  # which checks it, and brings it up to date
        return put_in_place(path, copy, now)
    except OSError as error:
        raise BankUnreachable(copy, error.strerror or str(error)) from error
    finally:
        copy.unlink(missing_ok=True)
        shutil.rmtree(backup_folder(copy), ignore_errors=True)  # made where it was brought up to date


def put_in_place(path: Path, better: Path, now: datetime) -> Path:
    """Put a sound bank where a damaged one is, which is put aside with its logs. Gives where it is then.

    A log that stayed would be taken for the sound bank's, and written into it.

    Raises BankUnreachable, and then the damaged one is where it was.
    """
    aside = path.with_name(f"{path.stem} damaged {now:%Y-%m-%d %H.%M.%S}{path.suffix}")
    moved: list[tuple[Path, Path]] = []
    try:
        for end in (*_LOGS, "-shm", ""):
            part = Path(f"{path}{end}")
            if part.exists():
                moved.append((part.rename(f"{aside}{end}"), part))
        better.rename(path)
    except OSError as error:
        for there, part in moved:
            with suppress(OSError):  # what went wrong first is told
                there.rename(part)
        raise BankUnreachable(path, error.strerror or str(error)) from error
    return aside


def _copied(path: Path, folder: Path) -> Path:
    """A copy with its logs, without which the file is half a bank; nothing is left beside the original."""
    for end in ("", *_LOGS):
        part = Path(f"{path}{end}")
        if part.exists():
            shutil.copyfile(part, folder / f"bank.db{end}")
    return folder / "bank.db"


class _Rows:
    """Reads the rows of a damaged file; ``damaged`` counts where nothing could be read."""

    def __init__(self, path: Path, password: str) -> None:
        self._path = path
        self._password = password
        self.damaged = 0

    def of(self, table: str, read: Callable[[dict[str, Any]], None]) -> None:
        """Hand every readable row of a table, by column, to ``read``, in the order of their numbers."""
        last = self._last(table)
        for start in range(0, last + 1, _PIECE):
            self._piece(table, start, min(start + _PIECE, last + 1), read)

    def _piece(self, table: str, start: int, end: int, read: Callable[[dict[str, Any]], None]) -> None:
        try:
            rows = list(self._select(f"SELECT * FROM {table} WHERE rowid >= ? AND rowid < ?", start, end))
        except database_errors():
            if end - start == 1:
                self.damaged += 1
                return
            middle = (start + end) // 2
            self._piece(table, start, middle, read)
            self._piece(table, middle, end, read)
            return
        for row in rows:
            read(row)

    def _last(self, table: str) -> int:
        """The last row number, or where even that is damaged the largest that anything readable has."""
        last = 0
        for sql in (f"SELECT max(rowid) AS n FROM {table}", f"SELECT rowid AS n FROM {table} ORDER BY rowid"):
            with suppress(*database_errors()):
                for row in self._select(sql):
                    last = max(last, row["n"] or 0)
        return min(last, _MOST_ROWS)

    def _select(self, sql: str, *parameters: int) -> Iterator[dict[str, Any]]:
        """On a connection of its own: after damage was met, one may answer nothing any more."""
        with closing(connect(self._path, "rw", self._password).conn) as connection:
            connection.execute("PRAGMA writable_schema = ON")  # else nothing is read of a file cut short
            connection.text_factory = lambda data: data.decode(errors="replace")
            cursor = connection.execute(sql, parameters)
            names = [column[0] for column in cursor.description]
            for row in cursor:
                yield dict(zip(names, row, strict=True))


def _entries(rows: _Rows) -> tuple[dict[EntryId, Entry], set[EntryId]]:
    """The entries by ID, and the IDs of those in the trash."""
    found: dict[EntryId, Entry] = {}
    trashed: set[EntryId] = set()

    def read(row: dict[str, Any]) -> None:
        id = EntryId(str(row["id"]))
        if row["trashed_at"]:
            trashed.add(id)
            return
        with suppress(ValueError, TypeError, KeyError):
            found[id] = entry_from_fields(
                {name: row[name] for name in _NAMES if isinstance(row.get(name), str)}
            )

    rows.of("entries", read)
    return found, trashed


def _last_revisions(rows: _Rows) -> dict[EntryId, Entry | None]:
    """Each entry as its last readable revision has it, None where that deleted it."""
    last: dict[EntryId, Entry | None] = {}

    def read(row: dict[str, Any]) -> None:
        id = EntryId(str(row["entry"]))
        with suppress(ValueError, TypeError, KeyError):
            last[id] = None if row["act"] == "deleted" else replace(entry_from_json(row["record"]), id=id)

    rows.of("revisions", read)
    return last


def _sound(entries: list[Entry]) -> Iterator[Entry]:
    for entry in entries:
        with suppress(QuestionMissing, TextRefused):
            yield tidied(entry)
