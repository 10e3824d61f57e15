"""The list of questions, moved through by keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from prefill.domain.questions import QuestionKey
from prefill.domain.responses import State
from prefill.ui.keys import is_plain_enter
from prefill.ui.review.delegates import RowDelegate
from prefill.ui.review.filters import Filter, is_to_do
from prefill.ui.review.questions_model import Column, Index, QuestionsModel
from prefill.ui.review.rows import DisplayRow
from prefill.ui.states import look_of
from prefill.ui.theme import Theme
from prefill.ui.words import BODY, font_of

_BESIDE_THE_STATE = 42  # its sign, and room
_PAD = 20  # of a heading, both sides


class QuestionsView(QTableView):
    """Shows a questions model; the selected row is the current question."""

    question_chosen = Signal(object)
    edit_wanted = Signal()

    def __init__(self, model: QuestionsModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questions = model
        self.setAccessibleName(self.tr("Questions"))
        self.setModel(model)
        delegate = RowDelegate(theme, self)
        self.setItemDelegate(delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMinimumWidth(360)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(delegate.height())
        self._set_up_header()
        self.doubleClicked.connect(self._on_double_clicked)
        theme.changed.connect(self.viewport().update)

    @property
    def current_key(self) -> QuestionKey | None:
        index = self.currentIndex()
        return self._questions.row_at(index.row()).key if index.isValid() else None

    @property
    def selected_keys(self) -> list[QuestionKey]:
        """The selected questions, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._questions.row_at(row).key for row in rows]

    def show_question(self, key: QuestionKey | None) -> None:
        """Select a question; where the filter leaves it out, show all questions first."""
        if key is None:
            return
        if self._questions.position_of(key) is None:
            self._questions.set_filter(Filter())
        position = self._questions.position_of(key)
        if position is not None and key != self.current_key:
            self._select(position)

    def go_by(self, step: int) -> bool:
        """Go a number of rows down, or up where it is negative; False at the end."""
        position = self.currentIndex().row() + step
        if not 0 <= position < self._questions.rowCount():
            return False
        self._select(position)
        return True

    def go_to_next_to_do(self) -> bool:
        """Go to the next row that nobody has looked at, from the top again after the last."""
        return self._go_to_next(is_to_do)

    def _go_to_next(self, wanted: Callable[[DisplayRow], bool]) -> bool:
        count, here = self._questions.rowCount(), self.currentIndex().row()
        for step in range(1, count + 1):
            position = (here + step) % count
            if wanted(self._questions.row_at(position)):
                self._select(position)
                return True
        return False

    def _select(self, position: int) -> None:
        index = self._questions.index(position, Column.QUESTION)
        only = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, only)  # whatever keys are held while a command goes on
        self.scrollTo(index)

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(64)
        words = max(self.fontMetrics().horizontalAdvance(look_of(state).word) for state in State)
        heading = str(self._questions.headerData(Column.CONFIDENCE, Qt.Orientation.Horizontal))
        fixed = {
            Column.STATE: max(104, words + _BESIDE_THE_STATE),
            Column.PLACE: 124,
            Column.CONFIDENCE: QFontMetrics(font_of(BODY, bold=True)).horizontalAdvance(heading) + _PAD,
        }
        for column, width in fixed.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        header.setSectionResizeMode(Column.ANSWER, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.QUESTION, QHeaderView.ResizeMode.Stretch)

    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.edit_wanted.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.question_chosen.emit(self._questions.row_at(current.row()).key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_plain_enter(event):
            self.go_by(1)
        elif event.key() == Qt.Key.Key_F2:
            self.edit_wanted.emit()
        else:
            super().keyPressEvent(event)
            self._select_current(event)

    def _select_current(self, event: QKeyEvent) -> None:
        """Where Ctrl is held, Qt moves on without selecting: another row would look like the current one."""
        index = self.currentIndex()
        is_left_behind = index.isValid() and not self.selectionModel().isRowSelected(
            index.row(), QModelIndex()
        )
        if is_left_behind and event.key() != Qt.Key.Key_Space:
            self._select(index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        flexible = self.viewport().width() - sum(
            self.columnWidth(column) for column in (Column.STATE, Column.PLACE, Column.CONFIDENCE)
        )
        self.setColumnWidth(Column.ANSWER, max(120, flexible * 2 // 5))
