"""The headers round a sheet: letters and numbers, with a word for what a column or a row is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QTableView

from prefill.ui.sheet.marks import Part, look_of
from prefill.ui.sheet.model import PART_ROLE, SheetModel
from prefill.ui.theme import Theme
from prefill.ui.words import SMALL, font_of

_PAD = 4
_FOLD = 3


class SheetHeader(QHeaderView):
    """A column shows its letter and its part; a row that asks shows a question mark beside its number."""

    def __init__(
        self, orientation: Qt.Orientation, model: SheetModel, theme: Theme, view: QTableView
    ) -> None:
        super().__init__(orientation, view)
        self._model = model
        self._theme = theme
        self.shows_marks = True
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        what = self.tr("Columns") if orientation == Qt.Orientation.Horizontal else self.tr("Rows")
        self.setAccessibleName(what)

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        part = self._model.headerData(section, self.orientation(), PART_ROLE) if self.shows_marks else None
        painter.save()
        ground = f"{look_of(part).tone}_soft" if part is not None and part is not Part.ID else "raised"
        painter.fillRect(area, self._theme.color(ground))
        if self._is_selected(section):
            color = self._theme.color("accent")
            color.setAlphaF(0.25)
            painter.fillRect(area, color)
        painter.setPen(QPen(self._theme.color("control_line"), 1))
        painter.drawLine(area.topRight(), area.bottomRight())
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        self._paint_words(painter, area, section, part)
        self._paint_fold(painter, area, section)
        painter.restore()

    def sizeHint(self) -> QSize:
        lines = QFontMetrics(font_of(SMALL)).lineSpacing()
        if self.orientation() == Qt.Orientation.Horizontal:
            return QSize(super().sizeHint().width(), 2 * lines + 2 * _PAD)
        widest = str(self._model.rows.numbers[-1]) if self._model.rows.numbers else "00"
        return QSize(QFontMetrics(font_of(SMALL, bold=True)).horizontalAdvance(f"? {widest}00"), 0)

    def _paint_words(self, painter: QPainter, area: QRect, section: int, part: Part | None) -> None:
        name = str(self._model.headerData(section, self.orientation()))
        font: QFont = font_of(SMALL, bold=part is not None)
        painter.setFont(font)
        painter.setPen(self._theme.color(look_of(part).tone if part is not None else "muted"))
        if self.orientation() == Qt.Orientation.Vertical:
            words = f"?  {name}" if part is not None else name
            painter.drawText(area.adjusted(_PAD, 0, -_PAD, 0), Qt.AlignmentFlag.AlignCenter, words)
            return
        if part is None:
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, name)
            return
        half = area.height() // 2
        word = painter.fontMetrics().elidedText(
            look_of(part).word, Qt.TextElideMode.ElideRight, area.width() - _PAD
        )
        top = QRect(area.left(), area.top() + 1, area.width(), half)
        painter.drawText(top, Qt.AlignmentFlag.AlignCenter, name)
        painter.drawText(top.translated(0, half - 1), Qt.AlignmentFlag.AlignCenter, word)

    def _paint_fold(self, painter: QPainter, area: QRect, section: int) -> None:
        """A thick line where something is not shown."""
        is_across = self.orientation() == Qt.Orientation.Horizontal
        axis = self._model.columns if is_across else self._model.rows
        if section not in axis.folds:
            return
        size = (_FOLD, area.height()) if is_across else (area.width(), _FOLD)
        painter.fillRect(QRect(area.left(), area.top(), *size), self._theme.color("muted"))

    def _is_selected(self, section: int) -> bool:
        view = self.parent()
        assert isinstance(view, QTableView)
        chosen = view.selectionModel()
        if chosen is None:
            return False
        if self.orientation() == Qt.Orientation.Horizontal:
            return chosen.columnIntersectsSelection(section)
        return chosen.rowIntersectsSelection(section)
