"""The list of questions as Qt wants it: a row is a key and its precomputed display row."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from prefill.domain.questions import QuestionKey
from prefill.jobs.job import Job
from prefill.ui.figures import percent_words
from prefill.ui.review.filters import Filter
from prefill.ui.review.rows import DisplayRow, display_row
from prefill.ui.states import look_of

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
_SECONDS_OF_SLICE = 0.008


class Column(IntEnum):
    """The columns from left to right."""

    STATE = 0
    PLACE = 1
    QUESTION = 2
    ANSWER = 3
    CONFIDENCE = 4


class QuestionsModel(QAbstractTableModel):
    """Shows the questions that a filter lets through, in the order of the workbook.

    What was let through stays until a filter is set again, so that a question does not slip away the
    moment it is decided. Display rows are worked out when they are looked at, and the others between the
    events of the window; ``settled`` says that all are up to date.
    """

    settled = Signal()

    def __init__(self, job: Job, parent: QObject) -> None:
        super().__init__(parent)
        self._job = job
        self._rows: dict[QuestionKey, DisplayRow] = {}
        self._stale = dict.fromkeys(job.order)
        self._shown = list(job.order)
        self._positions = {key: position for position, key in enumerate(self._shown)}
        self._filter = Filter()
        self._settling = QTimer(self)
        self._settling.timeout.connect(self._settle_some)
        self._settle_some()

    @property
    def filter(self) -> Filter:
        return self._filter

    @property
    def is_settled(self) -> bool:
        """Whether every display row is up to date."""
        return not self._stale

    def all_rows(self) -> Iterable[DisplayRow]:
        """The display rows of every question, shown or not, in the order of the workbook."""
        self._settle_all()
        return [self._rows[key] for key in self._job.order]

    def row_at(self, position: int) -> DisplayRow:
        return self._row(self._shown[position])

    def position_of(self, key: QuestionKey) -> int | None:
        """The line on which a question is shown, None where the filter leaves it out."""
        return self._positions.get(key)

    def set_filter(self, filter: Filter) -> None:
        """Show what the filter lets through now."""
        self.beginResetModel()
        self._filter = filter
        if filter == Filter():
            self._shown = list(self._job.order)
        else:
            self._shown = [row.key for row in self.all_rows() if filter.shows(row)]
        self._positions = {key: position for position, key in enumerate(self._shown)}
        self.endResetModel()

    def refresh(self, keys: Collection[QuestionKey]) -> None:
        """Work out again the rows of these questions, and of those that now disagree with them or no more."""
        changed = dict.fromkeys((*keys, *self._disputes_changed_by(keys)))
        self._stale.update(changed)
        positions = [at for key in changed if (at := self._positions.get(key)) is not None]
        if positions:
            corners = self.index(min(positions), 0), self.index(max(positions), len(Column) - 1)
            self.dataChanged.emit(*corners)
        self._settle_some()

    def _row(self, key: QuestionKey) -> DisplayRow:
        if key in self._stale:
            self._rows[key] = display_row(self._job, key)
            del self._stale[key]
        return self._rows[key]

    def _settle_some(self) -> None:
        """Work out as many rows as the eye does not notice; small questionnaires are done at once."""
        end = time.perf_counter() + _SECONDS_OF_SLICE
        while self._stale and time.perf_counter() < end:
            self._row(next(iter(self._stale)))
        if self._stale:
            self._settling.start()
        else:
            self._settling.stop()
            self.settled.emit()

    def _settle_all(self) -> None:
        for key in list(self._stale):
            self._row(key)

    def _disputes_changed_by(self, keys: Iterable[QuestionKey]) -> Iterable[QuestionKey]:
        twins = self._job.alike.around(keys)
        return sorted(k for k in twins if self._row(k).disagrees is not self._job.alike.is_disputed(k))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.row_at(index.row())
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._title(Column(index.column()))}: {_text(row, Column(index.column()))}"
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.PLACE:
            return self.tr("Sheet {sheet}, row {row}").format(sheet=row.key.sheet, row=row.key.row)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._title(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _title(self, column: Column) -> str:
        return {
            Column.STATE: self.tr("State"),
            Column.PLACE: self.tr("ID and sheet"),
            Column.QUESTION: self.tr("Question"),
            Column.ANSWER: self.tr("Answer"),
            Column.CONFIDENCE: self.tr("Confidence"),
        }[column]


def _text(row: DisplayRow, column: Column) -> str:
    if column is Column.STATE:
        return look_of(row.state).word
    if column is Column.PLACE:
        return f"{row.id or row.key.row} {row.key.sheet}"
    if column is Column.QUESTION:
        return row.question
    if column is Column.ANSWER:
        return " · ".join(part for part in (row.choice, row.answer) if part)
    return "" if row.confidence is None else percent_words(row.confidence)
