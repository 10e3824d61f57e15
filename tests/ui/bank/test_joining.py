"""Another copy is joined in the window: what differs is seen first, and a person decides each conflict."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from prefill.bank import Bank
from prefill.bank.locks import change_password
from prefill.domain.entries import Entry, EntryId
from prefill.domain.progress import finish
from prefill.ui.bank.joining.conflict_table import MINE, THEIRS
from prefill.ui.bank.joining.dialog import JoinDialog
from prefill.ui.bank.page import BankPage
from tests.ui.bank.conftest import give_password


@pytest.fixture
def theirs(bank: Bank, tmp_path: Path) -> Iterator[Bank]:
    """A copy that went its own way, as the bank itself did."""
    bank.back_up(tmp_path / "colleague.db")
    with Bank.open(tmp_path / "colleague.db") as copy:
        edit(copy, "pen", answer="Twice a year.", owner="Ann")
        edit(copy, "rest", notes="Seen by the auditor.")
        copy.add(Entry(EntryId("new"), "Is there a bug bounty?", answer="No."))
        edit(bank, "pen", answer="Every quarter.")
        yield copy


@pytest.fixture
def join(
    theirs: Bank, show_page: Callable[[], BankPage], qtbot: QtBot
) -> Callable[[], tuple[BankPage, JoinDialog]]:
    def begin() -> tuple[BankPage, JoinDialog]:
        page = show_page()
        dialog = page.transfers.ask_join(theirs.path)
        assert dialog is not None
        qtbot.waitUntil(lambda: not dialog.is_busy)
        return page, dialog

    return begin


def edit(bank: Bank, id: str, **values: object) -> None:
    entry = bank.entry(EntryId(id))
    assert entry is not None
    bank.update(replace(entry, **values))  # type: ignore[arg-type]


def test_what_differs_is_told_and_conflicts_come_first(
    join: Callable[[], tuple[BankPage, JoinDialog]],
) -> None:
    _, dialog = join()
    assert dialog.heading.text() == ("1 entry comes in, 2 join by themselves, 1 field is for you to decide.")
    words = [dialog.list.item(row).text().split("\n")[0] for row in range(dialog.list.count())]
    assert words == ["⚠ To decide", "Comes in", "Joins by itself"]
    table = dialog.conflicts
    cells = [table.item(0, column).text() for column in range(3)]
    assert cells == ["Once a year, by an independent firm.", "Every quarter.", "Twice a year."]
    assert "Ann" in dialog.compared.toPlainText()
    assert not dialog.join_button.isEnabled()


def test_a_decided_join_is_written_after_a_backup_and_undone_in_one_step(
    join: Callable[[], tuple[BankPage, JoinDialog]], bank: Bank, theirs: Bank, qtbot: QtBot
) -> None:
    before, there = bank.entries(), theirs.entries()
    page, dialog = join()
    dialog.conflicts.decide(0, MINE)
    assert dialog.conflicts.item(0, MINE).text() == "✓ Every quarter."
    dialog.conflicts.decide(0, THEIRS)
    assert dialog.list.item(0).text().startswith("✓ Decided")
    qtbot.mouseClick(dialog.join_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.transfers.is_running)
    joined = {entry.id: entry for entry in bank.entries()}
    assert joined[EntryId("pen")].answer == "Twice a year." and joined[EntryId("pen")].owner == "Ann"
    assert joined[EntryId("rest")].notes == "Seen by the auditor."
    assert EntryId("new") in joined
    assert [backup.before for backup in bank.backups()] == ["joining"]
    assert page.banner.label.text() == "colleague.db was joined into your bank."
    page.undo.take_back()
    assert bank.entries() == before
    page.undo.do_again()
    assert {entry.id: entry for entry in bank.entries()} == joined
    assert theirs.entries() == there


def test_the_rest_is_decided_at_once(
    join: Callable[[], tuple[BankPage, JoinDialog]], bank: Bank, qtbot: QtBot
) -> None:
    page, dialog = join()
    qtbot.mouseClick(dialog.mine_button, Qt.MouseButton.LeftButton)
    assert dialog.join_button.isEnabled() and not dialog.theirs_button.isEnabled()
    qtbot.mouseClick(dialog.join_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.transfers.is_running)
    pen = bank.entry(EntryId("pen"))
    assert pen is not None and (pen.answer, pen.owner) == ("Every quarter.", "Ann")


def test_a_copy_without_news_has_nothing_to_join(
    page: BankPage, bank: Bank, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bank.back_up(tmp_path / "same.db")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "same.db"), ""))
    page.bar.join.trigger()
    dialog = page.findChild(JoinDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert dialog.heading.text() == "same.db has nothing that your bank lacks"
    assert not dialog.join_button.isEnabled() and not dialog.mine_button.isVisible()
    dialog.reject()
    assert not page.transfers.is_running


def test_a_file_that_is_no_bank_is_told_in_the_dialog(page: BankPage, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "photo.db").write_text("no database")
    dialog = page.transfers.ask_join(tmp_path / "photo.db")
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert "is no answer bank of Prefill" in dialog.trouble.text()
    assert not dialog.join_button.isEnabled()
    dialog.close()


def test_a_copy_with_a_password_of_its_own_asks_for_it(
    theirs: Bank, show_page: Callable[[], BankPage], qtbot: QtBot
) -> None:
    theirs.close()
    finish(change_password(theirs.path, "", "geheim"))
    dialog = show_page().transfers.ask_join(theirs.path)
    assert dialog is not None
    for password, heading in (("falsch", "colleague.db cannot be read"), ("geheim", "1 entry comes in, ")):
        give_password(dialog, password, qtbot)
        qtbot.waitUntil(lambda: not dialog.is_busy, timeout=60_000)
        assert dialog.heading.text().startswith(heading)
    assert dialog.trouble.isHidden()
    dialog.reject()
