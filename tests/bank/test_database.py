"""Opening the SQLite files that are ours: what is refused, what is left behind, and two windows at once."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from prefill.bank import Bank, connections, database
from prefill.bank.database import FileKind, Migration, create_database, open_database
from prefill.bank.errors import (
    BankDamaged,
    BankError,
    BankExists,
    BankLocked,
    BankReadOnly,
    BankUnreachable,
    DiskFull,
    NewerBank,
    NoBank,
    NotABank,
)
from tests.fixtures.entries import entry
from tests.fixtures.half_written import leave_half_written

KIND = FileKind(
    "test", "test file", 7, (Migration("0001_things", lambda db: db.table("things").create({"name": str})),)
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "answers.db"


@pytest.fixture
def as_anybody() -> Iterator[Path]:
    """A folder of a user who, unlike root, can be refused something."""
    if os.name == "nt":
        pytest.skip("needs POSIX permissions")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        was_root = os.geteuid() == 0
        if was_root:
            folder.chmod(0o755)
            os.chown(folder, 65534, 65534)
            os.seteuid(65534)
        try:
            yield folder
        finally:
            folder.chmod(0o755)
            if was_root:
                os.seteuid(0)


def beside(path: Path) -> list[str]:
    return sorted(p.name for p in path.parent.iterdir())


def filled(path: Path, questions: int = 1) -> Path:
    with Bank.create(path) as bank:
        for number in range(questions):
            bank.add(entry(f"Question {number}?"))
    return path


def test_a_bank_is_for_its_owner_alone(path: Path) -> None:
    filled(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600 or os.name == "nt"


def test_a_bank_at_rest_is_one_plain_file(path: Path) -> None:
    with Bank.create(path) as bank:
        bank.add(entry())
        assert beside(path) == ["answers.db", "answers.db-shm", "answers.db-wal"]
    assert beside(path) == ["answers.db"]
    assert path.read_bytes()[18:20] == b"\x01\x01"


def test_away_from_local_disks_there_is_no_write_ahead_log(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "is_local", lambda _path: False)
    with Bank.create(path) as bank:
        bank.add(entry())
        assert beside(path) == ["answers.db"]


def test_foreign_keys_hold_on_every_connection(path: Path) -> None:
    create_database(path, KIND).close()
    file = open_database(path, KIND)
    assert file.rows("PRAGMA foreign_keys") == [(1,)]
    file.close()


def test_reading_leaves_nothing_behind(path: Path) -> None:
    before = filled(path).read_bytes()
    with Bank.open(path, read_only=True) as bank:
        assert bank.count() == 1
        assert bank.search("question")
        assert beside(path) == ["answers.db"]
    assert beside(path) == ["answers.db"]
    assert path.read_bytes() == before


def test_a_bank_that_was_left_in_wal_mode_is_read_without_a_trace(path: Path) -> None:
    connection = sqlite3.connect(filled(path))
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    with Bank.open(path, read_only=True) as bank:
        assert bank.count() == 1
    assert beside(path) == ["answers.db"]


def test_a_reader_sees_what_a_window_has_just_kept(path: Path) -> None:
    with Bank.create(path) as window:
        window.add(entry())
        with Bank.open(path, read_only=True) as reader:
            assert reader.count() == 1
            window.add(entry("Another?"))
            assert reader.count() == 2
    assert beside(path) == ["answers.db"]


def test_a_change_that_was_broken_off_is_not_read(path: Path) -> None:
    with Bank.open(filled(path, 200)) as bank:
        before = bank.entries()
    leave_half_written(path)
    assert beside(path) == ["answers.db", "answers.db-journal"]
    with Bank.open(path, read_only=True) as bank:
        assert bank.entries() == before
    assert beside(path) == ["answers.db"]


def test_a_bank_opened_read_only_refuses_every_change(path: Path) -> None:
    with Bank.open(filled(path), read_only=True) as bank:
        with pytest.raises(BankReadOnly, match="Copy it to a folder of your own"):
            bank.add(entry("Another?"))
        bank.vectors.put("model", {"hash": b"vector"})
        assert bank.vectors.get("model", ["hash"]) == {}


def test_a_bank_in_a_read_only_folder_is_read(as_anybody: Path) -> None:
    path = filled(as_anybody / "answers.db")
    path.chmod(0o400)
    as_anybody.chmod(0o555)
    with Bank.open(path, read_only=True) as bank:
        assert bank.count() == 1
    assert beside(path) == ["answers.db"]


def test_a_bank_in_a_read_only_folder_says_that_it_cannot_be_changed(as_anybody: Path) -> None:
    path = filled(as_anybody / "answers.db")
    path.chmod(0o400)
    as_anybody.chmod(0o555)
    with pytest.raises(BankReadOnly), Bank.open(path) as bank:
        bank.add(entry("Another?"))
    with pytest.raises(BankReadOnly):
        Bank.create(as_anybody / "new.db")


def test_a_bank_that_may_not_be_read_is_refused(as_anybody: Path) -> None:
    path = filled(as_anybody / "answers.db")
    path.chmod(0)
    with pytest.raises(BankUnreachable, match="Check the folder and its permissions"):
        Bank.open(path)


def test_a_mistyped_name_makes_no_file(path: Path) -> None:
    for read_only in (True, False):
        with pytest.raises(NoBank, match=r"There is no answer bank at .*answers\.db"):
            Bank.open(path, read_only=read_only)
    assert beside(path) == []


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BankUnreachable):
        Bank.create(tmp_path / "missing" / "answers.db")


def test_nothing_is_made_over_another_file(path: Path) -> None:
    path.write_text("a letter")
    with pytest.raises(BankExists):
        Bank.create(path)
    with pytest.raises(BankExists):
        Bank.create(path.parent)
    assert path.read_text() == "a letter"


def test_an_empty_file_is_taken_over_but_not_opened(path: Path) -> None:
    path.touch()
    with pytest.raises(NotABank, match="is empty"):
        Bank.open(path)
    Bank.create(path).close()
    Bank.open(path).close()


def test_a_failure_while_making_a_file_leaves_none(path: Path) -> None:
    def fails(db: object) -> None:
        raise RuntimeError("fault")

    with pytest.raises(RuntimeError):
        create_database(path, FileKind("test", "test file", 7, (Migration("0001_fails", fails),)))
    assert beside(path) == []


@pytest.mark.parametrize("read_only", [True, False])
def test_what_is_no_bank_is_refused_and_left_alone(path: Path, read_only: bool) -> None:
    other = sqlite3.connect(path.with_name("other.db"))
    other.execute("CREATE TABLE entries (id)")
    other.close()
    create_database(path.with_name("jobs.db"), KIND).close()
    path.write_text("a letter, not a database")
    before = {p: p.read_bytes() for p in path.parent.iterdir()}
    for name, reason in {
        "answers.db": "is not a database",
        "other.db": "is a database of another kind",
        "jobs.db": "is a database of another kind",
    }.items():
        with pytest.raises(NotABank, match=reason):
            Bank.open(path.with_name(name), read_only=read_only)
    with pytest.raises(NotABank, match="is a folder"):
        Bank.open(path.parent, read_only=read_only)
    assert {p: p.read_bytes() for p in path.parent.iterdir()} == before


@pytest.mark.parametrize("read_only", [True, False])
def test_a_bank_of_a_newer_version_is_refused_and_left_alone(path: Path, read_only: bool) -> None:
    newer = FileKind("test", "test file", 7, (*KIND.migrations, Migration("0002_more", lambda _db: None)))
    create_database(path, newer).close()
    before = path.read_bytes()
    with pytest.raises(NewerBank, match=r"0002_more.*Update Prefill"):
        open_database(path, KIND, read_only=read_only)
    assert path.read_bytes() == before


def test_an_older_file_is_brought_up_to_date(path: Path) -> None:
    create_database(path, KIND).close()
    newer = FileKind("test", "test file", 7, (*KIND.migrations, Migration("0002_more", _add_colour)))
    before = path.read_bytes()
    reader = open_database(path, newer, read_only=True)
    assert reader.rows("SELECT colour FROM things") == []
    with pytest.raises(BankReadOnly), reader.transaction():
        reader.execute("INSERT INTO things (name) VALUES ('x')")
    reader.close()
    assert path.read_bytes() == before
    open_database(path, newer).close()
    with pytest.raises(NewerBank):
        open_database(path, KIND)


def test_a_migration_that_fails_changes_nothing(path: Path) -> None:
    def fails(db: object) -> None:
        _add_colour(db)
        raise RuntimeError("fault")

    create_database(path, KIND).close()
    with pytest.raises(RuntimeError):
        open_database(
            path, FileKind("test", "test file", 7, (*KIND.migrations, Migration("0002_fails", fails)))
        )
    file = open_database(path, KIND)
    assert [row[1] for row in file.rows("PRAGMA table_info(things)")] == ["name"]
    file.close()


def test_damage_is_found_at_opening(path: Path) -> None:
    data = bytearray(filled(path, questions=200).read_bytes())
    data[8192 : len(data) - 4096] = os.urandom(len(data) - 12288)
    path.write_bytes(data)
    with pytest.raises(BankDamaged, match="is damaged"):
        Bank.open(path)


def test_a_truncated_bank_is_damaged(path: Path) -> None:
    data = filled(path, questions=200).read_bytes()
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(BankDamaged):
        Bank.open(path)
    with pytest.raises(BankError), Bank.open(path, read_only=True) as bank:
        bank.entries()


def test_a_bank_that_another_program_writes_is_said_to_be_locked(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "WAIT_SECONDS", 0.01)
    with Bank.create(path) as one, Bank.open(path) as other:
        with one.transaction():
            with pytest.raises(BankLocked, match="try again"):
                other.add(entry())
            assert other.entries() == []
        other.add(entry())


def test_a_full_disk_is_said_and_keeps_what_was_there(path: Path) -> None:
    file = create_database(path, KIND)
    file.execute("PRAGMA max_page_count = 6")
    with pytest.raises(DiskFull, match="Make room"), file.transaction():
        file.execute("INSERT INTO things (name) VALUES (?)", ["x" * 100_000])
    assert file.rows("SELECT count(*) FROM things") == [(0,)]
    file.close()


def test_two_windows_on_one_bank_lose_nothing(path: Path) -> None:
    Bank.create(path).close()

    def window(name: str) -> None:
        with Bank.open(path) as bank:
            for number in range(25):
                bank.add(entry(f"{name} {number}?"))

    windows = [threading.Thread(target=window, args=(name,)) for name in "AB"]
    for one in windows:
        one.start()
    for one in windows:
        one.join()
    with Bank.open(path) as bank:
        assert bank.count() == 50
    assert beside(path) == ["answers.db"]


def test_a_transaction_inside_another_is_part_of_it(path: Path) -> None:
    with Bank.create(path) as bank:
        with pytest.raises(KeyError), bank.transaction():
            bank.add(entry())
            raise KeyError
        assert bank.count() == 0


def test_names_with_signs_that_mean_something_in_addresses_work(tmp_path: Path) -> None:
    path = filled(tmp_path / "50% of #answers? é.db") if os.name != "nt" else filled(tmp_path / "50% #é.db")
    with Bank.open(path, read_only=True) as bank:
        assert bank.count() == 1


def _add_colour(db: object) -> None:
    db.table("things").add_column("colour", str)  # type: ignore[attr-defined]


WRITER = """
import sys
from pathlib import Path
from prefill.bank import Bank
from prefill.domain.entries import Entry, EntryId
with Bank.open(Path(sys.argv[1])) as bank:
    for number in range(1_000_000):
        print(bank.add(Entry(EntryId(""), f"{sys.argv[2]} {number}?", answer="x" * 500)), flush=True)
"""


def test_a_killed_program_loses_no_change_that_it_had_kept(path: Path) -> None:
    Bank.create(path).close()
    kept: list[str] = []
    for burst in range(4):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path), str(burst)], stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout is not None
            kept += [writer.stdout.readline().strip() for _ in range(7 * burst + 1)]
            writer.kill()
            kept += [line.strip() for line in writer.stdout if line.endswith("\n")]
        with Bank.open(path, read_only=True) as reader:
            assert {one.id for one in reader.entries()} >= set(kept)
        with Bank.open(path) as bank:
            assert {one.id for one in bank.entries()} >= set(kept)
            assert len(bank.search("x" * 500, limit=10_000)) == bank.count()
    assert beside(path) == ["answers.db"]
