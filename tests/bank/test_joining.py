"""Two copies that went their own ways come together again, and contradictions are listed side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prefill.bank import Bank
from prefill.bank.errors import PlanOutdated
from prefill.bank.joining import DELETED, apply_join, plan_join
from prefill.domain.entries import Entry, EntryId, Level
from tests.fixtures.entries import entry, full_entry

ID = full_entry().id


@pytest.fixture
def copies(tmp_path: Path) -> Iterator[tuple[Bank, Bank]]:
    """Mine and theirs, alike."""
    with Bank.create(tmp_path / "mine.db") as mine:
        mine.add(full_entry())
        mine.add(entry("Do you log?", id=EntryId("log")))
        mine.back_up(tmp_path / "theirs.db")
        with Bank.open(tmp_path / "theirs.db") as theirs:
            yield mine, theirs


def edit(bank: Bank, id: EntryId = ID, **values: object) -> None:
    kept = bank.entry(id)
    assert kept is not None
    bank.update(replace(kept, **values))  # type: ignore[arg-type]


def test_copies_that_are_alike_have_nothing_to_join(copies: tuple[Bank, Bank]) -> None:
    plan = plan_join(*copies)
    assert plan.changes_nothing
    assert apply_join(copies[0], plan) is None


def test_changes_of_different_fields_come_together(copies: tuple[Bank, Bank]) -> None:
    mine, theirs = copies
    edit(mine, owner="Ada", criteria=("CC6.1", "CC6.7", "CC6.8"))
    edit(theirs, notes="new", criteria=("CC6.1", "CC7.2"))
    theirs.add(entry("New?", id=EntryId("new")))
    theirs.delete(EntryId("log"))
    plan = plan_join(mine, theirs)
    assert plan.conflicts == ()
    before = mine.entries()
    operation = apply_join(mine, plan)
    expected = replace(full_entry(), owner="Ada", notes="new", criteria=("CC6.1", "CC6.8", "CC7.2"))
    assert mine.entries() == [expected, entry("New?", id=EntryId("new"))]
    assert plan_join(mine, theirs).changes_nothing
    assert operation is not None
    mine.undo(operation)
    assert mine.entries() == before


def test_a_field_that_both_changed_is_shown_and_stays_until_it_is_decided(copies: tuple[Bank, Bank]) -> None:
    mine, theirs = copies
    edit(mine, answer="Mine.", level=Level.APPROVED)
    edit(theirs, answer="Theirs.", owner="Bob")
    plan = plan_join(mine, theirs)
    (conflict,) = plan.conflicts
    assert (conflict.field, conflict.mine, conflict.theirs) == ("answer", "Mine.", "Theirs.")
    assert conflict.base == full_entry().answer
    operation = apply_join(mine, plan)
    assert mine.entry(ID) == replace(full_entry(), answer="Mine.", level=Level.APPROVED, owner="Bob")
    assert operation is not None
    mine.undo(operation)
    apply_join(mine, plan_join(mine, theirs), {(ID, "answer")})
    assert mine.entry(ID) == replace(full_entry(), answer="Theirs.", level=Level.APPROVED, owner="Bob")


@pytest.mark.parametrize("is_mine", [True, False])
def test_deleting_what_the_other_copy_changed_is_a_conflict(copies: tuple[Bank, Bank], is_mine: bool) -> None:
    mine, theirs = copies
    deleting, changing = (mine, theirs) if is_mine else (theirs, mine)
    deleting.delete(ID)
    edit(changing, owner="Bob")
    plan = plan_join(mine, theirs)
    (conflict,) = plan.conflicts
    assert (conflict.field, conflict.mine, conflict.theirs) == (DELETED, is_mine, not is_mine)
    apply_join(mine, plan, {(ID, DELETED)})
    kept = mine.entry(ID)
    assert (kept is not None) is is_mine
    assert kept is None or kept.owner == "Bob"


def test_uses_are_no_change_and_the_larger_count_stays(copies: tuple[Bank, Bank]) -> None:
    mine, theirs = copies
    mine.note_use([ID], date(2027, 1, 1))
    theirs.note_use([ID, EntryId("log")], date(2027, 2, 1))
    theirs.note_use([ID], date(2027, 2, 2))
    plan = plan_join(mine, theirs)
    assert plan.conflicts == ()
    apply_join(mine, plan)
    kept = mine.entry(ID)
    assert kept is not None
    assert (kept.times_used, kept.last_used) == (full_entry().times_used + 2, date(2027, 2, 2))


def test_entries_of_one_id_without_a_common_past_are_joined_where_one_is_silent(tmp_path: Path) -> None:
    with Bank.create(tmp_path / "a.db") as mine, Bank.create(tmp_path / "b.db") as theirs:
        mine.add(entry(id=EntryId("7"), owner="Ada", answer="Mine."))
        theirs.add(entry(id=EntryId("7"), notes="theirs", answer="Theirs."))
        plan = plan_join(mine, theirs)
        assert [(one.field, one.base) for one in plan.conflicts] == [("answer", None)]
        apply_join(mine, plan)
        assert mine.entries() == [entry(id=EntryId("7"), owner="Ada", notes="theirs", answer="Mine.")]


def test_a_bank_that_changed_meanwhile_refuses(copies: tuple[Bank, Bank]) -> None:
    mine, theirs = copies
    edit(theirs, owner="Bob")
    plan = plan_join(mine, theirs)
    edit(mine, notes="meanwhile")
    with pytest.raises(PlanOutdated):
        apply_join(mine, plan)


_edits = st.lists(
    st.tuples(
        st.sampled_from(["1", "2"]), st.sampled_from(["owner", "answer", "notes"]), st.sampled_from("ab")
    ),
    max_size=5,
)


@given(_edits, _edits)
@settings(max_examples=30)
def test_joining_loses_no_change_and_asks_about_every_contradiction(
    my_edits: list[tuple[str, str, str]], their_edits: list[tuple[str, str, str]]
) -> None:
    with TemporaryDirectory() as folder, Bank.create(Path(folder) / "mine.db") as mine:
        for id in ("1", "2"):
            mine.add(entry(id=EntryId(id)))
        base = {one.id: one for one in mine.entries()}
        mine.back_up(Path(folder) / "theirs.db")
        with Bank.open(Path(folder) / "theirs.db") as theirs:
            for bank, edits in ((mine, my_edits), (theirs, their_edits)):
                for id, name, value in edits:
                    edit(bank, EntryId(id), **{name: value})
            both = [{one.id: one for one in bank.entries()} for bank in (mine, theirs)]
            plan = plan_join(mine, theirs)
            apply_join(mine, plan, {(one.entry, one.field) for one in plan.conflicts})
            for joined in mine.entries():
                _check(base[joined.id], *(of[joined.id] for of in both), joined)


def _check(base: Entry, mine: Entry, theirs: Entry, joined: Entry) -> None:
    """Decided for them, a field is theirs where they changed it, and else mine."""
    for name in ("owner", "answer", "notes"):
        values = [getattr(one, name) for one in (base, mine, theirs)]
        expected = values[2] if values[2] != values[0] else values[1]
        assert getattr(joined, name) == expected
