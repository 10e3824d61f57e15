"""From an entry to the cells of a question: which value goes where, in each list's own words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from prefill.domain.cells import MOST_CHARACTERS, CellValue, length_of
from prefill.domain.entries import Entry
from prefill.domain.questions import Accepts, AnswerField, ChoiceCode, Question, Role
from prefill.domain.references import spelled
from prefill.domain.sentences import said
from prefill.domain.text import normalise
from prefill.jobs.stated_limits import asked_limits, stated_limits
from prefill.matching.languages import language_of
from prefill.questionnaire.choices import code_of, word_for
from prefill.questionnaire.header_roles import role_of
from prefill.questionnaire.header_words import HeaderRole

PLAIN_WORDS = {
    ChoiceCode.YES: "Yes",
    ChoiceCode.NO: "No",
    ChoiceCode.PARTIAL: "Partially",
    ChoiceCode.NA: "N/A",
}
MARK = "x"


def cells_for(question: Question, entry: Entry) -> Mapping[str, CellValue]:
    """What taking this entry would write, by cell; fields that it cannot answer are left out.

    Further fields of the same question are filled only from answers that carry their label. Where the entry
    has a variant in the question's language, that is what it answers.
    """
    entry = in_language_of(question, entry)
    labelled = {normalise(a.label).casefold(): a.value for a in entry.other_answers}
    cells: dict[str, CellValue] = {}
    code, prose = entry.choice, entry.answer
    for field in sorted(question.fields, key=_is_aside):
        value = _labelled_value(field, labelled)
        if value is None and field.role is Role.MARK:
            value = mark_for(field) if code is not None and field.choice is code else None
        elif value is None and field.role is Role.CHOICE and (code is not None or prose):
            value = _chosen(field, code, prose)
            code = None if value is not None else code
        elif value is None and field.role is Role.TEXT and prose:
            value = next((text for text in (prose, entry.short_answer) if text and fits(field, text)), None)
            prose = ""
        if value is not None:
            cells[field.cell] = value
    return cells or _answered_in_a_word(question, entry)


def _is_aside(field: AnswerField) -> bool:
    """Whether prose belongs elsewhere first: the heading names neither an answer nor a comment."""
    said = role_of(field.label) if field.role is Role.TEXT and field.label else None
    return bool(field.label) and field.role is Role.TEXT and (said is None or said.role not in _TOLD)


_TOLD = (HeaderRole.ANSWER, HeaderRole.COMMENT)


def in_language_of(question: Question, entry: Entry) -> Entry:
    """The entry with the answer of its variant in the question's language, itself where it has none."""
    asked = language_of(question.text) if entry.variants else None
    for variant in entry.variants:
        if asked is not None and variant.language == asked and not variant.product:
            answer = variant.answer or entry.answer
            short = "" if variant.answer else entry.short_answer
            choice = entry.choice if variant.choice is None else variant.choice
            return replace(entry, choice=choice, answer=answer, short_answer=short, language=asked)
    return entry


def missing_choice(question: Question, entry: Entry) -> AnswerField | None:
    """The first choice or mark field that this entry leaves open, None where the choice is made.

    Where a row has neither, the grade to be chosen from a list decides it.
    """
    deciding = [f for f in question.fields if f.role in (Role.CHOICE, Role.MARK)]
    deciding = deciding or [f for f in question.fields if f.role is Role.SCORE and f.choices]
    cells = cells_for(question, entry)
    if any(f.cell in cells for f in deciding):
        return None
    return deciding[0] if deciding else None


def mark_for(field: AnswerField) -> CellValue:
    """The sign that marks a field: that of its own list, else an x."""
    return field.choices[0] if field.choices else MARK


def fits(field: AnswerField, value: CellValue) -> bool:
    """Whether the field's list, or its other validation, has room for the value."""
    if field.choices is not None:
        return item_of(field.choices, value) is not None
    return field.accepts is None or (
        field.accepts.kind == "textLength" and _is_of_length(field.accepts, value)
    )


def item_of(choices: Sequence[CellValue], value: CellValue) -> CellValue | None:
    """The list's own item that is the value, else one that reads like it, None where the list has none."""
    for reading in (str, _read_alike):
        wanted = reading(value)
        for item in choices:
            if reading(item) == wanted:
                return item
    return None


def _read_alike(value: CellValue) -> str:
    return normalise(str(value)).casefold()


def limit_of(field: AnswerField, question: Question) -> int:
    """The most characters that the cell takes: by its validation, by what the form says, or by Excel."""
    limits = [MOST_CHARACTERS]
    accepts = field.accepts
    if accepts is not None and accepts.kind == "textLength":
        bound = accepts.high if accepts.operator == "between" else accepts.low
        if accepts.operator in ("between", "lessThan", "lessThanOrEqual") and bound and bound.isdigit():
            limits.append(int(bound) - (accepts.operator == "lessThan"))
    if field.role is Role.TEXT:
        limits += asked_limits(question.text)
        limits += (limit for text in (question.guidance, field.label) for limit in stated_limits(text))
    return min(limits)


def too_long(question: Question, values: Mapping[str, CellValue]) -> str:
    """Which of these cells would hold more than it may, as a sentence; empty where none would."""
    for field in question.fields:
        length = length_of(str(spelled(values.get(field.cell) or "", question.key.sheet)))
        limit = limit_of(field, question)
        if length > limit:
            return said(
                "{cell} holds {length} characters, and {limit} are allowed.",
                cell=field.cell,
                length=length,
                limit=limit,
            )
    return ""


def _labelled_value(field: AnswerField, labelled: Mapping[str, str]) -> CellValue | None:
    value = labelled.get(normalise(field.label).casefold()) if field.label else None
    if value is None or not fits(field, value):
        return None
    return item_of(field.choices, value) if field.choices is not None else value


def _chosen(field: AnswerField, code: ChoiceCode | None, prose: str) -> CellValue | None:
    if field.choices is None:  # those of another workbook, which nobody knows here
        return None
    if code is not None:
        return word_for(code, field.choices, field.meanings)
    return item_of(field.choices, prose)


def _answered_in_a_word(question: Question, entry: Entry) -> Mapping[str, CellValue]:
    """A bare yes or no where the question has room for text only."""
    only_text = all(f.role is Role.TEXT for f in question.fields)
    if not (only_text and question.fields and entry.choice and not entry.answer):
        return {}
    field, word = question.fields[0], PLAIN_WORDS[entry.choice]
    return {field.cell: word} if fits(field, word) else {}


def _is_of_length(accepts: Accepts, value: CellValue) -> bool:
    """Whether a text is as long as its validation wants it, where that can be known."""
    length = length_of(str(value))
    try:
        low, high = int(accepts.low or ""), int(accepts.high or accepts.low or "")
    except ValueError:  # a bound that stands in another cell
        return False
    match accepts.operator:
        case "lessThan":
            return length < low
        case "lessThanOrEqual":
            return length <= low
        case "greaterThan":
            return length > low
        case "greaterThanOrEqual":
            return length >= low
        case "between":
            return low <= length <= high
    return False


def code_in(field: AnswerField) -> ChoiceCode | None:
    """What the value that stands in this field means, None where it is empty or has no code."""
    if not field.is_answered:
        return None
    return field.choice if field.role is Role.MARK else code_of(field.value, field.meanings)
