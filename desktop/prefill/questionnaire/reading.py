"""Reading a workbook as a questionnaire: every sheet either asks, or is left alone for a reason."""

from __future__ import annotations

import re

from prefill.domain.questions import LeftAlone, Questionnaire, QuestionSheet
from prefill.questionnaire.grid import Grid
from prefill.questionnaire.sheet_reading import read_sheet
from prefill.workbook import Sheet, Workbook

_SHEET_OF = re.compile(r"(?:'((?:[^']|'')+)'|([^\s'!(),&\"=]+))!")


def read(workbook: Workbook) -> Questionnaire:
    """Find the questions of a workbook, their answer fields and their lists, on every visible sheet.

    Raises the named errors of the workbook for a sheet that cannot be read.
    """
    visible = [sheet for sheet in workbook.sheets if sheet.state == "visible"]
    sources = _list_sources(workbook, visible)
    sheets: list[QuestionSheet] = []
    left_alone: list[LeftAlone] = []
    for sheet in workbook.sheets:
        found = _read(sheet, sources)
        if isinstance(found, QuestionSheet):
            sheets.append(found)
        else:
            left_alone.append(found)
    return Questionnaire(tuple(sheets), tuple(left_alone))


def _read(sheet: Sheet, sources: frozenset[str]) -> QuestionSheet | LeftAlone:
    if sheet.state != "visible":
        return LeftAlone(sheet.name, "The sheet is hidden.")
    if sheet.name in sources and not _has_lists(sheet):
        return LeftAlone(sheet.name, "It holds the items of lists that other sheets offer.")
    return read_sheet(Grid(sheet))


def _list_sources(workbook: Workbook, visible: list[Sheet]) -> frozenset[str]:
    """The sheets from which lists on other sheets take their items."""
    found = set()
    for sheet in visible:
        for formula in {v.formula1 for v in sheet.validations if v.kind == "list"}:
            key = formula.removeprefix("=").strip().lower()
            target = workbook.names.get((key, sheet.name)) or workbook.names.get((key, None)) or formula
            if (name := _SHEET_OF.search(target)) is not None:
                found.add((name[1] or name[2]).replace("''", "'"))
    return frozenset(found)


def _has_lists(sheet: Sheet) -> bool:
    return any(validation.kind == "list" for validation in sheet.validations)
