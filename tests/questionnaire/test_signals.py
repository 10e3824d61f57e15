"""Each piece of evidence weighs as it says: one case for every signal."""

from __future__ import annotations

from typing import Any

import pytest

from prefill.questionnaire.answer_columns import answer_columns
from prefill.questionnaire.answer_signals import ANSWER_SIGNALS, Beside
from prefill.questionnaire.columns import columns_of
from prefill.questionnaire.grid import Grid
from prefill.questionnaire.question_column import QUESTION_SIGNALS, Candidate, question_columns
from prefill.questionnaire.rows import ROW_SIGNALS, Row, rows_with_text
from prefill.questionnaire.signals import Signal, reasons, weigh
from prefill.questionnaire.tables import Table, find_tables
from prefill.workbook import open_workbook
from tests.fixtures.every_form import FORMS, build_form

UP: Signal[int] = Signal("up", 2.0, "it is large", lambda number: number > 3)
DOWN: Signal[int] = Signal("down", -1.0, "it is odd", lambda number: number % 2)


def test_signals_add_up() -> None:
    assert weigh((UP, DOWN), 5) == 1.0


def test_only_what_spoke_for_it_is_a_reason() -> None:
    assert reasons((UP, DOWN), 5) == ["it is large"]


@pytest.mark.parametrize("signals", [QUESTION_SIGNALS, ANSWER_SIGNALS, ROW_SIGNALS])
def test_every_signal_has_a_name_of_its_own_and_a_sentence(signals: tuple[Signal[Any], ...]) -> None:
    assert len({signal.name for signal in signals}) == len(signals)
    assert all(signal.sentence and signal.weight for signal in signals)


@pytest.fixture(scope="module")
def grids(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Grid]:
    """Every visible sheet of every form."""
    folder = tmp_path_factory.mktemp("forms")
    found = {}
    for name in FORMS:
        for sheet in open_workbook(build_form(name, folder).path).sheets:
            if sheet.state == "visible":
                found[name, sheet.name] = Grid(sheet)
    return found


def _candidates(grid: Grid, table: Table) -> list[Candidate]:
    rows = {c: tuple(r for r in table.rows if grid.text(r, c)) for c in grid.columns}
    return [Candidate(grid, table, c, having, len(table.rows)) for c, having in rows.items() if having]


def _seen(grids: dict[tuple[str, str], Grid]) -> tuple[list[Candidate], list[Beside], list[Row]]:
    candidates: list[Candidate] = []
    beside: list[Beside] = []
    rows: list[Row] = []
    for grid in grids.values():
        for table in find_tables(grid):
            candidates += _candidates(grid, table)
            for _, question in question_columns(grid, table)[:1]:
                columns = [c for c in grid.columns if c != question.column]
                beside += [b for c in columns if (b := Beside(grid, table, question, c, question.rows)).free]
                answers = tuple(b for _, b in answer_columns(grid, table, question))
                if answers:
                    rows += rows_with_text(grid, table, columns_of(grid, table, question, answers))
    return candidates, beside, rows


@pytest.fixture(scope="module")
def seen(grids: dict[tuple[str, str], Grid]) -> dict[str, list[Any]]:
    candidates, beside, rows = _seen(grids)
    return {"question": candidates, "answer": beside, "row": rows}


@pytest.mark.parametrize(
    ("kind", "signal"),
    [
        pytest.param(kind, signal, id=f"{kind}-{signal.name}")
        for kind, signals in (
            ("question", QUESTION_SIGNALS),
            ("answer", ANSWER_SIGNALS),
            ("row", ROW_SIGNALS),
        )
        for signal in signals
    ],
)
def test_every_signal_is_stronger_in_some_forms_than_in_others(
    kind: str, signal: Signal[Any], seen: dict[str, list[Any]]
) -> None:
    strengths = {float(signal.strength(subject)) for subject in seen[kind]}
    assert len(strengths) > 1
