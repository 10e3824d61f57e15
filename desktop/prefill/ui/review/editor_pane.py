"""The current question in full, and one editor for each of its answer fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.questions import AnswerField, Question, QuestionKey
from prefill.jobs.answers import limit_of
from prefill.ui.keys import is_plain_enter
from prefill.ui.review.choice_editors import OtherWords
from prefill.ui.review.field_editor import FieldEditor, Values
from prefill.ui.review.field_editors import editor_for, grouped
from prefill.ui.review.file_answer import FileAnswer
from prefill.ui.review.prose import Prose
from prefill.ui.review.repeat_offer import RepeatOffer
from prefill.ui.review.room_left import RoomLeft
from prefill.ui.review.session import ReviewSession
from prefill.ui.review.typing_timer import TypingTimer
from prefill.ui.scrolled import scrolled
from prefill.ui.states import look_of
from prefill.ui.translated import translated
from prefill.ui.words import SMALL, TITLE, chip, label, set_chip

_CHIPS = {"muted": "plain"}


class EditorPane(QFrame):
    """The question at the left, its answer at the right. Enter outside of prose goes to the next question."""

    next_wanted = Signal()
    list_wanted = Signal()

    def __init__(self, session: ReviewSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._key: QuestionKey | None = None
        self._editors: list[FieldEditor] = []
        self._cells: list[QLabel] = []
        self._shape: object = None
        self.setProperty("role", "pane")
        self._state = chip()
        self._place = label(size=SMALL, tone="muted", wrap=True)
        self._text = label(size=TITLE * 0.94, wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._guidance = label(size=SMALL, tone="muted", wrap=True)
        self._guidance.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._points = label(size=SMALL, tone="warn", wrap=True)
        self._note = QLineEdit(self)
        self._note.setPlaceholderText(self.tr("A note to yourself; it is never written to the file"))
        self._note.setAccessibleName(self.tr("Note to yourself"))
        self._note.editingFinished.connect(self._hand_in_note)
        self._note_timer = TypingTimer(self._hand_in_note, self)
        self._note.textEdited.connect(self._note_timer.notice)
        self._note.installEventFilter(self)
        self._answers = QWidget(self)
        self._lay_out()
        session.moved.connect(self._on_session_moved)
        session.answers_changed.connect(self._on_session_answers_changed)
        session.act_begins.connect(self.hand_in)
        self._show_question(session.current)

    def sizeHint(self) -> QSize:
        return QSize(640, 208)

    def take_focus(self) -> None:
        """Put the cursor in the first answer field."""
        if self._editors:
            self._editors[0].take_focus()

    def hand_in(self) -> None:
        """Give what was typed and not yet given."""
        for editor in self._editors:
            editor.hand_in()
        self._hand_in_note()

    def _show_question(self, key: QuestionKey | None) -> None:
        self._key = key
        about = (self._state, self._place, self._text, self._points, self._guidance, self._note)
        for widget in (*about, self._answer_area):
            widget.setVisible(key is not None)
        if key is None:
            return
        question = self._session.job.question(key)
        sheet = self.tr("{sheet}, row {row}").format(sheet=key.sheet, row=key.row)
        asks = self.tr("asks {count} questions").format(count=len(question.parts)) if question.parts else ""
        self._place.setText(" · ".join(filter(None, (question.id, sheet, question.section, asks))))
        self._text.setText(question.text.strip())
        self._guidance.setText(question.guidance.strip())
        self._guidance.setVisible(bool(question.guidance.strip()))
        self._aim_editors(question)
        self._show_response()

    def _aim_editors(self, question: Question) -> None:
        """Most rows of a form are of one shape: their editors are kept, for to make them takes its time."""
        shape = _shape(question)
        if shape != self._shape:
            self._make_editors(question)
            self._shape = shape
            return
        for editor, cells, (_, fields) in zip(
            self._editors, self._cells, grouped(question.fields), strict=True
        ):
            editor.aim(fields)
            cells.setText(self._cell_words(fields))

    def _make_editors(self, question: Question) -> None:
        had_focus = self._answers.isAncestorOf(self.focusWidget() or self)
        fresh = QWidget(self)
        layout = QVBoxLayout(fresh)
        layout.setContentsMargins(12, 8, 16, 8)
        layout.setSpacing(4)
        self._editors, self._cells = [], []
        for name, fields in grouped(question.fields):
            editor = editor_for(name, fields, fresh)
            layout.addSpacing(8 if self._editors else 0)
            layout.addWidget(self._field_label(name, fields))
            layout.addWidget(editor, editor.share_of_height)
            room = self._room(question, fields[0], editor)
            if room is not None:
                layout.addWidget(room)
            editor.values_given.connect(self._on_editor_values_given)
            self._editors.append(editor)
        layout.addStretch()
        for child in fresh.findChildren(QWidget):
            if child.window() is fresh.window():  # in a list that is folded out, Enter chooses
                child.installEventFilter(self)
        _put_last(fresh, [e.button for e in self._editors if isinstance(e, OtherWords)])
        self._answers = fresh
        self._answer_area.setWidget(fresh)
        fresh.setAutoFillBackground(False)
        if had_focus:
            self.take_focus()

    def _field_label(self, name: str, fields: Sequence[AnswerField]) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label(name, row, size=SMALL, bold=True, wrap=True), 1)
        cells = label(self._cell_words(fields), row, size=SMALL, tone="muted")
        self._cells.append(cells)
        layout.addWidget(cells)
        return row

    def _cell_words(self, fields: Sequence[AnswerField]) -> str:
        if len(fields) == 1:
            return self.tr("Cell {cell}").format(cell=fields[0].cell)
        return self.tr("Cells {cell}").format(cell=f"{fields[0].cell} – {fields[-1].cell}")

    def _room(self, question: Question, field: AnswerField, editor: FieldEditor) -> RoomLeft | None:
        """How long a text is, and of how many characters, where the cell or the form limits it."""
        return RoomLeft(editor, limit_of(field, question), self) if isinstance(editor, Prose) else None

    def _show_response(self) -> None:
        if self._key is None:
            return
        response = self._session.job.response(self._key)
        look = look_of(response.state)
        set_chip(self._state, look.word, _CHIPS.get(look.tone, look.tone))
        points = self._session.points(self._key)
        self._points.setText("\n".join(f"⚠ {translated(point.sentence)}" for point in points))
        self._points.setVisible(bool(points))
        if self._note.text() != response.note:
            self._note.setText(response.note)
        for editor in self._editors:
            editor.show_values(response.values)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._answer_area = scrolled(self._answers)
        layout.addWidget(scrolled(self._question_side()), 5)
        layout.addWidget(self._answer_area, 6)

    def _question_side(self) -> QWidget:
        side = QWidget(self)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._place, 1)
        layout.addLayout(head)
        layout.addWidget(FileAnswer(self._session, side))
        layout.addWidget(RepeatOffer(self._session, side))
        layout.addWidget(self._text)
        layout.addWidget(self._points)
        layout.addWidget(self._guidance)
        layout.addStretch(1)
        layout.addWidget(self._note)
        return side

    def _on_session_moved(self, key: QuestionKey | None) -> None:
        self._show_question(key)

    def _on_session_answers_changed(self, keys: frozenset[QuestionKey]) -> None:
        if self._key in keys:
            self._show_response()

    def _on_editor_values_given(self, values: Values) -> None:
        if self._key is None or self._session.edit(self._key, values):
            return
        kept = self._session.job.response(self._key).values
        for editor in self._editors:
            if not (editor.takes_typing and self._session.is_waiting):
                editor.show_values(kept)

    def _hand_in_note(self) -> None:
        self._note_timer.stop()
        if self._key is not None and self._note.text() != self._session.job.response(self._key).note:
            self._session.set_note(self._key, self._note.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.list_wanted.emit()
                return True
            if is_plain_enter(event) and not isinstance(watched, QPlainTextEdit):
                self.next_wanted.emit()
                return True
        return super().eventFilter(watched, event)


def _put_last(inside: QWidget, buttons: Sequence[QWidget]) -> None:
    """Let Tab come to these after all else, so that it leads from a choice to the words that go with it."""
    stops = [w for w in inside.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    others = [stop for stop in stops if stop not in buttons]
    for before, after in pairwise([*others[-1:], *buttons]):
        QWidget.setTabOrder(before, after)


def _shape(question: Question) -> object:
    """What the editors of a row depend on besides its cells and their values."""
    plain = (replace(field, cell="", value=None, is_answered=False) for field in question.fields)
    return [(field, limit_of(field, question)) for field in plain]
