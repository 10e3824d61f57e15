"""Several entries are changed at once, and in one step back."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from prefill.bank import Bank
from prefill.domain.entries import Entry, EntryId, Level
from prefill.ui.bank.bulk import BulkChange
from prefill.ui.bank.page import BankPage

ENTRY = Entry(EntryId("e"), "Why?", criteria=("CC6.1", "CC6.2"), owner="Ann")


def test_only_what_is_asked_for_changes() -> None:
    assert BulkChange().values(ENTRY) == {}
    change = BulkChange(more_criteria=("CC7.1", "CC6.1"), fewer_criteria=("CC6.2",))
    assert change.values(ENTRY) == {"criteria": ("CC6.1", "CC7.1")}
    assert BulkChange(level=Level.GOLDEN, owner="").values(ENTRY) == {"level": Level.GOLDEN, "owner": ""}


def test_what_an_entry_has_already_is_no_change() -> None:
    assert BulkChange(level=Level.DRAFT, owner="Ann", more_criteria=("CC6.1",)).values(ENTRY) == {}


def select_all(page: BankPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.entries.browser.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def test_filling_a_field_in_ticks_it_and_the_button_changes_all_in_one_step(
    page: BankPage, bank: Bank, qtbot: QtBot
) -> None:
    before = bank.entries()
    select_all(page, qtbot)
    bulk = page.entries.detail.bulk
    assert bulk.change_button.text() == "Change 3 entries" and not bulk.change_button.isEnabled()
    bulk.more_criteria.setCompleter(None)  # whose list would grab the keyboard
    qtbot.keyClicks(bulk.more_criteria, "ZZ9")
    qtbot.keyClicks(bulk.owner, "Zoe")
    bulk.review_by.setDate(QDate(2030, 5, 17))
    qtbot.mouseClick(bulk.change_button, Qt.MouseButton.LeftButton)
    for entry in bank.entries():
        assert (entry.owner, entry.review_by, entry.criteria[-1]) == ("Zoe", date(2030, 5, 17), "ZZ9")
    assert [entry.level for entry in bank.entries()] == [entry.level for entry in before]
    assert page.undo.undo.toolTip().startswith("Undo editing 3 entries")
    page.undo.take_back()
    assert bank.entries() == before


def test_a_choice_of_level_counts_and_the_selection_stays(page: BankPage, bank: Bank, qtbot: QtBot) -> None:
    select_all(page, qtbot)
    bulk = page.entries.detail.bulk
    bulk.level.set_value(Level.RETIRED)
    bulk.level.activated.emit(bulk.level.currentIndex())
    assert bulk.checks["level"].isChecked()
    bulk.change_button.click()
    assert {entry.level for entry in bank.entries()} == {Level.RETIRED}
    assert len(page.entries.browser.table.chosen()) == 3


def test_several_are_deleted_from_the_pane(page: BankPage, bank: Bank, qtbot: QtBot) -> None:
    select_all(page, qtbot)
    qtbot.mouseClick(page.entries.detail.bulk.delete_button, Qt.MouseButton.LeftButton)
    assert bank.count() == 0
    assert page.banner.label.text() == "3 entries were deleted."
