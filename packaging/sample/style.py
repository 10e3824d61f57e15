"""The look of the sample questionnaire: colours, fonts, borders and the styles made of them."""

from __future__ import annotations

from collections.abc import Iterable

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.worksheet import Worksheet

TEAL, GOLD, MIST, IVORY, GREY = "1F4E5F", "C8963E", "E3ECEF", "FFFBEC", "6B7780"
FACE = "Arial"
_LINE = Side(style="thin", color="B8C4C9")
BOX = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)


def fill(colour: str) -> PatternFill:
    return PatternFill("solid", start_color=colour, end_color=colour)


def text(cell: Cell, *, size: float = 10, bold: bool = False, colour: str = "1B2529") -> None:
    """Plain text: wrapped, at the top of its cell."""
    cell.font = Font(name=FACE, size=size, bold=bold, color=colour)
    cell.alignment = Alignment(wrap_text=True, vertical="top")


def title(sheet: Worksheet, address: str, value: str, size: float = 16) -> None:
    sheet[address] = value
    sheet[address].font = Font(name=FACE, size=size, bold=True, color=TEAL)
    sheet[address].alignment = Alignment(vertical="center")


def subtitle(sheet: Worksheet, address: str, value: str) -> None:
    sheet[address] = value
    text(sheet[address], size=9, colour=GREY)


def header(cells: Iterable[Cell]) -> None:
    """White on teal, as above a table."""
    for cell in cells:
        cell.font = Font(name=FACE, size=10, bold=True, color="FFFFFF")
        cell.fill = fill(TEAL)
        cell.border = BOX
        cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal="left")


def section(cells: Iterable[Cell]) -> None:
    for cell in cells:
        cell.font = Font(name=FACE, size=11, bold=True, color=TEAL)
        cell.fill = fill(MIST)
        cell.border = BOX
        cell.alignment = Alignment(vertical="center")


def asked(cells: Iterable[Cell]) -> None:
    """ID and question."""
    for cell in cells:
        text(cell)
        cell.border = BOX


def answer(cells: Iterable[Cell], *, centred: bool = False) -> None:
    """A cell for the supplier: pale, boxed, and unlocked where the sheet is protected."""
    for cell in cells:
        text(cell)
        cell.fill = fill(IVORY)
        cell.border = BOX
        cell.protection = Protection(locked=False)
        if centred:
            cell.alignment = Alignment(horizontal="center", vertical="center")


def widths(sheet: Worksheet, **columns: float) -> None:
    for letters, width in columns.items():
        sheet.column_dimensions[letters].width = width


def printed(sheet: Worksheet, *, titles: str | None = None, landscape: bool = True) -> None:
    """A4, as wide as the page, with the header rows repeated and numbered pages."""
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_margins.left = sheet.page_margins.right = 0.5
    sheet.oddFooter.left.text = "Aldermoor Mutual - Supplier Assurance"
    sheet.oddFooter.center.text = "&A"
    sheet.oddFooter.right.text = "Page &P of &N"
    if titles:
        sheet.print_title_rows = titles
