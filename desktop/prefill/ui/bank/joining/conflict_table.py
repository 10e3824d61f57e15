"""The fields of an entry that both copies changed, side by side, and whose word is to stand."""

from __future__ import annotations

from collections.abc import MutableMapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from prefill.domain.entries import EntryId
from prefill.ui.bank.differences import words_of
from prefill.ui.bank.field_table import FieldTable
from prefill.ui.bank.words import field_words

if TYPE_CHECKING:
    from prefill.bank.joining import FieldConflict

MINE, THEIRS = 1, 2
Decisions = MutableMapping[tuple[EntryId, str], bool]
"""By entry and field, whether the other copy's word stands; what is not in it is not decided."""


class ConflictTable(FieldTable):
    """A click, or Enter, on one's own word or on the other copy's decides for it."""

    decided = Signal()

    def __init__(self, decisions: Decisions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setColumnCount(3)
        self._decisions = decisions
        self._conflicts: Sequence[FieldConflict] = ()
        self.setAccessibleName(self.tr("Fields to decide"))
        titles = [self.tr("Before the copies parted"), self.tr("Your bank"), self.tr("The other copy")]
        self.setHorizontalHeaderLabels(titles)
        self.taken.connect(self.decide)

    def show_conflicts(self, conflicts: Sequence[FieldConflict]) -> None:
        """Ask about these fields of one entry."""
        self._conflicts = conflicts
        self.setRowCount(len(conflicts))
        self.setVerticalHeaderLabels([self._field_words(one.field) for one in conflicts])
        for row in range(len(conflicts)):
            self._show_row(row)
        self.setCurrentCell(0, MINE)

    def decide(self, row: int, column: int) -> None:
        """Let one's own word stand, or that of the other copy."""
        if column in (MINE, THEIRS):
            conflict = self._conflicts[row]
            self._decisions[conflict.entry, conflict.field] = column == THEIRS
            self._show_row(row)
            self.decided.emit()

    def _show_row(self, row: int) -> None:
        """Write a line; what is to stand bears a tick, in bold."""
        conflict = self._conflicts[row]
        chosen = self._decisions.get((conflict.entry, conflict.field))
        for column, value in enumerate((conflict.base, conflict.mine, conflict.theirs)):
            is_chosen = chosen is not None and column == (THEIRS if chosen else MINE)
            words = self._value_words(conflict.field, value)
            self.put(row, column, f"✓ {words}" if is_chosen else words, is_chosen=is_chosen)

    def _field_words(self, field: str) -> str:
        from prefill.bank.joining import DELETED

        return self.tr("The entry itself") if field == DELETED else field_words(field)

    def _value_words(self, field: str, value: Any) -> str:
        from prefill.bank.joining import DELETED

        if field == DELETED:
            return self.tr("Deleted") if value else self.tr("Kept")
        return words_of(field, value) or "–"
