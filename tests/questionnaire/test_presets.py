"""A value that a form brings along in every row is no answer; one that somebody chose is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from prefill.domain.cells import CellValue
from prefill.domain.questions import AnswerField, Question, Role
from prefill.questionnaire.presets import without_presets
from tests.fixtures.questions import choice_field, question

STATES = ("Not verified", "Yes", "No")


def rows(
    values: Sequence[CellValue], role: Role = Role.CHOICE, choices: Sequence[str | int] = STATES
) -> list[Question]:
    return [
        question(_field(f"C{row}", role, value, choices), row=row, text=f"Question {row}?")
        for row, value in enumerate(values, 2)
    ]


def _field(cell: str, role: Role, value: CellValue, choices: Sequence[str | int]) -> AnswerField:
    return replace(choice_field(cell, choices), role=role, value=value, is_answered=value is not None)


def answered(questions: Sequence[Question]) -> int:
    return sum(q.is_answered for q in without_presets(questions))


def test_a_state_without_a_code_in_every_row_is_the_forms_own() -> None:
    assert answered(rows(["Not verified"] * 6)) == 0


def test_the_lowest_score_in_every_row_is_the_forms_own() -> None:
    assert answered(rows([1] * 6, Role.SCORE, (1, 2, 3))) == 0


@pytest.mark.parametrize("values", [["Yes"] * 6, ["Not verified"] * 5 + ["Yes"], ["Not verified"] * 3])
def test_what_somebody_chose_stays_an_answer(values: list[str]) -> None:
    assert answered(rows(values)) == len(values)


@pytest.mark.parametrize("values", [[3] * 6, [1, 1, 1, 1, 1, 2]])
def test_scores_that_somebody_gave_stay_answers(values: list[int]) -> None:
    assert answered(rows(values, Role.SCORE, (1, 2, 3))) == len(values)
