"""The first page: where to drop a questionnaire, and the jobs at hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from prefill.ui.drop_zone import DropZone
from prefill.ui.job_card import JobCard
from prefill.ui.theme import Theme
from prefill.ui.words import BODY, HEADING, SMALL, TITLE, label

if TYPE_CHECKING:
    from prefill.jobs.store import JobRecord

_WIDTH = 720
_MOST_JOBS = 20


class StartPage(QScrollArea):
    """``path_chosen`` carries the file of a recent job, ``forget_wanted`` the id of one to be removed."""

    open_wanted = Signal()
    sample_wanted = Signal()
    bank_wanted = Signal()
    path_chosen = Signal(object)
    forget_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._drop = DropZone(theme, self)
        self._drop.open_wanted.connect(self.open_wanted)
        self._drop.sample_wanted.connect(self.sample_wanted)
        self._bank_hint = label(wrap=True)
        self._bank_button = QPushButton(self.tr("Open the answer bank"), self)
        self._bank_button.clicked.connect(self.bank_wanted)
        self._bank = self._bank_row()
        self._recent_title = label(self.tr("Recent questionnaires"), self, size=TITLE, bold=True)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(8)
        self._cards: list[JobCard] = []
        self._lay_out()

    def show_jobs(self, jobs: Sequence[JobRecord]) -> None:
        """List these jobs, in their order."""
        for card in self._cards:
            self._recent.removeWidget(card)
            card.deleteLater()
        self._cards = [JobCard(job, self._theme, self) for job in jobs[:_MOST_JOBS]]
        for card in self._cards:
            card.chosen.connect(self.path_chosen)
            card.forget_wanted.connect(self.forget_wanted)
            self._recent.addWidget(card)
            card.show()
        self._recent_title.setVisible(bool(jobs))

    def show_bank(self, count: int) -> None:
        """Say what to do where the answer bank has no entries."""
        self._bank_hint.setText(
            self.tr(
                "Your answer bank is empty, so nothing can be filled in yet. Import questionnaires that "
                "you have already answered, or a table of questions and answers."
            )
        )
        self._bank.setVisible(count == 0)

    def set_drag_active(self, is_active: bool) -> None:
        """Show whether a file is held over the window."""
        self._drop.set_active(is_active)

    def _bank_row(self) -> QFrame:
        row = QFrame(self)
        row.setProperty("role", "card")
        layout = QHBoxLayout(row)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(16)
        layout.addWidget(self._bank_hint, 1)
        layout.addWidget(self._bank_button)
        row.hide()
        return row

    def _lay_out(self) -> None:
        promise = self.tr(
            "Prefill finds the questions, fills in what your answer bank knows for certain, and leaves the "
            "rest to you. Nothing leaves this computer."
        )
        column = QWidget(self)
        column.setMaximumWidth(_WIDTH)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(24, 32, 24, 24)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Answer a customer’s questionnaire"), column, size=HEADING, bold=True))
        layout.addWidget(label(promise, column, size=BODY, tone="muted", wrap=True))
        layout.addSpacing(12)
        layout.addWidget(self._drop)
        layout.addSpacing(4)
        layout.addWidget(self._bank)
        layout.addSpacing(12)
        layout.addWidget(self._recent_title)
        layout.addLayout(self._recent)
        layout.addStretch(1)
        layout.addWidget(
            label(self.tr("F1 shows all keyboard shortcuts."), column, size=SMALL, tone="muted"),
            0,
            Qt.AlignmentFlag.AlignHCenter,
        )
        outside = QWidget(self)
        centred = QHBoxLayout(outside)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addStretch(1)
        centred.addWidget(column, 100)
        centred.addStretch(1)
        self.setWidget(outside)
