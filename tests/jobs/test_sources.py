"""What files give the answer bank, whatever kind they are; what they cannot give is said of each by name."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from prefill.domain.cells import CellValue
from prefill.domain.entries import Level
from prefill.domain.errors import PrefillError
from prefill.domain.questions import ChoiceCode
from prefill.jobs.sources import NothingToLearn, ReadAs, entries_in
from prefill.workbook.container import encipher

FORM: list[list[CellValue]] = [
    ["Security questionnaire", "", "", ""],
    ["No.", "Question", "Vendor Response", "Comment"],
    ["1", "Do you encrypt data at rest?", "Yes", "With AES-256."],
    ["2", "Are backups tested at least once a year?", "No", "Not yet."],
    ["3", "Which cloud provider hosts the service?", "", ""],
]


def separated(path: Path, rows: list[list[CellValue]], delimiter: str = ",") -> Path:
    path.write_text("\n".join(delimiter.join(map(str, row)) for row in rows), encoding="utf-8")
    return path


def workbook(path: Path, rows: list[list[CellValue]]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    book.save(path)
    return path


def given(path: Path, reading: ReadAs | None = None) -> list[tuple[str, ChoiceCode | None, str]]:
    found, _ = entries_in(path, reading or ReadAs())
    return [(one.entry.question, one.entry.choice, one.entry.answer) for one in found]


LEARNED = [
    ("Do you encrypt data at rest?", ChoiceCode.YES, "With AES-256."),
    ("Are backups tested at least once a year?", ChoiceCode.NO, "Not yet."),
]


@pytest.mark.parametrize(("suffix", "delimiter"), [("csv", ","), ("csv", ";"), ("tsv", "\t")])
def test_a_completed_form_is_learned_from_a_text_file(tmp_path: Path, suffix: str, delimiter: str) -> None:
    assert given(separated(tmp_path / f"form.{suffix}", FORM, delimiter)) == LEARNED


def test_a_completed_form_is_learned_from_a_workbook(tmp_path: Path) -> None:
    assert given(workbook(tmp_path / "form.xlsx", FORM)) == LEARNED


def test_a_table_of_entries_stays_one_however_it_is_separated(tmp_path: Path) -> None:
    rows: list[list[CellValue]] = [
        ["id", "question", "choice", "answer"],
        ["7", "Do you log?", "yes", "All."],
    ]
    ((found,), _) = entries_in(separated(tmp_path / "bank.csv", rows), ReadAs(Level.APPROVED))
    assert (found.has_id, found.entry.id, found.entry.level) == (True, "7", Level.APPROVED)


def test_a_table_that_gives_more_than_a_form_is_read_as_a_table(tmp_path: Path) -> None:
    rows: list[list[CellValue]] = [
        ["question", "answer", "topic"],
        ["Hosting", "AWS", "x"],
        ["Name", "We", "x"],
    ]
    assert len(given(separated(tmp_path / "topics.csv", rows))) == 2


def test_a_password_opens_a_completed_form(tmp_path: Path) -> None:
    path = workbook(tmp_path / "form.xlsx", FORM)
    path.write_bytes(encipher(path.read_bytes(), "geheim"))
    assert given(path, ReadAs(password="geheim")) == LEARNED
    with pytest.raises(PrefillError, match="protected by a password"):
        entries_in(path, ReadAs())


def test_a_workbook_that_says_nothing_is_named(tmp_path: Path) -> None:
    with pytest.raises(NothingToLearn, match=r"form\.xlsx holds no answered question"):
        entries_in(workbook(tmp_path / "form.xlsx", [["Just a title"]]), ReadAs())


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("text.xlsx", b"no workbook", "is a file of another kind"),
        ("empty.xlsx", b"", "is empty"),
        ("cut.xlsx", b"PK\x03\x04 and no more", "is damaged"),
        ("~$form.xlsx", b"\x05somebody", "is only the mark that Excel leaves"),
        ("~$form.csv", b"\x05somebody", "is only the mark that Excel leaves"),
        ("form.xls", b"no workbook", "another kind"),
        ("empty.csv", b"", "is empty"),
    ],
)
def test_what_cannot_be_read_is_said_of_the_file_and_not_of_a_table(
    tmp_path: Path, name: str, content: bytes, sentence: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(PrefillError, match=sentence):
        entries_in(tmp_path / name, ReadAs())


@pytest.mark.parametrize("suffix", ["xlsx", "xls", "ods", "csv", "json"])
def test_a_missing_file_is_named(tmp_path: Path, suffix: str) -> None:
    with pytest.raises(PrefillError, match=rf"There is no file .*gone\.{suffix}"):
        entries_in(tmp_path / f"gone.{suffix}", ReadAs())
