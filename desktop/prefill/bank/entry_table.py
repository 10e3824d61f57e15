"""The table of entries: reading rows as entries, and writing one or many of them with their search index."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from typing import NamedTuple

from prefill.bank.database import SqliteFile
from prefill.bank.records import FIELDS, entry_from_texts, entry_texts
from prefill.bank.schema import indexed_together
from prefill.domain.entries import Entry, EntryId

_NAMES = ", ".join(field.name for field in FIELDS)
_INSERT = f"INSERT INTO entries ({_NAMES}) VALUES ({', '.join('?' * len(FIELDS))})"
_UPDATE = (
    f"UPDATE entries SET {', '.join(f'{field.name} = ?' for field in FIELDS)}, trashed_at = NULL WHERE id = ?"
)
_AT_ONCE = 500  # below SQLite's oldest limit on parameters
_FEW = 50  # entries that are as well indexed one by one


class Row(NamedTuple):
    """An entry as it is kept: its number, and whether it lies in the trash."""

    number: int
    is_trashed: bool
    entry: Entry


class EntryTable:
    """What a bank writes, it writes within a transaction of its own."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file

    def select(self, condition: str, *parameters: object) -> list[Entry]:
        """The entries for which an SQL condition holds."""
        rows = self._file.rows(f"SELECT {_NAMES} FROM entries {condition}", parameters)
        return [entry_from_texts(row) for row in rows]

    def numbered(self, numbers: Sequence[int]) -> list[Entry]:
        """The entries of these numbers, in their order."""
        return [entry_from_texts(row) for row in self._in_order(numbers, _NAMES)]

    def ids_numbered(self, numbers: Sequence[int]) -> list[EntryId]:
        """Their IDs alone."""
        return [EntryId(id) for (id,) in self._in_order(numbers, "id")]

    def rows(self, ids: Sequence[EntryId]) -> dict[EntryId, Row]:
        """What is kept under these IDs, also in the trash."""
        found: dict[EntryId, Row] = {}
        for start in range(0, len(ids), _AT_ONCE):
            some = ids[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(some))
            sql = f"SELECT number, trashed_at IS NOT NULL, {_NAMES} FROM entries WHERE id IN ({marks})"
            for number, is_trashed, *texts in self._file.rows(sql, some):
                entry = entry_from_texts(texts)
                found[entry.id] = Row(number, bool(is_trashed), entry)
        return found

    def has(self, id: EntryId) -> bool:
        """Whether an ID is taken, also in the trash."""
        return bool(self._file.rows("SELECT 1 FROM entries WHERE id = ?", (id,)))

    def insert(self, entries: Sequence[Entry]) -> None:
        """Add entries under IDs that are free."""
        with indexed_together(self._file.db, []) if len(entries) > _FEW else nullcontext():
            self._file.execute_all(_INSERT, [entry_texts(entry) for entry in entries])

    def replace(self, numbered: Sequence[tuple[int, Entry]]) -> None:
        """Write entries in place of those of their IDs and numbers, and take them out of the trash."""
        numbers = [number for number, _ in numbered]
        with indexed_together(self._file.db, numbers) if len(numbered) > _FEW else nullcontext():
            self._file.execute_all(_UPDATE, [(*entry_texts(entry), entry.id) for _, entry in numbered])

    def throw_away(self, ids: Sequence[EntryId], now: str) -> None:
        """Put entries into the trash."""
        self._file.execute_all("UPDATE entries SET trashed_at = ? WHERE id = ?", [(now, id) for id in ids])

    def _in_order(self, numbers: Sequence[int], names: str) -> Iterator[Sequence[str]]:
        marks = ", ".join("?" * len(numbers))
        rows = self._file.rows(f"SELECT number, {names} FROM entries WHERE number IN ({marks})", numbers)
        by_number = {row[0]: row[1:] for row in rows}
        return (by_number[number] for number in numbers if number in by_number)
