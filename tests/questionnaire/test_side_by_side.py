"""Where two tables stand side by side, an answer goes with the question of its own table and no other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from prefill.domain.corrections import Corrections, KeptCorrection, SheetCorrection
from prefill.domain.questions import QuestionSheet
from prefill.questionnaire import read
from prefill.questionnaire.reading import SheetReader
from prefill.workbook import open_workbook
from tests.fixtures.forms import QUESTIONS, YELLOW, first_sheet, offer, put

LEFT, RIGHT = QUESTIONS[:4], QUESTIONS[4:]
Cells = dict[str, list[str]]


def build(path: Path, rows: Sequence[Sequence[object]], lists: str = "") -> Path:
    book = Workbook()
    sheet = first_sheet(book, "Form")
    for row, values in enumerate(rows, 1):
        put(sheet, row, *values)
    if lists:
        offer(sheet, lists, "Yes", "No")
    book.save(path)
    return path


def cells_of(sheet: QuestionSheet) -> Cells:
    return {q.text: [f.cell for f in q.fields] for q in sheet.questions}


def asked(path: Path) -> Cells:
    (sheet,) = read(open_workbook(path)).sheets
    return cells_of(sheet)


def in_columns(left: str, right: str, first: int = 2) -> Cells:
    rows = range(first, first + 4)
    pairs = [(text, left, row) for text, row in zip(LEFT, rows, strict=True)]
    pairs += [(text, right, row) for text, row in zip(RIGHT, rows, strict=True)]
    return {text: [f"{column}{row}" for column in columns] for text, columns, row in pairs}


@pytest.mark.parametrize(
    ("head", "place", "left", "right"),
    [
        (["#", "Question", "Answer", None, "#", "Question", "Answer"], (1, 5), "C", "G"),
        (["Nr.", "Frage", "Antwort", "Nr.", "Frage", "Antwort"], (1, 4), "C", "F"),
        (["#", "Security question", "Yes", "No", "#", "Site question", "Yes", "No"], (1, 5), "CD", "GH"),
        (["Organisation", "Yes/No", "Remarks", "Technology", "Yes/No", "Remarks"], (0, 3), "BC", "EF"),
        (["Frage", "Antwort", "Question", "Reply"], (0, 2), "B", "D"),
        (["Answer", "Question", "Answer", "Question"], (1, 3), "A", "C"),
        (["Controls", "Your answer", "About sites", "What you do"], (0, 2), "B", "D"),
    ],
)
def test_each_question_gets_the_cells_of_its_own_table(
    tmp_path: Path, head: list[str | None], place: tuple[int, int], left: str, right: str
) -> None:
    rows = [list(head)]
    for number, (one, other) in enumerate(zip(LEFT, RIGHT, strict=True), 1):
        row: list[str | None] = [str(number) if words in ("#", "Nr.") else None for words in head]
        row[place[0]], row[place[1]] = one, other
        rows.append(row)
    assert asked(build(tmp_path / "form.xlsx", rows)) == in_columns(left, right)


def test_questions_in_two_columns_without_a_header_are_two_tables(tmp_path: Path) -> None:
    rows = [[one, None, other] for one, other in zip(LEFT, RIGHT, strict=True)]
    assert asked(build(tmp_path / "form.xlsx", rows)) == in_columns("B", "D", first=1)


def test_labels_with_places_to_write_beside_them_stand_twice_in_a_row(tmp_path: Path) -> None:
    book = Workbook()
    sheet = first_sheet(book, "Form")
    pairs = [("Company name", "Country"), ("Street", "Postal code"), ("Contact", "Telephone")]
    for row, (one, other) in enumerate(pairs, 1):
        put(sheet, row, one, None, other)
        sheet.cell(row, 2).fill = sheet.cell(row, 4).fill = YELLOW
    book.save(tmp_path / "form.xlsx")
    found = asked(tmp_path / "form.xlsx")
    assert found["Street"] == ["B2"]
    assert found["Postal code"] == ["D2"]
    assert len(found) == 6


def test_the_shorter_table_asks_no_more_than_its_own_rows(tmp_path: Path) -> None:
    rows = [["Question", "Answer", None, "Question", "Answer"]]
    rows += [[text, None, None, RIGHT[0] if not place else None] for place, text in enumerate(LEFT)]
    found = asked(build(tmp_path / "form.xlsx", rows))
    assert found == {RIGHT[0]: ["E2"], **{text: [f"B{row}"] for row, text in enumerate(LEFT, 2)}}


def test_questions_of_the_same_words_in_one_row_are_two(tmp_path: Path) -> None:
    rows = [["Question", "Answer", "Question", "Answer"], *([text, None, text, None] for text in LEFT)]
    (sheet,) = read(open_workbook(build(tmp_path / "form.xlsx", rows))).sheets
    assert [[f.cell for f in q.fields] for q in sheet.questions[:2]] == [["B2"], ["D2"]]
    assert len({q.key for q in sheet.questions}) == 8


@pytest.mark.parametrize(
    ("beside", "texts"),
    [
        ("Guidance", ["Please name the tool.", "Which factors are used?", "Who does it?", "Give the date."]),
        ("Evidence required", ["Provide a list.", "Show a screen.", "Attach the form.", "Send the report."]),
        ("Owner", ["Anna Berg", "Ben Cole", "Cara Diaz", "Dan Egg"]),
        ("Domain", ["Assets", "Access", "People", "Continuity"]),
    ],
)
def test_texts_between_answer_and_comment_that_ask_nothing_of_their_own_part_no_table(
    tmp_path: Path, beside: str, texts: list[str]
) -> None:
    rows = [["Question", "Answer", beside, "Comment"]]
    rows += [[asks, None, text, None] for asks, text in zip(LEFT, texts, strict=True)]
    found = asked(build(tmp_path / "form.xlsx", rows))
    assert found == {text: [f"B{row}", f"D{row}"] for row, text in enumerate(LEFT, 2)}


def test_a_legend_to_the_right_asks_nothing(tmp_path: Path) -> None:
    rows: list[list[object]] = [["#", "Question", "Answer", None, "Rating", "Description"]]
    words = ["Not in place", "Begun", "Defined and documented", "Managed and measured"]
    rows += [[i, LEFT[i], None, None, i, words[i]] for i in range(4)]
    found = asked(build(tmp_path / "form.xlsx", rows, "C2:C5"))
    assert found == {text: [f"C{row}"] for row, text in enumerate(LEFT, 2)}


def test_a_list_of_contacts_beyond_a_gap_answers_no_question(tmp_path: Path) -> None:
    rows: list[list[object]] = [["#", "Question", "Answer", None, "Contact", "Details"]]
    rows += [[i, LEFT[i], None, None, ("CEO", "CISO", "Sales", "DPO")[i], None] for i in range(4)]
    found = asked(build(tmp_path / "form.xlsx", rows))
    assert found == {text: [f"C{row}"] for row, text in enumerate(LEFT, 2)}


def test_whoever_names_columns_of_two_tables_says_that_they_are_one(tmp_path: Path) -> None:
    rows = [["Question", "Answer", "Question", "Answer"]]
    rows += [[one, None, other, None] for one, other in zip(LEFT, RIGHT, strict=True)]
    reader = SheetReader(open_workbook(build(tmp_path / "form.xlsx", rows)))

    def corrected(said: SheetCorrection) -> Cells:
        found = reader.read("Form", Corrections((KeptCorrection(reader.fingerprint("Form"), "Form", said),)))
        assert isinstance(found, QuestionSheet)
        return cells_of(found)

    both = corrected(SheetCorrection(question="A", answers=("B", "D")))
    assert both == {text: [f"B{row}", f"D{row}"] for row, text in enumerate(LEFT, 2)}
    assert corrected(SheetCorrection(question="C", answers=("D",))) == in_columns("B", "D")
