"""Options written out in a cell or a header become a list."""

from __future__ import annotations

import pytest

from prefill.questionnaire.options import is_offer, options_by_number, options_in, options_in_header


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


def test_options_are_known_by_their_numbers() -> None:
    assert options_by_number("(0) nie; (1) oft; (2) immer") == {0: "nie", 1: "oft", 2: "immer"}
    assert options_by_number("a) daily b) weekly") == {}
    assert options_by_number("See chapter 3. Then 4. Done") == {}


@pytest.mark.parametrize(
    ("text", "offers"), [("Yes / No", True), ("1) low 2) high", True), ("ISO/IEC 27001; COBIT", False)]
)
def test_an_offer_is_numbered_or_says_yes_and_no(text: str, offers: bool) -> None:
    assert is_offer(text) is offers
