"""Values that a form brings along: the same one in every row of a column, chosen by nobody."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from prefill.domain.cells import split_address
from prefill.domain.questions import AnswerField, Question, Role
from prefill.questionnaire.choices import code_of

_FEWEST_ROWS = 5


def without_presets(questions: Sequence[Question]) -> tuple[Question, ...]:
    """The questions of one sheet, with preset values no longer counted as answers.

    A preset is a score at its lowest, or a choice that means neither yes, no, partial nor n/a, and stands in
    every row of its column.
    """
    columns: defaultdict[int, list[AnswerField]] = defaultdict(list)
    for question in questions:
        for field in question.fields:
            columns[split_address(field.cell)[1]].append(field)
    preset = {column for column, fields in columns.items() if _are_preset(fields)}
    return tuple(_cleared(question, preset) for question in questions) if preset else tuple(questions)


def _are_preset(fields: Sequence[AnswerField]) -> bool:
    first = fields[0]
    if len(fields) < _FEWEST_ROWS or any(f.value != first.value or not f.is_answered for f in fields):
        return False
    if first.role is Role.SCORE:
        numbers = [item for item in first.choices or (1,) if isinstance(item, int | float)]
        return isinstance(first.value, int | float) and first.value <= min(numbers, default=1)
    return first.role is Role.CHOICE and code_of(first.value, first.meanings) is None


def _cleared(question: Question, preset: set[int]) -> Question:
    fields = tuple(
        replace(field, is_answered=False) if split_address(field.cell)[1] in preset else field
        for field in question.fields
    )
    return replace(question, fields=fields)
