"""Words of one text alone: keys that are rotated are not keys that are backed up.

In a short question every word decides, and so does in a long one the single word in which it differs from
another: forms ask the same of assets and of risks. What may be said otherwise, and what may be missing, is
data: ``alike`` and ``neutral`` in ``resources/matching/lexicon.json``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from prefill.domain.sentences import Sentence, said
from prefill.matching.cautions.contrasts import split
from prefill.matching.lexicon import Lexicon
from prefill.matching.wording import Wording

MOST_STEMS = 12  # up to here a word in another's place is minded
_FEW_WORDS = 6  # and up to here one that is missing
_ALL_BUT_A_WORD = 0.9  # of longer texts, where all else is the same
_NEARLY_ALL = 0.8
EXAMPLES = re.compile(r"[(\[](?:e\.? ?g\b|for example|such as|for instance)[^)\]]*[)\]]", re.IGNORECASE)


class Difference(NamedTuple):
    """A caution's title, and the words on either side, each under itself."""

    title: Sentence
    question: Mapping[str, str]
    entry: Mapping[str, str]


def say_nearly_the_same(question: Wording, entry: Wording) -> bool:
    """Whether hardly a word is one text's alone, so that their order and their small words decide."""
    return len(question.bag & entry.bag) >= _NEARLY_ALL * max(len(question.bag), len(entry.bag))


def own_words(question: Wording, entry: Wording, lexicon: Lexicon) -> Difference | None:
    """The first place where two English texts part, or where a short one says more; None without any."""
    asked, known = _without_examples(question), _without_examples(entry)
    is_long = min(len(asked), len(known)) > MOST_STEMS
    if is_long and (not say_nearly_the_same(question, entry) or _same_examples(question, entry)):
        return None
    compared = SequenceMatcher(None, asked, known, autojunk=False)
    if is_long and compared.ratio() < _ALL_BUT_A_WORD:
        return None
    for what, start, end, from_, to in compared.get_opcodes():
        if what == "replace":
            here = _own(asked[start:end], entry.stems, lexicon)
            there = _own(known[from_:to], question.stems, lexicon)
            asked_as, known_as = _written(question, here), _written(entry, there)
            if here and there and "".join(asked_as) != "".join(known_as):
                return Difference(said("Another word"), asked_as, known_as)
    return _one_side(question, entry, lexicon)


def _one_side(question: Wording, entry: Wording, lexicon: Lexicon) -> Difference | None:
    if min(len(set(text.spoken.values())) for text in (question, entry)) > _FEW_WORDS:
        return None
    here, there = (
        [stem for stem in _own(_without_examples(text), other.stems, lexicon) if stem not in lexicon.neutral]
        for text, other in ((question, entry), (entry, question))
    )
    if here or there:
        return Difference(said("One side says more"), _written(question, here), _written(entry, there))
    return None


def _without_examples(text: Wording) -> Sequence[str]:
    """The stems of a text but for those of words that an example in brackets has alone."""
    examples = _examples(text)
    if not examples:
        return text.stems
    rest = set(split(EXAMPLES.sub(" ", text.text.lower())))
    named = set(split(examples)) - rest
    return [stem for stem in text.stems if text.spoken[stem] not in named]


def _same_examples(question: Wording, entry: Wording) -> bool:
    """Whether both say by the same example what they mean: interfaces (e.g. APIs), services (e.g. APIs)."""
    examples = _examples(question)
    return bool(examples) and examples == _examples(entry)


def _examples(text: Wording) -> str:
    return "".join(EXAMPLES.findall(text.text.lower()))


def _own(stems: Sequence[str], others: Sequence[str], lexicon: Lexicon) -> Sequence[str]:
    """The stems that the other text has neither as they are nor as one that is alike."""
    groups = frozenset[int]().union(*(lexicon.alike.get(stem, ()) for stem in others))
    return [
        stem for stem in stems if stem not in others and not groups & lexicon.alike.get(stem, frozenset())
    ]


def _written(text: Wording, stems: Sequence[str]) -> Mapping[str, str]:
    return {text.spoken[stem]: text.spoken[stem] for stem in stems}
