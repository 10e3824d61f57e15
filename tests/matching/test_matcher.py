"""The matcher's promises on a small bank of our own, with words alone and with a stand-in sentence model."""

from __future__ import annotations

import pytest

from prefill.domain.entries import EntryId, Phrasing
from prefill.domain.matches import Query
from prefill.matching.matcher import Matcher

BANK = [
    ("backup", "Are backups of customer data encrypted at rest?"),
    ("restore", "How often is the restoration of backups tested?"),
    ("mfa", "Is multi-factor authentication required for remote access?"),
    ("training", "Do all employees complete security awareness training every year?"),
    ("pentest", "Is a penetration test carried out by an independent party at least annually?"),
    ("incident", "Is there a documented incident response plan?"),
]


def phrasings(pairs: list[tuple[str, str]] | None = None) -> list[Phrasing]:
    return [Phrasing(EntryId(entry), text) for entry, text in pairs or BANK]


@pytest.fixture
def by_words() -> Matcher:
    return Matcher(phrasings(), encoders={})


def first(matcher: Matcher, text: str) -> str:
    (matches,) = matcher.suggest([Query(text)])
    return matches[0].entry


def test_the_same_words_are_sure(by_words: Matcher) -> None:
    (matches,) = by_words.suggest([Query("  is there a documented\u00a0incident-response plan")])
    assert (matches[0].entry, matches[0].confidence) == ("incident", 1.0)


def test_an_acronym_finds_its_words(by_words: Matcher) -> None:
    assert first(by_words, "MFA for remote access?") == "mfa"


def test_an_empty_question_is_matched_by_nothing(by_words: Matcher) -> None:
    assert list(by_words.suggest([Query(""), Query(" \u200b ")])) == [(), ()]


def test_an_empty_bank_matches_nothing() -> None:
    assert list(Matcher([], encoders={}).suggest([Query("Are backups encrypted?")])) == [()]


def test_confidence_never_rises_down_the_list(by_words: Matcher) -> None:
    (matches,) = by_words.suggest([Query("Are backups tested and encrypted every year?")])
    confidences = [match.confidence for match in matches]
    assert confidences == sorted(confidences, reverse=True)


def test_an_entry_stands_once_however_many_phrasings_it_has() -> None:
    matcher = Matcher(phrasings([*BANK, ("backup", "Do you encrypt backup media?")]), encoders={})
    (matches,) = matcher.suggest([Query("Do you encrypt your backup media?")])
    assert [match.entry for match in matches].count(EntryId("backup")) == 1
    assert matches[0].question == "Do you encrypt backup media?"


def test_ties_break_by_the_id_of_the_entry() -> None:
    twins = [("b", "Is data encrypted?"), ("a", "Is data encrypted?")]
    (matches,) = Matcher(phrasings(twins), encoders={}).suggest([Query("Is data encrypted")])
    assert [match.entry for match in matches] == ["a", "b"]


def test_entries_come_and_go_without_a_rebuild(by_words: Matcher) -> None:
    by_words.add([Phrasing(EntryId("vpn"), "Is a VPN used for administration?")])
    assert first(by_words, "Do administrators use a virtual private network?") == "vpn"
    by_words.remove(EntryId("vpn"))
    assert list(by_words.suggest([Query("Is a VPN used for administration?")])) == [()]
