"""No confidence is believed further than what was seen bears out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prefill.matching.reliability import Band, Reliability, load_reliability, lower_bound, upper_bound

SEEN = Reliability([Band(0.0, 50, 30), Band(0.9, 100, 4), Band(0.98, 400, 0)])


def test_at_least_what_the_confidence_leaves_open() -> None:
    assert SEEN.doubt(0.1) == pytest.approx(0.9)


def test_at_least_what_was_seen_of_answers_as_sure() -> None:
    assert SEEN.doubt(0.95) == upper_bound(4, 100) > 0.05


def test_no_errors_seen_is_no_promise_of_none() -> None:
    assert 0.005 < SEEN.doubt(1.0) < 0.01


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


@pytest.mark.parametrize(
    ("uses", "wrong"), [((), 5), (("multilingual",), 3), (("english", "multilingual"), 1)]
)
def test_the_figures_are_those_of_the_model_that_is_used(
    tmp_path: Path, uses: tuple[str, ...], wrong: int
) -> None:
    models = {
        name: {
            "held_out": {"reliability": [{"from": low, "answers": 10, "right": 0.5} for low in (0.8, 0.9)]},
            "threshold": {"confidence": 0.85, "prefilled": 100, "right": right},
        }
        for name, right in (("words", 0.95), ("words+english", 0.99), ("words+multilingual", 0.97))
    }
    path = tmp_path / "model.json"
    path.write_text(json.dumps({"models": models}), encoding="utf-8")
    assert load_reliability(path, uses).bands == (Band(0.8, 10, 5), Band(0.85, 100, wrong))
