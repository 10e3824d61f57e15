"""Finds a job's responses again in a file that has changed: by sheet and words, never by counting rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from prefill.domain.cells import CellValue, split_address
from prefill.domain.questions import AnswerField, Question, QuestionKey, Role
from prefill.domain.references import redirected
from prefill.domain.responses import Response, State
from prefill.domain.text import normalise
from prefill.jobs.answers import fits, item_of
from prefill.jobs.store import Kept


@dataclass(frozen=True)
class Carried:
    """The responses that found their question, and those whose question is gone or stands there twice.

    What was prefilled into cells that are no longer answer cells is ``displaced``: only the note is left.
    """

    found: tuple[Kept, ...]
    lost: tuple[Kept, ...]
    displaced: frozenset[QuestionKey]


def carried(kept: Iterable[Kept], questions: Mapping[QuestionKey, Question]) -> Carried:
    """Give each response to the question with its words: at its old place, or at the only other one."""
    places: Mapping[tuple[str, str], Question] | None = None
    found, lost, displaced = [], [], set()
    moved: dict[QuestionKey, QuestionKey] = {}
    for one in kept:
        asked = questions.get(one.key)
        if asked is None or not _is_worded(asked, one.question):
            places = _places(questions.values()) if places is None else places
            asked = places.get((one.key.sheet, normalise(one.question)))
        if asked is None:
            lost.append(replace(one, is_lost=True))
            continue
        response = _moved(one, asked)
        moved[one.key] = asked.key
        found.append(Kept(asked.key, asked.text, response))
        if one.response.state is State.PREFILLED and response.state is State.EMPTY:
            displaced.add(asked.key)
    return Carried(_redirected(found, moved), _redirected(lost, moved), frozenset(displaced))


def _redirected(kept: Iterable[Kept], moved: Mapping[QuestionKey, QuestionKey]) -> tuple[Kept, ...]:
    """What names other rows names them where they are now."""
    return tuple(_naming(one, moved) for one in kept)


def _naming(kept: Kept, moved: Mapping[QuestionKey, QuestionKey]) -> Kept:
    response = kept.response
    values = {cell: redirected(value, moved) for cell, value in response.values.items()}
    return kept if values == response.values else replace(kept, response=replace(response, values=values))


def _is_worded(question: Question, words: str) -> bool:
    return question.text == words or normalise(question.text) == normalise(words)


def _places(questions: Iterable[Question]) -> Mapping[tuple[str, str], Question]:
    """The question of each wording that stands only once on its sheet."""
    worded = [((q.key.sheet, normalise(q.text)), q) for q in questions]
    times = Counter(wording for wording, _ in worded)
    return {wording: question for wording, question in worded if times[wording] == 1}


def _moved(kept: Kept, asked: Question) -> Response:
    """The response with its values in the cells of the question's new row, where that has such fields.

    A decision whose values have no place any more is flagged for a second look.
    """
    response = kept.response
    if kept.key == asked.key and {field.cell for field in asked.fields}.issuperset(response.values):
        return response
    old = {_place(cell, kept.key): value for cell, value in response.values.items()}
    fields = {_place(field.cell, asked.key): field for field in asked.fields}
    values = {fields[place].cell: value for place, value in old.items() if place in fields}
    displaced = [value for place, value in old.items() if place not in fields and value is not None]
    if displaced and response.state is State.PREFILLED:
        return Response(note=response.note)
    room = [field for place, field in fields.items() if place not in old]
    for value in displaced:
        values.update(_housed(value, [field for field in room if field.cell not in values]))
    is_lost = bool(old) and not values
    return replace(response, values=values, state=State.FLAGGED if is_lost else response.state)


def _place(cell: str, key: QuestionKey) -> tuple[int, int]:
    """Where a cell stands, seen from its question: how many rows below, and in which column."""
    row, column = split_address(cell)
    return row - key.row, column


def _housed(value: CellValue, room: Sequence[AnswerField]) -> Mapping[str, CellValue]:
    """The value in another field: the first whose list has it, else the only one for text.

    A mark, whatever its sign, means what its column means, and has no place in another.
    """
    if isinstance(value, str) and len(value) == 1:
        return {}
    for field in room:
        if field.choices is not None and (item := item_of(field.choices, value)) is not None:
            return {field.cell: item}
    prose = [field for field in room if field.role is Role.TEXT and fits(field, value)]
    return {prose[0].cell: value} if len(prose) == 1 else {}
