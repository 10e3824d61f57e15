"""The overview tells how well each criterion is covered, never by colour alone, and leads to the entries."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from prefill.bank import Bank
from prefill.bank.errors import NotABank
from prefill.criteria import Criterion
from prefill.domain.entries import EntryId, Level
from prefill.jobs.desk import Desk
from prefill.jobs.hygiene import Coverage
from prefill.ui.bank.findings import Finding
from prefill.ui.bank.listing import Filter
from prefill.ui.bank.overview.cells import cell_of
from prefill.ui.bank.overview.page import OverviewPage
from prefill.ui.bank.page import BankPage
from prefill.ui.bank.places import View
from prefill.ui.bank.surveyor import Surveyor

CRITERION = Criterion("CC6.1", "CC6", "Logical access", "Is access controlled?")


def covered(**ids: tuple[str, ...]) -> Coverage:
    levels = (Level.GOLDEN, Level.APPROVED, Level.DRAFT)
    return Coverage(CRITERION, {level: tuple(map(EntryId, ids.get(level.value, ()))) for level in levels})


def test_a_cell_has_a_letter_for_its_best_level_and_the_number_of_all() -> None:
    assert cell_of(covered(golden=("a",), draft=("b", "c"))).mark == "G 3"
    assert cell_of(covered(approved=("a",))).mark == "A 1"
    assert cell_of(covered(draft=("a",))).mark == "D 1"
    assert cell_of(covered()).mark == "–"
    assert cell_of(covered()).words == "CC6.1 Logical access: no entry"


@pytest.fixture
def overview(page: BankPage, qtbot: QtBot) -> OverviewPage:
    page.surveyor.look_now()
    qtbot.waitUntil(lambda: page.overview.heat_map.rowCount() > 0)
    page.sidebar.choose(View.OVERVIEW, Filter())
    return page.overview


def test_all_61_criteria_have_a_cell_that_says_in_words_what_it_shows(overview: OverviewPage) -> None:
    cells = {cell.code: cell for cell in overview.heat_map.cells()}
    assert len(cells) == 61
    assert cells["CC6.1"].mark == "G 1" and cells["CC4.1"].mark == "A 1" and cells["CC9.2"].mark == "–"
    assert overview.summary.text() == "61 criteria: golden 2, approved 1, draft only 0, none 58."
    shown = [overview.heat_map.item(5, 0).text(), overview.heat_map.item(5, 0).toolTip()]
    assert shown[0] == "CC6.1  G 1" and shown[1].endswith("golden 1, approved 0, draft 0")


def test_a_cell_leads_to_the_entries_behind_it_by_mouse_and_by_key(
    overview: OverviewPage, page: BankPage, qtbot: QtBot
) -> None:
    heat = overview.heat_map
    place = heat.visualItemRect(heat.item(5, 0)).center()
    qtbot.mouseClick(heat.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.view is View.ENTRIES and page.entries.browser.shown() == ["rest"]
    assert page.entries.filters.chip.text() == "CC6.1  ✕"
    page.show_view(View.OVERVIEW)
    heat.setCurrentCell(3, 0)
    qtbot.keyClick(heat, Qt.Key.Key_Return)
    assert page.entries.browser.shown() == ["pen"]


def test_bars_lead_to_the_entries_behind_them(overview: OverviewPage, page: BankPage, qtbot: QtBot) -> None:
    bars = {bar.words: bar for bar in overview.work.bars()}
    assert bars["Review overdue"].count == 1 and bars["No evidence"].count == 3
    overview.work.setCurrentCell(list(Finding).index(Finding.WITHOUT_OWNER), 0)
    qtbot.keyClick(overview.work, Qt.Key.Key_Return)
    assert page.entries.browser.shown() == ["bcp"]
    assert sum(bar.count for bar in overview.ages.bars()) == 3
    months = overview.months
    assert months.bars()[0].count == 1 and len(months.bars()) == 12
    months.setCurrentCell(0, 0)
    qtbot.keyClick(months, Qt.Key.Key_Space)
    assert page.entries.browser.shown() == ["rest"]


def test_another_framework_can_be_looked_at_and_stays(
    overview: OverviewPage, page: BankPage, bank: Bank, qtbot: QtBot
) -> None:
    overview.framework.setCurrentIndex(overview.framework.findData("iso27001"))
    assert len(overview.heat_map.cells()) == 93
    first = bank.entries()[0]
    page.edits.edit(first, replace(first, criteria=("A.5.1",)))
    page.surveyor.look_now()
    qtbot.waitUntil(lambda: any(cell.best is Level.GOLDEN for cell in overview.heat_map.cells()))
    assert overview.framework.currentData() == "iso27001"


def test_a_look_that_fails_is_told(desk: Desk, qtbot: QtBot) -> None:
    surveyor = Surveyor(desk, parent := QObject())
    desk.keeping.file.write_text("no bank any more")
    with qtbot.capture_exceptions() as told:
        surveyor.look_now()
        qtbot.waitUntil(lambda: len(told) > 0)
    assert [kind for kind, *_ in told] == [NotABank]
    parent.deleteLater()
