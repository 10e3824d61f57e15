"""What stands in a question's answer fields, and where it came from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from prefill.domain.cells import CellValue
from prefill.domain.entries import EntryId
from prefill.domain.questions import QuestionKey
from prefill.domain.references import rows_named


class State(StrEnum):
    """How far a response has come."""

    EMPTY = "empty"
    PREFILLED = "prefilled"
    ACCEPTED = "accepted"
    EDITED = "edited"
    FLAGGED = "flagged"
    SKIPPED = "skipped"

    @property
    def is_decided(self) -> bool:
        """A person has had the last word."""
        return self in (State.ACCEPTED, State.EDITED, State.SKIPPED)


class Outcome(StrEnum):
    """What became of an answer that was prefilled."""

    KEPT = "kept"
    REWORDED = "reworded"
    REPLACED = "replaced"


@dataclass(frozen=True)
class Proposal:
    """The match that an answer was prefilled from, and what a person made of it."""

    entry: EntryId
    confidence: float
    outcome: Outcome = Outcome.KEPT


@dataclass(frozen=True)
class Response:
    """One question's answer: the value of each cell, its state, and the match it came from.

    A value of None empties what the customer's file holds in its cell; a cell without a value is left alone.
    ``note`` is for oneself and never leaves the job. ``proposal`` stays when the answer is another by now.
    """

    state: State = State.EMPTY
    values: Mapping[str, CellValue] = field(default_factory=dict)
    entry: EntryId | None = None
    confidence: float | None = None
    note: str = ""
    proposal: Proposal | None = None

    @property
    def has_answer(self) -> bool:
        """Some cell gets a value, so that more is done than to empty."""
        return any(value is not None for value in self.values.values())

    def rows_named(self) -> Iterator[QuestionKey]:
        """The rows that the answer refers to."""
        for value in self.values.values():
            yield from filter(None, rows_named(value))

    @property
    def is_untouched(self) -> bool:
        """Nobody has had anything to do with it, not even by emptying it."""
        return self.state is State.EMPTY and self.proposal is None
