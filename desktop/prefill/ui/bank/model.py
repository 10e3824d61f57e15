"""The table's model: a row is an id and its texts, made beforehand, so that scrolling only looks up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from prefill.domain.entries import EntryId
from prefill.ui.bank.listing import Column, Order, Row
from prefill.ui.bank.words import field_words

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TEXT_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


class EntryTableModel(QAbstractTableModel):
    """The rows that the page has chosen to show, in its order."""

    order_asked = Signal(object)
    """The user clicked a column's header; carries an Order. The page sorts, the model only shows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._places: dict[EntryId, int] | None = None
        self._titles = [field_words(column.name.lower()) for column in Column]

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows instead of those that stand here."""
        self.beginResetModel()
        self._rows = list(rows)
        self._places = None
        self.endResetModel()

    def put(self, row: Row) -> bool:
        """Redraw one row, where it is shown; says whether it is."""
        if self._places is None:  # many rows are shown and few are put
            self._places = {row.id: place for place, row in enumerate(self._rows)}
        place = self._places.get(row.id)
        if place is None:
            return False
        self._rows[place] = row
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))
        return True

    def ids(self) -> list[EntryId]:
        """The entries, from top to bottom."""
        return [row.id for row in self._rows]

    def id_at(self, place: int) -> EntryId | None:
        """The entry in a row, None below the last."""
        return self._rows[place].id if 0 <= place < len(self._rows) else None

    def place_of(self, entry: EntryId) -> int | None:
        """The row of an entry, None where it isn't shown."""
        return next((place for place, row in enumerate(self._rows) if row.id == entry), None)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _TEXT_ROLES or not index.isValid():
            return None
        row = self._rows[index.row()]
        if role != Qt.ItemDataRole.DisplayRole and index.column() == Column.REVIEW_BY and row.is_overdue:
            return self.tr("{day}: the review is overdue").format(day=row.cells[Column.REVIEW_BY])
        return row.cells[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or not 0 <= section < len(Column):
            return None
        return self._titles[section] if orientation == Qt.Orientation.Horizontal else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(Column):
            self.order_asked.emit(Order(Column(column), order == Qt.SortOrder.DescendingOrder))
        else:
            self.order_asked.emit(None)
