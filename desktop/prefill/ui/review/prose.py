"""The editor of an answer in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from prefill.domain.cells import CellValue, length_of, number_in, shown
from prefill.domain.questions import AnswerField, Role
from prefill.ui.language import tr
from prefill.ui.review.field_editor import FieldEditor, Values, column
from prefill.ui.review.reference_signs import ReferenceSigns, keep_whole
from prefill.ui.review.typing_timer import TypingTimer


class Prose(FieldEditor):
    """Free text. It is given a moment after a key, however long one types on, when the editor is left, and
    again with each ``hand_in`` until ``show_values`` tells that it was kept."""

    share_of_height = 1
    takes_typing = True
    length_changed = Signal(int)

    def __init__(self, name: str, field: AnswerField, parent: QWidget) -> None:
        super().__init__(parent)
        self._kept = ""
        self._text = _ProseEdit(self)
        self._text.setAccessibleName(name)
        self.aim([field])
        self._text.left.connect(self.hand_in)
        self._timer = TypingTimer(self.hand_in, self)
        self._text.textChanged.connect(self._timer.notice)
        self._text.textChanged.connect(self._on_text_changed)
        column(self).addWidget(self._text)

    def aim(self, fields: Sequence[AnswerField]) -> None:
        self._field = fields[0]
        self._text.setPlaceholderText(_hint(self._field))

    def show_values(self, values: Values) -> None:
        value = values.get(self._field.cell)
        text, typed = shown(value), self._text.toPlainText()
        if _typed(self._field, typed) == value:
            text = typed  # as it is while one types on: “2.” for 2
        if text != typed:
            blocked = self._text.blockSignals(True)
            self._text.setPlainText(text)
            self._text.blockSignals(blocked)
            self._text.moveCursor(self._text.textCursor().MoveOperation.End)
            self._on_text_changed()
        self._kept = self._text.toPlainText()  # which has plain spaces for such as do not break
        self._timer.stop()

    def hand_in(self) -> None:
        self._timer.stop()
        text = self._text.toPlainText()
        if text != self._kept:
            self.values_given.emit({self._field.cell: _typed(self._field, text)})

    def take_focus(self) -> None:
        self._text.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_text_changed(self) -> None:
        self.length_changed.emit(length_of(self._text.toPlainText()))


class _ProseEdit(QPlainTextEdit):
    """A text editor whose undo is the window's, so that there is one order of things to take back."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self._signs = ReferenceSigns(self)
        self.setMinimumHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(240, self.fontMetrics().lineSpacing() * 3 + 16)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoes = event.matches(QKeySequence.StandardKey.Undo)
            if undoes or event.matches(QKeySequence.StandardKey.Redo):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keep_whole(self, event)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


def _hint(field: AnswerField) -> str:
    if field.value is None or field.value == "":
        return tr("Type an answer")
    if field.is_answered:
        return tr("In the customer's file: {value}").format(value=field.value)
    return str(field.value)


def _typed(field: AnswerField, text: str) -> CellValue:
    """Text as typed, or a number where the cell takes one; empty text empties the cell."""
    if not text.strip():
        return None
    takes_number = field.role is Role.SCORE or (
        field.accepts is not None and field.accepts.kind in ("whole", "decimal")
    )
    try:
        return number_in(text) if takes_number else text
    except ValueError:
        return text
