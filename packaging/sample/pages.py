"""The sheets of the sample questionnaire that ask nothing: cover, instructions and lists."""

from __future__ import annotations

from openpyxl import Workbook
from openpyxl.styles import Border, Side
from openpyxl.worksheet.worksheet import Worksheet
from sample import style

CUSTOMER = "Aldermoor Mutual"
RESPONSES = ("Yes", "Partially", "No", "Not applicable")
DATA_CLASSES = ("Public", "Internal", "Confidential", "Secret")

_FACTS = (
    ("Reference", "AM-SA-2026-117"),
    ("Issued", "2 November 2026"),
    ("Please return by", "11 December 2026"),
    ("Our contact", "Supplier Assurance, assurance@aldermoor.example, +44 1632 960340"),
    ("Classification", "Confidential once completed"),
)
_TO_COMPLETE = ("Supplier", "Service offered", "Completed by", "Function", "Date completed")
_INSTRUCTIONS = (
    ("Purpose", "Aldermoor Mutual asks every supplier that handles its information, or on whose figures its "
     "accounts rely, to complete this questionnaire before contract and every second year thereafter."),
    ("What to complete", "Sheets 1 to 3. Cells for your answers are pale yellow. Please do not add, move or "
     "delete rows or columns: the workbook is read by a program when it returns."),
    ("Sheet 1", "Choose an answer from the list and add a comment wherever it is not a plain yes. In the "
     "company profile, write your answer in the wide cell."),
    ("Sheet 2", "The sheet is protected; only answers can be entered. The score is calculated and is "
     "indicative: it does not by itself decide the outcome."),
    ("Sheet 3", "Mark one column for each requirement with an x and say in a few sentences how the "
     "requirement is met and what evidence you can show. Use no more than 1,000 characters a cell."),
    ("Scope", "Answer for the service named on the cover and for everyone who helps to deliver it, "
     "subcontractors included."),
    ("Questions", "Write to assurance@aldermoor.example and quote the reference on the cover. We answer "
     "within two working days."),
)  # fmt: skip


def add_cover(book: Workbook) -> None:
    """Title, facts and a box for the supplier. Rows 2 to 6 of column B are left to the logo."""
    sheet = book.create_sheet("Cover")
    style.widths(sheet, A=4, B=30, C=58, D=4)
    style.title(sheet, "C4", CUSTOMER.upper(), 22)
    style.title(sheet, "B8", "Supplier security and control questionnaire", 20)
    style.subtitle(sheet, "B9", f"{CUSTOMER} · Supplier Assurance · Edition 2026.2")
    sheet["B9"].alignment = sheet["B8"].alignment.copy()
    for row, (label, value) in enumerate(_FACTS, start=11):
        _labelled(sheet, row, label, value)
    style.title(sheet, "B18", "To be completed by the supplier", 12)
    for row, label in enumerate(_TO_COMPLETE, start=19):
        _labelled(sheet, row, label, "")
        style.answer([sheet.cell(row, 3)])
        sheet.row_dimensions[row].height = 21
    for row, height in ((4, 30), (8, 34), (9, 20), (18, 26)):
        sheet.row_dimensions[row].height = height
    rule = Border(bottom=Side(style="medium", color=style.GOLD))
    for column in (2, 3):
        sheet.cell(9, column).border = rule
    style.printed(sheet, landscape=False)


def _labelled(sheet: Worksheet, row: int, label: str, value: str) -> None:
    sheet.cell(row, 2, label)
    style.text(sheet.cell(row, 2), bold=True, colour=style.TEAL)
    if value:
        sheet.cell(row, 3, value)
    style.text(sheet.cell(row, 3))


def add_instructions(book: Workbook) -> None:
    sheet = book.create_sheet("Instructions")
    style.widths(sheet, A=4, B=22, C=92)
    style.title(sheet, "B2", "How to complete this questionnaire")
    for row, (topic, words) in enumerate(_INSTRUCTIONS, start=4):
        sheet.cell(row, 2, topic)
        sheet.cell(row, 3, words)
        style.text(sheet.cell(row, 2), bold=True, colour=style.TEAL)
        style.text(sheet.cell(row, 3))
        sheet.row_dimensions[row].height = 34
    style.printed(sheet)


def add_lists(book: Workbook) -> None:
    """The hidden sheet to which lists refer."""
    sheet = book.create_sheet("Lists")
    for column, (heading, items) in enumerate((("Responses", RESPONSES), ("Data classes", DATA_CLASSES)), 1):
        for row, item in enumerate((heading, *items), start=1):
            sheet.cell(row, column, item)
            style.text(sheet.cell(row, column), bold=row == 1)
    sheet.sheet_state = "hidden"
