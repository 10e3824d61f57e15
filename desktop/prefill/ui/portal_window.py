"""Portal mode: a small window on top of all others, for answers that are typed into a customer's website."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.cells import CellValue
from prefill.domain.questions import AnswerField, QuestionKey, Role
from prefill.domain.references import spelled
from prefill.domain.text import normalise
from prefill.jobs.repeats import standing
from prefill.ui.review.page import ReviewPage
from prefill.ui.scrolled import scrolled
from prefill.ui.states import look_of
from prefill.ui.translated import translated
from prefill.ui.words import SMALL, TITLE, label, set_look


class PortalWindow(QWidget):
    """Shows the current question; Enter or C copies its answer, the arrow keys go on and back.

    Longer ones are scrolled, so that the window stays as small as it was made. What is open with an answer
    stands above and is always in sight, so that nothing is copied unawares.
    """

    def __init__(self, review: ReviewPage, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint)
        self._review = review
        self._session = review.session
        self.setWindowTitle(self.tr("Portal mode"))
        self.resize(440, 320)
        self._place = label("", self, size=SMALL, tone="muted")
        self._question = label("", self, size=TITLE, wrap=True)
        self._points = label("", self, size=SMALL, tone="warn", wrap=True)
        self.fields = QVBoxLayout()
        self._rows: list[QWidget] = []
        self._told = label("", self, size=SMALL)
        self.area = self._scrolled()
        keys = self.tr("Enter copies the first answer that was not copied yet. ↓ and ↑ go on and back.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self._place)
        layout.addWidget(self._points)
        layout.addWidget(self.area, 1)
        layout.addWidget(self._told)
        layout.addWidget(label(keys, self, size=SMALL, tone="muted", wrap=True))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.windowTitle())
        self._session.moved.connect(self._show_question)
        self._session.answers_changed.connect(self._on_answers_changed)
        self._session.framed.connect(self._show_points)
        self._show_question(self._session.current)

    def _scrolled(self) -> QScrollArea:
        inside = QWidget(self)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(8)
        layout.addWidget(self._question)
        layout.addLayout(self.fields)
        layout.addStretch(1)
        return scrolled(inside)

    def copy_next(self) -> None:
        """Put the next answer of the question on the clipboard."""
        if self._copied < len(self._answers):
            self._copy(self._copied)

    def _show_question(self, key: QuestionKey | None) -> None:
        for row in self._rows:
            self.fields.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        self._copied = 0
        self._told.setText("")
        self._answers: list[str] = []
        self._show_points()
        if key is None:
            return
        job = self._session.job
        question, response = job.question(key), job.response(key)
        at, state = job.order.index(key) + 1, look_of(response.state).word
        words = self.tr("{at} of {total} · {state}").format(at=at, total=len(job.order), state=state)
        self._place.setText(" · ".join(filter(None, (words, question.id))))
        self._question.setText(normalise(question.text))
        values = standing(question, response)
        for field in question.fields:
            if values.get(field.cell) is not None:
                self._add(field, _typed(field, values[field.cell], key))
        if not self._answers:
            self._tell(self.tr("There is no answer yet."), "muted")
        self.area.verticalScrollBar().setValue(0)

    def _show_points(self) -> None:
        key = self._session.current
        points = self._session.points(key) if key is not None else ()
        self._points.setText("\n".join(f"⚠ {translated(point.sentence)}" for point in points))
        self._points.setVisible(bool(points))

    def _add(self, field: AnswerField, value: str) -> None:
        number = len(self._answers)
        self._answers.append(value)
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        text = QLabel(value, row)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = QPushButton(self.tr("Copy"), row)
        copy.setAccessibleName(self.tr("Copy {label}").format(label=field.label or field.cell))
        copy.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        copy.setProperty("number", number)
        copy.clicked.connect(self._on_copy_clicked)
        layout.addWidget(text, 1)
        layout.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.append(row)
        self.fields.addWidget(row)

    def _copy(self, number: int) -> None:
        QGuiApplication.clipboard().setText(self._answers[number])
        self._copied = number + 1
        words = self.tr("✓ Copied {number} of {total}")
        self._tell(words.format(number=number + 1, total=len(self._answers)), "good")

    def _tell(self, words: str, tone: str) -> None:
        self._told.setText(words)
        set_look(self._told, "tone", tone)

    def _on_copy_clicked(self) -> None:
        self._copy(int(self.sender().property("number")))

    def _on_answers_changed(self, keys: frozenset[QuestionKey]) -> None:
        if self._session.current in keys:
            self._show_question(self._session.current)
        else:  # an answer may contradict another
            self._show_points()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_C):
            self.copy_next()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
            self._review.go_next()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Left):
            self._review.go_previous()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            QApplication.sendEvent(self.area.verticalScrollBar(), event)
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def _typed(field: AnswerField, value: CellValue, key: QuestionKey) -> str:
    """What is typed into a website for a value: for a mark, the words above its column."""
    if field.role is Role.MARK and field.label:
        return normalise(field.label)
    return str(spelled(value, key.sheet))
