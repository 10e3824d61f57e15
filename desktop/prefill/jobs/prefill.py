"""Prefilling: the responses that the gate lets through without a person."""

from __future__ import annotations

from collections.abc import Mapping

from prefill.domain.entries import Entry
from prefill.domain.matches import Match
from prefill.domain.questions import Question, QuestionKey
from prefill.domain.responses import Response, State
from prefill.jobs.answers import cells_for
from prefill.jobs.gate import Gate, Twin
from prefill.jobs.reading import Reading


def prefilled(reading: Reading, gate: Gate) -> Mapping[QuestionKey, Response]:
    """A response for every question whose best match passes the gate; the others are left out."""
    return {
        question.key: response_from(question, matches[0], reading.entries[matches[0].entry], State.PREFILLED)
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
