"""Questions that ask on after another ("If yes, …"): which row above each of them follows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from prefill.domain.questions import Question, QuestionKey

_FOLLOWS = re.compile(
    r"^[\W\d_]*(?:if (?:yes|so|applicable)|falls ja|wenn ja|si oui|en caso afirmativo|se sim|se sì|zo ja)\b",
    re.IGNORECASE,
)


def parents_of(questions: Iterable[Question]) -> Mapping[QuestionKey, QuestionKey]:
    """For each question that asks on the one above it in its table, or else beside it, that it follows."""
    found: dict[QuestionKey, QuestionKey] = {}
    latest: dict[tuple[str, int], QuestionKey] = {}
    beside: QuestionKey | None = None
    for question in questions:
        key = question.key
        is_beside = beside is not None and beside[:2] == key[:2]
        parent = latest.get((key.sheet, key.column), beside if is_beside else None)
        if parent is not None and _FOLLOWS.match(question.text):
            found[key] = parent
        else:
            latest[key.sheet, key.column] = key
        beside = key
    return found
