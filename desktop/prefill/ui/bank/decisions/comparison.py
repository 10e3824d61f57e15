"""Entries side by side, a line for each field in which they differ, and what would become of them as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from prefill.domain.entries import Entry
from prefill.ui.bank.differences import words_of
from prefill.ui.bank.field_table import FieldTable
from prefill.ui.bank.words import field_words

_NOT_COMPARED = frozenset({"id", "times_used", "last_used"})


def differing_fields(entries: Sequence[Entry]) -> list[str]:
    """The fields in which these entries are not all the same, in the order of the record."""
    first, *others = entries
    return [
        field.name
        for field in fields(Entry)
        if field.name not in _NOT_COMPARED
        and any(getattr(first, field.name) != getattr(other, field.name) for other in others)
    ]


class Comparison(FieldTable):
    """A column for each entry and a last one for the result; a click on a cell takes it into the result."""

    column_changed = Signal()
    """The keyboard or the mouse is on another entry."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()
        self._fields: Sequence[str] = ()
        self._result: Entry | None = None
        self.setAccessibleName(self.tr("The entries side by side"))
        self.taken.connect(self.take)
        self.currentCellChanged.connect(self.column_changed)

    @property
    def entry(self) -> Entry | None:
        """The entry in whose column the cursor stands."""
        column = self.currentColumn()
        return self._entries[column] if 0 <= column < len(self._entries) else None

    @property
    def entries(self) -> Sequence[Entry]:
        return self._entries

    @property
    def result(self) -> Entry | None:
        """What would become of all of them as one."""
        return self._result

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Compare these entries; the result begins as the first, with what only the others have."""
        from prefill.bank.hygiene import proposal

        self.clear()
        self._entries = entries
        self._fields = differing_fields(entries) if entries else ()
        self._result = proposal(entries) if entries else None
        self.setRowCount(len(self._fields))
        self.setColumnCount(len(entries) + 1 if entries else 0)
        titles = [self.tr("Entry {number}").format(number=place + 1) for place in range(len(entries))]
        self.setHorizontalHeaderLabels([*titles, self.tr("As one")])
        self.setVerticalHeaderLabels([field_words(name) for name in self._fields])
        for row in range(len(self._fields)):
            self._show_row(row)
        self.setCurrentCell(0, 0)

    def take(self, row: int, column: int) -> None:
        """Take an entry's value of one field into the result."""
        if self._result is not None and 0 <= column < len(self._entries):
            name = self._fields[row]
            value: Any = getattr(self._entries[column], name)
            self._result = replace(self._result, **{name: value})
            self._show_row(row)

    def _show_row(self, row: int) -> None:
        """Write a line; what the result has of it stands in bold."""
        name = self._fields[row]
        result = getattr(self._result, name)
        for column, entry in enumerate(self._entries):
            value = getattr(entry, name)
            self.put(row, column, words_of(name, value), is_chosen=value == result)
        self.put(row, len(self._entries), words_of(name, result))
