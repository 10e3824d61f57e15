"""Texts as bags of terms, compared by cosine: rare terms weigh more. Rows can be added and removed."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from prefill.matching.wording import TERM_BITS, Terms

Scores = NDArray[np.float32]


class Bags:
    """Rows of distinct terms; a term's weight is its inverse document frequency among the rows."""

    def __init__(self) -> None:
        self._rows: list[Terms] = []
        self._frequency = np.zeros(1 << TERM_BITS, dtype=np.int32)
        self._is_asked = np.zeros(1 << TERM_BITS, dtype=np.bool_)
        self._count = 0
        self._weights: Scores | None = None
        self._norms = np.zeros(0)  # of the rows that were compared since the weights last changed; else 0

    def add(self, terms: Terms) -> int:
        """Add a row and give its number."""
        self._frequency[terms] += 1
        self._count += 1
        self._weights = None
        self._rows.append(terms)
        return len(self._rows) - 1

    def terms(self, row: int) -> Terms:
        """The terms a row was added with."""
        return self._rows[row]

    def remove(self, row: int) -> None:
        """Empty a row; the numbers of the others stay."""
        self._frequency[self._rows[row]] -= 1
        self._count -= 1
        self._weights = None
        self._rows[row] = self._rows[row][:0]

    def weights(self, terms: Terms) -> Scores:
        """The weight of each term: 1 for one that stands in every row, more the rarer it is."""
        if self._weights is None:
            self._norms = np.zeros(len(self._rows))
            frequencies = np.arange(self._count + 1, dtype=np.float32)
            self._weights = np.log((1 + self._count) / (1 + frequencies)) + np.float32(1)
        return self._weights[self._frequency[terms]]

    def compare(self, query: Terms, rows: NDArray[np.int64]) -> tuple[Scores, Scores]:
        """For each row, its cosine with the query, and the share of the query's weight that it covers."""
        bags = [self._rows[row] for row in rows]
        sizes = np.fromiter(map(len, bags), dtype=np.int64, count=len(bags))
        nothing = np.zeros(len(bags), dtype=np.float32)
        if not len(query) or not sizes.any():
            return nothing, nothing
        asked = self.weights(query)
        terms = np.concatenate(bags)
        self._is_asked[query] = True
        shared = np.flatnonzero(self._is_asked[terms])
        self._is_asked[query] = False
        weights = self.weights(terms[shared])
        owners = np.repeat(np.arange(len(bags)), sizes)[shared]
        common = np.bincount(owners, weights * weights, len(bags))
        cosines = common / np.maximum(self._norms_of(rows) * np.sqrt((asked * asked).sum()), 1e-9)
        covered = np.bincount(owners, weights, len(bags)) / asked.sum()
        return cosines.astype(np.float32), covered.astype(np.float32)

    def _norms_of(self, rows: NDArray[np.int64]) -> NDArray[np.float64]:
        """The length of each row as a vector of weights."""
        new = rows[self._norms[rows] == 0]
        if len(new):
            bags = [self._rows[row] for row in new]
            squares = self.weights(np.concatenate(bags)) ** 2
            owners = np.repeat(np.arange(len(bags)), [len(bag) for bag in bags])
            self._norms[new] = np.sqrt(np.bincount(owners, squares, len(bags)))
        return self._norms[rows]
