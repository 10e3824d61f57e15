"""Differences that change the meaning: each a small named rule with a sentence, in one list."""

from __future__ import annotations

from prefill.domain.matches import Caution
from prefill.matching.wording import Wording


def cautions_of(question: Wording, entry: Wording, entry_language: str) -> tuple[Caution, ...]:
    """Every caution that holds between a question and a phrasing of an entry."""
    return ()
