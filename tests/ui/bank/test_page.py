"""The bank page as a person uses it: by keyboard and mouse, on a real bank."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLibraryInfo, QMimeData, QPoint, QPointF, Qt, QUrl, QVersionNumber
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from prefill.bank import Bank
from prefill.domain.entries import Level
from prefill.ui.bank.findings import Finding
from prefill.ui.bank.listing import Filter
from prefill.ui.bank.page import BankPage
from prefill.ui.bank.places import View
from tests.ui.bank.conftest import ENTRIES

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def press(qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    qtbot.keyClick(target, key, held)


def search(qtbot: QtBot, page: BankPage, text: str) -> None:
    page.focus_search()
    qtbot.keyClicks(page.bar.search, text)
    qtbot.keyClick(page.bar.search, Key.Key_Down)


def has_focus(page: BankPage, widget: QWidget) -> bool:
    return page.window().focusWidget() is widget


def test_it_opens_on_the_first_entry_with_the_keyboard_on_the_table(page: BankPage) -> None:
    assert page.entries.browser.shown() == ["rest", "pen", "bcp"]
    assert page.entries.detail.editor.fields["question"].value() == "Is customer data encrypted at rest?"
    assert has_focus(page, page.entries.browser.table)
    assert page.entries.filters.count.text() == "3 entries"


def test_up_and_down_walk_through_the_entries(page: BankPage, qtbot: QtBot) -> None:
    press(qtbot, Key.Key_Down)
    assert page.entries.detail.editor.fields["owner"].value() == "Jonas"
    press(qtbot, Key.Key_Up)
    assert page.entries.detail.editor.fields["owner"].value() == "Maria Keller"


def test_ctrl_f_searches_stems_and_beginnings_and_down_leads_to_what_was_found(
    page: BankPage, qtbot: QtBot
) -> None:
    press(qtbot, Key.Key_F, CONTROL)
    assert has_focus(page, page.bar.search)
    qtbot.keyClicks(page.bar.search, "penetr testing")
    qtbot.waitUntil(lambda: page.entries.browser.shown() == ["pen"])
    assert page.entries.filters.count.text() == "1 of 3 entries"
    press(qtbot, Key.Key_Down)
    assert has_focus(page, page.entries.browser.table)
    assert page.entries.browser.table.chosen() == ["pen"]


def test_esc_empties_the_search_and_then_returns_to_the_table(page: BankPage, qtbot: QtBot) -> None:
    search(qtbot, page, "continuity")
    assert page.entries.browser.shown() == ["bcp"]
    page.focus_search()
    press(qtbot, Key.Key_Escape)
    assert page.entries.browser.shown() == ["rest", "pen", "bcp"] and has_focus(page, page.bar.search)
    press(qtbot, Key.Key_Escape)
    assert has_focus(page, page.entries.browser.table)


def test_enter_edits_and_leaving_the_field_saves(page: BankPage, bank: Bank, qtbot: QtBot) -> None:
    press(qtbot, Key.Key_Return)
    assert has_focus(page, page.entries.detail.editor.fields["question"])
    press(qtbot, Key.Key_End, CONTROL)
    qtbot.keyClicks(QApplication.focusWidget(), " Always?")
    press(qtbot, Key.Key_Tab)
    assert bank.entries()[0].question == "Is customer data encrypted at rest? Always?"
    assert page.entries.browser.model.index(0, 0).data() == "Is customer data encrypted at rest? Always?"
    press(qtbot, Key.Key_Escape)
    assert has_focus(page, page.entries.browser.table)


def test_ctrl_s_saves_says_when_and_leaves_the_cursor_where_it_is(
    page: BankPage, bank: Bank, qtbot: QtBot
) -> None:
    answer = page.entries.detail.editor.fields["answer"]
    answer.setFocus()
    press(qtbot, Key.Key_End, CONTROL)
    qtbot.keyClicks(answer, " ")
    qtbot.keyClicks(answer, "Twice. ")
    place = answer.textCursor().position()
    press(qtbot, Key.Key_S, CONTROL)
    assert bank.entries()[0].answer.endswith("each year. Twice.")
    assert page.entries.detail.editor.status.startswith("Saved at ")
    assert answer.textCursor().position() == place


def test_clicking_another_row_saves_first_and_selects_the_row_that_was_clicked(
    page: BankPage, bank: Bank, qtbot: QtBot
) -> None:
    page.entries.detail.editor.fields["answer"].setFocus()
    qtbot.keyClicks(page.entries.detail.editor.fields["answer"], "Sure. ")
    table = page.entries.browser.table
    row = table.visualRect(page.entries.browser.model.index(2, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=row)
    qtbot.wait(1)
    assert bank.entries()[0].answer.startswith("Sure. Yes, with AES-256.")
    assert table.chosen() == ["bcp"]
    assert page.entries.detail.editor.entry == bank.entries()[2]


def test_undo_and_redo_of_an_edit_show_the_entry_concerned(page: BankPage, bank: Bank, qtbot: QtBot) -> None:
    level = page.entries.detail.editor.fields["level"]
    level.set_value(Level.RETIRED)
    level.touched.emit()
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_Z, CONTROL)
    assert bank.entries()[0].level is Level.GOLDEN
    assert page.entries.browser.table.chosen() == ["rest"]
    assert level.value() is Level.GOLDEN
    page.undo.redo.trigger()
    assert bank.entries()[0].level is Level.RETIRED
    assert level.value() is Level.RETIRED


def test_ctrl_z_in_a_field_without_typing_undoes_the_last_edit(
    page: BankPage, bank: Bank, qtbot: QtBot
) -> None:
    answer = page.entries.detail.editor.fields["answer"]
    answer.setFocus()
    qtbot.keyClicks(answer, "Sure. ")
    page.entries.detail.editor.fields["owner"].setFocus()
    press(qtbot, Key.Key_Z, CONTROL)
    assert bank.entries()[0].answer == answer.value() == ENTRIES[0].answer
    press(qtbot, Key.Key_Y, CONTROL)
    assert bank.entries()[0].answer == answer.value() == f"Sure. {ENTRIES[0].answer}"


def test_ctrl_z_in_a_field_takes_back_the_typing_first(page: BankPage, bank: Bank, qtbot: QtBot) -> None:
    answer = page.entries.detail.editor.fields["answer"]
    answer.setFocus()
    qtbot.keyClicks(answer, "Sure. ")
    press(qtbot, Key.Key_Z, CONTROL)
    assert answer.value() == ENTRIES[0].answer
    assert not page.edits.stack.canUndo()


def test_ctrl_n_writes_an_entry_that_the_bank_has_when_it_has_a_question(
    page: BankPage, bank: Bank, qtbot: QtBot
) -> None:
    press(qtbot, Key.Key_N, CONTROL)
    qtbot.keyClicks(QApplication.focusWidget(), "Is there a clean desk policy?")
    assert bank.count() == 3
    press(qtbot, Key.Key_Tab)
    assert bank.entries()[-1].question == "Is there a clean desk policy?"
    page.entries.detail.editor.fields["answer"].setFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "There is.")
    press(qtbot, Key.Key_S, CONTROL)
    qtbot.wait(1)
    assert bank.count() == 4 and bank.entries()[-1].answer == "There is."
    assert page.entries.browser.table.chosen() == [bank.entries()[-1].id]
    assert has_focus(page, page.entries.detail.editor.fields["answer"])


def test_esc_drops_a_new_entry_in_which_nothing_was_written(page: BankPage, bank: Bank, qtbot: QtBot) -> None:
    press(qtbot, Key.Key_N, CONTROL)
    press(qtbot, Key.Key_Escape)
    assert bank.count() == 3
    assert page.entries.detail.editor.entry == bank.entries()[0]
    assert page.banner.isHidden()


def test_a_new_entry_without_a_question_says_that_it_was_not_kept(
    page: BankPage, bank: Bank, qtbot: QtBot
) -> None:
    press(qtbot, Key.Key_N, CONTROL)
    page.entries.detail.editor.fields["answer"].setFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "An answer to what?")
    press(qtbot, Key.Key_Escape)
    assert bank.count() == 3
    assert page.banner.label.text() == "⚠ The new entry was not kept. An entry needs a question."


def test_del_deletes_selects_the_next_and_the_banner_brings_it_back(
    page: BankPage, bank: Bank, qtbot: QtBot
) -> None:
    press(qtbot, Key.Key_Delete)
    assert [entry.id for entry in bank.entries()] == ["pen", "bcp"]
    assert page.entries.browser.table.chosen() == ["pen"]
    assert page.banner.label.text() == "“Is customer data encrypted at rest?” was deleted."
    qtbot.mouseClick(page.banner.action_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.entries.browser.shown() == ["rest", "pen", "bcp"])
    assert page.entries.browser.table.chosen() == ["rest"]
    assert bank.count() == 3 and page.banner.isHidden()


def test_several_selected_entries_are_deleted_together(page: BankPage, bank: Bank, qtbot: QtBot) -> None:
    press(qtbot, Key.Key_A, CONTROL)
    assert page.entries.detail.bulk.heading.text() == "3 entries selected"
    press(qtbot, Key.Key_Delete)
    assert bank.count() == 0 and page.banner.label.text() == "3 entries were deleted."
    press(qtbot, Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: len(page.entries.browser.shown()) == 3)


def test_the_offer_to_undo_goes_when_something_else_is_done(page: BankPage, qtbot: QtBot) -> None:
    press(qtbot, Key.Key_Delete)
    assert not page.banner.isHidden()
    level = page.entries.detail.editor.fields["level"]
    level.set_value(Level.DRAFT)
    level.touched.emit()
    assert page.banner.isHidden()


def test_a_row_that_no_longer_passes_the_filter_stays_until_something_else_is_asked(
    page: BankPage, qtbot: QtBot
) -> None:
    choose(page.entries.filters.level, Level.GOLDEN)
    assert page.entries.browser.shown() == ["rest"]
    level = page.entries.detail.editor.fields["level"]
    level.set_value(Level.DRAFT)
    level.touched.emit()
    assert page.entries.browser.shown() == ["rest"]
    choose(page.entries.filters.level, Level.DRAFT)
    assert page.entries.browser.shown() == ["rest", "bcp"]


@pytest.mark.parametrize(
    ("criterion", "owner", "shown"),
    [("CC6", None, ["rest"]), ("CC4.1", None, ["pen"]), ("", "Jonas", ["pen"]), ("", "", ["bcp"])],
)
def test_criteria_and_owners_narrow_the_table(
    page: BankPage, criterion: str, owner: str | None, shown: list[str]
) -> None:
    choose(page.entries.filters.criterion, criterion)
    choose(page.entries.filters.owner, owner)
    assert page.entries.browser.shown() == shown


def test_findings_can_be_listed_and_the_filters_cleared(page: BankPage, qtbot: QtBot) -> None:
    page.sidebar.choose(View.ENTRIES, Filter(finding=Finding.OVERDUE))
    assert page.entries.browser.shown() == ["rest"]
    page.sidebar.choose(View.ENTRIES, Filter(finding=Finding.WITHOUT_CRITERIA))
    assert page.entries.browser.shown() == ["bcp"]
    assert page.entries.filters.chip.text() == "No criteria  ✕"
    page.entries.filters.clear_button.click()
    assert len(page.entries.browser.shown()) == 3 and page.entries.filters.chip.isHidden()


def test_a_click_on_a_header_sorts_and_keeps_the_selected_entry(page: BankPage) -> None:
    page.entries.browser.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert page.entries.browser.shown() == ["bcp", "pen", "rest"]
    assert page.entries.browser.table.chosen() == ["rest"]


def test_nothing_found_is_said_with_a_way_on(page: BankPage, qtbot: QtBot) -> None:
    search(qtbot, page, "zebra")
    assert page.entries.browser.hint.heading.text() == "Nothing is found for “zebra”"
    assert page.entries.detail.isHidden()
    ways = page.entries.browser.hint.findChildren(QAbstractButton)
    qtbot.mouseClick(ways[-1], Qt.MouseButton.LeftButton)
    assert len(page.entries.browser.shown()) == 3 and page.bar.search.text() == ""
    assert not page.entries.detail.isHidden()


def test_an_empty_bank_says_how_to_begin(show_page: Callable[[], BankPage], qtbot: QtBot) -> None:
    page = show_page()
    assert page.entries.browser.hint.heading.text() == "The answer bank is empty"
    press(qtbot, Key.Key_N, CONTROL)
    qtbot.keyClicks(QApplication.focusWidget(), "The first?")
    press(qtbot, Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: len(page.entries.browser.shown()) == 1)
    assert page.entries.browser.currentWidget() is page.entries.browser.table


def test_leaving_the_page_saves_what_was_typed(page: BankPage, bank: Bank, qtbot: QtBot) -> None:
    page.entries.detail.editor.fields["notes"].setFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "Ask Ann.")
    page.hide()
    assert bank.entries()[0].notes == "Ask Ann."


def test_a_refusal_of_the_bank_is_told_and_nothing_typed_is_lost(
    page: BankPage, bank: Bank, qtbot: QtBot
) -> None:
    page.entries.detail.editor.fields["notes"].setPlainText("a bell\x07")
    assert not page.commit()
    assert "control character" in page.banner.label.text()
    assert page.entries.detail.editor.fields["notes"].value() == "a bell\x07"
    assert bank.entries()[0].notes == ""


def test_only_files_that_can_be_read_may_be_dropped(page: BankPage) -> None:
    for name, is_welcome in (("old.xlsx", True), ("old.csv", True), ("picture.png", False)):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(f"/somewhere/{name}")])
        event = QDragEnterEvent(  # type: ignore[call-overload]
            _place(),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        event.ignore()
        page.dragEnterEvent(event)
        assert event.isAccepted() is is_welcome


def test_everything_that_takes_the_keyboard_has_a_name(page: BankPage) -> None:
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and not widget.objectName().startswith("qt_")
        and widget.window() is page.window()
    ]
    assert [type(widget).__name__ for widget in nameless] == []


def choose(box: QComboBox, value: object) -> None:
    place = next(place for place in range(box.count()) if box.itemData(place) == value)
    box.setCurrentIndex(place)


def _place() -> QPoint | QPointF:
    """Qt 6.12 takes a drag's place in parts of a point, and frowns upon whole ones."""
    has_parts = QLibraryInfo.version() >= QVersionNumber(6, 12)
    return QPointF(5, 5) if has_parts else QPoint(5, 5)
