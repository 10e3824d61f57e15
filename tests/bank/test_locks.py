"""A bank with a password is encrypted, with its backups; without the password nothing of it can be read."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from prefill.bank import Bank, locks
from prefill.bank.backups import backup_before
from prefill.bank.database import SqliteFile, create_database, open_database
from prefill.bank.errors import BankInUse, BankPasswordNeeded, NotABank, WrongBankPassword
from prefill.bank.joining import plan_join_of
from prefill.bank.locks import change_password
from prefill.bank.places import Locked, place
from prefill.bank.salvage import salvage
from prefill.bank.schema import BANK_FILE
from prefill.domain.entries import EntryId
from prefill.domain.progress import finish
from tests.fixtures.entries import entry, full_entry

SECRET = "it's a secret, ünd long"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "answers.db"
    with Bank.create(path) as bank:
        bank.add(full_entry())
        bank.add(entry("Do you keep llamas?", id=EntryId("llama"), answer="Two."))
        bank.back_up_today(date(2026, 3, 31))
    return path


def test_a_password_encrypts_the_bank_and_its_backups_and_is_removed_again(path: Path) -> None:
    with Bank.open(path) as bank:
        before, (backup,) = bank.entries(), bank.backups()
    assert finish(change_password(path, "", SECRET)) == 0
    assert [b"llama" in file.read_bytes() for file in (path, backup.path)] == [False, False]
    with pytest.raises(BankPasswordNeeded, match="protected by a password"):
        Bank.open(path)
    with pytest.raises(WrongBankPassword, match="does not open"):
        Bank.open(Locked(path, "guess"))
    with Bank.open(Locked(path, SECRET)) as bank:
        assert bank.entries() == before
        assert [one.id for one in bank.search("llama")] == ["llama"]
    finish(change_password(path, SECRET, "other"))
    with Bank.open(Locked(path, "other"), read_only=True) as bank:
        assert bank.entries() == before
    finish(change_password(path, "other", ""))
    with Bank.open(path) as bank:
        assert bank.entries() == before
    assert sorted(one.name for one in path.parent.iterdir()) == ["answers backups", "answers.db"]


def test_a_damaged_backup_stays_as_it_is_and_stops_nothing(path: Path) -> None:
    with Bank.open(path) as bank:
        bank.put_all([entry(f"Question {n}?", id=EntryId(f"E{n}"), notes="word " * 40) for n in range(99)])
        damaged = bank.back_up_before("import", datetime(2026, 3, 31, 14, 5))
    data = bytearray(damaged.read_bytes())
    leaf = data.index(b"word word") // 4096 * 4096
    data[leaf : leaf + 4096] = b"\xa5" * 4096
    damaged.write_bytes(data)
    assert finish(change_password(path, "", SECRET)) == 1
    assert damaged.read_bytes() == data
    with Bank.open(Locked(path, SECRET)) as bank:
        assert bank.count() == 101


def test_a_backup_from_before_an_update_stays_of_its_version(path: Path) -> None:
    older = replace(BANK_FILE, migrations=BANK_FILE.migrations[:1])
    backup = backup_before(path, "0002")
    create_database(backup, older).close()
    there = sorted(one.name for one in backup.parent.iterdir())
    assert finish(change_password(path, "", SECRET)) == 0
    assert sorted(one.name for one in backup.parent.iterdir()) == there
    open_database(backup, older, password=SECRET).close()
    with pytest.raises(BankPasswordNeeded):
        open_database(backup, older)


def test_what_is_changed_and_backed_up_later_is_encrypted_too(path: Path, tmp_path: Path) -> None:
    finish(change_password(path, "", SECRET))
    with Bank.open(Locked(path, SECRET)) as bank:
        bank.add(entry("Do you keep alpacas?", id=EntryId("alpaca")))
        bank.back_up(tmp_path / "copy.db")
        log = Path(f"{path}-wal")
        assert not log.exists() or b"alpaca" not in log.read_bytes()
        bank.delete(EntryId("alpaca"))
        bank.restore_backup(tmp_path / "copy.db")
        assert bank.entry(EntryId("alpaca")) is not None
    assert b"alpaca" not in (tmp_path / "copy.db").read_bytes()
    assert not finish(plan_join_of(Locked(path, SECRET), tmp_path / "copy.db")).conflicts


def test_a_bank_that_another_window_has_open_keeps_its_password(path: Path) -> None:
    with Bank.open(path) as other:
        other.add(entry("Open?", id=EntryId("open")))
        with pytest.raises(BankInUse, match="open in another window"):
            finish(change_password(path, "", SECRET))
    with Bank.open(path) as bank:
        assert bank.count() == 3


@pytest.mark.parametrize("is_closed", [True, False])
def test_a_bank_that_is_opened_meanwhile_keeps_its_password(
    path: Path, monkeypatch: pytest.MonkeyPatch, is_closed: bool
) -> None:
    windows: list[Bank] = []

    def opened_meanwhile(*of: Any, **how: Any) -> SqliteFile:
        windows.append(Bank.open(path))
        windows[-1].add(entry("Meanwhile?"))
        if is_closed:
            windows[-1].close()
        return open_database(*of, **how)

    monkeypatch.setattr(locks, "open_database", opened_meanwhile)
    with pytest.raises(BankInUse, match="open in another window"):
        finish(change_password(path, "", SECRET))
    for window in windows:
        window.close()
    with Bank.open(path) as bank:
        assert bank.count() == 3
    assert sorted(one.name for one in path.parent.iterdir()) == ["answers backups", "answers.db"]


def test_what_can_be_saved_of_an_encrypted_bank_is_encrypted(path: Path, tmp_path: Path) -> None:
    finish(change_password(path, "", SECRET))
    saved = finish(salvage(place(path, SECRET), tmp_path / "saved.db"))
    assert saved.entries == 2
    with pytest.raises(BankPasswordNeeded):
        Bank.open(saved.target)
    with Bank.open(Locked(saved.target, SECRET)) as bank:
        assert bank.count() == 2


def test_an_encrypted_bank_that_was_cut_short_is_told_as_that(path: Path) -> None:
    finish(change_password(path, "", SECRET))
    path.write_bytes(path.read_bytes()[:-1000])
    before = path.read_bytes()
    with pytest.raises(NotABank, match="a password that was cut short"):
        Bank.open(Locked(path, SECRET))
    assert path.read_bytes() == before


def test_a_bank_without_a_password_never_needs_the_library(path: Path) -> None:
    script = f"""
import sys
sys.modules["sqlcipher3"] = None
from pathlib import Path
from typing import Any
from prefill.bank import Bank
from prefill.bank.errors import NoCipher
from prefill.bank.places import Locked
with Bank.open(Path({str(path)!r})) as bank:
    print(bank.count())
try:
    Bank.create(Locked(Path({str(path.with_name("new.db"))!r}), "x"))
except NoCipher as error:
    print(error)
"""
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert said.startswith("2\nThis installation of Prefill cannot use answer banks with a password")
    assert not path.with_name("new.db").exists()
