"""The answer bank: its entries, their history and the trash."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from prefill.bank.backups import (
    Backup,
    backup_of_moment,
    dated_backup,
    dated_backups,
    drop_surplus,
    is_kept,
    make_backup_folder,
)
from prefill.bank.database import SqliteFile, create_database, open_database
from prefill.bank.disks import caution_about
from prefill.bank.entry_table import EntryTable, Row
from prefill.bank.errors import BANK, IdTaken, NoSuchEntry
from prefill.bank.history import Act, History, Operation, OperationId, Revision, Step
from prefill.bank.places import BankAt, Locked, password_of, path_of
from prefill.bank.records import entry_texts, tidied
from prefill.bank.schema import BANK_FILE
from prefill.bank.search import find
from prefill.bank.three_way import joined
from prefill.bank.vectors import Vectors
from prefill.domain.entries import Entry, EntryId, Level, Phrasing


class Bank:
    """One open answer bank. It belongs to the thread that opened it."""

    def __init__(self, file: SqliteFile, who: str = "") -> None:
        self._file = file
        self._table = EntryTable(file)
        self._history = History(file, who)
        self.vectors = Vectors(file)

    @classmethod
    def create(cls, at: BankAt, *, who: str = "") -> Self:
        """Make an empty bank; ``who`` signs its changes. Raises BankExists and the other errors of a file."""
        return cls(create_database(path_of(at), BANK_FILE, password_of(at)), who)

    @classmethod
    def open(cls, at: BankAt, *, read_only: bool = False, who: str = "") -> Self:
        """Open a bank. Raises NoBank, NotABank, NewerBank and the other errors of a file."""
        file = open_database(path_of(at), BANK_FILE, read_only=read_only, password=password_of(at))
        return cls(file, who)

    @property
    def path(self) -> Path:
        return self._file.path

    @property
    def at(self) -> BankAt:
        """Where it is, with its password where it has one."""
        return Locked(self.path, self._file.password) if self._file.password else self.path

    @property
    def caution(self) -> str | None:
        """What a user should know about where the bank lies, such as in a synchronised folder."""
        return caution_about(self.path, BANK)

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All changes made inside are kept together, or none of them."""
        with self._file.transaction():
            yield

    @contextmanager
    def operation(self, name: str, undoes: OperationId | None = None) -> Iterator[OperationId]:
        """A transaction whose changes can be taken back as one by ``undo``; ``name`` is for the user."""
        with self._file.transaction(), self._history.operation(name, undoes) as operation:
            yield operation

    def operations(self, limit: int = 100) -> list[Operation]:
        """The latest operations, the latest first."""
        return self._history.operations(limit)

    def undo(self, operation: OperationId) -> OperationId:
        """Take an operation back, and give the operation that did so: to take that back is to redo.

        What was changed since by others stays: only fields that still stand as the operation left them go
        back to what they were. Entries that it added go to the trash.
        """
        with self.operation("undo", operation) as undoing:
            steps = self._history.steps(operation)
            rows = self._table.rows([step.entry for step in steps])
            self._throw_away(
                [
                    rows[one.entry].entry
                    for one in steps
                    if one.before is None and not rows[one.entry].is_trashed
                ]
            )
            self._write(list(_as_before(steps, rows)))
        return undoing

    def touched(self, operation: OperationId) -> list[EntryId]:
        """The entries that an operation added, changed or deleted, in the order in which it did."""
        return self._history.touched(operation)

    def mark(self) -> int:
        """A number that changes with every change of what the entries say, by whomever it was made."""
        return self._history.mark()

    def count(self) -> int:
        """How many entries there are, retired ones included."""
        number: int = self._file.rows("SELECT count(*) FROM entries WHERE trashed_at IS NULL")[0][0]
        return number

    def entries(self) -> list[Entry]:
        """All entries, in the order in which they were added."""
        return self._table.select("WHERE trashed_at IS NULL ORDER BY number")

    def entry(self, entry: EntryId) -> Entry | None:
        """One entry; None where there is none, or it is in the trash."""
        found = self._table.select("WHERE trashed_at IS NULL AND id = ?", entry)
        return found[0] if found else None

    def some(self, ids: Sequence[EntryId]) -> list[Entry]:
        """The entries of these IDs, in their order; what is not there, or in the trash, is left out."""
        rows = self._table.rows(ids)
        return [rows[id].entry for id in ids if id in rows and not rows[id].is_trashed]

    def trash(self) -> list[Entry]:
        """The deleted entries, the latest first."""
        return self._table.select("WHERE trashed_at IS NOT NULL ORDER BY trashed_at DESC, number DESC")

    def phrasings(self) -> list[Phrasing]:
        """All wordings of all entries that are not retired, each entry's question first."""
        return [
            Phrasing(entry.id, text, entry.language)
            for entry in self._table.select(
                "WHERE trashed_at IS NULL AND level <> ? ORDER BY number", Level.RETIRED.value
            )
            for text in (entry.question, *entry.phrasings)
        ]

    def search(self, text: str, limit: int = 200) -> list[Entry]:
        """The entries that hold every word of ``text``, best first; without a word all, in their order."""
        if not text.strip():
            return self._table.select("WHERE trashed_at IS NULL ORDER BY number LIMIT ?", limit)
        return self._table.numbered(find(self._file, text, limit))

    def search_ids(self, text: str, limit: int = 1000) -> list[EntryId]:
        """The same, but only their IDs, which is faster."""
        if not text.strip():
            return [entry.id for entry in self.search(text, limit)]
        return self._table.ids_numbered(find(self._file, text, limit))

    def add(self, entry: Entry) -> EntryId:
        """Add an entry and give its ID, which is made from its content where it has none.

        Raises IdTaken, QuestionMissing or TextRefused.
        """
        entry = tidied(entry)
        with self._file.transaction():
            if not entry.id:
                entry = replace(entry, id=self.free_id(entry))
            elif self._table.has(entry.id):
                raise IdTaken(entry.id)
            self._table.insert([entry])
            self._history.keep(Act.ADDED, entry)
        return entry.id

    def update(self, entry: Entry) -> None:
        """Replace the entry that has this ID; one in the trash comes back. No change, no revision.

        Uses that were counted meanwhile stay counted.

        Raises NoSuchEntry, QuestionMissing or TextRefused.
        """
        with self._file.transaction():
            if not self._table.has(entry.id):
                raise NoSuchEntry(entry.id)
            self.put_all([entry])

    def note_use(self, entries: Iterable[EntryId], day: date) -> None:
        """Count that these entries answered a question on this day; it is no change of what they say."""
        used = [(day.isoformat(), entry) for entry in entries]
        self._file.execute_all(
            "UPDATE entries SET times_used = times_used + 1, last_used = max(last_used, ?) WHERE id = ?", used
        )

    def put(self, entry: Entry) -> None:
        """Add an entry under its own ID, or replace the one that has it, also in the trash."""
        self.put_all([entry])

    def put_all(self, entries: Sequence[Entry]) -> None:
        """The same for many entries, each with an ID of its own, and much faster than one by one."""
        tidy = [tidied(entry) for entry in entries]
        with self._file.transaction():
            known = self._table.rows([entry.id for entry in tidy])
            new = [entry for entry in tidy if entry.id not in known]
            self._table.insert(new)
            self._history.keep_all([(Act.ADDED, entry, None) for entry in new])
            rows = [(known[entry.id], entry) for entry in tidy if entry.id in known]
            self._write([(row, with_uses_of(row.entry, entry)) for row, entry in rows])

    def free_id(self, entry: Entry, taken: Container[EntryId] = ()) -> EntryId:
        """An ID for an entry that neither the bank has nor ``taken``.

        It is made from the content, so that the same imports give the same bank.
        """
        content = "\0".join(entry_texts(entry)).encode()
        for turn in range(1_000_000):
            made = EntryId(hashlib.blake2b(content + b"\0%d" % turn, digest_size=6).hexdigest())
            if made not in taken and not self._table.has(made):
                return made
        raise AssertionError("a million entries of the same content")

    def delete(self, entry: EntryId) -> None:
        """Put an entry into the trash. Raises NoSuchEntry."""
        with self._file.transaction():
            old = self.entry(entry)
            if old is None:
                raise NoSuchEntry(entry)
            self._throw_away([old])

    def restore(self, entry: EntryId) -> None:
        """Take an entry out of the trash; one that is not there stays as it is. Raises NoSuchEntry."""
        with self._file.transaction():
            found = self._table.select("WHERE id = ?", entry)
            if not found:
                raise NoSuchEntry(entry)
            if self._file.execute(
                "UPDATE entries SET trashed_at = NULL WHERE id = ? AND trashed_at IS NOT NULL", (entry,)
            ):
                self._history.keep(Act.RESTORED, found[0])

    def back_up(self, target: Path) -> None:
        """Write a copy of the bank to a new file. Raises BankExists and the other errors of a file."""
        self._file.back_up(target)

    def back_up_today(self, day: date, is_given_up: Callable[[], bool] = lambda: False) -> None:
        """Keep a copy of this day in the folder of backups, unless there is one; the latest ten are kept.

        ``is_given_up`` is asked while it is made, from time to time. Raises BackupGivenUp.
        """
        target = dated_backup(self.path, day)
        if not is_kept(target):
            make_backup_folder(self.path)
            self._file.back_up(target, is_given_up)
            drop_surplus(self.path)

    def back_up_before(self, act: str, at: datetime) -> Path:
        """Keep a copy of this moment, before an act that changes much; the latest ten of them are kept."""
        target = backup_of_moment(self.path, act, at)
        if not target.exists():
            make_backup_folder(self.path)
            self._file.back_up(target)
            drop_surplus(self.path)
        return target

    def backups(self) -> list[Backup]:
        """The copies of days and of moments, the latest first."""
        return dated_backups(self.path)

    def restore_backup(self, backup: Path) -> None:
        """Put the content of a copy, also an older version's, in place of all that the bank holds.

        Raises NotABank, NewerBank and the other errors of a file, and then nothing was changed.
        """
        source = open_database(backup, BANK_FILE, read_only=True, password=self._file.password)
        try:
            self._file.restore(source)
        finally:
            source.close()

    def version(self) -> int:
        """A number that changes when another window, not this one, has changed the bank."""
        number: int = self._file.rows("PRAGMA data_version")[0][0]
        return number

    def revisions(self, entry: EntryId) -> list[Revision]:
        """Every change of one entry, oldest first."""
        return self._history.of(entry)

    def _write(self, changes: Sequence[tuple[Row, Entry]]) -> None:
        """Write entries over what is kept of them, where that differs or lies in the trash."""
        real = [(row, entry) for row, entry in changes if row.is_trashed or row.entry != entry]
        self._table.replace([(row.number, entry) for row, entry in real])
        self._history.keep_all(
            [(Act.CHANGED, entry, None if row.is_trashed else row.entry) for row, entry in real]
        )

    def _throw_away(self, entries: Sequence[Entry]) -> None:
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        self._table.throw_away([entry.id for entry in entries], now)
        self._history.keep_all([(Act.DELETED, entry, entry) for entry in entries])


def _as_before(steps: Iterable[Step], rows: Mapping[EntryId, Row]) -> Iterator[tuple[Row, Entry]]:
    """What entries are to say when these steps are taken back; those go first that were touched last."""
    for step in reversed(list(steps)):
        row = rows[step.entry]
        if step.before is None:
            continue
        if not row.is_trashed:
            yield row, joined(step.after or row.entry, row.entry, step.before)[0]
        elif step.after is None:  # else somebody has deleted it since, and it stays deleted
            yield row, step.before


def with_uses_of(old: Entry, entry: Entry) -> Entry:
    """The entry with the uses that were counted for it or for its former self."""
    last = max(filter(None, (old.last_used, entry.last_used)), default=None)
    return replace(entry, times_used=max(old.times_used, entry.times_used), last_used=last)
