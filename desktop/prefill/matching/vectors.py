"""The vectors of texts: made once by a sentence model, kept in a cache, compared by cosine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from prefill.matching.encoders import Encoder, Vectors


class VectorCache(Protocol):
    """Where vectors are kept between runs, by model and hash of the text. The bank is one."""

    def get(self, model: str, hashes: Sequence[str]) -> Mapping[str, bytes]: ...

    def put(self, model: str, vectors: Mapping[str, bytes]) -> None: ...


class Reading(Protocol):
    """A text as it was written, and plainly: in lower case, with acronyms written out."""

    @property
    def text(self) -> str: ...

    @property
    def plain(self) -> str: ...


class CachedEncoder:
    """A sentence model that asks the caches first.

    Every vector is rounded to half precision, whether it was kept or just made: a warm cache must not
    change a result.
    """

    def __init__(self, encoder: Encoder, caches: Sequence[VectorCache]) -> None:
        self._encoder = encoder
        self._caches = caches

    @property
    def size(self) -> int:
        return self._encoder.size

    def encode(self, readings: Sequence[Reading], *, keep_in: VectorCache | None = None) -> Vectors:
        """One row a text. What had to be made is kept in ``keep_in``."""
        texts = [one.plain if self._encoder.is_english else one.text for one in readings]
        hashes = [blake2b(text.encode(), digest_size=16).hexdigest() for text in texts]
        known = self._known(hashes)
        missing = {key: text for key, text in zip(hashes, texts, strict=True) if key not in known}
        if missing:
            made = self._encoder.encode(list(missing.values())).astype(np.float16)
            new = {key: row.tobytes() for key, row in zip(missing, made, strict=True)}
            known |= new
            if keep_in is not None:
                keep_in.put(self._encoder.name, new)
        buffer = b"".join(known[key] for key in hashes)
        return np.frombuffer(buffer, dtype=np.float16).reshape(len(texts), self.size).astype(np.float32)

    def _known(self, hashes: Sequence[str]) -> dict[str, bytes]:
        known: dict[str, bytes] = {}
        for cache in self._caches:
            missing = sorted({key for key in hashes if key not in known})
            if missing:
                found = cache.get(self._encoder.name, missing)
                known |= {key: row for key, row in found.items() if len(row) == 2 * self.size}
        return known


class VectorIndex:
    """The vectors of all rows. Rows can be added; a row that was removed is all zeros."""

    def __init__(self, size: int) -> None:
        self._vectors: Vectors = np.zeros((0, size), dtype=np.float32)
        self._count = 0
        self._blas = ThreadpoolController()

    def __len__(self) -> int:
        return self._count

    def make_room(self, rows: int) -> None:
        """See that this many rows fit; where they don't, leave an eighth more for those that come singly."""
        if rows > len(self._vectors):
            grown = np.zeros((rows * 9 // 8, self._vectors.shape[1]), dtype=np.float32)
            grown[: self._count] = self._vectors[: self._count]
            self._vectors = grown

    def add(self, vectors: Vectors) -> None:
        """Add the next rows."""
        end = self._count + len(vectors)
        self.make_room(end)
        self._vectors[self._count : end] = vectors
        self._count = end

    def remove(self, row: int) -> None:
        self._vectors[row] = 0

    def cosines(self, queries: Vectors) -> NDArray[np.float32]:
        """One row a query, one column a row of the index, rounded so that machines agree."""
        with self._blas.limit(limits=1, user_api="blas"):
            cosines: NDArray[np.float32] = queries @ self._vectors[: self._count].T
        return cosines.round(4)
