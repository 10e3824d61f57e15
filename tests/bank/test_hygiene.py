"""What needs care is found with the entries behind it, and every act that mends it can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from prefill.bank import Bank
from prefill.bank.conflicts import conflicts, contradictions, same_wording
from prefill.bank.errors import NoSuchEntry
from prefill.bank.hygiene import (
    ages,
    change_all,
    merge_entries,
    proposal,
    reviews_by_month,
    work_list,
)
from prefill.domain.entries import Entry, EntryId, LabelledAnswer, Level
from prefill.domain.questions import ChoiceCode
from tests.fixtures.entries import entry

TODAY = date(2026, 11, 23)


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with Bank.create(tmp_path / "answers.db") as bank:
        yield bank


def named(name: str, question: str = "Do you log?", **fields: object) -> Entry:
    return entry(question, id=EntryId(name), **fields)


def test_the_same_question_with_another_choice_or_other_words_is_a_conflict() -> None:
    found = conflicts(
        [
            named("a", answer="Yes, all of it."),
            named("b", answer="Yes, some of it.", phrasings=("Is there a log?",)),
            named("c", "is THERE a log?", choice=ChoiceCode.NO, answer=""),
            named("d", "Is there a log? ", choice=ChoiceCode.YES, answer=""),
        ]
    )
    assert [(one.entries, one.fields) for one in found] == [
        (("b", "c", "d"), ("choice",)),
        (("a", "b"), ("answer",)),
    ]


@pytest.mark.parametrize(
    "other",
    [
        named("b", answer="No.", product="Cloud"),
        named("b", answer="No.", language="de"),
        named("b", answer="No.", level=Level.RETIRED),
        named("b", answer="", choice=ChoiceCode.YES),
        named("b", answer="yes,  with aes-256."),
    ],
)
def test_what_is_for_another_use_retired_or_left_open_contradicts_nothing(other: Entry) -> None:
    assert conflicts([named("a"), other]) == ()


def test_further_answers_contradict_under_the_same_label_only() -> None:
    shared, own = LabelledAnswer("Owner", "Shared"), LabelledAnswer("owner", "Ours")
    since = LabelledAnswer("Since", "2021")
    assert contradictions([named("a", other_answers=(shared,)), named("b", other_answers=(own,))])
    assert not contradictions([named("a", other_answers=(shared,)), named("b", other_answers=(since,))])


def test_entries_that_say_the_same_twice_are_duplicates() -> None:
    found = same_wording([named("a"), named("b"), named("c", answer="No."), named("d", "Else?")])
    assert found == ()
    assert [one.entries for one in same_wording([named("a"), named("b"), named("d", "Else?")])] == [
        ("a", "b")
    ]


def test_entries_that_share_several_wordings_are_told_of_once() -> None:
    shared = ("Is there a log?", "Are logs kept?")
    group = [named("a", phrasings=shared), named("b", phrasings=shared), named("c", shared[0])]
    assert [one.entries for one in same_wording(group)] == [("a", "b", "c")]
    group = [named("a", phrasings=shared), named("b", phrasings=shared, answer="No.")]
    assert [one.entries for one in conflicts(group)] == [("a", "b")]


def test_the_work_list_names_the_entries_behind_each_finding() -> None:
    work = work_list(
        [
            named("overdue", review_by=date(2026, 11, 22)),
            named("today", review_by=TODAY, evidence="a report", evidence_until=date(2026, 11, 1)),
            named("soon", reviewed_on=date(2025, 11, 30), review_every=12, owner="Ada"),
            named("later", review_by=date(2026, 12, 1), times_used=3, criteria=("CC1.1",)),
            named("never", answer=""),
            named("gone", review_by=date(2020, 1, 1), level=Level.RETIRED),
        ],
        TODAY,
    )
    assert work.overdue == ("overdue",)
    assert work.due_this_month == ("today", "soon")
    assert work.never_reviewed == work.without_answer == ("never",)
    assert work.evidence_expired == ("today",)
    assert work.without_evidence == ("overdue", "soon", "later", "never")
    assert work.never_used == ("overdue", "today", "soon", "never")
    assert work.without_criteria == ("overdue", "today", "soon", "never")
    assert "soon" not in work.without_owner


def test_reviews_are_counted_by_month_and_what_is_overdue_in_the_first() -> None:
    months = reviews_by_month(
        [
            named("overdue", review_by=date(2025, 1, 1)),
            named("january", review_by=date(2027, 1, 31)),
            named("far", review_by=date(2030, 1, 31)),
        ],
        TODAY,
        months=3,
    )
    assert [(one.first, one.entries) for one in months] == [
        (date(2026, 11, 1), ("overdue",)),
        (date(2026, 12, 1), ()),
        (date(2027, 1, 1), ("january",)),
    ]


def test_ages_hold_every_live_entry_once() -> None:
    found = ages(
        [named("new", reviewed_on=TODAY), named("old", reviewed_on=date(2020, 1, 1)), named("no")], TODAY
    )
    assert {one.name: one.entries for one in found if one.entries} == {
        "up to 3 months": ("new",),
        "over 2 years": ("old",),
        "never reviewed": ("no",),
    }


def test_duplicates_are_merged_field_by_field_and_parted_again(bank: Bank) -> None:
    bank.put_all(
        [
            named("a", answer="", owner="Ada", times_used=1),
            named("b", "Is there a log?", criteria=("CC7.2",), times_used=2, last_used=TODAY),
        ]
    )
    before = bank.entries()
    operation = merge_entries(bank, proposal(before), [one.id for one in before])
    (one,) = bank.entries()
    assert (one.id, one.answer, one.owner, one.criteria) == ("a", "Yes, with AES-256.", "Ada", ("CC7.2",))
    assert (one.phrasings, one.times_used, one.last_used) == (("Is there a log?",), 3, TODAY)
    bank.undo(operation)
    assert bank.entries() == before


@pytest.mark.parametrize(
    "decision",
    [
        {EntryId("b"): {"level": Level.RETIRED}},
        {EntryId("a"): {"product": "LMS"}, EntryId("b"): {"product": "Catalog"}},
    ],
)
def test_a_conflict_is_decided_by_retiring_one_or_by_telling_products_apart(
    bank: Bank, decision: dict[EntryId, dict[str, object]]
) -> None:
    bank.put_all([named("a", answer="Yes."), named("b", answer="No.")])
    before = bank.entries()
    operation = change_all(bank, decision, "decision")
    assert conflicts(bank.entries()) == ()
    assert len(bank.entries()) == 2
    bank.undo(operation)
    assert bank.entries() == before


def test_many_entries_are_changed_at_once_or_not_at_all(bank: Bank) -> None:
    bank.put_all([named("a"), named("b", "Else?")])
    change_all(bank, {EntryId("a"): {"owner": "Ada"}, EntryId("b"): {"owner": "Bob"}}, "owners")
    assert [one.owner for one in bank.entries()] == ["Ada", "Bob"]
    with pytest.raises(NoSuchEntry):
        change_all(bank, {EntryId("a"): {"owner": ""}, EntryId("z"): {"owner": ""}}, "owners")
    assert [one.owner for one in bank.entries()] == ["Ada", "Bob"]
    assert len(bank.operations()) == 1
