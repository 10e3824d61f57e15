"""Words are found in whatever form they stand, phrases as they are, in the bank and in past answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from prefill.domain.entries import Variant
from prefill.domain.questions import ChoiceCode
from prefill.domain.responses import State
from prefill.jobs.concordance import MOST, look_up, patterns_of
from prefill.jobs.store import PastAnswer
from tests.fixtures.questions import entry

ENTRIES = (
    entry("E1", question="Do you encrypt data at rest?", answer="All disks are encrypted."),
    entry("E2", question="Which policies do you have?", answer="One policy a topic, at times the rest."),
)
PAST = (
    PastAnswer(Path("old.xlsx"), "Is there a policy?", ("Yes", "The security policy."), State.ACCEPTED),
    PastAnswer(Path("older.xlsx"), "Is there a policy?", ("Yes", "The security policy."), State.EDITED),
)


@pytest.mark.parametrize(
    ("words", "sources"),
    [
        ("encryption", ["E1"]),
        ("ENCRYPTING disk", ["E1"]),
        ("policy", ["E2", "old.xlsx"]),
        ("polic", ["E2", "old.xlsx"]),
        ('"at rest"', ["E1"]),
        ("“at rest”", ["E1"]),
        ("at rest", ["E1", "E2"]),
        ('"security policy', ["old.xlsx"]),
        ("crypt", []),
        ("*?(", []),
        ("", []),
    ],
)
def test_the_places_that_hold_all_words(words: str, sources: list[str]) -> None:
    assert [hit.source for hit in look_up(words, ENTRIES, PAST)] == sources


@pytest.mark.parametrize(
    "further",
    [
        {"phrasings": ("Do you back up?", "Where is the place of incorporation?")},
        {"short_answer": "By incorporation."},
        {"variants": (Variant(product="Vault", answer="By incorporation."), Variant(language="de"))},
        {"variants": (Variant(product="Incorporator", choice=ChoiceCode.NO),)},
    ],
)
def test_all_of_an_entry_is_looked_through_and_what_holds_the_words_is_shown(
    further: dict[str, object],
) -> None:
    (hit,) = look_up("incorporation encrypted", [entry("E1", answer="Encrypted.", **further)], ())
    assert "ncorporat" in f"{hit.question}\n{hit.answer}"
    assert "back up" not in hit.question
    (plain,) = look_up("encrypted", [entry("E1", answer="Encrypted.", **further)], ())
    assert plain.answer == "Yes\nEncrypted."


def test_no_more_than_can_be_looked_through() -> None:
    many = [entry(f"E{number}", question=f"Policy number {number}?") for number in range(MOST + 5)]
    assert len(look_up("policy", many, ())) == MOST


@pytest.mark.parametrize(
    ("entries", "past", "listed"),
    [
        (MOST + 5, 3, (MOST - 3, 3)),
        (3, MOST + 5, (3, MOST - 3)),
        (MOST + 5, MOST + 5, (MOST // 2, MOST // 2)),
    ],
)
def test_however_many_entries_hold_a_word_past_answers_are_listed_too(
    entries: int, past: int, listed: tuple[int, int]
) -> None:
    many = [entry(f"E{number}", question=f"Policy number {number}?") for number in range(entries)]
    told = [
        PastAnswer(Path("old.xlsx"), f"Old policy {number}?", ("Yes",), State.EDITED)
        for number in range(past)
    ]
    hits = look_up("policy", many, told)
    assert (sum(hit.level is not None for hit in hits), sum(hit.level is None for hit in hits)) == listed


def test_what_is_found_can_be_marked() -> None:
    (pattern,) = patterns_of("encrypted")
    assert [found[0] for found in pattern.finditer("Encryption encrypts; decrypt.")] == [
        "Encryption",
        "encrypts",
    ]
