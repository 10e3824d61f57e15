"""Prefilling: the responses that the gate lets through without a person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from prefill.domain.cells import CellValue
from prefill.domain.entries import Entry
from prefill.domain.matches import Match
from prefill.domain.progress import Progress, Task, finish
from prefill.domain.questions import Question, QuestionKey, Role
from prefill.domain.responses import Outcome, Proposal, Response, State
from prefill.domain.sentences import said
from prefill.jobs.answers import cells_for
from prefill.jobs.gate import Gate, Twin
from prefill.jobs.reading import Reading

_AT_ONCE = 20


def prefilled(reading: Reading, gate: Gate) -> Mapping[QuestionKey, Response]:
    """A response for every question whose best match passes the gate; the others are left out."""
    return finish(prefilling(reading, gate))


def prefilling(reading: Reading, gate: Gate) -> Task[Mapping[QuestionKey, Response]]:
    """The same as long work, question by question."""
    filled = {}
    for done, question in enumerate(reading.questions.values()):
        if done % _AT_ONCE == 0:
            yield Progress(done, len(reading.questions), said("Choosing what can be prefilled"))
        matches, twins = reading.matches[question.key], twins_of(reading, question.key)
        if matches and gate.judge(question, matches, reading.entries, twins, reading.ids).prefill:
            filled[question.key] = _prefilled_from(question, matches[0], reading.entries[matches[0].entry])
    return filled


def twins_of(reading: Reading, key: QuestionKey) -> tuple[Twin, ...]:
    """What other rows that ask the same answer, as the gate wants it."""
    return tuple(Twin(reading.questions[one], reading.matches[one]) for one in reading.spokesmen(key))


def response_from(question: Question, match: Match, entry: Entry, state: State) -> Response:
    """The response that takes a match as it is."""
    return Response(state, cells_for(question, entry), entry.id, match.confidence)


def judged(question: Question, proposed: Mapping[str, CellValue], response: Response) -> Outcome:
    """What became of the answer that was prefilled where this stands now; ``proposed`` is its cells.

    Other words beside the same choice are the company's to choose, and no word against the match.
    """
    if response.values == proposed:
        return Outcome.KEPT
    prose = {field.cell for field in question.fields if field.role is Role.TEXT}
    has_choice = any(cell not in prose for cell in proposed)
    same_choice = all(
        response.values.get(f.cell) == proposed.get(f.cell) for f in question.fields if f.cell not in prose
    )
    return Outcome.REWORDED if has_choice and same_choice else Outcome.REPLACED


def _prefilled_from(question: Question, match: Match, entry: Entry) -> Response:
    response = response_from(question, match, entry, State.PREFILLED)
    return replace(response, proposal=Proposal(entry.id, match.confidence))
