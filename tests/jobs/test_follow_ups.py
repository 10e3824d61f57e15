"""A question that asks on follows the one above it in its own table."""

from __future__ import annotations

from dataclasses import replace

from prefill.domain.questions import Question, QuestionKey
from prefill.jobs.follow_ups import parents_of
from tests.fixtures.questions import question


def at(row: int, column: int, text: str) -> Question:
    return replace(question(text=text), key=QuestionKey("Form", row, column))


def test_of_two_tables_side_by_side_each_asks_on_after_its_own_questions() -> None:
    left, right = at(2, 0, "Do you log access?"), at(2, 4, "Are visitors escorted?")
    more, further = at(3, 0, "If yes, for how long?"), at(3, 4, "If so, by whom?")
    assert parents_of([left, right, more, further]) == {more.key: left.key, further.key: right.key}


def test_what_only_asks_on_follows_the_question_beside_it() -> None:
    rows = (2, 3)
    left = [at(row, 0, "Do you log access?") for row in rows]
    right = [at(row, 4, "If yes, for how long?") for row in rows]
    ordered = [one for pair in zip(left, right, strict=True) for one in pair]
    assert parents_of(ordered) == {one.key: two.key for one, two in zip(right, left, strict=True)}
