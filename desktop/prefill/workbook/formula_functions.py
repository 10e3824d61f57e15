"""The worksheet functions that lists are made with, over cells and single values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from prefill.domain.cells import CellValue
from prefill.workbook.ranges import Area
from prefill.workbook.sheet import Sheet


@dataclass(frozen=True)
class Reference:
    """Cells that a formula leads to."""

    sheet: Sheet
    area: Area


class Unknown(Exception):
    """The formula cannot be worked out here."""


Result = Reference | CellValue


def _single(result: Result) -> CellValue:
    """One value: of cells, that of the first."""
    if isinstance(result, Reference):
        return result.sheet.values.get((result.area.top, result.area.left))
    return result


def as_text(result: Result) -> str:
    value = _single(result)
    if value is None:
        raise Unknown
    return str(value)


def as_whole(result: Result) -> int:
    return int(float(as_text(result)))


def _reference(result: Result) -> Reference:
    if not isinstance(result, Reference):
        raise Unknown
    return result


def cells_of(reference: Reference) -> list[tuple[int, int]]:
    """The filled cells of a reference, row by row."""
    area, values = reference.area, reference.sheet.values
    if area.size > len(values):
        return sorted(cell for cell in values if area.covers(*cell))
    rows, columns = range(area.top, area.bottom + 1), range(area.left, area.right + 1)
    return [(row, column) for row in rows for column in columns if (row, column) in values]


def _offset(
    start: Result, rows: Result, columns: Result, height: Result = None, width: Result = None
) -> Result:
    reference = _reference(start)
    area = reference.area.shifted(as_whole(rows), as_whole(columns))
    bottom = area.bottom if height is None else area.top + as_whole(height) - 1
    right = area.right if width is None else area.left + as_whole(width) - 1
    if area.top < 1 or area.left < 1 or bottom < area.top or right < area.left:
        raise Unknown
    return Reference(reference.sheet, Area(area.top, area.left, bottom, right))


def _index(cells: Result, row: Result, column: Result = 1) -> Result:
    reference, down, along = _reference(cells), as_whole(row), as_whole(column)
    area = reference.area
    if area.top == area.bottom and column == 1:
        down, along = 1, down
    top = area.top if down == 0 else area.top + down - 1
    left = area.left if along == 0 else area.left + along - 1
    bottom, right = (area.bottom if down == 0 else top), (area.right if along == 0 else left)
    return Reference(reference.sheet, Area(top, left, bottom, right))


def _match(wanted: Result, cells: Result, kind: Result = 1) -> Result:
    if as_whole(kind) != 0:
        raise Unknown
    reference, text = _reference(cells), as_text(wanted).lower()
    for row, column in cells_of(reference):
        if str(reference.sheet.values[row, column]).lower() == text:
            return row - reference.area.top + column - reference.area.left + 1
    raise Unknown


def _counta(cells: Result) -> Result:
    return len(cells_of(_reference(cells)))


def _substitute(text: Result, old: Result, new: Result) -> Result:
    return as_text(text).replace(as_text(old), as_text(new))


FUNCTIONS: Mapping[str, Callable[..., Result]] = {
    "OFFSET": _offset,
    "INDEX": _index,
    "MATCH": _match,
    "COUNTA": _counta,
    "SUBSTITUTE": _substitute,
    "TRIM": lambda text: " ".join(as_text(text).split()),
    "LOWER": lambda text: as_text(text).lower(),
    "UPPER": lambda text: as_text(text).upper(),
    "CONCATENATE": lambda *texts: "".join(as_text(text) for text in texts),
}
