"""Real questionnaires are understood; they are found through PREFILL_CORPUS or beside the repository."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from prefill.domain.cells import address
from prefill.questionnaire import read
from prefill.workbook import open_workbook

_BESIDE = Path(__file__).parents[2].parent / "shared" / "corpus"
CORPUS = Path(os.environ.get("PREFILL_CORPUS") or _BESIDE)
TRUTH: dict[str, Any] = (
    json.loads((CORPUS / "truth.json").read_text("utf-8")) if (CORPUS / "truth.json").exists() else {}
)

pytestmark = pytest.mark.skipif(not TRUTH, reason="the corpus of real questionnaires is not at hand")


@pytest.mark.parametrize("name", sorted(TRUTH))
def test_the_rows_that_ask_are_found(name: str) -> None:
    asked = {(sheet, row) for sheet, truth in TRUTH[name].items() for row in truth["rows"]}
    linked = {(sheet, row) for sheet, truth in TRUTH[name].items() for row in truth["linked_rows"]}
    found = {tuple(question.key) for question in read(open_workbook(CORPUS / name)).questions()}
    assert found - linked == asked


@pytest.mark.parametrize("name", sorted(TRUTH))
def test_no_formula_is_offered(name: str) -> None:
    workbook = open_workbook(CORPUS / name)
    for sheet in read(workbook).sheets:
        formulas = workbook.sheet(sheet.name).formulas
        cells = {field.cell for question in sheet.questions for field in question.fields}
        assert not cells & {address(*cell) for cell in formulas}
