"""What a sheet tells of its cells."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from prefill.workbook import Sheet, open_workbook
from prefill.workbook.cell_values import DAY_ZERO_1900, DAY_ZERO_1904, date_text, day_number
from prefill.workbook.package import DamagedWorkbook
from tests.fixtures.workbooks import (
    MAIN,
    PROTECTED,
    BookXml,
    SheetXml,
    cell,
    formula,
    merges,
    parts_of,
    row,
    shared,
    validation,
    validations,
    write_package,
    write_workbook,
)

RICH = "<si><r><t>Do you </t></r><r><rPr><b/></rPr><t>encrypt?</t></r></si>"
PHONETIC = '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>'


def sheet_of(tmp_path: Path, sheet: SheetXml, book: BookXml | None = None) -> Sheet:
    return open_workbook(write_workbook(tmp_path / "form.xlsx", sheet, book=book)).sheets[0]


def test_values_are_what_excel_shows(tmp_path: Path) -> None:
    cells = (
        cell("A1", 5.0),
        cell("B1", 0.5),
        cell("C1", True),
        '<c r="D1" t="e"><v>#N/A</v></c>',
        '<c r="E1" t="d"><v>2024-05-31</v></c>',
        cell("F1", 45443, style=3),
        cell("G1", 0.75, style=3),
        cell("H1", 45443.5, style=3),
        '<c r="I1" t="inlineStr"><is><r><t>a</t></r><r><t> b</t></r></is></c>',
        '<c r="J1" t="str"><f>1</f><v>line_x000D_\nend</v></c>',
        cell("K1"),
        cell("L1", ""),
        '<c r="M1"><v>not a number</v></c>',
    )
    sheet = sheet_of(tmp_path, SheetXml("Form", row(1, *cells)))
    assert [sheet.values.get((1, column)) for column in range(1, 14)] == [
        5, 0.5, True, "#N/A", "2024-05-31", "2024-05-31", "18:00:00", "2024-05-31T12:00:00",
        "a b", "line\r\nend", None, None, "not a number",
    ]  # fmt: skip
    assert isinstance(sheet.values[1, 1], int)


def test_days_are_counted_as_the_workbook_counts_them(tmp_path: Path) -> None:
    rows = row(1, cell("A1", 1, style=3), cell("B1", 61, style=3))
    since_1900 = sheet_of(tmp_path, SheetXml("Form", rows))
    since_1904 = sheet_of(tmp_path, SheetXml("Form", rows), BookXml(properties='<workbookPr date1904="1"/>'))
    assert list(since_1900.values.values()) == ["1900-01-01", "1900-03-01"]
    assert list(since_1904.values.values()) == ["1904-01-02", "1904-03-02"]


@given(st.dates(min_value=date(1900, 1, 1)), st.sampled_from([DAY_ZERO_1900, DAY_ZERO_1904]))
def test_a_day_comes_back_from_its_number(day: date, day_zero: date) -> None:
    assume(day > day_zero)
    assert date_text(day_number(day, day_zero), day_zero) == day.isoformat()


def test_rich_text_is_joined_and_phonetic_guides_are_left_out(tmp_path: Path) -> None:
    rows = row(1, shared("A1", 0), shared("B1", 1), shared("C1", 99))
    sheet = sheet_of(tmp_path, SheetXml("Form", rows), BookXml(strings=[RICH, PHONETIC]))
    assert sheet.values == {(1, 1): "Do you encrypt?", (1, 2): "東京"}


def test_cells_and_rows_without_addresses_follow_one_another(tmp_path: Path) -> None:
    rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c r='C2'><v>3</v></c><c><v>4</v></c></row>"
    sheet = sheet_of(tmp_path, SheetXml("Form", rows))
    assert sheet.values == {(1, 1): 1, (1, 2): 2, (2, 3): 3, (2, 4): 4}


def test_strict_packages_and_prefixed_names_read_alike(tmp_path: Path) -> None:
    form = SheetXml("Form", row(2, shared("B2", 0)), after=merges("B2:C3"))
    strict = sheet_of(tmp_path, form, BookXml(strings=[RICH], is_strict=True))
    parts = parts_of([form], BookXml(strings=[RICH]))
    xml = parts["xl/worksheets/sheet1.xml"].decode()
    for name in ("worksheet", "sheetData", "row", "c", "v", "mergeCells", "mergeCell"):
        xml = xml.replace(f"<{name} ", f"<x:{name} ").replace(f"<{name}>", f"<x:{name}>")
        xml = xml.replace(f"</{name}>", f"</x:{name}>")
    parts["xl/worksheets/sheet1.xml"] = xml.replace("xmlns=", "xmlns:x=").encode()
    prefixed = open_workbook(write_package(tmp_path / "x.xlsx", parts)).sheets[0]
    for sheet in (strict, prefixed):
        assert sheet.values == {(2, 2): "Do you encrypt?"}
        assert sheet.anchor(3, 3) == (2, 2)


def test_formulas_are_known_and_so_are_the_cells_they_spill_into(tmp_path: Path) -> None:
    rows = row(1, formula("A1", "B1", "text"), formula("C1", "X", 1, ' t="array" ref="C1:D2"'), cell("D1", 2))
    sheet = sheet_of(tmp_path, SheetXml("Form", rows + row(3, formula("A3", "A1", 4, ' t="shared" si="0"'))))
    assert sheet.formulas == {(1, 1), (1, 3), (1, 4), (3, 1)}
    assert sheet.is_formula(2, 4)
    assert not sheet.is_formula(2, 1)


def test_formulas_of_lists_and_of_conditional_formats_are_no_cells(tmp_path: Path) -> None:
    after = (
        '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">'
        '<x14:conditionalFormattings><x14:cfRule><xm:f xmlns:xm="http://schemas.microsoft.com/office/excel/'
        '2006/main">A1</xm:f></x14:cfRule></x14:conditionalFormattings></ext></extLst>'
    )
    assert not sheet_of(tmp_path, SheetXml("Form", row(1, cell("A1", 1)), after=after)).formulas


def test_other_vocabularies_are_not_taken_for_cells(tmp_path: Path) -> None:
    after = (
        '<x:anchor xmlns:x="urn:drawing"><x:col>3</x:col><x:row>x</x:row><x:c><x:v>9</x:v></x:c></x:anchor>'
    )
    assert sheet_of(tmp_path, SheetXml("Form", row(1, cell("A1", 1)), after=after)).values == {(1, 1): 1}


def test_the_cell_of_a_merge_is_its_anchor(tmp_path: Path) -> None:
    sheet = sheet_of(tmp_path, SheetXml("Form", after=merges("B2:D4", "A10:XFD900000")))
    assert sheet.anchor(4, 3) == (2, 2)
    assert sheet.anchor(5, 3) == (5, 3)
    assert sheet.anchor(800_000, 77) == (10, 1)
    assert list(sheet.merges[0]) == [2, 2, 4, 4]


def test_locks_follow_the_cell_then_its_row_then_its_column(tmp_path: Path) -> None:
    before = '<cols><col min="2" max="3" width="9" style="1"/></cols>'
    rows = row(1, cell("B1"), cell("C1", style=1)) + row(2, attributes=' s="1" customFormat="1"')
    sheet = sheet_of(tmp_path, SheetXml("Form", rows, before, PROTECTED))
    assert sheet.is_protected
    locked = {(r, c): sheet.is_locked(r, c) for r in (1, 2, 3) for c in (1, 2, 3)}
    assert [cell for cell, is_locked in locked.items() if is_locked] == [(1, 1), (1, 2), (3, 1)]


def test_style_signals_are_read(tmp_path: Path) -> None:
    sheet = sheet_of(
        tmp_path, SheetXml("Form", row(1, cell("A1", "Question", style=2), cell("B1", style=77)))
    )
    assert (sheet.is_bold(1, 1), sheet.font_size(1, 1), sheet.fill(1, 1)) == (True, 14.0, "1F4E78")
    assert (sheet.is_bold(1, 2), sheet.font_size(1, 2), sheet.fill(1, 2)) == (False, 11.0, None)


def test_hidden_rows_and_columns_and_sizes_are_known(tmp_path: Path) -> None:
    before = '<cols><col min="1" max="1" width="40"/><col min="4" max="16384" width="9" hidden="1"/></cols>'
    rows = row(1, attributes=' ht="30"') + row(2, attributes=' hidden="1"') + row(3, attributes=' ht="0"')
    sheet = sheet_of(tmp_path, SheetXml("Form", rows, before, state="hidden"))
    assert sheet.state == "hidden"
    assert set(sheet.hidden_rows) == {2, 3}
    assert 16_000 in sheet.hidden_columns
    assert 3 not in sheet.hidden_columns
    assert len(sheet.hidden_columns) == 16_381
    assert sheet.column_widths[1] == 40.0
    assert sheet.row_heights[1] == 30.0


def test_a_million_formatted_rows_are_kept_as_one(tmp_path: Path) -> None:
    numbers = range(1, 1_048_577)
    rows = "".join(f'<row r="{n}" s="1" customFormat="1" hidden="1"/>' for n in numbers)
    sheet = sheet_of(tmp_path, SheetXml("Form", rows))
    assert not sheet.is_locked(1_048_576, 5)
    assert len(sheet.hidden_rows) == 1_048_576
    assert not sheet.values


def test_a_validation_over_a_whole_sheet_costs_nothing(tmp_path: Path) -> None:
    rules = validations(
        validation("list", "N1:XFD1048576", '"Yes,No"'),
        validation("whole", "A1:A9 C3 N5", "1", "5", attributes=' operator="between"'),
    )
    sheet = sheet_of(tmp_path, SheetXml("Form", after=rules))
    assert sheet.choices_at(1_000_000, 14) == ("Yes", "No")
    assert sheet.choices_at(5, 14) == ("Yes", "No")
    found = sheet.validation_at(3, 3)
    assert found is not None
    assert (found.kind, found.operator, found.formula1, found.formula2) == ("whole", "between", "1", "5")
    assert sheet.validation_at(4, 3) is None


def test_thousands_of_defined_names_are_no_matter(tmp_path: Path) -> None:
    names = {f"Name{n}": f"Form!$A${n}" for n in range(1, 2_601)}
    form = SheetXml("Form", row(7, cell("A7", "Yes")), after=validations(validation("list", "B1", "Name7")))
    assert sheet_of(tmp_path, form, BookXml(names=names)).choices_at(1, 2) == ("Yes",)


@pytest.mark.parametrize(
    "rows",
    [
        row(0),
        row(1_048_577),
        '<row r="x"/>',
        row(1, '<c r="XFE1"><v>1</v></c>'),
        row(1, '<c r="B7"><v>1</v></c>'),
        row(1, '<c r="A1" s="x"><v>1</v></c>'),
        row(1, "<c"),
    ],
)
def test_impossible_cells_are_damage_that_names_the_part(tmp_path: Path, rows: str) -> None:
    sheet = sheet_of(tmp_path, SheetXml("Form", rows))
    with pytest.raises(DamagedWorkbook, match=r"sheet1\.xml"):
        len(sheet.values)


def test_a_sheet_in_utf_16_is_read(tmp_path: Path) -> None:
    parts = parts_of([SheetXml("Form")], BookXml())
    xml = f'<worksheet xmlns="{MAIN}"><sheetData>{row(1, cell("A1", "漢字"))}</sheetData></worksheet>'
    parts["xl/worksheets/sheet1.xml"] = ('<?xml version="1.0" encoding="UTF-16"?>' + xml).encode("utf-16")
    workbook = open_workbook(write_package(tmp_path / "form.xlsx", parts))
    assert workbook.sheets[0].values == {(1, 1): "漢字"}
