"""A sheet as Qt wants it: a thin model over its cells, which hands out rows as they come into sight."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from prefill.domain.cells import CellValue, column_letters, shown
from prefill.domain.questions import LeftAlone, QuestionSheet
from prefill.ui.sheet.axes import Axis, columns_of, rows_of
from prefill.ui.sheet.marks import Marks, Part, look_of, marks_of
from prefill.workbook import Sheet

Index = QModelIndex | QPersistentModelIndex
PART_ROLE = int(Qt.ItemDataRole.UserRole)
CELL_ROLE = PART_ROLE + 1
_NOWHERE = QModelIndex()
_ROWS_AT_ONCE = 300
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True)
class CellLooks:
    """How one cell is drawn besides its text."""

    fill: str | None
    tint: float
    is_bold: bool
    size: float
    wraps: bool
    is_number: bool


class SheetModel(QAbstractTableModel):
    """Positions count from 0 over the rows and columns drawn; ``rows`` and ``columns`` tell which."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._answers: Mapping[tuple[int, int], CellValue] = {}
        self._loaded = 0
        self.rows = Axis(())
        self.columns = Axis(())
        self.marks = Marks()

    @property
    def sheet(self) -> Sheet | None:
        return self._sheet

    def show(
        self,
        sheet: Sheet,
        found: QuestionSheet | LeftAlone,
        answers: Mapping[tuple[int, int], CellValue] | None = None,
    ) -> None:
        """Show a sheet with what was found on it; ``answers`` stand in their cells as if written."""
        self.beginResetModel()
        self._sheet, self._answers = sheet, answers or {}
        self.marks = marks_of(found)
        self.rows, self.columns = rows_of(sheet, self.marks.cells), columns_of(sheet, self.marks.cells)
        self._loaded = min(_ROWS_AT_ONCE, len(self.rows.numbers))
        self.endResetModel()

    def mark(self, found: QuestionSheet | LeftAlone) -> None:
        """Show what is found on the same sheet now."""
        self.marks = marks_of(found)
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)

    def load_to(self, position: int) -> None:
        """Have the rows up to this position at hand."""
        while self._loaded <= position and self.canFetchMore():
            self.fetchMore()

    def cell_at(self, index: Index) -> tuple[int, int]:
        """The row and the column of the sheet."""
        return self.rows.numbers[index.row()], self.columns.numbers[index.column()]

    def text(self, row: int, column: int) -> str:
        """What the cell shows; the same wherever it is merged."""
        if self._sheet is None:
            return ""
        cell = self._sheet.anchor(row, column)
        return shown(self._answers.get(cell, self._sheet.values.get(cell)))

    def is_answered(self, cell: tuple[int, int]) -> bool:
        """Whether an answer of ours stands in the cell."""
        return cell in self._answers

    def looks(self, row: int, column: int) -> CellLooks:
        """How a cell is drawn."""
        assert self._sheet is not None
        style = self._sheet.style(row, column)
        value = self._answers.get((row, column), self._sheet.values.get((row, column)))
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        wraps = style.wraps or (row, column) in self._answers
        return CellLooks(style.fill, style.tint, style.is_bold, style.font_size, wraps, is_number)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._loaded

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns.numbers)

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        return not parent.isValid() and self._loaded < len(self.rows.numbers)

    def fetchMore(self, parent: Index = _NOWHERE) -> None:
        if not self.canFetchMore(parent):
            return
        last = min(self._loaded + _ROWS_AT_ONCE, len(self.rows.numbers))
        self.beginInsertRows(QModelIndex(), self._loaded, last - 1)
        self._loaded = last
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self.cell_at(index)
        if role in _TEXT_ROLES:
            text = self.text(*cell)
            part = self.marks.cells.get(cell)
            if role == Qt.ItemDataRole.AccessibleTextRole and part is not None:
                return f"{look_of(part).word}: {text}"
            return text
        if role == PART_ROLE:
            return self.marks.cells.get(cell)
        return cell if role == CELL_ROLE else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        is_column = orientation == Qt.Orientation.Horizontal
        axis = self.columns if is_column else self.rows
        if not 0 <= section < len(axis.numbers):
            return None
        number = axis.numbers[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column_letters(number) if is_column else str(number)
        if role == PART_ROLE:
            return self._part_of(number, is_column=is_column)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._header_words(section, number, is_column=is_column)
        return None

    def _part_of(self, number: int, *, is_column: bool) -> Part | None:
        if is_column:
            return self.marks.columns.get(number)
        return Part.QUESTION if number in self.marks.rows else None

    def _header_words(self, section: int, number: int, *, is_column: bool) -> str:
        name = self.tr("Column {name}") if is_column else self.tr("Row {name}")
        words = [name.format(name=column_letters(number) if is_column else number)]
        part = self._part_of(number, is_column=is_column)
        if part is not None:
            words.append(look_of(part).word)
        fold = (self.columns if is_column else self.rows).folds.get(section)
        if fold is not None:
            ends = (fold.first, fold.last)
            first, last = map(column_letters, ends) if is_column else map(str, ends)
            why = self.tr("hidden") if fold.is_hidden else self.tr("empty")
            words.append(
                self.tr("before it {first} to {last}: {why}").format(first=first, last=last, why=why)
            )
        return ", ".join(words)
