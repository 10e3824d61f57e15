"""Data validations: what a cell accepts, and which one covers it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from prefill.domain.cells import CellValue
from prefill.workbook.ranges import Area


class Bounds(NamedTuple):
    """What a value is compared with, None where that cannot be known."""

    low: float | None
    high: float | None


class Item(NamedTuple):
    """One item of a list: as Excel shows it, and the value that a cell keeps once it is chosen.

    They differ for dates, which are kept as numbers, and for ``50%``. ``is_typed`` says that the item is
    written out in the list itself; choosing it is as if it were typed.
    """

    shown: CellValue
    kept: CellValue
    is_typed: bool = False


Items = tuple[Item, ...]


@dataclass(frozen=True)
class Validation:
    """One data validation, standard or of the x14 extension (ECMA-376 18.3.1.32, MS-XLSX 2.6.12).

    ``kind`` is list, whole, decimal, date, time, textLength or custom; formulas stand as written. ``quoted``
    are items that a list's formula cannot hold, such as ``"Yes, fully",No``; they then stand for it.
    """

    kind: str
    operator: str
    formula1: str
    formula2: str
    ranges: tuple[Area, ...]
    prompt_title: str = ""
    prompt: str = ""
    error: str = ""
    quoted: str = ""
    allow_blank: bool = False
    is_strict: bool = True

    @property
    def origin(self) -> tuple[int, int]:
        """The cell from which relative references in the formulas are meant."""
        return (self.ranges[0].top, self.ranges[0].left) if self.ranges else (1, 1)
