"""What a text may leave out without another meaning: examples, labels, compliance with whatever applies."""

from __future__ import annotations

import re
from collections.abc import Sequence

from prefill.matching.cautions.contrasts import split
from prefill.matching.wording import Wording

EXAMPLES = re.compile(r"[(\[](?:e\.? ?g\b|ex\.|for example|such as|for instance)[^)\]]*[)\]]", re.IGNORECASE)
_RULES = r"(?:laws?|regulations?|legislation|standards?|requirements?|obligations|(?:best|good) practices?)"
_WHATEVER = (
    r"(?:all|any|relevant|applicable|current|industry|legal|regulatory|statutory|contractual|and|or|,)"
)
_SPARE = re.compile(
    r"^\W*\[[^\]]*\]"
    r"|\b(?:in (?:accordance|line|compliance) with|according to|as per|per|consistent with)"
    rf"(?: {_WHATEVER})+ {_RULES}(?:(?: {_WHATEVER})+ {_RULES})*"
)
# Who does it every year has an answer for who asks whether it is done every year or upon changes
_FURTHER_OCCASION = re.compile(r"(?:,|,? (?:and/)?or) (?:upon|when|whenever|after|following) [^,.;?]*")


def without_examples(text: Wording) -> Sequence[str]:
    """The stems of a text but for those of words that an example in brackets has alone."""
    return _without(text, EXAMPLES)


def without_spare(text: Wording, is_asked: bool = False) -> Sequence[str]:
    """The stems that a text's meaning rests upon; one that is asked may name a further occasion."""
    kept = without_examples(text)
    for pattern in (_SPARE, _FURTHER_OCCASION) if is_asked else (_SPARE,):
        rest = frozenset(_without(text, pattern))
        kept = [stem for stem in kept if stem in rest]
    return [one for one, next_ in zip(kept, [*kept[1:], ""], strict=True) if (one, next_) != _CLOUD_SERVICE]


def same_examples(question: Wording, entry: Wording) -> bool:
    """Whether both say by the same example what they mean: interfaces (e.g. APIs), services (e.g. APIs)."""
    examples = _found(question, EXAMPLES)
    return bool(examples) and examples == _found(entry, EXAMPLES)


def _without(text: Wording, pattern: re.Pattern[str]) -> Sequence[str]:
    found = _found(text, pattern)
    if not found:
        return text.stems
    rest = set(split(pattern.sub(" ", text.text.lower())))
    named = set(split(found)) - rest
    return [stem for stem in text.stems if text.spoken[stem] not in named]


def _found(text: Wording, pattern: re.Pattern[str]) -> str:
    return " ".join(match[0] for match in pattern.finditer(text.text.lower()))


_CLOUD_SERVICE = ("cloud", "servic")
