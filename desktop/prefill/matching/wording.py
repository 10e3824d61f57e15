"""What is compared of a text: its words, their stems, pairs of stems, and runs of characters."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

import numpy as np
import Stemmer
from numpy.typing import NDArray

from prefill.domain.text import normalise
from prefill.matching.languages import language_of
from prefill.matching.lexicon import Lexicon
from prefill.matching.quantities import in_one_form

Terms = NDArray[np.int32]

TERM_BITS = 21
_MASK = (1 << TERM_BITS) - 1
_WORD = re.compile(r"[^\W_]+(?:\.\d+)*")
_BRACKETED = re.compile(r"\(?([^\W_]+(?:\.\d+)*)\)?")
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]+")
STEMMERS = {
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "it": "italian",
    "nl": "dutch",
    "pt": "portuguese",
    "ru": "russian",
    "sv": "swedish",
    "tr": "turkish",
}


@dataclass(frozen=True)
class Wording:
    """A text taken apart.

    ``plain`` is the text in lower case, acronyms written out and quantities in one form; ``words`` are its
    words, so that texts which differ in these things alone have the same. ``stems`` leave out the empty ones;
    ``spoken`` gives for each stem what was written. ``language`` is what the text itself shows, None where
    that is not safe to say.
    """

    text: str
    language: str | None
    plain: str
    words: tuple[str, ...]
    spoken: Mapping[str, str]
    stems: tuple[str, ...]

    @cached_property
    def key(self) -> str:
        """The same for texts that ask the same, word for word."""
        return " ".join(self.words)

    @cached_property
    def bag(self) -> frozenset[str]:
        return frozenset(self.stems)

    @cached_property
    def stem_terms(self) -> Terms:
        return _terms(self.stems)

    @cached_property
    def pair_terms(self) -> Terms:
        return _terms(f"{one} {other}" for one, other in pairwise(self.stems))

    @cached_property
    def character_terms(self) -> Terms:
        return _character_terms(self.words)


class Analyser:
    """Takes texts apart; remembers the stem of each word it has met."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._stemmers: dict[str, Any] = {}
        self._stems: dict[tuple[str, str], tuple[str, ...]] = {}
        self._expanded: dict[str, tuple[str, ...]] = {}

    def wording(self, text: str, language: str = "en") -> Wording:
        """Take a text apart; ``language`` is its language where the text itself does not show it."""
        text = normalise(text)
        seen = language_of(text)
        plain, written = text.lower(), dict[str, str]()
        if seen in (None, "en"):
            plain, written = in_one_form(plain)
        tokens = _words(plain)
        spoken = [
            (stem, written.get(token, token))
            for token in tokens
            for stem in self._stems_of(token, seen or language)
        ]
        stems = tuple(stem for stem, _ in spoken)
        plain = self._written_out(plain)
        words = tuple(part for word in _words(plain) for part in self._expand(word))
        return Wording(text, seen, plain, words, dict(reversed(spoken)), stems)

    def bag(self, text: str) -> frozenset[str]:
        """The stems of a text that is weighed in passing, such as an answer: quick, and in no order."""
        plain = normalise(text).lower()
        language = language_of(plain) or "en"
        return frozenset(stem for token in _words(plain) for stem in self._stems_of(token, language))

    def _written_out(self, text: str) -> str:
        """Acronyms as the words they stand for, unless these stand before them already: a plan (BCP)."""

        def write(match: re.Match[str]) -> str:
            long = self._lexicon.long_form(match[1])
            if not long:
                return match[0]
            before = " ".join(_words(text[max(0, match.start() - 2 * len(long)) : match.start()]))
            return "" if before.endswith(long) else match[0].replace(match[1], long)

        return _BRACKETED.sub(write, text)

    def _stems_of(self, word: str, language: str) -> tuple[str, ...]:
        found = self._stems.get((word, language))
        if found is None:
            found = self._stems[word, language] = self._make_stems(word, language)
        return found

    def _expand(self, word: str) -> tuple[str, ...]:
        found = self._expanded.get(word)
        if found is None:
            found = self._expanded[word] = self._lexicon.expand(word)
        return found

    def _make_stems(self, word: str, language: str) -> tuple[str, ...]:
        if word in self._lexicon.empty:
            return ()
        words = tuple(part for part in self._expand(word) if part not in self._lexicon.empty)
        if language not in STEMMERS:
            return words
        stemmer = self._stemmers.setdefault(language, Stemmer.Stemmer(STEMMERS[language]))
        stems = stemmer.stemWords(list(words))
        return (
            tuple(self._lexicon.equal.get(stem, stem) for stem in stems) if language == "en" else tuple(stems)
        )


def _words(text: str) -> list[str]:
    """The words of a text; scripts that write none get pairs of characters instead."""
    words: list[str] = []
    for word in _WORD.findall(text):
        if word.isascii() or not _UNSPACED.search(word):
            words.append(word)
            continue
        for run in re.split(f"({_UNSPACED.pattern})", word):
            is_unspaced = len(run) > 2 and _UNSPACED.fullmatch(run)
            words += [run[i : i + 2] for i in range(len(run) - 1)] if is_unspaced else [run] * bool(run)
    return words


def _terms(texts: Iterable[str]) -> Terms:
    """Each distinct text as a number below 2**TERM_BITS, by a hash that is the same on every machine."""
    numbers = {zlib.crc32(text.encode()) & _MASK for text in texts}
    return np.fromiter(sorted(numbers), dtype=np.int32, count=len(numbers))


def _character_terms(words: tuple[str, ...]) -> Terms:
    """The runs of three to five characters within the words, each word with a blank before and after."""
    text = "".join(f" {word} " for word in words)
    codes = np.frombuffer(text.encode("utf-32-le"), dtype=np.uint32)
    if len(codes) < 3:
        return np.empty(0, dtype=np.int32)
    is_blank = codes == 32
    is_seam = is_blank[:-1] & is_blank[1:]
    runs, crosses = codes[:-1] * _PRIME + codes[1:], is_seam
    kept: list[NDArray[np.uint32]] = []
    for size in range(3, min(5, len(codes)) + 1):
        runs = runs[:-1] * _PRIME + codes[size - 1 :]
        crosses = crosses[:-1] | is_seam[size - 2 :]
        kept.append(runs[~crosses])
    hashes = np.concatenate(kept)
    terms = (((hashes ^ (hashes >> 15)) * _MIXER) >> (32 - TERM_BITS)).astype(np.int32)
    terms.sort()
    return terms[np.concatenate(([True], terms[1:] != terms[:-1]))]


_PRIME = np.uint32(16777619)
_MIXER = np.uint32(2654435761)
