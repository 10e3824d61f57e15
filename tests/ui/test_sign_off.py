"""Where the settings ask for a second name, saving says how it stands and delivering waits for it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from prefill.domain.progress import finish
from prefill.jobs.desk import Desk
from prefill.jobs.job import Job
from prefill.ui.deliveries_dialog import DeliveriesDialog
from prefill.ui.main_window import MainWindow
from prefill.ui.sign_off_dialog import SignOffDialog
from tests.fixtures.forms import plain_form
from tests.ui.conftest import QUESTIONS
from tests.ui.test_saving import asked, receipt_of, words
from tests.ui.windows import OpenWindow, review_of

RETURN = Qt.Key.Key_Return


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, form: Path) -> MainWindow:
    window = open_window(form)
    review_of(qtbot, window).accept_and_next()
    window.commands.ask_sign_off.trigger()
    return window


@pytest.fixture
def job(window: MainWindow) -> Job:
    assert window.review is not None
    return window.review.job


def sign(qtbot: QtBot, window: MainWindow, first: str, second: str) -> SignOffDialog:
    window.commands.sign_off.trigger()
    dialog = window.findChild(SignOffDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.sign_button.isEnabled)
    qtbot.keyClicks(dialog.first, first)
    qtbot.keyClicks(dialog.second, second)
    qtbot.keyClick(dialog.second, RETURN)
    return dialog


def back_to(qtbot: QtBot, window: MainWindow, dialog: SignOffDialog) -> None:
    """Close a dialog; offscreen no window is active after that."""
    dialog.close()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def test_saving_says_how_it_stands_and_delivery_waits(
    qtbot: QtBot, window: MainWindow, desk: Desk, job: Job
) -> None:
    dialog = asked(qtbot, window)
    assert "Nobody has signed this off yet. You may save a copy" in words(dialog)
    dialog.save_button.click()
    receipt = receipt_of(qtbot, window)
    receipt.delivery.recipient.setText("Example Bank")
    receipt.delivery.button.click()
    assert "Nobody has signed off customer - filled.xlsx as it was written." in words(receipt)
    assert [copy.given for copy in desk.deliveries(job)] == [None]
    receipt.close()


def test_a_second_name_stands_for_the_answers_as_they_are(
    qtbot: QtBot, window: MainWindow, desk: Desk, job: Job
) -> None:
    dialog = sign(qtbot, window, "Ada Moss", "Ada Moss")
    assert "A second person has to sign it off." in words(dialog)
    dialog.second.clear()
    qtbot.keyClicks(dialog.second, "Ben Ray")
    qtbot.keyClick(dialog.second, RETURN)
    assert "Signed off by Ben Ray" in dialog.standing.text()
    back_to(qtbot, window, dialog)
    saving = asked(qtbot, window)
    assert "✓ Signed off by Ben Ray" in words(saving)
    saving.save_button.click()
    receipt = receipt_of(qtbot, window)
    receipt.delivery.recipient.setText("Example Bank")
    receipt.delivery.button.click()
    assert desk.deliveries(job)[0].given is not None
    receipt.close()
    window.commands.deliveries.trigger()
    copies = window.findChild(DeliveriesDialog)
    assert copies.table.item(0, 4).text() == "Ben Ray"
    copies.close()


def test_signed_off_is_what_is_saved_without_another_word(
    qtbot: QtBot, window: MainWindow, desk: Desk, job: Job, tmp_path: Path
) -> None:
    other = finish(desk.read(plain_form(tmp_path / "other.xlsx", "Form", ("Question",), QUESTIONS, ("Yes",))))
    desk.open(finish(desk.prepare(other, replace(other.frame, customer="Northwind"))))
    assert window.review is not None
    window.review.session.around = desk.surroundings(job)
    window.review.session.edit(job.order[1], {"C3": "Yes", "D3": "As agreed with Northwind."})
    dialog = sign(qtbot, window, "Ada Moss", "Ben Ray")
    assert "as they are decided now: 1." in words(dialog)
    back_to(qtbot, window, dialog)
    saving = asked(qtbot, window)
    assert "1 naming another customer" in words(saving)
    assert "✓ Signed off by Ben Ray" in words(saving)
    saving.naming.click()
    assert "but not as it is now" in words(saving)
    saving.close()


def test_a_change_afterwards_is_said_before_saving(qtbot: QtBot, window: MainWindow, job: Job) -> None:
    back_to(qtbot, window, sign(qtbot, window, "Ada Moss", "Ben Ray"))
    assert window.review is not None
    window.review.accept_and_next()
    dialog = asked(qtbot, window)
    assert "but not as it is now. You may save a copy" in words(dialog)
    dialog.close()


def test_the_setting_is_remembered(qtbot: QtBot, window: MainWindow, open_window: OpenWindow) -> None:
    window.close()
    again = open_window()
    qtbot.waitUntil(again.commands.ask_sign_off.isChecked)
    again.commands.ask_sign_off.trigger()
    assert not again.commands.ask_sign_off.isChecked()
