"""Every cell that may not be written is named, with the reason, before anything is."""

from __future__ import annotations

from pathlib import Path

import pytest

from prefill.domain.cells import CellEdit, CellValue
from prefill.workbook import Workbook, open_workbook, patch
from prefill.workbook.edits import EditsRefused, checked
from tests.fixtures.workbooks import (
    PROTECTED,
    X14,
    XM,
    BookXml,
    SheetXml,
    cell,
    formula,
    merges,
    row,
    validation,
    validations,
    with_pivot_table,
    with_table,
    write_workbook,
)

FORM = SheetXml(
    "Form",
    row(1, formula("A1", "B1", "x"), formula("B1", "X", 1, ' t="array" ref="B1:B3"'))
    + row(2, cell("C2", style=1))
    + row(9, cell("H9", 1), cell("I9", 3))
    + row(10, cell("H10", 8)),
    after=merges("D1:E2")
    + validations(
        validation("list", "F1", '"Yes,No,3,2.5"'),
        validation("list", "F2", "[1]Away!$A$1:$A$2"),
        validation("whole", "G1", "1", "5"),
        validation("decimal", "G2", "0.5", attributes=' operator="greaterThanOrEqual"'),
        validation("date", "G3", "46000", "46400"),
        validation("textLength", "G4", "5", attributes=' operator="lessThanOrEqual"'),
        validation("custom", "G5", "ISNUMBER(G5)"),
        validation("time", "G6", "0.25", "0.75"),
        validation("whole", "G7", "$A$1", attributes=' operator="lessThan"'),
        validation("decimal", "G8", "1", "2", attributes=' operator="notBetween"'),
        validation("whole", "G9", "H9", "$I$9"),
        validation("whole", "G10", "Most", attributes=' operator="lessThan"'),
    ),
)


@pytest.fixture
def workbook(tmp_path: Path) -> Workbook:
    locked = SheetXml("Locked", row(1, cell("A1"), cell("B1", style=1)), after=PROTECTED)
    book = BookXml(names={"Most": "Form!$H$10"})
    return open_workbook(write_workbook(tmp_path / "form.xlsx", FORM, locked, book=book))


def reason(workbook: Workbook, cell: str, value: CellValue, sheet: str = "Form") -> str:
    with pytest.raises(EditsRefused) as refused:
        checked(workbook, [CellEdit(sheet, cell, value)])
    (only,) = refused.value.refusals
    return only.reason


@pytest.mark.parametrize(
    ("cell", "value", "words"),
    [
        ("A1", "x", "holds a formula"),
        ("B3", "x", "holds a formula"),
        ("E2", "x", "write to D1 instead"),
        ("F1", "Maybe", 'cannot take "Maybe", which is not in its list, which has: Yes, No, 3, 2.5'),
        ("F1", "yes", "not in its list"),
        ("F1", True, "not in its list"),
        ("C7", "x" * 32_768, "a text of 32,768 characters; a cell holds 32,767"),
        ("C7", "😀" * 16_384, "32,768 characters"),
        ("C7", "a\x00b", r"U\+0000"),
        ("C7", "a\x1fb", r"U\+001F"),
        ("C7", "a\ud800b", r"U\+D800"),
        ("C7", "a\uffffb", r"U\+FFFF"),
        ("C7", float("inf"), "no cell can hold"),
        ("C7", float("nan"), "no cell can hold"),
        ("C7", 10**15, "15 digits"),
        ("C7", 10**400, "15 digits"),
        ("7C", "x", "is not a cell"),
        ("", "x", "is not a cell"),
        ("A1048577", "x", "ends at XFD1048576"),
        ("XFE1", "x", "ends at XFD1048576"),
        ("G1", 6, "a whole number between 1 and 5"),
        ("G1", 2.5, "a whole number"),
        ("G1", "many", "a whole number"),
        ("G1", True, "a whole number"),
        ("G2", 0.4, "a number at least 0.5"),
        ("G2", "nan", "a number at least 0.5"),
        ("G2", "7%", "a number at least 0.5"),
        ("G2", "1e3%", "a number at least 0.5"),
        ("G2", "%", "a number at least 0.5"),
        ("G2", "1_500", "a number at least 0.5"),
        ("G2", "1234567890.1234567", "a number at least 0.5"),
        ("G7", "-12345678901234567", "a whole number"),
        ("G3", "soon", "a date such as 2026-05-31 between 2025-12-09 and 2027-01-13"),
        ("G3", "2024-01-01", "between 2025-12-09"),
        ("G4", "123456", "a text whose length is at most 5"),
        ("G6", "23:00", "a time of day such as 14:30 between 06:00:00 and 18:00:00"),
        ("G8", 1.5, "a number not between 1 and 2"),
        ("G9", 4, "a whole number between 1 and 3"),
        ("G10", 8, "a whole number less than 8"),
    ],
)
def test_what_a_cell_cannot_take_is_refused(
    workbook: Workbook, cell: str, value: CellValue, words: str
) -> None:
    with pytest.raises(EditsRefused, match=words):
        checked(workbook, [CellEdit("Form", cell, value)])


@pytest.mark.parametrize(
    ("cell", "given", "written"),
    [
        ("F1", "Yes", "Yes"),
        ("F1", "3", 3),
        ("F1", 3, 3),
        ("F1", 3.0, 3),
        ("F1", "2.5", 2.5),
        ("F1", None, None),
        ("F1", "", None),
        ("F2", "anything", "anything"),
        ("G1", "5", 5),
        ("G1", None, None),
        ("G2", "0.75", 0.75),
        ("G2", "70%", 0.7),
        ("G2", " 150.5 % ", 1.505),
        ("G1", "300%", 3),
        ("G3", "2026-05-31", "2026-05-31"),
        ("G3", 46100, 46100),
        ("G4", "12345", "12345"),
        ("G5", "anything", "anything"),
        ("G6", "14:30", "14:30"),
        ("G7", "99", 99),
        ("G8", 3, 3),
        ("D1", "x", "x"),
        ("$C$7", "a\r\nb\rc", "a\nb\nc"),
        ("C7", "x" * 32_767, "x" * 32_767),
    ],
)
def test_what_a_cell_takes_is_written_in_its_own_form(
    workbook: Workbook, cell: str, given: CellValue, written: CellValue
) -> None:
    (values,) = checked(workbook, [CellEdit("Form", cell, given)]).values()
    (value,) = values.values()
    assert value == written
    assert type(value) is type(written)


def test_locked_cells_of_a_protected_sheet_are_refused(workbook: Workbook) -> None:
    assert reason(workbook, "A1", "x", "Locked") == "is locked, and its sheet is protected"
    assert checked(workbook, [CellEdit("Locked", "B1", "x")]) == {"Locked": {(1, 2): "x"}}


RANGES = (
    '<protectedRanges><protectedRange sqref="B1:C9 E5" name="All"/>'
    '<protectedRange sqref="D1" name="None" password="0000"/>'
    '<protectedRange sqref="A3" name="Word" password="CC1A"/>'
    '<protectedRange sqref="A4" name="Hash" algorithmName="SHA-512" hashValue="x" spinCount="9"/>'
    '<protectedRange sqref="#REF!" name="Gone"/>'
    "</protectedRanges>"
)
RANGES_2010 = (
    f'<extLst><ext xmlns:x14="{X14}" uri="{{FC87AEE6-9EDD-4A0A-B7FB-166176984837}}">'
    f'<x14:protectedRanges xmlns:xm="{XM}"><x14:protectedRange name="F"><xm:sqref>F1:F2</xm:sqref>'
    '</x14:protectedRange><x14:protectedRange name="G" password="CC1A"><xm:sqref>G1</xm:sqref>'
    "</x14:protectedRange></x14:protectedRanges></ext></extLst>"
)


def test_a_range_that_anybody_may_edit_is_open_although_its_cells_are_locked(tmp_path: Path) -> None:
    sheet = SheetXml("Form", after=PROTECTED + RANGES + RANGES_2010)
    workbook = open_workbook(write_workbook(tmp_path / "form.xlsx", sheet))
    assert checked(workbook, [CellEdit("Form", at, "x") for at in ("B1", "C9", "E5", "D1", "F2")])
    told = "is locked, and its sheet is protected"
    assert {reason(workbook, cell, "x") for cell in ("A1", "A3", "A4", "G1", "E6")} == {told}


LAX = {
    "A1": ' showErrorMessage="0"',
    "A2": ' showErrorMessage="1" errorStyle="warning"',
    "A3": ' showErrorMessage="1" errorStyle="information"',
    "A4": ' errorStyle="stop"',
}


def lax_rule(kind: str, at: str, formula: str) -> str:
    return validation(kind, at, formula).replace(' showErrorMessage="1"', LAX[at])


def test_what_a_form_only_warns_of_is_written_where_a_person_insists(tmp_path: Path) -> None:
    rules = [lax_rule("list", at, '"Yes,No"') for at in ("A1", "A2", "A3")] + [lax_rule("whole", "A4", "1")]
    rules.append(validation("list", "A5", '"Yes,No"'))
    sheet = SheetXml("Form", after=validations(*rules))
    workbook = open_workbook(write_workbook(tmp_path / "form.xlsx", sheet))
    for at in LAX:
        wanted = CellEdit("Form", at, "Mostly", is_insisted_on=True)
        assert list(checked(workbook, [wanted])["Form"].values()) == ["Mostly"]
        assert reason(workbook, at, "Mostly").startswith('is not meant to take "Mostly", which is not ')
        assert checked(workbook, [CellEdit("Form", at, "No" if at != "A4" else 1)])
    with pytest.raises(EditsRefused, match="A5 cannot take"):
        checked(workbook, [CellEdit("Form", "A5", "Mostly", is_insisted_on=True)])


def test_a_bound_that_is_written_too_is_not_held_against_an_answer(workbook: Workbook) -> None:
    both = checked(workbook, [CellEdit("Form", "H10", 20), CellEdit("Form", "G10", 12)])
    assert both == {"Form": {(10, 8): 20, (10, 7): 12}}


def test_the_cells_of_a_pivot_table_are_refused(tmp_path: Path) -> None:
    workbook = open_workbook(with_pivot_table(tmp_path / "form.xlsx", FORM))
    told = "belongs to a pivot table, which Excel fills in itself"
    assert {reason(workbook, cell, "x") for cell in ("C20", "D22", "C17", "D18")} == {told}
    assert checked(workbook, [CellEdit("Form", "E20", "x"), CellEdit("Form", "C19", "x")])


def test_the_headings_of_a_table_are_refused(tmp_path: Path) -> None:
    workbook = open_workbook(with_table(tmp_path / "form.xlsx", FORM, "H20:I22"))
    told = "is a heading of a table, which Excel would find damaged"
    assert {reason(workbook, cell, "x") for cell in ("H20", "I20")} == {told}
    assert checked(workbook, [CellEdit("Form", "H21", "x"), CellEdit("Form", "J20", "x")])


def test_a_table_whose_place_cannot_be_read_keeps_nothing_from_being_written(tmp_path: Path) -> None:
    workbook = open_workbook(with_table(tmp_path / "form.xlsx", FORM, "#REF!"))
    assert checked(workbook, [CellEdit("Form", "H20", "x")])


def test_an_unknown_sheet_is_answered_with_those_there_are(workbook: Workbook) -> None:
    assert reason(workbook, "A1", "x", "Frm").endswith("it has: Form, Locked")


def test_a_long_list_is_cut_in_the_message(tmp_path: Path) -> None:
    rule = validations(validation("list", "A1", '"' + ",".join(f"Item{n}" for n in range(50)) + '"'))
    workbook = open_workbook(write_workbook(tmp_path / "form.xlsx", SheetXml("Form", after=rule)))
    assert reason(workbook, "A1", "x").endswith("Item29 and 20 more")


def test_one_refusal_refuses_all_and_every_reason_is_given(workbook: Workbook, tmp_path: Path) -> None:
    edits = [CellEdit("Form", c, "x") for c in ("C7", "A1", "C7", "F1", "c7")]
    with pytest.raises(EditsRefused) as refused:
        patch(workbook, edits, tmp_path / "filled.xlsx")
    assert [refusal.cell for refusal in refused.value.refusals] == ["A1", "C7", "F1", "c7"]
    assert "Form C7 is given twice." in str(refused.value)
    assert [path.name for path in tmp_path.iterdir()] == ["form.xlsx"]


def test_dates_are_counted_as_the_workbook_counts_them(tmp_path: Path) -> None:
    form = SheetXml("Form", row(1), after=validations(validation("date", "A1", "44538", "44938")))
    since_1904 = BookXml(properties='<workbookPr date1904="1"/>')
    workbook = open_workbook(write_workbook(tmp_path / "form.xlsx", form, book=since_1904))
    assert checked(workbook, [CellEdit("Form", "A1", "2026-05-31")]) == {"Form": {(1, 1): "2026-05-31"}}
    assert "between 2025-12-09 and 2027-01-13" in reason(workbook, "A1", "2021-12-31")
