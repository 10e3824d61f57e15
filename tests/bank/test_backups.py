"""Backups: made by day and before every migration, ten kept, and given back whole."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from prefill.bank import Bank, connections
from prefill.bank.backups import backup_folder
from prefill.bank.database import FileKind, Migration, create_database, open_database
from prefill.bank.errors import (
    BackupGivenUp,
    BankExists,
    BankLocked,
    BankReadOnly,
    BankUnreachable,
    NotABank,
)
from tests.fixtures.entries import entry, full_entry

DAY = date(2026, 3, 31)


@pytest.fixture
def bank(tmp_path: Path) -> Iterator[Bank]:
    with Bank.create(tmp_path / "answers.db") as bank:
        bank.add(full_entry())
        yield bank


def test_a_backup_is_a_whole_bank_for_its_owner_alone(bank: Bank, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    bank.back_up(copy)
    if os.name == "posix":  # Windows guards a file by its folder
        assert stat.S_IMODE(copy.stat().st_mode) & 0o077 == 0
    with Bank.open(copy, read_only=True) as other:
        assert other.entries() == bank.entries()
        assert other.search("encrypted") == bank.search("encrypted")
        assert len(other.revisions(full_entry().id)) == 1


def test_a_backup_never_replaces_a_file(bank: Bank, tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_text("a letter")
    with pytest.raises(BankExists):
        bank.back_up(tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "a letter"


def test_one_backup_a_day_is_made_and_ten_are_kept(bank: Bank) -> None:
    for number in range(12):
        bank.back_up_today(DAY + timedelta(days=number))
        bank.add(entry(f"Question {number}?"))
        bank.back_up_today(DAY + timedelta(days=number))
    assert [one.day for one in bank.backups()] == [
        DAY + timedelta(days=number) for number in range(11, 1, -1)
    ]
    with Bank.open(bank.backups()[0].path, read_only=True) as latest:
        assert latest.count() == 12


def test_a_copy_that_is_given_up_leaves_nothing(bank: Bank) -> None:
    for number in range(300):
        bank.add(entry(f"Question {number}?"))
    for read_only in (True, False):
        with Bank.open(bank.path, read_only=read_only) as other, pytest.raises(BackupGivenUp):
            other.back_up_today(DAY, lambda: True)
        assert list(backup_folder(bank.path).iterdir()) == []
    with Bank.open(bank.path, read_only=True) as other:
        other.back_up_today(DAY)
        with pytest.raises(BankReadOnly):  # as before: only the copy was written
            other.add(entry("Another?"))
    assert len(bank.backups()) == 1


def test_a_copy_that_was_only_begun_is_no_copy_and_is_made_anew(bank: Bank) -> None:
    folder = backup_folder(bank.path)
    folder.mkdir()
    begun, half = folder / "answers 2026-03-31.db", folder / "answers 2026-03-31.db.77.part"
    begun.touch()
    half.write_text("half of the bank")
    assert bank.backups() == []
    bank.back_up_today(DAY)
    assert list(folder.iterdir()) == [begun]
    with Bank.open(begun, read_only=True) as copy:
        assert copy.entries() == bank.entries()


def test_other_files_among_the_backups_are_left_alone(bank: Bank) -> None:
    bank.back_up_today(DAY)
    strange = backup_folder(bank.path) / "answers of mine 2020-01-01.db"
    strange.write_text("mine")
    for number in range(12):
        bank.back_up_today(DAY + timedelta(days=number))
    assert strange.read_text() == "mine"
    assert len(bank.backups()) == 10


def test_a_surplus_backup_that_cannot_be_removed_stops_nothing(bank: Bank) -> None:
    (backup_folder(bank.path) / "answers 2020-01-01.db").mkdir(parents=True)
    for number in range(10):
        bank.back_up_today(DAY + timedelta(days=number))
    assert len(bank.backups()) == 11


def test_a_backup_is_given_back_whole_also_to_other_windows(bank: Bank) -> None:
    bank.back_up_today(DAY)
    kept = bank.entries()
    with Bank.open(bank.path) as window:
        bank.delete(full_entry().id)
        bank.add(entry("Later?"))
        bank.restore_backup(bank.backups()[0].path)
        assert bank.entries() == window.entries() == kept
        assert window.search("later") == []


def test_what_is_no_bank_is_not_given_back(bank: Bank, tmp_path: Path) -> None:
    (tmp_path / "letter.db").write_text("a letter")
    kept = bank.entries()
    with pytest.raises(NotABank):
        bank.restore_backup(tmp_path / "letter.db")
    assert bank.entries() == kept


def test_a_file_is_backed_up_before_it_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "things.db"
    first = Migration("0001_things", lambda db: db.table("things").create({"name": str}))
    second = Migration("0002_colours", lambda db: db.table("colours").create({"name": str}))
    old = FileKind("test", "test file", 7, (first,))
    create_database(path, old).close()
    open_database(path, FileKind("test", "test file", 7, (first, second))).close()
    backup = tmp_path / "things backups" / "things before 0002_colours.db"
    copy = open_database(backup, old, read_only=True)
    assert copy.rows("SELECT name FROM sqlite_master WHERE name = 'colours'") == []
    copy.close()


def test_a_backup_that_cannot_be_made_is_said(bank: Bank) -> None:
    backup_folder(bank.path).write_text("a file where the folder should be")
    with pytest.raises(BankUnreachable, match="folder of backups"):
        bank.back_up_today(DAY)


def test_nothing_is_given_back_while_another_window_writes(
    bank: Bank, monkeypatch: pytest.MonkeyPatch
) -> None:
    bank.back_up_today(DAY)
    monkeypatch.setattr(connections, "WAIT_SECONDS", 0.01)
    with Bank.open(bank.path) as window, bank.transaction(), pytest.raises(BankLocked):
        window.restore_backup(bank.backups()[0].path)
