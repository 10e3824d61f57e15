"""What a person would count in a workbook before and after, to see that it is all still there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Set as AbstractSet

from prefill.domain.sentences import said
from prefill.workbook.book import Workbook
from prefill.workbook.sheet import Sheet

_IN_SHEETS = (said("dropdowns"), said("merges"), said("formulas"))
_IN_PACKAGE = (said("images"), said("charts"), said("macros"))


def count_all(
    original: Workbook, filled: Workbook, changed_parts: AbstractSet[str]
) -> dict[str, tuple[int, int]]:
    """Dropdowns, merges, formulas, images, macros and charts, before and after.

    Sheets whose part did not change are counted once.
    """
    before, after = Counter(_in_package(original)), Counter(_in_package(filled))
    new = {sheet.part: sheet for sheet in filled.sheets}
    for sheet in original.sheets:
        counted = _in_sheet(sheet)
        before.update(counted)
        if sheet.part not in changed_parts:
            after.update(counted)
        elif sheet.part in new:
            after.update(_in_sheet(new[sheet.part]))
    return {name: (before[name], after[name]) for name in (*_IN_SHEETS, *_IN_PACKAGE)}


def _in_sheet(sheet: Sheet) -> dict[str, int]:
    return {
        "dropdowns": sum(validation.kind == "list" for validation in sheet.validations),
        "merges": len(sheet.merges),
        "formulas": len(sheet.formulas),
    }


def _in_package(workbook: Workbook) -> dict[str, int]:
    parts = list(workbook.package.entries)
    return {
        "images": sum("/media/" in part for part in parts),
        "charts": sum(part.startswith("xl/charts/chart") for part in parts),
        "macros": sum(part.endswith("vbaProject.bin") for part in parts),
    }
