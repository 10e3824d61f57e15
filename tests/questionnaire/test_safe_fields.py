"""Only cells that may be written are offered."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from prefill.domain.questions import AnswerField, ChoiceCode, Question, Questionnaire, Role
from prefill.questionnaire import read
from prefill.workbook import open_workbook
from tests.fixtures import workbooks as xml
from tests.fixtures.every_form import build_form
from tests.fixtures.forms import QUESTIONS, ask, first_sheet, header, offer, unlock


@pytest.fixture
def book() -> Workbook:
    book = Workbook()
    sheet = first_sheet(book, "Form")
    header(sheet, 1, "ID", "Question", "Answer", "Comment")
    ask(sheet, 2, 2, QUESTIONS, "Q{}")
    return book


def _sheet(book: Workbook) -> Worksheet:
    sheet = book["Form"]
    assert isinstance(sheet, Worksheet)
    return sheet


def _read(book: Workbook, folder: Path) -> Questionnaire:
    path = folder / "form.xlsx"
    book.save(path)
    return read(open_workbook(path))


def _question(book: Workbook, folder: Path, row: int) -> Question | None:
    return next((q for q in _read(book, folder).questions() if q.key.row == row), None)


def _fields(book: Workbook, folder: Path, row: int) -> dict[str, AnswerField]:
    question = _question(book, folder, row)
    return {f.cell: f for f in question.fields} if question else {}


def test_a_formula_is_never_offered(book: Workbook, tmp_path: Path) -> None:
    _sheet(book)["C3"] = "=A3"
    assert set(_fields(book, tmp_path, 3)) == {"D3"}


def test_a_merged_answer_is_offered_at_its_anchor(book: Workbook, tmp_path: Path) -> None:
    _sheet(book).merge_cells("C4:D4")
    assert set(_fields(book, tmp_path, 4)) == {"C4"}


def test_rows_that_share_an_answer_each_list_its_anchor(book: Workbook, tmp_path: Path) -> None:
    _sheet(book).merge_cells("C4:C5")
    for row in (4, 5):
        assert _fields(book, tmp_path, row)["C4"].shared
    assert not _fields(book, tmp_path, 6)["C6"].shared


def test_a_locked_cell_of_a_protected_sheet_is_not_offered(book: Workbook, tmp_path: Path) -> None:
    unlock(_sheet(book), ["C2:D4", "C6:C9"])
    assert _fields(book, tmp_path, 5) == {}
    assert set(_fields(book, tmp_path, 6)) == {"C6"}


@pytest.mark.parametrize("words", ["Do not edit this cell.", "Bitte nicht ausfüllen", "入力不要です"])
def test_a_cell_that_warns_off_is_not_offered(book: Workbook, tmp_path: Path, words: str) -> None:
    validation = DataValidation(showInputMessage=True, prompt=words)
    validation.add("C3:C4")
    _sheet(book).add_data_validation(validation)
    assert set(_fields(book, tmp_path, 3)) == {"D3"}


def test_placeholders_do_not_count_as_answers(book: Workbook, tmp_path: Path) -> None:
    _sheet(book)["D2"] = "Enter text here"
    _sheet(book)["D3"] = "A register in our wiki"
    assert not _fields(book, tmp_path, 2)["D2"].is_answered
    assert _fields(book, tmp_path, 2)["D2"].value == "Enter text here"
    assert _fields(book, tmp_path, 3)["D3"].is_answered


def test_a_list_makes_a_choice_and_a_scale_a_score(book: Workbook, tmp_path: Path) -> None:
    offer(_sheet(book), "C2:C5", "Yes", "No")
    offer(_sheet(book), "C6:C9", "0", "1", "2", "3")
    assert _fields(book, tmp_path, 2)["C2"].role is Role.CHOICE
    assert _fields(book, tmp_path, 2)["C2"].choices == ("Yes", "No")
    assert _fields(book, tmp_path, 6)["C6"].role is Role.SCORE
    assert _fields(book, tmp_path, 6)["C6"].choices == (0, 1, 2, 3)


def test_what_a_cell_accepts_is_told(book: Workbook, tmp_path: Path) -> None:
    validation = DataValidation(type="textLength", operator="lessThanOrEqual", formula1="200")
    validation.add("D2:D9")
    _sheet(book).add_data_validation(validation)
    accepts = _fields(book, tmp_path, 2)["D2"].accepts
    assert accepts is not None
    assert (accepts.kind, accepts.operator, accepts.low) == ("textLength", "lessThanOrEqual", "200")


def test_options_beside_a_question_become_its_list(book: Workbook, tmp_path: Path) -> None:
    sheet = _sheet(book)
    sheet["E1"] = "Answer options"
    for row in range(2, 10):
        sheet.cell(row, 5).value = "(1) Yes; (2) No"
    assert _fields(book, tmp_path, 2)["C2"].choices == ("Yes", "No")


def test_a_mark_knows_what_it_means(tmp_path: Path) -> None:
    form = build_form("marks_to_set", tmp_path)
    question = next(read(open_workbook(form.path)).questions())
    assert [f.role for f in question.fields] == [Role.MARK] * 4
    assert question.fields[0].choice is ChoiceCode.YES
    assert question.fields[3].choice is ChoiceCode.NA


def test_hidden_parts_are_left_alone_and_said_so(tmp_path: Path) -> None:
    form = build_form("hidden_parts", tmp_path)
    said = [(left.sheet, left.reason) for left in read(open_workbook(form.path)).left_alone]
    assert ("Old", "The sheet is hidden.") in said
    assert ("Visible", "Hidden rows were left alone: 4.") in said
    assert ("Visible", "Hidden columns were left alone: C.") in said


def test_a_report_is_left_alone_with_its_reason(tmp_path: Path) -> None:
    form = build_form("report_beside_the_form", tmp_path)
    reasons = {left.sheet: left.reason for left in read(open_workbook(form.path)).left_alone}
    assert "computed" in reasons["Scoring"]


def test_the_layout_says_why_in_sentences(book: Workbook, tmp_path: Path) -> None:
    layout = _read(book, tmp_path).sheets[0].layout
    assert (layout.header_row, layout.id, layout.question) == (1, "A", "B")
    assert (layout.answers, layout.comment) == (("C",), "D")
    assert all(reason.startswith("Column ") and reason.endswith(".") for reason in layout.reasons)


def test_the_cells_of_a_pivot_table_are_not_offered(tmp_path: Path) -> None:
    rows = xml.row(1, xml.cell("A1", "Question") + xml.cell("B1", "Answer"))
    asked = (
        "Do you encrypt backups?",
        "Do you log access?",
        "Who may see the data?",
        "Do you have a firewall?",
    )
    rows += "".join(xml.row(n, xml.cell(f"A{n}", text)) for n, text in enumerate(asked, 2))
    path = xml.with_pivot_table(tmp_path / "form.xlsx", xml.SheetXml("Form", rows), "B4:C4", 0)
    found = read(open_workbook(path))
    assert [[field.cell for field in q.fields] for q in found.questions()] == [["B2"], ["B3"], ["B5"]]
