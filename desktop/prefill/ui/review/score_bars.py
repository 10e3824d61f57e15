"""The parts of a confidence as small bars, under names that a person understands."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from prefill.ui.figures import percent_words
from prefill.ui.language import tr
from prefill.ui.review.delegates import paint_bar
from prefill.ui.theme import Theme
from prefill.ui.words import SMALL, font_of

_BAR = 4
_GAP = 8


class ScoreBars(QWidget):
    """One line for each sub-score: its name, a bar, and its percentage."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: list[tuple[str, float]] = []
        self.setFont(font_of(SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("What the confidence rests on"))

    def show_scores(self, scores: Mapping[str, float]) -> None:
        """Show sub-scores by their names, each 0 to 1."""
        self._lines = [(score_name(name), min(max(score, 0.0), 1.0)) for name, score in scores.items()]
        self.setAccessibleDescription(
            ", ".join(f"{name} {percent_words(score)}" for name, score in self._lines)
        )
        self.setVisible(bool(self._lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._line_height() * len(self._lines))

    def _line_height(self) -> int:
        return self.fontMetrics().lineSpacing() + 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics, height = self.fontMetrics(), self._line_height()
        names = max((metrics.horizontalAdvance(name) for name, _ in self._lines), default=0)
        figures = metrics.horizontalAdvance(percent_words(1))
        for number, (name, score) in enumerate(self._lines):
            line = QRectF(0, number * height, self.width(), height)
            painter.setPen(self._theme.color("muted"))
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
            painter.drawText(
                line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, percent_words(score)
            )
            left, right = names + _GAP, self.width() - figures - _GAP
            track = QRectF(left, line.center().y() - _BAR / 2, max(0, right - left), _BAR)
            paint_bar(painter, track, score, self._theme)


def score_name(name: str) -> str:
    """What a sub-score is called for a person; one that is not known keeps its own name."""
    return {
        "words": tr("Words in common"),
        "covered": tr("Your words found"),
        "phrases": tr("Words side by side"),
        "characters": tr("Spelling"),
        "meaning": tr("Meaning"),
        "section": tr("Heading found"),
        "criteria": tr("Criterion named"),
        "phrasings": tr("In other wordings"),
        "answer": tr("In the answer"),
    }.get(name, name.capitalize())
