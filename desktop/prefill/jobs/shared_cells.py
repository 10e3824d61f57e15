"""Rows that share one merged answer cell have one answer: what is put there for one stands there for all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from prefill.domain.questions import Question, QuestionKey
from prefill.domain.responses import Response

Responses = Mapping[QuestionKey, Response]
Cell = tuple[str, str]

_LEFT_ALONE = object()  # unlike None, which empties a cell


class SharedCells:
    """The answer cells of a questionnaire that belong to several rows."""

    def __init__(self, questions: Iterable[Question]) -> None:
        rows: defaultdict[Cell, list[QuestionKey]] = defaultdict(list)
        self._with_own: set[QuestionKey] = set()
        for question in questions:
            shared = [field.cell for field in question.fields if field.shared]
            for cell in shared:
                rows[question.key.sheet, cell].append(question.key)
            if len(shared) < len(question.fields):
                self._with_own.add(question.key)
        self._rows = {cell: keys for cell, keys in rows.items() if len(keys) > 1}
        self._cells: defaultdict[QuestionKey, list[str]] = defaultdict(list)
        for (_, cell), keys in self._rows.items():
            for key in keys:
                self._cells[key].append(cell)

    def spread(self, wanted: Responses, now: Responses) -> Responses:
        """What is wanted, with what it changes in the other rows of the same cells.

        A row without cells of its own follows altogether; another one only where it has that cell's value.
        """
        result = dict(wanted)
        for key, response in wanted.items():
            for cell in self._cells.get(key, ()):
                if response.values.get(cell, _LEFT_ALONE) != now[key].values.get(cell, _LEFT_ALONE):
                    for row in self._rows[key.sheet, cell]:
                        result[row] = self._following(row, result.get(row, now[row]), cell, response)
        return result

    def _following(self, key: QuestionKey, own: Response, cell: str, leader: Response) -> Response:
        if key in self._with_own and cell not in own.values:
            return own
        values = {at: said for at, said in own.values.items() if at != cell}
        if cell in leader.values:
            values[cell] = leader.values[cell]
        if key in self._with_own:
            return replace(own, values=values)
        return replace(
            own, values=values, state=leader.state, entry=leader.entry, confidence=leader.confidence
        )
