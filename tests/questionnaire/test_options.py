"""Options written out in a cell or a header become a list."""

from __future__ import annotations

import pytest

from prefill.questionnaire.options import options_in, options_in_header


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("(1) Ja; (2) Nein", ("Ja", "Nein")),
        ("Yes / No / N/A", ("Yes", "No", "N/A")),
        ("a) daily b) weekly", ("daily", "weekly")),
        ("Low; Medium; High", ("Low", "Medium", "High")),
        ("1. Never 2. Sometimes 3. Always", ("Never", "Sometimes", "Always")),
    ],
)
def test_options_are_taken_apart(text: str, options: tuple[str, ...]) -> None:
    assert options_in(text) == options


@pytest.mark.parametrize("text", ["", "Free text", "A sentence about something."])
def test_other_text_holds_no_options(text: str) -> None:
    assert options_in(text) is None


def test_a_header_names_its_options() -> None:
    assert options_in_header("Response (Yes / No / N/A)") == ("Yes", "No", "N/A")
    assert options_in_header("Response (in English / German)") is None
