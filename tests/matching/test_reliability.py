"""No confidence is believed further than what was seen bears out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prefill.matching.reliability import Band, Reliability, load_reliability, lower_bound, upper_bound

SEEN = Reliability([[Band(0.0, 50, 30), Band(0.9, 100, 4), Band(0.98, 400, 0)], [Band(0.9, 100, 2)]])


def test_at_least_what_the_confidence_leaves_open() -> None:
    assert SEEN.doubt(0.1) == pytest.approx(0.9)


def test_at_least_what_the_worst_model_allows_to_be_promised() -> None:
    assert SEEN.doubt(0.95) == upper_bound(4, 100) > 0.05


def test_no_errors_seen_is_no_promise_of_none() -> None:
    surest = Reliability([[Band(0.98, 400, 0)]])
    assert 0.005 < surest.doubt(1.0) < 0.01


def test_without_figures_the_confidence_stands() -> None:
    assert Reliability([]).doubt(0.75) == 0.25


@given(right=st.integers(0, 500), more=st.integers(0, 500))
def test_the_lower_bound_is_below_the_share_and_rises_with_the_evidence(right: int, more: int) -> None:
    answers = right + more
    bound = lower_bound(right, answers)
    assert 0 <= bound <= (right / answers if answers else 0)
    assert lower_bound(10 * right, 10 * answers) >= bound


def test_what_was_fitted_can_be_read() -> None:
    assert 0 < load_reliability().doubt(1.0) < 0.1


def test_questions_in_other_languages_say_nothing_of_what_is_prefilled(tmp_path: Path) -> None:
    rows = [{"from": 0.9, "answers": 100, "claimed": 0.95, "right": 0.97}]
    bad = [{"from": 0.9, "answers": 100, "claimed": 0.95, "right": 0.1}]
    models = {"words": {"held_out": {"reliability": rows}}, "across": {"held_out": {"reliability": bad}}}
    path = tmp_path / "model.json"
    path.write_text(json.dumps({"models": models}), encoding="utf-8")
    assert load_reliability(path).models == [[Band(0.9, 100, 3)]]
