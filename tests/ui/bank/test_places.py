"""The list at the left leads to views and filters, tells how many entries each has, and keeps filters."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from prefill.bank import Bank
from prefill.domain.entries import Level
from prefill.ui.bank.findings import Finding
from prefill.ui.bank.listing import Filter
from prefill.ui.bank.page import BankPage
from prefill.ui.bank.places import Place, View, keep_places, kept_places


def test_a_kept_filter_is_there_the_next_time(app_settings: QSettings) -> None:
    place = Place("Mine", Filter(Level.DRAFT, "CC6", "", Finding.OVERDUE), is_own=True)
    keep_places(app_settings, [place])
    assert kept_places(app_settings) == [place]


@pytest.mark.parametrize("written", ["", "[", "[1]", '[{"name": "x"}]', '[{"name": "x", "level": "?"}]'])
def test_kept_filters_that_cannot_be_read_are_no_fault(app_settings: QSettings, written: str) -> None:
    app_settings.setValue("bank/filters", written)
    assert kept_places(app_settings) == []


def test_each_place_tells_how_many_entries_it_has_and_follows_the_edits(page: BankPage, qtbot: QtBot) -> None:
    assert page.sidebar.text_of("All entries") == "3"
    assert page.sidebar.text_of("Review overdue") == "1"
    assert page.sidebar.text_of("Draft") == "1"
    qtbot.keyClick(page.entries.browser.table, Qt.Key.Key_Delete)
    assert page.sidebar.text_of("Review overdue") == "0"
    assert page.sidebar.text_of("Trash") == "1"
    page.undo.take_back()
    assert page.sidebar.text_of("Review overdue") == "1"
    assert page.sidebar.text_of("Trash") == "0"


def test_contradicting_entries_are_counted_once_the_bank_has_been_looked_at(
    page: BankPage, bank: Bank, qtbot: QtBot
) -> None:
    first = bank.entries()[0]
    entry = first.__class__(first.id.__class__("other"), first.question, answer="No.")
    assert page.edits.add(entry) == "other"
    page.surveyor.look_now()
    qtbot.waitUntil(lambda: page.sidebar.text_of("Contradicting") == "2")
    page.sidebar.choose(View.ENTRIES, Filter(finding=Finding.CONFLICTING))
    assert page.entries.browser.shown() == ["rest", "other"]


def test_a_filter_is_kept_by_name_counted_chosen_and_forgotten(
    page: BankPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (" Ours ", True))
    narrowed = Filter(criterion="CC6", owner="Maria Keller")
    page.show_filter(narrowed)
    qtbot.mouseClick(page.entries.filters.keep_button, Qt.MouseButton.LeftButton)
    assert page.sidebar.text_of("Ours") == "1"
    page.clear_search()
    page.sidebar.choose(View.ENTRIES, narrowed)
    assert page.entries.browser.shown() == ["rest"]
    page.sidebar.tree.setFocus()
    qtbot.keyClick(page.sidebar.tree, Qt.Key.Key_Delete)
    assert "Ours" not in [place.words for place, _ in page.sidebar._items]


def test_what_the_boxes_say_is_marked_in_the_list(page: BankPage) -> None:
    page.entries.filters.level.setCurrentIndex(1)
    assert page.sidebar.tree.currentItem().text(0) == "Golden"
    page.entries.filters.owner.setCurrentIndex(1)
    assert not page.sidebar.tree.selectedItems()


def test_typing_a_search_leads_back_to_the_entries(page: BankPage, qtbot: QtBot) -> None:
    page.show_view(View.TRASH)
    page.focus_search()
    qtbot.keyClicks(page.bar.search, "continuity")
    qtbot.waitUntil(lambda: page.entries.browser.shown() == ["bcp"])
    assert page.view is View.ENTRIES


def test_changes_made_elsewhere_are_seen_when_the_page_comes_back(
    page: BankPage, bank: Bank, qtbot: QtBot
) -> None:
    page.hide()
    bank.delete(bank.entries()[0].id)
    page.show()
    qtbot.waitUntil(lambda: page.entries.browser.shown() == ["pen", "bcp"])


def test_deleted_entries_wait_in_the_trash_and_come_back_from_it(
    page: BankPage, bank: Bank, qtbot: QtBot
) -> None:
    before = bank.entries()
    qtbot.keyClick(page.entries.browser.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.entries.browser.table, Qt.Key.Key_Delete)
    page.sidebar.choose(View.TRASH, Filter())
    assert len(page.trash.shown()) == 3
    page.trash.table.selectAll()
    assert page.trash.restore_button.text() == "Restore 3 entries"
    qtbot.mouseClick(page.trash.restore_button, Qt.MouseButton.LeftButton)
    assert bank.entries() == before and page.trash.currentWidget() is page.trash.hint
    assert page.banner.label.text() == "3 entries were restored."
    page.undo.take_back()
    assert bank.count() == 0 and len(page.trash.shown()) == 3


def test_an_empty_trash_says_what_it_is_for(show_page: Callable[[], BankPage]) -> None:
    page = show_page()
    page.show_view(View.TRASH)
    assert page.trash.hint.heading.text() == "The trash is empty"
