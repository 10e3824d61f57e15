"""Acts on many questions at once: what each would change is known first, and is undone in one step."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from prefill.domain.cells import CellValue
from prefill.domain.matches import Match
from prefill.domain.questions import ChoiceCode, Question, QuestionKey, Role
from prefill.domain.references import outside_signs
from prefill.domain.responses import Response, State
from prefill.domain.sentences import said
from prefill.jobs.answers import MARK, PLAIN_WORDS, fits, too_long
from prefill.jobs.edited import edited
from prefill.jobs.job import Change, Job
from prefill.jobs.repeats import carried_answer, standing
from prefill.questionnaire.choices import word_for


@dataclass(frozen=True)
class Bulk:
    """An act that is not done yet: its name, the responses it would put in place, and what it can't reach."""

    name: str
    responses: Mapping[QuestionKey, Response]
    left_out: tuple[QuestionKey, ...] = ()

    @property
    def count(self) -> int:
        return len(self.responses)

    def apply(self, job: Job) -> Change:
        """Do it, as one act."""
        return job.apply(self.name, self.responses)


@dataclass(frozen=True)
class Replacing:
    """Words to be replaced in answers."""

    old: str
    new: str
    whole_words: bool = True
    match_case: bool = False
    _pattern: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        words = re.escape(self.old)
        bounded = rf"(?<!\w){words}(?!\w)" if self.whole_words else words
        flags = re.NOFLAG if self.match_case else re.IGNORECASE
        object.__setattr__(self, "_pattern", re.compile(bounded, flags))

    def within(self, text: str) -> str:
        return self._pattern.sub(lambda _found: self.new, text) if self.old else text


def answer_too(job: Job, key: QuestionKey, others: Iterable[QuestionKey]) -> Bulk:
    """Give other rows that ask the same the answer of this one."""
    return Bulk(said("Answer the same"), job.alike.answered_too(key, others))


def accept_above(job: Job, confidence: float) -> Bulk:
    """Accept what was prefilled with at least this confidence, 0 to 1."""
    return _accepting(
        job,
        (
            key
            for key, response in job.responses.items()
            if response.state is State.PREFILLED and (response.confidence or 0) >= confidence
        ),
    )


def accept_these(job: Job, keys: Iterable[QuestionKey]) -> Bulk:
    """Accept those of these questions that have an answer, be it the file's, which nobody has decided yet."""
    open_ones = [key for key in keys if not job.response(key).state.is_decided]
    ready = [key for key in open_ones if job.response(key).values or job.question(key).is_answered]
    return replace(_accepting(job, ready), left_out=tuple(key for key in open_ones if key not in set(ready)))


def clear_prefilled(job: Job) -> Bulk:
    """Empty all answers that were prefilled and that nobody has decided."""
    return Bulk(
        said("Clear all prefilled"),
        {
            key: replace(Response(), note=response.note, proposal=response.proposal)
            for key, response in job.responses.items()
            if response.state is State.PREFILLED
        },
    )


def replace_words(job: Job, words: Replacing) -> Bulk:
    """Replace words in all answers in prose. Choices stay, and so does each answer's state.

    Left out is what would grow too long for its cell.
    """
    changed, left_out = {}, []
    for key, response in job.responses.items():
        question = job.question(key)
        prose = {f.cell for f in question.fields if f.role is Role.TEXT and f.choices is None}
        values = {
            cell: outside_signs(value, words.within) if cell in prose and isinstance(value, str) else value
            for cell, value in response.values.items()
        }
        if values == response.values:
            continue
        if too_long(question, values) and not too_long(question, response.values):
            left_out.append(key)
        else:
            changed[key] = edited(question, response, values)
            if changed[key].has_answer:
                changed[key] = replace(changed[key], state=response.state)
    return Bulk(said("Replace in all answers"), changed, tuple(left_out))


def not_applicable(job: Job, keys: Iterable[QuestionKey], reason: str) -> Bulk:
    """Answer questions that nobody has decided with n/a, each in its list's own words, and one reason.

    A list without such a word leaves its question out.
    """
    given, left_out = {}, []
    for key in keys:
        response = job.response(key)
        if response.state.is_decided:
            continue
        cells = _not_applicable_cells(job.question(key), reason)
        if cells:
            given[key] = replace(response, state=State.EDITED, values=cells, entry=None, confidence=None)
        else:
            left_out.append(key)
    return Bulk(said("Not applicable"), given, tuple(left_out))


def repeat_previous(job: Job, key: QuestionKey) -> Bulk:
    """Give a question the answer of the nearest one above it that has one, in the words of its own lists."""
    at = job.order.index(key)
    for other in reversed(job.order[:at]):
        values = standing(job.question(other), job.response(other))
        cells = carried_answer(job.question(other), values, job.question(key)) if values else {}
        if cells:
            source = job.response(other)
            response = replace(
                job.response(key),
                state=State.EDITED,
                values=cells,
                entry=source.entry,
                confidence=source.confidence,
            )
            return Bulk(said("Repeat the previous answer"), {key: response})
        if values:
            break
    return Bulk(said("Repeat the previous answer"), {}, (key,))


def append_match(job: Job, key: QuestionKey, match: Match) -> Bulk:
    """Put a match's words after those that are there, the file's too.

    What is empty is filled as taking the match would. Words that came from no entry come from this one now,
    so that the checks look at it.
    """
    question, response, offered = job.question(key), job.response(key), job.answer_of(key, match.entry)
    there = standing(question, response)
    values: dict[str, CellValue] = dict(response.values)
    for answer_field in question.fields:
        new, old = offered.get(answer_field.cell), there.get(answer_field.cell)
        if new is None:
            continue
        if old is None:
            values[answer_field.cell] = new
        elif answer_field.role is Role.TEXT and answer_field.choices is None and str(new) not in str(old):
            joined = f"{old}\n\n{new}"
            if fits(answer_field, joined):
                values[answer_field.cell] = joined
    appended = replace(response, state=State.EDITED, values=values)
    if response.entry is None:
        appended = replace(appended, entry=match.entry, confidence=match.confidence)
    return Bulk(said("Append match"), {key: appended})


def _accepting(job: Job, keys: Iterable[QuestionKey]) -> Bulk:
    return Bulk(said("Accept all"), {key: replace(job.response(key), state=State.ACCEPTED) for key in keys})


def _not_applicable_cells(question: Question, reason: str) -> Mapping[str, CellValue]:
    cells: dict[str, CellValue] = {}
    is_chosen = False
    prose = [f for f in question.fields if f.role is Role.TEXT and f.choices is None]
    for one in question.fields:
        if one.role is Role.MARK and one.choice is ChoiceCode.NA:
            cells[one.cell] = MARK
            is_chosen = True
        elif one.role is Role.CHOICE and not is_chosen:
            word = word_for(ChoiceCode.NA, one.choices or (), one.meanings)
            if word is not None:
                cells[one.cell] = word
                is_chosen = True
    asks_choice = any(f.role in (Role.CHOICE, Role.MARK) for f in question.fields)
    if asks_choice and not is_chosen:
        return {}
    if prose:
        words = reason.strip() if is_chosen else f"{PLAIN_WORDS[ChoiceCode.NA]}. {reason.strip()}".strip()
        if words:
            cells[prose[0].cell] = words
    return cells
