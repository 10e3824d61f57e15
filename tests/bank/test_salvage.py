"""What can be saved of a damaged bank is saved into a new one, and the report says what was lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from prefill.bank import Bank
from prefill.bank.backups import backup_before, make_backup_folder
from prefill.bank.database import create_database
from prefill.bank.errors import BankDamaged, BankExists, BankUnreachable, NoBank, NotABank
from prefill.bank.salvage import put_back, salvage
from prefill.bank.schema import BANK_FILE
from prefill.domain.entries import EntryId
from prefill.domain.progress import finish
from tests.fixtures.entries import entry, full_entry
from tests.fixtures.half_written import leave_half_written

PAGE = 4096
NUMBER = 400


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "answers.db"
    with Bank.create(path) as bank:
        bank.add(full_entry())
        bank.put_all(
            [entry(f"Question {n}?", id=EntryId(f"E{n}"), notes="word " * 40) for n in range(NUMBER)]
        )
        bank.delete(EntryId("E7"))
    return path


def damage(path: Path, root_of: str, pages: int = 1) -> None:
    """Overwrite some leaves of a table with noise."""
    with Bank.open(path) as bank:
        (root,) = bank._file.rows("SELECT rootpage FROM sqlite_master WHERE name = ?", (root_of,))[0]
    data = bytearray(path.read_bytes())
    leaves = [
        at
        for at in range(0, len(data), PAGE)
        if data[at] == 13 and (b"word word" in data[at : at + PAGE]) and at != (root - 1) * PAGE
    ]
    kept = [at for at in leaves if (b'"question"' in data[at : at + PAGE]) is (root_of == "revisions")]
    for at in kept[2 : 2 + pages]:
        data[at : at + PAGE] = b"\xa5" * PAGE
    path.write_bytes(data)


def test_entries_around_the_damage_are_saved_and_those_within_come_from_the_history(path: Path) -> None:
    with Bank.open(path, read_only=True) as bank:
        whole = bank.entries()
    damage(path, "entries")
    original = path.read_bytes()
    with pytest.raises(BankDamaged):
        Bank.open(path)
    saved = finish(salvage(path, path.with_name("saved.db")))
    assert saved.from_history > 0
    assert saved.damaged > 0
    assert replace(saved, entries=1, damaged=1).sentence.endswith(
        ", as its history last had it. 1 place in the file could not be read."
        " The damaged file was left as it is."
    )
    assert f"{NUMBER} entries were saved" in saved.sentence
    with Bank.open(saved.target) as bank:
        assert {one.id: one for one in bank.entries()} == {one.id: one for one in whole}
    assert path.read_bytes() == original
    assert sorted(one.name for one in path.parent.iterdir()) == ["answers.db", "saved.db"]


def test_a_sound_bank_is_saved_whole_with_what_is_only_in_its_log(path: Path) -> None:
    with Bank.open(path) as bank:
        bank.add(entry("In the log?", id=EntryId("late")))
        saved = finish(salvage(path, path.with_name("saved.db")))
        assert (saved.entries, saved.damaged, saved.from_history) == (NUMBER + 1, 0, 0)
        with Bank.open(saved.target) as copy:
            assert copy.entries() == bank.entries()


def test_a_backup_that_cannot_take_the_place_leaves_all_as_it_was(path: Path) -> None:
    now = datetime(2026, 3, 31, 14, 5)
    with Bank.open(path) as bank:
        bank.back_up(path.with_name("backup.db"))
        bank.add(entry("In the log?", id=EntryId("late")))
        path.with_name("answers damaged 2026-03-31 14.05.00.db").mkdir()
        before = {one.name for one in path.parent.iterdir()}
        assert "answers.db-wal" in before
        with pytest.raises(BankUnreachable):
            put_back(path, path.with_name("backup.db"), now)
        assert {one.name for one in path.parent.iterdir()} == before


def test_the_journal_of_a_damaged_bank_is_not_applied_to_the_backup(path: Path) -> None:
    with Bank.open(path) as bank:
        bank.back_up(path.with_name("backup.db"))
        before = bank.entries()
        bank.put_all([entry(f"Later {n}?", id=EntryId(f"L{n}")) for n in range(NUMBER)])
    leave_half_written(path)
    path.write_bytes(bytes(PAGE) + path.read_bytes()[PAGE:])
    with pytest.raises(NotABank):
        Bank.open(path)
    aside = put_back(path, path.with_name("backup.db"), datetime(2026, 3, 31, 14, 5))
    with Bank.open(path) as bank:
        assert bank.entries() == before
    assert Path(f"{aside}-journal").exists()


def test_the_journal_of_a_damaged_bank_helps_to_save_it(path: Path) -> None:
    with Bank.open(path) as bank:
        before = bank.entries()
    leave_half_written(path)
    path.write_bytes(bytes(PAGE) + path.read_bytes()[PAGE:])
    saved = finish(salvage(path, path.with_name("saved.db")))
    assert saved.damaged == 0
    with Bank.open(saved.target) as bank:
        assert bank.entries() == before


def test_of_a_file_cut_short_all_is_saved_that_is_left(path: Path) -> None:
    with Bank.open(path, read_only=True) as bank:
        whole = {one.id: one for one in bank.entries()}
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3 // PAGE * PAGE])
    with pytest.raises(BankDamaged):
        Bank.open(path)
    saved = finish(salvage(path, path.with_name("saved.db")))
    with Bank.open(saved.target) as bank:
        left = {one.id: one for one in bank.entries()}
    assert len(left) > NUMBER // 2
    assert all(whole[id] == one for id, one in left.items())


def test_a_backup_of_an_older_version_leaves_nothing_beside_the_bank(path: Path) -> None:
    backup = backup_before(path, "0002")
    make_backup_folder(path)
    create_database(backup, replace(BANK_FILE, migrations=BANK_FILE.migrations[:1])).close()
    aside = put_back(path, backup, datetime(2026, 3, 31, 14, 5))
    assert {one.name for one in path.parent.iterdir()} == {path.name, aside.name, "answers backups"}
    with Bank.open(path) as bank:
        assert bank.count() == 0


def test_where_nothing_can_be_read_no_bank_is_made(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[100:] = b"\xa5" * (len(data) - 100)
    path.write_bytes(data)
    with pytest.raises(BankDamaged, match="nothing in it can be read"):
        finish(salvage(path, path.with_name("saved.db")))
    assert not path.with_name("saved.db").exists()


def test_no_file_is_replaced_and_none_is_made_up(path: Path, tmp_path: Path) -> None:
    with pytest.raises(BankExists):
        finish(salvage(path, path))
    with pytest.raises(NoBank):
        finish(salvage(tmp_path / "gone.db", tmp_path / "saved.db"))
