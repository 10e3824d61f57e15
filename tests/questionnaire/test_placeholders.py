"""Text that only holds an answer's place is no answer."""

from __future__ import annotations

import pytest

from prefill.questionnaire.placeholders import is_placeholder


@pytest.mark.parametrize(
    "text",
    [
        "mm/dd/yyyy",
        "TT.MM.JJJJ",
        "555-555-5555",
        "Enter text here",
        "[insert name]",
        "<name>",
        "____",
        "...",
        "Please select",
        "-- Select --",
        "Select one",
        "Choose an item",
        "Click or tap here to enter text.",
        "Bitte auswählen",
        "Veuillez choisir",
        "Seleccione",
        "Selecione",
        "Seleziona",
        "Kies een optie",
        "選択してください",
        "请选择",
        "선택하세요",
        "☐ Yes ☐ No",
        "https://www.example.com/policy",
        "Answer:",
        "TBD",
    ],
)
def test_an_invitation_is_a_placeholder(text: str) -> None:
    assert is_placeholder(text)


@pytest.mark.parametrize(
    ("value", "question"),
    [
        ("Vendor Name", "Vendor Name"),
        ("Contact e-mail address", "Contact Email"),
        ("A brief description", "Description"),
    ],
)
def test_the_question_over_again_is_a_placeholder(value: str, question: str) -> None:
    assert is_placeholder(value, question)


@pytest.mark.parametrize(
    "text",
    ["Yes", "N/A", "We select suppliers by risk.", "[1] SOC 2 report", "12/03/2024", "+1 202 456 1111", "X"],
)
def test_an_answer_is_no_placeholder(text: str) -> None:
    assert not is_placeholder(text, "Which suppliers do you use?")


def test_numbers_are_no_placeholders() -> None:
    assert not is_placeholder(0)
