"""Customers' names: whether an answer names another customer, however the name is spelled there.

A name is found without its legal form too, and with other signs between its words. Several words are found
whatever their capitals are; one word alone only as it is spelled, in capitals, or in an address on the
internet, for many a name is a common word as well.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from prefill.domain.text import normalise

_WORDS = re.compile(r"[^\W_]+")
_LEGAL_FORM = re.compile(
    r"[\s,&(]+(?:ltd|limited|inc|incorporated|corp|corporation|co|company|plc|llc|llp|pllc|l\.?p|gmbh|mbh|ug|"
    r"ag|se|kg|kgaa|ohg|gbr|e\.?\s?k|e\.?\s?v|e\.?\s?g|s\.?\s?a|s\.?\s?a\.?\s?s|s\.?\s?[aà]\.?\s?r\.?\s?l|"
    r"s\.?\s?l|s\.?\s?l\.?\s?u|s\.?\s?p\.?\s?a|s\.?\s?r\.?\s?l|b\.?\s?v|n\.?\s?v|a/s|aps|as|ab|oy|oyj|"
    r"sp\.?\s?z\.?\s?o\.?\s?o|s\.?\s?r\.?\s?o|k\.?\s?k|pty|pvt|private|pte|ltda|kft)[.)]*$",
    re.IGNORECASE,
)
_SMALL_WORD = re.compile(r"an?|and|d(?:er|ie|as)|el|l[ae]s?|of|our|the|und|your", re.IGNORECASE)
_WORD_OF_TRADE = re.compile(
    r"bank(?:ing)?|capital|care|cloud|consulting|data|daten|digital|energy|finance|global|group|gruppe|"
    r"health|holding|information|insurance|international|medical|network|partners?|security|services?|"
    r"software|solutions?|systeme?s?|technolog(?:y|ies)|versicherung",
    re.IGNORECASE,
)
_FEWEST_LETTERS = 3
_BETWEEN_WORDS = r"[\W_]+"


@dataclass(frozen=True)
class _Name:
    """What a name is found by: the words that matter, and the pattern that they make."""

    words: tuple[str, ...]
    pattern: re.Pattern[str]


def other_named(text: str, names: Collection[str], own: str) -> str:
    """The first of these customers that a text names, but for the ``own`` one, in whatever form."""
    text = normalise(text)
    folded = text.casefold()
    ours = [found.span() for found in _name(own).pattern.finditer(text)] if _name(own).words else []
    for name in sorted(names):
        read = _name(name)
        if not read.words or read.words[0] not in folded or _is_form_of(name, own):
            continue
        for found in read.pattern.finditer(text):
            if not any(start <= found.start() and found.end() <= end for start, end in ours):
                return name
    return ""


def _is_form_of(name: str, own: str) -> bool:
    """Whether a name is the own customer's: the same words but for the legal form, or the first of them."""
    words = _name(name).words
    return words == _name(own).words[: len(words)]


@lru_cache(maxsize=4096)
def _name(name: str) -> _Name:
    words = _words_that_matter(normalise(name))
    return _Name(tuple(word.casefold() for word in words), re.compile(_pattern(words)))


def _words_that_matter(name: str) -> list[str]:
    """The words of a name without its legal form, unless nothing would be left that tells it from others."""
    core = name
    while (shorter := _LEGAL_FORM.sub("", core)) != core:
        core = shorter
    words = _WORDS.findall(core)
    telling = [word for word in words if not _SMALL_WORD.fullmatch(word)]
    says_little = len(telling) == 1 and _WORD_OF_TRADE.fullmatch(telling[0])
    if says_little or sum(map(len, telling)) < _FEWEST_LETTERS:
        return _WORDS.findall(name)
    return words


def _pattern(words: list[str]) -> str:
    """The words one after another, or run together in an address such as ana@northwindtraders.com."""
    if len(words) == 1:
        spelled = {words[0], words[0].upper()} | ({words[0].capitalize()} if words[0].islower() else set())
        plain = "|".join(map(re.escape, sorted(spelled)))
    else:
        plain = f"(?i:{_BETWEEN_WORDS.join(map(re.escape, words))})"
    joined = re.escape("".join(words))
    return rf"(?<![^\W_])(?:{plain}|(?i:(?<=@){joined}|{joined}(?=\.[a-z]{{2}})))(?![^\W_])"
