"""What a response becomes when a person writes into answer cells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from prefill.domain.cells import CellValue, shown
from prefill.domain.errors import PrefillError
from prefill.domain.questions import AnswerField, Question, QuestionKey, Role
from prefill.domain.responses import Response, State
from prefill.domain.sentences import said
from prefill.domain.text import writable
from prefill.jobs.answers import item_of
from prefill.jobs.undo import Typed


class AnswerRefused(PrefillError):
    """An answer that the question does not take, now or later."""


class NotInList(AnswerRefused):
    """A value that the field's list does not offer, and Excel would not take."""

    def __init__(self, field: AnswerField, value: CellValue) -> None:
        words = ", ".join(shown(item) for item in field.choices or ())
        super().__init__(
            said(
                "{cell} does not offer “{value}”. Choose one of: {words}.",
                cell=field.cell,
                value=value,
                words=words,
            )
        )


class NoSuchField(AnswerRefused):
    """An answer for a cell that is not one of the question's."""

    def __init__(self, key: QuestionKey, cell: str) -> None:
        super().__init__(
            said(
                "{cell} is no answer cell of row {row} on sheet {sheet}.",
                cell=cell,
                row=key.row,
                sheet=key.sheet,
            )
        )


def edited(question: Question, response: Response, values: Mapping[str, CellValue]) -> Response:
    """The response with these values, by cell; texts without what no cell can hold.

    An empty one leaves its cell alone, or empty where the row was emptied; without any value nothing is
    decided. Raises NotInList, NoSuchField.
    """
    fields = {field.cell: field for field in question.fields}
    checked = dict(response.values)
    is_emptied = None in checked.values()
    for cell, given in values.items():
        if cell not in fields:
            raise NoSuchField(question.key, cell)
        value = writable(given) if isinstance(given, str) else given
        if value is None or value == "":
            checked.pop(cell, None)
            if is_emptied and fields[cell].is_answered:
                checked[cell] = None
        else:
            checked[cell] = _checked(fields[cell], value)
    if not checked:
        return replace(response, state=State.EMPTY, values={}, entry=None, confidence=None)
    return replace(response, state=State.EDITED, values=checked)


def typed_in(question: Question, values: Mapping[str, CellValue]) -> Typed | None:
    """The cell that was typed in, None where a choice was made."""
    prose = {field.cell for field in question.fields if field.role is Role.TEXT and field.choices is None}
    cells = tuple(values)
    return (question.key, cells[0]) if len(cells) == 1 and prose.issuperset(cells) else None


def with_one_mark(question: Question, response: Response) -> Response:
    """The response, where it has a mark, without the one that the customer's file has in another column."""
    marks = [field for field in question.fields if field.role is Role.MARK]
    if not any(response.values.get(field.cell) for field in marks):
        return response
    left = {field.cell: None for field in marks if field.is_answered and field.cell not in response.values}
    return replace(response, values={**response.values, **left}) if left else response


def _checked(field: AnswerField, value: CellValue) -> CellValue:
    if field.choices is None:
        return value
    item = item_of(field.choices, value)
    if item is None and field.admits_others:
        return value
    if item is None:
        raise NotInList(field, value)
    return item
