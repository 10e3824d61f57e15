"""Paints the list of questions: two lines a row, a sign with each state, a bar with each confidence."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from prefill.ui.figures import percent_words
from prefill.ui.review.questions_model import ROW_ROLE, Column, Index
from prefill.ui.review.rows import DisplayRow
from prefill.ui.states import look_of
from prefill.ui.theme import Theme

_PAD = 6
_SIDE = 8
_ICON = 16


class RowDelegate(QStyledItemDelegate):
    """Paints every column of the list from its display row."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def height(self) -> int:
        """The height of a row, the same for all, so that thousands of rows scroll smoothly."""
        parent = self.parent()
        assert isinstance(parent, QWidget)
        return 2 * parent.fontMetrics().lineSpacing() + 2 * _PAD

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        painter.save()
        self._paint_ground(painter, option, index)
        area: QRect = option.rect.adjusted(_SIDE, _PAD, -_SIDE, -_PAD)
        match Column(index.column()):
            case Column.STATE:
                self._paint_state(painter, area, row)
            case Column.PLACE:
                self._paint_place(painter, area, row)
            case Column.QUESTION:
                self._paint_text(painter, area, row.question, "text")
            case Column.ANSWER:
                self._paint_answer(painter, area, row)
            case Column.CONFIDENCE:
                self._paint_confidence(painter, area, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self._theme.color("accent_soft"))
            if index.column() == 0:
                painter.fillRect(
                    QRect(area.left(), area.top(), 3, area.height()), self._theme.color("accent")
                )
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        view = self.parent()
        if option.state & QStyle.StateFlag.State_Selected and isinstance(view, QWidget) and view.hasFocus():
            painter.fillRect(QRect(area.left(), area.top(), area.width(), 2), self._theme.color("accent"))
            painter.fillRect(
                QRect(area.left(), area.bottom() - 1, area.width(), 2), self._theme.color("accent")
            )

    def _paint_state(self, painter: QPainter, area: QRect, row: DisplayRow) -> None:
        look = look_of(row.state)
        word = self.tr("In the file") if row.is_from_file else look.word
        metrics = painter.fontMetrics()
        top = area.top() + (metrics.lineSpacing() - _ICON) // 2
        self._theme.icon(look.icon, look.tone).paint(painter, QRect(area.left(), top, _ICON, _ICON))
        words = area.adjusted(_ICON + 6, 0, 0, 0)
        painter.setPen(self._theme.color(look.tone))
        painter.drawText(words, Qt.AlignmentFlag.AlignTop, word)
        if row.has_caution or row.disagrees:
            below = QRect(area.left(), top + metrics.lineSpacing(), _ICON, _ICON)
            self._theme.icon("caution", "warn").paint(painter, below)
            painter.setPen(self._theme.color("warn"))
            doubt = self.tr("Disagrees") if row.disagrees else self.tr("Caution")
            second = words.adjusted(0, metrics.lineSpacing(), 0, 0)
            painter.drawText(second, Qt.AlignmentFlag.AlignTop, doubt)

    def _paint_place(self, painter: QPainter, area: QRect, row: DisplayRow) -> None:
        metrics = painter.fontMetrics()
        first = row.id or self.tr("Row {row}").format(row=row.key.row)
        self._paint_line(painter, area, first, "text")
        self._paint_line(painter, area.adjusted(0, metrics.lineSpacing(), 0, 0), row.key.sheet, "muted")

    def _paint_answer(self, painter: QPainter, area: QRect, row: DisplayRow) -> None:
        tone = "muted" if row.is_from_file else "text"
        if not row.choice and not row.answer:
            nothing = self.tr("Will be emptied") if row.is_emptied else self.tr("No answer yet")
            self._paint_line(painter, area, nothing, "muted")
            return
        if row.choice:
            font = painter.font()
            painter.setFont(_bold(font))
            self._paint_line(painter, area, row.choice, tone)
            painter.setFont(font)
            area = area.adjusted(0, painter.fontMetrics().lineSpacing(), 0, 0)
        self._paint_text(painter, area, row.answer, tone if not row.choice else "muted")

    def _paint_confidence(self, painter: QPainter, area: QRect, row: DisplayRow) -> None:
        if row.confidence is None:
            text = "" if row.has_match else self.tr("No match")
            self._paint_line(painter, area, text, "muted")
            return
        self._paint_line(painter, area, percent_words(row.confidence), "text")
        top = area.top() + painter.fontMetrics().lineSpacing() + 4
        track = QRectF(area.left(), top, area.width(), 4)
        paint_bar(painter, track, row.confidence, self._theme)

    def _paint_line(self, painter: QPainter, area: QRect, text: str, tone: str) -> None:
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.setPen(self._theme.color(tone))
        painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, elided)

    def _paint_text(self, painter: QPainter, area: QRect, text: str, tone: str) -> None:
        painter.setPen(self._theme.color(tone))
        top = float(area.top())
        for line in elided_lines(text, painter.font(), area.width(), area.height()):
            painter.drawText(QPointF(area.left(), top + painter.fontMetrics().ascent()), line)
            top += painter.fontMetrics().lineSpacing()


def paint_bar(painter: QPainter, track: QRectF, part: float, theme: Theme) -> None:
    """A slim bar filled to ``part``, 0 to 1."""
    radius = track.height() / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("track"))
    painter.drawRoundedRect(track, radius, radius)
    painter.setBrush(theme.color("accent"))
    filled = track.adjusted(0, 0, -track.width() * (1 - part), 0)
    painter.drawRoundedRect(filled, radius, radius)


def elided_lines(text: str, font: QFont, width: int, height: int) -> list[str]:
    """The text broken to a width, as many lines as fit the height, the last one elided."""
    metrics = QFontMetrics(font)
    room = max(1, height // metrics.lineSpacing())
    layout = QTextLayout(text[: room * 400], font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        start = line.textStart()
        if len(lines) == room - 1:
            lines.append(metrics.elidedText(text[start : start + 400], Qt.TextElideMode.ElideRight, width))
            break
        lines.append(text[start : start + line.textLength()])
    layout.endLayout()
    return lines


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
