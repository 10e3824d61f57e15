"""Forms of many families are understood as a careful person would understand them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from prefill.domain.questions import QuestionSheet
from prefill.questionnaire import read
from prefill.workbook import open_workbook
from tests.fixtures.every_form import FORMS, build_form
from tests.fixtures.forms import Expected


@pytest.mark.parametrize("name", sorted(FORMS))
def test_the_rows_that_ask_are_found_and_no_others(name: str, tmp_path: Path) -> None:
    form = build_form(name, tmp_path)
    found = {
        sheet.name: [q.key.row for q in sheet.questions] for sheet in read(open_workbook(form.path)).sheets
    }
    assert found == {sheet: sorted(expected.rows) for sheet, expected in form.expected.items()}


@pytest.mark.parametrize("name", sorted(FORMS))
def test_every_row_offers_the_columns_to_be_filled_in(name: str, tmp_path: Path) -> None:
    form = build_form(name, tmp_path)
    for sheet in read(open_workbook(form.path)).sheets:
        offered = {
            column for q in sheet.questions for f in q.fields for column in re.findall("[A-Z]+", f.cell)
        }
        assert offered == set(form.expected[sheet.name].answers)


@pytest.mark.parametrize("name", sorted(FORMS))
def test_sections_are_carried_down(name: str, tmp_path: Path) -> None:
    form = build_form(name, tmp_path)
    for sheet in read(open_workbook(form.path)).sheets:
        _compare_sections(sheet, form.expected[sheet.name])


def test_what_follows_the_items_of_an_introduction_is_not_introduced(tmp_path: Path) -> None:
    form = build_form("stems_that_break_off", tmp_path)
    (sheet,) = read(open_workbook(form.path)).sheets
    assert {q.key.row: q.section for q in sheet.questions if q.key.row in (2, 9)} == {2: "", 9: ""}


def _compare_sections(sheet: QuestionSheet, expected: Expected) -> None:
    sections = {q.key.row: q.section for q in sheet.questions}
    for row, section in expected.section.items():
        assert section in sections[row]
