"""What stands where there is nothing to show: a heading, a sentence, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from prefill.ui.words import TITLE, label

_WIDTH_IN_LETTERS = 60
_LEAST_WIDTH = 360


class Way(NamedTuple):
    """Something that can be done: the words on its button, and the act."""

    words: str
    act: Callable[[], object]


class Hint(QWidget):
    """An empty state that helps on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.heading = label("", self, size=TITLE, bold=True, wrap=True)
        self.heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.sentence = label("", self, tone="muted", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._ways = QHBoxLayout()
        self._lay_out()

    def tell(self, heading: str, sentence: str = "", ways: Sequence[Way] = ()) -> None:
        """Show a heading, a sentence and a button for each way on; the first is the likeliest."""
        self.heading.setText(heading)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        while self._ways.count():
            item = self._ways.takeAt(0)
            button = item.widget() if item is not None else None
            if button is not None:
                button.hide()
                button.deleteLater()
        for place, way in enumerate(ways):
            button = QPushButton(way.words, self)
            button.setProperty("kind", "plain" if place else "primary")
            button.clicked.connect(way.act)
            self._ways.addWidget(button)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.addStretch(2)
        column.addWidget(self.heading)
        column.addWidget(self.sentence)
        column.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addLayout(self._ways)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(3)
        width = _WIDTH_IN_LETTERS * self.fontMetrics().horizontalAdvance("x")
        self.sentence.setMaximumWidth(width)
        self.heading.setMaximumWidth(width)
        for text in (self.heading, self.sentence):
            column.setAlignment(text, Qt.AlignmentFlag.AlignHCenter)
            text.setMinimumWidth(min(width, _LEAST_WIDTH))
        layout = QHBoxLayout(self)
        layout.addStretch(1)
        layout.addLayout(column)
        layout.addStretch(1)
