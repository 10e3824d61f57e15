"""The items of a list, wherever they stand: inline, in a range, behind a name, on another sheet."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Protocol

from prefill.domain.cells import CellValue
from prefill.workbook.ranges import Area
from prefill.workbook.sheet import Sheet
from prefill.workbook.validations import Validation

_REFERENCE = re.compile(
    r"(?:(?:'(?P<quoted>(?:[^']|'')+)'|(?P<plain>[^\s'!()\[\]&,\"]+))!)?"
    r"(?P<first>\$?[A-Za-z]{1,3}\$?\d+|\$?[A-Za-z]{1,3}(?=:)|\$?\d+(?=:))"
    r"(?::(?P<last>\$?[A-Za-z]{1,3}\$?\d+|\$?[A-Za-z]{1,3}|\$?\d+))?"
)
_MAX_STEPS = 20


class Book(Protocol):
    """What lists are looked up in."""

    @property
    def names(self) -> Mapping[tuple[str, str | None], str]: ...

    def sheet(self, name: str) -> Sheet: ...


class ListReader:
    """Resolves list validations; what leads outside the workbook or cannot be worked out gives None."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def items(
        self, sheet: Sheet, validation: Validation, row: int, column: int
    ) -> tuple[CellValue, ...] | None:
        """The items in order, as Excel shows them, or None."""
        formula = validation.formula1.removeprefix("=").strip()
        if len(formula) >= 2 and formula.startswith('"') and formula.endswith('"'):
            return _inline_items(formula[1:-1])
        top, left = validation.origin
        return self._follow(formula, sheet, row - top, column - left)

    def _follow(self, formula: str, sheet: Sheet, rows: int, columns: int) -> tuple[CellValue, ...] | None:
        for _ in range(_MAX_STEPS):
            reference = _REFERENCE.fullmatch(formula)
            if reference:
                return self._range_items(reference, sheet, rows, columns)
            names = self._book.names
            target = names.get((formula.lower(), sheet.name)) or names.get((formula.lower(), None))
            if target is None:
                return None
            formula = target.removeprefix("=")
        return None

    def _range_items(
        self, reference: re.Match[str], sheet: Sheet, rows: int, columns: int
    ) -> tuple[CellValue, ...] | None:
        name = (reference["quoted"] or "").replace("''", "'") or reference["plain"]
        try:
            source = self._book.sheet(name) if name else sheet
            area = Area.parse(reference[0].rpartition("!")[2])
        except (KeyError, ValueError):
            return None
        return _values_in(source, area)


def _values_in(sheet: Sheet, area: Area) -> tuple[CellValue, ...]:
    values = sheet.values
    if area.size > len(values):
        cells = sorted(cell for cell in values if area.covers(*cell))
    else:
        cells = [
            (row, column)
            for row in range(area.top, area.bottom + 1)
            for column in range(area.left, area.right + 1)
        ]
    return tuple(values[cell] for cell in cells if cell in values)


def _inline_items(text: str) -> tuple[CellValue, ...]:
    return tuple(_item(part.strip()) for part in text.replace('""', '"').split(",") if part.strip())


def _item(text: str) -> CellValue:
    """What choosing an inline item puts into the cell: a number where it is written as one."""
    for kind in (int, float):
        try:
            number = kind(text)
        except ValueError:
            continue
        if str(number) == text:
            return number
    return text
