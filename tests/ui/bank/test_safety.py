"""Backups are put back from the menu, and the bank goes on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from prefill.bank import Bank
from prefill.bank.backups import Backup
from prefill.bank.errors import BankExists
from prefill.domain.entries import Audience
from prefill.domain.progress import finish
from prefill.jobs.desk import Desk
from prefill.ui.bank.answer_books import BookNotWritten, write_answer_book
from prefill.ui.bank.backups_dialog import BackupsDialog, backup_words
from prefill.ui.bank.page import BankPage
from prefill.ui.translated import translated
from tests.ui.bank.conftest import OpenPage

FULL = Path("/dev/full")


def test_a_backup_is_put_back_and_what_was_there_becomes_one(
    page: BankPage, bank: Bank, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = bank.entries()
    bank.back_up_before("import", datetime(2026, 3, 31, 14, 5))
    page.edits.delete([before[0].id])
    monkeypatch.setattr(BackupsDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    page.bar.restore.trigger()
    assert bank.entries() == before
    qtbot.waitUntil(lambda: page.entries.browser.shown() == ["rest", "pen", "bcp"])
    assert not page.undo.undo.isEnabled()
    assert [backup.before for backup in bank.backups()] == ["restoring", "import"]
    assert page.banner.label.text().startswith("The answer bank is as it was then.")


def test_backups_are_told_by_day_or_by_moment_and_act() -> None:
    assert backup_words(Backup(Path("x"), date(2026, 3, 31))) == "31 Mar 2026"
    moment = datetime(2026, 3, 31, 14, 5)
    assert backup_words(Backup(Path("x"), moment.date(), "import", moment.time())) == (
        "31 Mar 2026, 14:05, before import"
    )


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("act", "words"), [("import", "Import"), ("joining", "Vereinen"), ("restoring", "Wiederherstellen")]
)
def test_the_german_window_names_the_act_in_german(act: str, words: str) -> None:
    made = Backup(Path("x"), date(2026, 3, 31), act, time(14, 5))
    assert backup_words(made).endswith(f", vor: {words}")


@pytest.mark.usefixtures("german")
def test_the_german_window_calls_a_backup_so(bank: Bank, tmp_path: Path) -> None:
    (tmp_path / "there.db").write_text("something else")
    with pytest.raises(BankExists) as refused:
        bank.back_up(tmp_path / "there.db")
    assert "keine neue Sicherung" in translated(str(refused.value))


def test_where_there_is_no_backup_that_is_said(page: BankPage, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[BackupsDialog] = []

    def look(dialog: BackupsDialog) -> QDialog.DialogCode:
        shown.append(dialog)
        assert not dialog.restore_button.isEnabled() and dialog.chosen() is None
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(BackupsDialog, "exec", look)
    page.bar.restore.trigger()
    assert len(shown) == 1 and page.banner.isHidden()


def test_the_answer_book_is_printed_by_qt(
    page: BankPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "book.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.bar.book.trigger()
    qtbot.waitUntil(lambda: not page.transfers.is_running)
    assert target.read_bytes().startswith(b"%PDF-") and target.stat().st_size > 2000
    assert page.banner.label.text().startswith(f"The answer book was written to {target}.")
    assert list(tmp_path.glob(".*.part")) == []


def test_the_answer_book_for_the_browser_leaves_internal_answers_out(bank: Bank, tmp_path: Path) -> None:
    bank.update(replace(bank.entries()[0], audience=Audience.INTERNAL))
    finish(write_answer_book(bank.path, tmp_path / "book.html", date(2026, 3, 31)))
    page = (tmp_path / "book.html").read_text("utf-8")
    assert "penetration tests" in page and "encrypted at rest" not in page


@pytest.mark.parametrize("name", ["book.pdf", "book.html"])
def test_a_book_that_cannot_be_written_says_where(bank: Bank, tmp_path: Path, name: str) -> None:
    with pytest.raises(BookNotWritten, match="nowhere"):
        finish(write_answer_book(bank.path, tmp_path / "nowhere" / name, date(2026, 3, 31)))


@pytest.mark.skipif(not FULL.exists(), reason="this system has no disk that is always full")
@pytest.mark.parametrize("name", ["book.pdf", "book.html"])
def test_on_a_full_disk_the_old_book_stays_as_it_was(bank: Bank, tmp_path: Path, name: str) -> None:
    assert bank.count() == 3
    target = tmp_path / name
    target.write_text("last year's book")
    (tmp_path / f".{name}.part").symlink_to(FULL)
    with pytest.raises(BookNotWritten, match="No space left"):
        finish(write_answer_book(bank.path, target, date(2026, 3, 31)))
    assert target.read_text() == "last year's book"
    assert list(tmp_path.glob(".*.part")) == []


def test_where_the_bank_lies_is_told_if_that_asks_for_care(
    desk: Desk, bank: Bank, show_page: OpenPage
) -> None:
    (desk.keeping.file.parent / ".stfolder").mkdir()
    assert bank.count() == 3
    page = show_page()
    assert page.banner.isVisible()
    assert page.banner.label.text().startswith("⚠ The answer bank lies in a folder that Syncthing copies")
