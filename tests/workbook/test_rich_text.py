"""Words that are formatted within their cell stay as they are, or their loss is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from prefill.domain.cells import CellEdit, CellValue
from prefill.domain.receipts import Receipt
from prefill.workbook import open_workbook, patch, verify
from tests.fixtures.workbooks import BookXml, SheetXml, cell, row, shared, write_workbook

RICH = "<r><t>We </t></r><r><rPr><b/></rPr><t>do</t></r>"
STRINGS = [
    f"<si>{RICH}</si>",
    "<si><t>plain</t></si>",
    '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
    "<si><r><rPr><b/></rPr><t>first\r\n</t></r><r><t>last_x000D_\n</t></r></si>",
]
INLINE = f'<c r="B2" t="inlineStr"><is>{RICH}</is></c>'
ROWS = (
    row(1, shared("B1", 0), shared("C1", 1), shared("D1", 2), shared("E1", 3), attributes=' ht="50"')
    + row(2, INLINE)
    + row(3, cell("B3", 46173, style=3), cell("C3", 2.5), cell("D3", True), '<c r="E3"><v>7.50</v></c>')
)


def write(tmp_path: Path, cells: dict[str, CellValue]) -> tuple[Receipt, Path, Path]:
    source = write_workbook(tmp_path / "form.xlsx", SheetXml("Form", ROWS), book=BookXml(strings=STRINGS))
    target = tmp_path / "filled.xlsx"
    edits = [CellEdit("Form", at, value) for at, value in cells.items()]
    return patch(open_workbook(source), edits, target), source, target


@pytest.mark.parametrize(
    ("at", "value"),
    [
        ("B1", "We do"),
        ("B2", "We do"),
        ("C1", "plain"),
        ("D1", "東京"),
        ("E1", "first\nlast\n"),
        ("E1", "first\r\nlast\r\n"),
        ("B3", "2026-05-31"),
        ("C3", 2.5),
        ("D3", True),
        ("E3", 7.5),
        ("F9", None),
    ],
)
def test_what_a_cell_holds_already_is_not_written_again(tmp_path: Path, at: str, value: CellValue) -> None:
    receipt, source, target = write(tmp_path, {at: value})
    assert target.read_bytes() == source.read_bytes()
    assert (receipt.ok, receipt.changed_cells, receipt.changed_parts) == (True, (), ())


@pytest.mark.parametrize(("at", "value"), [("C1", "Plain"), ("C3", "2.5"), ("D3", 1), ("D3", "TRUE")])
def test_what_only_looks_alike_is_written(tmp_path: Path, at: str, value: CellValue) -> None:
    receipt, _, _ = write(tmp_path, {at: value})
    (change,) = receipt.changed_cells
    assert (change.cell, change.new) == (at, value)


def test_the_receipt_counts_the_cells_whose_words_lost_a_format_of_their_own(tmp_path: Path) -> None:
    receipt, source, target = write(tmp_path, {"B1": "No", "B2": "No", "C1": "x", "D1": "x", "E1": None})
    assert {change.cell for change in receipt.changed_cells if change.was_rich} == {"B1", "B2", "E1"}
    assert receipt.plain_cells == 2
    assert verify(source, target) == receipt


def test_words_that_are_the_same_without_their_format_are_no_faithful_copy(tmp_path: Path) -> None:
    _, source, _ = write(tmp_path, {})
    plain = ROWS.replace(INLINE, cell("B2", "We do"))
    copy = write_workbook(tmp_path / "copy.xlsx", SheetXml("Form", plain), book=BookXml(strings=STRINGS))
    assert verify(source, copy).faults == ("Form B2 is shown differently",)
