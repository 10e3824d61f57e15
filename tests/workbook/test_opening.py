"""What opens, what does not, and the sentence that says why."""

from __future__ import annotations

import hashlib
import random
import zipfile
from pathlib import Path

import openpyxl
import pytest

from prefill.domain.cells import CellEdit
from prefill.domain.errors import PrefillError
from prefill.workbook import open_workbook, patch
from prefill.workbook.book import NoWorksheets
from prefill.workbook.container import (
    CannotBeFilled,
    EmptyFile,
    FolderGiven,
    LockFile,
    NoSuchFile,
    NotAWorkbook,
    PasswordNeeded,
    WrongPassword,
    encipher,
)
from prefill.workbook.package import DamagedWorkbook, SuspiciousPackage, TooBigUnpacked
from tests.fixtures.workbooks import (
    BookXml,
    Extra,
    SheetXml,
    cell,
    parts_of,
    row,
    write_package,
    write_workbook,
)


def simple(path: Path) -> Path:
    return write_workbook(path, SheetXml("Form", row(1, cell("A1", "Question?"))))


def test_a_workbook_is_read_into_memory_and_its_file_closed(tmp_path: Path) -> None:
    path = simple(tmp_path / "form.xlsx")
    workbook = open_workbook(path)
    expected = hashlib.sha256(path.read_bytes()).hexdigest()
    path.unlink()
    assert workbook.sheet("Form").values == {(1, 1): "Question?"}
    assert workbook.sha256 == expected


def test_what_openpyxl_writes_is_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Do you log?", 3, 2.5, True])
    book.save(tmp_path / "form.xlsx")
    sheet = open_workbook(tmp_path / "form.xlsx").sheets[0]
    assert sheet.values == {(1, 1): "Do you log?", (1, 2): 3, (1, 3): 2.5, (1, 4): True}


@pytest.mark.parametrize(
    ("name", "content", "error", "words"),
    [
        ("form.xlsx", b"", EmptyFile, "empty"),
        ("form.xlsx", b"<html>not a workbook</html>", NotAWorkbook, "another kind"),
        ("form.xlsx", b"PK\x03\x04 and then nothing", DamagedWorkbook, "damaged"),
        ("form.csv", b"Question;Answer\r\n", CannotBeFilled, "save it as .xlsx"),
        ("~$form.xlsx", b"\x06Someone", LockFile, "Give the workbook itself, form.xlsx"),
        ("form.xls", bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600, NotAWorkbook, "damaged"),
    ],
)
def test_what_is_no_workbook_is_refused_with_a_sentence(
    tmp_path: Path, name: str, content: bytes, error: type[PrefillError], words: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(error, match=words.replace(".", r"\.")):
        open_workbook(path)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile):
        open_workbook(tmp_path / "absent.xlsx")
    with pytest.raises(FolderGiven):
        open_workbook(tmp_path)


def test_a_truncated_workbook_is_damaged(tmp_path: Path) -> None:
    path = simple(tmp_path / "form.xlsx")
    path.write_bytes(path.read_bytes()[:-200])
    with pytest.raises(DamagedWorkbook, match="sent again"):
        open_workbook(path)


def test_a_zip_that_is_no_workbook_is_told_from_other_documents(tmp_path: Path) -> None:
    plain = write_package(tmp_path / "a.xlsx", {"readme.txt": b"hello"})
    ods = write_package(tmp_path / "b.xlsx", {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"})
    with pytest.raises(NotAWorkbook, match="zip archive"):
        open_workbook(plain)
    with pytest.raises(CannotBeFilled, match="OpenDocument"):
        open_workbook(ods)


@pytest.mark.parametrize(
    ("target", "error", "words"),
    [
        ("xl/workbook.bin", CannotBeFilled, "binary"),
        ("word/document.xml", NotAWorkbook, "Word document"),
        ("ppt/presentation.xml", NotAWorkbook, "PowerPoint"),
        ("xl/absent.xml", DamagedWorkbook, "missing"),
    ],
)
def test_other_office_documents_are_named(
    tmp_path: Path, target: str, error: type[PrefillError], words: str
) -> None:
    parts = parts_of([SheetXml("Form")], BookXml())
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"xl/workbook.xml", target.encode())
    with pytest.raises(error, match=words):
        open_workbook(write_package(tmp_path / "form.xlsx", parts))


def test_a_workbook_of_charts_alone_has_nothing_to_fill(tmp_path: Path) -> None:
    parts = parts_of([SheetXml("Form")], BookXml())
    links = "xl/_rels/workbook.xml.rels"
    parts[links] = parts[links].replace(b'/worksheet"', b'/chartsheet"')
    with pytest.raises(NoWorksheets):
        open_workbook(write_package(tmp_path / "form.xlsx", parts))


def test_a_sheet_without_its_part_is_damage_that_is_named(tmp_path: Path) -> None:
    parts = parts_of([SheetXml("Form")], BookXml())
    del parts["xl/worksheets/sheet1.xml"]
    workbook = open_workbook(write_package(tmp_path / "form.xlsx", parts))
    with pytest.raises(DamagedWorkbook, match=r"xl/worksheets/sheet1\.xml"):
        len(workbook.sheets[0].values)


def test_a_password_opens_what_it_protects(tmp_path: Path) -> None:
    logo = Extra("xl/media/logo.png", random.Random(1).randbytes(5_000))  # a real package is never tiny
    form = SheetXml("Form", row(1, cell("A1", "Question?")))
    path = write_workbook(tmp_path / "form.xlsx", form, book=BookXml(extras=[logo]))
    path.write_bytes(encipher(path.read_bytes(), "Sésame"))
    with pytest.raises(PasswordNeeded):
        open_workbook(path)
    with pytest.raises(WrongPassword):
        open_workbook(path, "sesame")
    workbook = open_workbook(path, "Sésame")
    assert workbook.sheet("Form").values == {(1, 1): "Question?"}
    assert workbook.password == "Sésame"


def test_a_password_is_forgotten_where_none_was_needed(tmp_path: Path) -> None:
    assert open_workbook(simple(tmp_path / "form.xlsx"), "needless").password is None


def test_macros_and_signatures_are_noticed(tmp_path: Path) -> None:
    extras = [
        Extra("xl/vbaProject.bin", b"macro", "vbaProject"),
        Extra("_xmlsignatures/sig1.xml", b"<Signature/>"),
    ]
    path = write_workbook(tmp_path / "form.xlsm", SheetXml("Form"), book=BookXml(extras=extras))
    workbook = open_workbook(path)
    assert workbook.has_macros
    assert workbook.is_signed
    plain = open_workbook(simple(tmp_path / "form.xlsx"))
    assert not plain.has_macros
    assert not plain.is_signed


@pytest.mark.parametrize("folder", ["_xmlsignatures", "_XmlSignatures", "seals"])
def test_a_signature_is_noticed_wherever_it_is_kept_and_told_when_it_breaks(
    tmp_path: Path, folder: str
) -> None:
    parts = parts_of([SheetXml("Form", row(1, cell("A1", 1)))], BookXml())
    link = (
        '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/'
        f'digital-signature/origin" Target="{folder}/origin.sigs"/></Relationships>'
    )
    told = parts["_rels/.rels"].decode().replace("</Relationships>", link)
    parts = {**parts, "_rels/.rels": told.encode(), f"{folder}/origin.sigs": b""}
    workbook = open_workbook(write_package(tmp_path / "form.xlsx", parts))
    assert workbook.is_signed
    assert patch(workbook, [CellEdit("Form", "A1", 2)], tmp_path / "filled.xlsx").breaks_signature
    assert not patch(workbook, [CellEdit("Form", "A1", 1)], tmp_path / "same.xlsx").breaks_signature


SHEET, LINKS_OF_BOOK = "xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels"


@pytest.mark.parametrize(
    ("renamed", "target"),
    [
        ({SHEET: "xl/worksheets/Sheet1.xml"}, "worksheets/sheet1.xml"),
        ({"_rels/.rels": "_Rels/.RELS", LINKS_OF_BOOK: "xl/_RELS/Workbook.xml.rels"}, ""),
        ({"xl/workbook.xml": "XL/WorkBook.xml"}, ""),
        ({SHEET: "xl/worksheets/sheet%201.xml"}, "worksheets/sheet%201.xml"),
        ({SHEET: "xl/worksheets/sheet%201.xml"}, "/xl/worksheets/sheet 1.xml"),
        ({SHEET: "xl/worksheets/sheet 1.xml"}, "worksheets/Sheet%201.xml"),
        ({SHEET: "xl/worksheets/Bl%C3%A4tter.xml"}, "worksheets/Blätter.xml"),
        ({SHEET: "xl/worksheets/Blätter.xml"}, "worksheets/Bl%c3%a4tter.xml"),
        ({SHEET: "xl/my%20sheets/sheet1.xml"}, "my sheets/sheet1.xml"),
    ],
)
def test_part_names_are_found_however_they_are_spelt(
    tmp_path: Path, renamed: dict[str, str], target: str
) -> None:
    parts = parts_of([SheetXml("Form", row(1, cell("A1", 1)))], BookXml())
    if target:
        told = parts[LINKS_OF_BOOK].decode().replace("worksheets/sheet1.xml", target)
        parts[LINKS_OF_BOOK] = told.encode()
    spelt = {renamed.get(name, name): content for name, content in parts.items()}
    source = write_package(tmp_path / "form.xlsx", spelt)
    assert open_workbook(source).sheets[0].values == {(1, 1): 1}
    receipt = patch(open_workbook(source), [CellEdit("Form", "A1", "x")], tmp_path / "filled.xlsx")
    assert (receipt.ok, receipt.changed_parts) == (True, (renamed.get(SHEET, SHEET),))


def test_of_two_parts_whose_names_are_the_same_to_excel_the_named_one_is_read(tmp_path: Path) -> None:
    parts = parts_of([SheetXml("Form", row(1, cell("A1", 1)))], BookXml())
    parts = {"xl/worksheets/sheet%31.xml": b"<not a sheet", **parts}
    workbook = open_workbook(write_package(tmp_path / "form.xlsx", parts))
    assert workbook.sheets[0].values == {(1, 1): 1}


@pytest.mark.parametrize("name", ["../evil.xml", "xl/../../evil.xml", "/etc/evil"])
def test_parts_that_lead_out_of_the_package_are_refused(tmp_path: Path, name: str) -> None:
    parts = {**parts_of([SheetXml("Form")], BookXml()), name: b"x"}
    with pytest.raises(SuspiciousPackage):
        open_workbook(write_package(tmp_path / "form.xlsx", parts))


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("second", ["xl/workbook.xml", "xl/WORKBOOK.xml"])
def test_a_part_that_is_there_twice_is_refused(tmp_path: Path, second: str) -> None:
    path = simple(tmp_path / "form.xlsx")
    with zipfile.ZipFile(path, "a") as package:
        package.writestr(second, b"<workbook/>")
    with pytest.raises(SuspiciousPackage, match="twice"):
        open_workbook(path)


def test_parts_that_share_their_bytes_are_refused(tmp_path: Path) -> None:
    path = simple(tmp_path / "form.xlsx")
    data = bytearray(path.read_bytes())
    directory = [n for n in range(len(data)) if data[n : n + 4] == b"PK\1\2"]
    data[directory[2] + 42 : directory[2] + 46] = data[directory[1] + 42 : directory[1] + 46]
    path.write_bytes(data)
    with pytest.raises(SuspiciousPackage, match="overlaps"):
        open_workbook(path)


def test_a_package_that_claims_to_unpack_without_end_is_refused(tmp_path: Path) -> None:
    path = write_package(tmp_path / "bomb.xlsx", {**parts_of([SheetXml("Form")], BookXml()), "x": b"0" * 77})
    data = path.read_bytes()
    start = data.rindex(b"PK\1\2") + 24
    path.write_bytes(data[:start] + (2**31).to_bytes(4, "little") + data[start + 4 :])
    with pytest.raises(TooBigUnpacked):
        open_workbook(path)


def test_a_sheet_too_large_to_be_a_form_is_refused_before_it_is_read(tmp_path: Path) -> None:
    parts = parts_of([SheetXml("Form")], BookXml())
    path = write_package(tmp_path / "form.xlsx", parts)
    data = bytearray(path.read_bytes())
    size = len(parts["xl/worksheets/sheet1.xml"]).to_bytes(4, "little")
    start = data.rindex(size)
    data[start : start + 4] = (2**29).to_bytes(4, "little")
    path.write_bytes(data)
    with pytest.raises(TooBigUnpacked, match="512 MB"):
        len(open_workbook(path).sheets[0].values)


def test_a_sheet_of_more_cells_than_any_form_is_refused(tmp_path: Path) -> None:
    rows = row(1, '<c r="A1" s="1"/>' * 1_000_001)
    path = write_package(tmp_path / "form.xlsx", parts_of([SheetXml("Form", rows)], BookXml()))
    with pytest.raises(TooBigUnpacked, match="1,000,001 cells"):
        len(open_workbook(path).sheets[0].values)


def test_a_part_that_lies_about_its_size_is_damaged(tmp_path: Path) -> None:
    parts = {**parts_of([SheetXml("Form")], BookXml())}
    parts["xl/worksheets/sheet1.xml"] += b" " * 5000
    path = write_package(tmp_path / "form.xlsx", parts)
    data = path.read_bytes()
    true_size = len(parts["xl/worksheets/sheet1.xml"]).to_bytes(4, "little")
    path.write_bytes(data.replace(true_size, (10).to_bytes(4, "little")))
    with pytest.raises(DamagedWorkbook):
        len(open_workbook(path).sheets[0].values)


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"])
def test_entities_and_document_types_are_refused(tmp_path: Path, part: str) -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
    sheet = SheetXml("Form", row(1, '<c r="A1" t="s"><v>0</v></c>'))
    parts = parts_of([sheet], BookXml(strings=["<si><t>x</t></si>"]))
    declaration, rest = parts[part].split(b"\r\n", 1)
    parts[part] = declaration + bomb + rest
    with pytest.raises(DamagedWorkbook, match="document type"):
        len(open_workbook(write_package(tmp_path / "form.xlsx", parts)).sheets[0].values)


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml"])
def test_depth_without_end_is_refused(tmp_path: Path, part: str) -> None:
    parts = parts_of([SheetXml("Form")], BookXml())
    parts[part] = parts[part].replace(b"</work", b"<a>" * 100_000 + b"</a>" * 100_000 + b"</work")
    with pytest.raises(DamagedWorkbook, match="nested"):
        len(open_workbook(write_package(tmp_path / "form.xlsx", parts)).sheets[0].values)
