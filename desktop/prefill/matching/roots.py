"""The part of a word that its other forms begin with too, for looking words up as they are typed."""

from __future__ import annotations

import Stemmer

_SHORTEST = 3


def root_of(word: str) -> str:
    """What the forms of an English word share: ``policies`` gives ``polic``, ``encrypted`` ``encrypt``."""
    folded = word.casefold()
    stem = Stemmer.Stemmer("english").stemWord(folded)
    shared = next((at for at, (a, b) in enumerate(zip(folded, stem, strict=False)) if a != b), len(stem))
    root = folded[:shared]
    root = root[:-1] if root.endswith(("i", "y", "e")) else root
    return root if len(root) >= _SHORTEST else folded
