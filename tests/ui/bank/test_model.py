"""The table's model keeps Qt's rules."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from prefill.domain.entries import Entry, EntryId
from prefill.ui.bank.listing import Column, Order, Row, row_of
from prefill.ui.bank.model import EntryTableModel


def row(name: str, **fields: object) -> Row:
    return row_of(Entry(EntryId(name), f"{name}?", **fields), date(2026, 1, 1))  # type: ignore[arg-type]


@pytest.fixture
def model(qtbot: QtBot) -> EntryTableModel:
    owner = QObject()
    made = EntryTableModel(owner)
    made.owner = owner  # type: ignore[attr-defined]  # keeps the parent alive
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def test_it_shows_the_rows_that_it_is_given_and_then_others(model: EntryTableModel) -> None:
    model.show([row("a"), row("b")])
    assert (model.rowCount(), model.columnCount()) == (2, len(Column))
    assert model.index(1, Column.QUESTION).data() == "b?"
    model.show([row("c")])
    assert (model.id_at(0), model.id_at(1), model.place_of(EntryId("a"))) == ("c", None, None)


def test_an_edited_row_is_drawn_again_in_its_place(model: EntryTableModel, qtbot: QtBot) -> None:
    model.show([row("a"), row("b")])
    with qtbot.waitSignal(model.dataChanged):
        assert model.put(row("b", answer="New."))
    assert model.index(1, Column.ANSWER).data() == "New."
    assert not model.put(row("z"))


def test_a_click_on_a_header_asks_for_an_order(model: EntryTableModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.order_asked) as asked:
        model.sort(Column.LEVEL, Qt.SortOrder.DescendingOrder)
    assert asked.args == [Order(Column.LEVEL, descending=True)]
    with qtbot.waitSignal(model.order_asked) as asked:
        model.sort(-1)
    assert asked.args == [None]


def test_a_screen_reader_hears_that_a_review_is_overdue(model: EntryTableModel) -> None:
    model.show([row("a", review_by=date(2020, 5, 1))])
    spoken = model.index(0, Column.REVIEW_BY).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "⚠ 1 May 2020: the review is overdue"
