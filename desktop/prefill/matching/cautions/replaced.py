"""Words of one text alone: keys that are rotated are not keys that are backed up.

In a short question every word decides, and so do in a long one the few words in which it differs from
another: forms ask the same of assets and of risks. What may be said otherwise, and what may be missing, is
data: ``alike`` and ``neutral`` in ``resources/matching/lexicon.json``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from prefill.domain.sentences import Sentence, said
from prefill.matching.cautions.spare import listed, same_examples, without_examples, without_spare
from prefill.matching.lexicon import Lexicon
from prefill.matching.wording import Wording

MOST_STEMS = 12  # up to here a word in another's place is minded
_MOST_WORDS = 16  # and up to here one that is missing
_FEW_WORDS = 6  # up to here a further occasion is most of what is said
_ALL_BUT_A_FEW = 0.8  # of longer texts, where nearly all else is the same
_NEARLY_ALL = 0.7
_WE = frozenset({"we", "us", "our", "ours"})
_ASKING = frozenset({"custom"})


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
    asked, known = without_examples(question), without_examples(entry)
    is_long = min(len(asked), len(known)) > MOST_STEMS
    if is_long and (not say_nearly_the_same(question, entry) or same_examples(question, entry)):
        return None
    compared = SequenceMatcher(None, asked, known, autojunk=False)
    if is_long and compared.ratio() < _ALL_BUT_A_FEW:
        return None
    here_alone, there_alone = _alone(question, entry, lexicon), _alone(entry, question, lexicon)
    for what, start, end, from_, to in compared.get_opcodes():
        if what == "replace":
            here = [stem for stem in asked[start:end] if stem in here_alone]
            there = [stem for stem in known[from_:to] if stem in there_alone]
            if here and there and _differ(question, here, entry, there):
                return Difference(said("Another word"), _written(question, here), _written(entry, there))
    return _one_side(question, entry, lexicon)


def _one_side(question: Wording, entry: Wording, lexicon: Lexicon) -> Difference | None:
    words = min(len(set(text.spoken.values())) for text in (question, entry))
    if words > _MOST_WORDS:
        return None
    asked, known = without_spare(question, is_asked=words > _FEW_WORDS), without_spare(entry)
    here, there = (
        _missed(stems, text, other, lexicon)
        for stems, text, other in ((asked, question, entry), (known, entry, question))
    )
    if (here or there) and _differ(question, here, entry, there):
        return Difference(said("One side says more"), _written(question, here), _written(entry, there))
    return None


def _missed(stems: Sequence[str], text: Wording, other: Wording, lexicon: Lexicon) -> Sequence[str]:
    """The stems that the other text has not, and that would be missed there."""
    spare = lexicon.neutral | _customers(text, other)
    things = listed(text)
    return [
        stem for stem in _own(stems, other.stems, lexicon) if stem not in spare or text.spoken[stem] in things
    ]


def _alone(text: Wording, other: Wording, lexicon: Lexicon) -> Container[str]:
    """The stems that a text has more often than the other has them, or one that is alike."""
    more, less = Counter(text.stems), Counter(other.stems)
    return frozenset(_own(list(more - less), list(less - more), lexicon)) - _customers(text, other)


def _own(stems: Sequence[str], others: Sequence[str], lexicon: Lexicon) -> Sequence[str]:
    """The stems that the other text has neither as they are nor as one that is alike."""
    groups = frozenset[int]().union(*(lexicon.alike.get(stem, ()) for stem in others))
    return [
        stem for stem in stems if stem not in others and not groups & lexicon.alike.get(stem, frozenset())
    ]


def _customers(text: Wording, other: Wording) -> frozenset[str]:
    """The stem of those who ask, where the other text lets them speak: “can we” is “can customers”."""
    speak = not _WE.isdisjoint(other.words) and _ASKING.isdisjoint(other.stems)
    return _ASKING if speak and _WE.isdisjoint(text.words) else frozenset()


def _differ(question: Wording, here: Sequence[str], entry: Wording, there: Sequence[str]) -> bool:
    """Not so where one only joins what the other writes apart: time frames, timeframes."""
    return "".join(_written(question, here)) != "".join(_written(entry, there))


def _written(text: Wording, stems: Sequence[str]) -> Mapping[str, str]:
    return {text.spoken[stem]: text.spoken[stem] for stem in stems}
