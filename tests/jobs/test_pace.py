"""The time left is what the rest takes at the pace so far, pauses left out."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from prefill.jobs.pace import time_left

START = datetime(2026, 11, 23, 9, 0)


def moments(*seconds: int) -> list[datetime]:
    return [START + timedelta(seconds=second) for second in seconds]


def test_the_mean_step_counts() -> None:
    assert time_left(moments(0, 10, 20, 30, 40, 50), 6) == timedelta(minutes=1)


def test_a_pause_is_no_work() -> None:
    assert time_left(moments(0, 10, 20, 5000, 5010, 5020, 5030), 6) == timedelta(minutes=1)


@pytest.mark.parametrize(("decisions", "to_do"), [(moments(0, 10, 20), 6), (moments(*range(9)), 0), ([], 3)])
def test_too_little_says_nothing(decisions: list[datetime], to_do: int) -> None:
    assert time_left(decisions, to_do) is None
