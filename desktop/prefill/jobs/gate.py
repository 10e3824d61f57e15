"""The gate: the rules that say whether a match may be prefilled without a person.

Each rule is a small function with one reason to refuse, which the person can read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from prefill.domain.entries import Entry, EntryId
from prefill.domain.matches import Match, Verdict
from prefill.domain.questions import Question
from prefill.domain.text import normalise
from prefill.jobs.answers import cells_for, missing_choice


@dataclass(frozen=True)
class Candidate:
    """What a rule may look at: the question where there is one, the best match, its entry, and the others."""

    question: Question | None
    match: Match
    entry: Entry
    others: Sequence[tuple[Match, Entry]]


@dataclass(frozen=True)
class Gate:
    """Judges the best match of a question.

    ``threshold`` is the least confidence, ``close`` how near a second entry with another answer may come.
    """

    threshold: float
    today: date
    close: float = 0.1

    def judge(
        self, question: Question | None, matches: Sequence[Match], entries: Mapping[EntryId, Entry]
    ) -> Verdict:
        """Whether the first of the matches may be prefilled, with a reason for each rule that refuses it."""
        if not matches:
            return Verdict(False, ("No entry of the answer bank matches.",))
        best, *rest = matches
        candidate = Candidate(question, best, entries[best.entry], [(m, entries[m.entry]) for m in rest])
        reasons = tuple(reason for rule in _RULES for reason in rule(self, candidate))
        return Verdict(not reasons, reasons)


def _confidence(gate: Gate, candidate: Candidate) -> Sequence[str]:
    if candidate.match.confidence >= gate.threshold:
        return ()
    return (f"The confidence of {candidate.match.confidence:.0%} is below {gate.threshold:.0%}.",)


def _level(gate: Gate, candidate: Candidate) -> Sequence[str]:
    level = candidate.entry.level
    return () if level.may_prefill else (f"The entry is only a {level.value}.",)


def _review_date(gate: Gate, candidate: Candidate) -> Sequence[str]:
    due = candidate.entry.review_by
    return (f"The entry was to be reviewed by {due.isoformat()}.",) if due and due < gate.today else ()


def _caution(gate: Gate, candidate: Candidate) -> Sequence[str]:
    return tuple(caution.sentence for caution in candidate.match.cautions)


def _conflict(gate: Gate, candidate: Candidate) -> Sequence[str]:
    for match, entry in candidate.others:
        is_close = match.confidence > candidate.match.confidence - gate.close
        if is_close and not match.cautions and _disagree(candidate.entry, entry):
            return (
                f"Two answers disagree: entries {candidate.entry.id} and {entry.id} match about as well.",
            )
    return ()


def _room(gate: Gate, candidate: Candidate) -> Sequence[str]:
    question = candidate.question
    if question is None:
        return ()
    open_field = missing_choice(question, candidate.entry)
    if open_field is not None:
        return (f"The entry has no answer that the list of {open_field.cell} offers.",)
    if not cells_for(question, candidate.entry):
        return ("The entry has nothing that these answer cells accept.",)
    return ()


def _own_cell(gate: Gate, candidate: Candidate) -> Sequence[str]:
    question = candidate.question
    if question is not None and any(field.shared for field in question.fields):
        return ("Several questions share this answer cell.",)
    return ()


def _untouched(gate: Gate, candidate: Candidate) -> Sequence[str]:
    if candidate.question is not None and candidate.question.is_answered:
        return ("The customer's file already holds an answer.",)
    return ()


def _disagree(one: Entry, other: Entry) -> bool:
    return _meaning(one) != _meaning(other)


def _meaning(entry: Entry) -> tuple[object, ...]:
    return entry.choice, normalise(entry.answer).casefold(), entry.other_answers


_RULES: tuple[Callable[[Gate, Candidate], Sequence[str]], ...] = (
    _confidence,
    _level,
    _review_date,
    _caution,
    _conflict,
    _room,
    _own_cell,
    _untouched,
)
