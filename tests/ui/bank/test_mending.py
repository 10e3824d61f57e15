"""A damaged bank is told at opening, and what can be saved of it is saved; the damaged file is kept."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from prefill.bank import Bank
from prefill.domain.entries import Entry, EntryId
from prefill.jobs.desk import Desk
from prefill.ui.bank.mending import MendingDialog
from prefill.ui.bank.page import BankPage
from tests.ui.bank.conftest import OpenPage, take_way
from tests.ui.windows import OpenWindow, banner_of

COUNT = 200
NOTES = "word " * 60
_PAGE = 4096


@pytest.fixture
def damaged(desk: Desk) -> Desk:
    """A desk whose bank has noise in the middle, with a backup from before."""
    with Bank.create(desk.bank_path) as bank:
        bank.put_all([Entry(EntryId(f"E{n}"), f"Question {n}?", notes=NOTES) for n in range(COUNT)])
        bank.back_up_before("import", datetime(2026, 3, 31, 14, 5))
    data = bytearray(desk.bank_path.read_bytes())
    leaves = [
        at for at in range(0, len(data), _PAGE) if data[at] == 13 and b"word word" in data[at : at + _PAGE]
    ]
    data[leaves[3] : leaves[3] + _PAGE] = b"\xa5" * _PAGE
    desk.bank_path.write_bytes(data)
    return desk


@pytest.fixture
def opened(damaged: Desk, refused_page: OpenPage, qtbot: QtBot) -> tuple[BankPage, MendingDialog]:
    """The page of the damaged bank, and the dialog that its button opens."""
    assert damaged.keeping.backups()
    page = refused_page()
    take_way(page, "Mend it …", qtbot)
    dialog = page.findChild(MendingDialog)
    assert dialog is not None
    return page, dialog


def test_what_can_be_saved_takes_the_place_of_the_damaged_bank(
    damaged: Desk, opened: tuple[BankPage, MendingDialog], qtbot: QtBot
) -> None:
    noise = damaged.bank_path.read_bytes()
    page, dialog = opened
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.entries.browser.shown()) == COUNT)
    aside = damaged.bank_path.with_name("bank damaged 2026-01-01 00.00.00.db")
    assert page.banner.label.text().endswith(f"The damaged file is kept as {aside}.")
    assert aside.read_bytes() == noise


def test_the_dialog_is_closed_only_when_nothing_runs_any_more(
    opened: tuple[BankPage, MendingDialog], qtbot: QtBot
) -> None:
    _, dialog = opened
    ran: list[bool] = []
    dialog.finished.connect(lambda: ran.append(dialog.is_busy))
    with qtbot.waitSignal(dialog.finished):
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(dialog.cancel_button, Qt.MouseButton.LeftButton)
        assert dialog.isVisible()
    assert ran == [False]


def test_a_backup_can_be_put_in_its_place_instead(
    damaged: Desk, opened: tuple[BankPage, MendingDialog], qtbot: QtBot
) -> None:
    page, dialog = opened
    assert dialog.list.item(0).text() == "31 Mar 2026, 14:05, before import"
    qtbot.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.entries.browser.shown()) == COUNT)
    assert damaged.bank.entries()[0].notes == NOTES
    assert damaged.bank_path.with_name("bank damaged 2026-01-01 00.00.00.db").exists()


@pytest.mark.usefixtures("damaged")
def test_the_window_tells_of_the_damage_and_leads_to_its_mending(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window()
    banner = banner_of(window)
    qtbot.waitUntil(banner.isVisible)
    assert "is damaged" in banner.label.text()
    qtbot.mouseClick(banner.action_button, Qt.MouseButton.LeftButton)
    dialog = window.findChild(MendingDialog)
    assert dialog is not None and dialog.isVisible()
    dialog.close()
