"""Paints one cell of a sheet: its fill, its text, and what it is to the questionnaire."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from prefill.ui.sheet.cell_colors import fill_color, ink_on, is_light
from prefill.ui.sheet.marks import Part, look_of
from prefill.ui.sheet.model import PART_ROLE, CellLooks, Index, SheetModel
from prefill.ui.theme import DARK, LIGHT, Theme

PAD = 4
_BAR = 3
_OVERLAY = 0.14
_EXCEL_SIZE = 11.0
_LARGEST = 1.6


@dataclass(frozen=True)
class Words:
    """A text with its place and its looks."""

    text: str
    area: QRect
    ink: QColor
    font: QFont


class CellDelegate(QStyledItemDelegate):
    """Text that does not wrap runs on over the empty cells to its right, as it does in Excel.

    Such text is left in ``running_on`` for the view, which draws it when all cells are painted.
    """

    def __init__(self, model: SheetModel, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._theme = theme
        self.theme_colors: Sequence[str] = ()
        self.shows_marks = True
        self.running_on: list[Words] = []

    def font(self, looks: CellLooks, base: QFont) -> QFont:
        """The font of a cell, near to that of the view."""
        font = QFont(base)
        font.setPointSizeF(base.pointSizeF() * min(max(looks.size / _EXCEL_SIZE, 0.8), _LARGEST))
        font.setBold(looks.is_bold)
        return font

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, column = self._model.cell_at(index)
        looks = self._model.looks(row, column)
        fill = fill_color(looks.fill, looks.tint, self.theme_colors)
        area: QRect = option.rect
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(area, fill or self._color("surface"))
        part = index.data(PART_ROLE) if self.shows_marks else None
        is_ours = not self.shows_marks and self._model.is_answered((row, column))
        if part is not None or is_ours:
            self._paint_part(painter, area, part or Part.ANSWER, fill)
        painter.setPen(QPen(self._color("line"), 1))
        painter.drawLine(area.topRight(), area.bottomRight())
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if is_chosen:
            painter.fillRect(area, self._faint("accent", 0.22))
        text = self._model.text(row, column)
        if text:
            ink = self._color("text") if fill is None else ink_on(fill)
            self._paint_text(painter, Words(text, area, ink, self.font(looks, option.font)), index, looks)
        painter.restore()

    def _paint_part(self, painter: QPainter, area: QRect, part: Part, fill: QColor | None) -> None:
        """A bar at the left of a question, a frame round a place to write in."""
        tone = look_of(part).tone
        color = self._color(tone)
        if fill is None:
            painter.fillRect(area, self._faint(tone, _OVERLAY))
        elif not is_light(fill):
            color = QColor(str(getattr(DARK, tone)))
        if part is Part.QUESTION:
            painter.fillRect(QRect(area.left(), area.top(), _BAR, area.height()), color)
        elif part in (Part.ANSWER, Part.COMMENT):
            painter.setPen(QPen(color, 1, Qt.PenStyle.DashLine))
            painter.drawRect(area.adjusted(1, 1, -3, -3))

    def _paint_text(self, painter: QPainter, words: Words, index: Index, looks: CellLooks) -> None:
        """Draw the text, or keep it for later where it runs on over cells that are not painted yet."""
        inside = words.area.adjusted(PAD + 1, 2, -PAD, -2)
        across = Qt.AlignmentFlag.AlignRight if looks.is_number else Qt.AlignmentFlag.AlignLeft
        flags = across | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(words.font)
        painter.setPen(words.ink)
        if looks.wraps:
            wanted = painter.fontMetrics().boundingRect(inside, int(Qt.TextFlag.TextWordWrap), words.text)
            if wanted.height() > inside.height():
                flags = across | Qt.AlignmentFlag.AlignTop
            painter.setClipRect(words.area)
            painter.drawText(inside, int(flags | Qt.TextFlag.TextWordWrap), words.text)
            return
        line = words.text.replace("\n", " ")
        width = painter.fontMetrics().horizontalAdvance(line)
        if width > inside.width() and not looks.is_number and (room := self._room_beside(index, width)):
            inside.setWidth(inside.width() + room)
            self.running_on.append(Words(line, inside, words.ink, words.font))
            return
        painter.setClipRect(inside.adjusted(-PAD, 0, PAD, 0))
        painter.drawText(inside, int(flags | Qt.TextFlag.TextSingleLine), line)

    def _room_beside(self, index: Index, most: int) -> int:
        """The width of the empty cells to the right in pixels, as far as it is needed."""
        row = index.row()
        position = index.column() + self._view.columnSpan(row, index.column())
        width = 0
        while position < self._model.columnCount() and width < most:
            beside = self._model.index(row, position)
            if beside.data() or self._view.columnSpan(row, position) > 1:
                break
            width += self._view.columnWidth(position)
            position += 1
        return width

    def _faint(self, tone: str, strength: float) -> QColor:
        color = self._color(tone)
        color.setAlphaF(strength)
        return color

    def _color(self, tone: str) -> QColor:
        """A sheet is white paper, as in Excel, in a dark window too: its fills are made for that."""
        paper = LIGHT if self._theme.tones is DARK else self._theme.tones
        return QColor(str(getattr(paper, tone)))
