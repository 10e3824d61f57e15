"""A length that the form states for an answer is kept to; one that it asks about is not taken for one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from prefill.domain.cells import MOST_CHARACTERS
from prefill.jobs.answers import limit_of
from tests.fixtures.questions import question, text_field


def limit(text: str = "Do you encrypt backups?", guidance: str = "", label: str = "Comment") -> int:
    field = text_field(label=label)
    return limit_of(field, replace(question(field, text=text), guidance=guidance))


@pytest.mark.parametrize(
    "said",
    [
        "max. 300 characters",
        "Max 300 chars",
        "Up to 300 characters",
        "no more than 300 characters",
        "Not more than 300 characters",
        "300 characters max",
        "300 characters (max.)",
        "300 characters maximum",
        "300 characters including spaces max.",
        "Limit your response to 300 characters",
        "Please limit the length of your answer to 300 characters.",
        "Limited to 300 characters",
        "300 characters or less",
        "300 characters or fewer",
        "300-character limit",
        "Character limit: 300",
        "Maximum length: 300 characters",
        "Maximum length is 300 characters",
        "Maximum number of characters: 300",
        "Answers must not exceed 300 characters.",
        "max. 300 Zeichen",
        "300 Zeichen maximal",
        "Nicht mehr als 300 Zeichen",
        "höchstens 300 Zeichen",
        "Maximale Länge: 300 Zeichen",
        "300 Zeichen oder weniger",
        "Bitte begrenzen Sie Ihre Antwort auf 300 Zeichen.",
        "Die Antwort ist auf 300 Zeichen begrenzt.",
    ],
)
def test_a_stated_limit_is_kept_to_wherever_the_form_states_it(said: str) -> None:
    assert limit(guidance=said) == 300
    assert limit(label=f"Comment ({said})") == 300
    assert limit(f"Do you encrypt backups? {said}") == 300
    assert limit(f"Do you encrypt backups ({said})?") == 300


def test_the_least_of_several_counts_and_thousands_are_read() -> None:
    assert limit("Describe it, max. 1,000 characters.", "2.000 Zeichen maximal") == 1000


@pytest.mark.parametrize(
    "text",
    [
        "Is there a maximum of 64 characters for a password?",
        "Are passwords limited to 64 characters?",
        "We care. Are user names 64 characters or less? Explain.",
        "Gibt es bei Kennwörtern ein Limit von höchstens 64 Zeichen?",
        "Do passwords have at least 12 characters?",
        "Passwords have 64 characters.",
        "Do passwords (of up to 64 characters) expire?",
    ],
)
def test_a_limit_that_is_asked_about_is_none(text: str) -> None:
    assert limit(text) == MOST_CHARACTERS


def test_a_question_that_speaks_of_its_answer_states_a_limit() -> None:
    assert limit("In a response of up to 300 characters, what do you back up?") == 300
    assert limit("Was sichern Sie (Antwort mit höchstens 300 Zeichen)?") == 300
