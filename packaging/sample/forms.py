"""The three sheets of the sample questionnaire that ask, each with a layout of its own."""

from __future__ import annotations

from openpyxl import Workbook
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet
from sample import style
from sample.asked import Asked

MARKS = ("Compliant", "Partially compliant", "Not compliant", "Not applicable")


def add_general(book: Workbook, asked: Asked) -> None:
    """ID, question, list and comment under one header; merged section titles.

    The first section asks for facts: its answer cells are merged over both answer columns.
    """
    sheet = _sheet(book, asked.name, "General and security", "Choose an answer and comment where needed.")
    style.widths(sheet, A=8, B=64, C=13, D=58)
    _header(sheet, 4, 1, ("ID", "Question", "Answer", "Comments"))
    sheet.freeze_panes = "A5"
    row = 5
    for number, section in enumerate(asked.sections):
        _section(sheet, row, 1, 4, section.title)
        for place, question in enumerate(section.questions, start=1):
            row += 1
            _ask(sheet, row, 1, f"{section.title[0]}-{place:02d}", question)
            style.answer(sheet[row][2:4])
            if number == 0:
                sheet.merge_cells(start_row=row, end_row=row, start_column=3, end_column=4)
        row += 1
    first_choice = 5 + len(asked.sections[0].questions) + 2
    choice = DataValidation("list", formula1='"Yes,No,Partial,N/A"', allow_blank=True, showErrorMessage=True)
    choice.errorTitle, choice.error = "Not in the list", "Please choose Yes, No, Partial or N/A."
    choice.add(f"C{first_choice}:C{row - 1}")
    sheet.add_data_validation(choice)
    style.printed(sheet, titles="4:4")


def add_operations(book: Workbook, asked: Asked) -> list[str]:
    """A protected sheet whose header stands at row 6 and again above each section, with a score.

    Returns the ranges of the response cells, which get their list in the extension part of the sheet.
    """
    sheet = _sheet(book, asked.name, "Operations, development and privacy", "Only answers can be entered.", 2)
    style.widths(sheet, A=2, B=8, C=62, D=16, E=56, F=8)
    sheet["E3"] = "Indicative score"
    style.text(sheet["E3"], bold=True, colour=style.TEAL)
    sheet["E3"].alignment = Alignment(horizontal="right")
    ranges, row = [], 5
    for number, section in enumerate(asked.sections, start=1):
        _section(sheet, row, 2, 6, section.title)
        _header(sheet, row + 1, 2, ("Ref.", "Question", "Response", "Details and evidence", "Score"))
        first = row + 2
        for place, question in enumerate(section.questions, start=1):
            _scored(sheet, row + 1 + place, f"{number}.{place}", question)
        last = row + 1 + len(section.questions)
        ranges.append(f"D{first}:D{last}")
        row = last + 2
    sheet["F3"] = f"=SUM(F7:F{row - 2})"
    style.asked([sheet["F3"]])
    sheet.conditional_formatting.add(
        f"D7:D{row - 2}", CellIsRule("equal", ['"No"'], fill=style.fill("F6D9D5"))
    )
    sheet.freeze_panes = "C5"
    sheet.protection.sheet = True
    sheet.protection.formatRows = sheet.protection.formatColumns = False
    style.printed(sheet, titles="6:6")
    return ranges


def _scored(sheet: Worksheet, row: int, ref: str, question: str) -> None:
    _ask(sheet, row, 2, ref, question)
    style.answer(sheet[row][3:5])
    sheet.cell(row, 6, f'=IF(D{row}="Yes",2,IF(D{row}="Partially",1,IF(D{row}="No",0,"")))')
    style.asked([sheet.cell(row, 6)])


def add_requirements(book: Workbook, asked: Asked) -> None:
    """Statements with one of four columns to mark, under a header of two rows, and a merged answer."""
    sheet = _sheet(
        book, asked.name, "Control requirements", "Mark one column with an x; describe and give evidence."
    )
    style.widths(sheet, A=7, B=56, C=11, D=11, E=11, F=11, G=40, H=22)
    _header(
        sheet,
        5,
        1,
        (
            "No.",
            "Requirement",
            "Compliance (mark one with x)",
            *[""] * 3,
            "How the requirement is met, and evidence",
            "",
        ),
    )
    _header(sheet, 6, 1, ("", "", *MARKS, "", ""))
    for merged in ("A5:A6", "B5:B6", "C5:F5", "G5:H6"):
        sheet.merge_cells(merged)
    sheet.row_dimensions[6].height = 28
    sheet.freeze_panes = "C7"
    row, number = 7, 0
    for section in asked.sections:
        _section(sheet, row, 1, 8, section.title)
        for question in section.questions:
            row, number = row + 1, number + 1
            _ask(sheet, row, 1, f"R{number}", question)
            style.answer(sheet[row][2:6], centred=True)
            style.answer(sheet[row][6:8])
            sheet.merge_cells(start_row=row, end_row=row, start_column=7, end_column=8)
            sheet.row_dimensions[row].height = 56
        row += 1
    _limit(sheet, row - 1)
    style.printed(sheet, titles="5:6")


def _limit(sheet: Worksheet, last: int) -> None:
    marks = DataValidation("list", formula1='"x"', allow_blank=True, showErrorMessage=True)
    marks.add(f"C8:F{last}")
    length = DataValidation(
        "textLength", operator="lessThanOrEqual", formula1="1000", allow_blank=True, showErrorMessage=True
    )
    length.error = "Please use no more than 1,000 characters."
    length.add(f"G8:G{last}")
    sheet.add_data_validation(marks)
    sheet.add_data_validation(length)


def _sheet(book: Workbook, name: str, title: str, hint: str, column: int = 1) -> Worksheet:
    sheet = book.create_sheet(name)
    style.title(sheet, sheet.cell(1, column).coordinate, title)
    style.subtitle(sheet, sheet.cell(2, column).coordinate, hint)
    sheet.cell(2, column).alignment = sheet.cell(1, column).alignment.copy()
    sheet.row_dimensions[1].height = 26
    return sheet


def _header(sheet: Worksheet, row: int, column: int, labels: tuple[str, ...]) -> None:
    for place, label in enumerate(labels, start=column):
        if label:
            sheet.cell(row, place, label)
    style.header(sheet[row][column - 1 : column - 1 + len(labels)])


def _section(sheet: Worksheet, row: int, first: int, last: int, title: str) -> None:
    sheet.cell(row, first, title)
    cells = [sheet.cell(row, column) for column in range(first, last + 1)]
    style.section(cells)
    sheet.merge_cells(start_row=row, end_row=row, start_column=first, end_column=last)
    sheet.row_dimensions[row].height = 20


def _ask(sheet: Worksheet, row: int, column: int, ref: str, question: str) -> None:
    sheet.cell(row, column, ref)
    sheet.cell(row, column + 1, question)
    style.asked([sheet.cell(row, column), sheet.cell(row, column + 1)])
    width = sheet.column_dimensions[get_column_letter(column + 1)].width
    sheet.row_dimensions[row].height = 18 if len(question) < width * 1.15 else 30
