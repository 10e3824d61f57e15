"""A workbook as it will be once it is written: what depends on other cells is judged by their new values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from prefill.domain.cells import CellEdit, CellValue, split_address
from prefill.workbook.book import Workbook
from prefill.workbook.choices import ListReader
from prefill.workbook.formulas import Table
from prefill.workbook.sheet import Sheet
from prefill.workbook.sheet_reader import SheetContent
from prefill.workbook.validations import Bounds, Items, Validation

_Cell = tuple[int, int]


class EditedBook:
    """Where lists and bounds look things up: the values to come, and for all else those of the workbook.

    What formulas gave stays as it was, for nothing here works them out.
    """

    def __init__(self, workbook: Workbook, edits: Iterable[CellEdit]) -> None:
        self._workbook = workbook
        self._lists = ListReader(self)
        self._changes: dict[str, dict[_Cell, CellValue]] = {}
        self._sheets: dict[str, Sheet] = {}
        for edit in edits:
            try:
                self._changes.setdefault(edit.sheet, {})[split_address(edit.cell)] = edit.value
            except ValueError:  # no cell; it is refused for that
                continue

    @property
    def names(self) -> Mapping[tuple[str, str | None], str]:
        return self._workbook.names

    @property
    def tables(self) -> Mapping[str, Table]:
        return self._workbook.tables

    def sheet(self, name: str) -> Sheet:
        """The sheet of this name, with its new values. Raises KeyError."""
        if name not in self._sheets:
            sheet, changes = self._workbook.sheet(name), self._changes.get(name)
            self._sheets[name] = sheet.changed(partial(_written, changes=changes)) if changes else sheet
        return self._sheets[name]

    def items(self, sheet: str, validation: Validation, row: int, column: int) -> Items | None:
        """The items of a list, None where they cannot be known."""
        return self._lists.items(self.sheet(sheet), validation, row, column)

    def bounds(self, sheet: str, validation: Validation, row: int, column: int) -> Bounds:
        """What a validation other than a list compares a cell's value with."""
        return self._lists.bounds(self.sheet(sheet), validation, row, column)


def _written(content: SheetContent, changes: Mapping[_Cell, CellValue]) -> SheetContent:
    dates = _Values(content.date_numbers, dict.fromkeys(changes))
    return replace(content, values=_Values(content.values, changes), date_numbers=dates)


class _Values(Mapping[_Cell, CellValue]):
    """The values of a sheet with some of them changed, without a copy of the others."""

    def __init__(self, before: Mapping[_Cell, CellValue], changes: Mapping[_Cell, CellValue]) -> None:
        self._before = before
        self._new = {cell: value for cell, value in changes.items() if value not in (None, "")}
        self._gone = {cell for cell in changes if cell in before and cell not in self._new}
        self._added = sum(cell not in before for cell in self._new)

    def __getitem__(self, cell: _Cell) -> CellValue:
        if cell in self._gone:
            raise KeyError(cell)
        return self._new[cell] if cell in self._new else self._before[cell]

    def __iter__(self) -> Iterator[_Cell]:
        yield from (cell for cell in self._before if cell not in self._gone)
        yield from (cell for cell in self._new if cell not in self._before)

    def __len__(self) -> int:
        return len(self._before) - len(self._gone) + self._added
