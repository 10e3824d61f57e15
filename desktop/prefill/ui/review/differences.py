"""Which words of an entry's question are not in the customer's, and the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

_WORDS = re.compile(r"\s+|[\w'’-]+|[^\w\s]")


def differing_parts(text: str, other: str) -> Iterator[tuple[str, bool]]:
    """The text in parts, each with whether the other text lacks it there. The parts join to the text."""
    words, others = _WORDS.findall(text), _WORDS.findall(other)
    matcher = SequenceMatcher(None, _folded(words), _folded(others), autojunk=False)
    for operation, start, end, _, _ in matcher.get_opcodes():
        if end > start:
            yield "".join(words[start:end]), operation != "equal"


def _folded(words: list[str]) -> list[str]:
    return [word.casefold() if word.strip() else " " for word in words]
