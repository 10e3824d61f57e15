"""The history of a bank: every change of an entry, as the whole entry after it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from prefill.bank.database import SqliteFile
from prefill.bank.records import entry_from_json, entry_json
from prefill.domain.entries import Entry, EntryId


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


class History:
    """Keeps and tells the revisions. ``who`` signs them."""

    def __init__(self, file: SqliteFile, who: str) -> None:
        self._file = file
        self._who = who

    def keep(self, act: Act, entry: Entry) -> None:
        """Add a revision, within the transaction that makes the change."""
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        self._file.execute(
            "INSERT INTO revisions (entry, at, who, act, record) VALUES (?, ?, ?, ?, ?)",
            (entry.id, now, self._who, act.value, entry_json(entry)),
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
