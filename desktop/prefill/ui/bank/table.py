"""The table of entries: rows of one height, so that fifty thousand scroll as easily as fifty."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from prefill.domain.entries import EntryId
from prefill.ui.bank.listing import Column
from prefill.ui.bank.model import EntryTableModel

_WIDTHS = {  # in widths of the letter x, so that they grow with the font
    Column.QUESTION: 28,
    Column.CHOICE: 11,
    Column.ANSWER: 18,
    Column.CRITERIA: 13,
    Column.LEVEL: 13,
    Column.OWNER: 12,
    Column.REVIEW_BY: 17,
}
_DISPENSABLE = (Column.ANSWER, Column.OWNER, Column.CRITERIA)  # in this order, where there is no room
_QUESTIONS_SHARE = 0.6  # of the width that is left over; the rest is the answer's


class EntryTable(QTableView):
    """Shows the model's rows and says which of them are chosen."""

    opened = Signal()
    """Enter or a double click: the person wants to edit."""
    picked = Signal()
    """Other rows are selected than before."""

    def __init__(self, model: EntryTableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Entries"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setCornerButtonEnabled(False)
        self.setProperty("kind", "list")
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self._is_measuring = False
        self._is_set_by_hand = False
        header.sectionResized.connect(self._on_section_resized)
        self._measure()
        self.doubleClicked.connect(self.opened)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def chosen(self) -> list[EntryId]:
        """The selected entries, from top to bottom."""
        places = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [entry for place in places if (entry := self._entries.id_at(place)) is not None]

    def choose(self, entry: EntryId) -> bool:
        """Select an entry and bring it into view; says whether it is shown at all."""
        place = self._entries.place_of(entry)
        if place is None:
            return False
        self.choose_place(place)
        return True

    def choose_place(self, place: int) -> None:
        """Select a row; beyond the last, the last."""
        last = self._entries.rowCount() - 1
        if last < 0:
            return
        index = self._entries.index(min(place, last), 0)
        if self.selectionModel().selectedRows() != [index] or self.currentIndex().row() != index.row():
            # Not selectRow, which toggles the row while Ctrl is held, as it is for Ctrl+Z.
            whole_row = (
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            )
            self.selectionModel().setCurrentIndex(index, whole_row)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _on_selection_changed(self) -> None:
        self.picked.emit()

    def _on_section_resized(self) -> None:
        self._is_set_by_hand |= not self._is_measuring

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 12)
        self._is_set_by_hand = False
        self._share_width()

    def _share_width(self) -> None:
        """Fill the width with questions and answers, unless the person has set the columns.

        Where there is too little for all, columns give way that the editor shows as well.
        """
        if self._is_set_by_hand:
            return
        letter = self.fontMetrics().horizontalAdvance("x")
        widths = {column: letters * letter for column, letters in _WIDTHS.items()}
        room = self.viewport().width()
        self._is_measuring = True
        for column in _DISPENSABLE:
            self.setColumnHidden(column, sum(widths.values()) > room)
            if self.isColumnHidden(column):
                del widths[column]
        spare = max(room - sum(widths.values()), 0)
        has_answers = Column.ANSWER in widths
        for_questions = round(spare * _QUESTIONS_SHARE) if has_answers else spare
        widths[Column.QUESTION] += for_questions
        if has_answers:
            widths[Column.ANSWER] += spare - for_questions
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self._is_measuring = False
