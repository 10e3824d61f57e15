"""Search: words by stem and by beginning, in every text of an entry, whatever a person types."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prefill.bank import Bank
from prefill.domain.entries import EntryId, LabelledAnswer
from tests.fixtures.entries import entry

TEXTS = {
    "encryption": entry("Is encryption used for data at-rest?", answer="AES-256 everywhere."),
    "policy": entry(
        "Do you have a privacy policy?", phrasings=("Datenschutzerklärung vorhanden?",), answer="Yes."
    ),
    "access": entry(
        "Who reviews access?", answer="All.", criteria=("CC6.1",), owner="Grace Hopper", notes="ask Zoë"
    ),
    "japanese": entry(
        "データは暗号化されていますか", other_answers=(LabelledAnswer("Since", "Reiwa"),), answer="はい"
    ),
}


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bank]:
    with Bank.create(tmp_path_factory.mktemp("bank") / "answers.db") as bank:
        for name, one in TEXTS.items():
            bank.add(replace(one, id=name))
        yield bank


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("encrypted", ["encryption"]),
        ("ENCRYPT", ["encryption"]),
        ("encrypti", ["encryption"]),
        ("policies", ["policy"]),
        ("policies priv", ["policy"]),
        ("at-rest", ["encryption"]),
        ("rest encrypts", ["encryption"]),
        ("AES-256", ["encryption"]),
        ("aes 25", ["encryption"]),
        ("datenschutz", ["policy"]),
        ("erklarung", []),
        ("zoe", ["access"]),
        ("CC6.1", ["access"]),
        ("hopper review", ["access"]),
        ("暗号化", ["japanese"]),
        ("reiwa", ["japanese"]),
        ("encryption policy", []),
        ("nothing like it", []),
        ("?!", []),
    ],
)
def test_each_word_is_found_by_stem_or_beginning(bank: Bank, typed: str, found: list[str]) -> None:
    assert [one.id for one in bank.search(typed)] == found


def test_nothing_typed_gives_all_in_order_up_to_the_limit(bank: Bank) -> None:
    assert [one.id for one in bank.search("")] == list(TEXTS)
    assert [one.id for one in bank.search("  ", limit=2)] == list(TEXTS)[:2]


def test_the_question_weighs_more_than_the_notes(tmp_path: Path) -> None:
    with Bank.create(tmp_path / "answers.db") as bank:
        bank.add(entry("Something else?", id="notes", notes="firewall"))
        bank.add(entry("Do you run a firewall?", id="question"))
        assert [one.id for one in bank.search("firewall")] == ["question", "notes"]
        assert [one.id for one in bank.search("firewall", limit=1)] == ["question"]


def test_what_changed_is_found_by_its_new_words_alone(tmp_path: Path) -> None:
    with Bank.create(tmp_path / "answers.db") as bank:
        made = bank.add(entry("Old words?"))
        bank.update(replace(bank.entry(made), question="New text?"))
        assert bank.search("old") == []
        assert len(bank.search("new")) == 1


@given(st.text(max_size=30) | st.text(alphabet="\"'*^:-()ANDORNEAR +.\0 ", max_size=12))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_that_is_typed_raises(bank: Bank, typed: str) -> None:
    bank.search(typed)


def test_entries_imported_by_the_thousand_are_found_and_so_are_later_changes(bank: Bank) -> None:
    many = [entry(f"Question number {number}?", id=EntryId(str(number))) for number in range(200)]
    bank.put_all(many)
    assert bank.search_ids("question number 117") == ["117"]
    bank.update(replace(many[117], question="Do you have llamas?"))
    assert bank.search_ids("question number 117") == []
    assert bank.search_ids("llama") == ["117"]
    bank.add(entry("Do you ride alpacas?"))
    assert bank.search_ids("alpaca") == [bank.search("alpaca")[0].id]
    assert len(bank.search_ids("", 1000)) == bank.count()


def test_words_with_and_without_spaces_between_them_are_looked_for_together(bank: Bank) -> None:
    bank.add(entry("TLS 暗号化?", id=EntryId("mixed")))
    assert bank.search_ids("TLS 暗号") == ["mixed"]
