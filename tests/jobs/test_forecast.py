"""A threshold says beforehand what it would do, and never promises that nothing will be wrong."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast

import pytest

from prefill.domain.matches import Match
from prefill.domain.questions import Layout, Question, Questionnaire, QuestionSheet
from prefill.jobs.forecast import Forecast, Prospects, prospects
from prefill.jobs.gate import Gate
from prefill.jobs.prefill import prefilled
from prefill.jobs.reading import Reading
from prefill.matching.reliability import Band, Reliability
from prefill.workbook import Workbook
from tests.fixtures.questions import choice_field, entry, match, question, text_field

SEEN = Reliability([Band(0.0, 1000, 100)])
GATE = Gate(0.9, date(2026, 11, 23))


def asked(row: int) -> Question:
    fields = choice_field(f"C{row}"), text_field(f"D{row}")
    return question(*fields, text=f"Do you wear shoe {'abcdefgh'[row]}?", row=row)


@pytest.fixture
def reading() -> Reading:
    """Four rows of falling confidence, one with a caution, one without a match."""
    found: list[tuple[Match, ...]] = [(match("E1", sure),) for sure in (1.0, 0.95, 0.8, 0.6)]
    found += [(match("E1", 1.0, "number"),), ()]
    questions = tuple(asked(row) for row in range(len(found)))
    sheet = QuestionSheet("Form", Layout(1, "A", "B", ("C",), "D"), questions)
    matches = {q.key: m for q, m in zip(questions, found, strict=True)}
    no_workbook = cast(Workbook, None)
    return Reading(no_workbook, Questionnaire((sheet,)), matches, {entry().id: entry()}, Path("bank.db"))


@pytest.mark.parametrize("threshold", [0.0, 0.6, 0.601, 0.8, 0.9, 0.95, 0.99, 1.0])
def test_the_rows_are_those_that_the_gate_lets_through(reading: Reading, threshold: float) -> None:
    forecast = prospects(reading, GATE, SEEN).at(threshold)
    assert forecast.rows == len(prefilled(reading, replace(GATE, threshold=threshold)))
    assert (forecast.threshold, forecast.total) == (threshold, 6)


def test_the_wrong_ones_add_up_from_what_each_confidence_leaves_open(reading: Reading) -> None:
    found = prospects(reading, GATE, Reliability([]))
    assert found.at(0.5).wrong == pytest.approx(0.05 + 0.2 + 0.4)
    assert found.at(0.9).wrong == pytest.approx(0.05)


def test_even_the_surest_rows_may_be_wrong(reading: Reading) -> None:
    assert prospects(reading, GATE, SEEN).at(1.0).wrong > 0.1


def test_a_forecast_is_one_sentence() -> None:
    assert Forecast(0.9, 214, 380, 1.78).sentence == (
        "At this setting expect about 1 wrong in 120; 214 of 380 rows would be prefilled."
    )
    assert Prospects((), (), 9).at(0.9).sentence == "At this setting none of the 9 rows would be prefilled."
