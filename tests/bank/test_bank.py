"""The answer bank: what is put in comes out, nothing is ever lost, and the same content gets the same ID."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from prefill.bank import Bank
from prefill.bank.errors import IdTaken, NoSuchEntry
from prefill.bank.history import Act
from prefill.bank.records import QuestionMissing, TextRefused
from prefill.domain.entries import EntryId, Level, Phrasing
from tests.fixtures.entries import entry, full_entry


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with Bank.create(tmp_path / "answers.db", who="Ada") as bank:
        yield bank


def test_an_entry_comes_back_as_it_was(bank: Bank) -> None:
    assert bank.add(full_entry()) == "007"
    assert bank.entry(EntryId("007")) == full_entry()
    assert bank.entries() == [full_entry()]
    assert bank.count() == 1


def test_what_is_kept_is_there_after_reopening(tmp_path: Path) -> None:
    path = tmp_path / "answers.db"
    with Bank.create(path) as bank:
        bank.add(full_entry())
    with Bank.open(path) as bank:
        assert bank.path == path
        assert bank.entries() == [full_entry()]


def test_entries_stand_in_the_order_in_which_they_came(bank: Bank) -> None:
    ids = [bank.add(entry(question)) for question in ("C?", "A?", "B?")]
    bank.update(replace(bank.entries()[0], notes="changed"))
    assert [one.id for one in bank.entries()] == ids


def test_an_id_is_made_from_the_content(bank: Bank, tmp_path: Path) -> None:
    made = bank.add(entry())
    with Bank.create(tmp_path / "other.db") as other:
        assert other.add(entry()) == made
        assert other.add(entry()) != made


def test_an_id_is_used_once(bank: Bank) -> None:
    bank.add(full_entry())
    with pytest.raises(IdTaken, match="007"):
        bank.add(entry(id=EntryId("007")))
    bank.delete(EntryId("007"))
    with pytest.raises(IdTaken, match="trash"):
        bank.add(entry(id=EntryId("007")))


def test_an_unknown_entry_is_none_or_refused(bank: Bank) -> None:
    nobody = EntryId("nobody")
    assert bank.entry(nobody) is None
    assert bank.revisions(nobody) == []
    for act in (bank.delete, bank.restore):
        with pytest.raises(NoSuchEntry, match="nobody"):
            act(nobody)
    with pytest.raises(NoSuchEntry):
        bank.update(entry(id=nobody))


def test_an_entry_needs_a_question(bank: Bank) -> None:
    with pytest.raises(QuestionMissing):
        bank.add(entry(" \n"))
    assert bank.count() == 0


@pytest.mark.parametrize("character", ["\0", "\x1b", "\ud800", "\uffff"])
def test_control_characters_are_refused_with_a_sentence(bank: Bank, character: str) -> None:
    for fields in ({"answer": f"a{character}b"}, {"criteria": (f"CC{character}",)}):
        with pytest.raises(
            TextRefused, match=f"U\\+{ord(character):04X}, which no spreadsheet can keep"
        ) as refusal:
            bank.add(entry(**fields))
        assert character not in str(refusal.value)


def test_line_ends_are_kept_in_one_way(bank: Bank) -> None:
    bank.add(entry(answer="one\r\ntwo\rthree\nfour\x0bfive"))
    assert bank.entries()[0].answer == "one\ntwo\nthree\nfour\nfive"


def test_phrasings_are_those_of_entries_that_may_be_suggested(bank: Bank) -> None:
    one = bank.add(entry("First?", phrasings=("1st?",), language="de"))
    bank.add(entry("Retired?", level=Level.RETIRED))
    bank.delete(bank.add(entry("Deleted?")))
    assert bank.phrasings() == [Phrasing(one, "First?", "de"), Phrasing(one, "1st?", "de")]


def test_every_change_is_kept_with_when_who_and_what(bank: Bank) -> None:
    before = datetime.now(UTC) - timedelta(milliseconds=1)
    made = bank.add(entry())
    first = bank.entry(made)
    second = replace(first, answer="No.")
    bank.update(second)
    bank.delete(made)
    bank.restore(made)
    kept = bank.revisions(made)
    assert [(one.act, one.entry) for one in kept] == [
        (Act.ADDED, first),
        (Act.CHANGED, second),
        (Act.DELETED, second),
        (Act.RESTORED, second),
    ]
    assert {one.who for one in kept} == {"Ada"}
    assert before <= kept[0].at <= kept[-1].at <= datetime.now(UTC)


def test_any_version_can_be_brought_back(bank: Bank) -> None:
    bank.add(full_entry())
    bank.update(replace(full_entry(), answer="", criteria=(), review_by=None))
    bank.update(bank.revisions(EntryId("007"))[0].entry)
    assert bank.entries() == [full_entry()]


def test_a_change_that_changes_nothing_is_no_revision(bank: Bank) -> None:
    bank.add(full_entry())
    bank.update(full_entry())
    bank.restore(EntryId("007"))
    assert len(bank.revisions(EntryId("007"))) == 1


def test_deleted_entries_wait_in_the_trash(bank: Bank) -> None:
    one, other = bank.add(entry("One?")), bank.add(entry("Other?"))
    bank.delete(one)
    bank.delete(other)
    assert (bank.count(), bank.entries(), bank.entry(one), bank.search("one")) == (0, [], None, [])
    assert [gone.id for gone in bank.trash()] == [other, one]
    bank.restore(one)
    assert [kept.id for kept in bank.entries()] == [one]
    assert [found.id for found in bank.search("one")] == [one]
    with pytest.raises(NoSuchEntry):
        bank.delete(other)


def test_putting_adds_or_replaces_also_out_of_the_trash(bank: Bank) -> None:
    bank.put(full_entry())
    bank.delete(EntryId("007"))
    changed = replace(full_entry(), answer="No.")
    bank.put(changed)
    assert bank.entries() == [changed]
    assert bank.trash() == []


def test_vectors_are_remembered_by_text_and_model(bank: Bank) -> None:
    vectors = {f"hash{number}": bytes([number % 256]) for number in range(1200)}
    bank.vectors.put("use", vectors)
    bank.vectors.put("use", {"hash1": b"newer"})
    assert bank.vectors.get("use", [*vectors, "missing"]) == {**vectors, "hash1": b"newer"}
    assert bank.vectors.get("other", ["hash1"]) == {}
    assert bank.vectors.get("use", []) == {}


def test_a_window_can_tell_that_another_one_changed_the_bank(bank: Bank) -> None:
    with Bank.open(bank.path) as other:
        before = other.version()
        other.add(entry("By oneself?"))
        assert other.version() == before
        bank.add(entry("By another?"))
        assert other.version() != before


def test_a_bank_belongs_to_its_thread(bank: Bank) -> None:
    errors: list[Exception] = []

    def elsewhere() -> None:
        try:
            bank.entries()
        except Exception as error:
            errors.append(error)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert "same thread" in str(errors[0])


def test_uses_are_counted_beside_the_history(bank: Bank) -> None:
    made = bank.add(entry())
    shown = bank.entry(made)
    bank.note_use([made, made], date(2026, 11, 2))
    bank.note_use([made], date(2026, 10, 1))
    used = bank.entry(made)
    assert (used.times_used, used.last_used) == (3, date(2026, 11, 2))
    assert len(bank.revisions(made)) == 1
    bank.update(replace(shown, answer="No."))
    assert bank.entry(made) == replace(used, answer="No.")
