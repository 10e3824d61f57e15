"""Importing entries: what merges, what replaces, what stands beside, and that twice adds nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prefill.bank import Bank
from prefill.bank.importing import Found, ImportResult, import_entries, merged
from prefill.domain.entries import Entry, EntryId, LabelledAnswer, Level
from prefill.domain.questions import ChoiceCode
from tests.fixtures.entries import entries, entry, full_entry


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with Bank.create(tmp_path / "answers.db") as bank:
        yield bank


def take(bank: Bank, *found: Entry) -> ImportResult:
    return import_entries(
        bank, [Found(f"row {row}", one, has_id=bool(one.id)) for row, one in enumerate(found, 2)]
    )


def counts(result: ImportResult) -> tuple[int, int, int]:
    return result.added, result.merged, len(result.skipped)


def test_the_same_question_with_the_same_answer_merges(bank: Bank) -> None:
    result = take(bank, entry("Do you log?"), entry("do  you\u00a0LOG?", criteria=("CC7.2",), owner="Ada"))
    assert counts(result) == (1, 1, 0)
    (kept,) = bank.entries()
    assert (kept.question, kept.criteria, kept.owner) == ("Do you log?", ("CC7.2",), "Ada")


def test_another_phrasing_of_an_entry_is_the_same_question(bank: Bank) -> None:
    take(bank, entry("Do you log?", phrasings=("Is there a log?",)))
    assert counts(take(bank, entry("Is there a log?", phrasings=("Logging?",)))) == (0, 1, 0)
    assert bank.entries()[0].phrasings == ("Is there a log?", "Logging?")


@pytest.mark.parametrize(
    "difference",
    [
        {"answer": "No."},
        {"choice": ChoiceCode.NO},
        {"other_answers": (LabelledAnswer("Ownership", "Shared"),)},
        {"product": "Cloud"},
        {"language": "de"},
    ],
)
def test_the_same_question_with_a_different_answer_stands_beside(
    bank: Bank, difference: dict[str, object]
) -> None:
    assert counts(take(bank, entry(), entry(**difference))) == (2, 0, 0)
    assert counts(take(bank, entry(**difference))) == (0, 1, 0)


def test_rows_with_an_id_are_never_merged_with_one_another(bank: Bank) -> None:
    found = [replace(entry(), id=EntryId(name)) for name in ("1.1", "1.10", "01.1")]
    assert counts(take(bank, *found)) == (3, 0, 0)
    assert [one.id for one in bank.entries()] == ["1.1", "1.10", "01.1"]


def test_importing_an_id_again_replaces_it(bank: Bank) -> None:
    take(bank, full_entry())
    newer = entry("Another question?", id=EntryId("007"), times_used=9, last_used=date(2026, 12, 1))
    assert counts(take(bank, newer)) == (0, 1, 0)
    assert bank.entries() == [newer]
    bank.delete(EntryId("007"))
    assert counts(take(bank, newer)) == (1, 0, 0)
    assert bank.entries() == [newer]


def test_an_id_twice_in_one_import_keeps_the_later_row_and_names_the_earlier(bank: Bank) -> None:
    result = take(bank, entry("First?", id=EntryId("7")), entry("Second?", id=EntryId("7")))
    assert counts(result) == (1, 0, 1)
    assert (result.skipped[0].where, "row 3" in result.skipped[0].why) == ("row 2", True)
    assert [one.question for one in bank.entries()] == ["Second?"]


def test_a_row_that_stands_in_a_file_twice_is_added_once(bank: Bank) -> None:
    assert counts(take(bank, full_entry(), full_entry())) == (1, 1, 0)
    assert counts(take(bank, full_entry(), full_entry())) == (0, 2, 0)
    assert bank.entries() == [full_entry()]


def test_a_row_without_an_id_merges_into_an_entry_that_has_one(bank: Bank) -> None:
    take(bank, full_entry())
    assert counts(take(bank, replace(full_entry(), id=EntryId("")))) == (0, 1, 0)
    assert bank.entries() == [full_entry()]


def test_a_replaced_entry_is_no_longer_met_under_its_old_question(bank: Bank) -> None:
    take(bank, entry("Old?", id=EntryId("7")))
    assert counts(take(bank, entry("New?", id=EntryId("7")), entry("Old?"))) == (1, 1, 0)
    assert [one.question for one in bank.entries()] == ["New?", "Old?"]


def test_what_cannot_be_kept_is_skipped_with_place_and_reason(bank: Bank) -> None:
    result = take(bank, entry("  "), entry(answer="a\0b"), entry())
    assert counts(result) == (1, 0, 2)
    assert [one.where for one in result.skipped] == ["row 2", "row 3"]
    assert "has no question" in result.skipped[0].why
    assert "U+0000" in result.skipped[1].why


def test_merging_keeps_what_was_there_and_adds_what_was_not() -> None:
    kept = entry(owner="Ada", criteria=("CC1.1",), level=Level.RETIRED)
    other = entry(
        owner="Bob", criteria=("CC1.1", "CC1.2"), notes="new", review_by=date(2027, 1, 1), level=Level.GOLDEN
    )
    both = merged(kept, other)
    assert (both.owner, both.criteria, both.notes) == ("Ada", ("CC1.1", "CC1.2"), "new")
    assert both.review_by == date(2027, 1, 1)
    assert both.level is Level.RETIRED


def test_a_draft_that_is_imported_as_approved_becomes_approved() -> None:
    assert merged(entry(), entry(level=Level.APPROVED)).level is Level.APPROVED
    assert merged(entry(level=Level.GOLDEN), entry(level=Level.APPROVED)).level is Level.GOLDEN


def test_a_failure_takes_everything_back(bank: Bank, monkeypatch: pytest.MonkeyPatch) -> None:
    put_all = bank.put_all

    def fails(written: Sequence[Entry]) -> None:
        put_all(written[:1])
        raise RuntimeError("fault")

    monkeypatch.setattr(bank, "put_all", fails)
    with pytest.raises(RuntimeError):
        take(bank, entry("One?"), entry("Two?"))
    assert bank.entries() == []


_few = st.sampled_from(["Do you log?", "do you LOG?", "Is there a log?", "Do you patch?"])
_small = st.builds(
    entry,
    _few,
    id=st.sampled_from(["", "", "1", "2"]).map(EntryId),
    phrasings=st.lists(_few, max_size=2).map(tuple),
    answer=st.sampled_from(["Yes.", "No."]),
    owner=st.sampled_from(["", "Ada"]),
    criteria=st.lists(st.sampled_from(["CC1.1", "CC1.2"]), max_size=2, unique=True).map(tuple),
)


@given(st.lists(_small | entries(st.just("")), max_size=8))
@settings(max_examples=40)
def test_importing_the_same_thing_twice_adds_nothing(found: Sequence[Entry]) -> None:
    with TemporaryDirectory() as folder, Bank.create(Path(folder) / "answers.db") as bank:
        first = take(bank, *found)
        once = bank.entries()
        again = take(bank, *found)
        assert first.added == len(once)
        assert again.added == 0
        assert bank.entries() == once or any(one.id for one in found)
        assert sum(counts(first)) == sum(counts(again)) == len(found)


@given(st.lists(_small, max_size=8))
@settings(max_examples=40)
def test_nothing_that_was_answered_is_lost(found: Sequence[Entry]) -> None:
    with TemporaryDirectory() as folder, Bank.create(Path(folder) / "answers.db") as bank:
        take(bank, *[replace(one, id=EntryId("")) for one in found])
        known = {
            (text.casefold(), kept.answer)
            for kept in bank.entries()
            for text in (kept.question, *kept.phrasings)
        }
        assert {(one.question.casefold(), one.answer) for one in found} <= known
