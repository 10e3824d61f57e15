"""Sentence models behind one small interface: texts in, vectors of length 1 out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]

ENGLISH = "english"
MULTILINGUAL = "multilingual"


class Encoder(Protocol):
    """A sentence model. ``name`` tells model and version, for a vector is of use only beside its like."""

    @property
    def name(self) -> str: ...

    @property
    def is_english(self) -> bool:
        """Whether it reads English only, for which acronyms are written out and case says nothing."""
        ...

    @property
    def size(self) -> int:
        """The numbers in a vector."""
        ...

    def encode(self, texts: Sequence[str]) -> Vectors:
        """One row a text, of length 1; a text's row does not depend on the other texts."""
        ...
