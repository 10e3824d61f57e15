"""From a completed questionnaire to entries of the answer bank."""

from __future__ import annotations

from collections.abc import Iterator

from prefill.bank.importing import Found, Skipped
from prefill.domain.entries import Entry, EntryId, LabelledAnswer, Level
from prefill.domain.questions import AnswerField, ChoiceCode, Question, Questionnaire, Role
from prefill.jobs.answers import code_in
from prefill.matching.languages import language_of


def learn(questionnaire: Questionnaire, source: str, level: Level) -> tuple[list[Found], list[Skipped]]:
    """What the answers in a questionnaire teach: an entry for each answered question.

    ``source`` is the file's name; each entry carries it with its sheet and row. Questions that nobody has
    answered are given as skipped; placeholders, found out by the reading, count as no answer.
    """
    found: list[Found] = []
    skipped: list[Skipped] = []
    for question in questionnaire.questions():
        where = f"{source}, {question.key.sheet}, row {question.key.row}"
        if question.is_answered:
            found.append(Found(where, entry_from(question, where, level), has_id=False))
        else:
            skipped.append(Skipped(where, "not answered"))
    return found, skipped


def entry_from(question: Question, where: str, level: Level) -> Entry:
    """What an answered question says, as an entry without an ID; its language is that of its words."""
    deciding = _deciding_field(question)
    prose = next((f for f in question.fields if f.role is Role.TEXT), None)
    return Entry(
        id=EntryId(""),
        question=question.text,
        choice=_choice(deciding),
        answer=str(prose.value) if prose is not None and prose.is_answered else "",
        other_answers=tuple(_other_answers(question, deciding, prose)),
        level=level,
        language=language_of(question.text) or Entry.language,
        source=where,
    )


def _deciding_field(question: Question) -> AnswerField | None:
    """The first field whose value has a code: the yes or no of the row."""
    return next((f for f in question.fields if f.role in (Role.CHOICE, Role.MARK) and code_in(f)), None)


def _choice(deciding: AnswerField | None) -> ChoiceCode | None:
    return code_in(deciding) if deciding is not None else None


def _other_answers(
    question: Question, deciding: AnswerField | None, prose: AnswerField | None
) -> Iterator[LabelledAnswer]:
    for field in question.fields:
        if field.is_answered and field is not deciding and field is not prose and field.role is not Role.MARK:
            yield LabelledAnswer(field.label, str(field.value))
