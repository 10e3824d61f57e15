"""The field's acronyms, spellings and empty words, read from the catalogue in ``resources``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Lexicon:
    """``expansions`` maps a word in lower case to the words it stands for.

    ``empty`` words say nothing; ``generic`` ones say too little to stand alone.
    """

    expansions: Mapping[str, tuple[str, ...]]
    empty: frozenset[str]
    generic: frozenset[str]

    def long_form(self, word: str) -> str:
        """What an acronym stands for, empty for other words."""
        return " ".join(self.expansions.get(word, ()))

    def expand(self, word: str) -> tuple[str, ...]:
        """The words that a word stands for, in American spelling."""
        return self.expansions.get(word) or (_american(word),)


def load_lexicon(path: Path) -> Lexicon:
    """Read ``lexicon.json``: acronyms and synonyms with what they stand for, and the empty words."""
    data = json.loads(path.read_text(encoding="utf-8"))
    synonyms = {word: tuple(words.split()) for word, words in data["synonyms"].items()}
    expansions = dict(synonyms)
    for acronym, words in data["acronyms"].items():
        expansions[acronym] = tuple(part for word in words.split() for part in synonyms.get(word, (word,)))
    return Lexicon(expansions, *(frozenset(data[kind].split()) for kind in ("empty", "generic")))


def _american(word: str) -> str:
    """British -ise, -our and -ence by rule; both sides are folded alike, so exceptions do no harm."""
    for british, american in _ENDINGS:
        if word.endswith(british) and len(word) > len(british) + 2:
            return word.removesuffix(british) + american
    return word


_ENDINGS = (
    *(
        (f"is{end}", f"iz{end}")
        for end in ["ation", "ations", "ational", "e", "es", "ed", "er", "ers", "ing"]
    ),
    ("yse", "yze"),
    ("ysed", "yzed"),
    ("yses", "yzes"),
    ("ysing", "yzing"),
    ("our", "or"),
    ("ours", "ors"),
    ("oured", "ored"),
    ("ence", "ense"),
)
