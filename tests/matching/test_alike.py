"""Texts are taken for the same question only where one answer is right for both."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prefill.matching.alike import alike


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Do you encrypt customer data at rest?", "7.3 Is customer data encrypted at rest?"),
        ("Is multi-factor authentication used?", "Do you use MFA?"),
        ("Describe your organisation's backups.", "Please describe your organization's backups"),
        ("Sind die Daten der Kunden verschlüsselt?", "SIND DIE DATEN DER KUNDEN VERSCHLÜSSELT"),
    ],
)
def test_the_same_in_nearly_the_same_words(one: str, other: str) -> None:
    assert alike([one, "Which shoes do you wear?", other]) == ((0, 2),)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Are incidents told within 24 hours?", "Are incidents told within 72 hours?"),
        ("Are backups encrypted?", "Are backups not encrypted?"),
        ("Do you log access?", "Do you log changes?"),
        ("If yes, describe.", "If yes, describe."),
        ("Comments", "Comments"),
        ("?", "?"),
    ],
)
def test_what_one_answer_may_not_serve(one: str, other: str) -> None:
    assert alike([one, other]) == ()


WORDS = st.lists(
    st.sampled_from(("log", "do not log", "access", "within 24 hours", "72 hours", "data")), max_size=5
)


@settings(max_examples=50)
@given(st.lists(WORDS.map(" ".join), max_size=8))
def test_each_text_is_in_one_group_at_most_and_all_is_in_order(texts: list[str]) -> None:
    groups = alike(texts)
    positions = [at for group in groups for at in group]
    assert len(positions) == len(set(positions))
    assert all(list(group) == sorted(group) and len(group) > 1 for group in groups)
    assert list(groups) == sorted(groups)
