"""Answers that refer to another row's answer: the act itself, and what can be wrong with such a reference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from prefill.domain.cells import CellValue
from prefill.domain.questions import QuestionKey, Role
from prefill.domain.references import rows_named, sign_of, spelled
from prefill.domain.responses import State
from prefill.domain.sentences import said
from prefill.jobs.answers import fits
from prefill.jobs.bulk import Bulk
from prefill.jobs.job import Job
from prefill.jobs.repeats import standing
from prefill.matching.languages import language_of

# What is written into the customer's file, so it speaks the language of the question.
_SENTENCES = {
    "en": "See the answer to row {row}.",
    "de": "Siehe die Antwort in Zeile {row}.",
    "es": "Véase la respuesta de la fila {row}.",
    "fr": "Voir la réponse à la ligne {row}.",
}


def refer(job: Job, key: QuestionKey, target: QuestionKey) -> Bulk:
    """Point to the answer of another row, after the words that are there, the file's too.

    The row's number stays right when the customer inserts rows. Where there is no room for words, nothing is
    said.
    """
    question, response = job.question(key), job.response(key)
    language = job.frame.language or language_of(question.text) or "en"
    sentence = _SENTENCES.get(language, _SENTENCES["en"]).format(row=sign_of(target))
    there = standing(question, response)
    for field in question.fields:
        old = there.get(field.cell)
        words = f"{old}\n{sentence}" if old else sentence
        is_prose = field.role is Role.TEXT and field.choices is None
        if is_prose and fits(field, spelled(words, key.sheet)):
            values: dict[str, CellValue] = {**response.values, field.cell: words}
            return Bulk(
                said("Refer to another answer"), {key: replace(response, state=State.EDITED, values=values)}
            )
    return Bulk(said("Refer to another answer"), {}, (key,))


def reference_fault(job: Job, key: QuestionKey) -> str:
    """What is wrong with the rows that an answer refers to, as a sentence; nothing where all is well."""
    return next(filter(None, (_fault(job, key, row) for row in _rows_referred(job, key))), "")


def _fault(job: Job, key: QuestionKey, row: QuestionKey | None) -> str:
    if row is None or row not in job.responses:
        return said("It refers to a row that is not asked any more.")
    if row == key:
        return said("It refers to itself.")
    name = spelled(sign_of(row), key.sheet)
    if not standing(job.question(row), job.response(row)):
        return said("It refers to row {name}, which has no answer.", name=name)
    if key in job.response(row).rows_named():
        return said("It refers to row {name}, which refers back to it.", name=name)
    if job.response(row).state in (State.PREFILLED, State.FLAGGED):
        return said("It refers to row {name}, whose answer is not decided yet.", name=name)
    return ""


def _rows_referred(job: Job, key: QuestionKey) -> Iterator[QuestionKey | None]:
    for value in job.response(key).values.values():
        yield from rows_named(value)
