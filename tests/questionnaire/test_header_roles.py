"""The words above a column say what it holds."""

from __future__ import annotations

import pytest

from prefill.questionnaire.header_roles import role_of
from prefill.questionnaire.header_words import HeaderRole


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Question", HeaderRole.QUESTION),
        ("Question ID", HeaderRole.ID),
        ("Number of the question", HeaderRole.ID),
        ("#", HeaderRole.ID),
        ("Supplier's response", HeaderRole.ANSWER),
        ("Réponse du fournisseur", HeaderRole.ANSWER),
        ("Response (Yes / No / N/A)", HeaderRole.ANSWER),
        ("Compliant?", HeaderRole.ANSWER),
        ("Bidder", HeaderRole.ANSWER),
        ("2031", HeaderRole.ANSWER),
        ("Description of implementation", HeaderRole.COMMENT),
        ("Reference to documentation", HeaderRole.COMMENT),
        ("Beschreibung der Umsetzung", HeaderRole.COMMENT),
        ("How the requirement is handled", HeaderRole.COMMENT),
        ("Comments - please explain every No", HeaderRole.COMMENT),
        ("Expected evidence", HeaderRole.GUIDANCE),
        ("Reason for question", HeaderRole.GUIDANCE),
        ("Analyst notes", HeaderRole.REVIEWER),
        ("Bewertung (nicht ausfüllen)", HeaderRole.REVIEWER),
        ("Antwortmöglichkeiten", HeaderRole.OPTIONS),
        ("Maturity level", HeaderRole.SCORE),
        ("Due date", HeaderRole.REFERENCE),
        ("Control domain", HeaderRole.SECTION),
        ("Yes", HeaderRole.MARK),
        ("質問事項", HeaderRole.QUESTION),
        ("ご回答", HeaderRole.ANSWER),
        ("备注", HeaderRole.COMMENT),
        ("점검 항목", HeaderRole.QUESTION),
    ],
)
def test_a_heading_names_a_role(text: str, role: HeaderRole) -> None:
    said = role_of(text)
    assert said is not None
    assert said.role is role


@pytest.mark.parametrize(
    "text", ["", "ACME Ltd", "The quick brown fox jumps over the lazy dog near the river bank"]
)
def test_other_words_name_none(text: str) -> None:
    assert role_of(text) is None
