"""Checks of answers before they are told: small rules, each with a sentence; the person decides.

To add one, write a function that looks at one answer and put it into the list.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from prefill.domain.cells import CellEdit, CellValue
from prefill.domain.entries import Audience, Entry
from prefill.domain.progress import Progress, Task, finish
from prefill.domain.questions import AnswerField, ChoiceCode, Question, QuestionKey, Role
from prefill.domain.references import spelled
from prefill.domain.responses import Response, State
from prefill.domain.sentences import said
from prefill.domain.text import normalise
from prefill.jobs.answers import item_of, too_long
from prefill.jobs.contradiction import contradicts
from prefill.jobs.customers import other_named
from prefill.jobs.job import Job
from prefill.jobs.referring import reference_fault
from prefill.jobs.repeats import standing
from prefill.questionnaire.choices import code_of
from prefill.workbook.edits import EditsRefused, checked

_LEFT_OVER = re.compile(
    r"\[(?:[^\]\n]{2,60}|…)\]|<[A-Za-z][^>\n]{1,40}>|\{\{?[^}\n]{2,40}\}\}?|\bTB[ACD]\b|\bTODO\b|\bXX+\b"
    r"|\?\?\?|_{3,}|lorem ipsum|\(placeholder\)|\byour (?:company|organi[sz]ation)(?:['’]s)? name\b"
    r"|\b(?:mm|dd|tt)([/.-])(?:mm|dd|tt)\1(?:yyyy|jjjj|yy|jj)\b|\b(?:yyyy|jjjj)([/.-])mm\2(?:dd|tt)\b"
    r"|(?:^|(?<=[.:;(–-] )|(?<=\())to be (?:confirmed|determined|decided|defined|announced|advised)\b"
    r"|(?<!need )(?<!needs )(?<!has )(?<!have )(?<!had )(?<!required )"
    r"\bto be (?:confirmed|determined|decided|defined|announced|advised)(?=[ \t]*(?:[.;,)]|$))"
    r"|^\W*(?:\w+ )?folgt(?: noch| in Kürze)?(?=\W*$)|\bfolgt noch\b|\bwird (?:noch )?nachgereicht\b"
    r"|\bnoch zu (?:klären|ergänzen|bestätigen)\b|^\W*noch offen(?=\W*$)",
    re.IGNORECASE | re.MULTILINE,
)
_AT_ONCE = 10


@dataclass(frozen=True)
class Surroundings:
    """What an answer is held against: today, customers' names, and the products of the bank.

    Among the names the job's own customer may be too.
    """

    today: date
    customers: Collection[str] = ()
    products: Sequence[str] = ()


@dataclass(frozen=True)
class Point:
    """One open point: the question it is about, the check's name, and a sentence."""

    key: QuestionKey
    check: str
    sentence: str


@dataclass(frozen=True)
class Looked:
    """What a check may look at: one question with its response, and what stands around it."""

    job: Job
    question: Question
    response: Response
    around: Surroundings
    parents: Mapping[QuestionKey, QuestionKey]

    @cached_property
    def values(self) -> Mapping[str, CellValue]:
        """What would stand in the cells."""
        return standing(self.question, self.response)

    @cached_property
    def prose(self) -> str:
        """What is said in words, also where a list should have been chosen from."""
        told = ((field, self.values.get(field.cell)) for field in self.question.fields)
        return "\n".join(str(value) for field, value in told if value is not None and _is_prose(field, value))

    @cached_property
    def choice(self) -> ChoiceCode | None:
        return _choice_in(self.question, self.values)

    @cached_property
    def sources(self) -> Sequence[Entry]:
        """The entries that the answer comes from; none where there is no answer."""
        return self.job.sources(self.question.key) if self.response.has_answer else ()


def _is_prose(field: AnswerField, value: CellValue) -> bool:
    return field.role is Role.TEXT or (bool(field.choices) and item_of(field.choices or (), value) is None)


def check(job: Job, key: QuestionKey, around: Surroundings) -> tuple[Point, ...]:
    """The open points of one question."""
    return tuple(_points(job, key, around, job.reading.parents))


def check_all(job: Job, around: Surroundings) -> tuple[Point, ...]:
    """The open points of a job, in the order of its questions."""
    return finish(checking(job, around))


def checking(job: Job, around: Surroundings) -> Task[tuple[Point, ...]]:
    """The same as long work, question by question; it belongs to the thread of the job."""
    points: list[Point] = []
    parents = job.reading.parents
    for done, key in enumerate(job.order):
        if done % _AT_ONCE == 0:
            yield Progress(done, len(job.order), said("Looking for open points"))
        points += _points(job, key, around, parents)
    return tuple(points)


def held_back(points: Iterable[Point]) -> frozenset[QuestionKey]:
    """The questions whose answers name another customer: they are written only if a person says so."""
    return frozenset(point.key for point in points if point.check == "customer")


def next_point(job: Job, points: Sequence[Point], after: QuestionKey | None) -> Point | None:
    """The first point that is not about the question ``after`` but below it, else the first of all."""
    places = {key: place for place, key in enumerate(job.order)}
    here = places.get(after, -1) if after is not None else -1
    return next((point for point in points if places[point.key] > here), points[0] if points else None)


def _points(
    job: Job, key: QuestionKey, around: Surroundings, parents: Mapping[QuestionKey, QuestionKey]
) -> Iterator[Point]:
    looked = Looked(job, job.question(key), job.response(key), around, parents)
    for name, rule in _CHECKS.items():
        sentence = rule(looked)
        if sentence:
            yield Point(key, name, sentence)


def _empty(looked: Looked) -> str:
    if looked.values or looked.response.values or looked.response.state is State.SKIPPED:
        return ""
    return said("There is no answer yet.")


def _half(looked: Looked) -> str:
    """Words without the choice that they go with."""
    if not looked.response.has_answer:
        return ""
    open_fields = [
        field
        for field in looked.question.fields
        if field.role in (Role.CHOICE, Role.SCORE) and field.choices and looked.values.get(field.cell) is None
    ]
    return said("{cell} still waits for a choice.", cell=open_fields[0].cell) if open_fields else ""


def _not_in_list(looked: Looked) -> str:
    for field in looked.question.fields:
        value = looked.response.values.get(field.cell)
        if field.choices is not None and value is not None and item_of(field.choices, value) is None:
            return said("The list of {cell} does not offer “{value}”.", cell=field.cell, value=value)
    return ""


def _too_long(looked: Looked) -> str:
    return too_long(looked.question, looked.response.values)


def _not_accepted(looked: Looked) -> str:
    """What the cell's validation refuses, but for what is too long: saving would refuse it too.

    All answers of the row are looked at, for a list may depend on the answer beside it.
    """
    values, sheet = looked.response.values, looked.question.key.sheet
    judged = {field.cell for field in looked.question.fields if field.accepts is not None}
    if judged.isdisjoint(values) or _too_long(looked):
        return ""
    edits = [CellEdit(sheet, cell, spelled(value, sheet)) for cell, value in values.items()]
    try:
        checked(looked.job.reading.workbook, edits)
    except EditsRefused as refused:
        first = next((refusal for refusal in refused.refusals if refusal.cell in judged), None)
        return said("{cell} {reason}.", cell=first.cell, reason=first.reason) if first else ""
    return ""


def _left_over(looked: Looked) -> str:
    found = _LEFT_OVER.search(looked.prose) if looked.response.has_answer else None
    return said("“{words}” looks like something still to be filled in.", words=found[0]) if found else ""


def _other_customer(looked: Looked) -> str:
    if not looked.response.has_answer:
        return ""
    name = other_named(looked.prose, looked.around.customers, looked.job.frame.customer)
    return said("It names {name}, who is another customer.", name=name) if name else ""


def _other_product(looked: Looked) -> str:
    asked = looked.job.frame.product
    if not asked or not looked.response.has_answer:
        return ""
    for entry in looked.sources:
        if entry.product.casefold() not in ("", asked.casefold()):
            return said(
                "The answer is for {product}, and the questionnaire is about {asked}.",
                product=entry.product,
                asked=asked,
            )
    others = [name for name in looked.around.products if name.casefold() not in asked.casefold()]
    name = _first_named(looked.prose, others)
    return (
        said("It names {name}, and the questionnaire is about {asked}.", name=name, asked=asked)
        if name
        else ""
    )


def _audience(looked: Looked) -> str:
    """The entry is not meant for those who will read the answer."""
    meant_for = {entry.audience for entry in looked.sources}
    if Audience.INTERNAL in meant_for:
        return said("The entry it comes from is internal.")
    if Audience.NDA in meant_for and looked.job.frame.audience is Audience.PUBLIC:
        return said("The entry it comes from is for customers under an NDA, and the answers will be public.")
    return ""


def _contradiction(looked: Looked) -> str:
    choice, prose = looked.choice, normalise(looked.prose)
    if choice is None or not looked.response.has_answer or not prose:
        return ""
    if not contradicts(choice, prose, looked.question.text):
        return ""
    words = {ChoiceCode.YES: said("Yes"), ChoiceCode.NO: said("No"), ChoiceCode.NA: said("Not applicable")}
    return said("The choice says “{choice}”, and the words begin otherwise.", choice=words[choice])


def _past_review(looked: Looked) -> str:
    due = min((entry.review_due for entry in looked.sources if entry.review_due), default=None)
    if due is None or due >= looked.around.today:
        return ""
    return said("The entry it comes from was to be reviewed by {day}.", day=due)


def _evidence(looked: Looked) -> str:
    for entry in looked.sources:
        until = entry.evidence_until if entry.evidence else None
        if until is not None and until < looked.around.today:
            return said(
                "Its evidence, {evidence}, held until {day}.", evidence=entry.evidence.strip(), day=until
            )
    return ""


def _disagreement(looked: Looked) -> str:
    alike = looked.job.alike
    if not looked.values or not alike.is_disputed(looked.question.key):
        return ""
    key = alike.disputing(looked.question.key)[0]
    return said("Row {row} of {sheet} asks the same and is answered otherwise.", row=key.row, sheet=key.sheet)


def _without_parent(looked: Looked) -> str:
    parent = looked.parents.get(looked.question.key)
    if parent is None or not looked.response.has_answer or looked.choice in (ChoiceCode.NO, ChoiceCode.NA):
        return ""
    asked = looked.job.question(parent)
    above = _choice_in(asked, standing(asked, looked.job.response(parent)))
    if above is not ChoiceCode.NO or code_of(normalise(looked.prose)) is ChoiceCode.NA:
        return ""
    return said("It asks on after a “Yes”, and row {row} is answered “No”.", row=parent.row)


def _reference(looked: Looked) -> str:
    return reference_fault(looked.job, looked.question.key)


def _choice_in(question: Question, values: Mapping[str, CellValue]) -> ChoiceCode | None:
    """The yes or no of a row: the first choice or mark that has a code."""
    for field in question.fields:
        value = values.get(field.cell)
        if value in (None, "") or field.role not in (Role.CHOICE, Role.MARK):
            continue
        code = field.choice if field.role is Role.MARK else code_of(value, field.meanings)
        if code is not None:
            return code
    return None


def _first_named(text: str, names: Collection[str]) -> str:
    for name in sorted(names):
        if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE):
            return name
    return ""


_CHECKS: Mapping[str, Callable[[Looked], str]] = {
    "empty": _empty,
    "half": _half,
    "list": _not_in_list,
    "length": _too_long,
    "accepts": _not_accepted,
    "left over": _left_over,
    "customer": _other_customer,
    "product": _other_product,
    "audience": _audience,
    "contradiction": _contradiction,
    "review": _past_review,
    "evidence": _evidence,
    "repeat": _disagreement,
    "parent": _without_parent,
    "reference": _reference,
}
