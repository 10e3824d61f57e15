"""Prefilling: the responses that the gate lets through without a person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from prefill.domain.entries import Entry
from prefill.domain.matches import Match
from prefill.domain.questions import Question, QuestionKey, Role
from prefill.domain.responses import Outcome, Proposal, Response, State
from prefill.jobs.answers import cells_for
from prefill.jobs.gate import Gate, Twin
from prefill.jobs.reading import Reading


def prefilled(reading: Reading, gate: Gate) -> Mapping[QuestionKey, Response]:
    """A response for every question whose best match passes the gate; the others are left out."""
    return {
        question.key: _prefilled_from(question, matches[0], reading.entries[matches[0].entry])
        for question in reading.questionnaire.questions()
        if (matches := reading.matches[question.key])
        and gate.judge(question, matches, reading.entries, twins_of(reading, question.key)).prefill
    }


def twins_of(reading: Reading, key: QuestionKey) -> tuple[Twin, ...]:
    """The other rows that ask the same, as the gate wants them."""
    others = reading.twins.get(key, ())
    return tuple(Twin(reading.questions[other], reading.matches[other]) for other in others)


def response_from(question: Question, match: Match, entry: Entry, state: State) -> Response:
    """The response that takes a match as it is."""
    return Response(state, cells_for(question, entry), entry.id, match.confidence)


def judged(question: Question, entry: Entry, response: Response) -> Outcome:
    """What became of the entry's answer where it was prefilled and this stands now.

    Other words beside the same choice are the company's to choose, and no word against the match.
    """
    proposed = cells_for(question, entry)
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
