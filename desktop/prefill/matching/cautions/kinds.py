"""Words of one stem that mean different things: custom and customer, object and objective."""

from __future__ import annotations

import re
from collections import Counter

from prefill.domain.sentences import said
from prefill.matching.cautions.contrasts import fold
from prefill.matching.cautions.replaced import Difference
from prefill.matching.lexicon import Lexicon
from prefill.matching.wording import Wording

_KINDS = re.compile(
    r"(?:(?P<who>er|or)|(?P<state>ity)|(?P<how>ou)|(?P<aim>iv)|(?P<rule>anc|enc)|(?P<can>[ai]bl))$"
)
_DONE = re.compile(r"(?:e|ed|es|ing|ely)$")


def other_kind_of_word(question: Wording, entry: Wording, lexicon: Lexicon) -> Difference | None:
    """The first stem of both texts that each has in a word of another kind; None without any."""
    parts = Counter(question.spoken.values()), Counter(entry.spoken.values())
    for stem, here in question.spoken.items():
        there = entry.spoken.get(stem, here)
        is_alone = parts[0][here] == parts[1][there] == 1
        if (
            here != there
            and is_alone
            and _are_other_kinds(*(" ".join(lexicon.expand(word)) for word in (here, there)))
        ):
            return Difference(said("Another word"), {here: here}, {there: there})
    return None


def _are_other_kinds(here: str, there: str) -> bool:
    """Not so for what is done and the doing of it (to deploy, deployment), nor for secured and security."""
    one, other = _bare(here), _bare(there)
    kinds = {_kind(one), _kind(other)}
    if one == other or one[:3] != other[:3] or len(kinds) == 1:
        return False
    is_its_state = f"{one}ity" == other or f"{other}ity" == one
    return not (is_its_state and any(_DONE.search(word) for word in (here, there)))


def _bare(word: str) -> str:
    """Without what bends it: operationally is of one kind with operations."""
    return re.sub(r"bility$", "bl", fold(re.sub(r"(?:al)?ly$|al$", "", word)))


def _kind(word: str) -> str:
    found = _KINDS.search(word)
    return str(found.lastgroup) if found else ""
