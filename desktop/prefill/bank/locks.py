"""Sets, changes and removes the password of a bank: SQLCipher encrypts the whole file.

The library is imported where a password is used, so that a bank without one never needs it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from prefill.bank.backups import backup_folder
from prefill.bank.connections import close_quietly, connect, database_errors
from prefill.bank.database import open_database
from prefill.bank.errors import (
    BANK,
    BankDamaged,
    BankError,
    BankInUse,
    BankUnreachable,
    WrongBankPassword,
    refusal_for,
)
from prefill.bank.schema import BANK_FILE
from prefill.domain.progress import Progress, Task
from prefill.domain.sentences import said


def change_password(path: Path, old: str, new: str) -> Task[int]:
    """Encrypt a bank and its backups with another password; an empty one leaves them in the open.

    Each file is written anew beside itself and checked before it takes the other's place. Gives how many
    backups kept what they had, because the old password does not open them, or because they are damaged or
    cannot be written. Raises BankInUse where another window has the bank open, and the other errors of files.
    """
    copies = list(_backups(path))
    yield Progress(0, 1 + len(copies), said("Encrypting the answer bank") if new else said("Decrypting"))
    _refuse_company(path, old)
    _rewrite(path, old, new)
    kept = 0
    for done, copy in enumerate(copies, 1):
        yield Progress(done, 1 + len(copies), said("Doing the same with its backups"))
        try:
            if not _opens(copy, old):
                raise WrongBankPassword(copy)
            _rewrite(copy, old, new)
        except BankError:
            kept += 1
    return kept


def _backups(path: Path) -> Iterator[Path]:
    yield from sorted(backup_folder(path).glob(f"*{path.suffix}"))


def _opens(path: Path, password: str) -> bool:
    db = None
    try:
        db = connect(path, "ro", password)
        db.execute("SELECT count(*) FROM sqlite_master").fetchall()
    except database_errors():
        return False
    finally:
        if db is not None:
            db.close()
    return True


def _refuse_company(path: Path, password: str) -> None:
    """Only who has a file in write-ahead mode to themselves can leave that mode."""
    db = connect(path, "rw", password)
    try:
        db.execute("PRAGMA busy_timeout = 0")
        is_alone = db.execute("PRAGMA journal_mode = DELETE").fetchone()[0] == "delete"
    except database_errors():
        is_alone = False
    finally:
        close_quietly(db)
    if not is_alone:
        raise BankInUse(path)


def _rewrite(path: Path, old: str, new: str) -> None:
    made = path.with_name(f".{path.name}.new")
    try:
        before = _state(path)
        os.close(os.open(made, os.O_CREAT | os.O_TRUNC | os.O_RDWR, 0o600))
        _export(path, old, made, new)
        open_database(made, BANK_FILE, read_only=True, password=new).close()  # an older version stays one
        if _state(path) != before or Path(f"{path}-wal").exists():
            raise BankInUse(path)  # opened meanwhile, and perhaps written to
        made.replace(path)
    except OSError as error:
        raise BankUnreachable(path, error.strerror or str(error)) from error
    finally:
        made.unlink(missing_ok=True)


def _state(path: Path) -> tuple[int, int]:
    """What differs once somebody has opened a file to write."""
    found = path.stat()
    return found.st_mtime_ns, found.st_size


def _export(path: Path, old: str, made: Path, new: str) -> None:
    """By SQLCipher's own function, https://www.zetetic.net/sqlcipher/sqlcipher-api/#sqlcipher_export.

    What goes wrong inside it has no code of SQLite's, only words.
    """
    db = connect(path, "rw", old, is_cipher=True)
    try:
        db.execute("ATTACH DATABASE ? AS made KEY ?", [str(made), new])
        db.execute("SELECT sqlcipher_export('made')").fetchall()
        for name in ("application_id", "user_version"):
            value = db.execute(f"PRAGMA {name}").fetchone()[0]
            db.execute(f"PRAGMA made.{name} = {int(value)}")
        db.conn.commit()
        finding = db.execute("PRAGMA made.quick_check(1)").fetchone()[0]
        if finding != "ok":
            raise BankDamaged(path, str(finding))
        db.execute("DETACH DATABASE made")
    except database_errors() as error:
        raise refusal_for(error, path, BANK) or BankUnreachable(path, str(error)) from error
    finally:
        db.close()
