"""Where a form says which colours are to be filled in, no others are."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.styles import PatternFill

from prefill.questionnaire import read
from prefill.questionnaire.told_colours import ToldColours, colour_of, told_colours
from prefill.workbook import open_workbook
from tests.fixtures.forms import GREY, QUESTIONS, YELLOW, first_sheet, header, put


def offered(path: Path, note: str, fills: dict[str, PatternFill]) -> str:
    book = Workbook()
    sheet = first_sheet(book, "Form")
    put(sheet, 1, note)
    header(sheet, 2, "#", "Question", "Response", "Result", "Remarks")
    for row, text in enumerate(QUESTIONS, 3):
        put(sheet, row, row, text)
        for column, fill in fills.items():
            sheet[f"{column}{row}"].fill = fill
    book.save(path)
    (found,) = read(open_workbook(path)).sheets
    return "".join(field.cell[0] for field in found.questions[0].fields)


@pytest.mark.parametrize(
    ("note", "fills", "columns"),
    [
        ("Please complete the yellow cells only.", {"C": YELLOW, "D": GREY}, "C"),
        ("Bitte nur die gelben Felder ausfüllen.", {"C": YELLOW, "E": YELLOW}, "CE"),
        ("Do not fill in the grey cells.", {"D": GREY}, "CE"),
        ("Please complete the blue cells only.", {"C": YELLOW}, "CDE"),
        ("The yellow house has many cells.", {"C": YELLOW}, "CDE"),
        ("Questions in yellow fields are mandatory.", {"C": YELLOW}, "CDE"),
    ],
)
def test_the_colours_that_a_form_names_are_filled_in(
    tmp_path: Path, note: str, fills: dict[str, PatternFill], columns: str
) -> None:
    assert offered(tmp_path / "form.xlsx", note, fills) == columns


def test_what_is_told_of_one_colour_both_ways_counts_for_nothing() -> None:
    texts = [
        "Fill in the yellow cells.",
        "Never write into yellow cells.",
        "Grey fields are not filled in.",
    ]
    assert told_colours(texts) == ToldColours(unwanted=frozenset(("grey",)))


@pytest.mark.parametrize(
    ("fill", "name"),
    [
        (None, "white"),
        ("FFFF00", "yellow"),
        ("FFFFCC", "yellow"),
        ("D9E1F2", "blue"),
        ("E2EFDA", "green"),
        ("F4B084", "orange"),
        ("D9D9D9", "grey"),
        ("theme:4", None),
    ],
)
def test_a_fill_has_a_colours_name(fill: str | None, name: str | None) -> None:
    assert colour_of(fill) == name
