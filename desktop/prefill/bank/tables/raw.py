"""A table file as mere texts, whatever its format."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One row as texts, and where it stands, for a person."""

    where: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class RawTable:
    """Headings, and the rows below them; rows may be shorter or longer than the headings."""

    headings: tuple[str, ...]
    rows: tuple[Row, ...]
