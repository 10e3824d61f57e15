"""Rows that nobody sees stay unseen, and the sheet says how far it reaches."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from prefill.domain.cells import CellEdit, CellValue
from prefill.workbook import open_workbook, patch, verify
from tests.fixtures.workbooks import SheetXml, cell, formula, row, write_workbook

HIDES = '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>'


def filled(tmp_path: Path, rows: str, cells: dict[str, CellValue], before: str = "") -> str:
    """The sheet part once these cells are written; the copy must stand up to its check."""
    source = write_workbook(tmp_path / "form.xlsx", SheetXml("Form", rows, before=before))
    target = tmp_path / "filled.xlsx"
    edits = [CellEdit("Form", at, value) for at, value in cells.items()]
    assert patch(open_workbook(source), edits, target).ok
    with zipfile.ZipFile(target) as package:
        return package.read("xl/worksheets/sheet1.xml").decode()


@pytest.mark.parametrize(
    "attributes",
    [
        ' ht="0"',
        ' ht="0.0" x14ac:dyDescent="0.2" xmlns:x14ac="urn:x"',
        ' ht="0" customHeight="1"',
        ' ht="15" hidden="1"',
        ' ht="15" hidden="true" outlineLevel="1"',
    ],
)
def test_a_row_that_is_not_shown_is_left_so_to_the_byte(tmp_path: Path, attributes: str) -> None:
    xml = filled(tmp_path, row(2, cell("A2", "asked"), attributes=attributes), {"B2": "answer"})
    assert f'<row r="2"{attributes}>' in xml


@pytest.mark.parametrize("default", [HIDES, HIDES.replace('"1"', '"true"')])
def test_a_row_made_where_rows_are_not_shown_is_not_shown(tmp_path: Path, default: str) -> None:
    rows = row(1, cell("A1", "seen"), attributes=' ht="15"')
    xml = filled(tmp_path, rows, {"B1": "x", "B3": "y", "B4": None}, before=default)
    assert '<row r="1" ht="15">' in xml
    assert f'<row r="3" hidden="1">{cell("B3", "y")}</row></sheetData>' in xml


def test_a_row_that_shows_up_or_goes_away_is_told(tmp_path: Path) -> None:
    def form(name: str, rows: str) -> Path:
        return write_workbook(tmp_path / name, SheetXml("Form", rows, before=HIDES))

    hidden = form("hidden.xlsx", row(1, cell("A1", 1)))
    shown = form("shown.xlsx", row(1, cell("A1", 1)) + row(2, cell("A2", 1)))
    told = ("Form: row 2 is shown differently",)
    assert verify(hidden, shown).faults == verify(shown, hidden).faults == told
    low = form("low.xlsx", row(1, cell("A1", 1), attributes=' ht="0"'))
    assert verify(low, hidden).faults == ("Form: row 1 is shown differently",)


@pytest.mark.parametrize(
    ("before", "cells", "after"),
    [
        ("A1:C3", {"B2": "x"}, "A1:C3"),
        ("A1:C3", {"E9": "x", "B2": "x"}, "A1:E9"),
        ("B2", {"A1": "x"}, "A1:B2"),
        ("A1", {"D2": "x", "F1": None}, "A1:D2"),
        ("A1", {"B2": "x"}, "A1:B2"),
        ("B2:C3", {"A9": None}, "B2:C3"),
        ("A:C", {"E9": "x"}, "A1:E1048576"),
        ("nonsense", {"E9": "x"}, "nonsense"),
    ],
)
def test_the_sheet_says_how_far_it_reaches(
    tmp_path: Path, before: str, cells: dict[str, CellValue], after: str
) -> None:
    rows = row(2, cell("B2", 1)) + row(3, formula("C3", "B2", 1))
    xml = filled(tmp_path, rows, cells, before=f"<dimension  ref='{before}' />")
    quote = "'" if before == after else '"'
    assert f"<dimension  ref={quote}{after}{quote} />" in xml


def test_a_sheet_that_says_it_reaches_elsewhere_is_no_faithful_copy(tmp_path: Path) -> None:
    def form(name: str, reach: str, *more: str) -> Path:
        sheet = SheetXml("Form", row(1, cell("A1", 1), *more), before=f'<dimension ref="{reach}"/>')
        return write_workbook(tmp_path / name, sheet)

    one, wide = form("one.xlsx", "A1"), form("wide.xlsx", "A1:F9", cell("B1", 2))
    told = ("Form: something other than its cells differs",)
    assert verify(one, wide).faults == told
    assert verify(wide, one).faults == told
    assert verify(one, form("two.xlsx", "A1:B1", cell("B1", 2))).ok
