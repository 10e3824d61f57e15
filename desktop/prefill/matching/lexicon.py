"""The field's acronyms, spellings and empty words, read from the catalogue in ``resources``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import Stemmer


@dataclass(frozen=True)
class Lexicon:
    """``expansions`` maps a word in lower case to the words it stands for.

    ``empty`` words say nothing; ``generic`` ones say too little to stand alone. ``equal`` gives for a stem
    the one that stands for all of its meaning, as that of "employee" for "staff"; ``alike`` numbers the
    groups of stems that may stand in one another's place, though not everywhere. Where ``neutral`` stems are
    missing nothing is lost.
    """

    expansions: Mapping[str, tuple[str, ...]]
    empty: frozenset[str]
    generic: frozenset[str]
    equal: Mapping[str, str]
    alike: Mapping[str, frozenset[int]]
    neutral: frozenset[str]

    def long_form(self, word: str) -> str:
        """What an acronym stands for, empty for other words."""
        return " ".join(self.expansions.get(word, ()))

    def expand(self, word: str) -> tuple[str, ...]:
        """The words that a word stands for, in American spelling; what acronyms do, so do several of them."""
        return self.expansions.get(word) or self._of_several(word) or (_american(word),)

    def _of_several(self, word: str) -> tuple[str, ...]:
        """APIs, but not IRS: a letter less leaves too little to tell."""
        return self.expansions.get(word[:-1], ()) if len(word) > 3 and word.endswith("s") else ()


def load_lexicon(path: Path) -> Lexicon:
    """Read ``lexicon.json``: acronyms and synonyms with what they stand for, and words by meaning."""
    data = json.loads(path.read_text(encoding="utf-8"))
    synonyms = {word: tuple(words.split()) for word, words in data["synonyms"].items()}
    expansions = dict(synonyms)
    for acronym, words in data["acronyms"].items():
        expansions[acronym] = tuple(part for word in words.split() for part in synonyms.get(word, (word,)))
    empty, generic = (frozenset(data[kind].split()) for kind in ("empty", "generic"))
    stem = Stemmer.Stemmer("english").stemWord
    groups = [[stem(word) for word in words.split()] for words in data["equal"]]
    equal = {one: group[0] for group in groups for one in group}

    def stems_of(words: str) -> set[str]:
        return {equal.get(one, one) for one in map(stem, words.split())}

    alike: dict[str, frozenset[int]] = {}
    for number, words in enumerate(data["alike"]):
        for one in stems_of(words):
            alike[one] = alike.get(one, frozenset()) | {number}
    return Lexicon(expansions, empty, generic, equal, alike, frozenset(stems_of(data["neutral"])))


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
