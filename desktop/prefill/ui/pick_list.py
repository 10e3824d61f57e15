"""A list under a line in which one types: the arrow keys move in it, Enter or a click picks a line of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from prefill.ui.keys import steer

_ABOVE_AND_BELOW = 8


class PickList(QTreeWidget):
    """Shows ``lines`` whole lines at once. ``picked`` carries the number of a line.

    Columns without titles have no header; those that are named in ``wide`` share the room that is left.
    """

    picked = Signal(int)

    def __init__(
        self, words: QLineEdit, titles: Sequence[str], wide: Sequence[int], lines: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._line = self.fontMetrics().lineSpacing() + _ABOVE_AND_BELOW
        self.setHeaderLabels(titles)
        self.setHeaderHidden(not any(titles))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header = self.header()
        header.setStretchLastSection(False)
        for column in range(len(titles)):
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(column, mode.Stretch if column in wide else mode.ResizeToContents)
        above = header.sizeHint().height() if any(titles) else 0
        self.setFixedHeight(above + 2 * self.frameWidth() + lines * self._line)
        steer(self, words)
        words.returnPressed.connect(self._pick)
        self.itemClicked.connect(self._pick)

    def add(self, texts: Sequence[str]) -> QTreeWidgetItem:
        """One more line, with a text for each column."""
        line = QTreeWidgetItem(list(texts))
        line.setSizeHint(0, QSize(0, self._line))
        self.addTopLevelItem(line)
        return line

    def go_to(self, at: int) -> None:
        """Choose a line and bring it into sight; nothing where there is no such line."""
        line = self.topLevelItem(at)
        if line is not None:
            self.setCurrentItem(line)
            self.scrollToItem(line)

    def _pick(self) -> None:
        at = self.currentIndex().row()
        if at >= 0:
            self.picked.emit(at)
