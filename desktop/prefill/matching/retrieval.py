"""Chooses for each question the rows worth judging, the sentence model and the fitted model."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

from prefill.matching.encoders import ENGLISH, MULTILINGUAL, Vectors
from prefill.matching.index import Index, Nearness, Rows
from prefill.matching.model import Values
from prefill.matching.vectors import CachedEncoder, VectorCache
from prefill.matching.wording import Wording

ACROSS = "across"
_BATCH = 64
_Found = list[Nearness | None]


@dataclass(frozen=True)
class Candidates:
    """The rows that one fitted model, named by ``model``, judges for a question, with their sub-scores."""

    model: str
    rows: Rows
    scores: Mapping[str, Values]
    is_same: NDArray[np.bool_]


class Retrieval:
    """Looks a question up among the rows of its own language, and apart from them among the others.

    Words mean nothing across languages: there the multilingual sentence model counts alone.
    """

    def __init__(
        self, index: Index, encoders: Mapping[str, CachedEncoder], questions: VectorCache | None
    ) -> None:
        self._index = index
        self._encoders = encoders
        self._questions = questions

    def examine(self, wordings: Sequence[Wording]) -> Iterator[tuple[Candidates, ...]]:
        """For each wording the candidates of its own language, then those of other languages.

        While one batch is examined, and the caller judges it, the vectors of the next are made.
        """
        batches = (wordings[start : start + _BATCH] for start in range(0, len(wordings), _BATCH))
        with ThreadPoolExecutor(max_workers=1) as lane:
            begun = (self._begin(batch, lane) for batch in batches)
            for examined, _ in pairwise(chain(begun, (None,))):
                yield from examined or ()

    def _begin(self, batch: Sequence[Wording], lane: Executor) -> Iterator[tuple[Candidates, ...]]:
        """Have the vectors of a batch made; what is given waits for them."""
        own = [self._own_model(wording) for wording in batch]
        across = [self._model_across(wording) for wording in batch]
        begun = [self._begin_nearness(batch, models, lane) for models in (own, across)]

        def examined() -> Iterator[tuple[Candidates, ...]]:
            near, near_across = (nearness() for nearness in begun)
            for one in zip(batch, own, near, near_across, strict=True):
                yield tuple(self._candidates(*one))

        return examined()

    def _own_model(self, wording: Wording) -> str | None:
        """The sentence model for rows of the question's own language."""
        is_english = wording.language in (None, "en")
        preferred = (ENGLISH, MULTILINGUAL) if is_english else (MULTILINGUAL,)
        return next((model for model in preferred if model in self._encoders), None)

    def _model_across(self, wording: Wording) -> str | None:
        has_others = wording.language is not None and self._index.has_other_language(wording.language)
        return MULTILINGUAL if has_others and MULTILINGUAL in self._encoders else None

    def _begin_nearness(
        self, batch: Sequence[Wording], models: Sequence[str | None], lane: Executor
    ) -> Callable[[], _Found]:
        """The cosines of each wording with all rows, by the model named for it, once they are asked for."""
        begun: list[tuple[CachedEncoder, list[int], Callable[[], Vectors]]] = []
        for model, encoder in self._encoders.items():
            chosen = [i for i, name in enumerate(models) if name == model and batch[i].words]
            if chosen:
                texts = [batch[i] for i in chosen]
                begun.append((encoder, chosen, encoder.begin(texts, lane, keep_in=self._questions)))

        def nearness() -> _Found:
            found: _Found = [None] * len(batch)
            for encoder, chosen, vectors in begun:
                for i, row in zip(chosen, self._index.cosines(vectors(), encoder), strict=True):
                    found[i] = row
            return found

        return nearness

    def _candidates(
        self, wording: Wording, model: str | None, near: Nearness | None, near_across: Nearness | None
    ) -> Iterator[Candidates]:
        rows = self._index.candidates(wording, near)
        is_own = self._is_own(wording, rows) if near_across is not None else np.ones(len(rows), dtype=bool)
        yield self._compared("words" if near is None else f"words+{model}", wording, rows[is_own], near)
        if near_across is not None:
            rows = self._index.candidates(wording, near_across)
            rows = rows[~self._is_own(wording, rows)]
            yield self._compared(ACROSS, wording, rows, near_across)

    def _compared(self, model: str, wording: Wording, rows: Rows, near: Nearness | None) -> Candidates:
        is_same = [row.key == wording.key for row in self._index.rows(rows)]
        scores = self._index.sub_scores(wording, rows, near)
        return Candidates(model, rows, scores, np.array(is_same, dtype=bool))

    def _is_own(self, wording: Wording, rows: Rows) -> NDArray[np.bool_]:
        own = [row.language == wording.language for row in self._index.rows(rows)]
        return np.array(own, dtype=bool)
