"""Migrations: a bank of any earlier version opens, keeps everything and is searched afresh."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest

from prefill.bank import Bank
from prefill.bank.database import create_database, open_database
from prefill.bank.errors import NewerBank
from prefill.bank.records import FIELDS
from prefill.bank.schema import BANK_FILE, index_for_search
from prefill.domain.entries import Audience, Entry, EntryId, Level
from prefill.domain.questions import ChoiceCode
from tests.fixtures.entries import entry, full_entry

VERSION_1 = replace(BANK_FILE, migrations=BANK_FILE.migrations[:1])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A bank as version 1 wrote it, with one entry and its revision."""
    path = tmp_path / "answers.db"
    file = create_database(path, VERSION_1)
    said = {"id": "7", "question": "Do you log?", "choice": "yes", "answer": "Yes.", "level": "golden"}
    columns = [row[1] for row in file.rows("PRAGMA table_info(entries)")]
    row = {**dict.fromkeys(columns[1:-1], ""), **said, "language": "en"}
    file.execute(
        f"INSERT INTO entries ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", list(row.values())
    )
    file.execute(
        "INSERT INTO revisions (entry, at, who, act, record) VALUES (?, ?, ?, ?, ?)",
        ["7", "2026-01-31T10:00:00+00:00", "", "added", json.dumps(said)],
    )
    file.close()
    return path


KEPT = Entry(EntryId("7"), "Do you log?", choice=ChoiceCode.YES, answer="Yes.", level=Level.GOLDEN)


def test_a_bank_of_version_1_keeps_its_entries_and_its_history(path: Path) -> None:
    with Bank.open(path) as bank:
        assert bank.entries() == [KEPT]
        assert [one.entry for one in bank.revisions(EntryId("7"))] == [KEPT]
        assert [one.id for one in bank.search("logs")] == ["7"]


def test_a_bank_of_version_1_takes_what_later_versions_know(path: Path) -> None:
    newer = replace(KEPT, short_answer="Certainly.", audience=Audience.INTERNAL)
    with Bank.open(path) as bank:
        bank.update(newer)
        bank.add(replace(full_entry(), id=EntryId("8")))
    with Bank.open(path) as bank:
        assert bank.entries() == [newer, replace(full_entry(), id=EntryId("8"))]
        assert [one.id for one in bank.search("certainly")] == ["7"]
    with pytest.raises(NewerBank):
        open_database(path, VERSION_1)


def test_a_bank_of_version_1_is_read_without_being_changed(path: Path) -> None:
    before = path.read_bytes()
    with Bank.open(path, read_only=True) as bank:
        assert bank.entries() == [KEPT]
        assert bank.search("log") == [KEPT]
    assert path.read_bytes() == before


def test_search_is_fresh_after_a_migration_that_transforms_the_table(tmp_path: Path) -> None:
    file = create_database(tmp_path / "answers.db", BANK_FILE)
    bank = Bank(file)
    made = bank.add(entry("Old words?"))
    file.db.table("entries").transform(drop={"notes"}, rename={"owner": "notes"})
    file.db.table("entries").add_column("owner", str, not_null_default="")
    index_for_search(file.db, ("question", "phrasings", "answer"))
    bank.update(replace(bank.entry(made), question="New words?"))
    assert [one.id for one in bank.search("new")] == [made]
    assert bank.search("old") == []
    bank.close()


def test_the_record_has_every_field_of_an_entry_in_its_order() -> None:
    assert [field.name for field in FIELDS] == [field.name for field in fields(Entry)]
