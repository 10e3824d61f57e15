"""Whatever a person says of a form, nothing that may not be written to becomes an answer field."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook as Book
from openpyxl.styles import Protection

from prefill.domain.cells import column_letters, split_address
from prefill.domain.corrections import (
    Corrections,
    KeptCorrection,
    OneRow,
    Place,
    RowsLike,
    SheetCorrection,
)
from prefill.domain.questions import ChoiceCode, LeftAlone, QuestionSheet
from prefill.questionnaire.choices import code_of, word_for
from prefill.questionnaire.fingerprints import fingerprint_of
from prefill.questionnaire.grid import Grid
from prefill.questionnaire.looks import look_of, place_of, rows_said
from prefill.questionnaire.reading import SheetReader
from prefill.workbook import open_workbook
from tests.fixtures.every_form import build_form

HEADER, FIRST, LAST = 2, 3, 12
LETTERS = [column_letters(column) for column in range(1, 9)]


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SheetReader]:
    """A protected sheet with a formula, a merge, a locked cell or a hidden row wherever one looks."""
    book = Book()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Form"
    for column, words in enumerate(("No.", "Question", "Answer", "Comment", "Status", "Score"), 1):
        sheet.cell(HEADER, column, words)
    for row in range(FIRST, LAST + 1):
        sheet.cell(row, 1, row)
        sheet.cell(row, 2, f"Do you review the access of group {row} at least once a year?")
        sheet.cell(row, 5, f"=B{row}")
        for column in range(2, 9):
            is_open = (row + column) % 3 != 0
            sheet.cell(row, column).protection = Protection(locked=not is_open)
    sheet.merge_cells("C4:D6")
    sheet.merge_cells("F8:G8")
    sheet.row_dimensions[9].hidden = True
    sheet.column_dimensions["H"].hidden = True
    sheet.protection.enable()
    path = tmp_path_factory.mktemp("guarded") / "form.xlsx"
    book.save(path)
    yield SheetReader(open_workbook(path))


LOOKS = st.integers(FIRST, LAST)
SAID = st.builds(
    SheetCorrection,
    asks=st.sampled_from([None, True]),
    header=st.sampled_from([None, Place(HEADER, "Question"), Place(FIRST, "3"), Place(99, "nowhere")]),
    question=st.sampled_from([None, *LETTERS]),
    id=st.sampled_from([None, "", *LETTERS]),
    answers=st.none() | st.lists(st.sampled_from(LETTERS), unique=True).map(tuple),
    rows=st.lists(st.tuples(LOOKS, st.booleans(), st.booleans()), max_size=4).map(tuple),
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(said=SAID)
def test_no_word_makes_a_guarded_cell_an_answer_field(guarded: SheetReader, said: SheetCorrection) -> None:
    grid = guarded.grid("Form")
    rows = tuple(
        RowsLike(look_of(grid, row), asks) if alike else OneRow(place_of(grid, row), asks)
        for row, alike, asks in said.rows  # type: ignore[misc]
    )
    correction = SheetCorrection(said.asks, said.header, said.question, said.id, said.answers, rows)
    kept = KeptCorrection(guarded.fingerprint("Form"), "Form", correction)
    found = guarded.read("Form", Corrections((kept,)))
    assert isinstance(found, QuestionSheet | LeftAlone)
    sheet = grid.sheet
    for question in found.questions if isinstance(found, QuestionSheet) else ():
        for field in question.fields:
            row, column = split_address(field.cell)
            assert not sheet.is_formula(row, column)
            assert not sheet.is_locked(row, column)
            assert sheet.anchor(row, column) == (row, column)
            assert row not in sheet.hidden_rows
            assert column not in sheet.hidden_columns


def read_form(name: str, folder: Path) -> tuple[SheetReader, QuestionSheet]:
    reader = SheetReader(open_workbook(build_form(name, folder).path))
    sheets = [reader.read(sheet.name) for sheet in reader.workbook.sheets]
    return reader, next(sheet for sheet in sheets if isinstance(sheet, QuestionSheet))


def corrected(reader: SheetReader, sheet: str, said: SheetCorrection) -> QuestionSheet | LeftAlone:
    return reader.read(sheet, Corrections((KeptCorrection(reader.fingerprint(sheet), sheet, said),)))


def test_a_row_of_a_form_in_blocks_is_left_out(tmp_path: Path) -> None:
    reader, found = read_form("labelled_lines", tmp_path)
    first, *others = [question.key.row for question in found.questions]
    place = place_of(reader.grid(found.name), first)
    now = corrected(reader, found.name, SheetCorrection(rows=(OneRow(place, asks=False),)))
    assert isinstance(now, QuestionSheet)
    assert [question.key.row for question in now.questions] == others


def test_a_word_about_columns_leaves_a_table_in_other_columns_alone(tmp_path: Path) -> None:
    reader, found = read_form("shifted_block", tmp_path)
    now = corrected(reader, found.name, SheetCorrection(question="A", answers=("C",)))
    assert isinstance(now, QuestionSheet)
    cells = {question.key.row: [field.cell for field in question.fields] for question in now.questions}
    assert cells[2] == ["C2"]
    assert cells[9] == ["C9", "D9"]


def test_a_later_word_about_a_row_overrules_an_earlier_one(guarded: SheetReader) -> None:
    grid = guarded.grid("Form")
    place, look = place_of(grid, FIRST), look_of(grid, FIRST)
    assert rows_said(grid, [RowsLike(look, asks=False), OneRow(place, asks=True)])[FIRST] is True
    assert rows_said(grid, [OneRow(place, asks=True), RowsLike(look, asks=False)])[FIRST] is False


def test_the_shape_of_a_sheet_is_that_of_its_header(tmp_path: Path) -> None:
    def fingerprint(name: str, *header: str, above: int = 0, rows: int = 3) -> str:
        book = Book()
        sheet = book.active
        assert sheet is not None
        sheet.title = name
        for _ in range(above):
            sheet.append(["Please read this first."])
        sheet.append(list(header))
        for number in range(rows):
            sheet.append([number, f"Do you keep record {number} of every change?"])
        path = tmp_path / "shape.xlsx"
        book.save(path)
        return fingerprint_of(Grid(open_workbook(path).sheets[0]))

    plain = fingerprint("Form", "No.", "Question", "Answer 2026")
    assert fingerprint("Other", "no", " QUESTION", "Answer 2027", above=2, rows=9) == plain
    assert fingerprint("Form", "No.", "Question", "Comment") != plain
    assert fingerprint("Form", "Question", "No.", "Answer 2026") != plain


def test_what_a_person_says_of_a_word_goes_before_what_it_seems() -> None:
    said = {"Compliant": ChoiceCode.PARTIAL, "Shelved": ChoiceCode.NO, "3": ChoiceCode.YES}
    assert code_of(" compliant", said) is ChoiceCode.PARTIAL
    assert code_of(3, said) is ChoiceCode.YES
    assert code_of("Yes", {"Yes": None}) is None
    assert code_of("No", said) is ChoiceCode.NO


def test_a_word_said_fills_where_the_list_has_no_plain_one() -> None:
    choices = ("Live", "Shelved", "Compliant")
    assert word_for(ChoiceCode.YES, choices, {"Live": ChoiceCode.YES}) == "Live"
    assert word_for(ChoiceCode.YES, ("Yes", *choices), {"Live": ChoiceCode.YES}) == "Yes"
    assert word_for(ChoiceCode.YES, choices, {"Compliant": None}) is None
    both = {"Live": ChoiceCode.YES, "Shelved": ChoiceCode.YES}
    assert word_for(ChoiceCode.YES, choices, both) == "Shelved"
