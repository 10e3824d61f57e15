"""Says what the customer's file holds as an answer, and lets the person empty it on purpose."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from prefill.domain.questions import QuestionKey
from prefill.domain.text import normalise
from prefill.jobs.repeats import standing_in_file
from prefill.ui.review.session import ReviewSession
from prefill.ui.words import SMALL, label, set_look

_LONGEST = 90


class FileAnswer(QFrame):
    """Stands above the question where its cells came filled in, and takes no room otherwise."""

    def __init__(self, session: ReviewSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._key: QuestionKey | None = None
        self._is_emptied = False
        self.setProperty("role", "banner")
        self.words = label(wrap=True, size=SMALL)
        self.button = QPushButton(self)
        self.button.setProperty("kind", "choice")
        self.button.clicked.connect(self._on_button_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(8)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button)
        session.moved.connect(self._show)
        session.answers_changed.connect(self._on_session_answers_changed)
        self._show(session.current)

    def _show(self, key: QuestionKey | None) -> None:
        self._key = key
        job = self._session.job
        held = standing_in_file(job.question(key)) if key is not None else {}
        self.setVisible(bool(held))
        if key is None or not held:
            return
        response = job.response(key)
        self._is_emptied = bool(response.values) and not response.has_answer
        said = normalise(" · ".join(map(str, held.values())))
        said = said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"
        if self._is_emptied:
            words = self.tr("The file holds “{answer}”. It will be emptied in the copy.")
        elif response.has_answer:
            words = self.tr("The file holds “{answer}”. Your answer will replace it.")
        else:
            words = self.tr("The file holds “{answer}”, and the copy will hold it too.")
        self.words.setText(words.format(answer=said))
        self.button.setText(self.tr("Keep it") if self._is_emptied else self.tr("Empty it"))
        set_look(self, "tone", "warn" if self._is_emptied else "")

    def _on_session_answers_changed(self, keys: frozenset[QuestionKey]) -> None:
        if self._key in keys:
            self._show(self._key)

    def _on_button_clicked(self) -> None:
        if self._is_emptied:
            self._session.clear()
        else:
            self._session.empty()
