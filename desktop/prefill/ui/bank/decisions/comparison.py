"""Entries side by side, a line for each field in which they differ, and what would become of them as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from prefill.domain.entries import Entry
from prefill.ui.bank.differences import value_words
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


class Comparison(QTableWidget):
    """A column for each entry and a last one for the result; a click on a cell takes it into the result."""

    column_changed = Signal()
    """The keyboard or the mouse is on another entry."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()
        self._fields: Sequence[str] = ()
        self._result: Entry | None = None
        self.setAccessibleName(self.tr("The entries side by side"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.itemClicked.connect(self._on_item_taken)
        self.itemActivated.connect(self._on_item_taken)
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
        value = getattr(self._result, self._fields[row])
        for column, entry in enumerate(self._entries):
            words = QTableWidgetItem(value_words(getattr(entry, self._fields[row])))
            font = QFont(self.font())
            font.setBold(getattr(entry, self._fields[row]) == value)
            words.setFont(font)
            self._put(row, column, words)
        self._put(row, len(self._entries), QTableWidgetItem(value_words(value)))

    def _put(self, row: int, column: int, words: QTableWidgetItem) -> None:
        """Answers differ in length, and are compared from their beginning."""
        words.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setItem(row, column, words)

    def _on_item_taken(self, item: QTableWidgetItem) -> None:
        self.take(item.row(), item.column())
