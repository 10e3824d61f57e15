"""The company's bank is looked through beside one's own, and its entries are copied, never changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from prefill.bank import Bank
from prefill.domain.entries import Entry, EntryId
from prefill.ui.bank.page import BankPage
from prefill.ui.bank.places import View


@pytest.fixture
def company(tmp_path: Path) -> Path:
    path = tmp_path / "Acme.db"
    with Bank.create(path) as bank:
        bank.add(Entry(EntryId("llamas"), "Do you keep llamas?", answer="Two.", times_used=4))
        bank.add(Entry(EntryId("pen"), "How often are penetration tests performed?", answer="Weekly."))
    return path


def button(page: BankPage, words: str) -> QPushButton:
    return next(one for one in page.company.findChildren(QPushButton) if one.text() == words)


def test_it_is_chosen_looked_through_and_copied_from(
    page: BankPage, bank: Bank, company: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    untouched = company.read_bytes()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(company), ""))
    page.show_view(View.COMPANY)
    assert page.company.hint.heading.text() == "No company bank is open"
    qtbot.mouseClick(button(page, "Choose the company’s bank …"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.company.shown() == ["llamas", "pen"])
    assert page.sidebar.text_of("Company bank") == "2"
    assert "Two." in page.company.entry.toPlainText()
    qtbot.keyClicks(page.company.search, "weekly")
    qtbot.waitUntil(lambda: page.company.shown() == ["pen"])
    page.show_view(View.ENTRIES)
    with qtbot.waitSignal(page.company.counted):
        page.show_view(View.COMPANY)
    assert page.company.shown() == ["pen"]
    page.company.search.clear()
    qtbot.waitUntil(lambda: page.company.shown() == ["llamas", "pen"])
    page.company.table.selectAll()
    qtbot.mouseClick(page.company.copy_button, Qt.MouseButton.LeftButton)
    copied = bank.entry(EntryId("llamas"))
    assert copied is not None and (copied.answer, copied.times_used) == ("Two.", 0)
    assert bank.entry(EntryId("pen")).answer.startswith("Once")  # type: ignore[union-attr]
    assert page.banner.label.text() == "1 entry was copied. 1 is in your bank already."
    page.undo.take_back()
    assert bank.entry(EntryId("llamas")) is None
    assert company.read_bytes() == untouched


def test_a_bank_that_is_gone_is_told_and_can_be_let_go(page: BankPage, company: Path, qtbot: QtBot) -> None:
    page.company.choose(company)
    qtbot.waitUntil(lambda: len(page.company.shown()) == 2)
    company.unlink()
    page.show_view(View.COMPANY)
    assert page.company.hint.heading.text() == "The company’s bank can’t be read"
    assert "is not there" in page.company.hint.sentence.text()
    qtbot.mouseClick(button(page, "Use it no more"), Qt.MouseButton.LeftButton)
    assert page.company.hint.heading.text() == "No company bank is open"
