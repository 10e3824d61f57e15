"""What an answer field takes, and what its codes, marks and grades mean."""

from __future__ import annotations

from pathlib import Path

from prefill.domain.questions import AnswerField, ChoiceCode, Role
from prefill.questionnaire import read
from prefill.questionnaire.choices import code_of, word_for
from prefill.workbook import open_workbook
from tests.fixtures.every_form import build_form
from tests.fixtures.workbooks import SheetXml, cell, row, validation, validations, write_workbook


def _fields(name: str, folder: Path) -> dict[str, AnswerField]:
    """The fields of a form's first question, by column."""
    question = next(read(open_workbook(build_form(name, folder).path)).questions())
    return {field.cell[0]: field for field in question.fields}


def test_whole_numbers_of_a_short_scale_are_a_score(tmp_path: Path) -> None:
    fields = _fields("tiers_now_and_then", tmp_path)
    assert {column: field.role for column, field in fields.items()} == {
        "D": Role.SCORE,
        "E": Role.SCORE,
        "F": Role.TEXT,
    }


def test_of_two_marks_that_mean_the_same_the_plainer_one_counts(tmp_path: Path) -> None:
    fields = _fields("marks_below_a_wide_heading", tmp_path)
    assert {field.role for field in fields.values()} == {Role.MARK}
    assert [fields[column].choice for column in "DEFGH"] == [
        ChoiceCode.YES,
        None,
        ChoiceCode.NO,
        ChoiceCode.NA,
        None,
    ]


def test_a_list_of_one_sign_is_a_mark(tmp_path: Path) -> None:
    fields = _fields("marks_from_a_list", tmp_path)
    assert [fields[column].role for column in "CDEF"] == [Role.MARK, Role.MARK, Role.MARK, Role.TEXT]
    assert [fields[column].choice for column in "CDE"] == [ChoiceCode.YES, ChoiceCode.NO, ChoiceCode.NA]


def test_a_list_in_another_workbook_is_a_choice_without_items(tmp_path: Path) -> None:
    asked = ["Are backups tested every month?", "Do you encrypt laptops?", "Are visitors escorted?"]
    rows = row(1, cell("A1", "Question"), cell("B1", "Answer"), cell("C1", "Comment"))
    rows += "".join(row(number, cell(f"A{number}", text)) for number, text in enumerate(asked, 2))
    listed = validations(validation("list", "B2:B4", "[1]Lists!$A$1:$A$3"))
    source = write_workbook(tmp_path / "form.xlsx", SheetXml("Form", rows, after=listed))
    answer, comment = next(read(open_workbook(source)).questions()).fields
    assert (answer.role, answer.choices) == (Role.CHOICE, None)
    assert answer.accepts is not None
    assert answer.accepts.kind == "list"
    assert (comment.role, comment.accepts) == (Role.TEXT, None)


def test_a_legend_says_what_codes_mean(tmp_path: Path) -> None:
    field = _fields("codes_with_a_legend", tmp_path)["C"]
    assert field.glosses["P"] == "Partially"
    assert field.choices is not None
    assert [word_for(code, field.choices, field.meanings) for code in ChoiceCode] == ["F", "N", "P", None]
    assert code_of("N", field.meanings) is ChoiceCode.NO


def test_a_legend_on_another_sheet_explains_grades(tmp_path: Path) -> None:
    field = _fields("grades_explained_elsewhere", tmp_path)["B"]
    assert field.role is Role.SCORE
    assert field.glosses["1"] == "Begun"


def test_a_number_is_written_where_a_formula_reckons_with_it(tmp_path: Path) -> None:
    field = _fields("numbers_for_a_formula", tmp_path)["C"]
    assert field.role is Role.CHOICE
    assert field.choices == (1, 2)
    assert field.glosses == {"1": "Ja", "2": "Nein"}
    assert word_for(ChoiceCode.NO, field.choices, field.meanings) == 2
