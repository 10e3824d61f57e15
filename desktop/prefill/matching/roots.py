"""The part of a word that its other forms begin with too, for looking words up as they are typed."""

from __future__ import annotations

from os.path import commonprefix

import Stemmer

_SHORTEST = 3


def root_of(word: str) -> str:
    """What the forms of an English word share: ``policies`` gives ``polic``, ``encrypted`` ``encrypt``."""
    folded = word.casefold()
    root = commonprefix([folded, Stemmer.Stemmer("english").stemWord(folded)])
    root = root[:-1] if root.endswith(("i", "y", "e")) else root
    return root if len(root) >= _SHORTEST else folded
