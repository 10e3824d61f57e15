"""The starter bank covers what questionnaires ask, and shows what a bank in use looks like."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from prefill.bank.tables import read_table
from prefill.criteria import load_catalogues
from prefill.domain.entries import Entry, Level
from prefill.domain.questions import ChoiceCode
from prefill.domain.text import normalise
from prefill.resources import find

DAY_OF_THE_SAMPLE = date(2026, 11, 23)
FACTS = (
    "legal name",
    "registered office",
    "founded",
    "people",
    "website",
    "security questions",
    "data protection officer",
)


@pytest.fixture(scope="module")
def entries() -> list[Entry]:
    table = read_table(find("starter-bank.json"), None)
    assert table.skipped == ()
    assert table.unknown_columns == ()
    return [found.entry for found in table.found]


def test_it_holds_at_least_170_entries_with_ids_of_their_own(entries: list[Entry]) -> None:
    assert len(entries) >= 170
    assert len({entry.id for entry in entries}) == len(entries)
    assert all(entry.id.startswith("SB-") for entry in entries)


@pytest.mark.parametrize("framework", ["soc1", "soc2"])
def test_every_criterion_has_an_entry(entries: list[Entry], framework: str) -> None:
    catalogue = next(one for one in load_catalogues(find("criteria")) if one.framework == framework)
    covered = {code for entry in entries for code in entry.criteria}
    assert [one.code for one in catalogue.criteria if one.code not in covered] == []


def test_every_criterion_named_is_in_a_catalogue(entries: list[Entry]) -> None:
    known = {one.code for catalogue in load_catalogues(find("criteria")) for one in catalogue.criteria}
    assert {code for entry in entries for code in entry.criteria} <= known


def test_the_usual_company_facts_are_answered(entries: list[Entry]) -> None:
    questions = [entry.question for entry in entries if entry.level.may_prefill]
    assert [fact for fact in FACTS if not any(fact in question for question in questions)] == []


def test_most_entries_may_prefill_and_every_level_is_shown(entries: list[Entry]) -> None:
    levels = Counter(entry.level for entry in entries)
    assert levels[Level.APPROVED] > levels[Level.GOLDEN] > levels[Level.DRAFT] > levels[Level.RETIRED] == 2


def test_every_choice_is_shown_and_every_entry_says_something(entries: list[Entry]) -> None:
    assert {entry.choice for entry in entries} == {*ChoiceCode, None}
    assert [entry.id for entry in entries if not entry.answer] == []


def test_some_entries_are_past_their_review_and_most_are_not(entries: list[Entry]) -> None:
    stale = [entry for entry in entries if entry.review_by and entry.review_by < DAY_OF_THE_SAMPLE]
    assert 2 <= len(stale) <= 6
    assert all(entry.review_by for entry in entries)


def test_drafts_contradict_approved_entries_to_show_a_conflict(entries: list[Entry]) -> None:
    by_question: dict[str, set[Level]] = {}
    for entry in entries:
        by_question.setdefault(normalise(entry.question), set()).add(entry.level)
    conflicts = [
        q
        for q, levels in by_question.items()
        if {Level.DRAFT, Level.APPROVED, Level.GOLDEN} & levels - {Level.DRAFT} and Level.DRAFT in levels
    ]
    assert len(conflicts) >= 2


def test_no_phrasing_leads_to_two_entries_that_may_prefill(entries: list[Entry]) -> None:
    leads = Counter(
        wording
        for entry in entries
        if entry.level.may_prefill
        for wording in {normalise(text).casefold() for text in (entry.question, *entry.phrasings)}
    )
    assert [wording for wording, count in leads.items() if count > 1] == []
