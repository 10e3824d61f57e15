"""The vectors of texts: made once by a sentence model, kept in a cache, compared by cosine."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from hashlib import blake2b
from threading import Lock
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


@dataclass(frozen=True)
class _Wanted:
    """The hashes of texts in their order, the vectors that were kept, and the texts that have none."""

    hashes: Sequence[str]
    known: Mapping[str, bytes]
    missing: Mapping[str, str]


class CachedEncoder:
    """A sentence model that asks the caches first.

    Every vector is rounded to half precision, whether it was kept or just made: a warm cache must not
    change a result.
    """

    def __init__(self, encoder: Encoder, caches: Sequence[VectorCache]) -> None:
        self._encoder = encoder
        self._caches = caches
        self._making = Lock()

    @property
    def size(self) -> int:
        return self._encoder.size

    def encode(self, readings: Sequence[Reading], *, keep_in: VectorCache | None = None) -> Vectors:
        """One row a text. What had to be made is kept in ``keep_in``."""
        wanted = self._look_up(readings)
        return self._finish(wanted, self._make(wanted.missing.values()), keep_in)

    def begin(
        self, readings: Sequence[Reading], lane: Executor, *, keep_in: VectorCache | None = None
    ) -> Callable[[], Vectors]:
        """Like ``encode``, but what is missing is made in ``lane``; call what is given to wait for the rows.

        The caches are asked, and told, in the caller's own thread: a database belongs to one.
        """
        wanted = self._look_up(readings)
        making = lane.submit(self._make, wanted.missing.values())
        return lambda: self._finish(wanted, making.result(), keep_in)

    def _look_up(self, readings: Sequence[Reading]) -> _Wanted:
        texts = [one.plain if self._encoder.is_english else one.text for one in readings]
        hashes = [blake2b(text.encode(), digest_size=16).hexdigest() for text in texts]
        known = self._known(hashes)
        missing = {key: text for key, text in zip(hashes, texts, strict=True) if key not in known}
        return _Wanted(hashes, known, missing)

    def _make(self, texts: Collection[str]) -> Sequence[bytes]:
        if not texts:
            return ()
        with self._making:
            return [row.tobytes() for row in self._encoder.encode(list(texts)).astype(np.float16)]

    def _finish(self, wanted: _Wanted, made: Sequence[bytes], keep_in: VectorCache | None) -> Vectors:
        new = dict(zip(wanted.missing, made, strict=True))
        if new and keep_in is not None:
            keep_in.put(self._encoder.name, new)
        rows = {**wanted.known, **new}
        buffer = b"".join(rows[key] for key in wanted.hashes)
        return np.frombuffer(buffer, dtype=np.float16).reshape(-1, self.size).astype(np.float32)

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
        # For good: limits that come and go in two threads at once restore one another's.
        ThreadpoolController().limit(limits=1, user_api="blas")

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
        cosines: NDArray[np.float32] = queries @ self._vectors[: self._count].T
        return cosines.round(4)
