"""The history of a bank: every change as the whole entry after it, and the operations that made them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import NewType

from prefill.bank.database import SqliteFile
from prefill.bank.records import entry_from_json, entry_json
from prefill.domain.entries import Entry, EntryId

OperationId = NewType("OperationId", int)

_KEEP = "INSERT INTO revisions (entry, at, who, act, record, operation, before) VALUES (?, ?, ?, ?, ?, ?, ?)"


class Act(StrEnum):
    """What was done to an entry."""

    ADDED = "added"
    CHANGED = "changed"
    DELETED = "deleted"
    RESTORED = "restored"


@dataclass(frozen=True)
class Revision:
    """One change: when (UTC), by whom, what was done, and the entry as it then stood."""

    number: int
    at: datetime
    who: str
    act: Act
    entry: Entry


@dataclass(frozen=True)
class Operation:
    """Changes that belong together, such as one import: when (UTC), by whom, and what it is called.

    ``undoes`` is the operation that this one took back.
    """

    id: OperationId
    at: datetime
    who: str
    name: str
    undoes: OperationId | None = None


@dataclass(frozen=True)
class Step:
    """What an operation did to one entry as a whole; None where it was not there, or in the trash."""

    entry: EntryId
    before: Entry | None
    after: Entry | None


class History:
    """Keeps and tells the revisions. ``who`` signs them."""

    def __init__(self, file: SqliteFile, who: str) -> None:
        self._file = file
        self._who = who
        self._operation: OperationId | None = None

    @contextmanager
    def operation(self, name: str, undoes: OperationId | None = None) -> Iterator[OperationId]:
        """Changes made inside belong together; an operation within another is part of it."""
        if self._operation is not None:
            yield self._operation
            return
        self._file.execute(
            "INSERT INTO operations (at, who, name, undoes) VALUES (?, ?, ?, ?)",
            (_now(), self._who, name, undoes),
        )
        self._operation = OperationId(self._file.rows("SELECT last_insert_rowid()")[0][0])
        try:
            yield self._operation
        finally:
            self._operation = None

    def keep(self, act: Act, entry: Entry, before: Entry | None = None) -> None:
        """Add a revision, within the transaction that makes the change; ``before`` as in a step."""
        self.keep_all([(act, entry, before)])

    def keep_all(self, changes: Iterable[tuple[Act, Entry, Entry | None]]) -> None:
        """Add many revisions. What was before is kept where an operation could be taken back."""
        now = _now()
        self._file.execute_all(
            _KEEP,
            [
                (
                    entry.id,
                    now,
                    self._who,
                    act.value,
                    entry_json(entry),
                    self._operation,
                    self._before(before),
                )
                for act, entry, before in changes
            ],
        )

    def of(self, entry: EntryId) -> list[Revision]:
        """The revisions of one entry, oldest first."""
        rows = self._file.rows(
            "SELECT number, at, who, act, record FROM revisions WHERE entry = ? ORDER BY number", (entry,)
        )
        return [
            Revision(number, datetime.fromisoformat(at), who, Act(act), entry_from_json(record))
            for number, at, who, act, record in rows
        ]

    def operations(self, limit: int) -> list[Operation]:
        """The latest operations, the latest first."""
        rows = self._file.rows(
            "SELECT number, at, who, name, undoes FROM operations ORDER BY number DESC LIMIT ?", (limit,)
        )
        return [
            Operation(OperationId(number), datetime.fromisoformat(at), who, name, undoes)
            for number, at, who, name, undoes in rows
        ]

    def steps(self, operation: OperationId) -> list[Step]:
        """What an operation did, one step an entry, in the order in which they were first touched."""
        rows = self._file.rows(
            "SELECT entry, act, record, before FROM revisions WHERE operation = ? ORDER BY number",
            (operation,),
        )
        befores: dict[str, str] = {}
        afters: dict[str, str] = {}
        for entry, act, record, before in rows:
            befores.setdefault(entry, before)
            afters[entry] = "" if act == Act.DELETED else record
        return [
            Step(EntryId(entry), _entry_or_none(before), _entry_or_none(afters[entry]))
            for entry, before in befores.items()
        ]

    def touched(self, operation: OperationId) -> list[EntryId]:
        """The entries that an operation changed."""
        sql = "SELECT entry FROM revisions WHERE operation = ? GROUP BY entry ORDER BY min(number)"
        return [EntryId(entry) for (entry,) in self._file.rows(sql, (operation,))]

    def mark(self) -> int:
        """The number of the last revision: another one means that the bank's content was changed."""
        number: int = self._file.rows("SELECT coalesce(max(number), 0) FROM revisions")[0][0]
        return number

    def _before(self, entry: Entry | None) -> str:
        return entry_json(entry) if entry is not None and self._operation is not None else ""


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _entry_or_none(record: str) -> Entry | None:
    return entry_from_json(record) if record else None
