"""The gate refuses whatever a careful person would want to see first, and says why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from prefill.domain.entries import Audience, Entry, EntryId, LabelledAnswer, Level, Variant
from prefill.domain.matches import Match
from prefill.domain.questions import ChoiceCode, Question
from prefill.jobs.gate import Gate, Twin
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
    assert judge([match("E1", 0.89)], entry()) == ("The confidence of 89.0% is below 90.0%.",)


@pytest.mark.parametrize(
    ("level", "reason"),
    [(Level.DRAFT, "The entry is only a draft."), (Level.RETIRED, "The entry is retired.")],
)
def test_only_golden_and_approved_entries_pass(level: Level, reason: str) -> None:
    assert judge([match()], entry(level=level)) == (reason,)


def test_an_entry_past_its_review_date_is_refused_from_the_next_day_on() -> None:
    assert judge([match()], entry(review_by=TODAY)) == ()
    assert judge([match()], entry(review_by=date(2026, 11, 22))) == (
        "The entry was to be reviewed by 2026-11-22.",
    )


def test_the_interval_of_reviews_counts_like_a_date() -> None:
    reviewed = entry(reviewed_on=date(2026, 5, 1), review_every=6)
    assert judge([match()], reviewed) == ("The entry was to be reviewed by 2026-11-01.",)


def test_an_answer_longer_than_the_form_allows_is_refused() -> None:
    asked = question(choice_field(), text_field(label="Comment (max. 12 characters)"))
    assert judge([match()], entry(answer="With AES."), asked=asked) == ()
    assert judge([match()], entry(), asked=asked) == ("D2 holds 13 characters, and 12 are allowed.",)
    assert judge([match()], entry(answer="x" * 40_000)) == (
        "D2 holds 40000 characters, and 32767 are allowed.",
    )


@pytest.mark.parametrize("level", [Level.GOLDEN, Level.APPROVED])
def test_an_internal_entry_is_never_prefilled(level: Level) -> None:
    internal = entry(level=level, audience=Audience.INTERNAL)
    assert judge([match()], internal) == ("The entry is internal; only a person may tell it to others.",)
    assert judge([match()], entry(audience=Audience.PUBLIC)) == ()


GERMAN = question(choice_field(), text_field(), text="Werden die Daten der Kunden verschlüsselt?")


def test_an_answer_in_another_language_is_refused_even_where_the_question_is_known() -> None:
    foreign = entry(answer="All of the data is encrypted with the keys that we hold.")
    assert judge([match()], foreign, asked=GERMAN) == ("The answer is not in the language of the question.",)


def test_a_caution_about_the_language_is_not_said_twice() -> None:
    assert judge([match("E1", 1.0, "language")], entry(), asked=GERMAN) == ("The language differs.",)


@pytest.mark.parametrize(
    "known",
    [
        entry(answer="Alle Daten werden mit den Schlüsseln verschlüsselt, die wir für sie halten."),
        entry(answer="AES-256.", language="de", question="Werden die Daten verschlüsselt und wie?"),
        entry(answer=""),
        entry(answer="All of it is.", variants=(Variant(language="de", answer="Ja, mit AES-256."),)),
    ],
    ids=["in the language", "too short to say, as its question", "a choice alone", "with a variant"],
)
def test_an_answer_that_the_question_understands_passes(known: Entry) -> None:
    assert judge([match()], known, asked=GERMAN) == ()


def twin(*matches: Match, answer: str | None = None) -> Twin:
    field = replace(choice_field("C9"), value=answer, is_answered=answer is not None)
    return Twin(question(field, row=9), matches)


def test_a_row_that_asks_the_same_and_is_answered_otherwise_is_a_reason() -> None:
    verdict = Gate(0.9, TODAY).judge(ASKED, [match()], {EntryId("E1"): entry()}, [twin(answer="No")])
    assert verdict.reasons == (
        "Row 9 of Form asks the same, and the customer's file answers it differently.",
    )
    assert Gate(0.9, TODAY).judge(ASKED, [match()], {EntryId("E1"): entry()}, [twin(answer="Yes")]).prefill


def test_rows_that_ask_the_same_are_never_prefilled_with_different_answers() -> None:
    entries = {EntryId("E1"): entry(), EntryId("E2"): entry("E2", choice=ChoiceCode.NO)}
    gate = Gate(0.9, TODAY)
    verdict = gate.judge(ASKED, [match()], entries, [twin(match("E2", 0.95))])
    assert verdict.reasons == ("Row 9 of Form asks the same, and would be answered “No”, not “Yes”.",)
    assert gate.judge(ASKED, [match()], entries, [twin(match("E2", 0.5))]).prefill
    assert gate.judge(ASKED, [match()], entries, [twin(match("E1")), twin()]).prefill


def test_every_caution_is_a_reason() -> None:
    assert judge([match("E1", 1.0, "number", "negation")], entry()) == (
        "The number differs.",
        "The negation differs.",
    )


def test_two_near_entries_that_disagree_are_refused() -> None:
    other = entry("E2", choice=ChoiceCode.NO)
    reasons = judge([match(), match("E2", 0.95)], entry(), other)
    assert reasons == ("Two answers disagree: E1 says “Yes”, E2 says “No”.",)


def test_of_long_answers_that_disagree_the_words_are_quoted_where_they_part() -> None:
    start = "Backups are encrypted with keys that we hold ourselves and are kept for "
    reasons = judge(
        [match(), match("E2")], entry(answer=f"{start}30 days."), entry("E2", answer=f"{start}one year.")
    )
    assert reasons == ("Two answers disagree: E1 says “… 30 days.”, E2 says “… one year.”.",)


def test_answers_that_differ_in_a_further_field_disagree() -> None:
    ours = entry(other_answers=(LabelledAnswer("Owner", "Provider"),))
    theirs = entry("E2", other_answers=(LabelledAnswer("Owner", "Shared"),))
    (reason,) = judge([match(), match("E2")], ours, theirs)
    assert reason == "Two answers disagree: E1 says “Owner: Provider”, E2 says “Owner: Shared”."


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


@pytest.mark.parametrize(
    ("confidence", "threshold", "told"),
    [
        (0.9196, 1.0, "91.9% is below 100.0%"),
        (0.9999, 1.0, "99.9% is below 100.0%"),
        (0.9991, 0.9995, "99.91% is below 99.95%"),
        (0.29, 0.3, "29.0% is below 30.0%"),
    ],
)
def test_no_confidence_is_rounded_up_to_what_it_does_not_reach(
    confidence: float, threshold: float, told: str
) -> None:
    verdict = Gate(threshold, TODAY).judge(ASKED, [match("E1", confidence)], {EntryId("E1"): entry()})
    assert verdict.reasons == (f"The confidence of {told}.",)


def reasons_of(known: Entry, **frame: object) -> tuple[str, ...]:
    gate = replace(Gate(0.9, TODAY), **frame)  # type: ignore[arg-type]
    return gate.judge(ASKED, [match()], {EntryId("E1"): known}).reasons


def test_an_answer_for_another_product_is_refused() -> None:
    assert reasons_of(entry(product="Cloud"), product="Desktop") == (
        "The entry speaks of Cloud, the questionnaire of Desktop.",
    )
    assert reasons_of(entry(variants=(Variant("Desktop", answer="No."),)), product="Desktop") == (
        "The entry has another answer for Desktop.",
    )
    for allowed in (entry(product="cloud"), entry(), entry(variants=(Variant("Desktop", answer="No."),))):
        assert reasons_of(allowed, product="Cloud") == ()
    assert reasons_of(entry(product="Cloud")) == ()


def test_what_is_under_nda_is_refused_to_the_public() -> None:
    assert reasons_of(entry(), audience=Audience.PUBLIC) == (
        "The entry is for customers under an NDA, and this questionnaire will be public.",
    )
    assert reasons_of(entry(audience=Audience.PUBLIC), audience=Audience.PUBLIC) == ()
