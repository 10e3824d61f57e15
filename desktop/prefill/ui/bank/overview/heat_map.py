"""The heat map: a line for each group of a catalogue, a cell for each criterion."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from prefill.ui.bank.overview.cells import Cell, cell_of
from prefill.ui.theme import Theme

if TYPE_CHECKING:
    from prefill.criteria import Group
    from prefill.jobs.survey import FrameworkCoverage

_LONGEST_GROUP = 34  # characters of a group's name beside its line
_ROUND = 5.0
_EDGE, _INSIDE = 2, 4  # pixels between two cells' frames, and between a frame and its text


class HeatMap(QTableWidget):
    """Arrows walk through the cells; Enter or a click leads to the entries behind one."""

    chosen = Signal(object)
    """Carries the Chosen."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._cells: dict[tuple[int, int], Cell] = {}
        self._groups: Sequence[Group] = ()
        self.setAccessibleName(self.tr("Coverage of the criteria"))
        self.setItemDelegate(_CellDelegate(self._cells, theme, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.horizontalHeader().hide()
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.itemClicked.connect(self._on_item_clicked)
        theme.changed.connect(self.viewport().update)

    def show_coverage(self, covered: FrameworkCoverage) -> None:
        """Show how the entries cover one catalogue."""
        rows = [[cell_of(one) for one in group.criteria] for group in covered.groups]
        self._cells.clear()
        self.clear()
        self.setRowCount(len(rows))
        self.setColumnCount(max((len(row) for row in rows), default=0))
        self._groups = [group.group for group in covered.groups]
        for row, cells in enumerate(rows):
            self._show_row(row, cells)
        height = self.fontMetrics().lineSpacing() + 12
        self.verticalHeader().setDefaultSectionSize(height)
        self.horizontalHeader().setDefaultSectionSize(self._cell_width())
        self._name_groups()

    def cells(self) -> Sequence[Cell]:
        """All cells, in the order of the catalogue."""
        return list(self._cells.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._on_item_clicked(self.currentItem())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_groups()

    def _name_groups(self) -> None:
        """Groups by code and name, or by code alone where the cells need the room."""
        letter = self.fontMetrics().averageCharWidth()
        for_cells = self.columnCount() * self._cell_width()
        has_room = self.width() - for_cells > _LONGEST_GROUP * letter
        for row, group in enumerate(self._groups):
            item = QTableWidgetItem(_shortened(f"{group.code}  {group.name}") if has_room else group.code)
            item.setToolTip(f"{group.code}  {group.name}")
            self.setVerticalHeaderItem(row, item)

    def _cell_width(self) -> int:
        """As wide as the longest code beside its mark."""
        texts = [f"{cell.code} {cell.mark}" for cell in self._cells.values()]
        widest = max((self.fontMetrics().horizontalAdvance(text) for text in texts), default=0)
        return widest + 2 * (_EDGE + _INSIDE)

    def _show_row(self, row: int, cells: Sequence[Cell]) -> None:
        for column in range(self.columnCount()):
            item = QTableWidgetItem()
            if column < len(cells):
                cell = cells[column]
                self._cells[row, column] = cell
                item.setText(f"{cell.code}  {cell.mark}")
                item.setToolTip(cell.words)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, cell.words)
            else:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.setItem(row, column, item)

    def _on_item_clicked(self, item: QTableWidgetItem | None) -> None:
        cell = self._cells.get((item.row(), item.column())) if item is not None else None
        if cell is not None:
            self.chosen.emit(cell.chosen)


class _CellDelegate(QStyledItemDelegate):
    """Paints a cell in the tone of its level; a gap is only an outline."""

    def __init__(self, cells: dict[tuple[int, int], Cell], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._cells = cells
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cell = self._cells.get((index.row(), index.column()))
        if cell is None:
            return
        rect = QRectF(option.rect).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_gap = cell.best is None
        line = QPen(self._theme.color("accent" if has_focus else "control_line" if is_gap else cell.tone))
        line.setWidthF(2.0 if has_focus else 1.0)
        line.setStyle(Qt.PenStyle.DashLine if is_gap and not has_focus else Qt.PenStyle.SolidLine)
        painter.setPen(line)
        painter.setBrush(self._theme.color("surface" if is_gap else f"{cell.tone}_soft"))
        painter.drawRoundedRect(rect, _ROUND, _ROUND)
        inside = rect.adjusted(_INSIDE, 0, -_INSIDE, 0)
        painter.setPen(self._theme.color("muted" if is_gap else "text"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cell.code)
        painter.setPen(self._theme.color(cell.tone))
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, cell.mark)
        painter.restore()


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_GROUP else f"{text[: _LONGEST_GROUP - 1].rstrip()}…"
