"""The user's own files are where the system keeps such, or under PREFILL_HOME; an upgrade finds them all."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from prefill import app
from prefill.bank.backups import backup_folder
from prefill.bank.database import create_database, open_database
from prefill.bank.schema import BANK_FILE
from prefill.jobs.schema import JOBS_FILE
from prefill.places import HomeUnusable, places


@pytest.fixture
def user(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home folder of a user of Linux who has set no PREFILL_HOME."""
    monkeypatch.delenv("PREFILL_HOME")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def test_all_is_under_the_home_that_was_chosen(home: Path) -> None:
    made = places().made()
    assert (made.data, made.settings, made.logs) == (home, home / "window.ini", home / "logs")
    assert made.logs.is_dir()


@pytest.mark.skipif(sys.platform != "linux", reason="each system has folders of its own")
def test_else_each_kind_is_where_the_system_keeps_it(user: Path) -> None:
    made = places().made()
    assert made.bank == user / ".local/share/prefill/bank.db"
    assert made.settings == user / ".config/prefill/window.ini"
    assert made.logs == user / ".local/state/prefill/log"
    assert made.data.stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform != "linux", reason="each system has folders of its own")
def test_what_an_older_version_kept_beside_the_bank_is_taken_along(user: Path) -> None:
    old = user / ".local/share/prefill"
    (old / "logs").mkdir(parents=True)
    (old / "window.ini").write_text("[window]\nappearance=dark\n")
    (old / "logs" / "prefill.log").write_text("2026-01-01 ERROR prefill: a fault\n")
    made = places().made()
    assert "dark" in made.settings.read_text()
    assert "a fault" in (made.logs / "prefill.log").read_text()
    assert not (old / "logs").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="each system has folders of its own")
def test_newer_settings_are_not_replaced_by_older_ones(user: Path) -> None:
    made = places().made()
    made.settings.write_text("[window]\nappearance=light\n")
    (made.data / "window.ini").write_text("[window]\nappearance=dark\n")
    assert "light" in places().made().settings.read_text()


def test_a_home_that_cannot_be_made_or_written_is_refused_in_a_sentence(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.write_text("a file stands in its place")
    with pytest.raises(HomeUnusable, match="Set PREFILL_HOME"):
        places().made()
    home.unlink()
    assert places().made().data == home
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(HomeUnusable, match="cannot be made or written"):
        app.desk()


def test_an_upgrade_keeps_everything_and_leaves_a_dated_copy_of_the_bank(home: Path) -> None:
    own = places().made()
    file = create_database(own.bank, replace(BANK_FILE, migrations=BANK_FILE.migrations[:1]))
    columns = [row[1] for row in file.rows("PRAGMA table_info(entries)")][1:-1]
    said = dict.fromkeys(columns, "") | {"id": "7", "question": "Do you log?", "answer": "All of it."}
    said |= {"choice": "yes", "level": "golden", "language": "en"}
    marks = ", ".join("?" * len(said))
    file.execute(f"INSERT INTO entries ({', '.join(said)}) VALUES ({marks})", list(said.values()))
    file.close()
    create_database(own.data / "jobs.db", replace(JOBS_FILE, migrations=JOBS_FILE.migrations[:1])).close()
    desk = app.desk()
    (entry,) = desk.bank.entries()
    assert (entry.question, entry.answer) == ("Do you log?", "All of it.")
    assert desk.recent() == []
    desk.close()
    copies = {path.name: path for path in backup_folder(own.bank).iterdir()}
    assert set(copies) == {f"bank before {BANK_FILE.migrations[1].name}.db"}
    old = open_database(copies[f"bank before {BANK_FILE.migrations[1].name}.db"], BANK_FILE, read_only=True)
    assert old.rows("SELECT answer FROM entries") == [("All of it.",)]
    old.close()
