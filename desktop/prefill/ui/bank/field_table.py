"""The same fields of several entries beside one another, in full, for a person to choose from."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

_BESIDE = 10  # what the style sheet leaves free at the left and the right of a value


class FieldTable(QTableWidget):
    """A line to each field; what is chosen stands in bold."""

    taken = Signal(int, int)
    """A click, or Enter, on the value in this row and column."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "fields")
        self.setItemDelegate(_Fitting(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._fitting = QTimer(self)  # once all columns have their width: until then the lines are too high
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self.resizeRowsToContents)
        self.horizontalHeader().sectionResized.connect(self._on_section_resized)
        self.itemClicked.connect(self._on_item_taken)
        self.itemActivated.connect(self._on_item_taken)

    def put(self, row: int, column: int, words: str, *, is_chosen: bool = False) -> None:
        """Write a value; long ones are compared from their beginning."""
        item = QTableWidgetItem(words)
        font = QFont(self.font())
        font.setBold(is_chosen)
        item.setFont(font)
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setItem(row, column, item)

    def _on_section_resized(self) -> None:
        self._fitting.start()

    def _on_item_taken(self, item: QTableWidgetItem) -> None:
        self.taken.emit(item.row(), item.column())


class _Fitting(QStyledItemDelegate):
    """Breaks a text where it will be broken when it is drawn, so that its last line is not cut off."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        narrow = QStyleOptionViewItem(option)
        narrow.rect.setWidth(option.rect.width() - _BESIDE)
        return super().sizeHint(narrow, index)
