"""The gate refuses whatever a careful person would want to see first, and says why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from prefill.domain.entries import Entry, Level
from prefill.domain.matches import Match
from prefill.domain.questions import ChoiceCode, Question
from prefill.jobs.gate import Gate
from tests.fixtures.questions import choice_field, entry, match, question, text_field

TODAY = date(2026, 11, 23)
ASKED = question(choice_field(), text_field())


def judge(matches: list[Match], *entries: Entry, asked: Question | None = ASKED) -> tuple[str, ...]:
    """The gate's reasons; empty where the best match may be prefilled."""
    verdict = Gate(0.9, TODAY).judge(asked, matches, {e.id: e for e in entries})
    assert verdict.prefill == (not verdict.reasons)
    return verdict.reasons


def test_a_sure_match_to_an_approved_entry_passes() -> None:
    assert judge([match()], entry()) == ()


def test_without_a_match_nothing_is_prefilled() -> None:
    assert judge([]) == ("No entry of the answer bank matches.",)


def test_too_little_confidence_is_refused() -> None:
    assert judge([match("E1", 0.89)], entry()) == ("The confidence of 89% is below 90%.",)


@pytest.mark.parametrize("level", [Level.DRAFT, Level.RETIRED])
def test_only_golden_and_approved_entries_pass(level: Level) -> None:
    assert judge([match()], entry(level=level)) == (f"The entry is only a {level}.",)


def test_an_entry_past_its_review_date_is_refused_from_the_next_day_on() -> None:
    assert judge([match()], entry(review_by=TODAY)) == ()
    assert judge([match()], entry(review_by=date(2026, 11, 22))) == (
        "The entry was to be reviewed by 2026-11-22.",
    )


def test_every_caution_is_a_reason() -> None:
    assert judge([match("E1", 1.0, "number", "negation")], entry()) == (
        "The number differs.",
        "The negation differs.",
    )


def test_two_near_entries_that_disagree_are_refused() -> None:
    other = entry("E2", choice=ChoiceCode.NO)
    reasons = judge([match(), match("E2", 0.95)], entry(), other)
    assert reasons == ("Two answers disagree: entries E1 and E2 match about as well.",)


def test_two_near_entries_that_say_the_same_pass() -> None:
    assert judge([match(), match("E2", 0.95)], entry(), entry("E2", answer="with  AES-256.")) == ()


def test_an_entry_far_behind_does_not_matter() -> None:
    assert judge([match(), match("E2", 0.5)], entry(), entry("E2", choice=ChoiceCode.NO)) == ()


def test_a_choice_that_the_cell_does_not_offer_is_refused() -> None:
    yes_or_no = question(choice_field(choices=("Yes", "No")), text_field())
    reasons = judge([match()], entry(choice=ChoiceCode.PARTIAL), asked=yes_or_no)
    assert reasons == ("The entry has no answer that the list of C2 offers.",)


def test_what_the_customers_file_already_says_is_kept() -> None:
    answered = question(replace(choice_field(), value="No", is_answered=True))
    assert judge([match()], entry(), asked=answered) == ("The customer's file already holds an answer.",)


def test_a_cell_that_several_questions_share_is_left_to_a_person() -> None:
    shared = question(replace(text_field(), shared=True))
    assert judge([match()], entry(), asked=shared) == ("Several questions share this answer cell.",)
