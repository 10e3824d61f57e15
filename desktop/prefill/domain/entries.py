"""What the answer bank holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from prefill.domain.questions import ChoiceCode

EntryId = NewType("EntryId", str)


class Level(StrEnum):
    """How far an entry is trusted."""

    GOLDEN = "golden"
    APPROVED = "approved"
    DRAFT = "draft"
    RETIRED = "retired"

    @property
    def may_prefill(self) -> bool:
        return self in (Level.GOLDEN, Level.APPROVED)


@dataclass(frozen=True)
class LabelledAnswer:
    """An answer to a further field of the same question, known by the words above its column.

    Example: ``LabelledAnswer("SSRM control ownership", "Shared")`` beside a yes.
    """

    label: str
    value: str


@dataclass(frozen=True)
class Entry:
    """A question with its other phrasings and its answer: a choice code, text, or both."""

    id: EntryId
    question: str
    phrasings: tuple[str, ...] = ()
    choice: ChoiceCode | None = None
    answer: str = ""
    other_answers: tuple[LabelledAnswer, ...] = ()
    criteria: tuple[str, ...] = ()
    level: Level = Level.DRAFT
    product: str = ""
    language: str = "en"
    owner: str = ""
    review_by: date | None = None
    evidence: str = ""
    notes: str = ""
    source: str = ""


@dataclass(frozen=True)
class Phrasing:
    """One wording by which an entry can be found. An entry has its question and any others."""

    entry: EntryId
    text: str
    language: str = "en"
