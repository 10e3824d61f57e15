"""The display row of a question: all that the list shows of it, worked out once and not in every paint."""

from __future__ import annotations

from dataclasses import dataclass

from prefill.domain.cells import CellValue, shown
from prefill.domain.questions import AnswerField, Question, QuestionKey, Role
from prefill.domain.references import spelled
from prefill.domain.responses import Response, State
from prefill.domain.text import normalise
from prefill.jobs.job import Job


@dataclass(frozen=True)
class DisplayRow:
    """One line of the list. ``choice`` is the picked word, ``answer`` the prose beside it.

    ``is_from_file`` says that the answer shown stood in the customer's file and is not a response;
    ``is_emptied`` that it will be emptied in the copy; ``disagrees`` that a row which asks the same is
    answered otherwise.
    """

    key: QuestionKey
    id: str
    section: str
    question: str
    choice: str
    answer: str
    confidence: float | None
    state: State
    has_match: bool
    has_caution: bool
    is_from_file: bool
    is_emptied: bool
    disagrees: bool
    searchable: str


def display_row(job: Job, key: QuestionKey) -> DisplayRow:
    """What the list shows of a question as its response stands now."""
    question, response, matches = job.question(key), job.response(key), job.matches(key)
    is_from_file = not response.values and question.is_answered and response.state is State.EMPTY
    choice, answer = _answer(question, response, is_from_file)
    confidence = response.confidence
    if confidence is None and matches and not response.state.is_decided:
        confidence = matches[0].confidence
    text = normalise(question.text)
    return DisplayRow(
        key=key,
        id=question.id,
        section=question.section,
        question=text,
        choice=choice,
        answer=answer,
        confidence=confidence,
        state=response.state,
        has_match=bool(matches),
        has_caution=bool(matches and matches[0].cautions),
        is_from_file=is_from_file,
        is_emptied=bool(response.values) and not response.has_answer,
        disagrees=job.alike.is_disputed(key),
        searchable=f"{question.id} {text} {choice} {answer}".casefold(),
    )


def _answer(question: Question, response: Response, is_from_file: bool) -> tuple[str, str]:
    picked, prose = [], []
    for field in question.fields:
        value = field.value if is_from_file and field.is_answered else response.values.get(field.cell)
        if value is None or value == "":
            continue
        if field.role is Role.TEXT:
            prose.append(normalise(str(spelled(value, question.key.sheet))))
        else:
            picked.append(_word(field, value))
    return " · ".join(picked), " · ".join(prose)


def _word(field: AnswerField, value: CellValue) -> str:
    return (field.label or shown(value)) if field.role is Role.MARK else normalise(shown(value))
