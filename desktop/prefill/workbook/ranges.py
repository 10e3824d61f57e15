"""Areas of cells, and containers that never expand them.

A validation may cover ``N1:XFD1048576`` and a style a million rows, so nothing here grows with the size of
an area, only with the number of areas.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from typing import Generic, NamedTuple, TypeVar

from prefill.domain.cells import address, column_number
from prefill.domain.sentences import said

LAST_ROW = 1_048_576
LAST_COLUMN = 16_384
_LAST_LETTERS = "XFD"
_COLUMN, _ROW = "([A-Za-z]{1,3})", "([1-9][0-9]{0,6})"
_AREA = re.compile(f"{_COLUMN}{_ROW}(?::{_COLUMN}{_ROW})?|{_COLUMN}:{_COLUMN}|{_ROW}:{_ROW}")
_TALL = 64

T = TypeVar("T")


class Area(NamedTuple):
    """A rectangle of cells, both ends included, counted from 1."""

    top: int
    left: int
    bottom: int
    right: int

    @classmethod
    def parse(cls, text: str) -> Area:
        """``"B2:D9"``, ``"B2"``, ``"B:D"`` or ``"2:9"``, with or without ``$``. Raises ValueError."""
        match = _AREA.fullmatch(text.replace("$", ""))
        if match is None:
            raise ValueError(said("{text!r} is no area", text=text))
        left, top, right, bottom, first, last, upper, lower = match.groups()
        rows = sorted((int(top or upper or 1), int(bottom or lower or top or LAST_ROW)))
        first, last = left or first or "A", right or last or left or _LAST_LETTERS
        columns = sorted((column_number(first), column_number(last)))
        if rows[1] > LAST_ROW or columns[1] > LAST_COLUMN:
            raise ValueError(said("{text!r} lies outside any sheet", text=text))
        return cls(rows[0], columns[0], rows[1], columns[1])

    def covers(self, row: int, column: int) -> bool:
        return self.top <= row <= self.bottom and self.left <= column <= self.right

    def shifted(self, rows: int, columns: int) -> Area:
        return Area(self.top + rows, self.left + columns, self.bottom + rows, self.right + columns)

    def with_cells(self, cells: Iterable[tuple[int, int]]) -> Area:
        """The smallest area that holds this one and these cells."""
        areas = (self, *(Area(row, column, row, column) for row, column in cells))
        tops, lefts, bottoms, rights = zip(*areas, strict=True)
        return Area(min(tops), min(lefts), max(bottoms), max(rights))

    @property
    def size(self) -> int:
        """The number of cells."""
        return (self.bottom - self.top + 1) * (self.right - self.left + 1)

    @property
    def address(self) -> str:
        """``"B2:D9"``, or ``"B2"`` for a single cell."""
        first = address(self.top, self.left)
        return first if self.size == 1 else f"{first}:{address(self.bottom, self.right)}"


def parse_areas(text: str) -> tuple[Area, ...]:
    """The areas of an ``sqref``, which are parted by blanks. Raises ValueError."""
    return tuple(Area.parse(part) for part in text.split())


class AreaIndex(Generic[T]):
    """Finds what covers a cell among many areas; of two that overlap the one added first wins."""

    def __init__(self, items: Iterable[tuple[Area, T]]) -> None:
        self._by_row: dict[int, list[tuple[int, Area, T]]] = {}
        self._tall: list[tuple[int, Area, T]] = []
        for order, (area, item) in enumerate(items):
            if area.bottom - area.top >= _TALL:
                self._tall.append((order, area, item))
                continue
            for row in range(area.top, area.bottom + 1):
                self._by_row.setdefault(row, []).append((order, area, item))

    def at(self, row: int, column: int) -> T | None:
        """The item whose area covers the cell, None without one."""
        found: tuple[int, T] | None = None
        for candidates in (self._by_row.get(row, ()), self._tall):
            for order, area, item in candidates:
                if area.covers(row, column):
                    if found is None or order < found[0]:
                        found = (order, item)
                    break
        return found[1] if found else None


class RunMap(Mapping[int, T]):
    """Row or column numbers to values, kept as runs of neighbours with the same value."""

    def __init__(self, runs: Iterable[tuple[int, int, T]] = ()) -> None:
        """Takes ``(first, last, value)``, in any order; where runs overlap the later start wins."""
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._values: list[T] = []
        for first, last, value in runs:
            self.add(first, last, value)

    def add(self, first: int, last: int, value: T) -> None:
        """Add a run; quick where runs come in rising order, as they do in a sheet."""
        if self._ends and first > self._ends[-1]:
            if first == self._ends[-1] + 1 and value == self._values[-1]:
                self._ends[-1] = last
                return
            position = len(self._starts)
        else:
            position = bisect_right(self._starts, first)
        self._starts.insert(position, first)
        self._ends.insert(position, last)
        self._values.insert(position, value)

    def __getitem__(self, number: int) -> T:
        position = bisect_right(self._starts, number) - 1
        if position < 0 or number > self._ends[position]:
            raise KeyError(number)
        return self._values[position]

    def __iter__(self) -> Iterator[int]:
        for first, last in zip(self._starts, self._ends, strict=True):
            yield from range(first, last + 1)

    def __len__(self) -> int:
        return sum(last - first + 1 for first, last in zip(self._starts, self._ends, strict=True))
