"""What the words above a column say it holds."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from prefill.domain.text import normalise
from prefill.questionnaire.choices import code_of, folded
from prefill.questionnaire.header_words import (
    HEADER_WORDS,
    PARTIES,
    PREPOSITIONS,
    STATIC_MODIFIERS,
    TELLING,
    HeaderRole,
)
from prefill.questionnaire.options import options_in_header
from prefill.questionnaire.speakers import is_of_customer, is_of_past, says_something

_BRACKETED = re.compile(r"[(\[（【].*?[)\]）】]")
_INTERNAL = re.compile(r"[(\[（]\s*(?:f(?:or|ür)\s+)?intern(?:al|e|o|a)?\b", re.IGNORECASE)
_YEAR = re.compile(r"(?:[A-Za-z]{1,10}\s?)?(?:19|20)\d\d(?:\s?[/-]\s?\d\d(?:\d\d)?)?")
_STOP = re.compile(r"(?<=[^\W\d])[.:;!?。：；？]\s|\s[-–—]\s|[。：；]")
_INSTRUCTS = re.compile(r"how to\b|comment (?:r[eé]pondre|remplir)\b", re.IGNORECASE)
_TELLS_HOW = re.compile(
    r"(?:how|wie|hoe|como|come|if (?:yes|no|not|so|partial|applicable)|falls|wenn|si oui|si non|se sim)\b"
    r"[^?？]+$",
    re.IGNORECASE,
)
_MAX_LENGTH = 300
_MAX_WORDS = 10
_LONGEST_ASKED = 14
_MAX_MARK = 60
_LONGEST_OFFER = 120
_ANSWERING = (HeaderRole.ANSWER, HeaderRole.COMMENT)
_SPOKEN = (*_ANSWERING, HeaderRole.SCORE)
_ID_SIGNS = frozenset(("#", "№", "nº", "n°", "no.", "nr."))


class Said(NamedTuple):
    """A role and how much of the header's words say it, 0 to 1."""

    role: HeaderRole
    share: float


@cache
def role_of(text: str) -> Said | None:
    """The role that a header's words name, None where they name none.

    The head of the phrase decides: "Question ID" is an ID, "Number of the question" too.
    """
    text = normalise(text)
    if (
        not text
        or len(text) > _MAX_LENGTH
        or (text.count(" ") > _LONGEST_ASKED and text.endswith(("?", "？")))
    ):
        return None
    if text.casefold() in _ID_SIGNS or (text.endswith("#") and text.count(" ") <= 2):
        return Said(HeaderRole.ID, 1.0)
    if len(text) <= _MAX_MARK and code_of(text) is not None and folded(text) not in _LATIN:
        return Said(HeaderRole.MARK, 1.0)
    if _YEAR.fullmatch(text):
        return Said(HeaderRole.ANSWER, 1.0)
    if _names_reviewer(folded(text)) or _INTERNAL.search(text) or is_of_customer(text):
        return Said(HeaderRole.REVIEWER, 1.0)
    outside = _first_clause(_BRACKETED.sub(" ", text).strip())
    if _INSTRUCTS.match(text):
        return Said(HeaderRole.GUIDANCE, 1.0)
    said = _role_of_words(folded(outside)) or _role_of_words(folded(text))
    if (said is None or said.share < 0.3) and len(text) <= _LONGEST_OFFER and options_in_header(text):
        return Said(HeaderRole.ANSWER, 0.8)
    is_spoken = said.role in _SPOKEN if said else says_something(text)
    if is_spoken and is_of_past(text):
        return Said(HeaderRole.REVIEWER, said.share if said else 1.0)
    if _TELLS_HOW.match(text) and (said is None or said.role not in _ANSWERING):
        return Said(HeaderRole.COMMENT, 0.3)
    return said


def _first_clause(text: str) -> str:
    """What stands before the first stop or dash; headers like to go on with instructions."""
    clause = _STOP.split(text, maxsplit=1)[0]
    return clause if len(clause) >= 3 else text


def _role_of_words(text: str) -> Said | None:
    words = text.split()
    if text in PARTIES:
        return Said(HeaderRole.ANSWER, 1.0)
    if not words or len(words) > _MAX_WORDS:
        return None
    if any(word in _REVIEWER_WORDS for word in words):
        return Said(HeaderRole.REVIEWER, 1.0)
    said = _head_role(words) or _role_of_script(text)
    if said and said.role in (HeaderRole.ANSWER, HeaderRole.COMMENT) and words[0] in STATIC_MODIFIERS:
        return Said(HeaderRole.GUIDANCE, said.share)
    return said


def _head_role(words: list[str]) -> Said | None:
    """The role of a phrase with a preposition in it, of the last one before a preposition, or of any."""
    cut = next((i for i, word in enumerate(words) if i and word in PREPOSITIONS), len(words))
    whole = _last_phrase(words, len(words))
    if whole and whole.share > 0.8:
        return whole
    if whole and whole.role in _ANSWERING and cut < len(words) and words[cut - 1] in TELLING:
        return Said(HeaderRole.COMMENT, whole.share)
    return _last_phrase(words, cut) or whole


def _last_phrase(words: list[str], end: int) -> Said | None:
    best: tuple[int, int, HeaderRole] | None = None
    for start in range(end):
        for stop in range(min(end, start + _LONGEST), start, -1):
            role = _LATIN.get(" ".join(words[start:stop]))
            if role and (best is None or (stop, stop - start) > best[:2]):
                best = (stop, stop - start, role)
    if best is None:
        return None
    stop, count, role = best
    if role is HeaderRole.REFERENCE and _LATIN.get(" ".join(words[: stop - count])) is HeaderRole.COMMENT:
        role = HeaderRole.COMMENT
    covered = sum(map(len, words[stop - count : stop]))
    return Said(role, covered / sum(map(len, words)))


def _role_of_script(text: str) -> Said | None:
    """For scripts without blanks: the phrase that ends last, of those the longest."""
    if text.isascii():
        return None
    found = [(text.rfind(p) + len(p), len(p), role) for p, role in _OTHER.items() if p in text]
    if not found:
        return None
    _, length, role = max(found)
    return Said(role, length / len(text))


def _names_reviewer(text: str) -> bool:
    padded = f" {text} "
    return any(p in padded for p in _REVIEWER_PHRASES) or (
        not text.isascii() and any(p in text for p in _REVIEWER_SIGNS)
    )


def _phrases(latin: bool) -> dict[str, HeaderRole]:
    # of two roles that claim a phrase the one listed last keeps it, but questions and answers come first
    return {
        folded(phrase): role
        for role in reversed(HEADER_WORDS)
        for phrase in HEADER_WORDS[role]
        if folded(phrase).isascii() is latin
    }


_LATIN = _phrases(latin=True)
_OTHER = _phrases(latin=False)
_LONGEST = max(len(phrase.split()) for phrase in _LATIN)
_REVIEWER_WORDS = frozenset(p for p, r in _LATIN.items() if r is HeaderRole.REVIEWER and " " not in p)
_REVIEWER_PHRASES = tuple(f" {p} " for p, role in _LATIN.items() if role is HeaderRole.REVIEWER and " " in p)
_REVIEWER_SIGNS = tuple(p for p, role in _OTHER.items() if role is HeaderRole.REVIEWER)
