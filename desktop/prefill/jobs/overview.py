"""What can be said of a questionnaire before any work: how much it asks, and how much is done."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from prefill.domain.questions import LeftAlone, QuestionKey
from prefill.jobs.reading import Reading

MORE_LIKELY_THAN_NOT = 0.5


@dataclass(frozen=True)
class SheetCount:
    """A sheet that asks, and how many questions it holds."""

    name: str
    questions: int


@dataclass(frozen=True)
class Overview:
    """A questionnaire in figures: every question is either answered, prefilled, matched or left.

    ``answered`` holds an answer in the customer's file already, ``prefilled`` would pass the gate,
    ``matched`` has an entry that is more likely right than not, ``left`` has none. ``repeated`` counts the
    questions that ask again what an earlier one asked.
    """

    sheets: tuple[SheetCount, ...]
    answered: int
    prefilled: int
    matched: int
    left: int
    repeated: int
    left_alone: tuple[LeftAlone, ...]

    @property
    def questions(self) -> int:
        return sum(sheet.questions for sheet in self.sheets)


def overview(reading: Reading, filled: Collection[QuestionKey]) -> Overview:
    """Count what a reading found, and what of it would be filled."""
    questions = tuple(reading.questionnaire.questions())
    answered = {question.key for question in questions if question.is_answered}
    sure = set(filled)
    matched = {q.key for q in questions if _has_likely_match(reading, q.key)} - sure - answered
    return Overview(
        sheets=tuple(SheetCount(s.name, len(s.questions)) for s in reading.questionnaire.sheets),
        answered=len(answered),
        prefilled=len(sure),
        matched=len(matched),
        left=len(questions) - len(answered) - len(sure) - len(matched),
        repeated=sum(key != group[0] for key, group in reading.groups.items()),
        left_alone=reading.questionnaire.left_alone,
    )


def _has_likely_match(reading: Reading, key: QuestionKey) -> bool:
    matches = reading.matches[key]
    return bool(matches) and matches[0].confidence >= MORE_LIKELY_THAN_NOT
