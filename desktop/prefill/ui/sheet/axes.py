"""Which rows and columns of a sheet are drawn: hidden ones and long empty stretches are folded away."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from prefill.questionnaire.grid import MAX_COLUMNS
from prefill.workbook import Sheet

_LONGEST_EMPTY = 12
_EMPTY_KEPT = 3
_SPARE_ROWS = 8
_SPARE_COLUMNS = 3
_LAST_ROW = 1_048_576


@dataclass(frozen=True)
class Fold:
    """Rows or columns that are not drawn: the first and the last, and whether the form itself hides them."""

    first: int
    last: int
    is_hidden: bool


@dataclass(frozen=True)
class Axis:
    """The numbers of the rows or columns drawn, in order, and what is folded before each position."""

    numbers: tuple[int, ...]
    folds: Mapping[int, Fold] = field(default_factory=dict)

    @cached_property
    def positions(self) -> Mapping[int, int]:
        return {number: position for position, number in enumerate(self.numbers)}

    def from_number(self, number: int) -> int:
        """The position of a number, or of the next one that is drawn."""
        return bisect_left(self.numbers, number)


def rows_of(sheet: Sheet, marked: Iterable[tuple[int, int]]) -> Axis:
    """The rows with something in them or marked in them, and a few around them."""
    filled = {row for row, _ in sheet.values} | {row for row, _ in marked}
    filled |= {area.bottom for area in sheet.merges if area.top in filled and area.bottom - area.top < 200}
    return _axis(filled, sheet.hidden_rows, _SPARE_ROWS, _LAST_ROW)


def columns_of(sheet: Sheet, marked: Iterable[tuple[int, int]]) -> Axis:
    """All columns up to the last that is in use, and some to its right."""
    used = {column for _, column in sheet.values} | {column for _, column in marked}
    last = max((column for column in used if column <= MAX_COLUMNS), default=1)
    return _axis(range(1, last + 1), sheet.hidden_columns, _SPARE_COLUMNS, MAX_COLUMNS)


def _axis(used: Iterable[int], hidden: Container[int], spare: int, limit: int) -> Axis:
    numbers: list[int] = []
    folds: dict[int, Fold] = {}
    before = 0
    for number in sorted(used):
        _fill(before + 1, number - 1, hidden, numbers, folds)
        _add(number, hidden, numbers, folds)
        before = number
    for number in range(before + 1, min(before + spare, limit) + 1):
        _add(number, hidden, numbers, folds)
    return Axis(tuple(numbers), folds)


def _fill(first: int, last: int, hidden: Container[int], numbers: list[int], folds: dict[int, Fold]) -> None:
    """The empty stretch between two that are filled, folded where it is long."""
    end = first + _EMPTY_KEPT - 1 if last - first >= _LONGEST_EMPTY else last
    for number in range(first, end + 1):
        _add(number, hidden, numbers, folds)
    if end < last:
        folds[len(numbers)] = Fold(end + 1, last, is_hidden=False)


def _add(number: int, hidden: Container[int], numbers: list[int], folds: dict[int, Fold]) -> None:
    if number not in hidden:
        numbers.append(number)
        return
    known = folds.get(len(numbers))
    folds[len(numbers)] = Fold(known.first if known else number, number, is_hidden=True)
