"""Chooses the row whose answer another one points to: type a few of its words, and press Enter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from prefill.domain.questions import QuestionKey
from prefill.jobs.job import Job
from prefill.ui.pick_list import PickList
from prefill.ui.review.rows import DisplayRow, display_row
from prefill.ui.words import SMALL, TITLE, label

_WIDTH = 720
_LINES = 10


class ReferDialog(QDialog):
    """``row_chosen`` carries the question of the row. Those that have an answer are offered, the nearest
    above first in sight."""

    row_chosen = Signal(object)

    def __init__(self, job: Job, key: QuestionKey, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = key
        self._rows = [row for other in job.order if other != key and (row := _answered(job, other))]
        self._shown: list[DisplayRow] = []
        self.setWindowTitle(self.tr("Refer to another answer"))
        self.setMinimumWidth(_WIDTH)
        self.words = QLineEdit(self)
        self.words.setAccessibleName(self.tr("Words of the row to refer to"))
        self.words.setPlaceholderText(self.tr("Type words of a question or an answer, or a row's number"))
        titles = (self.tr("Row"), self.tr("Question"), self.tr("Answer"))
        self.list = PickList(self.words, titles, (1, 2), _LINES, self)
        self.list.setAccessibleName(self.tr("Rows"))
        self.list.picked.connect(self._on_list_picked)
        self._nothing = label(self.tr("No row with these words has an answer."), self, tone="muted")
        self.words.textChanged.connect(self._show_fitting)
        about = self.tr("The row's number is written into the copy, and stays right when rows are inserted.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(label(self.windowTitle(), self, size=TITLE, bold=True))
        layout.addWidget(label(about, self, size=SMALL, tone="muted", wrap=True))
        layout.addWidget(self.words)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list)
        self._show_fitting()
        self.words.setFocus()

    def _show_fitting(self) -> None:
        words = self.words.text().casefold().split()
        self._shown = [row for row in self._rows if all(_says(row, word) for word in words)]
        self.list.clear()
        for row in self._shown:
            answer = " · ".join(filter(None, (row.choice, row.answer)))
            line = self.list.add((self._place(row), row.question, answer))
            line.setToolTip(1, row.question)
            line.setToolTip(2, answer)
        self.list.go_to(self._nearest())
        self._nothing.setVisible(not self._shown)

    def _nearest(self) -> int:
        """The row above the question that is nearest to it, else the first."""
        above = [
            at for at, r in enumerate(self._shown) if r.key.sheet == self._key.sheet and r.key < self._key
        ]
        return above[-1] if above else 0

    def _place(self, row: DisplayRow) -> str:
        if row.key.sheet == self._key.sheet:
            return str(row.key.row)
        return self.tr("{row} ({sheet})").format(row=row.key.row, sheet=row.key.sheet)

    def _on_list_picked(self, at: int) -> None:
        self.accept()
        self.row_chosen.emit(self._shown[at].key)


def _answered(job: Job, key: QuestionKey) -> DisplayRow | None:
    row = display_row(job, key)
    return row if row.choice or row.answer else None


def _says(row: DisplayRow, word: str) -> bool:
    return word == str(row.key.row) or word in row.searchable
