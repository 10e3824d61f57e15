"""The threshold follows a person's own data once they bear it, and says on how many it rests."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prefill.bank import Bank
from prefill.domain.progress import finish
from prefill.domain.questions import ChoiceCode
from prefill.jobs.calibration import Calibration, Judgement, calibrate, own_wordings
from prefill.jobs.gate import Gate
from prefill.matching.reliability import lower_bound
from tests.fixtures.questions import entry

GATE = Gate(0.9, date(2026, 11, 23))


def judged(*groups: tuple[float, int, int]) -> list[Judgement]:
    """Groups of a confidence, how many were right, how many wrong."""
    return [
        Judgement(sure, is_right)
        for sure, right, wrong in groups
        for is_right in [True] * right + [False] * wrong
    ]


def test_the_least_threshold_that_keeps_99_in_100_right_is_found() -> None:
    found = calibrate(judged((0.99, 300, 0), (0.95, 300, 1), (0.9, 50, 20)))
    assert found == Calibration(0.95, 671, 601, 600)
    assert found.sentence == (
        "Measured on 671 of your own answers: at 95.0% and above 600 of 601 were right, so at least 99 in "
        "100, with a certainty of 95%."
    )


def test_answers_of_one_confidence_stand_or_fall_together() -> None:
    assert calibrate(judged((0.99, 300, 0), (0.95, 10, 10))).threshold == 0.99


@pytest.mark.parametrize(("right", "reached"), [(267, None), (268, 0.95)])
def test_it_takes_enough_right_answers_to_be_certain(right: int, reached: float | None) -> None:
    assert calibrate(judged((0.95, right, 0))).threshold == reached


def test_too_few_judgements_leave_the_default() -> None:
    assert calibrate(judged((1.0, 87, 0))).sentence == (
        "Your own answers give 87 judgements so far. From 200 on they can set the threshold; until then the "
        "default stands."
    )


def test_answers_that_bear_no_threshold_leave_the_default() -> None:
    found = calibrate(judged((0.99, 200, 30)))
    assert found.threshold is None
    assert found.sentence.startswith("On 230 of your own answers no setting is certain")


def test_what_is_less_likely_than_not_is_never_prefilled() -> None:
    assert calibrate(judged((0.4, 5000, 0))).threshold is None


@given(
    st.lists(st.tuples(st.sampled_from((0.6, 0.9, 1.0)), st.integers(0, 300), st.integers(0, 3)), max_size=4)
)
def test_a_threshold_keeps_its_promise(groups: list[tuple[float, int, int]]) -> None:
    data = judged(*groups)
    found = calibrate(data)
    if found.threshold is not None:
        kept = [one.is_right for one in data if one.confidence >= found.threshold]
        assert (len(kept), sum(kept)) == (found.kept, found.right)
        assert lower_bound(found.right, found.kept) >= 0.99


def test_the_bank_is_asked_its_own_wordings_with_each_left_out(tmp_path: Path) -> None:
    words = ("Do you encrypt customer data at rest?", "Is the data of customers encrypted at rest?")
    path = tmp_path / "bank.db"
    with Bank.create(path) as bank:
        bank.add(entry("E1", question=words[0], phrasings=words[1:]))
        bank.add(entry("E2", question="Which shoes do you wear?", choice=ChoiceCode.NO))
    judgements = finish(own_wordings(path, GATE))
    assert [one.is_right for one in judgements] == [True, True]
    assert all(0 < one.confidence <= 1 for one in judgements)
    assert finish(own_wordings(path, GATE)) == judgements


def test_a_wording_that_finds_a_wrong_answer_counts_against(tmp_path: Path) -> None:
    path = tmp_path / "bank.db"
    with Bank.create(path) as bank:
        bank.add(
            entry("E1", question="Do you encrypt backups?", phrasings=("Is access to servers reviewed?",))
        )
        bank.add(entry("E2", question="Is the access to servers reviewed?", choice=ChoiceCode.NO))
    assert False in [one.is_right for one in finish(own_wordings(path, GATE))]
