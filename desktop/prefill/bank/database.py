"""Opens the SQLite files that are ours: pragmas, migrations, transactions and named errors.

At rest such a file is one plain file: the write-ahead log is used only while it is open for writing on a
local disk. So a file can be copied, read from a read-only medium, and read with nothing left beside it.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from prefill.bank.disks import is_local
from prefill.bank.errors import (
    BankDamaged,
    BankExists,
    BankReadOnly,
    BankUnreachable,
    NewerBank,
    NoBank,
    NotABank,
    refusal_for,
)

if TYPE_CHECKING:
    from sqlite_utils import Database as Database  # migrations elsewhere name the type from here
    from sqlite_utils.migrations import Migrations

_MAGIC = b"SQLite format 3\0"
_WAIT_SECONDS = 5.0


@dataclass(frozen=True)
class Migration:
    """One step from an older file to a newer one. Its name is never changed or used again."""

    name: str
    apply: Callable[[Database], None]


@dataclass(frozen=True)
class FileKind:
    """What tells one kind of file from another: a name, SQLite's application id, and its migrations in order.

    ``noun`` is what the file is to the user, for sentences.
    """

    name: str
    noun: str
    application_id: int
    migrations: tuple[Migration, ...]


class SqliteFile:
    """One open file of ours. It belongs to the thread that opened it."""

    def __init__(self, path: Path, kind: FileKind, db: Database, *, read_only: bool) -> None:
        self.path = path
        self.kind = kind
        self.db = db
        self.read_only = read_only

    def close(self) -> None:
        """Close the file; the last one to close it leaves one plain file. Closing twice does nothing."""
        if not self.read_only:
            with suppress(sqlite3.Error):
                self.db.conn.execute("PRAGMA busy_timeout = 0")
                self.db.conn.execute("PRAGMA journal_mode = DELETE")
        self.db.close()

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query. Raises the named errors of this folder."""
        with self.named_errors():
            return self.db.execute(sql, parameters).fetchall()

    def execute(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        """Run one statement and give the number of rows that it changed."""
        with self.named_errors():
            return self.db.execute(sql, parameters).rowcount

    def execute_all(self, sql: str, parameters: Iterable[Sequence[Any]]) -> None:
        """Run one statement for each of the given parameters, in a transaction."""
        with self.transaction():
            self.db.conn.executemany(sql, parameters)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing. The lock is taken at once, so that what is read inside is true until the end."""
        with self.named_errors():
            if self.db.conn.in_transaction:
                with self.db.atomic():
                    yield
                return
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.db.commit()
            except BaseException:
                self.db.rollback()
                raise

    @contextmanager
    def named_errors(self) -> Iterator[None]:
        """Turn SQLite's errors into sentences about this file."""
        with _named_errors(self.path, self.kind.noun):
            yield


def create_database(path: Path, kind: FileKind) -> SqliteFile:
    """Make a new file, readable and writable by its owner alone, and open it.

    An empty file in its place is taken over. Raises BankExists, BankReadOnly or BankUnreachable.
    """
    _claim(path, kind.noun)
    file = SqliteFile(path, kind, _connect(path, "rw"), read_only=False)
    try:
        with file.transaction():
            file.db.execute(f"PRAGMA application_id = {kind.application_id}")
            _migrations(kind).apply(file.db)
        _set_for_writing(file)
    except BaseException:
        file.db.close()
        path.unlink(missing_ok=True)
        raise
    return file


def open_database(path: Path, kind: FileKind, *, read_only: bool = False) -> SqliteFile:
    """Open a file of this kind, bringing it up to date where it may be written.

    Read-only, nothing is written anywhere: an older file is brought up to date in memory.
    Raises NoBank, NotABank, NewerBank, BankDamaged, BankLocked, BankReadOnly or BankUnreachable.
    """
    _check_header(path, kind)
    with _named_errors(path, kind.noun):
        db = _connect_to_read(path) if read_only else _connect(path, "rw")
        file = SqliteFile(path, kind, db, read_only=read_only)
        try:
            _check_version(file)
            if read_only:
                _set_for_reading(file)
            else:
                _check_whole(file)
                _set_for_writing(file)
                _bring_up_to_date(file)
        except BaseException:
            file.db.close()
            raise
    return file


def _claim(path: Path, noun: str) -> None:
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        if path.is_dir() or path.stat().st_size:
            raise BankExists(path, noun) from None
    except PermissionError:
        raise BankReadOnly(path, noun) from None
    except OSError as error:
        raise BankUnreachable(path, error.strerror or str(error), noun) from error


def _check_header(path: Path, kind: FileKind) -> None:
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError:
        raise NoBank(path, kind.noun) from None
    except IsADirectoryError:
        raise NotABank(path, "is a folder", kind.noun) from None
    except OSError as error:
        raise BankUnreachable(path, error.strerror or str(error), kind.noun) from error
    if not header:
        raise NotABank(path, "is empty", kind.noun)
    if not header.startswith(_MAGIC):
        raise NotABank(path, "is not a database", kind.noun)
    if int.from_bytes(header[68:72], "big") != kind.application_id:
        raise NotABank(path, "is a database of another kind", kind.noun)


def _connect(path: Path, mode: str) -> Database:
    """``mode`` is rw or ro, with further URI parameters behind it; never one that makes a file."""
    from sqlite_utils import Database

    uri = path.resolve().as_uri()
    if not uri.startswith("file:///"):
        uri = uri.replace("file://", "file:////", 1)  # SQLite takes no host, so a share's goes into the path
    conn = sqlite3.connect(f"{uri}?mode={mode}", uri=True, timeout=_WAIT_SECONDS)
    conn.execute("PRAGMA foreign_keys = ON")
    return Database(conn, execute_plugins=False)


def _connect_to_read(path: Path) -> Database:
    """A connection that neither writes nor leaves anything beside the file."""
    log = Path(f"{path}-wal")
    if _is_in_wal_mode(path) and not log.exists():
        return _connect(path, "ro&immutable=1")  # nobody has it open; plain "ro" would leave a log behind
    db = _connect(path, "ro")
    try:
        db.execute("SELECT 1 FROM sqlite_master").fetchall()
    except sqlite3.OperationalError:
        db.close()
        if log.exists() and log.stat().st_size:
            raise
        return _connect(path, "ro&immutable=1")
    return db


def _is_in_wal_mode(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(20)[18:] == b"\x02\x02"


def _set_for_reading(file: SqliteFile) -> None:
    if _migrations(file.kind).pending(file.db):
        file.db = _copy_in_memory(file.db)
        _migrations(file.kind).apply(file.db)
    file.db.execute("PRAGMA query_only = ON")


def _copy_in_memory(db: Database) -> Database:
    from sqlite_utils import Database

    copy = Database(memory=True, execute_plugins=False)
    db.conn.backup(copy.conn)
    db.close()
    return copy


def _set_for_writing(file: SqliteFile) -> None:
    if is_local(file.path):
        with suppress(sqlite3.OperationalError):  # another window reads this moment: its mode serves as well
            file.db.conn.execute("PRAGMA journal_mode = WAL")
    file.db.conn.execute("PRAGMA synchronous = FULL")


def _bring_up_to_date(file: SqliteFile) -> None:
    if _migrations(file.kind).pending(file.db):
        with file.transaction():
            _migrations(file.kind).apply(file.db)


def _check_version(file: SqliteFile) -> None:
    known = {migration.name for migration in file.kind.migrations}
    applied = [migration.name for migration in _migrations(file.kind).applied(file.db)]
    unknown = tuple(name for name in applied if name not in known)
    if unknown:
        raise NewerBank(file.path, unknown, file.kind.noun)


def _check_whole(file: SqliteFile) -> None:
    findings = file.rows("PRAGMA quick_check(1)")
    if findings != [("ok",)]:
        raise BankDamaged(file.path, str(findings[0][0]), file.kind.noun)


def _migrations(kind: FileKind) -> Migrations:
    from sqlite_utils.migrations import Migrations

    migrations = Migrations(kind.name)
    for migration in kind.migrations:
        migrations(name=migration.name)(migration.apply)
    return migrations


@contextmanager
def _named_errors(path: Path, noun: str) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        refusal = refusal_for(error, path, noun)
        if refusal is None:
            raise
        raise refusal from error
