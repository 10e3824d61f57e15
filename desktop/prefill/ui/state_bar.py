"""A slim bar that shows how many questions of a job are in each state."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from prefill.domain.responses import State
from prefill.ui.states import look_of
from prefill.ui.theme import Theme

_HEIGHT = 8
_RIM = 1.5
_ORDER = (State.ACCEPTED, State.EDITED, State.SKIPPED, State.FLAGGED, State.PREFILLED)
_TONES = {
    State.ACCEPTED: "good",
    State.EDITED: "good",
    State.SKIPPED: "muted",
    State.FLAGGED: "warn",
    State.PREFILLED: "accent",
}


class StateBar(QWidget):
    """Done at the left, then flagged, then prefilled; the rest is empty. Its tooltip says it in words.

    What is done is solid, what is flagged hatched and what is prefilled hollow, for who sees no colours.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: Mapping[State, int] = {}
        self._total = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_counts(self, counts: Mapping[State, int], total: int) -> None:
        self._counts, self._total = counts, total
        words = ", ".join(f"{look_of(s).word}: {counts[s]}" for s in _ORDER if counts.get(s))
        self.setToolTip(words)
        self.setAccessibleName(self.tr("Progress"))
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), _HEIGHT / 2, _HEIGHT / 2)
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), self._theme.color("track"))
        left = 0.0
        for state in _ORDER:
            width = self.width() * self._counts.get(state, 0) / max(1, self._total)
            if width:
                self._paint_part(painter, QRectF(left, 0, width, self.height()), state)
            left += width
        painter.end()

    def _paint_part(self, painter: QPainter, part: QRectF, state: State) -> None:
        color, soft = self._theme.color(_TONES[state]), self._theme.color(look_of(state).soft)
        if state is State.PREFILLED:
            painter.fillRect(part, color)
            painter.fillRect(part.adjusted(_RIM, _RIM, -_RIM, -_RIM), soft)
        elif state is State.FLAGGED:
            painter.fillRect(part, soft)
            painter.fillRect(part, QBrush(color, Qt.BrushStyle.BDiagPattern))
        else:
            painter.fillRect(part, color)
