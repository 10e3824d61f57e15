"""Files that cannot be filled still give their values to the bank."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from prefill.workbook.container import EmptyFile, NotAWorkbook
from prefill.workbook.plain_values import NotATable, read_values


def rows(path: Path) -> list[tuple[tuple[int, int], object]]:
    (sheet,) = read_values(path).sheets
    return sorted(sheet.values.items())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_separated_values_are_read_as_excel_saves_them(tmp_path: Path, encoding: str, delimiter: str) -> None:
    path = tmp_path / "answers.csv"
    lines = f'"Frage, größer"{delimiter}Antwort\r\n"two\nlines"{delimiter}\r\n'
    path.write_bytes(lines.encode(encoding))
    assert rows(path) == [((1, 1), "Frage, größer"), ((1, 2), "Antwort"), ((2, 1), "two\nlines")]


def test_a_spreadsheet_keeps_its_rows_where_they_are(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["B3"], book.active["C3"] = "Question", 4.0
    book.save(tmp_path / "form.xlsx")
    found = rows(tmp_path / "form.xlsx")
    assert found == [((3, 2), "Question"), ((3, 3), 4)]
    assert isinstance(found[1][1], int)


def test_its_sheets_answer_like_those_of_a_workbook(tmp_path: Path) -> None:
    path = tmp_path / "answers.csv"
    path.write_text("Question,Answer\n")
    (sheet,) = read_values(path).sheets
    assert (sheet.name, sheet.state) == ("answers", "visible")
    assert not sheet.formulas
    assert not sheet.is_bold(1, 1)
    assert sheet.anchor(1, 2) == (1, 2)
    assert sheet.choices_at(1, 2) is None


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("a.csv", b"", EmptyFile),
        ("a.csv", b'"never closed', NotATable),
        ("a.xls", b"nothing of the kind", NotAWorkbook),
        ("a.ods", b"PK\x03\x04 truncated", NotAWorkbook),
    ],
)
def test_what_cannot_be_read_is_refused(tmp_path: Path, name: str, content: bytes, error: type) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(error):
        read_values(tmp_path / name)
