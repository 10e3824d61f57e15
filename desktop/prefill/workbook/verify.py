"""Compares a filled workbook with its original, part by part and cell by cell.

It shares nothing with the patcher but the reading of packages, so that it finds the patcher's faults too.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from prefill.domain.cells import CellChange
from prefill.domain.receipts import Receipt
from prefill.domain.sentences import said
from prefill.workbook.book import Workbook, open_workbook
from prefill.workbook.counts import count_all
from prefill.workbook.part_compare import compare_sheets, differs_beyond_recalculation
from prefill.workbook.sheet import Sheet

_MAX_FAULTS = 200


def verify(original: Path, filled: Path, password: str | None = None) -> Receipt:
    """The receipt of a filled workbook against its original: ``ok`` when only values of cells differ.

    Raises the named errors of ``open_workbook``.
    """
    return compare(open_workbook(original, password), open_workbook(filled, password))


def compare(original: Workbook, filled: Workbook) -> Receipt:
    """The receipt of two open workbooks. Raises DamagedWorkbook where a part cannot be read."""
    faults = list(_part_faults(original, filled))
    shared = [part for part in original.package.entries if part in filled.package]
    changed_parts = [part for part in shared if not original.package.same_part(filled.package, part)]
    sheets = {sheet.part: sheet for sheet in original.sheets}
    cells: list[CellChange] = []
    for part in changed_parts:
        if part in sheets and _is_same_sheet(sheets[part], filled):
            changes, sheet_faults = compare_sheets(original, filled, sheets[part])
            cells += changes
            faults += sheet_faults
        elif part != original.part or differs_beyond_recalculation(original.package, filled.package, part):
            faults.append(said("the part {part} differs", part=part))
    return Receipt(
        changed_cells=tuple(cells),
        changed_parts=tuple(changed_parts),
        unchanged_parts=len(shared) - len(changed_parts),
        original_sha256=original.sha256,
        filled_sha256=filled.sha256,
        faults=tuple(faults[:_MAX_FAULTS]),
        counts=count_all(original, filled, frozenset(changed_parts)),
        breaks_signature=original.is_signed and bool(changed_parts),
    )


def _part_faults(original: Workbook, filled: Workbook) -> Iterator[str]:
    for part in original.package.entries:
        if part not in filled.package:
            yield said("the part {part} is gone", part=part)
    for part in filled.package.entries:
        if part not in original.package:
            yield said("the part {part} was added", part=part)


def _is_same_sheet(sheet: Sheet, filled: Workbook) -> bool:
    return any(other.part == sheet.part and other.name == sheet.name for other in filled.sheets)
