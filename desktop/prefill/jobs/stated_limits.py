"""How long a form says that an answer may be: "max. 300 characters", "200 Zeichen oder weniger"."""

from __future__ import annotations

import re
from collections.abc import Iterator

_NUMBER = r"(\d[\d.,]*)"
_SIGNS = r"[\s-]*(?:characters?|chars?|zeichen)\b(?:,?\s*\(?in[ck]l\w*\.?\s(?:all\s)?\w+\)?)?"
_IS = r"\s*(?:of|is|von|ist|beträgt)?\s*[:=]?\s*"
_BEFORE = (
    r"max(?:imum|imale?|\.)?(?:\s?(?:(?:answer|response|comment|text)\s)?(?:length|länge|size))?" + _IS,
    r"(?:höchst|maximal)länge" + _IS,
    r"(?:up|limit(?:ed)?(?:\s[\w’']+){0,6})\s+to\s+",
    r"no(?:t|t be)?\s(?:more|longer)\sthan\s+",
    r"not\s(?:to\s)?exceed(?:ing)?\s+",
    r"(?:at\smost|höchstens|bis\szu|nicht\s(?:mehr|länger)\sals)\s+",
    r"(?:begrenz|beschränk)\w*(?:\s\w+){0,6}\sauf\s+",
)
_AFTER = (
    r",?\s*\(?max(?:imum|imal|\b)",
    r"\s+or\s(?:less|fewer|under)\b",
    r"\s+oder\sweniger\b",
    r"\s+(?:at\smost|limit|höchstens|begrenzt|beschränkt)\b",
)
_LIMIT = re.compile(
    rf"(?<!\w)(?:(?:{'|'.join(_BEFORE)}){_NUMBER}{_SIGNS}"
    rf"|{_NUMBER}{_SIGNS}(?:{'|'.join(_AFTER)})"
    rf"|(?:max\w*\.?\s(?:number\sof\s)?characters|character\slimit|zeichenlimit){_IS}{_NUMBER})",
    re.IGNORECASE,
)
_END = re.compile(r"[.!?](?=[\s)\"”]|$)|\n")
_ANSWER = re.compile(r"\b(?:answer|response|comment|repl(?:y|ies)\b|antwort|kommentar)", re.IGNORECASE)


def stated_limits(text: str) -> list[int]:
    """Every most number of characters that a heading or a guidance names."""
    return [_size(limit) for limit in _limits(text)]


def asked_limits(text: str) -> list[int]:
    """The same of a question's own text, but not what it only asks about, such as the length of passwords."""
    return [_size(limit) for limit in _limits(text) if not _is_asked_about(text, limit)]


def _limits(text: str) -> Iterator[re.Match[str]]:
    lower = text.lower()  # to look for a word is many times faster than the pattern, and nearly all hold none
    return _LIMIT.finditer(text) if "char" in lower or "zeichen" in lower else iter(())


def _size(limit: re.Match[str]) -> int:
    return int(re.sub(r"\D", "", next(filter(None, limit.groups()))))


def _is_asked_about(text: str, limit: re.Match[str]) -> bool:
    """Whether it stands in a sentence that asks, does not speak of the answer, and has no brackets for it."""
    before, after = text[: limit.start()], text[limit.end() :]
    end = _END.search(after)
    if end is None or end[0] != "?":
        return False
    if before.rstrip().endswith("(") and after.lstrip(" .").startswith(")"):
        return False
    starts = [found.end() for found in _END.finditer(before)]
    sentence = text[starts[-1] if starts else 0 : limit.end() + end.start()]
    return not _ANSWER.search(sentence)
