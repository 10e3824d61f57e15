"""Finds a job's responses again in a file that has changed: by sheet and words, never by counting rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from prefill.domain.cells import CellValue, split_address
from prefill.domain.questions import Question, QuestionKey
from prefill.domain.responses import Response
from prefill.domain.text import normalise
from prefill.jobs.store import Kept


def carried(
    kept: Iterable[Kept], questions: Mapping[QuestionKey, Question]
) -> tuple[tuple[Kept, ...], tuple[Kept, ...]]:
    """Give each response to the question with its words: at its old place, or at the only other one.

    Gives the responses that found their question, and those whose question is gone or stands there twice.
    """
    places = _places(questions.values())
    found, lost = [], []
    for one in kept:
        asked = questions.get(one.key)
        if asked is None or normalise(asked.text) != normalise(one.question):
            asked = places.get((one.key.sheet, normalise(one.question)))
        if asked is None:
            lost.append(one)
        else:
            found.append(Kept(asked.key, asked.text, _moved(one, asked)))
    return tuple(found), tuple(lost)


def _places(questions: Iterable[Question]) -> Mapping[tuple[str, str], Question]:
    """The question of each wording that stands only once on its sheet."""
    worded = [((q.key.sheet, normalise(q.text)), q) for q in questions]
    times = Counter(wording for wording, _ in worded)
    return {wording: question for wording, question in worded if times[wording] == 1}


def _moved(kept: Kept, asked: Question) -> Response:
    """The response with its values in the cells of the question's new row, where that has such fields."""
    return replace(kept.response, values=_values(kept, asked))


def _values(kept: Kept, asked: Question) -> Mapping[str, CellValue]:
    columns = {split_address(field.cell)[1]: field.cell for field in asked.fields}
    return {
        columns[column]: value
        for cell, value in kept.response.values.items()
        if (column := split_address(cell)[1]) in columns
    }
