"""An import is looked at row by row, its columns are asked for, and it is taken back in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from prefill.bank import Bank
from prefill.bank.tables import write_table
from prefill.domain.entries import Entry, EntryId, Level
from prefill.domain.progress import Progress, Task
from prefill.jobs import importing
from prefill.ui.bank.importing.dialog import ImportDialog
from prefill.ui.bank.importing.left_out_dialog import LeftOutDialog
from prefill.ui.bank.importing.plan_model import PlanColumn
from prefill.ui.bank.page import BankPage
from prefill.workbook.container import encipher
from tests.ui.bank.conftest import ENTRIES, give_password


@pytest.fixture(autouse=True)
def _without_models(monkeypatch: pytest.MonkeyPatch) -> None:
    """Vectors are made with the jobs' own tests."""
    monkeypatch.setattr(importing, "_warmed", lambda _bank: iter(()))


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A table of ours: one entry that is new, one that replaces, one that is known."""
    path = tmp_path / "more.csv"
    new = Entry(EntryId("new"), "Is there a bug bounty?", answer="No.")
    write_table(path, [new, replace(ENTRIES[1], owner="Ann"), ENTRIES[2]])
    return path


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    """A table of another tool, whose headings say little."""
    path = tmp_path / "export.csv"
    path.write_text(
        "Ref,Customer asks,Standard text,SME\n1,Is there a bounty?,No.,Bob\n2,Who?,We.,Bob\n", "utf-8"
    )
    return path


def begin(page: BankPage, qtbot: QtBot, *paths: Path) -> ImportDialog:
    dialog = page.transfers.ask_import(paths)
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.is_busy)
    return dialog


def click_next(dialog: ImportDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.is_busy)


def fates(dialog: ImportDialog) -> Sequence[str]:
    model = dialog.plan.model
    return [model.index(row, PlanColumn.FATE).data() for row in range(model.rowCount())]


def test_enter_goes_on_and_never_cancels(page: BankPage, foreign: Path, qtbot: QtBot) -> None:
    dialog = begin(page, qtbot, foreign)
    assert dialog.focusWidget() is dialog.files.files
    qtbot.keyClick(dialog.files.files, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.columns.boxes[0]
    dialog.columns.boxes[1].setCurrentIndex(dialog.columns.boxes[1].findData("question"))
    dialog.columns.boxes[2].setCurrentIndex(dialog.columns.boxes[2].findData("answer"))
    qtbot.keyClick(dialog.columns.boxes[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert dialog.focusWidget() is dialog.plan.table
    dialog.reject()


def test_where_a_row_stands_ends_in_its_number_however_long_the_file_is_called(
    page: BankPage, foreign: Path, qtbot: QtBot
) -> None:
    long = foreign.rename(
        foreign.with_name("answers of ours to what all of our customers asked in 2025.json")
    )
    write_table(long, [Entry(EntryId("new"), "Is there a bug bounty?", answer="No.")])
    dialog = begin(page, qtbot, long)
    click_next(dialog, qtbot)
    index = dialog.plan.model.index(0, PlanColumn.WHERE)
    option = QStyleOptionViewItem()
    delegate = dialog.plan.table.itemDelegateForIndex(index)
    assert isinstance(delegate, QStyledItemDelegate)
    delegate.initStyleOption(option, index)
    assert option.textElideMode is Qt.TextElideMode.ElideMiddle
    dialog.reject()


def test_nothing_is_written_before_it_was_looked_at(
    page: BankPage, bank: Bank, table: Path, qtbot: QtBot
) -> None:
    before = bank.entries()
    dialog = begin(page, qtbot, table)
    assert dialog.files.files.item(0, 1).text() == "Table of questions and answers"
    click_next(dialog, qtbot)
    assert fates(dialog) == ["+ Added", "⇄ Replaced", "= Known"]
    assert dialog.plan.summary.text() == "This would happen: 1 entry added, 1 replaced."
    assert bank.entries() == before
    qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.transfers.is_running)
    assert bank.entries() == before


def test_the_selected_row_is_shown_before_and_after(page: BankPage, table: Path, qtbot: QtBot) -> None:
    dialog = begin(page, qtbot, table)
    click_next(dialog, qtbot)
    dialog.plan.kinds.setCurrentIndex(dialog.plan.kinds.findData("replaced"))
    assert fates(dialog) == ["⇄ Replaced"]
    shown = dialog.plan.compared.toPlainText()
    assert "Jonas" in shown and "Ann" in shown and "After the import" in shown


def test_an_import_is_told_shown_and_taken_back_in_one_step(
    page: BankPage, bank: Bank, table: Path, qtbot: QtBot
) -> None:
    before = bank.entries()
    dialog = begin(page, qtbot, table)
    click_next(dialog, qtbot)
    assert dialog.next_button.text() == "Import 2 entries"
    click_next(dialog, qtbot)
    qtbot.waitUntil(lambda: "new" in page.entries.browser.shown())
    assert page.banner.label.text() == "1 entry was added, 2 were there already or were changed."
    assert page.undo.undo.toolTip().startswith("Undo import of more.csv")
    assert len(bank.backups()) >= 1
    page.undo.take_back()
    assert bank.entries() == before
    qtbot.waitUntil(lambda: "new" not in page.entries.browser.shown())
    page.undo.do_again()
    assert bank.count() == 4


def test_rows_without_a_tick_stay_out(page: BankPage, bank: Bank, table: Path, qtbot: QtBot) -> None:
    dialog = begin(page, qtbot, table)
    click_next(dialog, qtbot)
    model = dialog.plan.model
    assert model.setData(model.index(1, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert dialog.next_button.text() == "Import 1 entry"
    click_next(dialog, qtbot)
    qtbot.waitUntil(lambda: bank.count() == 4)
    assert bank.entries()[1] == ENTRIES[1]


def test_the_columns_of_a_foreign_table_are_asked_for_with_a_preview(
    page: BankPage, bank: Bank, foreign: Path, qtbot: QtBot
) -> None:
    dialog = begin(page, qtbot, foreign)
    click_next(dialog, qtbot)
    assert dialog.steps.currentWidget() is dialog.columns
    _ref, asks, text, owner = dialog.columns.boxes
    for box, field in ((asks, "question"), (text, "answer"), (owner, "owner")):
        box.setCurrentIndex(box.findData(field))
    assert dialog.columns.problems() == ""
    assert "Is there a bounty? → No." in dialog.columns.preview.text()
    click_next(dialog, qtbot)
    assert fates(dialog) == ["+ Added", "+ Added"]
    click_next(dialog, qtbot)
    qtbot.waitUntil(lambda: bank.count() == 5)
    assert bank.entries()[-1].owner == "Bob" and bank.entries()[-1].level is Level.DRAFT


def test_what_is_missing_among_the_columns_is_said(page: BankPage, foreign: Path, qtbot: QtBot) -> None:
    dialog = begin(page, qtbot, foreign)
    click_next(dialog, qtbot)
    columns = dialog.columns
    for box in columns.boxes:
        box.setCurrentIndex(0)
    assert "question" in columns.problem.text() and not dialog.next_button.isEnabled()
    columns.boxes[1].setCurrentIndex(columns.boxes[1].findData("question"))
    assert "answer" in columns.problem.text()
    columns.boxes[2].setCurrentIndex(columns.boxes[2].findData("answer"))
    for box in (columns.boxes[0], columns.boxes[3]):
        box.setCurrentIndex(box.findData("owner"))
    assert columns.problem.text() == "⚠ Only one column can become “Owner”."
    qtbot.mouseClick(dialog.back_button, Qt.MouseButton.LeftButton)
    assert dialog.steps.currentWidget() is dialog.files


def test_a_completed_questionnaire_comes_in_with_where_each_answer_stood(
    page: BankPage, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["No.", "Question", "Answer", "Comment"])
    for number, (text, answer) in enumerate(
        (("Do you train staff?", "Yes"), ("Do you scan hosts?", None)), 1
    ):
        sheet.append([f"S-{number}", text, answer, "Each year." if answer else None])
    book.save(tmp_path / "last year.xlsx")
    dialog = begin(page, qtbot, tmp_path / "last year.xlsx")
    assert dialog.files.files.item(0, 1).text() == "Completed questionnaire"
    click_next(dialog, qtbot)
    assert fates(dialog) == ["+ Added", "– Left out"]
    click_next(dialog, qtbot)
    qtbot.waitUntil(lambda: bank.count() == 4)
    assert bank.entries()[-1].source.startswith("last year.xlsx")
    assert page.banner.label.text().endswith("1 was left out.")
    qtbot.mouseClick(page.banner.action_button, Qt.MouseButton.LeftButton)
    (left_out,) = page.findChildren(LeftOutDialog)
    assert "not answered" in left_out.findChildren(QPlainTextEdit)[0].toPlainText()
    left_out.close()


def test_a_file_that_is_not_there_is_named_and_stops_nothing(
    page: BankPage, table: Path, qtbot: QtBot
) -> None:
    dialog = begin(page, qtbot, table.with_name("gone.csv"), table)
    assert dialog.files.files.item(0, 1).text().startswith("⚠ ")
    click_next(dialog, qtbot)
    assert fates(dialog)[0] == "⚠ Not read" and len(fates(dialog)) == 4
    dialog.close()


def test_contradictions_are_announced_before_the_import(page: BankPage, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "other.csv"
    write_table(path, [Entry(EntryId("x"), ENTRIES[0].question, answer="No, we do not.")])
    dialog = begin(page, qtbot, path)
    click_next(dialog, qtbot)
    assert dialog.plan.warning.text().startswith("⚠ A question would be answered in two ways.")
    dialog.close()


def test_the_level_is_explained_and_given(page: BankPage, bank: Bank, table: Path, qtbot: QtBot) -> None:
    dialog = begin(page, qtbot, table)
    assert dialog.files.level() is None
    dialog.files.set_level(Level.GOLDEN)
    assert dialog.files.meaning == "The answer to give. It may be filled in without a person."
    click_next(dialog, qtbot)
    click_next(dialog, qtbot)
    qtbot.waitUntil(lambda: bank.count() == 4)
    assert bank.entries()[-1].level is Level.GOLDEN


def endless(*_: object) -> Task[object]:
    while True:
        yield Progress(1, 2, "Reading on and on")


def test_cancel_stops_what_runs_and_leaves_the_dialog(
    page: BankPage, table: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("prefill.jobs.importing.plan_files", endless)
    dialog = begin(page, qtbot, table)
    qtbot.mouseClick(dialog.next_button, Qt.MouseButton.LeftButton)
    assert dialog.is_busy
    qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert dialog.isVisible() and dialog.steps.currentWidget() is dialog.files
    dialog.close()


def test_an_import_that_is_written_can_be_undone_also_where_the_rest_was_cancelled(
    page: BankPage, bank: Bank, table: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "_warmed", endless)
    before = bank.entries()
    dialog = begin(page, qtbot, table)
    click_next(dialog, qtbot)
    qtbot.mouseClick(dialog.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bank.count() == 4)
    qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.transfers.is_running)
    page.undo.take_back()
    assert bank.entries() == before


def test_closing_the_window_ends_an_import(
    page: BankPage, table: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("prefill.jobs.importing.plan_files", endless)
    dialog = begin(page, qtbot, table)
    qtbot.mouseClick(dialog.next_button, Qt.MouseButton.LeftButton)
    page.stop()
    assert not dialog.is_busy
    dialog.close()


def test_the_password_of_a_workbook_is_asked_for_until_it_fits(
    page: BankPage, bank: Bank, tmp_path: Path, qtbot: QtBot
) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (
        ["No.", "Question", "Vendor Response", "Comment"],
        ["1", "Do you encrypt backups?", "Yes", "With AES-256."],
        ["2", "Are backups tested at least once a year?", "No", "Not yet."],
        ["3", "Which cloud provider hosts the service?", "", ""],
    ):
        sheet.append(row)
    path = tmp_path / "completed.xlsx"
    book.save(path)
    path.write_bytes(encipher(path.read_bytes(), "geheim"))
    dialog = begin(page, qtbot, path)
    assert "password" in dialog.files.files.item(0, 1).text()
    qtbot.mouseClick(dialog.next_button, Qt.MouseButton.LeftButton)
    give_password(dialog, "falsch", qtbot)
    wrong = give_password(dialog, "geheim", qtbot)
    assert wrong == "The password does not open completed.xlsx. Check it and try again."
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert fates(dialog).count("+ Added") == 2
    click_next(dialog, qtbot)
    assert bank.count() == 5
