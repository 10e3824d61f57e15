"""The bank's password is set, asked for at opening, changed and removed in the window."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from prefill.bank import Bank
from prefill.bank.errors import BankPasswordNeeded
from prefill.bank.locks import change_password
from prefill.bank.places import Locked
from prefill.domain.progress import finish
from prefill.jobs.desk import Desk
from prefill.ui.bank.lock_dialog import LockDialog
from prefill.ui.bank.mending import MendingDialog
from prefill.ui.bank.page import BankPage
from tests.ui.bank.conftest import OpenPage, give_password, take_way
from tests.ui.windows import OpenWindow


def lock_dialog(page: BankPage) -> LockDialog:
    page.bar.password.trigger()
    return next(one for one in page.findChildren(LockDialog) if one.isVisible())


def click_and_wait(page: BankPage, dialog: LockDialog, button: str, qtbot: QtBot) -> str:
    with qtbot.waitSignal(dialog.changed, timeout=60_000):
        qtbot.mouseClick(getattr(dialog, button), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.entries.browser.shown()) == 3, timeout=60_000)
    return page.banner.label.text()


@pytest.mark.usefixtures("bank")
def test_a_password_is_set_and_removed_from_the_menu(page: BankPage, desk: Desk, qtbot: QtBot) -> None:
    before = desk.bank.entries()
    dialog = lock_dialog(page)
    dialog.new.setText("geheim")
    dialog.again.setText("geheimnis")
    assert dialog.trouble.text() == "⚠ The two new passwords differ."
    dialog.again.setText("geheim")
    assert not dialog.set_button.isEnabled()
    dialog.is_kept.setChecked(True)
    assert (
        click_and_wait(page, dialog, "set_button", qtbot) == "The answer bank and its backups are encrypted."
    )
    with pytest.raises(BankPasswordNeeded):
        Bank.open(desk.keeping.file)
    assert desk.bank.entries() == before
    dialog = lock_dialog(page)
    dialog.old.setText("falsch")
    qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
    assert "does not open" in dialog.trouble.text()
    dialog.old.setText("geheim")
    click_and_wait(page, dialog, "remove_button", qtbot)
    with Bank.open(desk.keeping.file, read_only=True) as bank:
        assert bank.entries() == before


@pytest.mark.usefixtures("bank")
def test_what_was_being_read_goes_on_when_nothing_comes_of_it(page: BankPage, qtbot: QtBot) -> None:
    page.reload()
    dialog = lock_dialog(page)
    with qtbot.waitSignals([page.entries.browser.loaded, page.surveyor.surveyed]):
        qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)


@pytest.fixture
def locked(bank: Bank, desk: Desk) -> Desk:
    assert bank.count() == 3
    desk.keeping.close()
    finish(change_password(desk.keeping.file, "", "geheim"))
    return desk


def test_the_password_is_asked_for_at_opening_until_it_fits(
    locked: Desk, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    give_password(window, "falsch", qtbot)
    says = give_password(window, "geheim", qtbot)
    assert says.startswith("The password does not open the answer bank")
    assert locked.bank.count() == 3


@pytest.mark.usefixtures("locked")
def test_the_page_of_a_locked_bank_takes_its_password(refused_page: OpenPage, qtbot: QtBot) -> None:
    page = refused_page()
    take_way(page, "Give the password …", qtbot)
    give_password(page, "geheim", qtbot)
    qtbot.waitUntil(lambda: len(page.entries.browser.shown()) == 3, timeout=60_000)


def test_a_locked_bank_that_is_damaged_is_mended_with_its_password(
    locked: Desk, refused_page: OpenPage, qtbot: QtBot
) -> None:
    file = locked.keeping.file
    with Bank.open(Locked(file, "geheim")) as bank:
        bank.back_up_today(date(2026, 1, 1))
    file.write_bytes(file.read_bytes()[: 3 * 4096])
    page = refused_page()
    take_way(page, "Give the password …", qtbot)
    give_password(page, "geheim", qtbot)
    qtbot.waitUntil(lambda: "is damaged" in page.entries.browser.hint.sentence.text(), timeout=60_000)
    take_way(page, "Mend it …", qtbot)
    dialog = page.findChild(MendingDialog)
    assert dialog is not None
    qtbot.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.entries.browser.shown()) == 3, timeout=60_000)
