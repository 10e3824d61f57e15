"""Draws one sheet and lets columns, rows and cells be chosen on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from prefill.domain.cells import CellValue
from prefill.domain.questions import LeftAlone, QuestionSheet
from prefill.ui.sheet.delegate import PAD, CellDelegate
from prefill.ui.sheet.headers import SheetHeader
from prefill.ui.sheet.model import SheetModel
from prefill.ui.theme import Theme
from prefill.ui.words import SMALL, font_of
from prefill.workbook import Sheet
from prefill.workbook.ranges import Area

_DEFAULT_CHARACTERS = 8.43
_NARROWEST, _WIDEST = 20, 900
_LOWEST, _HIGHEST = 18, 320
_PIXELS_PER_POINT = 96 / 72


@dataclass(frozen=True)
class Chosen:
    """What is selected: numbers of columns and rows, and whether it is whole columns."""

    columns: tuple[int, ...]
    rows: tuple[int, ...]
    is_columns: bool


class SheetView(QTableView):
    """A sheet with its merges, widths and fills. ``menu_wanted`` asks for the menu of what is selected."""

    chosen_changed = Signal()
    menu_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = SheetModel(self)
        self._delegate = CellDelegate(self._model, theme, self)
        self._across = SheetHeader(Qt.Orientation.Horizontal, self._model, theme, self)
        self._down = SheetHeader(Qt.Orientation.Vertical, self._model, theme, self)
        self._merges: Sequence[Area] = ()
        self.setHorizontalHeader(self._across)
        self.setVerticalHeader(self._down)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFont(font_of(SMALL))
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("The sheet"))
        self._model.rowsInserted.connect(self._on_rows_inserted)
        theme.changed.connect(self._on_theme_changed)

    @property
    def sheet_model(self) -> SheetModel:
        return self._model

    def show_sheet(
        self,
        sheet: Sheet,
        found: QuestionSheet | LeftAlone,
        theme_colors: Sequence[str],
        answers: Mapping[tuple[int, int], CellValue] | None = None,
    ) -> None:
        """Show a sheet: with what was found on it, or as it will be with the ``answers`` in their cells."""
        self._delegate.theme_colors = theme_colors
        for part in (self._delegate, self._across, self._down):
            part.shows_marks = answers is None
        self.clearSpans()
        self._model.show(sheet, found, answers)
        self._merges = sorted(sheet.merges)
        for position, number in enumerate(self._model.columns.numbers):
            self.setColumnWidth(position, self._width(sheet.column_widths.get(number)))
        self._on_rows_inserted(QModelIndex(), 0, self._model.rowCount() - 1)

    def show_found(self, found: QuestionSheet | LeftAlone) -> None:
        """Show what is found on the same sheet now; the place and the selection stay."""
        self._model.mark(found)

    def go_to(self, row: int) -> None:
        """Bring a row of the sheet into sight."""
        position = self._model.rows.from_number(row)
        self._model.load_to(position)
        self.scrollTo(self._model.index(position, 0), QAbstractItemView.ScrollHint.EnsureVisible)

    def choose_column(self, column: int) -> None:
        """Select a column of the sheet."""
        self.selectColumn(self._model.columns.positions[column])

    @property
    def chosen(self) -> Chosen:
        """What is selected now."""
        ranges = self._ranges()
        last = self._model.rowCount() - 1
        columns = {c for r in ranges for c in range(r.left(), r.right() + 1)}
        rows = {r for each in ranges for r in range(each.top(), each.bottom() + 1)}
        return Chosen(
            tuple(self._model.columns.numbers[c] for c in sorted(columns)),
            tuple(self._model.rows.numbers[r] for r in sorted(rows)),
            bool(ranges) and all(r.top() == 0 and r.bottom() == last for r in ranges),
        )

    def _width(self, characters: float | None) -> int:
        unit = QFontMetrics(self.font()).horizontalAdvance("0")
        wanted = _DEFAULT_CHARACTERS if characters is None else characters
        return min(max(round(wanted * unit) + 2 * PAD, _NARROWEST), _WIDEST)

    def _on_rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        if last < first:
            return
        self._span(first, last)
        for position in range(first, last + 1):
            self.setRowHeight(position, self._height(position))
        self._choose_columns_on(first, last)

    def _ranges(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(number) for number in range(selection.count())]

    def _choose_columns_on(self, first: int, last: int) -> None:
        """A column that is chosen as a whole is so in the rows that have come into sight too."""
        for chosen in self._ranges() if first else ():
            if chosen.top() == 0 and chosen.bottom() == first - 1:
                corners = self._model.index(0, chosen.left()), self._model.index(last, chosen.right())
                flags = QItemSelectionModel.SelectionFlag.Select
                self.selectionModel().select(QItemSelection(*corners), flags)

    def _span(self, first: int, last: int) -> None:
        """Merge the cells of the rows that have come into sight."""
        rows, columns = self._model.rows, self._model.columns
        loaded = self._model.rowCount() - 1
        for area in self._merges:
            top, bottom = rows.from_number(area.top), rows.from_number(area.bottom + 1) - 1
            if bottom < first or top > last:
                continue
            left, right = columns.from_number(area.left), columns.from_number(area.right + 1) - 1
            height, width = min(bottom, loaded) - top + 1, right - left + 1
            if height >= 1 and width >= 1 and height * width > 1:
                self.setSpan(top, left, height, width)

    def _height(self, position: int) -> int:
        """The form's own height, else as much as its wrapped texts need."""
        sheet = self._model.sheet
        assert sheet is not None
        row = self._model.rows.numbers[position]
        own = sheet.row_heights.get(row)
        wanted = 0 if own is None else round(own * _PIXELS_PER_POINT)
        if own is None or not self._delegate.shows_marks:
            wanted = max(wanted, self._height_of_texts(position, row))
        return min(max(wanted, _LOWEST), _HIGHEST)

    def _height_of_texts(self, position: int, row: int) -> int:
        height = QFontMetrics(self.font()).lineSpacing() + 4
        for place, column in enumerate(self._model.columns.numbers):
            text = self._model.text(row, column)
            if not text or self.rowSpan(position, place) > 1:
                continue
            looks = self._model.looks(row, column)
            if looks.wraps or "\n" in text:
                span = self.columnSpan(position, place)
                width = sum(self.columnWidth(place + n) for n in range(span)) - 2 * PAD - 1
                metrics = QFontMetrics(self._delegate.font(looks, self.font()))
                room = QRect(0, 0, max(width, 10), 10_000)
                height = max(
                    height, metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height() + 6
                )
        return height

    def _on_theme_changed(self) -> None:
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._delegate.running_on.clear()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for words in self._delegate.running_on:
            painter.setFont(words.font)
            painter.setPen(words.ink)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.setClipRect(words.area)
            painter.drawText(words.area, int(flags | Qt.TextFlag.TextSingleLine), words.text)
        painter.end()

    def scrollContentsBy(self, across: int, down: int) -> None:
        """Paint all anew: a text may run on into what has come into sight."""
        super().scrollContentsBy(across, down)
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        self._across.viewport().update()
        self._down.viewport().update()
        self.chosen_changed.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.menu_wanted.emit(event.globalPos())
