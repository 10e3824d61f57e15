"""Every edit goes into the bank at once, and can be taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from prefill.bank import Bank
from prefill.domain.entries import Entry, EntryId, Level
from prefill.jobs.desk import Desk
from prefill.ui.bank.edits import BankChange, BankEdits, field_changes, short


@pytest.fixture
def edits(desk: Desk, bank: Bank, qtbot: QtBot) -> BankEdits:
    owner = QWidget()
    made = BankEdits(desk, owner)
    made.owner = owner  # type: ignore[attr-defined]  # keeps the parent alive
    return made


def test_adding_can_be_undone_and_redone_under_the_same_id(edits: BankEdits, bank: Bank) -> None:
    added = edits.add(Entry(EntryId(""), "Is there a policy?"))
    assert added is not None and bank.entry(added) is not None
    edits.stack.undo()
    assert bank.entry(added) is None
    edits.stack.redo()
    assert bank.entry(added) == Entry(added, "Is there a policy?")


def test_undo_puts_back_only_the_fields_that_the_edit_changed(edits: BankEdits, bank: Bank) -> None:
    before = bank.entries()[0]
    edits.edit(before, replace(before, answer="No."))
    bank.update(replace(bank.entries()[0], owner="Somebody else"))
    edits.stack.undo()
    assert bank.entry(before.id) == replace(before, owner="Somebody else")


def test_an_edit_that_changes_nothing_is_no_edit(edits: BankEdits, bank: Bank) -> None:
    entry = bank.entries()[0]
    edits.edit(entry, entry)
    assert not edits.stack.canUndo()


def test_several_entries_are_deleted_and_brought_back_together(
    edits: BankEdits, bank: Bank, qtbot: QtBot
) -> None:
    before = bank.entries()
    with qtbot.waitSignal(edits.changed) as told:
        assert edits.delete([before[0].id, before[2].id])
    assert told.args == [BankChange((before[0].id, before[2].id))]
    assert bank.entries() == [before[1]]
    edits.stack.undo()
    assert bank.entries() == before


def test_what_the_bank_refuses_is_told_and_leaves_no_trace(
    edits: BankEdits, bank: Bank, qtbot: QtBot
) -> None:
    entry = bank.entries()[0]
    with qtbot.waitSignal(edits.refused) as told:
        edits.edit(entry, replace(entry, answer="a bell\x07"))
    assert "control character" in told.args[0]
    assert bank.entry(entry.id) == entry
    assert not edits.stack.canUndo()


def test_deleting_what_is_gone_deletes_nothing_else(edits: BankEdits, bank: Bank, qtbot: QtBot) -> None:
    with qtbot.waitSignal(edits.refused):
        assert not edits.delete([bank.entries()[0].id, EntryId("gone")])
    assert bank.count() == 3


def test_editing_what_another_window_has_deleted_is_refused(
    edits: BankEdits, bank: Bank, qtbot: QtBot
) -> None:
    entry = bank.entries()[0]
    with Bank.open(bank.path) as window:
        window.delete(entry.id)
    with qtbot.waitSignal(edits.refused) as told:
        assert not edits.edit(entry, replace(entry, answer="No."))
    assert told.args == [f"The answer bank holds no entry {entry.id}."]
    assert not edits.stack.canUndo()


def test_an_addition_that_is_refused_gives_no_id(edits: BankEdits, qtbot: QtBot) -> None:
    with qtbot.waitSignal(edits.refused):
        assert edits.add(Entry(EntryId(""), "  ")) is None


def test_the_changed_fields_are_named_in_the_order_of_the_record(bank: Bank) -> None:
    entry = bank.entries()[0]
    changes = field_changes(entry, replace(entry, notes="n", question="q"))
    assert [change.field for change in changes] == ["question", "notes"]


def test_a_long_question_is_cut_for_a_sentence() -> None:
    assert short("What  is\nthis?") == "What is this?"
    assert len(short("word " * 30)) <= 40


_ACTS = st.lists(
    st.tuples(st.sampled_from(["add", "edit", "delete", "undo", "redo"]), st.integers(0, 9)), max_size=25
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_ACTS)
def test_undoing_all_brings_back_what_was(edits: BankEdits, bank: Bank, acts: list[tuple[str, int]]) -> None:
    edits.stack.clear()
    before = bank.entries()
    for act, number in acts:
        _do(edits, bank, act, number)
    after = bank.entries()
    undone = edits.stack.index()
    for _ in range(undone):
        edits.stack.undo()
    assert bank.entries() == before
    for _ in range(undone):
        edits.stack.redo()
    assert bank.entries() == after
    edits.stack.setIndex(0)


def _do(edits: BankEdits, bank: Bank, act: str, number: int) -> None:
    entries = bank.entries()
    match act:
        case "add":
            edits.add(Entry(EntryId(""), f"Question {number}?"))
        case "edit" if entries:
            entry = entries[number % len(entries)]
            edits.edit(entry, replace(entry, answer=f"{number}", level=list(Level)[number % 4]))
        case "delete" if entries:
            edits.delete([entries[number % len(entries)].id])
        case "undo":
            edits.stack.undo()
        case "redo":
            edits.stack.redo()
