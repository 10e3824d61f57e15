"""The editors of an answer that is chosen: buttons, a list that folds out, and either with other words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QPushButton, QWidget

from prefill.domain.cells import CellValue, shown
from prefill.domain.questions import AnswerField, Role
from prefill.jobs.answers import mark_for
from prefill.ui.review.field_editor import FieldEditor, Values, column
from prefill.ui.review.flow_layout import FlowLayout
from prefill.ui.review.prose import Prose
from prefill.ui.words import on_button


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
        self._list.addItems(choice_words(field))
        self._list.activated.connect(self._on_list_activated)
        column(self).addWidget(self._list)

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
        self._layout = column(self)
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


def _offered(field: AnswerField) -> list[CellValue]:
    """The items of a list to choose from, each once; a blank one is no answer."""
    items: dict[str, CellValue] = {}
    for choice in field.choices or ():
        items.setdefault(shown(choice), choice)
    return [choice for word, choice in items.items() if word.strip()]


def choice_words(field: AnswerField) -> list[str]:
    """The choices as they are written, with what the form says of each: "2 (No)"."""
    told = ((shown(choice), field.glosses.get(str(choice))) for choice in _offered(field))
    return [f"{written} ({said})" if said else written for written, said in told]


def _options(fields: Sequence[AnswerField]) -> list[tuple[str, Values]]:
    """Words with the cells they fill: the items of one field's list, or a word for each column for a mark."""
    first = fields[0]
    if first.role is Role.MARK:
        return _mark_options(fields)
    return [(said, {first.cell: c}) for said, c in zip(choice_words(first), _offered(first), strict=True)]


def _mark_options(marks: Sequence[AnswerField]) -> list[tuple[str, Values]]:
    return [
        (mark.label or mark.cell, {other.cell: mark_for(mark) if other is mark else None for other in marks})
        for mark in marks
    ]
