"""The rows of a job that ask the same: which they are, whether they disagree, and one answer for all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from prefill.domain.cells import CellValue
from prefill.domain.entries import Entry
from prefill.domain.questions import Question, QuestionKey
from prefill.domain.responses import Response, State
from prefill.jobs.answers import cells_for
from prefill.jobs.disagreement import Stance, stance_of
from prefill.jobs.repeats import answer_in, standing


class AlikeRows:
    """What rows say is kept, so that thousands that ask the same are compared in no time.

    ``responses`` are the job's own, which says to ``changed`` whose answer it changed; ``groups`` has the
    rows that ask the same under each of them.
    """

    def __init__(
        self,
        questions: Mapping[QuestionKey, Question],
        responses: Mapping[QuestionKey, Response],
        groups: Mapping[QuestionKey, tuple[QuestionKey, ...]],
    ) -> None:
        self._questions = questions
        self._responses = responses
        self._groups = groups
        self._stances: dict[QuestionKey, Stance] = {}
        self._counts: dict[QuestionKey, Counter[Stance]] = {}

    def of(self, key: QuestionKey) -> tuple[QuestionKey, ...]:
        """The other rows that ask the same."""
        return tuple(other for other in self._groups.get(key, ()) if other != key)

    def around(self, keys: Iterable[QuestionKey]) -> set[QuestionKey]:
        """All rows that ask the same as one of these, themselves included where others do."""
        groups = {group[0]: group for key in keys if (group := self._groups.get(key))}
        return {key for group in groups.values() for key in group}

    def is_disputed(self, key: QuestionKey) -> bool:
        """Whether some row that asks the same is answered so that not both can be true."""
        if key not in self._groups:
            return False
        counts = self._counts_of(key)
        own = self._stances[key]
        return any(number and own.contradicts(stance) for stance, number in counts.items())

    def disputing(self, key: QuestionKey) -> tuple[QuestionKey, ...]:
        """All such rows, in their order."""
        if not self.is_disputed(key):
            return ()
        own = self._stances[key]
        return tuple(one for one in self._groups[key] if own.contradicts(self._stances[one]))

    def offered(self, key: QuestionKey) -> tuple[QuestionKey, ...]:
        """The rows that could take this one's answer and do not have it, or nobody has looked at yet."""
        return tuple(
            other
            for other, cells in self._carried(key, self.of(key)).items()
            if not (self._responses[other].state.is_decided and self._responses[other].values == cells)
        )

    def answered_too(self, key: QuestionKey, others: Iterable[QuestionKey]) -> Mapping[QuestionKey, Response]:
        """The responses of other rows with the answer of this one, each in the words of its own lists."""
        source = self._responses[key]
        state = source.state if source.state.is_decided else State.ACCEPTED
        return {
            other: replace(
                self._responses[other],
                state=state,
                values=cells,
                entry=source.entry,
                confidence=source.confidence,
            )
            for other, cells in self._carried(key, others).items()
        }

    def changed(self, keys: Iterable[QuestionKey]) -> None:
        """Look again at what these rows say."""
        for key in keys:
            old = self._stances.get(key)
            if old is not None:
                now = self._stances[key] = self._stance(key)
                counts = self._counts_of(key)
                counts[old] -= 1
                counts[now] += 1

    def _carried(
        self, key: QuestionKey, others: Iterable[QuestionKey]
    ) -> Mapping[QuestionKey, Mapping[str, CellValue]]:
        """What the answer of a row would write in each of the others that has room for it."""
        answer = self._answer(key)
        carried = {other: cells_for(self._questions[other], answer) for other in others}
        return {other: cells for other, cells in carried.items() if cells}

    def _answer(self, key: QuestionKey) -> Entry:
        question = self._questions[key]
        return answer_in(question, standing(question, self._responses[key]))

    def _stance(self, key: QuestionKey) -> Stance:
        return stance_of(self._answer(key))

    def _counts_of(self, key: QuestionKey) -> Counter[Stance]:
        group = self._groups[key]
        if group[0] not in self._counts:
            self._stances.update((one, self._stance(one)) for one in group)
            self._counts[group[0]] = Counter(self._stances[one] for one in group)
        return self._counts[group[0]]
