"""Draws what each threshold would do: rows prefilled as a line over a ground, wrong ones to expect dashed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from prefill.jobs.forecast import Forecast, Prospects
from prefill.ui.figures import localised, percent_words
from prefill.ui.theme import Theme
from prefill.ui.translated import translated
from prefill.ui.words import SMALL, font_of

_STEPS = 100
_DASHES = (4.0, 3.0)
_POINTER = 8  # how far the mark reaches below the curves


class ThresholdCurve(QWidget):
    """The thresholds between ``least`` and ``most`` from left to right; a line marks the one in question."""

    def __init__(
        self, prospects: Prospects, least: float, most: float, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        span = (most - least) / _STEPS
        self._forecasts = [prospects.at(round(least + span * step, 4)) for step in range(_STEPS + 1)]
        self._least, self._most = least, most
        self._now = self._forecasts[-1]
        self._theme = theme
        self.setFont(font_of(SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Rows prefilled and wrong ones to expect, by threshold"))
        theme.changed.connect(self.update)

    def show_forecast(self, forecast: Forecast) -> None:
        """Mark a threshold."""
        self._now = forecast
        self.setAccessibleDescription(translated(forecast.sentence))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 156)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = painter.fontMetrics().lineSpacing()
        area = QRectF(self.rect()).adjusted(1, line + 6, -1, -line - _POINTER - 4)
        self._paint_legend(painter, line)
        rows = self._points(area, lambda forecast: forecast.rows)
        wrong = self._points(area, lambda forecast: forecast.wrong)
        ground = QPolygonF([area.bottomLeft(), *rows, area.bottomRight()])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_soft"))
        painter.drawPolygon(ground)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.drawPolyline(QPolygonF(rows))
        painter.setPen(self._dashed())
        painter.drawPolyline(QPolygonF(wrong))
        self._paint_axis(painter, area)
        self._paint_mark(painter, area)

    def _points(self, area: QRectF, height: Callable[[Forecast], float]) -> Sequence[QPointF]:
        """The curve of one figure; its highest value reaches the top."""
        highest = max(height(forecast) for forecast in self._forecasts) or 1
        return [
            QPointF(
                self._x(area, forecast.threshold), area.bottom() - area.height() * height(forecast) / highest
            )
            for forecast in self._forecasts
        ]

    def _x(self, area: QRectF, threshold: float) -> float:
        return area.left() + area.width() * (threshold - self._least) / (self._most - self._least)

    def _dashed(self) -> QPen:
        pen = QPen(self._theme.color("warn"), 2)
        pen.setDashPattern(_DASHES)
        return pen

    def _paint_legend(self, painter: QPainter, line: int) -> None:
        first = self._forecasts[0]
        left = 0
        for pen, words in (
            (
                QPen(self._theme.color("accent"), 2),
                self.tr("Rows prefilled, up to {rows}").format(rows=first.rows),
            ),
            (
                self._dashed(),
                self.tr("Wrong ones to expect, up to {wrong}").format(wrong=localised(f"{first.wrong:.1f}")),
            ),
        ):
            painter.setPen(pen)
            painter.drawLine(left, line // 2, left + 24, line // 2)
            painter.setPen(self._theme.color("muted"))
            painter.drawText(left + 30, painter.fontMetrics().ascent(), words)
            left += 30 + painter.fontMetrics().horizontalAdvance(words) + 20

    def _paint_axis(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(self._theme.color("control_line"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(self._theme.color("muted"))
        words = QRectF(
            area.left(), area.bottom() + _POINTER + 2, area.width(), painter.fontMetrics().lineSpacing()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft, percent_words(self._least))
        painter.drawText(words, Qt.AlignmentFlag.AlignRight, percent_words(self._most))

    def _paint_mark(self, painter: QPainter, area: QRectF) -> None:
        x = self._x(area, self._now.threshold)
        painter.setPen(QPen(self._theme.color("text"), 1))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.setBrush(self._theme.color("text"))
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(x - 5, area.bottom() + _POINTER),
                    QPointF(x, area.bottom() + 1),
                    QPointF(x + 5, area.bottom() + _POINTER),
                ]
            )
        )
