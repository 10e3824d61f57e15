"""Before any work a person learns how much there is to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast

from prefill.domain.matches import Match
from prefill.domain.questions import Layout, LeftAlone, Question, Questionnaire, QuestionSheet
from prefill.jobs.gate import Gate
from prefill.jobs.overview import Overview, SheetCount, overview
from prefill.jobs.prefill import prefilled
from prefill.jobs.reading import Reading
from prefill.jobs.repeats import repeats
from prefill.workbook import Workbook
from tests.fixtures.questions import choice_field, entry, match, question, text_field

HIDDEN = LeftAlone("Lists", "The sheet is hidden.")


def asked(row: int, text: str, answer: str | None = None) -> Question:
    field = replace(choice_field(f"C{row}"), value=answer, is_answered=answer is not None)
    return question(field, text_field(f"D{row}"), text=text, row=row)


def seen(*found: tuple[Question, Sequence[Match]]) -> Overview:
    sheet = QuestionSheet("Form", Layout(1, "A", "B", ("C",), "D"), tuple(q for q, _ in found))
    questionnaire = Questionnaire((sheet,), (HIDDEN,))
    matches = {q.key: tuple(m) for q, m in found}
    no_workbook = cast(Workbook, None)
    reading = Reading(no_workbook, questionnaire, matches, {entry().id: entry()}, Path("bank.db"))
    return overview(reading, prefilled(reading, Gate(0.9, date(2026, 11, 23))))


def test_each_question_is_counted_once_as_what_it_is() -> None:
    counted = seen(
        (asked(2, "One?"), [match()]),
        (asked(3, "Two?"), [match("E1", 0.6)]),
        (asked(4, "Three?"), [match("E1", 0.2)]),
        (asked(5, "Four?"), []),
        (asked(6, "Five?", "No"), [match()]),
    )
    assert counted.sheets == (SheetCount("Form", 5),)
    assert (counted.questions, counted.prefilled, counted.matched) == (5, 1, 1)
    assert (counted.left, counted.answered) == (2, 1)
    assert counted.left_alone == (HIDDEN,)


def test_rows_that_ask_again_are_counted() -> None:
    counted = seen(
        (asked(2, "1. Do you log?"), []), (asked(3, "Do you log"), []), (asked(4, "do you LOG?"), [])
    )
    assert counted.repeated == 2


def test_other_words_are_no_repeat() -> None:
    assert (
        repeats(
            [asked(2, "Do you log access?"), asked(3, "Do you log changes?"), asked(4, "?"), asked(5, "?")]
        )
        == ()
    )


def test_a_number_within_the_words_makes_another_question() -> None:
    assert repeats([asked(2, "Within 24 hours?"), asked(3, "Within 72 hours?")]) == ()
