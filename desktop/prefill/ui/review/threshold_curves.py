"""Draws what each threshold would do: rows prefilled above, wrong ones to expect below, each to its scale."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from prefill.jobs.forecast import Forecast, Prospects
from prefill.ui.figures import localised, percent_words
from prefill.ui.theme import Theme
from prefill.ui.translated import translated
from prefill.ui.words import SMALL, font_of, label

_STEPS = 100
_LEAST_SAID = 0.05  # what would be written as 0.0 is no nought
_PEN = 2
_GAP = 6  # between the figures at the left and the curve


@dataclass(frozen=True)
class Figure:
    """What is drawn of a forecast: how much it is, and how that is written."""

    of: Callable[[Forecast], float]
    words: Callable[[float], str]
    line: str
    ground: str
    style: Qt.PenStyle = Qt.PenStyle.SolidLine


class ThresholdCurves(QWidget):
    """The thresholds between ``least`` and ``most`` from left to right; a line marks the one in question."""

    def __init__(
        self, prospects: Prospects, least: float, most: float, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        span = (most - least) / _STEPS
        forecasts = [prospects.at(round(least + span * step, 4)) for step in range(_STEPS + 1)]
        rows = Figure(lambda forecast: forecast.rows, _rows_words, "accent", "accent_soft")
        wrong = Figure(
            lambda forecast: forecast.wrong, _wrong_words, "warn", "warn_soft", Qt.PenStyle.DashLine
        )
        self._curves = [_Curve(forecasts, figure, theme, self) for figure in (rows, wrong)]
        self._rows, self._wrong = (label(parent=self, size=SMALL) for _ in self._curves)
        gutter = max(curve.gutter for curve in self._curves)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for words, curve in zip((self._rows, self._wrong), self._curves, strict=True):
            curve.gutter = gutter
            layout.addWidget(words)
            layout.addWidget(curve)
            layout.addSpacing(4)
        layout.addLayout(self._axis(gutter, least, most))
        self.setAccessibleName(
            self.tr("Rows prefilled and wrong ones to expect, by how sure a match must be")
        )

    def show_forecast(self, forecast: Forecast) -> None:
        """Mark a threshold."""
        self._rows.setText(
            self.tr("Rows prefilled: {rows} of {total}").format(rows=forecast.rows, total=forecast.total)
        )
        self._wrong.setText(
            self.tr("Wrong ones to expect among them: {wrong}").format(wrong=_wrong_words(forecast.wrong))
        )
        self.setAccessibleDescription(translated(forecast.sentence))
        for curve in self._curves:
            curve.show_forecast(forecast)

    def _axis(self, gutter: int, least: float, most: float) -> QGridLayout:
        """What lies from left to right, and from where to where."""
        layout = QGridLayout()
        layout.setContentsMargins(gutter + _GAP, 0, 0, 0)
        layout.setColumnStretch(1, 1)
        for column, (words, side) in enumerate(
            (
                (percent_words(least), Qt.AlignmentFlag.AlignLeft),
                (self.tr("How sure a match must be"), Qt.AlignmentFlag.AlignCenter),
                (percent_words(most), Qt.AlignmentFlag.AlignRight),
            )
        ):
            layout.addWidget(label(words, self, size=SMALL, tone="muted"), 0, column, side)
        return layout


class _Curve(QWidget):
    """One figure over all thresholds. Its scale, at the left, goes from nought to the highest."""

    def __init__(self, forecasts: list[Forecast], figure: Figure, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._figure = figure
        self._values = [figure.of(forecast) for forecast in forecasts]
        self._least, self._most = forecasts[0].threshold, forecasts[-1].threshold
        self._highest = max(self._values)
        self._at = self._most
        self._theme = theme
        self.setFont(font_of(SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.gutter = max(map(self.fontMetrics().horizontalAdvance, (figure.words(self._highest), "0")))
        theme.changed.connect(self.update)

    def show_forecast(self, forecast: Forecast) -> None:
        """Mark a threshold."""
        self._at = forecast.threshold
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 4 * self.fontMetrics().lineSpacing())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(self.gutter + _GAP, _PEN, -_PEN, -_PEN)
        self._paint_scale(painter)
        points = [self._point(area, step, value) for step, value in enumerate(self._values)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._figure.ground))
        painter.drawPolygon(QPolygonF([area.bottomLeft(), *points, area.bottomRight()]))
        painter.setPen(QPen(self._theme.color("control_line"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(QPen(self._theme.color(self._figure.line), _PEN, self._figure.style))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(QPen(self._theme.color("text"), 1))
        at = area.left() + area.width() * (self._at - self._least) / (self._most - self._least)
        painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom()))

    def _point(self, area: QRectF, step: int, value: float) -> QPointF:
        return QPointF(
            area.left() + area.width() * step / _STEPS,
            area.bottom() - area.height() * value / (self._highest or 1),
        )

    def _paint_scale(self, painter: QPainter) -> None:
        painter.setPen(self._theme.color("muted"))
        room = QRectF(0, 0, self.gutter, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, "0")
        if self._highest:
            highest = self._figure.words(self._highest)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, highest)


def _rows_words(rows: float) -> str:
    return f"{rows:.0f}"


def _wrong_words(wrong: float) -> str:
    if 0 < wrong < _LEAST_SAID:
        return f"< {localised('0.1')}"
    return localised(f"{wrong:.1f}") if wrong else "0"
