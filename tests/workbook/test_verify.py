"""The comparison finds every difference that is not an answer, whoever made it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from prefill.domain.cells import CellEdit
from prefill.workbook import open_workbook, patch, verify
from prefill.workbook.package import Package
from prefill.workbook.part_record import record_sheet
from prefill.workbook.patch import WrittenWrong
from tests.fixtures.workbooks import (
    BookXml,
    SheetXml,
    cell,
    formula,
    merges,
    parts_of,
    row,
    validation,
    validations,
    write_package,
)

SHEET = "xl/worksheets/sheet1.xml"
FORM = SheetXml(
    "Form",
    row(1, cell("A1", "Q"), cell("B1", "old", style=1), formula("C1", "1+1", 2), attributes=' ht="20"')
    + row(2, cell("A2", "Q2"), cell("B2", 5), attributes=' ht="20" customHeight="1"'),
    before='<sheetViews><sheetView workbookViewId="0"/></sheetViews>',
    after=merges("D1:E2") + validations(validation("list", "B1", '"old,new"')),
)
BOOK = BookXml(
    strings=["<si><t>unused</t></si>"], names={"n": "Form!$A$1"}, calculation='<calcPr calcId="1"/>'
)


def pair(tmp_path: Path, part: str, change: Callable[[bytes], bytes]) -> tuple[Path, Path]:
    parts = parts_of([FORM], BOOK)
    original = write_package(tmp_path / "form.xlsx", parts)
    changed = {**parts, part: change(parts[part])}
    assert changed[part] != parts[part]
    return original, write_package(tmp_path / "filled.xlsx", changed)


def test_a_workbook_is_as_it_is(tmp_path: Path) -> None:
    path = write_package(tmp_path / "form.xlsx", parts_of([FORM], BOOK))
    receipt = verify(path, path)
    assert receipt.ok
    assert not receipt.changed_cells
    assert not receipt.changed_parts
    assert receipt.unchanged_parts == 7


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        ("old</t>", "new</t>", [("B1", "old", "new")]),
        ("<v>5</v>", "<v>6</v>", [("B2", 5, 6)]),
        ('<c r="B2"><v>5</v></c>', '<c r="B2" t="inlineStr"><is><t>5</t></is></c>', [("B2", 5, "5")]),
        ('<c r="B2"><v>5</v></c>', "", [("B2", 5, None)]),
        (' ht="20">', ">", []),
        (
            "</sheetData>",
            '<row r="9" spans="1:2"><c r="B9"><v>1</v></c></row></sheetData>',
            [("B9", None, 1)],
        ),
    ],
)
def test_values_may_differ_and_are_told(
    tmp_path: Path, old: str, new: str, changes: list[tuple[str, object, object]]
) -> None:
    receipt = verify(*pair(tmp_path, SHEET, lambda xml: xml.replace(old.encode(), new.encode(), 1)))
    assert receipt.faults == ()
    assert [(c.cell, c.old, c.new) for c in receipt.changed_cells] == changes
    assert receipt.changed_parts == (SHEET,)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("<f>1+1</f>", "<f>1+2</f>", "C1 holds a formula"),
        ("<f>1+1</f>", "", "C1 holds a formula"),
        ("<v>2</v>", "<v>3</v>", "C1 holds a formula"),
        ('<c r="B2"><v>', '<c r="B2"><f>1</f><v>', "B2 holds a formula"),
        ('r="B1" s="1"', 'r="B1" s="2"', "B1 is shown differently"),
        ('r="B1" s="1"', 'r="B1" s="1" ph="1"', "B1 has other attributes"),
        (' ht="20" customHeight="1"', ' customHeight="1"', "row 2 is shown differently"),
        ('<row r="2"', '<row r="2" hidden="1"', "row 2 is shown differently"),
        ('<mergeCell ref="D1:E2"/>', '<mergeCell ref="D1:E1"/>', "something other than its cells"),
        ('"old,new"', '"old"', "something other than its cells"),
        ("<sheetViews>", "<sheetPr/><sheetViews>", "something other than its cells"),
        ("</sheetData>", '<row r="1"><c r="B1" s="1"/></row></sheetData>', "out of order"),
        ('<c r="A2"', '<c r="A2"/><c r="A2"', "out of order"),
    ],
)
def test_anything_else_in_a_sheet_is_a_fault(tmp_path: Path, old: str, new: str, words: str) -> None:
    receipt = verify(*pair(tmp_path, SHEET, lambda xml: xml.replace(old.encode(), new.encode(), 1)))
    assert not receipt.ok
    assert any(words in fault for fault in receipt.faults), receipt.faults


@pytest.mark.parametrize(
    "part", ["xl/styles.xml", "xl/sharedStrings.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"]
)
def test_any_other_part_that_differs_is_a_fault(tmp_path: Path, part: str) -> None:
    receipt = verify(*pair(tmp_path, part, lambda xml: xml + b"<!-- -->"))
    assert receipt.faults == (f"the part {part} differs",)


def test_only_recalculation_may_differ_in_the_workbook_part(tmp_path: Path) -> None:
    part = "xl/workbook.xml"
    flagged = pair(tmp_path, part, lambda xml: xml.replace(b'calcId="1"', b'calcId="1" fullCalcOnLoad="1"'))
    assert verify(*flagged).ok
    for old, new in (
        (b'calcId="1"', b'calcId="2"'),
        (b"Form!$A$1", b"Form!$A$2"),
        (b'name="n"', b'name="m"'),
    ):
        assert not verify(*pair(tmp_path, part, lambda xml, o=old, n=new: xml.replace(o, n))).ok  # type: ignore[misc]


def test_parts_that_came_or_went_are_faults(tmp_path: Path) -> None:
    parts = parts_of([FORM], BOOK)
    original = write_package(tmp_path / "a.xlsx", parts)
    more = write_package(tmp_path / "b.xlsx", {**parts, "xl/media/new.png": b"x"})
    assert verify(original, more).faults == ("the part xl/media/new.png was added",)
    assert verify(more, original).faults == ("the part xl/media/new.png is gone",)


@pytest.mark.parametrize(
    ("part", "damage"),
    [
        (SHEET, lambda xml: xml.replace(b"Q2", b"Q3")),
        (SHEET, lambda xml: xml.replace(b"D1:E2", b"D1:E3")),
        (SHEET, lambda xml: xml.replace(b"new</t>", b"newer</t>")),
        ("xl/styles.xml", lambda xml: xml + b" "),
    ],
)
def test_a_patcher_that_damages_the_copy_is_caught_and_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str, damage: Callable[[bytes], bytes]
) -> None:
    source = write_package(tmp_path / "form.xlsx", parts_of([FORM], BOOK))
    sound = Package.with_parts

    def unsound(package: Package, parts: dict[str, bytes]) -> bytes:
        return sound(package, {**parts, part: damage(parts.get(part) or package.read(part))})

    monkeypatch.setattr(Package, "with_parts", unsound)
    with pytest.raises(WrittenWrong):
        patch(open_workbook(source), [CellEdit("Form", "B1", "new")], tmp_path / "filled.xlsx")
    assert [path.name for path in tmp_path.iterdir()] == ["form.xlsx"]


def test_wrapping_may_be_added_for_lines_and_for_nothing_else(tmp_path: Path) -> None:
    source = write_package(
        tmp_path / "form.xlsx", parts_of([SheetXml("F", row(1, cell("A1", "a", 1)))], BookXml())
    )
    target = tmp_path / "filled.xlsx"
    assert patch(open_workbook(source), [CellEdit("F", "A1", "a\nb")], target).ok
    parts = parts_of([SheetXml("F", row(1, cell("A1", "one line", 4)))], BookXml())
    assert not verify(source, write_package(target, parts)).ok


def test_rows_that_look_alike_are_compared_as_one(tmp_path: Path) -> None:
    look = ' s="1" customFormat="1" ht="15"'
    many = "".join(row(number, attributes=look) for number in range(2, 20_002))
    source = write_package(tmp_path / "form.xlsx", parts_of([SheetXml("Form", many)], BOOK))
    (run,) = record_sheet(Package(source, source.read_bytes()), SHEET).looks
    assert run == (2, 20_001, ("customFormat", "1", "s", "1"))
    edits = [CellEdit("Form", "A1", "first"), CellEdit("Form", "B9000", "answer")]
    assert patch(open_workbook(source), edits, tmp_path / "filled.xlsx").ok


def test_one_row_of_many_alike_that_looks_otherwise_is_a_fault(tmp_path: Path) -> None:
    rows = [row(number, cell(f"A{number}", number), attributes=' hidden="1"') for number in range(1, 9)]
    source = write_package(tmp_path / "form.xlsx", parts_of([SheetXml("Form", "".join(rows))], BOOK))
    rows[4] = row(5, cell("A5", 5))
    filled = write_package(tmp_path / "filled.xlsx", parts_of([SheetXml("Form", "".join(rows))], BOOK))
    assert verify(source, filled).faults == ("Form: row 5 is shown differently",)
