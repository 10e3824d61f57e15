"""Finds the rows worth comparing: BM25 over stems, on postings that grow with each row."""

from __future__ import annotations

from array import array
from typing import Any

import numpy as np
from numpy.typing import NDArray

from prefill.matching.wording import Terms

_SATURATION = 1.2  # BM25's k1 and b, at their usual values
_LENGTH_SHARE = 0.75
_LEAST = 1e-6


class Postings:
    """For each term the rows that hold it. A removed row keeps its number and is never found again."""

    def __init__(self) -> None:
        self._rows_of: dict[int, array[int]] = {}
        self._lengths = array("f")
        self._dampers: NDArray[np.float32] | None = None

    def add(self, terms: Terms) -> None:
        """Add the next row."""
        row = len(self._lengths)
        for term in terms.tolist():
            self._rows_of.setdefault(term, array("i")).append(row)
        self._lengths.append(len(terms))
        self._dampers = None

    def remove(self, row: int, terms: Terms) -> None:
        """Take a row out, given the terms it was added with."""
        for term in terms.tolist():
            self._rows_of[term].remove(row)

    def scores(self, query: Terms) -> NDArray[np.float32]:
        """The BM25 score of every row, 0 for rows that share no term."""
        count = len(self._lengths)
        scores = np.zeros(count, dtype=np.float32)
        for term in query.tolist():
            rows = self._rows_of.get(term)
            if rows:
                rarity = np.log(1 + (count - len(rows) + 0.5) / (len(rows) + 0.5))
                scores[np.frombuffer(rows, dtype=np.int32)] += np.float32(rarity)
        if self._dampers is None:
            self._dampers = _dampers(np.array(self._lengths, dtype=np.float32))
        return scores / self._dampers


def _dampers(lengths: NDArray[np.float32]) -> NDArray[np.float32]:
    """What a row's score is divided by: more the longer it is beside the others."""
    relative = lengths / max(float(lengths.mean()), 1.0) if len(lengths) else lengths
    return 1 + _SATURATION * (1 - _LENGTH_SHARE + _LENGTH_SHARE * relative)


def best_rows(scores: NDArray[np.floating[Any]], count: int) -> NDArray[np.int64]:
    """The rows with the ``count`` highest scores above 0, in row order; all that tie with the last too."""
    least = float(np.partition(scores, -count)[-count]) if len(scores) > count else 0.0
    return np.flatnonzero(scores >= max(least, _LEAST))
