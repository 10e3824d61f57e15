"""Contradictions and duplicates are decided side by side, and every decision can be taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialog, QStyle, QWidget
from pytestqt.qtbot import QtBot

from prefill.bank import Bank
from prefill.bank.conflicts import Duplicate
from prefill.domain.entries import Entry, EntryId, Level
from prefill.domain.progress import Progress, Task
from prefill.domain.questions import ChoiceCode
from prefill.ui.bank.decisions.comparison import differing_fields
from prefill.ui.bank.decisions.page import DecisionsPage
from prefill.ui.bank.decisions.products_dialog import ProductsDialog
from prefill.ui.bank.field_table import FieldTable
from prefill.ui.bank.listing import Filter
from prefill.ui.bank.page import BankPage
from prefill.ui.bank.places import View
from prefill.ui.theme import Theme
from tests.ui.bank.conftest import ENTRIES

FIRST = ENTRIES[0]
OTHER = Entry(EntryId("other"), FIRST.question, choice=ChoiceCode.NO, answer="No.", owner="Ann", notes="Ask.")
TWIN = replace(ENTRIES[1], id=EntryId("twin"), owner="Zoe", criteria=("CC7.1",))


@pytest.fixture
def decisions(page: BankPage, bank: Bank, qtbot: QtBot) -> DecisionsPage:
    """The page on one contradiction and one pair that says the same."""
    bank.add(OTHER)
    bank.add(TWIN)
    page.reload()
    qtbot.waitUntil(lambda: page.decisions.count() == 2)
    page.sidebar.choose(View.DECISIONS, Filter())
    return page.decisions


def test_only_fields_that_differ_are_compared() -> None:
    assert differing_fields([FIRST, replace(FIRST, id=EntryId("x"), times_used=3, owner="Ann")]) == ["owner"]


def test_contradictions_come_first_and_are_counted(decisions: DecisionsPage, page: BankPage) -> None:
    assert decisions.matters.item(0).text().startswith("⚠ Another choice")
    assert decisions.matters.item(1).text().startswith("= The same wording")
    assert page.sidebar.text_of("To decide") == "2"
    assert decisions.question.text() == FIRST.question


def test_lines_are_as_high_as_their_words(decisions: DecisionsPage, qtbot: QtBot) -> None:
    table = decisions.comparison
    rows, heads = range(table.rowCount()), table.verticalHeader()
    qtbot.waitUntil(
        lambda: (
            [table.rowHeight(row) for row in rows]
            == [max(table.sizeHintForRow(row), heads.sectionSizeHint(row)) for row in rows]
        )
    )


def test_the_last_line_of_a_chosen_text_is_not_cut_off_at_any_width(qtbot: QtBot, theme: Theme) -> None:
    words = "Owners of systems review all rights every quarter, and privileged rights every month."
    parent = QWidget()
    table = FieldTable(parent)
    qtbot.addWidget(parent)
    table.setRowCount(1)
    table.setColumnCount(1)
    table.put(0, 0, words, is_chosen=True)
    parent.show()
    margin = table.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, table) + 1
    bold = QFontMetrics(table.item(0, 0).font())
    for width in range(120, 400, 3):
        table.resize(width, 300)
        table.resizeRowsToContents()
        room = QRect(0, 0, table.columnWidth(0) - 2 * margin - 10, 1000)
        needed = bold.boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()
        assert table.rowHeight(0) >= needed, width


def test_one_is_kept_and_the_others_go_to_the_trash(
    decisions: DecisionsPage, page: BankPage, bank: Bank, qtbot: QtBot
) -> None:
    before = bank.entries()
    decisions.comparison.setCurrentCell(0, 1)
    assert decisions.keep_button.text() == "Keep only entry 2"
    qtbot.mouseClick(decisions.keep_button, Qt.MouseButton.LeftButton)
    assert bank.entry(FIRST.id) is None and bank.entry(OTHER.id) == OTHER
    assert decisions.count() == 1
    page.undo.take_back()
    assert bank.entries() == before
    qtbot.waitUntil(lambda: decisions.count() == 2)


def test_one_is_retired(decisions: DecisionsPage, bank: Bank, qtbot: QtBot) -> None:
    decisions.comparison.setCurrentCell(0, 1)
    qtbot.mouseClick(decisions.retire_button, Qt.MouseButton.LeftButton)
    assert bank.entry(OTHER.id) == replace(OTHER, level=Level.RETIRED)


def test_fields_are_taken_one_by_one_into_one_entry(
    decisions: DecisionsPage, page: BankPage, bank: Bank, qtbot: QtBot
) -> None:
    before = bank.entries()
    comparison = decisions.comparison
    row = differing_fields([FIRST, OTHER]).index("answer")
    qtbot.mouseClick(
        comparison.viewport(),
        Qt.MouseButton.LeftButton,
        pos=comparison.visualItemRect(comparison.item(row, 1)).center(),
    )
    assert comparison.item(row, 2).text() == "No." and comparison.item(row, 1).font().bold()
    qtbot.mouseClick(decisions.merge_button, Qt.MouseButton.LeftButton)
    merged = bank.entry(FIRST.id)
    assert merged == replace(FIRST, answer="No.", notes="Ask.") and bank.entry(OTHER.id) is None
    page.undo.take_back()
    assert bank.entries() == before


def test_both_are_kept_for_a_product_each(
    decisions: DecisionsPage, bank: Bank, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(dialog: ProductsDialog) -> QDialog.DialogCode:
        assert not dialog._buttons.button(dialog._buttons.StandardButton.Ok).isEnabled()
        dialog.lines[OTHER.id].setText("Catalog")
        assert dialog._buttons.button(dialog._buttons.StandardButton.Ok).isEnabled()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(ProductsDialog, "exec", answer)
    qtbot.mouseClick(decisions.both_button, Qt.MouseButton.LeftButton)
    assert bank.entry(OTHER.id) == replace(OTHER, product="Catalog")
    assert bank.entry(FIRST.id) == FIRST


def test_a_selection_can_be_merged(page: BankPage, bank: Bank, qtbot: QtBot) -> None:
    qtbot.keyClick(page.entries.browser.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(page.entries.detail.bulk.merge_button, Qt.MouseButton.LeftButton)
    assert page.view is View.DECISIONS
    assert page.decisions.matters.item(0).text().startswith("Your selection")
    qtbot.mouseClick(page.decisions.merge_button, Qt.MouseButton.LeftButton)
    (left,) = bank.entries()
    assert left.id == "rest" and len(left.phrasings) == 3


def test_duplicates_by_meaning_are_looked_for_on_demand(
    page: BankPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def found(*_: object) -> Task[tuple[Duplicate, ...]]:
        yield Progress(1, 2, "Looking for duplicates")
        return (Duplicate((EntryId("pen"), EntryId("bcp")), 0.93),)

    monkeypatch.setattr("prefill.jobs.hygiene.near_duplicates", found)
    with qtbot.waitSignal(page.surveyor.surveyed):
        page.surveyor.look_now()
    page.show_view(View.DECISIONS)
    assert page.decisions.hint.heading.text() == "Nothing to decide"
    qtbot.mouseClick(page.decisions.look_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.decisions.count() == 1)
    assert page.decisions.matters.item(0).text().startswith("≈ Alike (93 %)")
