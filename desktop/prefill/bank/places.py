"""Where a bank is: a path, and where it has a password that too."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Locked:
    """Where a bank is that has a password, and the password."""

    path: Path
    password: str = field(repr=False)


BankAt = Path | Locked
"""Where a bank is: a path is enough unless it has a password."""


def path_of(at: BankAt) -> Path:
    return at.path if isinstance(at, Locked) else at


def password_of(at: BankAt) -> str:
    return at.password if isinstance(at, Locked) else ""


def place(path: Path, password: str) -> BankAt:
    return Locked(path, password) if password else path
