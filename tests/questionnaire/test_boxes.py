"""A box drawn in a cell is ticked, and nothing else in the cell changes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from prefill.domain.questions import AnswerField, ChoiceCode, Role
from prefill.jobs.answers import cells_for
from prefill.questionnaire import read
from prefill.questionnaire.boxes import ticked_in_turn
from prefill.workbook import open_workbook
from tests.fixtures.forms import QUESTIONS, THIN, first_sheet, put
from tests.fixtures.questions import entry

YES, NO = ChoiceCode.YES, ChoiceCode.NO


def fields_of(path: Path, rows: Sequence[Sequence[str | None]]) -> list[tuple[AnswerField, ...]]:
    book = Workbook()
    sheet = first_sheet(book, "Form")
    for row, values in enumerate(rows, 1):
        put(sheet, row, *values)
    book.save(path)
    (found,) = read(open_workbook(path)).sheets
    return [question.fields for question in found.questions]


@pytest.mark.parametrize(
    ("text", "ticked"),
    [
        ("☐ Yes  ☐ No", {"☒ Yes  ☐ No": "Yes", "☐ Yes  ☒ No": "No"}),
        ("Yes ☐ / No ☐", {"Yes ☒ / No ☐": "Yes", "Yes ☐ / No ☒": "No"}),
        ("[ ] Ja\n[ ] Nein", {"[x] Ja\n[ ] Nein": "Ja", "[ ] Ja\n[x] Nein": "Nein"}),
        ("Please tick: □ Yes □ No", {"Please tick: ☒ Yes □ No": "Yes", "Please tick: □ Yes ☒ No": "No"}),
        ("☐ Yes ☑ No", {"☒ Yes ☐ No": "Yes", "☐ Yes ☑ No": "No"}),
        ("☐ Yes", {}),
        ("☐ ☐", {}),
        ("Yes (see [1]) or no", {}),
    ],
)
def test_each_box_is_ticked_in_turn(text: str, ticked: dict[str, str]) -> None:
    assert ticked_in_turn(text) == ticked


@pytest.mark.parametrize("drawn", ["☐ Yes  ☐ No  ☐ N/A", "[ ] Yes [ ] No [ ] N/A", "Yes ☐ No ☐ N/A ☐"])
def test_an_answer_ticks_the_box_that_says_so(tmp_path: Path, drawn: str) -> None:
    rows = [["#", "Question", "Answer"], *([str(i), text, drawn] for i, text in enumerate(QUESTIONS))]
    path = tmp_path / "form.xlsx"
    (field,) = fields_of(path, rows)[0]
    assert (field.role, field.is_answered, field.value) == (Role.CHOICE, False, drawn)
    (sheet,) = read(open_workbook(path)).sheets
    for code, word in ((YES, "Yes"), (NO, "No"), (ChoiceCode.NA, "N/A")):
        (value,) = cells_for(sheet.questions[0], entry(choice=code, answer="As described.")).values()
        assert field.glosses[str(value)] == word
    assert cells_for(sheet.questions[0], entry(choice=None, answer="Only prose.")) == {}


def test_of_two_boxes_that_mean_the_same_none_is_ticked_by_chance(tmp_path: Path) -> None:
    rows = [["Question", "Answer"], *([text, "☐ Yes, inside ☐ Yes, outside ☐ No"] for text in QUESTIONS)]
    path = tmp_path / "form.xlsx"
    fields_of(path, rows)
    (sheet,) = read(open_workbook(path)).sheets
    assert cells_for(sheet.questions[0], entry(choice=YES, answer="")) == {}


def test_a_box_that_is_ticked_is_an_answer(tmp_path: Path) -> None:
    rows = [["Question", "Answer", "Comment"], *([text, "☐ Yes ☒ No", None] for text in QUESTIONS)]
    answer, comment = fields_of(tmp_path / "form.xlsx", rows)[0]
    assert (answer.cell, answer.is_answered) == ("B2", True)
    assert (comment.cell, comment.is_answered) == ("C2", False)


@pytest.mark.parametrize(
    ("head", "boxes", "cells"),
    [
        (["#", "Question", "Yes", "No"], ["☐", "☐"], ["C2", "D2"]),
        (["#", "Question", "Answer", "Answer", "Answer", "Answer"], ["Yes", "☐", "No", "☐"], ["D2", "F2"]),
        (["#", "Question", "Answer", "Answer", "Answer", "Answer"], ["☐", "Yes", "☐", "No"], ["C2", "E2"]),
    ],
)
def test_a_box_in_a_cell_of_its_own_is_a_mark(
    tmp_path: Path, head: list[str], boxes: list[str], cells: list[str]
) -> None:
    rows = [head, *([str(i), text, *boxes] for i, text in enumerate(QUESTIONS))]
    fields = fields_of(tmp_path / "form.xlsx", rows)[0]
    assert [(f.cell, f.role, f.label, f.choice) for f in fields] == [
        (cells[0], Role.MARK, "Yes", YES),
        (cells[1], Role.MARK, "No", NO),
    ]
    assert [f.choices for f in fields] == [("☒",), ("☒",)]


def test_boxes_below_a_question_are_its_answers(tmp_path: Path) -> None:
    rows: list[list[str]] = []
    for text in ("Do you hold a certificate?", "Are logs kept?"):
        rows += [[text], ["☐", "Yes"], ["☐", "No"]]
    first, second = fields_of(tmp_path / "form.xlsx", rows)
    assert [(f.cell, f.role, f.choice) for f in first] == [("A2", Role.MARK, YES), ("A3", Role.MARK, NO)]
    assert [f.cell for f in second] == ["A5", "A6"]


def test_where_an_x_is_wanted_the_cells_beside_the_words_take_it(tmp_path: Path) -> None:
    book = Workbook()
    sheet = first_sheet(book, "Form")
    rows = [
        "Which do you hold? (mark with x)",
        "ISO 27001",
        "None",
        "Where are we? (tick all)",
        "EU",
        "Other",
    ]
    for row, text in enumerate(rows, 1):
        put(sheet, row, text)
        if not text.endswith(")"):
            sheet.cell(row, 2).border = THIN
    path = tmp_path / "form.xlsx"
    book.save(path)
    (found,) = read(open_workbook(path)).sheets
    assert [q.text for q in found.questions] == [rows[0], rows[3]]
    marks = [(f.cell, f.role, f.label) for f in found.questions[0].fields]
    assert marks == [("B2", Role.MARK, "ISO 27001"), ("B3", Role.MARK, "None")]
