"""From a completed questionnaire to entries of the answer bank."""

from __future__ import annotations

from collections.abc import Iterator

from prefill.bank.importing import Found, Skipped
from prefill.domain.entries import Entry, EntryId, LabelledAnswer, Level
from prefill.domain.questions import AnswerField, ChoiceCode, Question, Questionnaire, Role
from prefill.domain.sentences import said
from prefill.jobs.answers import code_in
from prefill.jobs.citing import origin_of
from prefill.matching.languages import language_of

_WORDS_OF_A_CHOICE = 2


def learn(questionnaire: Questionnaire, source: str, level: Level) -> tuple[list[Found], list[Skipped]]:
    """What the answers in a questionnaire teach: an entry for each answered question.

    ``source`` is the file's name; each entry carries it with its sheet, row and ID. Questions that nobody has
    answered are given as skipped; placeholders, found out by the reading, count as no answer.
    """
    found: list[Found] = []
    skipped: list[Skipped] = []
    for question in questionnaire.questions():
        where = origin_of(source, question)
        if question.is_answered:
            found.append(Found(where, entry_from(question, where, level), has_id=False))
        else:
            skipped.append(Skipped(where, said("not answered")))
    return found, skipped


def entry_from(question: Question, where: str, level: Level) -> Entry:
    """What an answered question says, as an entry without an ID; its language is that of its words."""
    deciding = _deciding_field(question)
    prose = _prose_field(question, deciding)
    return Entry(
        id=EntryId(""),
        question=question.text,
        choice=_code_of(deciding) if deciding is not None else None,
        answer=str(prose.value) if prose is not None and prose.is_answered else "",
        other_answers=tuple(_other_answers(question, deciding, prose)),
        level=level,
        language=language_of(question.text) or Entry.language,
        source=where,
    )


def _deciding_field(question: Question) -> AnswerField | None:
    """The field that says yes or no for the row: the first whose value has a code.

    Without lists, as in a file of values alone, it is the first text where that is a bare word.
    """
    chosen = (f for f in question.fields if f.role in (Role.CHOICE, Role.MARK) and code_in(f))
    texts = [f for f in question.fields if f.role is Role.TEXT]
    return next(chosen, None) or next((f for f in texts[:1] if _code_of(f)), None)


def _code_of(field: AnswerField) -> ChoiceCode | None:
    is_prose = field.role is Role.TEXT and len(str(field.value).split()) > _WORDS_OF_A_CHOICE
    return None if is_prose else code_in(field)


def _prose_field(question: Question, deciding: AnswerField | None) -> AnswerField | None:
    """The first text; where that is the bare word which decides, the next that is answered, or itself."""
    texts = [f for f in question.fields if f.role is Role.TEXT]
    rest = [f for f in texts if f is not deciding]
    if len(rest) < len(texts):
        return next((f for f in rest if f.is_answered), deciding)
    return next(iter(rest), None)


def _other_answers(
    question: Question, deciding: AnswerField | None, prose: AnswerField | None
) -> Iterator[LabelledAnswer]:
    """What the other fields say, among them the words in which a choice was made where no list gave them."""
    for field in question.fields:
        is_told = field is prose or (field is deciding and field.role is not Role.TEXT)
        if field.is_answered and not is_told and field.role is not Role.MARK:
            yield LabelledAnswer(field.label, str(field.value))
