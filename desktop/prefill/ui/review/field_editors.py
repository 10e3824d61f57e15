"""Which editor an answer field has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from prefill.domain.questions import AnswerField, Role
from prefill.ui.language import tr
from prefill.ui.review.choice_editors import Buttons, ChoiceList, OtherWords, choice_words
from prefill.ui.review.field_editor import FieldEditor
from prefill.ui.review.prose import Prose

_MOST_BUTTONS = 6
_LONGEST_BUTTONS = 72


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
    words = choice_words(field)
    is_short = len(words) <= _MOST_BUTTONS and len("".join(words)) <= _LONGEST_BUTTONS
    choices = Buttons(name, fields, parent) if is_short else ChoiceList(name, field, parent)
    return OtherWords(choices, name, field, parent) if field.admits_others else choices


def _name(field: AnswerField) -> str:
    if field.label:
        return field.label
    return {
        Role.CHOICE: tr("Answer"),
        Role.TEXT: tr("Answer in words"),
        Role.SCORE: tr("Score"),
        Role.MARK: tr("Mark"),
    }[field.role]
