"""One small editor for each kind of answer field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.cells import CellValue, length_of, number_in, shown
from prefill.domain.questions import AnswerField, Role
from prefill.jobs.answers import mark_for
from prefill.ui.language import tr
from prefill.ui.review.flow_layout import FlowLayout
from prefill.ui.review.reference_signs import ReferenceSigns, keep_whole
from prefill.ui.review.typing_timer import TypingTimer
from prefill.ui.words import on_button

Values = Mapping[str, CellValue]

_MOST_BUTTONS = 6
_LONGEST_BUTTONS = 72


class FieldEditor(QWidget):
    """Shows and takes the value of one or more cells.

    ``values_given`` carries the cells that the person filled or emptied (None). ``show_values`` never
    emits it.
    """

    values_given = Signal(dict)
    share_of_height = 0
    takes_typing = False

    def aim(self, fields: Sequence[AnswerField]) -> None:
        """Edit the cells of these fields, which differ from those before in their cells and values alone."""
        raise NotImplementedError

    def show_values(self, values: Values) -> None:
        raise NotImplementedError

    def hand_in(self) -> None:
        """Give now what was typed and not yet given."""

    def take_focus(self) -> None:
        raise NotImplementedError


class Buttons(FieldEditor):
    """A few choices, each a button: the items of a short list, or the columns that take a mark."""

    def __init__(self, name: str, fields: Sequence[AnswerField], parent: QWidget) -> None:
        super().__init__(parent)
        self._options = _options(fields)
        self._group = QButtonGroup(self)
        layout = FlowLayout(self)
        for number, (word, _) in enumerate(self._options):
            button = QPushButton(on_button(word), self)
            button.setCheckable(True)
            button.setProperty("kind", "choice")
            button.setAccessibleName(f"{name}: {word}")
            self._group.addButton(button, number)
            layout.addWidget(button)
        self._group.idClicked.connect(self._on_group_clicked)

    def aim(self, fields: Sequence[AnswerField]) -> None:
        self._options = _options(fields)

    def show_values(self, values: Values) -> None:
        self._group.setExclusive(False)
        for number, (_, cells) in enumerate(self._options):
            is_chosen = any(v is not None and values.get(c) == v for c, v in cells.items())
            self._group.button(number).setChecked(is_chosen)
        self._group.setExclusive(True)

    def take_focus(self) -> None:
        button = self._group.checkedButton() or self._group.button(0)
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_group_clicked(self, number: int) -> None:
        self.values_given.emit(dict(self._options[number][1]))


class ChoiceList(FieldEditor):
    """A long list of choices, in a list that folds out."""

    def __init__(self, name: str, field: AnswerField, parent: QWidget) -> None:
        super().__init__(parent)
        self._cell = field.cell
        self._choices: tuple[CellValue, ...] = (None, *_offered(field))
        self._list = _ComboBox(self)
        self._list.setAccessibleName(name)
        self._list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._list.setMinimumContentsLength(18)
        self._list.addItem(self.tr("Choose an answer"))
        self._list.addItems(_choice_words(field))
        self._list.activated.connect(self._on_list_activated)
        _column(self).addWidget(self._list)

    def aim(self, fields: Sequence[AnswerField]) -> None:
        self._cell = fields[0].cell

    def show_values(self, values: Values) -> None:
        value = values.get(self._cell)
        self._list.setCurrentIndex(self._choices.index(value) if value in self._choices else 0)

    def take_focus(self) -> None:
        self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_list_activated(self, number: int) -> None:
        self.values_given.emit({self._cell: self._choices[number]})


class _ComboBox(QComboBox):
    """A wheel turns pages; over a folded list it would choose another answer unseen."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


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
        _column(self).addWidget(self._text)

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


class OtherWords(FieldEditor):
    """A list with room for other words beside it, for a form that only warns of them."""

    takes_typing = True

    def __init__(self, choices: FieldEditor, name: str, field: AnswerField, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices, self._name, self._field = choices, name, field
        self._words: Prose | None = None
        self.button = QPushButton(self.tr("In other words"), self)
        self.button.setToolTip(self.tr("The list of the form lets other answers in too."))
        self.button.setProperty("kind", "quiet")
        self.button.setCheckable(True)
        self.button.setAccessibleName(self.tr("{name}: in other words").format(name=name))
        self.button.clicked.connect(self._on_button_clicked)
        choices.values_given.connect(self._on_choices_values_given)
        row = QHBoxLayout()
        row.addWidget(choices, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self._layout = _column(self)
        self._layout.addLayout(row)

    def aim(self, fields: Sequence[AnswerField]) -> None:
        self._field = fields[0]
        self.button.setChecked(False)
        self._choices.aim(fields)
        if self._words is not None:
            self._words.aim(fields)

    def show_values(self, values: Values) -> None:
        self._choices.show_values(values)
        value = values.get(self._field.cell)
        is_other = value is not None and value not in (self._field.choices or ())
        if is_other or self.button.isChecked():
            self.button.setChecked(True)
            self._shown_words().show_values(values)
        elif self._words is not None:
            self._words.show_values({})
            self._words.hide()

    def hand_in(self) -> None:
        if self._words is not None:
            self._words.hand_in()

    def take_focus(self) -> None:
        (self._words if self._words and self.button.isChecked() else self._choices).take_focus()

    def _shown_words(self) -> Prose:
        """The room for other words, made when it is first wanted."""
        if self._words is None:
            self._words = Prose(self.button.accessibleName(), self._field, self)
            self._words.values_given.connect(self.values_given)
            self._layout.addWidget(self._words)
        self._words.show()
        return self._words

    def _on_button_clicked(self) -> None:
        self.button.setChecked(True)  # until an item of the list is chosen, or another row
        self._shown_words().take_focus()

    def _on_choices_values_given(self, values: Values) -> None:
        self.button.setChecked(False)
        self.values_given.emit(values)


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


def grouped(fields: Sequence[AnswerField]) -> list[tuple[str, Sequence[AnswerField]]]:
    """The fields that one editor takes each, with its name; all columns for a mark share one."""
    marks = [field for field in fields if field.role is Role.MARK]
    found: list[tuple[str, Sequence[AnswerField]]] = []
    for field in fields:
        if field.role is not Role.MARK:
            found.append((_name(field), [field]))
        elif field is marks[0]:
            found.append((tr("Mark one"), marks))
    return found


def editor_for(name: str, fields: Sequence[AnswerField], parent: QWidget) -> FieldEditor:
    """The editor of fields that stand together in ``grouped``."""
    field = fields[0]
    if field.role is Role.MARK:
        return Buttons(name, fields, parent)
    if not field.choices:
        return Prose(name, field, parent)
    words = _choice_words(field)
    is_short = len(words) <= _MOST_BUTTONS and len("".join(words)) <= _LONGEST_BUTTONS
    choices = Buttons(name, fields, parent) if is_short else ChoiceList(name, field, parent)
    return OtherWords(choices, name, field, parent) if field.admits_others else choices


def _offered(field: AnswerField) -> list[CellValue]:
    """The items of a list to choose from, each once; a blank one is no answer."""
    items: dict[str, CellValue] = {}
    for choice in field.choices or ():
        items.setdefault(shown(choice), choice)
    return [choice for word, choice in items.items() if word.strip()]


def _choice_words(field: AnswerField) -> list[str]:
    """The choices as they are written, with what the form says of each: "2 (No)"."""
    told = ((shown(choice), field.glosses.get(str(choice))) for choice in _offered(field))
    return [f"{written} ({said})" if said else written for written, said in told]


def _options(fields: Sequence[AnswerField]) -> list[tuple[str, Values]]:
    """Words with the cells they fill: the items of one field's list, or a word for each column for a mark."""
    first = fields[0]
    if first.role is Role.MARK:
        return _mark_options(fields)
    return [(said, {first.cell: c}) for said, c in zip(_choice_words(first), _offered(first), strict=True)]


def _mark_options(marks: Sequence[AnswerField]) -> list[tuple[str, Values]]:
    return [
        (mark.label or mark.cell, {other.cell: mark_for(mark) if other is mark else None for other in marks})
        for mark in marks
    ]


def _name(field: AnswerField) -> str:
    if field.label:
        return field.label
    return {
        Role.CHOICE: tr("Answer"),
        Role.TEXT: tr("Answer in words"),
        Role.SCORE: tr("Score"),
        Role.MARK: tr("Mark"),
    }[field.role]


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


def _column(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    return layout
