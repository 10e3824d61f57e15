"""A list as high as what is in it, up to a limit: it never takes room that it doesn't need."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QWidget


class GrowingList(QListWidget):
    """Shows texts in full, broken into lines where they are long."""

    def __init__(self, parent: QWidget, most_lines: int) -> None:
        super().__init__(parent)
        self._most_lines = most_lines
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def fit(self) -> None:
        """Take the height of the items."""
        self.doItemsLayout()  # a hint of a row's size knows nothing of its line breaks
        needed = sum(self.visualItemRect(self.item(row)).height() for row in range(self.count()))
        most = self._most_lines * self.fontMetrics().lineSpacing()
        self.setFixedHeight(min(needed, most) + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
