"""The dry run of an import: it says row by row what then happens, and writes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from prefill.bank import Bank
from prefill.bank.importing import Fate, Found, ImportPlan, PlanOutdated, apply_plan, plan_import
from prefill.domain.entries import Entry, EntryId, Level
from prefill.domain.progress import finish
from prefill.domain.questions import ChoiceCode
from tests.fixtures.entries import entry, full_entry


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with Bank.create(tmp_path / "answers.db") as bank:
        yield bank


def found(*entries: Entry) -> list[Found]:
    return [Found(f"row {row}", one, has_id=bool(one.id)) for row, one in enumerate(entries, 2)]


def planned(bank: Bank, *entries: Entry) -> ImportPlan:
    return finish(plan_import(bank, found(*entries)))


def test_every_row_has_its_fate_in_the_order_of_the_file(bank: Bank) -> None:
    bank.add(entry("Known?"))
    bank.add(full_entry())
    plan = planned(
        bank,
        entry("New?"),
        entry("known?"),
        entry("Known?", owner="Ada"),
        replace(full_entry(), answer="Another."),
        entry(" "),
    )
    fates = [row.fate for row in plan.rows]
    assert fates == [Fate.ADDED, Fate.KNOWN, Fate.MERGED, Fate.REPLACED, Fate.SKIPPED]
    assert plan.count(Fate.ADDED, Fate.MERGED) == 2
    merged = plan.rows[2]
    assert merged.before is not None and merged.after is not None
    assert (merged.before.owner, merged.after.owner) == ("", "Ada")
    assert "has no question" in plan.skipped[0].why


def test_planning_writes_nothing_and_applying_does_what_was_planned(bank: Bank) -> None:
    bank.add(entry("Known?"))
    before = bank.entries()
    plan = planned(bank, entry("New?"), entry("Known?", owner="Ada"), entry("new?", criteria=("CC1.1",)))
    assert bank.entries() == before
    result = finish(apply_plan(bank, plan))
    assert (result.added, result.merged) == (1, 2)
    assert set(bank.entries()) == set(plan.writes)
    (new,) = [one for one in bank.entries() if one.question == "New?"]
    assert new.criteria == ("CC1.1",)


def test_an_answer_that_contradicts_one_of_the_bank_is_told_of_and_stands_beside(bank: Bank) -> None:
    there = bank.add(entry("Do you log?", choice=ChoiceCode.YES))
    plan = planned(bank, entry("do you LOG?", choice=ChoiceCode.NO), entry("Else?"))
    (conflict,) = plan.conflicts
    assert conflict.is_about_choice
    assert set(conflict.entries) == {there, plan.rows[0].into}


def test_columns_that_a_file_lacks_leave_the_entry_as_it_is(bank: Bank) -> None:
    bank.add(full_entry())
    said = Entry(EntryId("007"), "Is data encrypted?", answer="Yes.")
    fields = frozenset({"id", "question", "answer"})
    plan = finish(plan_import(bank, [Found("row 2", said, has_id=True, fields=fields)]))
    finish(apply_plan(bank, plan))
    assert bank.entries() == [replace(full_entry(), question="Is data encrypted?", answer="Yes.")]


def test_a_bank_that_changed_meanwhile_refuses_the_plan(bank: Bank) -> None:
    plan = planned(bank, entry("New?"))
    bank.add(entry("Meanwhile?"))
    with pytest.raises(PlanOutdated, match="nothing was done"):
        finish(apply_plan(bank, plan))
    assert [one.question for one in bank.entries()] == ["Meanwhile?"]


def test_an_import_that_is_stopped_leaves_nothing(bank: Bank) -> None:
    plan = planned(bank, *[entry(f"Question {number}?") for number in range(1200)])
    task = apply_plan(bank, plan)
    next(task)
    next(task)
    task.close()
    assert bank.count() == 0
    assert bank.operations() == []


def test_an_import_of_what_is_there_makes_no_operation(bank: Bank) -> None:
    bank.add(entry(level=Level.GOLDEN))
    plan = planned(bank, entry())
    assert plan.changes_nothing
    assert finish(apply_plan(bank, plan)).operation is None
    assert bank.operations() == []
