"""Real questionnaires are understood as their labels say, and filled without any other change."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from prefill.domain.cells import CellEdit, CellValue, address
from prefill.domain.questions import AnswerField, Questionnaire, Role
from prefill.questionnaire import read
from prefill.workbook import open_workbook, patch, verify

Labels = dict[str, dict[str, Any]]
Row = tuple[str, int]


@pytest.fixture(scope="module")
def labels(corpus: Path) -> dict[str, Labels]:
    """For each workbook and sheet: the columns of the answers, and the rows that ask."""
    labelled: dict[str, Labels] = json.loads((corpus / "truth.json").read_text("utf-8"))
    return labelled


@pytest.fixture(scope="module")
def found(corpus: Path, labels: dict[str, Labels]) -> dict[str, Questionnaire]:
    return {name: read(open_workbook(corpus / name)) for name in labels}


def test_the_rows_that_ask_are_found_and_no_other(
    labels: dict[str, Labels], found: dict[str, Questionnaire]
) -> None:
    wrong = {}
    for name, sheets in labels.items():
        taken = {(q.key.sheet, q.key.row) for q in found[name].questions()}
        wrong[name] = taken - rows(sheets, "linked_rows") ^ rows(sheets, "rows")
    assert {name: differing for name, differing in wrong.items() if differing} == {}


def test_nearly_every_row_that_asks_offers_its_answer_columns(
    labels: dict[str, Labels], found: dict[str, Questionnaire]
) -> None:
    asked = right = 0
    for name, sheets in labels.items():
        offered = {q.key[:2]: {letters(f.cell) for f in q.fields} for q in found[name].questions()}
        for sheet, row in rows(sheets, "rows"):
            asked += 1
            right += set(sheets[sheet]["answers"]) <= offered.get((sheet, row), set())
    assert right >= 0.95 * asked


def test_no_answer_cell_holds_a_formula(corpus: Path, found: dict[str, Questionnaire]) -> None:
    for name, questionnaire in found.items():
        workbook = open_workbook(corpus / name)
        for sheet in questionnaire.sheets:
            formulas = {address(*cell) for cell in workbook.sheet(sheet.name).formulas}
            assert formulas & {field.cell for q in sheet.questions for field in q.fields} == set(), name


def test_a_filled_copy_differs_in_the_written_cells_and_nowhere_else(
    corpus: Path, found: dict[str, Questionnaire], tmp_path: Path
) -> None:
    for name, questionnaire in found.items():
        edits = list(answers(questionnaire))
        if not edits:
            continue
        target = tmp_path / name
        patch(open_workbook(corpus / name), edits, target)
        receipt = verify(corpus / name, target)
        assert receipt.ok, (name, receipt.faults)
        written = {(edit.sheet, edit.cell) for edit in edits}
        assert {(change.sheet, change.cell) for change in receipt.changed_cells} <= written, name


def rows(sheets: Labels, kind: str) -> set[Row]:
    return {(sheet, row) for sheet, label in sheets.items() for row in label[kind]}


def answers(questionnaire: Questionnaire) -> Iterator[CellEdit]:
    """One value for the first answer field of every question, each cell once."""
    written: set[tuple[str, str]] = set()
    for question in questionnaire.questions():
        field = question.fields[0]
        cell = (question.key.sheet, field.cell)
        if field.accepts is None and cell not in written:
            written.add(cell)
            yield CellEdit(*cell, value_for(field))


def value_for(field: AnswerField) -> CellValue:
    if field.role is Role.MARK:
        return "x"
    return field.choices[-1] if field.choices else "See our policy: § 4 & <appendix>\nsecond line"


def letters(cell: str) -> str:
    return cell.rstrip("0123456789")
