"""Says which rows ask the same: offers them the answer, and points out those answered otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from prefill.domain.questions import QuestionKey
from prefill.domain.responses import State
from prefill.ui.review.flow_layout import FlowLayout
from prefill.ui.review.rows import display_row
from prefill.ui.review.session import ReviewSession
from prefill.ui.words import SMALL, label, on_button, set_look

_GIVEN = (State.ACCEPTED, State.EDITED)
_LONGEST_ANSWER = 40
_MOST_LINES = 20


class RepeatOffer(QFrame):
    """Stands above the question while there is something to say, and takes no room otherwise."""

    def __init__(self, session: ReviewSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._key: QuestionKey | None = None
        self._declined: set[QuestionKey] = set()
        self._choices: list[tuple[QuestionKey, QCheckBox]] = []
        self._unlisted: Sequence[QuestionKey] = ()
        self.setProperty("role", "banner")
        self._disagreement = label(wrap=True, size=SMALL)
        self._offer = label(wrap=True, size=SMALL, bold=True)
        self._use = QPushButton(self.tr("Use it there too"), self)
        self._choose = QPushButton(self.tr("Choose rows"), self)
        self._choose.setCheckable(True)
        self._decline = QPushButton(self.tr("Not now"), self)
        self._list = QWidget(self)
        self._more = label(size=SMALL, tone="muted")
        self._lay_out()
        self._use.clicked.connect(self._on_use_clicked)
        self._choose.toggled.connect(self._list.setVisible)
        self._decline.clicked.connect(self._on_decline_clicked)
        session.moved.connect(self._on_session_moved)
        session.answers_changed.connect(self._on_session_answers_changed)
        self._on_session_moved(session.current)

    def _lay_out(self) -> None:
        self._acts = QWidget(self)
        acts = FlowLayout(self._acts)
        for button in (self._use, self._choose, self._decline):
            button.setProperty("kind", "choice")
            acts.addWidget(button)
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self._rows.addWidget(self._more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(6)
        for widget in (self._disagreement, self._offer, self._list, self._acts):
            layout.addWidget(widget)

    def _show(self) -> None:
        key, job = self._key, self._session.job
        others = job.alike.disputing(key) if key is not None else ()
        offered: Sequence[QuestionKey] = ()
        if key is not None and key not in self._declined and job.response(key).state in _GIVEN:
            offered = job.alike.offered(key)
        self._disagreement.setText(self._told(others))
        self._disagreement.setVisible(bool(others))
        set_look(self, "tone", "warn" if others else "")
        self._show_offer(offered)
        self.setVisible(bool(others or offered))

    def _show_offer(self, offered: Sequence[QuestionKey]) -> None:
        self._choose.setChecked(False)
        self._fill_list(offered)
        count = len(offered)
        self._offer.setText(
            self.tr("One other row asks the same. Use this answer there too?")
            if count == 1
            else self.tr("{count} other rows ask the same. Use this answer there too?").format(count=count)
        )
        self._choose.setText(self.tr("Show it") if count == 1 else self.tr("Choose rows"))
        for widget in (self._offer, self._acts):
            widget.setVisible(bool(offered))
        self._list.setVisible(False)

    def _fill_list(self, offered: Sequence[QuestionKey]) -> None:
        layout = self._rows
        for _, old in self._choices:
            layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._choices = []
        self._unlisted = offered[_MOST_LINES:]
        self._more.setText(self.tr("and {count} more").format(count=len(self._unlisted)))
        self._more.setVisible(bool(self._unlisted))
        for key in offered[:_MOST_LINES]:
            choice = QCheckBox(on_button(self._line(key)), self._list)
            choice.setChecked(not self._session.is_decided(key))
            choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            choice.setToolTip(self._session.job.question(key).text)
            choice.toggled.connect(self._on_choice_toggled)
            layout.insertWidget(layout.count() - 1, choice)
            self._choices.append((key, choice))
        self._on_choice_toggled()

    def _line(self, key: QuestionKey) -> str:
        """Where a row stands and what it says now."""
        row = display_row(self._session.job, key)
        said = row.choice or row.answer
        if len(said) > _LONGEST_ANSWER:
            said = f"{said[:_LONGEST_ANSWER].rsplit(' ', 1)[0]} …"
        where = self.tr("{sheet}, row {row}").format(sheet=key.sheet, row=key.row)
        return self.tr("{where}: now “{answer}”").format(where=where, answer=said) if said else where

    def _told(self, others: Sequence[QuestionKey]) -> str:
        if not others:
            return ""
        first = self._line(others[0])
        if len(others) == 1:
            return self.tr("This row and another ask the same, and their answers disagree. {row}.").format(
                row=first
            )
        return self.tr(
            "This row and {count} others ask the same, and their answers disagree. The first is {row}."
        ).format(count=len(others), row=first)

    def _on_choice_toggled(self) -> None:
        self._use.setEnabled(any(choice.isChecked() for _, choice in self._choices))

    def _on_use_clicked(self) -> None:
        undecided = [key for key in self._unlisted if not self._session.is_decided(key)]
        self._session.answer_too([*(k for k, choice in self._choices if choice.isChecked()), *undecided])

    def _on_decline_clicked(self) -> None:
        if self._key is not None:
            self._declined.add(self._key)
        self._show()

    def _on_session_moved(self, key: QuestionKey | None) -> None:
        self._key = key
        self._show()

    def _on_session_answers_changed(self, keys: frozenset[QuestionKey]) -> None:
        if self._key is not None and not keys.isdisjoint((self._key, *self._session.job.alike.of(self._key))):
            self._declined -= keys
            self._show()
