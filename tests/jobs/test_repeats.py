"""One answer serves all rows that ask the same, in the words of each list."""

from __future__ import annotations

from dataclasses import replace

import pytest

from prefill.domain.cells import CellValue
from prefill.domain.entries import Entry, LabelledAnswer
from prefill.domain.questions import ChoiceCode, Question, QuestionKey
from prefill.domain.responses import Response, State
from prefill.jobs.disagreement import contradict, contrast, differ
from prefill.jobs.repeats import answer_in, carried_answer, groups, standing
from tests.fixtures.questions import choice_field, entry, mark_fields, question, text_field

LONG = question(choice_field("C2"), text_field("D2"), row=2)
SHORT = question(choice_field("C3", ("Y", "N", "NA")), row=3)
MARKS = question(*mark_fields(4), row=4)


def test_every_row_of_a_group_knows_the_others() -> None:
    asked = [
        replace(q, text=text)
        for q, text in zip((LONG, SHORT, MARKS), ("Logs?", "Access?", "logs"), strict=True)
    ]
    assert groups(asked) == dict.fromkeys(
        [QuestionKey("Form", 2), QuestionKey("Form", 4)], (LONG.key, MARKS.key)
    )


@pytest.mark.parametrize(
    ("other", "cells"),
    [(SHORT, {"C3": "N"}), (MARKS, {"D4": "x"}), (question(text_field("E5")), {"E5": "Not yet."})],
)
def test_an_answer_is_carried_in_the_words_of_the_other_row(
    other: Question, cells: dict[str, CellValue]
) -> None:
    assert carried_answer(LONG, {"C2": "No", "D2": "Not yet."}, other) == cells


def test_an_x_is_carried_as_what_its_column_means() -> None:
    assert carried_answer(MARKS, {"E4": "x"}, SHORT) == {"C3": "NA"}


def test_what_has_no_room_is_left_out() -> None:
    strict = question(choice_field("C3", ("Yes", "No")), row=3)
    assert carried_answer(LONG, {"C2": "N/A"}, strict) == {}


def test_a_further_answer_is_carried_under_its_label() -> None:
    owner = choice_field("E2", ("Provider", "Shared"), "Owner")
    asked = question(choice_field("C2"), owner)
    other = question(choice_field("C3"), replace(owner, cell="E3"), row=3)
    assert carried_answer(asked, {"C2": "Yes", "E2": "Shared"}, other) == {"C3": "Yes", "E3": "Shared"}


def test_what_stands_is_the_response_or_else_the_file() -> None:
    filed = question(replace(choice_field(), value="No", is_answered=True))
    assert standing(filed, Response()) == {"C2": "No"}
    assert standing(filed, Response(State.EDITED, {"C2": "Yes"})) == {"C2": "Yes"}
    assert answer_in(filed, {"C2": "N/A"}).choice is ChoiceCode.NA


@pytest.mark.parametrize(
    ("one", "other", "is_contradiction"),
    [
        (entry(), entry(choice=ChoiceCode.NO), True),
        (entry(), entry(answer="In other words."), False),
        (entry(), entry(choice=None, answer="In words alone."), False),
        (entry(choice=None, answer="Daily."), entry(choice=None, answer="Weekly."), True),
        (entry(choice=None, answer="Daily."), entry(choice=None, answer=" daily. "), False),
        (entry(choice=None, answer="Daily."), entry(choice=None, answer=""), False),
    ],
)
def test_answers_contradict_where_both_cannot_be_true(
    one: Entry, other: Entry, is_contradiction: bool
) -> None:
    assert contradict(one, other) is contradict(other, one) is is_contradiction


def test_a_contrast_tells_what_differs() -> None:
    assert contrast(entry(choice=None, answer=""), entry()) == ("nothing", "Yes")
    assert contrast(entry(answer="Daily."), entry(answer="Weekly.")) == ("Daily.", "Weekly.")
    labelled = entry(other_answers=(LabelledAnswer("Owner", "Us"),))
    assert contrast(entry(), labelled) == ("nothing", "Owner: Us")
    assert differ(entry(), labelled)
    assert not differ(entry(), entry("E2", answer="WITH  aes-256."))
