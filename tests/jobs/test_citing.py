"""An answer that only sends to another row is carried over where it still leads to the same question."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from prefill.domain.entries import Entry, Level
from prefill.domain.questions import Question
from prefill.jobs.citing import origin_of, rows_cited
from prefill.jobs.gate import NO_FORM, Gate
from tests.fixtures.questions import choice_field, entry, match, question, text_field

PLAN = replace(question(text_field(), text="Describe your recovery plan.", row=9), id="DR-01")
ASKED = replace(question(choice_field(), text_field()), id="BK-02")


def learned(asked: Question, id: str, answer: str, file: str = "last year.xlsx") -> Entry:
    return entry(id, question=asked.text, answer=answer, source=origin_of(file, asked))


def may_prefill(cites: Entry, *others: Entry, form: tuple[Question, ...] = (ASKED, PLAN)) -> bool:
    ids = {one.id: one for one in form} or NO_FORM
    entries = {one.id: one for one in (cites, *others)}
    verdict = Gate(0.9, date(2026, 11, 23)).judge(ASKED, [match()], entries, (), ids)
    assert verdict.prefill or "points elsewhere" in verdict.reasons[0]
    return verdict.prefill


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("See DR-01.", ["DR-01"]),
        ("Please see DATA-03 and refer to A&A-01.2", ["DATA-03", "A&A-01.2"]),
        ("Yes; see the answer to question 3.2", ["3.2"]),
        ("Refer to row 14", ["row 14"]),
        ("See the answer to row 14.", ["row 14"]),
        ("Siehe Antwort zu Frage 12.", ["12"]),
        ("As above.", ["above"]),
        ("siehe oben", ["oben"]),
        ("Same as above", ["above"]),
    ],
)
def test_an_answer_that_sends_elsewhere_is_recognised(text: str, cited: list[str]) -> None:
    assert list(rows_cited(text)) == cited


@pytest.mark.parametrize(
    "text",
    [
        "We encrypt with AES-256 and hash with SHA-256.",
        "See our SOC 2 report, section 3.",
        "Backups are kept as described below: daily for 30 days, monthly for a year; tested each quarter.",
        "As of 2026, 14 people work on security.",
        "See https://trust.example for the report.",
    ],
)
def test_what_says_enough_by_itself_is_left_alone(text: str) -> None:
    assert list(rows_cited(text)) == []


def test_it_is_prefilled_where_the_same_question_has_the_same_id() -> None:
    cites = learned(ASKED, "E1", "See DR-01.")
    assert may_prefill(cites, learned(PLAN, "E2", "We restore within a day."))


def test_it_is_left_to_a_person_where_the_id_asks_something_else() -> None:
    cites, told = learned(ASKED, "E1", "See DR-01."), learned(PLAN, "E2", "We restore within a day.")
    renumbered = replace(PLAN, text="Who owns your recovery plan?")
    assert not may_prefill(cites, told, form=(ASKED, renumbered))
    assert not may_prefill(cites, told, form=(ASKED,))


def test_the_id_of_another_form_proves_nothing() -> None:
    cites = learned(ASKED, "E1", "See DR-01.")
    assert not may_prefill(cites, learned(PLAN, "E2", "We restore within a day.", file="other.xlsx"))


@pytest.mark.parametrize("answer", ["See above.", "See the answer to row 9."])
def test_what_stands_in_a_row_or_above_is_never_known(answer: str) -> None:
    numbered = replace(PLAN, id="9")
    cites, told = learned(ASKED, "E1", answer), learned(numbered, "E2", "We restore within a day.")
    assert not may_prefill(cites, told, form=(ASKED, numbered))


def test_a_person_still_sees_it_as_a_match() -> None:
    cites = replace(learned(ASKED, "E1", "See above."), level=Level.GOLDEN)
    verdict = Gate(0.9, date(2026, 11, 23)).judge(ASKED, [match()], {cites.id: cites})
    assert verdict.reasons == (
        "The answer points elsewhere (“above”), and nothing says that it leads there here.",
    )
