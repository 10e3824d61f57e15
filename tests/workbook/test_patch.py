"""A filled copy differs from the form in its answers and in nothing else."""

from __future__ import annotations

import random
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prefill.domain.cells import CellEdit, CellValue
from prefill.workbook import open_workbook, patch, verify
from prefill.workbook.container import encipher
from prefill.workbook.package import DamagedWorkbook
from prefill.workbook.patch import SourceChanged
from tests.fixtures.workbooks import (
    MAIN,
    PROTECTED,
    BookXml,
    Extra,
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
    x14_list,
)

FEATURES = SheetXml(
    "Form",
    row(
        1,
        shared("A1", 0),
        shared("B1", 1),
        '<c r="C1" vm="1" t="e"><v>#VALUE!</v></c>',
        attributes=' spans="1:3"',
    )
    + row(2, formula("A2", "SUM(E1:E9)", 3, ' t="shared" ref="A2:A3" si="0"'), cell("B2", "old", style=1))
    + row(3, '<c r="A3"><f t="shared" si="0"/><v>4</v></c>', cell("B3", 7), attributes=' ht="30" spans="1:2"')
    + row(4, '<c r="A4" cm="1"><f t="array" ref="A4:A5">_xlfn.UNIQUE(E1:E9)</f><v>1</v></c>', shared("B4", 0))
    + row(5, cell("A5", 2), attributes=' ht="45" customHeight="1"')
    + '<row r="9" s="1" customFormat="1"/>',
    before='<!-- kept --><dimension ref="A1:C9"/><cols><col min="4" max="4" width="9" style="1"/></cols>',
    after=merges("B6:C7")
    + validations(validation("list", "B8", '"Yes,No,3"'))
    + '<legacyDrawing  xmlns:r="urn:r"   r:id="x"/>'
    + x14_list("D8", "Form!$B$2:$B$3"),
)
STRINGS = [
    "<si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></si>",
    '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
]
LOGO = Extra("xl/media/logo.png", random.Random(7).randbytes(5_000))


def form(path: Path, **changes: object) -> Path:
    options: dict[str, object] = {"strings": STRINGS, "extras": [LOGO], **changes}
    return write_workbook(path, FEATURES, SheetXml("Other", row(1, cell("A1", 1))), book=BookXml(**options))  # type: ignore[arg-type]


def fill(source: Path, cells: dict[str, CellValue], target: Path | None = None) -> Path:
    """Fill cells of the sheet Form into a copy beside the source."""
    target = target or source.with_name(f"filled{source.suffix}")
    patch(open_workbook(source), [CellEdit("Form", c, v) for c, v in cells.items()], target)
    return target


def sheet_xml(path: Path) -> str:
    with zipfile.ZipFile(path) as package:
        return package.read("xl/worksheets/sheet1.xml").decode()


def test_only_the_bytes_of_the_answers_change(tmp_path: Path) -> None:
    source = form(tmp_path / "form.xlsx")
    filled = fill(source, {"B2": "new"})
    before, after = sheet_xml(source), sheet_xml(filled)
    assert after == before.replace(cell("B2", "old", style=1), cell("B2", "new", style=1))


def test_every_other_entry_keeps_its_very_bytes_order_and_date(tmp_path: Path) -> None:
    source = form(tmp_path / "form.xlsx")
    filled = fill(source, {"B2": "new"})
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(filled) as new:
        assert [i.filename for i in old.infolist()] == [i.filename for i in new.infolist()]
        assert [i.date_time for i in old.infolist()] == [i.date_time for i in new.infolist()]
        assert new.testzip() is None
        differing = [n for n in old.namelist() if old.read(n) != new.read(n)]
    assert differing == ["xl/workbook.xml", "xl/worksheets/sheet1.xml"]


def test_the_same_answers_give_the_same_file(tmp_path: Path) -> None:
    source = form(tmp_path / "form.xlsx")
    first = fill(source, {"B2": "new", "D20": 1}, tmp_path / "1.xlsx")
    second = fill(source, {"D20": 1, "B2": "new"}, tmp_path / "2.xlsx")
    assert first.read_bytes() == second.read_bytes()


def test_a_rich_text_and_a_number_become_plain_text(tmp_path: Path) -> None:
    filled = fill(form(tmp_path / "form.xlsx"), {"A1": "a", "B3": "b", "B4": "c"})
    values = open_workbook(filled).sheets[0].values
    assert [values[1, 1], values[3, 2], values[4, 2]] == ["a", "b", "c"]


def test_metadata_of_a_former_value_goes_with_it(tmp_path: Path) -> None:
    assert cell("C1", "text") in sheet_xml(fill(form(tmp_path / "form.xlsx"), {"C1": "text"}))


def test_null_clears_a_cell_and_keeps_its_style(tmp_path: Path) -> None:
    source = form(tmp_path / "form.xlsx")
    filled = fill(source, {"B2": None, "F40": None, "B3": ""})
    assert '<c r="B2" s="1"/>' in sheet_xml(filled)
    assert (3, 2) not in open_workbook(filled).sheets[0].values
    assert 'r="40"' not in sheet_xml(filled)


def test_cells_and_rows_are_made_where_there_are_none_with_the_style_in_force(tmp_path: Path) -> None:
    filled = fill(form(tmp_path / "form.xlsx"), {"D1": 1, "A7": 2, "D8": "old", "A9": 3, "D9": 4, "D99": 5})
    xml = sheet_xml(filled)
    assert f"{cell('D1', 1, style=1)}</row>" in xml
    assert f'</row><row r="7">{cell("A7", 2)}</row><row r="8">{cell("D8", "old", style=1)}</row>' in xml
    made = cell("A9", 3, style=1) + cell("D9", 4, style=1)
    assert f'<row r="9" s="1" customFormat="1">{made}</row>' in xml
    assert f'<row r="99">{cell("D99", 5, style=1)}</row></sheetData>' in xml


@pytest.mark.parametrize("at", ["b2", "$B$2", "B2"])
def test_a_cell_keeps_its_format_however_its_address_is_spelt(tmp_path: Path, at: str) -> None:
    source = write_workbook(tmp_path / "form.xlsx", SheetXml("Form", row(2, cell(at, "old", style=1))))
    assert cell(at, "new", style=1) in sheet_xml(fill(source, {"B2": "new"}))


def test_cells_come_in_order_of_their_columns(tmp_path: Path) -> None:
    source = write_workbook(tmp_path / "form.xlsx", SheetXml("Form", row(1, cell("C1", 1), cell("AA1", 2))))
    filled = fill(source, {"Z1": 1, "B1": 1, "AB1": 1, "C1": 5})
    assert [n.split('"')[0] for n in sheet_xml(filled).split('<c r="')[1:]] == [
        "B1",
        "C1",
        "Z1",
        "AA1",
        "AB1",
    ]


@pytest.mark.parametrize(
    "rows",
    [
        row(3, cell("A3", 3)) + row(2, cell("A2", 2)),
        row(2, cell("A2", 2)) + row(2, cell("B2", 2)),
        row(2, cell("C2", 3), cell("A2", 2)),
        row(2, cell("A2", 2), cell("A2", 3)),
    ],
)
def test_a_sheet_whose_cells_are_out_of_order_is_not_written_twice_over(tmp_path: Path, rows: str) -> None:
    source = write_workbook(tmp_path / "form.xlsx", SheetXml("Form", rows))
    with pytest.raises(DamagedWorkbook, match="order"):
        fill(source, {"A2": "new"})
    assert list(tmp_path.iterdir()) == [source]


@pytest.mark.parametrize("data", ["<sheetData/>", "<sheetData></sheetData>", "<sheetData />"])
def test_a_sheet_without_any_row_is_filled(tmp_path: Path, data: str) -> None:
    parts = parts_of([SheetXml("Form")], BookXml())
    name = "xl/worksheets/sheet1.xml"
    parts[name] = parts[name].replace(b"<sheetData></sheetData>", data.encode())
    filled = fill(write_package(tmp_path / "form.xlsx", parts), {"B2": "x"})
    assert open_workbook(filled).sheets[0].values == {(2, 2): "x"}


def test_a_height_that_nobody_set_gives_way_so_that_the_row_can_grow(tmp_path: Path) -> None:
    xml = sheet_xml(fill(form(tmp_path / "form.xlsx"), {"B3": "long", "B5": "long", "B4": "x"}))
    assert '<row r="3" spans="1:2">' in xml
    assert '<row r="5" ht="45" customHeight="1">' in xml


def test_spans_that_would_no_longer_hold_are_dropped(tmp_path: Path) -> None:
    xml = sheet_xml(fill(form(tmp_path / "form.xlsx"), {"B3": "x", "G1": "x"}))
    assert '<row r="1">' in xml
    assert 'spans="1:2"' in xml


def test_lines_break_visibly_where_the_workbook_has_a_format_for_it(tmp_path: Path) -> None:
    filled = fill(form(tmp_path / "form.xlsx"), {"B2": "one\r\ntwo\rthree", "B3": "one\ntwo"})
    xml = sheet_xml(filled)
    assert cell("B2", "one\ntwo\nthree", style=4) in xml
    assert cell("B3", "one\ntwo") in xml


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+49 30",
        "-x",
        "@name",
        "  kept  ",
        "a\tb",
        "<&>\"'",
        "]]>",
        "_x0041_",
        "_x005F_",
        "漢字 😀",
        "0123",
    ],
)
def test_text_is_text_and_comes_back_as_it_went(tmp_path: Path, text: str) -> None:
    source = write_workbook(tmp_path / "form.xlsx", SheetXml("Form", row(2, cell("B2", 5))))
    filled = fill(source, {"B2": text})
    assert open_workbook(filled).sheets[0].values[2, 2] == text
    assert openpyxl.load_workbook(filled)["Form"]["B2"].data_type != "f"


def test_formulas_are_worked_out_anew_on_opening(tmp_path: Path) -> None:
    source = form(tmp_path / "a.xlsx", calculation='<calcPr calcId="191029" iterate="1"/>')
    without = form(tmp_path / "b.xlsx", names={"n": "1"})
    for path, expected in (
        (source, '<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/>'),
        (without, '</definedNames><calcPr fullCalcOnLoad="1"/>'),
    ):
        with zipfile.ZipFile(fill(path, {"B2": "x"}, path.with_name(f"{path.stem}-filled.xlsx"))) as package:
            assert expected in package.read("xl/workbook.xml").decode()


def test_a_workbook_without_formulas_is_not_told_to_work_them_out(tmp_path: Path) -> None:
    source = write_workbook(tmp_path / "form.xlsx", SheetXml("Form", row(1, cell("A1"))))
    receipt = patch(open_workbook(source), [CellEdit("Form", "A1", "x")], tmp_path / "filled.xlsx")
    assert receipt.changed_parts == ("xl/worksheets/sheet1.xml",)


def test_strict_prefixed_and_utf_16_sheets_are_filled_in_their_own_way(tmp_path: Path) -> None:
    strict = fill(form(tmp_path / "strict.xlsx", is_strict=True), {"B2": "x"}, tmp_path / "1.xlsx")
    assert open_workbook(strict).sheets[0].values[2, 2] == "x"
    parts = parts_of([SheetXml("Form")], BookXml())
    xml = f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row r="1"/></x:sheetData></x:worksheet>'
    for number, encoding in enumerate(("utf-16", "utf-16-be", "iso-8859-1", "utf-8-sig")):
        declared = "utf-16" if encoding == "utf-16-be" else encoding.removesuffix("-sig")
        whole = f'<?xml version="1.0" encoding="{declared}"?>{xml}'
        parts["xl/worksheets/sheet1.xml"] = whole.encode(encoding)
        source = write_package(tmp_path / f"{number}in.xlsx", parts)
        filled = fill(source, {"B1": "é漢", "A3": 5}, tmp_path / f"{number}out.xlsx")
        assert open_workbook(filled).sheets[0].values == {(1, 2): "é漢", (3, 1): 5}


def test_a_template_with_macros_keeps_its_kind(tmp_path: Path) -> None:
    macros = Extra("xl/vbaProject.bin", random.Random(3).randbytes(900), "vbaProject")
    source = form(tmp_path / "form.xltm", extras=[macros])
    filled = fill(source, {"B2": "x"})
    with zipfile.ZipFile(filled) as package:
        assert package.read("xl/vbaProject.bin") == macros.content
    assert open_workbook(filled).has_macros


def test_a_protected_package_is_written_back_with_its_password(tmp_path: Path) -> None:
    source = form(tmp_path / "form.xlsx")
    source.write_bytes(encipher(source.read_bytes(), "pw"))
    target = tmp_path / "filled.xlsx"
    receipt = patch(open_workbook(source, "pw"), [CellEdit("Form", "B2", "x")], target)
    assert receipt.ok
    assert not zipfile.is_zipfile(target)
    assert open_workbook(target, "pw").sheets[0].values[2, 2] == "x"
    assert verify(source, target, "pw").ok


def test_the_receipt_names_old_and_new_values_and_counts_what_is_still_there(tmp_path: Path) -> None:
    source = form(tmp_path / "form.xlsx")
    edits = [CellEdit("Form", "B2", "new"), CellEdit("Form", "B8", "3"), CellEdit("Form", "B3", 7)]
    receipt = patch(open_workbook(source), edits, tmp_path / "filled.xlsx")
    assert [(c.cell, c.old, c.new) for c in receipt.changed_cells] == [("B2", "old", "new"), ("B8", None, 3)]
    assert receipt.counts["dropdowns"] == (2, 2)
    assert receipt.counts["merges"] == (1, 1)
    assert receipt.counts["formulas"] == (4, 4)
    assert receipt.counts["images"] == (1, 1)
    assert receipt.counts["macros"] == (0, 0)
    assert len({receipt.original_sha256, receipt.filled_sha256}) == 2
    assert verify(source, tmp_path / "filled.xlsx") == receipt


def test_a_date_goes_in_as_a_day_where_the_cell_shows_days(tmp_path: Path) -> None:
    rules = validations(validation("date", "A1:B1", "36526", attributes=' operator="greaterThan"'))
    source = write_workbook(
        tmp_path / "form.xlsx", SheetXml("Form", row(1, cell("A1", style=5)), after=rules)
    )
    filled = fill(source, {"A1": "2026-05-31", "B1": "2026-05-31"})
    assert cell("A1", 46173, style=5) in sheet_xml(filled)
    assert open_workbook(filled).sheets[0].values == {(1, 1): "2026-05-31", (1, 2): "2026-05-31"}


def test_a_source_that_changed_since_it_was_opened_is_noticed(tmp_path: Path) -> None:
    source = form(tmp_path / "form.xlsx")
    workbook = open_workbook(source)
    form(source, names={"changed": "1"})
    with pytest.raises(SourceChanged):
        patch(workbook, [CellEdit("Form", "B2", "x")], tmp_path / "filled.xlsx")
    assert [path.name for path in tmp_path.iterdir()] == ["form.xlsx"]


CELLS = st.tuples(st.integers(1, 12), st.sampled_from("ABCDEFG")).map(lambda pair: f"{pair[1]}{pair[0]}")
TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=20
)
VALUES = st.one_of(st.none(), st.booleans(), st.integers(-(10**14), 10**14), st.floats(-1e9, 1e9), TEXTS)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=st.dictionaries(CELLS, VALUES, max_size=12))
def test_whatever_is_written_reads_back_and_nothing_else_moves(
    tmp_path: Path, edits: dict[str, CellValue]
) -> None:
    rows = "".join(row(n, cell(f"B{n}", n), cell(f"D{n}", f"t{n}", style=1)) for n in (2, 3, 7))
    source = write_workbook(tmp_path / "form.xlsx", SheetXml("Form", rows + row(9, formula("H9", "1", 1))))
    target = tmp_path / "filled.xlsx"
    all_edits = [CellEdit("Form", c, v) for c, v in edits.items()]
    receipt = patch(open_workbook(source), all_edits, target, overwrite=True)
    assert receipt.ok
    old = open_workbook(source).sheets[0].values
    new = dict(open_workbook(target).sheets[0].values)
    for edit in all_edits:
        at = (int(edit.cell[1:]), ord(edit.cell[0]) - 64)
        assert new.pop(at, None) == (None if edit.value == "" else edit.value)
    assert new == {k: v for k, v in old.items() if f"{chr(64 + k[1])}{k[0]}" not in edits}


def test_the_lock_of_a_protected_sheet_leaves_the_open_cells(tmp_path: Path) -> None:
    sheet = SheetXml("Form", row(1, cell("A1"), cell("B1", style=1)), after=PROTECTED)
    filled = fill(write_workbook(tmp_path / "form.xlsx", sheet), {"B1": "x"})
    assert open_workbook(filled).sheets[0].values == {(1, 2): "x"}
