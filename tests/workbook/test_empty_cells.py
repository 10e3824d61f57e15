"""Taking empty cells out first changes nothing but the time it takes."""

from __future__ import annotations

from pathlib import Path

import pytest

from prefill.workbook import Sheet, open_workbook
from prefill.workbook.empty_cells import EmptyCells
from tests.fixtures.workbooks import SheetXml, cell, row, write_workbook


def sheet_of(path: Path, rows: str) -> Sheet:
    return open_workbook(write_workbook(path, SheetXml("Form", rows))).sheets[0]


def test_empty_cells_are_known_by_their_style_alone() -> None:
    filled, unlike = cell("B1", "x", style=4), '<c x="1" r="C1"/>'
    cells = EmptyCells(row(1, cell("A1", style=4), filled, cell("AB1"), unlike).encode())
    assert cells.rest == row(1, filled, unlike).encode()
    assert cells.styles == {"A1": 4, "AB1": 0}


@pytest.mark.parametrize(
    "trouble", ["", "<!-- comment -->", '<c r="C1" t="inlineStr"><is><t><![CDATA[x]]></t></is></c>']
)
def test_styles_are_the_same_however_the_part_is_read(tmp_path: Path, trouble: str) -> None:
    rows = row(1, cell("A1", style=1), cell("B1"), trouble, attributes=' s="1" customFormat="1"')
    sheet = sheet_of(tmp_path / "form.xlsx", rows)
    assert [sheet.style_number(1, column) for column in (1, 2, 4)] == [1, 0, 1]


def test_text_that_looks_like_a_cell_stays_text(tmp_path: Path) -> None:
    rows = row(1, '<c r="A1" t="inlineStr"><is><t><![CDATA[<c r="B1" s="1"/>]]></t></is></c>')
    assert sheet_of(tmp_path / "form.xlsx", rows).values == {(1, 1): '<c r="B1" s="1"/>'}


def test_cells_that_take_their_place_from_empty_ones_keep_it(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="D1"/><c><v>5</v></c></row>'
    assert sheet_of(tmp_path / "form.xlsx", rows).values == {(1, 5): 5}
