"""All phrasings of the bank, ready to be compared. Entries can be added and removed without a rebuild."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from prefill.domain.entries import EntryId, Phrasing
from prefill.matching.bags import Bags
from prefill.matching.candidates import Postings, best_rows
from prefill.matching.encoders import Vectors
from prefill.matching.model import Values
from prefill.matching.vectors import CachedEncoder, VectorCache, VectorIndex
from prefill.matching.wording import Analyser, Wording

Rows = NDArray[np.int64]
Nearness = NDArray[np.float32]
_CANDIDATES = 30
_AT_ONCE = 4096


@dataclass(frozen=True, slots=True)
class Row:
    """One phrasing of an entry. ``kin`` is the same number for phrasings that hold the same stems.

    A bank has many rows and few are shown: what a text is made of is worked out again for those.
    """

    entry: EntryId
    text: str
    plain: str
    key: str
    language: str
    kin: int


_REMOVED = Row(EntryId(""), "", "", "", "", -1)


class Index:
    """The phrasings as numbered rows, with their terms and, for each sentence model, their vectors."""

    def __init__(
        self, analyser: Analyser, encoders: Sequence[CachedEncoder], cache: VectorCache | None
    ) -> None:
        self._analyser = analyser
        self._cache = cache
        self._rows: list[Row | None] = []
        self._rows_of: dict[EntryId, list[int]] = {}
        self._kin: dict[bytes, int] = {}
        self._shown: dict[int, Wording] = {}
        self._languages: dict[str, int] = {}
        self._postings = Postings()
        self._stems, self._pairs, self._characters = Bags(), Bags(), Bags()
        self._vectors = {encoder: VectorIndex(encoder.size) for encoder in encoders}

    def add(self, phrasings: Sequence[Phrasing]) -> None:
        """Add phrasings as new rows."""
        for phrasing in phrasings:
            wording = self._analyser.wording(phrasing.text, phrasing.language)
            kin = self._kin.setdefault(wording.stem_terms.tobytes(), len(self._kin))
            language = wording.language or phrasing.language
            self._rows_of.setdefault(phrasing.entry, []).append(len(self._rows))
            self._rows.append(Row(phrasing.entry, wording.text, wording.plain, wording.key, language, kin))
            self._languages[language] = self._languages.get(language, 0) + 1
            self._postings.add(wording.stem_terms)
            self._stems.add(wording.stem_terms)
            self._pairs.add(wording.pair_terms)
            self._characters.add(wording.character_terms)

    def remove(self, entry: EntryId) -> None:
        """Forget an entry with all its phrasings. An entry that is not there is no error."""
        for number in self._rows_of.pop(entry, ()):
            row = self.row(number)
            self._rows[number] = None
            self._languages[row.language] -= 1
            self._postings.remove(number, self._stems.terms(number))
            for bags in (self._stems, self._pairs, self._characters):
                bags.remove(number)
            for vectors in self._vectors.values():
                if number < len(vectors):
                    vectors.remove(number)

    def row(self, number: int) -> Row:
        """A row that is still there."""
        row = self._rows[number]
        if row is None:
            raise KeyError(number)
        return row

    def rows(self, numbers: Rows) -> list[Row]:
        """Several rows that are still there."""
        return [self.row(number) for number in numbers.tolist()]

    def wording(self, number: int) -> Wording:
        """What the text of a row is made of."""
        if number not in self._shown:
            row = self.row(number)
            self._shown[number] = self._analyser.wording(row.text, row.language)
        return self._shown[number]

    def has_other_language(self, language: str) -> bool:
        """Whether some row is in another language than this."""
        return any(count for other, count in self._languages.items() if other != language)

    def cosines(self, vectors: Vectors, encoder: CachedEncoder) -> Nearness:
        """The nearness of each vector to each row by a sentence model."""
        self.encode_rows(encoder)
        return self._vectors[encoder].cosines(vectors)

    def encode_rows(self, encoder: CachedEncoder) -> None:
        """Make, or take from the cache, the vectors of the rows that have none yet."""
        vectors = self._vectors[encoder]
        vectors.make_room(len(self._rows))
        while len(vectors) < len(self._rows):
            rows = self._rows[len(vectors) : len(vectors) + _AT_ONCE]
            vectors.add(encoder.encode([row or _REMOVED for row in rows], keep_in=self._cache))

    def candidates(self, query: Wording, cosines: Nearness | None) -> Rows:
        """The rows worth comparing: the best by words, and the best by meaning where cosines are given."""
        found = best_rows(self._postings.scores(query.stem_terms), _CANDIDATES)
        if cosines is not None:
            found = np.union1d(found, best_rows(cosines, _CANDIDATES))
        return np.array([number for number in found.tolist() if self._rows[number]], dtype=np.int64)

    def sub_scores(self, query: Wording, rows: Rows, cosines: Nearness | None) -> dict[str, Values]:
        """The named sub-scores of each row, 0 to 1."""
        words, covered = self._stems.compare(query.stem_terms, rows)
        scores = {
            "words": words,
            "covered": covered,
            "phrases": self._pairs.compare(query.pair_terms, rows)[0],
            "characters": self._characters.compare(query.character_terms, rows)[0],
        }
        if cosines is not None:
            scores["meaning"] = np.maximum(cosines[rows], 0)
        return {name: np.round(values.astype(np.float64), 4) for name, values in scores.items()}

    def rivals(self, rows: Rows) -> NDArray[np.bool_]:
        """Which candidates compete: those of another entry that do not ask the very same."""
        chosen = self.rows(rows)
        codes: dict[EntryId, int] = {}
        entries = np.array([codes.setdefault(row.entry, len(codes)) for row in chosen])
        kin = np.array([row.kin for row in chosen])
        is_rival: NDArray[np.bool_] = (entries[:, None] != entries) & (kin[:, None] != kin)
        return is_rival
