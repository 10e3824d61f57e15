"""What differs between two parts: in a sheet the values of cells, and everything that should not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from prefill.domain.cells import CellChange, address, split_address
from prefill.domain.sentences import said
from prefill.workbook import markup
from prefill.workbook.book import Workbook
from prefill.workbook.package import Package
from prefill.workbook.part_record import CellRecord, RowRun, SheetRecord, Token, record_part, record_sheet
from prefill.workbook.ranges import Area
from prefill.workbook.sheet import Sheet

_FLAG = "fullCalcOnLoad"


def differs_beyond_recalculation(original: Package, filled: Package, part: str) -> bool:
    """Whether two workbook parts differ in more than the wish to have all formulas worked out on opening."""
    return _without_flag(record_part(original, part)) != _without_flag(record_part(filled, part))


def compare_sheets(original: Workbook, filled: Workbook, sheet: Sheet) -> tuple[list[CellChange], list[str]]:
    """The cells of a sheet whose values differ, and as sentences all else that does."""
    comparison = _SheetComparison(original, filled, sheet)
    faults = list(comparison.faults())
    return comparison.changes, faults


class _SheetComparison:
    def __init__(self, original: Workbook, filled: Workbook, sheet: Sheet) -> None:
        self.changes: list[CellChange] = []
        self._workbook = original
        self._old = sheet
        self._new = next(other for other in filled.sheets if other.part == sheet.part)
        self._old_record = record_sheet(original.package, sheet.part)
        self._new_record = record_sheet(filled.package, sheet.part)

    def faults(self) -> Iterator[str]:
        name, old, new = self._old.name, self._old_record, self._new_record
        if old.rest != new.rest:
            yield said("{name}: something other than its cells differs", name=name)
        if old.is_ordered and not new.is_ordered:
            yield said("{name}: cells are out of order or there twice", name=name)
        for row in _rows_shown_differently(old, new):
            yield said("{name}: row {row} is shown differently", name=name, row=row)
        for row in sorted(old.cells.keys() | new.cells.keys()):
            old_cells, new_cells = old.cells.get(row, {}), new.cells.get(row, {})
            if old_cells != new_cells:
                for column in sorted(old_cells.keys() | new_cells.keys()):
                    yield from self._cell_faults(row, column, old_cells.get(column), new_cells.get(column))
        if not self._reaches_as_far_as_it_should():
            yield said("{name}: something other than its cells differs", name=name)

    def _reaches_as_far_as_it_should(self) -> bool:
        """Whether the sheet says that it reaches as far as before, or on to what was written beyond that."""
        before, after = self._old_record.reach, self._new_record.reach
        if before == after:
            return True
        written = [split_address(change.cell) for change in self.changes if change.new not in (None, "")]
        try:
            return Area.parse(after) == Area.parse(before).with_cells(written)
        except ValueError:
            return False

    def _cell_faults(
        self, row: int, column: int, old: CellRecord | None, new: CellRecord | None
    ) -> Iterator[str]:
        if old == new:
            return
        where = f"{self._old.name} {address(row, column)}"
        if not self._has_same_style(row, column):
            yield said("{where} is shown differently", where=where)
        old, new = old or CellRecord(""), new or CellRecord("")
        if old.others != new.others:
            yield said("{where} has other attributes", where=where)
        if old.content == new.content:
            return
        if self._old.is_formula(row, column) or old.has_formula or new.has_formula:
            yield said("{where} holds a formula and differs", where=where)
        before, after = self._old.values.get((row, column)), self._new.values.get((row, column))
        was_rich = self._old.is_rich(row, column)
        if before != after or type(before) is not type(after):
            self.changes.append(CellChange(self._old.name, address(row, column), before, after, was_rich))
        elif was_rich != self._new.is_rich(row, column):
            yield said("{where} is shown differently", where=where)

    def _has_same_style(self, row: int, column: int) -> bool:
        """Whether the format is the same; where lines break it may be one that only adds wrapping."""
        before, after = self._old.style_number(row, column), self._new.style_number(row, column)
        return before == after or (
            after == self._workbook.wrapping_style(before)
            and "\n" in str(self._new.values.get((row, column), ""))
        )


def _rows_shown_differently(old: SheetRecord, new: SheetRecord) -> Iterator[int]:
    """The rows whose looks are not the same in both, in order."""
    same = set(old.looks) & set(new.looks)
    before, after = _spread(set(old.looks) - same), _spread(set(new.looks) - same)
    for row in sorted(before.keys() | after.keys()):
        if before.get(row, old.absent_looks) != after.get(row, new.absent_looks):
            yield row


def _spread(runs: Iterable[RowRun]) -> dict[int, Token]:
    return {row: looks for first, last, looks in sorted(runs) for row in range(first, last + 1)}


def _without_flag(tokens: list[Token]) -> list[Token]:
    """A workbook part without ``fullCalcOnLoad``, and without a calcPr that says nothing else."""
    kept: list[Token] = []
    for token in tokens:
        if token[0] == "start" and markup.local(token[1]) == "calcPr":
            pairs = zip(token[2::2], token[3::2], strict=True)
            token = (*token[:2], *(word for pair in pairs if pair[0] != _FLAG for word in pair))
            if len(token) == 2:
                continue
        if token[0] == "end" and markup.local(token[1]) == "calcPr" and kept[-1][:2] != ("start", token[1]):
            continue
        kept.append(token)
    return kept
