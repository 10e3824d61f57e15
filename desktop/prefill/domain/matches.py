"""An entry proposed for a question, and whether it may stand without a person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from prefill.domain.entries import EntryId

SHOWN = 5  # matches of a question that a person is shown to choose from
JUDGED = 10  # that the gate looks at, where as many are close: any of them may contradict the best
CLOSE = 0.1  # by how much less sure than the best a match is that may contradict it


@dataclass(frozen=True)
class Query:
    """What is asked of the matcher. An empty text is matched by nothing.

    ``section`` is the heading above it, ``id`` what the customer calls it; both say little.
    """

    text: str
    section: str = ""
    id: str = ""


@dataclass(frozen=True)
class Caution:
    """A difference that changes the meaning: its name, and a sentence with the words concerned."""

    name: str
    sentence: str


@dataclass(frozen=True)
class Match:
    """An entry proposed for a question.

    ``question`` is the phrasing of the entry that is nearest; ``confidence`` the probability, 0 to 1,
    that its answer is right; ``scores`` the sub-scores behind it, by name, 0 to 1.
    """

    entry: EntryId
    question: str
    confidence: float
    scores: Mapping[str, float] = field(default_factory=dict)
    reasons: tuple[str, ...] = ()
    cautions: tuple[Caution, ...] = ()


@dataclass(frozen=True)
class Verdict:
    """The gate's word on a question: may the best match be prefilled, and if not, why not."""

    prefill: bool
    reasons: tuple[str, ...] = ()
