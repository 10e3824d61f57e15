"""What a new bank needs at once: criteria for many entries, and a decision about many contradictions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from prefill.bank import Bank
from prefill.domain.entries import Entry, EntryId
from prefill.domain.progress import Progress, Task
from prefill.ui.bank.act_dialog import ActDialog
from prefill.ui.bank.decisions.files_dialog import FilesDialog
from prefill.ui.bank.page import BankPage
from prefill.ui.bank.places import View
from prefill.ui.bank.tag_suggester import Suggested

CODES = ("CC7.5", "A1.2", "CC9.1")


@pytest.fixture
def suggesting(monkeypatch: pytest.MonkeyPatch) -> None:
    """The models behind it are tested with the jobs."""

    def suggested(_bank: Path, questions: Sequence[str]) -> Task[list[Suggested]]:
        yield Progress(0, len(questions), "Looking for criteria")
        return [Suggested(CODES, is_likely=question != "Name") for question in questions]

    monkeypatch.setattr("prefill.ui.bank.tagging_dialog.suggested_for_all", suggested)


@pytest.mark.usefixtures("suggesting")
def test_suggested_criteria_are_looked_through_and_taken_in_one_step(
    page: BankPage, bank: Bank, qtbot: QtBot
) -> None:
    bank.add(Entry(EntryId("dr"), "Is there a recovery plan?"))
    bank.add(Entry(EntryId("name"), "Name"))
    page.reload()
    qtbot.waitUntil(lambda: len(page.entries.browser.shown()) == 5)
    before = bank.entries()
    page.entries.browser.table.selectAll()
    dialog = page.entries.suggest_for_chosen()
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert dialog.chosen() == {"bcp": ("CC7.5",), "dr": ("CC7.5",)}
    dialog.table.item(0, 2).setCheckState(Qt.CheckState.Checked)
    dialog.table.item(1, 1).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.take_button.text() == "Give criteria to 1 entry"
    qtbot.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    assert [entry.criteria for entry in bank.entries()][2:] == [("CC7.5", "A1.2"), (), ()]
    page.undo.take_back()
    assert bank.entries() == before


def test_contradictions_of_two_files_are_decided_for_one_of_them(
    page: BankPage, bank: Bank, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        asked = Entry(
            EntryId(""), f"Question {number}?", answer="Old.", source=f"2022.xlsx, Form, row {number}"
        )
        bank.add(replace(asked, id=EntryId(f"old{number}"), criteria=("CC1.1",)))
        bank.add(
            replace(asked, id=EntryId(f"new{number}"), answer="New.", source=f"2024.xlsx, Form, row {number}")
        )
    before = bank.entries()
    page.reload()
    qtbot.waitUntil(lambda: page.decisions.count() == 3)
    page.show_view(View.DECISIONS)

    def choose(dialog: FilesDialog) -> QDialog.DialogCode:
        dialog.files.setCurrentIndex(dialog.files.findData("2024.xlsx"))
        assert dialog.decide_button.text() == "Decide 3 matters"
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(FilesDialog, "exec", choose)
    qtbot.mouseClick(page.decisions.files_button, Qt.MouseButton.LeftButton)
    decided = [entry for entry in bank.entries() if entry.question.startswith("Question")]
    assert [(entry.id, entry.answer, entry.criteria) for entry in decided] == [
        (f"new{number}", "New.", ("CC1.1",)) for number in range(3)
    ]
    qtbot.waitUntil(lambda: page.decisions.count() == 0)
    page.undo.take_back()
    assert bank.entries() == before


def test_an_act_on_hundreds_of_entries_is_done_and_undone_while_the_window_goes_on(
    page: BankPage, bank: Bank, qtbot: QtBot
) -> None:
    bank.put_all([Entry(EntryId(f"n{number}"), f"Is control {number} tested?") for number in range(800)])
    page.reload()
    qtbot.waitUntil(lambda: len(page.entries.browser.shown()) == len(bank.entries()))
    before = bank.entries()
    shown: list[str] = []
    with watched(shown):
        page.entries.browser.table.selectAll()
        bulk = page.entries.detail.bulk
        bulk.owner.setText("Ann")
        bulk.checks["owner"].setChecked(True)
        qtbot.mouseClick(bulk.change_button, Qt.MouseButton.LeftButton)
        assert {entry.owner for entry in bank.entries()} == {"Ann"}
        page.undo.take_back()
        assert bank.entries() == before
    assert shown == ["Editing 803 entries …", "Editing 803 entries …"]


@contextmanager
def watched(shown: list[str]) -> Iterator[None]:
    """Notes what is said while an act is done, tries to end it by Escape, and lets nothing else be done."""

    def look() -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, ActDialog) and dialog.isVisible() and dialog not in seen:
                seen.append(dialog)
                shown.extend(words.text() for words in dialog.findChildren(QLabel) if words.isVisible())
                QTest.keyClick(dialog, Qt.Key.Key_Escape)

    seen: list[ActDialog] = []
    timer = QTimer()
    timer.timeout.connect(look)
    timer.start()
    yield
    timer.stop()
