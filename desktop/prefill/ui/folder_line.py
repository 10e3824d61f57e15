"""A line of small print that ends in a folder, whose middle gives way where room is short."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from prefill.ui.words import SMALL, font_of


class FolderLine(QLabel):
    """Takes the room that it is given; the tool tip has the whole folder, and so has a screen reader."""

    def __init__(self, before: str, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = before
        self._folder = folder
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font_of(SMALL))
        self.setProperty("tone", "muted")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(folder)
        self.setAccessibleName(before + folder)
        self.setText(before + folder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        metrics, room = self.fontMetrics(), self.contentsRect().width()
        left = room - metrics.horizontalAdvance(self._before)
        folder = metrics.elidedText(self._folder, Qt.TextElideMode.ElideMiddle, max(0, left))
        self.setText(metrics.elidedText(self._before + folder, Qt.TextElideMode.ElideRight, room))
