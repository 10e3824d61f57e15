"""Operations: whatever belongs together is taken back as one, and done again, to the letter."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prefill.bank import Bank
from prefill.bank.history import OperationId
from prefill.bank.hygiene import change_all, merge_entries, proposal
from prefill.bank.importing import Found, import_entries
from prefill.bank.joining import apply_join, plan_join
from prefill.domain.entries import Entry, EntryId, Level
from tests.fixtures.entries import entries, entry, full_entry


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with Bank.create(tmp_path / "answers.db", who="Ada") as bank:
        yield bank


def test_an_operation_is_named_signed_and_taken_back_as_one(bank: Bank) -> None:
    kept = bank.add(entry("Kept?"))
    before = bank.entries()
    with bank.operation("spring cleaning") as operation:
        bank.add(entry("New?"))
        bank.update(replace(before[0], owner="Bob"))
        bank.delete(kept)
    (listed,) = bank.operations()
    assert (listed.id, listed.name, listed.who) == (operation, "spring cleaning", "Ada")
    undoing = bank.undo(operation)
    assert bank.entries() == before
    assert bank.operations()[0].undoes == operation
    bank.undo(undoing)
    assert [one.question for one in bank.entries()] == ["New?"]


def test_what_was_changed_since_survives_an_undo(bank: Bank) -> None:
    bank.add(full_entry())
    operation = change_all(bank, {full_entry().id: {"owner": "Bob", "notes": "moved"}}, "bulk edit")
    bank.update(replace(bank.entries()[0], notes="by hand"))
    bank.undo(operation)
    assert bank.entries() == [replace(full_entry(), notes="by hand")]


def test_uses_that_were_counted_since_survive_an_undo(bank: Bank) -> None:
    bank.add(full_entry())
    operation = change_all(bank, {full_entry().id: {"level": Level.RETIRED}}, "retiring")
    bank.note_use([full_entry().id], date(2027, 1, 1))
    bank.undo(operation)
    assert bank.entries() == [replace(full_entry(), times_used=4, last_used=date(2027, 1, 1))]


def test_an_entry_deleted_since_stays_deleted(bank: Bank) -> None:
    bank.add(full_entry())
    operation = change_all(bank, {full_entry().id: {"level": Level.RETIRED}}, "retiring")
    bank.delete(full_entry().id)
    bank.undo(operation)
    assert bank.entries() == []


def test_an_operation_within_another_is_part_of_it(bank: Bank) -> None:
    with bank.operation("outer") as outer, bank.operation("inner") as inner:
        bank.add(entry())
    assert outer == inner
    assert len(bank.operations()) == 1
    bank.undo(outer)
    assert bank.count() == 0


def test_a_failed_operation_leaves_nothing(bank: Bank) -> None:
    with pytest.raises(RuntimeError), bank.operation("fails"):
        bank.add(entry())
        raise RuntimeError
    assert (bank.entries(), bank.operations()) == ([], [])
    bank.add(entry())
    assert len(bank.revisions(bank.entries()[0].id)) == 1


_few = st.sampled_from(["Do you log?", "do you LOG?", "Is there a log?", "Do you patch?"])
_small = st.builds(
    entry,
    _few,
    answer=st.sampled_from(["Yes.", "No."]),
    owner=st.sampled_from(["", "Ada"]),
    times_used=st.integers(0, 3),
)
_imports = st.lists(_small | entries(st.sampled_from(["", "1", "2"])), min_size=1, max_size=4)


def _import(bank: Bank, rows: Sequence[Entry]) -> None:
    import_entries(bank, [Found("row", one, has_id=bool(one.id)) for one in rows])


def _on_some(act: Callable[[Bank, Sequence[Entry]], object]) -> Callable[[Bank, Sequence[Entry]], None]:
    """An act on at most two entries that are there."""

    def acts(bank: Bank, _rows: Sequence[Entry]) -> None:
        chosen = bank.entries()[:2]
        if chosen:
            act(bank, chosen)

    return acts


def _edit(bank: Bank, chosen: Sequence[Entry]) -> None:
    bank.update(replace(chosen[0], level=Level.GOLDEN, notes=f"{chosen[0].notes}."))


def _restore(bank: Bank, _rows: Sequence[Entry]) -> None:
    for one in bank.trash()[:1]:
        bank.restore(one.id)


def _bulk_edit(bank: Bank, chosen: Sequence[Entry]) -> None:
    values = {"owner": "Bob", "criteria": ("CC6.1",), "review_by": date(2027, 3, 31), "level": Level.APPROVED}
    change_all(bank, {one.id: values for one in chosen}, "bulk edit")


def _join(bank: Bank, rows: Sequence[Entry]) -> None:
    """With the copy that was made at the start and goes its own way; every other contradiction is theirs."""
    with Bank.open(bank.path.with_name("theirs.db")) as theirs:
        for one in theirs.entries()[1:2]:
            theirs.delete(one.id)
        for one in theirs.entries()[:1]:
            theirs.update(replace(one, owner="Eve", notes=f"{one.notes}!"))
        _import(theirs, rows)
        plan = plan_join(bank, theirs)
    apply_join(bank, plan, [(one.entry, one.field) for one in plan.conflicts[::2]])


_ACTS: list[Callable[[Bank, Sequence[Entry]], None]] = [
    _import,
    _restore,
    _join,
    _on_some(_bulk_edit),
    _on_some(_edit),
    _on_some(lambda bank, chosen: bank.delete(chosen[-1].id)),
    _on_some(lambda bank, chosen: merge_entries(bank, proposal(chosen), [one.id for one in chosen])),
    lambda bank, rows: [bank.add(replace(one, id=EntryId(""))) for one in rows] and None,
]


@given(st.lists(st.tuples(st.sampled_from(_ACTS), _imports), min_size=1, max_size=6))
@settings(max_examples=40)
def test_undoing_any_operations_returns_the_exact_former_content_and_redoing_the_later(
    acts: list[tuple[Callable[[Bank, Sequence[Entry]], None], list[Entry]]],
) -> None:
    with TemporaryDirectory() as folder, Bank.create(Path(folder) / "answers.db") as bank:
        bank.add(full_entry())
        bank.back_up(Path(folder) / "theirs.db")
        states = [bank.entries()]
        done: list[OperationId] = []
        for act, rows in acts:
            with bank.operation("act") as operation:
                act(bank, rows)
            done.append(operation)
            states.append(bank.entries())
        undone = []
        for operation, before in zip(reversed(done), reversed(states[:-1]), strict=True):
            undone.append(bank.undo(operation))
            assert bank.entries() == before
        for operation, after in zip(reversed(undone), states[1:], strict=True):
            bank.undo(operation)
            assert bank.entries() == after
