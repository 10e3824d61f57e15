"""What differs between two questions is shown, and the question is not changed by it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from prefill.ui.review.differences import differing_parts


def test_the_words_that_differ_are_marked() -> None:
    parts = list(differing_parts("Are backups tested monthly?", "Are backups tested yearly?"))
    assert parts == [("Are backups tested ", False), ("monthly", True), ("?", False)]


def test_capitals_make_no_difference() -> None:
    assert list(differing_parts("SOC 2 report", "Soc 2 Report")) == [("SOC 2 report", False)]


@given(st.text(), st.text())
def test_the_parts_join_to_the_text(text: str, other: str) -> None:
    assert "".join(part for part, _ in differing_parts(text, other)) == text


@given(st.text())
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert not any(differs for _, differs in differing_parts(text, text))
