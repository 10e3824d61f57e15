"""Somebody else's tables: a mapping is guessed, a person corrects it, and what fits no column is left out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from prefill.bank.table_errors import NoTableColumns
from prefill.bank.tables import ColumnMapping, Grid, read_table, table_sheets
from prefill.bank.tables.rows import entry_from_cells
from prefill.domain.entries import Level
from prefill.domain.questions import ChoiceCode

EXPORT = """Library Category,Question Text,Alternate Question 1,Alternate Question 2,Answer Text,Tags,\
Content Owner,Last Reviewed Date,Next Review Date,Status
Security,Do you log?,Is there a log?,,We log.,"CC7.2, CC7.3",Ada,1/31/2026,1/15/2027,Published
Security,Do you patch?,,,We do.,,Bob,2/1/2026,never,Published
"""


def export(folder: Path, text: str = EXPORT) -> Path:
    path = folder / "library.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_mapping_is_guessed_from_headings(tmp_path: Path) -> None:
    (sheet,) = table_sheets(export(tmp_path))
    assert sheet.rows == 2
    assert sheet.guess == {
        "Library Category": "notes",
        "Question Text": "question",
        "Alternate Question 1": "phrasings",
        "Alternate Question 2": "phrasings",
        "Answer Text": "answer",
        "Tags": "criteria",
        "Content Owner": "owner",
        "Last Reviewed Date": "reviewed_on",
        "Next Review Date": "review_by",
    }


def test_a_mapped_table_gives_its_entries_and_names_the_cells_that_were_left_out(tmp_path: Path) -> None:
    path = export(tmp_path)
    read = read_table(path, Level.APPROVED, ColumnMapping(table_sheets(path)[0].guess))
    first, second = [found.entry for found in read.found]
    assert (first.phrasings, first.criteria, first.owner) == (("Is there a log?",), ("CC7.2", "CC7.3"), "Ada")
    assert (first.reviewed_on, first.review_by) == (date(2026, 1, 31), date(2027, 1, 15))
    assert (second.question, second.review_by, second.level) == ("Do you patch?", None, Level.APPROVED)
    (left,) = read.skipped
    assert "never" in left.why and "line 3" in left.where


def test_days_come_first_where_the_column_says_so(tmp_path: Path) -> None:
    path = export(tmp_path, "question,answer,review_by\nA?,a,31/1/2027\nB?,b,2/3/2027\n")
    days = [found.entry.review_by for found in read_table(path).found]
    assert days == [date(2027, 1, 31), date(2027, 3, 2)]


def test_columns_without_known_headings_are_guessed_by_what_they_hold(tmp_path: Path) -> None:
    rows = "".join(f"{n},Do you do number {n}?,We have always done number {n} with care.\n" for n in range(9))
    (sheet,) = table_sheets(export(tmp_path, f"Nr,Frage,\n{rows}"))
    assert sheet.headings == ("Nr", "Frage", "Column C")
    assert not sheet.is_clear
    assert sheet.guess == {"Frage": "question", "Column C": "answer"}


def test_a_choice_in_words_answers_where_nothing_else_does(tmp_path: Path) -> None:
    path = export(tmp_path, "Q,C\nA?,Yes\nB?,Only on Sundays\n")
    first, second = read_table(path, None, ColumnMapping({"Q": "question", "C": "choice"})).found
    assert (first.entry.choice, second.entry.choice) == (ChoiceCode.YES, None)
    assert second.entry.answer == "Only on Sundays"


def test_a_sheet_is_chosen_by_name(tmp_path: Path) -> None:
    book = Workbook()
    for name, rows in {
        "One": [["Q", "A"], ["First?", "1"]],
        "Two": [["My table"], [], ["Q", "A"], ["Second?", "2"]],
    }.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    path = tmp_path / "book.xlsx"
    book.save(path)
    mapping = ColumnMapping({"Q": "question", "A": "answer"}, sheet="Two")
    assert [found.entry.question for found in read_table(path, None, mapping).found] == ["Second?"]
    with pytest.raises(NoTableColumns):
        read_table(path, None, ColumnMapping({"Q": "question"}, sheet="Three"))


def test_worksheets_that_another_part_has_read_are_tables_too(tmp_path: Path) -> None:
    grid = Grid("Answers", [("", ""), ("Question", "Answer"), ("Do you log?", "Yes.")])
    (found,) = read_table(tmp_path / "old.xls", grids=[grid]).found
    assert found.where == "old.xls, sheet Answers, row 3"


def test_fields_without_a_column_are_not_spoken_of(tmp_path: Path) -> None:
    (found,) = read_table(export(tmp_path, "id,question,answer\n7,A?,a\n")).found
    assert found.fields == {"id", "question", "answer"}
    path = tmp_path / "some.json"
    path.write_text('[{"id": "7", "question": "A?", "answer": "a"}, {"question": "B?", "answer": "b"}]')
    first, second = read_table(path, Level.DRAFT).found
    assert first.fields == {"id", "question", "answer", "level"}
    assert second.fields == {"question", "answer", "level"}


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("language", "English", "en"),
        ("language", "Portuguese (Brazil)", "pt"),
        ("language", "de_AT", "de-AT"),
        ("language", "pt-BR", "pt-BR"),
        ("review_every", "Annually", 12),
        ("review_every", "90 days", 3),
        ("review_every", "2 years", 24),
        ("review_every", "6", 6),
    ],
)
def test_languages_and_intervals_are_understood_as_other_tools_write_them(
    field: str, text: str, value: object
) -> None:
    assert getattr(entry_from_cells({"question": "Q?", field: text}, None), field) == value
