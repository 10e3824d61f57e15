"""Cuts a text into the word pieces that BERT models know (Wu and others, 2016; Devlin and others, 2018).

Written out here because it is fifty lines: the library that offers it brings an HTTP client along, and this
application must not be able to open a connection.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path

_UNKNOWN, _START, _END = "[UNK]", "[CLS]", "[SEP]"
_LONGEST_WORD = 100
_IDEOGRAPH = re.compile("([\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f])")


class WordPieces:
    """A vocabulary of pieces; remembers the pieces of each word it has met."""

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        self._vocabulary = vocabulary
        self._known: dict[str, tuple[int, ...]] = {}

    @classmethod
    def read(cls, path: Path) -> WordPieces:
        """A vocabulary file holds one piece a line, numbered from 0."""
        pieces = path.read_text(encoding="utf-8").split("\n")
        return cls({piece: number for number, piece in enumerate(pieces) if piece})

    def cut(self, text: str, most: int) -> list[int]:
        """The numbers of the text's pieces, at most ``most``, with those of start and end."""
        numbers = [self._vocabulary[_START]]
        for word in _words(text):
            pieces = self._known.get(word)
            if pieces is None:
                pieces = self._known[word] = self._pieces(word)
            numbers += pieces
        return [*numbers[: most - 1], self._vocabulary[_END]]

    def _pieces(self, word: str) -> tuple[int, ...]:
        """The longest known piece first, again and again; a word that cannot be cut up is unknown."""
        unknown = (self._vocabulary[_UNKNOWN],)
        if len(word) > _LONGEST_WORD:
            return unknown
        numbers, start = [], 0
        while start < len(word):
            prefix = "##" if start else ""
            ends = range(len(word), start, -1)
            end = next((end for end in ends if prefix + word[start:end] in self._vocabulary), None)
            if end is None:
                return unknown
            numbers.append(self._vocabulary[prefix + word[start:end]])
            start = end
        return tuple(numbers)


def _words(text: str) -> list[str]:
    """Lower case without accents, split at blanks, and around every sign and ideograph."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFD", _IDEOGRAPH.sub(r" \1 ", text))
        text = "".join(filter(_is_kept, decomposed))
    words = []
    for part in text.lower().split():
        start = 0
        for at, character in enumerate(part):
            if _is_sign(character):
                words += [part[start:at]] * (at > start) + [character]
                start = at + 1
        words += [part[start:]] * (start < len(part))
    return words


def _is_kept(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) not in ("Mn", "Cc", "Cf", "Co", "Cs")


def _is_sign(character: str) -> bool:
    if character.isalnum():
        return False
    return character.isascii() or unicodedata.category(character).startswith("P")
