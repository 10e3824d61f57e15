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

from prefill.bank.backups import PART, backup_before, is_kept, make_backup_folder
from prefill.bank.connections import connect, connect_to_read, copy_in_memory, database_errors
from prefill.bank.disks import is_local
from prefill.bank.errors import (
    BackupGivenUp,
    BankDamaged,
    BankExists,
    BankPasswordNeeded,
    BankReadOnly,
    BankUnreachable,
    NewerBank,
    NoBank,
    NotABank,
    WrongBankPassword,
    refusal_for,
)
from prefill.domain.sentences import said

if TYPE_CHECKING:
    from sqlite_utils import Database as Database  # migrations elsewhere name the type from here
    from sqlite_utils.migrations import Migrations

_MAGIC = b"SQLite format 3\0"
_PAGE = 4096
_STEPS = 1_000  # of SQLite's machine, between two questions whether the work is still wanted
_NOISE = 200  # different bytes, of 256, in a page that is encrypted


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

    def __init__(
        self, path: Path, kind: FileKind, db: Database, *, read_only: bool, password: str = ""
    ) -> None:
        self.path = path
        self.kind = kind
        self.db = db
        self.read_only = read_only
        self.password = password

    def close(self) -> None:
        """Close the file; the last one to close it leaves one plain file. Closing twice does nothing."""
        if not self.read_only:
            with suppress(*database_errors()):
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

    def back_up(self, target: Path, is_given_up: Callable[[], bool] = lambda: False) -> None:
        """Write a copy, readable by its owner alone; it has its name once it is whole.

        Raises BankExists, BackupGivenUp and the other errors of a file.
        """
        noun = said("backup")
        _claim(target, noun)
        part = target.with_name(f"{target.name}.{os.getpid()}{PART}")
        try:
            part.unlink(missing_ok=True)
            _claim(part, noun)
            with _named_errors(target, noun), self._until(is_given_up):
                self.db.execute("VACUUM INTO ?", [str(part)])
            part.replace(target)
        except OSError as error:
            raise BankUnreachable(target, error.strerror or str(error), noun) from error
        finally:
            part.unlink(missing_ok=True)
            if not is_kept(target):
                target.unlink(missing_ok=True)

    def restore(self, source: SqliteFile) -> None:
        """Take over the whole content of another file of this kind; every open window sees it."""
        with self.transaction():
            pass  # refuses if another program is writing, where the copying would wait for ever
        with self.named_errors():
            source.db.conn.backup(self.db.conn)

    @contextmanager
    def _until(self, is_given_up: Callable[[], bool]) -> Iterator[None]:
        """Break off what runs inside once it is given up. What is open to be read alone may be copied too."""
        if self.read_only:
            self.db.execute("PRAGMA query_only = OFF")
        self.db.conn.set_progress_handler(is_given_up, _STEPS)
        try:
            yield
        except database_errors() as error:
            if is_given_up():
                raise BackupGivenUp(self.path) from error
            raise
        finally:
            self.db.conn.set_progress_handler(None, 0)
            if self.read_only:
                self.db.execute("PRAGMA query_only = ON")

    @contextmanager
    def named_errors(self) -> Iterator[None]:
        """Turn SQLite's errors into sentences about this file."""
        with _named_errors(self.path, self.kind.noun):
            yield


def create_database(path: Path, kind: FileKind, password: str = "") -> SqliteFile:
    """Make a new file, readable and writable by its owner alone, and open it; a password encrypts it.

    An empty file in its place is taken over. Raises BankExists, BankReadOnly or BankUnreachable.
    """
    _claim(path, kind.noun)
    file = None
    try:
        file = SqliteFile(path, kind, connect(path, "rw", password), read_only=False, password=password)
        with file.transaction():
            file.db.execute(f"PRAGMA application_id = {kind.application_id}")
            _migrations(kind).apply(file.db)
        _set_for_writing(file)
    except BaseException:
        if file is not None:
            file.db.close()
        path.unlink(missing_ok=True)
        raise
    return file


def open_database(path: Path, kind: FileKind, *, read_only: bool = False, password: str = "") -> SqliteFile:
    """Open a file of this kind, bringing it up to date where it may be written.

    Read-only, nothing is written anywhere: an older file is brought up to date in memory. A password that
    the file does not need is not used. Raises NoBank, NotABank, NewerBank, BankDamaged, BankLocked,
    BankReadOnly, BankUnreachable, BankPasswordNeeded, WrongBankPassword or NoCipher.
    """
    is_encrypted = _is_encrypted(path, kind)
    if is_encrypted and not password:
        raise BankPasswordNeeded(path)
    key = password if is_encrypted else ""
    with _named_errors(path, kind.noun), _named_key(path, key):
        db = connect_to_read(path, key) if read_only else connect(path, "rw", key)
        file = SqliteFile(path, kind, db, read_only=read_only, password=key)
        try:
            _check_key(file)
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
        if path.is_dir():  # which Windows says of a folder
            raise BankExists(path, noun) from None
        raise BankReadOnly(path, noun) from None
    except OSError as error:
        raise BankUnreachable(path, error.strerror or str(error), noun) from error


def _is_encrypted(path: Path, kind: FileKind) -> bool:
    """Whether a file needs a password. Raises NoBank, NotABank or BankUnreachable where it is not ours.

    An encrypted file looks like noise from its first byte on and is made of whole pages.
    """
    try:
        with path.open("rb") as file:
            header = file.read(_PAGE)
    except FileNotFoundError:
        raise NoBank(path, kind.noun) from None
    except OSError as error:
        if path.is_dir():  # which Windows does not say
            raise NotABank(path, said("is a folder"), kind.noun) from None
        raise BankUnreachable(path, error.strerror or str(error), kind.noun) from error
    if not header:
        raise NotABank(path, said("is empty"), kind.noun)
    if not header.startswith(_MAGIC):
        if len(set(header)) < _NOISE:
            raise NotABank(path, said("is not a database"), kind.noun)
        if path.stat().st_size % _PAGE:
            cut = said("is not a database, or one with a password that was cut short")
            raise NotABank(path, cut, kind.noun)
        return True
    if int.from_bytes(header[68:72], "big") != kind.application_id:
        raise NotABank(path, said("is a database of another kind"), kind.noun)
    return False


def _check_key(file: SqliteFile) -> None:
    """What an encrypted file is says its header, once that is decrypted."""
    if not file.password:
        return
    found = file.db.execute("PRAGMA application_id").fetchone()[0]
    if found != file.kind.application_id:
        raise NotABank(file.path, said("is a database of another kind"), file.kind.noun)


def _set_for_reading(file: SqliteFile) -> None:
    if _migrations(file.kind).pending(file.db):
        file.db = copy_in_memory(file.db, file.password)
        _migrations(file.kind).apply(file.db)
    file.db.execute("PRAGMA query_only = ON")


def _set_for_writing(file: SqliteFile) -> None:
    if is_local(file.path):
        with suppress(*database_errors()):  # another window reads this moment: its mode serves as well
            file.db.conn.execute("PRAGMA journal_mode = WAL")
    file.db.conn.execute("PRAGMA synchronous = FULL")


def _bring_up_to_date(file: SqliteFile) -> None:
    pending = _migrations(file.kind).pending(file.db)
    if not pending:
        return
    backup = backup_before(file.path, pending[0].name)
    if not backup.exists():
        make_backup_folder(file.path)
        file.back_up(backup)
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
        raise BankDamaged(file.path, str(findings[0][0]).splitlines()[-1], file.kind.noun)


def _migrations(kind: FileKind) -> Migrations:
    from sqlite_utils.migrations import Migrations

    migrations = Migrations(kind.name)
    for migration in kind.migrations:
        migrations(name=migration.name)(migration.apply)
    return migrations


@contextmanager
def _named_key(path: Path, key: str) -> Iterator[None]:
    """A wrong key makes noise of the first page that is read."""
    try:
        yield
    except database_errors() as error:
        if key and getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_NOTADB:
            raise WrongBankPassword(path) from None
        raise


@contextmanager
def _named_errors(path: Path, noun: str) -> Iterator[None]:
    try:
        yield
    except database_errors() as error:
        refusal = refusal_for(error, path, noun)
        if refusal is None:
            raise
        raise refusal from error
