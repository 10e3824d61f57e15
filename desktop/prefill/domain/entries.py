"""What the answer bank holds."""

from __future__ import annotations

from calendar import monthrange
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


class Audience(StrEnum):
    """Who may be told an answer. What is internal is never prefilled."""

    PUBLIC = "public"
    NDA = "nda"
    INTERNAL = "internal"


@dataclass(frozen=True)
class LabelledAnswer:
    """An answer to a further field of the same question, known by the words above its column.

    Example: ``LabelledAnswer("SSRM control ownership", "Shared")`` beside a yes.
    """

    label: str
    value: str


@dataclass(frozen=True)
class Variant:
    """What the answer is instead for one product, in one language, or both; empty means any."""

    product: str = ""
    language: str = ""
    choice: ChoiceCode | None = None
    answer: str = ""


@dataclass(frozen=True)
class Entry:
    """A question with its other phrasings and its answer: a choice code, text, or both.

    ``review_every`` is in months. ``evidence`` is a label, a file or an address, which holds from
    ``evidence_from`` until ``evidence_until``, such as the period that a SOC 2 Type 2 report covers.
    """

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
    short_answer: str = ""
    variants: tuple[Variant, ...] = ()
    reviewed_on: date | None = None
    review_every: int | None = None
    evidence_from: date | None = None
    evidence_until: date | None = None
    audience: Audience = Audience.NDA
    times_used: int = 0
    last_used: date | None = None

    @property
    def review_due(self) -> date | None:
        """The day by which it must be reviewed again: the named one, or that of the interval if earlier."""
        if self.reviewed_on is None or self.review_every is None:
            return self.review_by
        due = _months_after(self.reviewed_on, self.review_every)
        return min(due, self.review_by) if self.review_by else due


@dataclass(frozen=True)
class Phrasing:
    """One wording by which an entry can be found. An entry has its question and any others."""

    entry: EntryId
    text: str
    language: str = "en"


def _months_after(day: date, months: int) -> date:
    """The same day of the month, or the month's last; the last of all days where there are no more."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
