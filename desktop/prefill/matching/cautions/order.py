"""Words that have traded places: customers who notify you are not you who notify customers.

Every other rule compares what is said, none in which order; and a question with two words exchanged is as
near to the one it was made of as a question can be.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from prefill.domain.sentences import said
from prefill.matching.cautions.contrasts import fold
from prefill.matching.cautions.replaced import Difference
from prefill.matching.wording import Wording

# What may stand anywhere, or on one side alone, without another meaning
_LIGHT = re.compile(
    r"an?|the|do|does|did|is|are|was|were|be|been|being|has|have|had|will|shall|please"
    r"|that|which|it|this|these|those|there"
)
_TOKEN = re.compile(r"[^\W_]+(?:[.'’][^\W_]+)*|,")
_JOINING = frozenset({",", "and", "or"})
_LEAST_SHARED = 0.8
_MOST_TOKENS = 80  # a comparison takes the square of them


def traded_places(question: Wording, entry: Wording) -> Difference | None:
    """Two runs of words, where the first in one text is the second in the other; None without any.

    Not so in a list, nor where one text turns the whole sentence round: keys that an HSM protects are keys
    protected by an HSM.
    """
    asked, known = (_TOKEN.findall(text.plain) for text in (question, entry))
    if _voice(asked) != _voice(known):
        return None
    asked, known = ([token for token in text if not _LIGHT.fullmatch(token)] for text in (asked, known))
    if found := _exchanged_throughout(asked, known):
        return found
    here, there = (Counter(map(fold, text)) for text in (asked, known))
    shared = {token for token, count in here.items() if there[token] == count}
    longest = max(len(asked), len(known))
    if longest > _MOST_TOKENS or sum(here[token] for token in shared) < _LEAST_SHARED * longest:
        return None
    return _traded(*([token for token in text if fold(token) in shared] for text in (asked, known)))


def _exchanged_throughout(asked: Sequence[str], known: Sequence[str]) -> Difference | None:
    """Two words of which each stands wherever the other text has the other, and one more than once."""
    if len(asked) != len(known):
        return None
    pairs = [pair for pair in zip(asked, known, strict=True) if fold(pair[0]) != fold(pair[1])]
    apart = {(fold(here), fold(there)): (here, there) for here, there in pairs}
    if len(pairs) < 3 or len(apart) != 2 or {pair[::-1] for pair in apart} != apart.keys():
        return None
    turned = (" … ".join(words) for words in zip(*apart.values(), strict=True))
    return Difference(said("Another order"), *({words: words} for words in turned))


def _traded(asked: Sequence[str], known: Sequence[str]) -> Difference | None:
    """``x m y`` in one text where the other has ``y m x``, between what both begin and end with."""
    here, there = list(map(fold, asked)), list(map(fold, known))
    start = _run(here, there)
    end = len(here) - _run(here[start:][::-1], there[start:][::-1])
    for one in range(start + 1, end - 1):
        for other in range(one + 1, end):
            if there[start:end] == here[other:end] + here[one:other] + here[start:one]:
                if _is_list(here[one:other], here[:start]) or _is_span(here[start:one], here[other:end]):
                    return None
                first, second = " ".join(asked[start:one]), " ".join(asked[other:end])
                turned = f"{first} … {second}", f"{second} … {first}"
                return Difference(said("Another order"), *({words: words} for words in turned))
    return None


def _voice(text: Sequence[str]) -> tuple[bool, int]:
    """What differs between “do you encrypt data” and “is data encrypted by you”."""
    return bool(text) and text[0] in ("is", "are", "was", "were"), text.count("by")


def _run(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words both begin with."""
    return next((n for n, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]), len(one))


def _is_span(*runs: Sequence[str]) -> bool:
    """Whether one of the runs only says how often or how long, which may be said anywhere: “365 days”."""
    return any(len(run) == 2 and run[0].replace(".", "").isdigit() for run in runs)


def _is_list(between: Sequence[str], before: Sequence[str]) -> bool:
    """Whether what stands between two runs only joins them: “a and b”, “a, c and b”, “for a and for b”."""
    own = [token for token in between if token not in _JOINING]
    if len(own) < len(between) and (not own or list(before[-len(own) :]) == own):
        return True
    return between[0] == "," and between[-1] in _JOINING
