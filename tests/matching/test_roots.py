"""A root is what the forms of a word begin with, and never more than the word itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prefill.matching.roots import root_of


@pytest.mark.parametrize(
    ("root", "forms"),
    [
        ("polic", ("policy", "policies", "Policy")),
        ("encrypt", ("encrypt", "encrypted", "encryption", "encrypting")),
        ("log", ("log", "logs", "LOG")),
        ("at", ("at",)),
        ("aes256", ("AES256",)),
    ],
)
def test_the_forms_of_a_word_share_its_root(root: str, forms: tuple[str, ...]) -> None:
    assert {root_of(form) for form in forms} == {root}


@given(st.text(st.characters(categories=["L", "N"]), min_size=1))
def test_every_word_begins_with_its_root(word: str) -> None:
    assert word.casefold().startswith(root_of(word))
    assert root_of(word)
