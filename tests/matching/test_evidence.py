"""What speaks for an entry beside its wordings orders matches that are about as sure, not more."""

from __future__ import annotations

import pytest

from prefill.domain.entries import Entry, EntryId, Phrasing
from prefill.domain.matches import Match, Query
from prefill.matching.evidence import Evidence
from prefill.matching.lexicon import load_lexicon
from prefill.matching.matcher import Matcher
from prefill.matching.wording import Analyser
from prefill.resources import find

ASKED = "Is the plan reviewed every year?"
INCIDENTS = Entry(EntryId("a"), ASKED, answer="The head of security reviews it.", criteria=("CC7.4",))
RECOVERY = Entry(EntryId("b"), ASKED, answer="We review our recovery plan in March.", criteria=("A1.3",))


def suggest(query: Query, *entries: Entry, top: int = 5) -> tuple[Match, ...]:
    phrasings = [Phrasing(entry.id, text) for entry in entries for text in (entry.question, *entry.phrasings)]
    matcher = Matcher(phrasings, entries={entry.id: entry for entry in entries}, encoders={})
    (matches,) = matcher.suggest([query], top)
    return matches


def scores(query: Query, entry: Entry) -> dict[str, float]:
    evidence = Evidence({entry.id: entry}, Analyser(load_lexicon(find("matching/lexicon.json"))))
    return evidence.scorer(query)(entry.id)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        (Query(ASKED, section="Disaster recovery"), "b"),
        (Query(ASKED, section="Head of security"), "a"),
        (Query(ASKED, id="A1.3"), "b"),
        (Query(ASKED, section="CC7.4 Response to incidents"), "a"),
    ],
)
def test_entries_that_ask_the_same_are_told_apart(query: Query, first: str) -> None:
    matches = suggest(query, INCIDENTS, RECOVERY)
    assert matches[0].entry == first
    assert [match.confidence for match in matches] == [1.0, 1.0]


@pytest.mark.parametrize("top", [1, 2, 5, 9])
def test_the_first_are_the_same_however_many_are_asked_for(top: int) -> None:
    others = [Entry(EntryId(f"a{number}"), ASKED, answer="We do.") for number in range(6)]
    query = Query(ASKED, section="Disaster recovery")
    every = suggest(query, *others, RECOVERY, top=9)
    assert every[0].entry == "b"
    assert suggest(query, *others, RECOVERY, top=top) == every[:top]


def test_without_any_evidence_ties_break_by_the_id() -> None:
    matches = suggest(Query(ASKED), Entry(EntryId("2"), ASKED), Entry(EntryId("1"), ASKED))
    assert [match.entry for match in matches] == ["1", "2"]


def test_the_same_words_come_before_any_evidence() -> None:
    other = Entry(EntryId("c"), f"{ASKED} And by whom?", answer="The plan is reviewed every year.")
    matches = suggest(Query(ASKED, section="Plan, reviewed every year"), Entry(EntryId("d"), ASKED), other)
    assert matches[0].entry == "d"


def test_no_match_becomes_surer_by_evidence() -> None:
    asked = "Are backups of the systems of the company tested?"
    near = Entry(EntryId("a"), "Are backups of the systems tested?")
    far = Entry(EntryId("b"), "Are backups tested?", answer="Our company tests backups of systems.")
    bare = [match.confidence for match in suggest(Query(asked), near, far)]
    matches = suggest(Query(asked, section="Backups"), near, far)
    assert [match.confidence for match in matches] == bare == sorted(bare, reverse=True)
    assert matches[0].entry == "a"


def test_a_share_of_the_heading_of_the_question_and_of_the_answer() -> None:
    entry = Entry(EntryId("e"), "Are backups made?", ("Is data copied every night?",), answer="Every night.")
    found = scores(Query("Are backups made every night?", section="Backups and archives"), entry)
    assert found == {"section": 0.5, "phrasings": 0.5, "answer": 0.5}


@pytest.mark.parametrize(
    ("named", "agrees"),
    [("CC6.1", 1.0), ("CC6.1 Logical access", 1.0), ("see cc6.1.", 1.0), ("CC6.10", 0.0), ("XCC6.1", 0.0)],
)
def test_a_code_counts_only_as_a_whole(named: str, agrees: float) -> None:
    entry = Entry(EntryId("e"), "Is access restricted?", criteria=("CC6.1",))
    assert scores(Query("Is access restricted?", section=named), entry)["criteria"] == agrees


def test_what_neither_side_speaks_of_is_no_evidence() -> None:
    assert scores(Query("Is access restricted?"), Entry(EntryId("e"), "Is it?")) == {}
