"""The tables of an answer bank, as the named migrations that make them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from prefill.bank.database import FileKind, Migration
from prefill.bank.errors import BANK

if TYPE_CHECKING:
    from sqlite_utils import Database

_FIRST_SEARCHED = (
    "question",
    "phrasings",
    "answer",
    "other_answers",
    "criteria",
    "product",
    "owner",
    "evidence",
    "notes",
    "source",
    "id",
)
_INDEXES = {
    "entries_stems": "tokenize='porter unicode61 remove_diacritics 2', prefix='1 2 3'",
    "entries_words": "tokenize='unicode61 remove_diacritics 2', detail=none",
}


def _first_tables(db: Database) -> None:
    texts = (*_FIRST_SEARCHED, "choice", "level", "language", "review_by")
    db.table("entries").create(
        {"number": int, **dict.fromkeys(texts, str), "trashed_at": str},
        pk="number",
        not_null=texts,
    )
    db.table("entries").create_index(["id"], unique=True)
    db.table("revisions").create(
        {"number": int, "entry": str, "at": str, "who": str, "act": str, "record": str},
        pk="number",
        not_null={"entry", "at", "who", "act", "record"},
        foreign_keys=[("entry", "entries", "id")],
    )
    db.table("revisions").create_index(["entry"])
    db.table("vectors").create(
        {"model": str, "hash": str, "vector": bytes}, pk=("model", "hash"), not_null={"vector"}
    )
    index_for_search(db, _FIRST_SEARCHED)


def _reviews_variants_uses(db: Database) -> None:
    dates = ("reviewed_on", "review_every", "evidence_from", "evidence_until", "last_used")
    for name in ("short_answer", "variants", *dates, "audience", "times_used"):
        db.table("entries").add_column(name, str, not_null_default="")
    index_for_search(db, (*_FIRST_SEARCHED, "short_answer", "variants"))


def _operations(db: Database) -> None:
    db.table("operations").create(
        {"number": int, "at": str, "who": str, "name": str, "undoes": int},
        pk="number",
        not_null={"at", "who", "name"},
    )
    db.table("revisions").add_column("operation", int)
    db.table("revisions").add_column("before", str, not_null_default="")
    db.table("revisions").create_index(["operation"])


def index_for_search(db: Database, columns: Sequence[str]) -> None:
    """Make the full-text indexes over these columns of the entries anew.

    Every migration that transforms the table must call this: transforming drops the triggers.
    """
    names = ", ".join(columns)
    new = ", ".join(f"new.{name}" for name in columns)
    old = ", ".join(f"old.{name}" for name in columns)
    for index, options in _INDEXES.items():
        add = f"INSERT INTO {index} (rowid, {names}) VALUES (new.number, {new});"
        drop = f"INSERT INTO {index} ({index}, rowid, {names}) VALUES ('delete', old.number, {old});"
        for statement in (
            f"DROP TRIGGER IF EXISTS {index}_insert",
            f"DROP TRIGGER IF EXISTS {index}_delete",
            f"DROP TRIGGER IF EXISTS {index}_update",
            f"DROP TABLE IF EXISTS {index}",
            f"CREATE VIRTUAL TABLE {index} USING fts5"
            f" ({names}, content='entries', content_rowid='number', {options})",
            f"CREATE TRIGGER {index}_insert AFTER INSERT ON entries BEGIN {add} END",
            f"CREATE TRIGGER {index}_delete AFTER DELETE ON entries BEGIN {drop} END",
            f"CREATE TRIGGER {index}_update AFTER UPDATE OF {names} ON entries BEGIN {drop} {add} END",
            f"INSERT INTO {index} ({index}) VALUES ('rebuild')",
        ):
            db.execute(statement)
    db.execute("DROP TABLE IF EXISTS entries_terms")
    db.execute("CREATE VIRTUAL TABLE entries_terms USING fts5vocab('entries_words', 'row')")


@contextmanager
def indexed_together(db: Database, numbers: Sequence[int]) -> Iterator[None]:
    """Entries added inside, and those of these numbers, are indexed by few statements: five times as fast.

    One by one, FTS5 writes all that it has gathered at each statement that sets off a trigger. Belongs in a
    transaction.
    """
    triggers = [f"{index}_{event}" for index in _INDEXES for event in ("insert", "update")]
    sql = "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?"
    kept = [db.execute(sql, (name,)).fetchone()[0] for name in triggers]
    last = db.execute("SELECT coalesce(max(number), 0) FROM entries").fetchone()[0]
    db.execute("CREATE TEMP TABLE indexed_anew (number INTEGER PRIMARY KEY)")
    db.conn.executemany("INSERT INTO indexed_anew VALUES (?)", [(number,) for number in numbers])
    for name in triggers:
        db.execute(f"DROP TRIGGER {name}")
    for index in _INDEXES:
        _index(db, index, "'delete'", "number IN (SELECT number FROM indexed_anew)")
    yield
    for index in _INDEXES:
        _index(db, index, "NULL", f"number > {last} OR number IN (SELECT number FROM indexed_anew)")
    for trigger in kept:
        db.execute(trigger)
    db.execute("DROP TABLE temp.indexed_anew")


def _index(db: Database, index: str, command: str, condition: str) -> None:
    """Put the entries for which a condition holds into an index, or with the command 'delete' out of it."""
    names = db.execute("SELECT group_concat(name, ', ') FROM pragma_table_info(?)", (index,)).fetchone()[0]
    db.execute(
        f"INSERT INTO {index} ({index}, rowid, {names})"
        f" SELECT {command}, number, {names} FROM entries WHERE {condition}"
    )


BANK_FILE = FileKind(
    name="bank",
    noun=BANK,
    application_id=0x50464C42,  # "PFLB"
    migrations=(
        Migration("0001_entries_revisions_vectors", _first_tables),
        Migration("0002_reviews_variants_uses", _reviews_variants_uses),
        Migration("0003_operations", _operations),
    ),
)
