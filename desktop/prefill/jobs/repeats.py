"""Rows of one questionnaire that ask the same, so that one answer can serve them all."""

from __future__ import annotations

import re
from collections.abc import Iterable

from prefill.domain.questions import Question, QuestionKey
from prefill.domain.text import normalise

_LEADING_NUMBER = re.compile(r"^[\W\d_]*(?:\d+[.)]\s*)*")
_PUNCTUATION = re.compile(r"[\W_]+")


def repeats(questions: Iterable[Question]) -> tuple[tuple[QuestionKey, ...], ...]:
    """Groups of two or more questions with the same words, whatever their number and punctuation.

    Within a group, and between the groups, the order is that of the questions.
    """
    groups: dict[str, list[QuestionKey]] = {}
    for question in questions:
        groups.setdefault(wording(question.text), []).append(question.key)
    return tuple(tuple(keys) for words, keys in groups.items() if words and len(keys) > 1)


def wording(text: str) -> str:
    """The words alone, in small letters: what two rows share that ask the same."""
    return _PUNCTUATION.sub(" ", _LEADING_NUMBER.sub("", normalise(text).casefold())).strip()
