"""The English sentence model: all-MiniLM-L6-v2 in ONNX, see ``resources/models``."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import warnings
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any, cast

import numpy as np

from prefill.domain.errors import PrefillError
from prefill.domain.sentences import said
from prefill.matching.encoders import Vectors
from prefill.matching.wordpiece import WordPieces
from prefill.resources import find

MODEL, VOCABULARY, CARD = "all-MiniLM-L6-v2-int8.onnx", "all-MiniLM-L6-v2-vocab.txt", "all-MiniLM-L6-v2.json"
_MOST_PIECES = 256  # what the model was trained for
_BATCH = 16
_THREADS = 2


class DamagedModel(PrefillError):
    """A file of the sentence model is not the one that was shipped."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            said("The sentence model {name} is damaged. Install Prefill again to repair it.", name=path.name)
        )
        self.path = path


class EnglishEncoder:
    """Turns English sentences into vectors. It loads on first use and never opens a connection.

    Sentences are run beside others of the very same length: without padding a sentence's vector does not
    depend on its company. Each run keeps to one thread: two runs side by side leave no core idle, which two
    threads that share the small steps of one run do.
    """

    name = "all-MiniLM-L6-v2-int8"
    size = 384
    is_english = True

    def __init__(self) -> None:
        self._session: Any = None
        self._pieces = WordPieces({})

    @staticmethod
    def is_available() -> bool:
        """Whether its files are there and its runtime can be loaded, which is tried once."""
        try:
            find(f"models/{MODEL}")
        except FileNotFoundError:
            return False
        return can_load_runtime()

    def encode(self, texts: Sequence[str]) -> Vectors:
        """One row a text, of length 1. Raises DamagedModel where a file is not as shipped."""
        if self._session is None:
            self._load(find(f"models/{CARD}").parent)
        cut = [self._pieces.cut(text, _MOST_PIECES) for text in texts]
        by_length: dict[int, list[int]] = {}
        for at, pieces in enumerate(cut):
            by_length.setdefault(len(pieces), []).append(at)
        vectors = np.empty((len(texts), self.size), dtype=np.float32)
        batches = [
            places[start : start + _BATCH]
            for _, places in sorted(by_length.items(), reverse=True)
            for start in range(0, len(places), _BATCH)
        ]
        with ThreadPoolExecutor(_THREADS) as pool:
            runs = pool.map(self._run, ([cut[at] for at in batch] for batch in batches))
            for batch, made in zip(batches, runs, strict=True):
                vectors[batch] = made
        return vectors

    def _run(self, pieces: Sequence[Sequence[int]]) -> Vectors:
        (vectors,) = self._session.run(None, {"tokens": np.array(pieces, dtype=np.int64)})
        return cast(Vectors, vectors)

    def _load(self, folder: Path) -> None:
        onnxruntime = _runtime()
        hashes = json.loads((folder / CARD).read_text(encoding="utf-8"))["sha256"]
        for name in (MODEL, VOCABULARY):
            if hashlib.sha256((folder / name).read_bytes()).hexdigest() != hashes[name]:
                raise DamagedModel(folder / name)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        self._pieces = WordPieces.read(folder / VOCABULARY)
        self._session = onnxruntime.InferenceSession(
            str(folder / MODEL), options, providers=["CPUExecutionProvider"]
        )


def _runtime() -> Any:
    """The library, told before it starts that it may neither keep nor send what it would note about its use.

    By its Privacy.md only the variable keeps it from making an identifier of the device and an uploader; its
    own function comes after those are made.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    return onnxruntime


@cache
def can_load_runtime() -> bool:
    """Being installed says little: on some machines a library of the system is missing, or too old."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it guesses at what it may miss; what counts is whether it loads
            _runtime()
    except Exception as error:  # whatever it is, words and the other model serve
        logging.getLogger(__name__).warning("onnxruntime cannot be loaded: %s", error)
        return False
    return True
