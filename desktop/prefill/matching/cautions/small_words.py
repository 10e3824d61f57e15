"""Small words of which one stands where the other text has its opposite: and for or, yours for ours.

They say too little to be compared as words of their own, and decide all where everything else is the same.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from prefill.domain.sentences import said
from prefill.matching.cautions.contrasts import fold
from prefill.matching.cautions.replaced import Difference
from prefill.matching.wording import Wording

_TOKEN = re.compile(r"[^\W_]+(?:[.'’][^\W_]+)*")
_OPPOSITES = (
    (frozenset({"and"}), frozenset({"or"})),
    (frozenset({"by"}), frozenset({"for"})),
    (frozenset({"to"}), frozenset({"from"})),
    (frozenset({"you", "your", "yours"}), frozenset({"we", "us", "our", "ours"})),
    (frozenset({"you", "your", "yours"}), frozenset({"they", "them", "their", "theirs"})),
)


def exchanged(question: Wording, entry: Wording) -> Difference | None:
    """The first small word that stands in the place of its opposite; None without any.

    Beside “we” or “us” customers are somebody else; without them they are who asks.
    """
    if {"custom"} <= question.bag & entry.bag:
        ours = [{word: word for word in text.words if word in ("we", "us")} for text in (question, entry)]
        if bool(ours[0]) != bool(ours[1]):
            return Difference(said("A small word"), *ours)
    asked, known = (_TOKEN.findall(text.plain) for text in (question, entry))
    compared = SequenceMatcher(None, list(map(fold, asked)), list(map(fold, known)), autojunk=False)
    for _, start, end, from_, to in compared.get_opcodes():
        here, there = frozenset(asked[start:end]), frozenset(known[from_:to])
        if here and there and _are_opposite(here, there):
            around = _in_its_place(asked, start, end), _in_its_place(known, from_, to)
            return Difference(said("A small word"), *({words: words} for words in around))
    return None


def _are_opposite(here: frozenset[str], there: frozenset[str]) -> bool:
    return any(
        (here <= one and there <= other) or (here <= other and there <= one) for one, other in _OPPOSITES
    )


def _in_its_place(words: list[str], start: int, end: int) -> str:
    """The word with those beside it."""
    return " ".join(words[max(start - 1, 0) : end + 1])
