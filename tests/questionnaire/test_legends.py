"""Legends say what codes mean."""

from __future__ import annotations

import pytest

from prefill.questionnaire.legends import entries_in, needs_legend


@pytest.mark.parametrize(
    ("text", "meanings"),
    [
        ("F = Fully, P = Partially", {"F": "Fully", "P": "Partially"}),
        ("Codes: 0: none; 1: some; 2: all", {"0": "none", "1": "some", "2": "all"}),
        ("Compliance (FC = full / NC = none)", {"FC": "full", "NC": "none"}),
        ("Fill in F = Fully.", {}),
        ("Between 9:00 and 17:00, by e-mail - or by telephone", {}),
        ("No legend here", {}),
    ],
)
def test_codes_and_their_meanings_are_read(text: str, meanings: dict[str, str]) -> None:
    assert entries_in(text) == meanings


def test_only_codes_that_do_not_speak_for_themselves_need_one() -> None:
    assert needs_legend(("F", "P", "N/A", "C"))
    assert needs_legend((0, 1, 2, 3))
    assert not needs_legend(("Yes", "No", "N/A"))
    assert not needs_legend(("Implemented", "Planned", "None at all"))
