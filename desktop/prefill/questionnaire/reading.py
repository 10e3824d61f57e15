"""Reading a workbook as a questionnaire: every sheet either asks, or is left alone for a reason."""

from __future__ import annotations

from prefill.domain.questions import LeftAlone, Questionnaire, QuestionSheet
from prefill.questionnaire.grid import Grid
from prefill.questionnaire.sheet_reading import read_sheet
from prefill.workbook import Sheet, Workbook


def read(workbook: Workbook) -> Questionnaire:
    """Find the questions of a workbook, their answer fields and their lists, on every visible sheet.

    Raises the named errors of the workbook for a sheet that cannot be read.
    """
    sheets: list[QuestionSheet] = []
    left_alone: list[LeftAlone] = []
    for sheet in workbook.sheets:
        found = _read(sheet)
        if isinstance(found, QuestionSheet):
            sheets.append(found)
        else:
            left_alone.append(found)
    return Questionnaire(tuple(sheets), tuple(left_alone))


def _read(sheet: Sheet) -> QuestionSheet | LeftAlone:
    if sheet.state != "visible":
        return LeftAlone(sheet.name, "The sheet is hidden.")
    return read_sheet(Grid(sheet))
