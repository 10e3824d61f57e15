"""Texts in other languages than English: each word counts, and so does its place.

What is alike, opposite or of no weight was learned of English. Elsewhere all words but the lightest have to
be the same in the same order, whatever their endings: a blank is better than a guess.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

import Stemmer

from prefill.domain.sentences import said
from prefill.matching.cautions.replaced import Difference
from prefill.matching.wording import STEMMERS, Wording

# Articles, courtesy, and the ways to ask whether there is something, which are one question
_LIGHT: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "de": "der die das den dem des ein eine einen einem einer eines bitte sie ihr ihre ihrem ihren ihrer "
        "ihres",
        "fr": "le la les l un une des du de d s il vous plaît votre vos",
        "es": "el la los las un una unos unas del de por favor su sus",
        "it": "il lo la gli le i l un uno una del della dei delle di per favore vostro vostra vostri vostre",
        "nl": "de het een u uw aub",
        "pt": "o a os as um uma uns umas do da dos das de por favor seu sua seus suas",
    }.items()
}
_THERE_IS = {
    "de": r"^(?:gibt es|existier(?:t|en)|besteh(?:t|en)|haben sie|verfügen sie über)\b"
    r"|^(?:ist|sind)\b(?=.* vorhanden\b)|\bvorhanden\b",
    "fr": r"^(?:existe-t-il|y a-t-il|avez-vous|disposez-vous d(?:e\b|'|’))",
    "es": r"^¿?(?:existen?|hay|tienen?|disponen? de)\b",
}
_NOTHING = "(?!)"
_WORD = re.compile(r"[^\W_]+(?:\.\d+)*")


class EachWord:
    """Compares two texts of one language; remembers the stemmer of each."""

    def __init__(self) -> None:
        self._stemmers: dict[str, Any] = {}

    def difference(self, question: Wording, entry: Wording, language: str) -> Difference | None:
        """The first words that one text has and the other has not in that place; None without any."""
        asked, known = (_words(text, language) for text in (question, entry))
        compared = SequenceMatcher(
            None, self._stems(asked, language), self._stems(known, language), autojunk=False
        )
        for what, start, end, from_, to in compared.get_opcodes():
            if what != "equal":
                title = said("Another word") if what == "replace" else said("One side says more")
                return Difference(title, _named(asked[start:end]), _named(known[from_:to]))
        return None

    def _stems(self, words: Sequence[str], language: str) -> Sequence[str]:
        if language not in STEMMERS:
            return words
        stemmer = self._stemmers.setdefault(language, Stemmer.Stemmer(STEMMERS[language]))
        return list(stemmer.stemWords(list(words)))


def _words(text: Wording, language: str) -> Sequence[str]:
    light = _LIGHT.get(language, frozenset())
    told = re.sub(_THERE_IS.get(language, _NOTHING), " ", text.plain.strip()).replace("iso/iec", "iso")
    return [word for word in _WORD.findall(told) if word not in light]


def _named(words: Sequence[str]) -> Mapping[str, str]:
    return {word: word for word in words}
