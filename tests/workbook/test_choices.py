"""A list's items are found wherever they stand, and never guessed."""

from __future__ import annotations

from pathlib import Path

import pytest

from prefill.domain.cells import CellValue
from prefill.workbook import Workbook, open_workbook
from tests.fixtures.workbooks import (
    MAIN,
    BookXml,
    Extra,
    SheetXml,
    cell,
    parts_of,
    quoted_list,
    row,
    validation,
    validations,
    write_package,
    write_workbook,
    x14_list,
)

LISTS = SheetXml(
    "My Lists",
    row(1, cell("A1", "Answers"), cell("B1", "Colours"), cell("C1", 1))
    + row(2, cell("A2", "Yes"), cell("B2", "red"), cell("C2", 2))
    + row(3, cell("A3", "No"), cell("B3", "blue"), cell("C3", 3.5))
    + row(5, cell("A5", "N/A"), cell("B5", "last")),
)
NAMES = {
    "answers": "'My Lists'!$A$2:$A$5",
    "Colours": "=OFFSET('My Lists'!$B$1,1,0,COUNTA('My Lists'!$B:$B)-1,1)",
    "Growing": "'My Lists'!$A$2:INDEX('My Lists'!$A:$A,3)",
    "Loop": "Loop2",
    "Loop2": "Loop",
    "In_Table": "Things[Name]",
    "Away": "[1]Other!$A$1:$A$3",
    "Gone": "#REF!",
}
TABLE = Extra(
    "xl/tables/table1.xml",
    f'<table xmlns="{MAIN}" displayName="Things" ref="A1:B3"><tableColumns count="2">'
    '<tableColumn name="Name"/><tableColumn name="Colour"/></tableColumns></table>'.encode(),
)
TABLE_LINK = Extra(
    "xl/worksheets/_rels/sheet2.xml.rels",
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b'<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table"'
    b' Target="../tables/table1.xml"/></Relationships>',
)


def choices(tmp_path: Path, formula: str, at: tuple[int, int] = (2, 2)) -> tuple[CellValue, ...] | None:
    """The items of a list over B2:B9, whose sheet has Colours in C2 and answers in C3."""
    form = SheetXml(
        "Form",
        row(2, cell("C2", "Colours")) + row(3, cell("C3", "answers")),
        after=validations(validation("list", "B2:B9", formula)),
    )
    book = BookXml(names=NAMES, extras=[TABLE, TABLE_LINK])
    return (
        open_workbook(write_workbook(tmp_path / "form.xlsx", form, LISTS, book=book))
        .sheets[0]
        .choices_at(*at)
    )


@pytest.mark.parametrize(
    ("formula", "items"),
    [
        ('"Yes,No, N/A "', ("Yes", "No", "N/A")),
        ('"1,2,2.5,03,5%"', (1, 2, 2.5, "03", "5%")),
        ('"nan,inf,1e5,12345678901234567"', ("nan", "inf", "1e5", "12345678901234567")),
        ('"TRUE,FALSE,True"', (True, False, "True")),
        ('"He said ""no"",x"', ('He said "no"', "x")),
        ("'My Lists'!$A$2:$A$5", ("Yes", "No", "N/A")),
        ("='My Lists'!$A$2:$A$5", ("Yes", "No", "N/A")),
        ("'My Lists'!$C$1:$C$3", (1, 2, 3.5)),
        ("'My Lists'!$A:$A", ("Answers", "Yes", "No", "N/A")),
        ("'My Lists'!$A$2:$B$2", ("Yes", "red")),
        ("Answers", ("Yes", "No", "N/A")),
        ("Colours", ("red", "blue")),
        ("Growing", ("Yes", "No")),
        ("In_Table", ("Yes", "No")),
        ('INDIRECT("Things[Colour]")', ("red", "blue")),
        ("INDIRECT(\"'My Lists'!A2:A3\")", ("Yes", "No")),
        ('INDIRECT("ans"&"wers")', ("Yes", "No", "N/A")),
        ('INDIRECT(SUBSTITUTE($C$2," ","_"))', ("red", "blue")),
        ("OFFSET('My Lists'!$A$1,MATCH(\"no\",'My Lists'!$A:$A,0)-1,0,,1)", ("No",)),
    ],
)
def test_the_items_are_found(tmp_path: Path, formula: str, items: tuple[CellValue, ...]) -> None:
    assert choices(tmp_path, formula) == items


@pytest.mark.parametrize(
    "formula",
    [
        "[1]Other!$A$1:$A$3",
        "Away",
        "Gone",
        "Loop",
        "Absent",
        "'No Sheet'!$A$1:$A$2",
        "VLOOKUP(A1,B:C,2)",
        "INDIRECT(C9)",
        "INDIRECT(" * 60 + ")" * 60,
        "OFFSET(A1,-5,0)",
        "OFFSET(A1)",
        "OFFSET(A1,1,1,1,1,1)",
        "INDIRECT()",
        "COUNTA(5)",
        f"OFFSET(A1,{'9' * 400},0)",
        "A1:",
        "((((",
        ",",
        "1+",
        "",
    ],
)
def test_what_cannot_be_known_is_not_guessed(tmp_path: Path, formula: str) -> None:
    assert choices(tmp_path, formula) is None


def test_relative_references_move_with_the_cell(tmp_path: Path) -> None:
    assert choices(tmp_path, "INDIRECT(C2)", at=(2, 2)) == ("red", "blue")
    assert choices(tmp_path, "INDIRECT(C2)", at=(3, 2)) == ("Yes", "No", "N/A")
    assert choices(tmp_path, "INDIRECT($C$2)", at=(3, 2)) == ("red", "blue")


def test_the_extension_of_excel_2010_is_read(tmp_path: Path) -> None:
    form = SheetXml("Form", after=x14_list("B2:B9 D4", "'My Lists'!$A$2:$A$5"))
    sheet = open_workbook(write_workbook(tmp_path / "form.xlsx", form, LISTS)).sheets[0]
    assert sheet.choices_at(4, 4) == sheet.choices_at(9, 2) == ("Yes", "No", "N/A")
    assert sheet.choices_at(4, 3) is None


@pytest.mark.parametrize("is_extension", [False, True])
def test_items_that_hold_a_comma_are_whole(tmp_path: Path, is_extension: bool) -> None:
    """As Excel writes the list of a country where commas do not part the items."""
    listed = quoted_list("B2:B9", 'Nein,"Ja, ganz","Ja, ""teils"" ",2,"2,5"', is_extension=is_extension)
    form = SheetXml("Form", after=listed)
    sheet = open_workbook(write_workbook(tmp_path / "form.xlsx", form, LISTS)).sheets[0]
    assert sheet.choices_at(3, 2) == ("Nein", "Ja, ganz", 'Ja, "teils"', 2, "2,5")


def test_a_quoted_list_that_excel_does_not_write_is_not_guessed(tmp_path: Path) -> None:
    form = SheetXml("Form", after=quoted_list("B2:B9", f"Ja\nNein,{'x' * 200_000}", is_extension=False))
    sheet = open_workbook(write_workbook(tmp_path / "form.xlsx", form, LISTS)).sheets[0]
    assert sheet.choices_at(3, 2) is None


def test_a_name_of_the_sheet_comes_before_one_of_the_workbook(tmp_path: Path) -> None:
    form = SheetXml("Form", after=validations(validation("list", "B2", "answers")))
    parts = parts_of([form, LISTS], BookXml(names={"answers": "'My Lists'!$A$2"}))
    local = b'<definedNames><definedName name="Answers" localSheetId="0">\'My Lists\'!$B$2</definedName>'
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(b"<definedNames>", local)
    workbook: Workbook = open_workbook(write_package(tmp_path / "form.xlsx", parts))
    assert workbook.sheets[0].choices_at(2, 2) == ("red",)
