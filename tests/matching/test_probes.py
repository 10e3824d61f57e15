"""Pairs written by hand: what may be prefilled is, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from prefill.domain.entries import EntryId, Phrasing
from prefill.domain.matches import Match, Query
from prefill.matching.available import available_encoders
from prefill.matching.matcher import Matcher
from prefill.matching.model import default_threshold

LEAST_RIGHT = 0.98


class Probe(NamedTuple):
    is_same: bool
    question: str
    entry: str


def read_probes() -> list[Probe]:
    lines = Path(__file__).with_name("probes.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line[2:].split(" | ") for line in lines if line[:2] in ("= ", "! ")]
    signs = [line[0] == "=" for line in lines if line[:2] in ("= ", "! ")]
    return [Probe(is_same, *pair) for is_same, pair in zip(signs, pairs, strict=True)]


@pytest.fixture(scope="module")
def judged() -> list[tuple[Probe, bool]]:
    """Each pair with the matcher's word on it, in a bank of its own entry and two others."""
    if "english" not in available_encoders():
        pytest.skip("the English sentence model is not installed here")
    others = [
        Phrasing(EntryId("other 1"), "Which sports do your employees like best?"),
        Phrasing(EntryId("other 2"), "Do you publish a report on your carbon footprint?"),
    ]
    matcher = Matcher(others)
    found = []
    for probe in read_probes():
        matcher.add([Phrasing(EntryId("entry"), probe.entry)])
        (matches,) = matcher.suggest([Query(probe.question)])
        matcher.remove(EntryId("entry"))
        found.append((probe, bool(matches) and may_stand(matches[0])))
    return found


def may_stand(match: Match) -> bool:
    return match.entry == "entry" and match.confidence >= default_threshold() and not match.cautions


def test_there_are_five_hundred_pairs() -> None:
    probes = read_probes()
    assert len(probes) >= 500
    assert len({probe[1:] for probe in probes}) == len(probes)


def test_no_pair_that_differs_is_prefilled(judged: list[tuple[Probe, bool]]) -> None:
    assert [probe for probe, stands in judged if stands and not probe.is_same] == []


def test_nearly_all_pairs_are_judged_right(judged: list[tuple[Probe, bool]]) -> None:
    wrong = [probe for probe, stands in judged if stands != probe.is_same]
    assert len(wrong) <= (1 - LEAST_RIGHT) * len(judged), wrong
