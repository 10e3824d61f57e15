"""A copy is saved by a person who knows what goes in, what is open, and what has changed meanwhile."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from prefill.domain.errors import PrefillError
from prefill.domain.progress import finish
from prefill.domain.responses import State
from prefill.jobs.desk import Desk
from prefill.jobs.job import Job
from prefill.jobs.store import JobStore
from prefill.ui.deliveries_dialog import DeliveriesDialog
from prefill.ui.main_window import MainWindow
from prefill.ui.receipt_dialog import ReceiptDialog
from prefill.ui.review.file_answer import FileAnswer
from prefill.ui.review.page import ReviewPage
from prefill.ui.save_dialog import SaveDialog
from tests.ui.windows import CONTROL, SHIFT, OpenWindow, banner_of, press, review_of


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, form: Path) -> MainWindow:
    window = open_window(form)
    review_of(qtbot, window).accept_and_next()
    return window


@pytest.fixture
def job(window: MainWindow) -> Job:
    assert window.review is not None
    return window.review.job


def asked(qtbot: QtBot, window: MainWindow) -> SaveDialog:
    press(qtbot, Qt.Key.Key_S, CONTROL)
    return save_dialog_of(qtbot, window)


def save_dialog_of(qtbot: QtBot, window: MainWindow) -> SaveDialog:
    qtbot.waitUntil(lambda: window.findChild(SaveDialog) is not None)
    return window.findChild(SaveDialog)


def receipt_of(qtbot: QtBot, window: MainWindow) -> ReceiptDialog:
    qtbot.waitUntil(lambda: window.findChild(ReceiptDialog) is not None, timeout=20_000)
    return window.findChild(ReceiptDialog)


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def choices_in(path: Path) -> list[object]:
    sheet = openpyxl.load_workbook(path)["Security"]
    return [sheet.cell(row, 3).value for row in range(2, 7)]


def test_only_what_a_person_decided_is_written(qtbot: QtBot, window: MainWindow, form: Path) -> None:
    dialog = asked(qtbot, window)
    assert "Answers that will be written: 1 of 5" in words(dialog)
    assert "Left as the customer sent it: 3 not looked at, 1 without an answer." in words(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    receipt_of(qtbot, window).close()
    assert choices_in(form.with_name("customer - filled.xlsx")) == ["Yes", None, None, None, None]


def test_where_nothing_is_decided_the_dialog_says_what_to_do(
    qtbot: QtBot, open_window: OpenWindow, form: Path
) -> None:
    window = open_window(form)
    review_of(qtbot, window)
    dialog = asked(qtbot, window)
    (told,) = (label for label in dialog.findChildren(QLabel) if "Nothing is decided yet." in label.text())
    assert told.isVisible()
    assert not dialog.save_button.isEnabled()
    dialog.also[State.PREFILLED].click()
    assert not told.isVisible()
    assert dialog.save_button.isEnabled()
    dialog.close()


def test_the_rest_is_written_where_the_person_says_so(
    qtbot: QtBot, window: MainWindow, job: Job, form: Path
) -> None:
    job.flag(job.order[1])
    dialog = asked(qtbot, window)
    dialog.also[State.PREFILLED].click()
    assert "Answers that will be written: 3 of 5" in words(dialog)
    dialog.also[State.FLAGGED].click()
    assert "Answers that will be written: 4 of 5" in words(dialog)
    dialog.save_button.click()
    receipt_of(qtbot, window).close()
    assert choices_in(form.with_name("customer - filled.xlsx")) == ["Yes"] * 4 + [None]


def test_a_file_that_is_there_is_replaced_knowingly(qtbot: QtBot, window: MainWindow, form: Path) -> None:
    form.with_name("customer - filled.xlsx").write_text("an older copy")
    dialog = asked(qtbot, window)
    assert dialog.save_button.text() == "Replace it"
    assert "will be replaced" in words(dialog)
    dialog.path.setText(str(form.with_name("other.xlsx")))
    assert dialog.save_button.text() == "Save"
    dialog.close()


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("customer.xlsx", "customer.xlsx is the customer's own file, which is never written over."),
        ("absent/copy.xlsx", "There is no folder"),
        ("copy.xls", "copy.xls must end in .xlsx"),
        ("x" * 300 + ".xlsx", "The name of the copy is too long for this disk."),
        ("é" * 200 + ".xlsx", "The name of the copy is too long for this disk."),
        ("folder.xlsx", "it is a folder"),
        ("", "Say where the copy goes."),
    ],
)
def test_a_place_that_is_refused_is_refused_while_it_is_typed(
    qtbot: QtBot, window: MainWindow, form: Path, name: str, sentence: str
) -> None:
    form.with_name("folder.xlsx").mkdir()
    dialog = asked(qtbot, window)
    qtbot.mouseClick(dialog.path, Qt.MouseButton.LeftButton)
    dialog.path.selectAll()
    qtbot.keyClick(dialog.path, Qt.Key.Key_Backspace)
    if name:
        QApplication.clipboard().setText(str(form.parent / name))
        qtbot.keyClick(dialog.path, Qt.Key.Key_V, CONTROL)
    assert sentence in words(dialog)
    assert dialog.save_button.text() == "Save"
    qtbot.keyClick(dialog.path, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.path.selectAll()
    qtbot.keyClicks(dialog.path, "copy.xlsx")  # a bare name goes beside the customer's file
    assert sentence not in words(dialog)
    qtbot.keyClick(dialog.path, Qt.Key.Key_Return)
    receipt_of(qtbot, window).close()
    assert form.with_name("copy.xlsx").is_file()


def test_a_file_that_is_gone_is_called_gone_and_can_be_put_back(
    qtbot: QtBot, window: MainWindow, form: Path
) -> None:
    aside = form.rename(form.with_name("aside.xlsx"))
    dialog = asked(qtbot, window)
    assert "customer.xlsx is no longer in" in words(dialog)
    assert "Put it back there" in words(dialog)
    assert not dialog.save_button.isEnabled()
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    aside.rename(form)
    window.commands.save.trigger()
    save_dialog_of(qtbot, window).save_button.click()
    receipt_of(qtbot, window).close()
    assert choices_in(form.with_name("customer - filled.xlsx"))[0] == "Yes"


def test_open_points_are_shown_and_one_can_be_looked_at(qtbot: QtBot, window: MainWindow, job: Job) -> None:
    job.edit(job.order[2], {"D4": "We keep [number] copies."})
    dialog = asked(qtbot, window)
    assert "Open points: 1" in words(dialog)
    assert dialog.list.item(0).text() == (
        "Security, row 4: “[number]” looks like something still to be filled in."
    )
    dialog.list.setCurrentRow(0)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert window.review is not None
    assert window.review.session.current == job.order[2]
    assert not dialog.isVisible()


def test_a_signature_is_named_before_saving(qtbot: QtBot, open_window: OpenWindow, form: Path) -> None:
    with ZipFile(form, "a") as package:
        package.writestr("_xmlsignatures/origin.sigs", "")
    window = open_window(form)
    review_of(qtbot, window).accept_and_next()
    dialog = asked(qtbot, window)
    assert "The signature of the copy will be invalid" in words(dialog)
    dialog.close()


def test_a_file_that_changed_meanwhile_is_read_again_and_keeps_its_answers(
    qtbot: QtBot, window: MainWindow, form: Path
) -> None:
    book = openpyxl.load_workbook(form)
    book["Security"].insert_rows(1)
    book.save(form)
    asked(qtbot, window).save_button.click()
    banner = banner_of(window)
    qtbot.waitUntil(banner.isVisible, timeout=20_000)
    assert "has changed on disk" in banner.label.text()
    old = window.review
    banner.action_button.click()
    qtbot.waitUntil(lambda: isinstance(window.page, ReviewPage) and window.review is not old, timeout=20_000)
    assert window.review is not None
    again = window.review.job
    assert [key.row for key in again.order] == [3, 4, 5, 6, 7]
    assert again.response(again.order[0]).state is State.ACCEPTED


def test_the_receipt_is_kept_and_the_delivery_noted(
    qtbot: QtBot, window: MainWindow, desk: Desk, job: Job, form: Path
) -> None:
    asked(qtbot, window).save_button.click()
    dialog = receipt_of(qtbot, window)
    assert "dropdowns 1" in words(dialog)
    dialog.page_button.click()
    assert form.with_name("customer - filled - receipt.html").is_file()
    assert "customer - filled - receipt.html" in words(dialog)
    assert not dialog.delivery.button.isEnabled()  # nobody was named yet
    qtbot.keyClicks(dialog.delivery.recipient, "Example Bank")
    qtbot.keyClick(dialog.delivery.recipient, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert [delivery.recipient for delivery in desk.deliveries(job)] == ["Example Bank"]
    dialog.close()
    assert QApplication.activeModalWidget() is None


def test_a_copy_that_the_ledger_does_not_know_is_there_and_not_called_delivered(
    qtbot: QtBot, window: MainWindow, desk: Desk, form: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise PrefillError("The jobs file cannot be written.")

    monkeypatch.setattr(JobStore, "deliver", refused)
    asked(qtbot, window).save_button.click()
    dialog = receipt_of(qtbot, window)
    assert form.with_name("customer - filled.xlsx").is_file()
    assert "The jobs file cannot be written." in banner_of(window).label.text()
    qtbot.keyClicks(dialog.delivery.recipient, "Example Bank")
    dialog.delivery.button.click()
    assert "⚠ The ledger could not be written" in words(dialog)
    dialog.close()


def test_what_cannot_be_put_beside_the_copy_is_said_where_it_was_asked_for(
    qtbot: QtBot, window: MainWindow, form: Path
) -> None:
    form.with_name("customer - filled - receipt.html").mkdir()
    asked(qtbot, window).save_button.click()
    dialog = receipt_of(qtbot, window)
    dialog.page_button.click()
    assert "⚠ customer - filled - receipt.html cannot be written" in words(dialog)
    dialog.close()


def test_the_evidence_goes_along(qtbot: QtBot, open_window: OpenWindow, desk: Desk, form: Path) -> None:
    desk.bank_path.with_name("report.pdf").write_text("the report")
    for number, entry in enumerate(desk.bank.entries()[:2]):
        desk.bank.update(replace(entry, evidence=("report.pdf", "gone.pdf")[number]))
    window = open_window(form)
    review = review_of(qtbot, window)
    review.accept_and_next()
    review.accept_and_next()
    asked(qtbot, window).save_button.click()
    dialog = receipt_of(qtbot, window)
    assert "The answers cite evidence: 2. ⚠ To be looked at: 1." in words(dialog)
    listed = [dialog.evidence.item(row).text() for row in range(dialog.evidence.count())]
    assert listed == ["⚠ gone.pdf: The file is not there.", "report.pdf"]
    assert "is there from before" not in words(dialog)
    dialog.evidence_button.click()
    assert "The evidence is being copied." in words(dialog)
    qtbot.waitUntil(lambda: "✓ Files of evidence" in words(dialog))
    assert (form.parent / "customer - filled - evidence" / "report.pdf").read_text() == "the report"
    dialog.close()


def test_evidence_that_holds_no_more_stays_here(
    qtbot: QtBot, open_window: OpenWindow, desk: Desk, form: Path
) -> None:
    for name in ("new.pdf", "old.pdf"):
        desk.bank_path.with_name(name).write_text(name)
    first, second = desk.bank.entries()[:2]
    desk.bank.update(replace(first, evidence="new.pdf"))
    desk.bank.update(replace(second, evidence="old.pdf", evidence_until=date(2026, 1, 1)))
    window = open_window(form)
    review = review_of(qtbot, window)
    review.accept_and_next()
    review.accept_and_next()
    asked(qtbot, window).save_button.click()
    dialog = receipt_of(qtbot, window)
    dialog.evidence_button.click()
    qtbot.waitUntil(lambda: "✓ Files of evidence" in words(dialog))
    folder = form.parent / "customer - filled - evidence"
    assert [file.name for file in folder.iterdir()] == ["new.pdf"]
    dialog.close()


def test_evidence_that_cannot_be_copied_may_be_tried_again(
    qtbot: QtBot, open_window: OpenWindow, desk: Desk, form: Path
) -> None:
    desk.bank_path.with_name("report.pdf").write_text("the report")
    desk.bank.update(replace(desk.bank.entries()[0], evidence="report.pdf"))
    window = open_window(form)
    review_of(qtbot, window).accept_and_next()
    asked(qtbot, window).save_button.click()
    dialog = receipt_of(qtbot, window)
    in_the_way = form.parent / "customer - filled - evidence"
    in_the_way.write_text("no folder")
    dialog.evidence_button.click()
    qtbot.waitUntil(dialog.evidence_button.isEnabled)
    assert "report.pdf cannot be copied" in words(dialog)
    in_the_way.unlink()
    dialog.evidence_button.click()
    qtbot.waitUntil(lambda: "✓ Files of evidence" in words(dialog))
    dialog.close()


def test_evidence_that_is_cited_no_more_is_told_of_and_leaves_the_folder(
    qtbot: QtBot, open_window: OpenWindow, desk: Desk, form: Path
) -> None:
    desk.bank_path.with_name("report.pdf").write_text("the report")
    desk.bank.update(replace(desk.bank.entries()[0], evidence="report.pdf"))
    window = open_window(form)
    review = review_of(qtbot, window)
    review.accept_and_next()
    asked(qtbot, window).save_button.click()
    receipt = receipt_of(qtbot, window)
    receipt.evidence_button.click()
    qtbot.waitUntil(lambda: "✓ Files of evidence" in words(receipt))
    receipt.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    review.job.edit(review.job.order[0], {"C2": None, "D2": None})
    review.job.edit(review.job.order[1], {"C3": "Yes"})
    window.commands.save.trigger()
    save_dialog_of(qtbot, window).save_button.click()
    again = receipt_of(qtbot, window)
    assert "⚠ The folder customer - filled - evidence is there from before." in words(again)
    again.evidence_button.click()
    qtbot.waitUntil(lambda: "✓ Files of evidence" in words(again))
    assert list((form.parent / "customer - filled - evidence").iterdir()) == []
    again.close()


def test_a_copy_is_marked_as_delivered_days_later(
    qtbot: QtBot, window: MainWindow, desk: Desk, job: Job
) -> None:
    window.commands.deliveries.trigger()
    dialog = window.findChild(DeliveriesDialog)
    assert not dialog.delivery.button.isEnabled()
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    asked(qtbot, window).save_button.click()
    receipt_of(qtbot, window).close()
    window.commands.deliveries.trigger()
    dialog = window.findChild(DeliveriesDialog)
    qtbot.keyClicks(dialog.delivery.recipient, "Example Bank")
    dialog.delivery.button.click()
    assert [delivery.recipient for delivery in desk.deliveries(job)] == ["Example Bank"]
    assert dialog.table.item(0, 2).text() == "Example Bank"
    dialog.close()


def test_another_customers_name_stays_here_unless_the_person_says_otherwise(
    qtbot: QtBot, window: MainWindow, desk: Desk, job: Job, form: Path, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    other = finish(desk.read(shutil.copy(form, tmp_path / "other" / "Northwind.xlsx")))
    desk.open(finish(desk.prepare(other, replace(other.frame, customer="Northwind"))))
    job.edit(job.order[1], {"C3": "Yes", "D3": "As we told Northwind."})
    dialog = asked(qtbot, window)
    assert "Answers that will be written: 1 of 5" in words(dialog)
    assert "1 naming another customer" in words(dialog)
    dialog.save_button.click()
    receipt_of(qtbot, window).close()
    copy = form.with_name("customer - filled.xlsx")
    assert choices_in(copy) == ["Yes", None, None, None, None]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.commands.save.trigger()  # no window has the focus offscreen once a dialog is closed
    again = save_dialog_of(qtbot, window)
    again.naming.click()
    assert "Answers that will be written: 2 of 5" in words(again)
    again.save_button.click()
    receipt_of(qtbot, window).close()
    assert choices_in(copy) == ["Yes", "Yes", None, None, None]


def test_an_answer_that_cannot_be_written_keeps_no_other_from_the_copy(
    qtbot: QtBot, window: MainWindow, job: Job, form: Path
) -> None:
    job.edit(job.order[1], {"C3": "Yes", "D3": "long " * 7_000})
    dialog = asked(qtbot, window)
    assert "Answers that will be written: 1 of 5" in words(dialog)
    assert "1 that cannot be written" in words(dialog)
    assert not dialog.list.isVisible()
    line = "Security, row 3: D3 was given a text of 35,000 characters; a cell holds 32,767."
    assert dialog.refused.item(0).text() == line
    dialog.save_button.click()
    receipt_of(qtbot, window).close()
    assert choices_in(form.with_name("customer - filled.xlsx")) == ["Yes", None, None, None, None]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.commands.save.trigger()
    again = save_dialog_of(qtbot, window)
    again.refused.setCurrentRow(0)
    qtbot.keyClick(again.refused, Qt.Key.Key_Return)
    assert window.review is not None
    assert window.review.session.current == job.order[1]


def test_nothing_but_answers_reaches_the_file(
    qtbot: QtBot, open_window: OpenWindow, desk: Desk, form: Path
) -> None:
    first = desk.bank.entries()[0]
    told = replace(first, notes="secret-note", owner="secret-owner", product="secret-product")
    desk.bank.update(replace(told, evidence="secret-evidence", criteria=("CC6.1",), source="secret-source"))
    window = open_window(form)
    review = review_of(qtbot, window)
    review.job.set_note(review.job.order[0], "secret-to-oneself")
    review.accept_and_next()
    review.accept_and_next()
    asked(qtbot, window).save_button.click()
    receipt_of(qtbot, window).close()
    with ZipFile(form.with_name("customer - filled.xlsx")) as copy:
        parts = b"\n".join(copy.read(name) for name in copy.namelist())
    assert b"Yes, that is so: 0." in parts
    for kept in ("secret", "CC6.1", first.id, "confidence", "prefilled"):
        assert kept.encode() not in parts


def test_what_the_customer_answered_is_emptied_on_purpose_and_said(
    qtbot: QtBot, open_window: OpenWindow, form: Path
) -> None:
    book = openpyxl.load_workbook(form)
    book["Security"]["C6"], book["Security"]["D6"] = "Yes", "Brown ones."
    book.save(form)
    window = open_window(form)
    review = review_of(qtbot, window)
    review.session.go_to(review.job.order[-1])
    told = window.findChild(FileAnswer)
    assert told.words.text() == "The file holds “Yes · Brown ones.”, and the copy will hold it too."
    press(qtbot, Qt.Key.Key_Backspace, CONTROL | SHIFT)
    assert told.words.text() == "The file holds “Yes · Brown ones.”. It will be emptied in the copy."
    press(qtbot, Qt.Key.Key_Z, CONTROL)
    assert "the copy will hold it too" in told.words.text()
    qtbot.mouseClick(told.button, Qt.MouseButton.LeftButton)
    dialog = asked(qtbot, window)
    assert "Answers of the customer's file that will be emptied: 1" in words(dialog)
    dialog.save_button.click()
    receipt = receipt_of(qtbot, window)
    assert "Cells emptied on purpose: 2." in words(receipt)
    receipt.close()
    sheet = openpyxl.load_workbook(form.with_name("customer - filled.xlsx"))["Security"]
    assert (sheet["C6"].value, sheet["D6"].value) == (None, None)
