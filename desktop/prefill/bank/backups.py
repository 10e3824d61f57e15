"""Where the backups of a file are kept, and which of them are kept longer."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from prefill.bank.errors import BankUnreachable
from prefill.domain.sentences import said

KEPT = 10
PART = ".part"  # how a copy that is not whole yet ends
_DAY = re.compile(r" (\d{4}-\d{2}-\d{2})(?: (\d{2})\.(\d{2})\.(\d{2}) before (.+))?")


@dataclass(frozen=True)
class Backup:
    """A copy that was made on a day, or before something was done to the bank: then ``before`` says what."""

    path: Path
    day: date
    before: str = ""
    at: time = time()


def backup_folder(path: Path) -> Path:
    """The folder beside a file that holds its backups. It is made with the first of them."""
    return path.with_name(f"{path.stem} backups")


def is_kept(copy: Path) -> bool:
    """Whether a copy is there; one that was only begun is not."""
    with suppress(OSError):
        return copy.stat().st_size > 0
    return False


def make_backup_folder(path: Path) -> None:
    """Make that folder, for the user alone. Raises BankUnreachable."""
    folder = backup_folder(path)
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise BankUnreachable(folder, error.strerror or str(error), said("folder of backups")) from error


def dated_backup(path: Path, day: date) -> Path:
    """What the copy of a day is called."""
    return backup_folder(path) / f"{path.stem} {day.isoformat()}{path.suffix}"


def backup_of_moment(path: Path, before: str, at: datetime) -> Path:
    """What the copy is called that is made before an act that changes much, such as an import."""
    return backup_folder(path) / f"{path.stem} {at:%Y-%m-%d %H.%M.%S} before {before}{path.suffix}"


def backup_before(path: Path, migration: str) -> Path:
    """What the copy is called that is made before a file is brought up to date. It is never removed."""
    return backup_folder(path) / f"{path.stem} before {migration}{path.suffix}"


def dated_backups(path: Path) -> list[Backup]:
    """The dated copies of a file, the latest first."""
    found = []
    for copy in backup_folder(path).glob(f"*{path.suffix}"):
        day = _DAY.fullmatch(copy.stem.removeprefix(path.stem))
        if day and copy.stem.startswith(path.stem) and is_kept(copy):
            at = time(int(day[2]), int(day[3]), int(day[4])) if day[5] else time()
            found.append(Backup(copy, date.fromisoformat(day[1]), day[5] or "", at))
    return sorted(found, key=lambda backup: (backup.day, backup.at), reverse=True)


def drop_surplus(path: Path) -> None:
    """Remove the dated copies beyond the latest ten, of days and of moments, and what was left half made.

    One that another program holds is removed the next time.
    """
    for part in backup_folder(path).glob(f"*{PART}"):
        if part.name.startswith(path.stem):
            with suppress(OSError):
                part.unlink()
    backups = dated_backups(path)
    for kind in (False, True):
        for backup in [one for one in backups if bool(one.before) is kind][KEPT:]:
            with suppress(OSError):
                backup.path.unlink()
