"""Texts that ask the same in nearly the same words, so that one answer can serve them all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from prefill.matching.cautions import Cautions
from prefill.matching.lexicon import load_lexicon
from prefill.matching.wording import Analyser, Wording
from prefill.resources import find

_LEADING_NUMBER = re.compile(r"^[\W\d_]*(?:\d+[.)]\s*)*")


def alike(texts: Sequence[str]) -> tuple[tuple[int, ...], ...]:
    """Groups of two or more positions whose texts hold the same stems, whatever their order and empty words.

    A caution between two texts, such as a number or a negation, keeps them apart; so does one that holds for
    a text alone, as where it leans on the row above. Groups, and the positions in them, are in order.
    """
    lexicon = load_lexicon(find("matching/lexicon.json"))
    analyser, cautions = Analyser(lexicon), Cautions(lexicon)
    wordings = [analyser.wording(_LEADING_NUMBER.sub("", text)) for text in texts]
    by_stems: dict[frozenset[str], list[list[int]]] = {}
    for at, wording in enumerate(wordings):
        if not wording.bag:
            continue
        groups = by_stems.setdefault(wording.bag, [])
        own = next((group for group in groups if _same(cautions, wordings[group[0]], wording)), None)
        if own is None:
            groups.append([at])
        else:
            own.append(at)
    found = [tuple(group) for groups in by_stems.values() for group in groups if len(group) > 1]
    return tuple(sorted(found))


def _same(cautions: Cautions, first: Wording, second: Wording) -> bool:
    language = first.language or second.language or "en"
    return not cautions.between(first, second, language) and not cautions.between(second, first, language)
