"""The pane at the left counts what is there, and narrows the list to it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTreeWidget
from pytestqt.qtbot import QtBot

from prefill.jobs.job import Job
from prefill.ui.review.filter_pane import FilterPane
from prefill.ui.review.filters import Filter, Kind
from prefill.ui.review.rows import display_row
from tests.ui.conftest import key


@pytest.fixture
def pane(qtbot: QtBot, job: Job) -> FilterPane:
    pane = FilterPane()
    qtbot.addWidget(pane)
    pane.show()
    rows = [display_row(job, k) for k in job.order]
    pane.show_places((row.key.sheet, row.section) for row in rows)
    pane.show_counts(rows)
    return pane


def lines(tree: QTreeWidget) -> dict[str, str]:
    items = tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
    return {item.text(0): item.text(1) for item in items}


def test_each_kind_of_work_is_counted(pane: FilterPane) -> None:
    kinds, _ = pane.findChildren(QTreeWidget)
    assert lines(kinds) == {
        "All questions": "5",
        "To do": "5",
        "Prefilled": "3",
        "Flagged": "0",
        "With a caution": "1",
        "Disagreeing rows": "0",
        "No match": "1",
        "Done": "0",
    }


def test_sheets_and_sections_count_what_is_left_to_do(pane: FilterPane, job: Job) -> None:
    _, places = pane.findChildren(QTreeWidget)
    assert lines(places) == {"All sheets": "5", "Form": "5", "Backups": "5"}
    for k in job.order:
        job.skip(k)
    pane.show_counts([display_row(job, k) for k in job.order])
    assert set(lines(places).values()) == {"✓"}


def test_what_the_numbers_of_the_sheets_count_is_said_above_them(pane: FilterPane) -> None:
    kinds, places = pane.findChildren(QTreeWidget)
    said = next(label for label in pane.findChildren(QLabel) if label.text() == "To do")
    assert said.isVisible()
    assert kinds.geometry().bottom() < said.y() < places.y()
    assert said.geometry().center().x() > pane.width() // 2
    heard = Qt.ItemDataRole.AccessibleTextRole
    assert [places.headerItem().data(column, heard) for column in (0, 1)] == ["Sheets", "To do"]
    assert places.columnWidth(0) > 3 * places.columnWidth(1)  # the names need the room


def test_a_kind_is_chosen_by_keyboard(qtbot: QtBot, pane: FilterPane) -> None:
    kinds, _ = pane.findChildren(QTreeWidget)
    with qtbot.waitSignal(pane.filter_chosen) as chosen:
        qtbot.keyClick(kinds, Qt.Key.Key_Down)
    assert chosen.args == [Filter(Kind.TO_DO)]


def test_a_choice_made_elsewhere_is_shown_and_not_told_again(qtbot: QtBot, pane: FilterPane) -> None:
    with qtbot.assertNotEmitted(pane.filter_chosen):
        pane.choose(Filter(Kind.FLAGGED, "Form", "Backups"))
    assert pane.chosen == Filter(Kind.FLAGGED, "Form", "Backups")


def test_counts_are_those_of_the_chosen_place(pane: FilterPane, job: Job) -> None:
    pane.choose(Filter(Kind.ALL, "Form"))
    job.accept(key(2))
    pane.show_counts([display_row(job, k) for k in job.order])
    kinds, _ = pane.findChildren(QTreeWidget)
    assert lines(kinds)["Done"] == "1"
