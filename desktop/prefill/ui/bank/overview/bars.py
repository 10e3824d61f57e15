"""A list of bars: each is as long as the number of entries behind it, and leads to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
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

from prefill.ui.bank.listing import Filter
from prefill.ui.theme import Theme
from prefill.ui.translated import plural

_LENGTH = Qt.ItemDataRole.UserRole
_TONE = Qt.ItemDataRole.UserRole + 1
_PADDING = 10


@dataclass(frozen=True)
class Bar:
    """What a bar counts, how many entries that are, the filter that shows them, and the bar's tone."""

    words: str
    count: int
    filter: Filter
    tone: str = "accent"


class BarList(QTableWidget):
    """Words, a bar and a number to each line; Enter or a click leads to the entries."""

    chosen = Signal(object)
    """Carries the Filter."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(0, 3, parent)
        self._bars: Sequence[Bar] = ()
        self.setAccessibleName(name)
        self.setItemDelegateForColumn(1, _BarDelegate(theme, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.itemClicked.connect(self._on_item_clicked)
        theme.changed.connect(self.viewport().update)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these lines; the longest bar takes all the room there is."""
        self._bars = bars
        most = max((bar.count for bar in bars), default=0) or 1
        self.setRowCount(len(bars))
        for row, bar in enumerate(bars):
            number = QTableWidgetItem(QLocale().toString(bar.count))
            number.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            drawn = QTableWidgetItem()
            drawn.setData(_LENGTH, bar.count / most)
            drawn.setData(_TONE, bar.tone)
            words = plural("{words}: 1 entry", "{words}: {n:,} entries", bar.count, words=bar.words)
            for column, item in enumerate((QTableWidgetItem(bar.words), drawn, number)):
                item.setToolTip(words)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
                self.setItem(row, column, item)
        height = self.fontMetrics().lineSpacing() + _PADDING
        self.verticalHeader().setDefaultSectionSize(height)
        self.setFixedHeight(len(bars) * height + 2 * self.frameWidth())

    def bars(self) -> Sequence[Bar]:
        return self._bars

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._on_item_clicked(self.currentItem())
        else:
            super().keyPressEvent(event)

    def _on_item_clicked(self, item: QTableWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(self._bars[item.row()].filter)


class _BarDelegate(QStyledItemDelegate):
    """Paints the bar of a line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.color("accent_soft"))
        rect = QRectF(option.rect).adjusted(6, 7, -6, -7)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("track"))
        painter.drawRoundedRect(rect, 3, 3)
        length = float(index.data(_LENGTH) or 0)
        if length:
            rect.setWidth(max(rect.width() * length, 3.0))
            painter.setBrush(self._theme.color(str(index.data(_TONE))))
            painter.drawRoundedRect(rect, 3, 3)
        painter.restore()
