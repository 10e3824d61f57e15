"""The cache of sentence vectors, by the hash of the text and the model that made them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from prefill.bank.database import SqliteFile

_AT_ONCE = 500  # below SQLite's oldest limit on parameters


class Vectors:
    """A cache: what is missing is simply absent."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file

    def get(self, model: str, hashes: Sequence[str]) -> Mapping[str, bytes]:
        """The vectors that are known, by hash."""
        found: dict[str, bytes] = {}
        for start in range(0, len(hashes), _AT_ONCE):
            some = hashes[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(some))
            sql = f"SELECT hash, vector FROM vectors WHERE model = ? AND hash IN ({marks})"
            found.update(self._file.rows(sql, (model, *some)))
        return found

    def put(self, model: str, vectors: Mapping[str, bytes]) -> None:
        """Remember vectors, by hash. A bank opened read-only forgets them at once."""
        if self._file.read_only:
            return
        self._file.execute_all(
            "INSERT OR REPLACE INTO vectors (model, hash, vector) VALUES (?, ?, ?)",
            [(model, key, vector) for key, vector in vectors.items()],
        )
