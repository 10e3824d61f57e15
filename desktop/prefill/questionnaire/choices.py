"""From the words of an answer to its meaning, and from a meaning to the words of a list."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType

from prefill.domain.cells import CellValue
from prefill.domain.questions import ChoiceCode
from prefill.domain.text import normalise
from prefill.questionnaire.choice_words import EXCEPTING, HEDGES, PLAIN, STATING, UNCERTAIN

_MAX_LENGTH = 400
_APOSTROPHES = re.compile("['\u2018\u2019\u02bc`\u00b4]")
_PUNCTUATION = re.compile(r"[^\w○〇✓✔☑☒×✗✘△]+")
_ENUMERATION = re.compile(r"^\s*(?:[☑☒](?=\s*\w)|\(?\d{1,2}\s*[).:=–-]|\(?[A-Za-z]\)|[A-Za-z]\.)\s*(?=\D)")
_TAIL = re.compile(
    r"\s+[-–—]+\s*|[-–—]+\s+|[,;:.(\[=]+\s*|\s+/\s+|\n|\s+(?=(?:with|mit|avec|con|com|met)\s)|、|。|（"
)
_SPLIT_OPTIONS = re.compile(r"\s+(?:/|\||or|oder|ou|o|of)\s+|/|\|")


Meanings = Mapping[str, ChoiceCode | None]
_NONE_SAID: Meanings = MappingProxyType({})


def code_of(value: CellValue, said: Meanings = _NONE_SAID) -> ChoiceCode | None:
    """What an answer means: yes, no, partly or not applicable, in ten languages.

    ``"Yes - fully implemented"``, ``"In place"`` and ``"はい"`` are a yes. What is uncertain ("I don't know",
    "Planned"), what offers a choice ("Yes/No"), numbers and prose have no code and give None. What a person
    ``said`` that a word of this list means goes before all that.
    """
    if said and (meant := _folded_meanings(said)) and (key := folded(str(value))) in meant:
        return meant[key]
    if isinstance(value, bool):
        return ChoiceCode.YES if value else ChoiceCode.NO
    if not isinstance(value, str) or len(value) > _MAX_LENGTH:
        return None
    return _reading_of(value)[0]


def word_for(code: ChoiceCode, choices: Sequence[CellValue], said: Meanings = _NONE_SAID) -> CellValue | None:
    """The list's own word for a code: ``NA``, ``N/A`` or ``Not Applicable``, whichever the list has.

    A plain word is preferred to a claim, and a claim to a word with a rider ("Yes, see below"). None
    where the list has no such word, or two of the same standing. A word that a person ``said`` means this
    code stands behind a plain one only; of several the one said last is taken.
    """
    meant = _folded_meanings(said)
    ranked: dict[int, list[CellValue]] = {}
    for choice in dict.fromkeys(choices):
        if folded(str(choice)) in meant:
            continue
        found, rank = _reading_of(choice) if isinstance(choice, str) else (code_of(choice), 0)
        if found is code:
            ranked.setdefault(rank, []).append(choice)
    if len(ranked.get(0, ())) != 1 and (own := _word_said(code, choices, meant)) is not None:
        return own
    best = ranked[min(ranked)] if ranked else []
    return best[0] if len(best) == 1 else None


def folded(text: str) -> str:
    """Lower case without accents, apostrophes and punctuation: the form in which choice words are listed.

    >>> folded(" N/A ")
    'n a'
    """
    return _fold(normalise(text))


def _folded_meanings(said: Meanings) -> Meanings:
    return {folded(word): code for word, code in said.items()}


def _word_said(code: ChoiceCode, choices: Sequence[CellValue], meant: Meanings) -> CellValue | None:
    words = {folded(str(choice)): choice for choice in choices}
    return next((words[w] for w, c in reversed(tuple(meant.items())) if c is code and w in words), None)


@cache
def _fold(text: str) -> str:
    bare = text.casefold()
    if not bare.isascii():
        decomposed = unicodedata.normalize("NFD", bare)
        bare = "".join(c for c in decomposed if not unicodedata.combining(c) or ord(c) > 0x3000)
        bare = unicodedata.normalize("NFC", bare)
    bare = _APOSTROPHES.sub("", bare)
    return _PUNCTUATION.sub(" ", bare.replace("_", " ")).strip()


def _words() -> dict[str, tuple[ChoiceCode, int]]:
    ranked = ((PLAIN, 0), (STATING, 1))
    return {_fold(word): (code, rank) for table, rank in ranked for code in table for word in table[code]}


_CODES = _words()
_UNCERTAIN = tuple(_fold(word) for word in UNCERTAIN)
_HEDGES = tuple(_fold(word) for word in HEDGES)
_EXCEPTING = tuple(f"{_fold(word)} " for word in EXCEPTING)


@cache
def _reading_of(text: str) -> tuple[ChoiceCode | None, int]:
    """The code of a text and its rank: 0 a plain word, 1 a claim, 2 with a rider."""
    known = _CODES.get(folded(text))
    if known:
        return known
    head, tail = _head_and_tail(_ENUMERATION.sub("", normalise(text)))
    code, rank = _CODES.get(_fold(head), (None, 2))
    if code is None or _mentions(_fold(text), _UNCERTAIN) or _offers_other(code, tail):
        return None, 2
    rider = _fold(tail)
    if code is ChoiceCode.YES and (_mentions(rider, _HEDGES) or f"{rider} ".startswith(_EXCEPTING)):
        code = ChoiceCode.PARTIAL
    return code, rank if not tail else 2


def _head_and_tail(text: str) -> tuple[str, str]:
    cut = _TAIL.search(text, 1)
    return (text[: cut.start()], text[cut.end() :].strip()) if cut else (text, "")


def _offers_other(code: ChoiceCode, tail: str) -> bool:
    """Whether what follows names another code, as in "Yes / No / N/A"."""
    parts = [tail] if _fold(tail) in _CODES else _SPLIT_OPTIONS.split(tail)
    others = {_CODES[part][0] for part in map(_fold, parts) if part in _CODES}
    return bool(others - {code, ChoiceCode.PARTIAL})


def _mentions(text: str, phrases: Sequence[str]) -> bool:
    padded = f" {text} "
    return any((f" {p} " in padded) if p.isascii() else (p in padded) for p in phrases)
