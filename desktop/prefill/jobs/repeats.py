"""Rows of one questionnaire that ask the same, so that one answer can serve them all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from prefill.domain.cells import CellValue
from prefill.domain.entries import Entry, Level
from prefill.domain.questions import Question, QuestionKey
from prefill.domain.responses import Response
from prefill.jobs.answers import cells_for
from prefill.jobs.learning import entry_from

Values = Mapping[str, CellValue]


def repeats(questions: Iterable[Question]) -> tuple[tuple[QuestionKey, ...], ...]:
    """Groups of two or more questions that ask the same in the same words, or nearly so.

    A number or a negation more makes another question; so does a row that only its neighbour explains.
    Within a group, and between the groups, the order is that of the questions.
    """
    from prefill.matching.alike import alike

    asked = tuple(questions)
    groups = alike([question.text for question in asked])
    return tuple(tuple(asked[at].key for at in group) for group in groups)


def groups(questions: Iterable[Question]) -> Mapping[QuestionKey, tuple[QuestionKey, ...]]:
    """For each question that is asked again, all the rows that ask it, itself included."""
    return {key: group for group in repeats(questions) for key in group}


def standing(question: Question, response: Response) -> Values:
    """The answer of a row as it will stand in a copy: the response, and what it leaves of the file's own."""
    cells = {**standing_in_file(question), **response.values}
    return {cell: value for cell, value in cells.items() if value is not None}


def standing_in_file(question: Question) -> Values:
    """What the customer's file holds as an answer, by cell."""
    return {field.cell: field.value for field in question.fields if field.is_answered}


def answer_in(question: Question, values: Values) -> Entry:
    """What these values of a question's cells say, whatever words its lists use."""
    fields = tuple(
        replace(field, value=values.get(field.cell), is_answered=values.get(field.cell) not in (None, ""))
        for field in question.fields
    )
    return entry_from(replace(question, fields=fields), "", Level.DRAFT)


def carried_answer(question: Question, values: Values, other: Question) -> Values:
    """The same answer for another row: only what fits its cells, in its lists' own words."""
    return cells_for(other, answer_in(question, values))
