"""Connections to SQLite files: to write, to read without leaving a trace, and to a copy in memory."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

WAIT_SECONDS = 5.0


def connect(path: Path, mode: str) -> Database:
    """``mode`` is rw or ro, with further URI parameters behind it; never one that makes a file."""
    from sqlite_utils import Database

    uri = path.resolve().as_uri()
    if not uri.startswith("file:///"):
        uri = uri.replace("file://", "file:////", 1)  # SQLite takes no host, so a share's goes into the path
    conn = sqlite3.connect(f"{uri}?mode={mode}", uri=True, timeout=WAIT_SECONDS)
    conn.execute("PRAGMA foreign_keys = ON")
    return Database(conn, execute_plugins=False)


def connect_to_read(path: Path) -> Database:
    """A connection that neither writes nor leaves anything beside the file."""
    log = Path(f"{path}-wal")
    if _is_in_wal_mode(path) and not log.exists():
        return connect(path, "ro&immutable=1")  # nobody has it open; plain "ro" would leave a log behind
    db = connect(path, "ro")
    try:
        db.execute("SELECT 1 FROM sqlite_master").fetchall()
    except sqlite3.OperationalError:
        db.close()
        if log.exists() and log.stat().st_size:
            raise
        return connect(path, "ro&immutable=1")
    return db


def _is_in_wal_mode(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(20)[18:] == b"\x02\x02"


def copy_in_memory(db: Database) -> Database:
    from sqlite_utils import Database

    copy = Database(memory=True, execute_plugins=False)
    db.conn.backup(copy.conn)
    db.close()
    return copy
