"""Finds which side of known contrasts a text stands on, such as at rest or in transit, in one pass."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

Words = tuple[str, ...]


@dataclass(frozen=True)
class Contrast:
    """Things not to be confused. ``sides`` gives for each the phrases that name it.

    ``is_strict``: a side that only one text speaks of is a difference too; otherwise both must take a side.
    Phrases of the side without a name take none, though a shorter one within them would.
    """

    name: str
    is_strict: bool
    sides: Mapping[str, Sequence[str]]


def load_contrasts(path: Path) -> tuple[Contrast, ...]:
    """Read ``contrasts.json``."""
    data = json.loads(path.read_text(encoding="utf-8"))
    return tuple(Contrast(one["name"], one["strict"], one["sides"]) for one in data)


class Phrasebook:
    """All phrases of all contrasts by their first word; the longest phrase at a place wins."""

    def __init__(self, contrasts: Sequence[Contrast]) -> None:
        self._phrases: dict[str, list[tuple[Words, str, str]]] = {}
        for contrast in contrasts:
            for side, phrases in contrast.sides.items():
                for phrase in phrases:
                    folded = tuple(map(fold, split(phrase)))
                    self._phrases.setdefault(folded[0], []).append((folded, contrast.name, side))
        for phrases_ in self._phrases.values():
            phrases_.sort(key=lambda one: -len(one[0]))

    def find(self, text: str) -> dict[str, dict[str, str]]:
        """For each contrast the sides that a text in lower case speaks of, with its words for them."""
        words = split(text)
        folded = tuple(map(fold, words))
        found: dict[str, dict[str, str]] = {}
        taken: dict[str, int] = {}
        for at, word in enumerate(folded):
            for phrase, contrast, side in self._phrases.get(word, ()):
                end = at + len(phrase)
                if at >= taken.get(contrast, 0) and folded[at:end] == phrase:
                    taken[contrast] = end
                    if side:
                        found.setdefault(contrast, {}).setdefault(side, " ".join(words[at:end]))
        return found


def split(text: str) -> list[str]:
    return _WORD.findall(text)


@lru_cache(maxsize=1 << 15)  # the same words come again and again
def fold(word: str) -> str:
    """A word without its inflection. Gentler than a stemmer, to which production and product are the same."""
    word = _ENDING.sub("", word)
    word = f"{word[:-3]}y" if word.endswith("ies") else word
    word = word.removesuffix("s") if not word.endswith("ss") else word
    for ending in ("ing", "ed", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word.removesuffix(ending)
            break
    return word[:-1] if _DOUBLED.search(word) else word


_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ENDING = re.compile(r"['’]s?$|s['’]$")
_DOUBLED = re.compile(r"[^aeiouyls]{1}(?<=(bb|dd|gg|mm|nn|pp|rr|tt))$")
