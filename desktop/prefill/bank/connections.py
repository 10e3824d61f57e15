"""Connections to SQLite files: to write, to read without leaving a trace, and to a copy in memory."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from prefill.bank.errors import NoCipher

if TYPE_CHECKING:
    from sqlite_utils import Database

WAIT_SECONDS = 5.0


def database_errors() -> tuple[type[Exception], ...]:
    """SQLite's errors, and SQLCipher's where it was loaded: the two share no class."""
    cipher = sys.modules.get("sqlcipher3.dbapi2")
    return (sqlite3.Error, cipher.Error) if cipher is not None else (sqlite3.Error,)


def connect(path: Path, mode: str, password: str = "", *, is_cipher: bool = False) -> Database:
    """``mode`` is rw or ro, with further URI parameters behind it; never one that makes a file.

    A password is SQLCipher's key; ``is_cipher`` takes SQLCipher for a file in the open too. Raises NoCipher.
    """
    from sqlite_utils import Database

    uri = path.resolve().as_uri()
    if not uri.startswith("file:///"):
        uri = uri.replace("file://", "file:////", 1)  # SQLite takes no host, so a share's goes into the path
    conn = _connected(f"{uri}?mode={mode}", password, is_cipher=is_cipher or bool(password))
    conn.execute("PRAGMA foreign_keys = ON")
    return Database(conn, execute_plugins=False)


def connect_to_read(path: Path, password: str = "") -> Database:
    """A connection that neither writes nor leaves anything beside the file.

    Only what a program was killed in the middle of writing is put back first, which is SQLite's to do.
    """
    log = Path(f"{path}-wal")
    if _is_in_wal_mode(path, password) and not log.exists():
        # Nobody has it open; plain "ro" would leave a log behind.
        return connect(path, "ro&immutable=1", password)
    db = connect(path, "ro", password)
    try:
        db.execute("SELECT 1 FROM sqlite_master").fetchall()
    except database_errors() as error:
        db.close()
        if not is_operational(error) or _holds_something(log):
            raise
        is_half_written = _holds_something(Path(f"{path}-journal"))
        return connect(path, "rw" if is_half_written else "ro&immutable=1", password)
    return db


def is_operational(error: BaseException) -> bool:
    """Whether an error of SQLite or SQLCipher is about the work at hand, not about the file's content."""
    return type(error).__name__ == "OperationalError"


def close_quietly(db: Database) -> None:
    with suppress(*database_errors()):
        db.close()


def copy_in_memory(db: Database, password: str = "") -> Database:
    """A copy of all that a connection sees, which is closed; encrypted is copied to encrypted alone."""
    from sqlite_utils import Database

    copy = Database(_connected(":memory:", password, is_cipher=bool(password)), execute_plugins=False)
    db.conn.backup(copy.conn)
    db.close()
    return copy


def _connected(uri: str, password: str, *, is_cipher: bool) -> Any:
    if not is_cipher:
        return sqlite3.connect(uri, uri=True, timeout=WAIT_SECONDS)
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise NoCipher from error
    conn = dbapi2.connect(uri, uri=True, timeout=WAIT_SECONDS)
    conn.execute("PRAGMA cipher_log_level = NONE")  # else it writes to standard error
    if password:
        quoted = password.replace("'", "''")
        conn.execute(f"PRAGMA key = '{quoted}'")
    return conn


def _holds_something(part: Path) -> bool:
    return part.exists() and part.stat().st_size > 0


def _is_in_wal_mode(path: Path, password: str) -> bool:
    """The mode stands in the header, which of an encrypted file cannot be read: at rest it is not."""
    if password:
        return False
    with path.open("rb") as file:
        return file.read(20)[18:] == b"\x02\x02"
