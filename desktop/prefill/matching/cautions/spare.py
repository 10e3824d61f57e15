"""What a text may leave out without another meaning: examples, labels, compliance with whatever applies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from prefill.matching.cautions.contrasts import split
from prefill.matching.wording import Wording

EXAMPLES = re.compile(r"[(\[](?:e\.? ?g\b|ex\.|for example|such as|for instance)[^)\]]*[)\]]", re.IGNORECASE)
_RULES = r"(?:laws?|regulations?|legislation|standards?|requirements?|obligations|(?:best|good) practices?)"
_WHATEVER = (
    r"(?:all|any|relevant|applicable|current|industry|legal|regulatory|statutory|contractual|security"
    r"|audit(?:ing)?|and|or|,)"
)
_TAKEN_AWAY = r"\b(?:remov|revok|revoc|terminat|withdraw|disabl)"
_SPARE = re.compile(
    r"^\W*\[[^\]]*\]"
    r"|\b(?:in (?:accordance|line|compliance) with|according to|as per|per|consistent with|aligned with)"
    rf"(?: {_WHATEVER})+ {_RULES}(?:(?: {_WHATEVER})+ {_RULES})*"
    r"|\bbased (?:up)?on\b|\b(?:required|obliged) to\b"
    rf"|(?<=\baccess )(?:rights|privileges)\b(?=.*{_TAKEN_AWAY})"
    r"|\bwithin [^,;?]{1,30}?\b(?:minute|hour|day|week|month)s? (?:after|following)\b"
)
# Who does it every year has an answer for who asks whether it is done every year or upon changes
_FURTHER_OCCASION = re.compile(
    r"\b(?:\w+ly|annual|year|quarter|months?|days?|intervals?)(?:,|,? (?:and/)?or) (?:upon|when|whenever"
    r"|after|following) [^,.;?]*"
)
_LISTED = re.compile(r"(?:, |\band |\bor |/)(?:and |or |the |all |any |your |its )*([a-z]+s)\b")
_IN_BRACKETS = re.compile(r"\(([A-Z]{2,8})s?\)")
_SAID_TWICE = {("cloud", "servic"), ("cloud", "relat"), ("cyber", "secur")}  # a stem and the next


def without_examples(text: Wording) -> Sequence[str]:
    """The stems of a text but for those of words that an example in brackets has alone.

    Nor do the letters say more that words are given for later use: subject access requests (SARs).
    """
    letters = frozenset(_letters(text.text))
    return [stem for stem in _without(text, EXAMPLES) if text.spoken[stem] not in letters]


def without_spare(text: Wording, is_asked: bool = False) -> Sequence[str]:
    """The stems that a text's meaning rests upon; one that is asked may name a further occasion."""
    kept = without_examples(text)
    for pattern in (_SPARE, _FURTHER_OCCASION) if is_asked else (_SPARE,):
        rest = frozenset(_without(text, pattern))
        kept = [stem for stem in kept if stem in rest]
    return [one for one, next_ in zip(kept, [*kept[1:], ""], strict=True) if (one, next_) not in _SAID_TWICE]


def listed(text: Wording) -> frozenset[str]:
    """Words for further things in a list, which are never spare: “databases, applications and networks”."""
    return frozenset(_LISTED.findall(text.text.lower()))


def same_examples(question: Wording, entry: Wording) -> bool:
    """Whether both say by the same example what they mean: interfaces (e.g. APIs), services (e.g. APIs)."""
    examples = _found(question, EXAMPLES)
    return bool(examples) and examples == _found(entry, EXAMPLES)


def _letters(text: str) -> Iterator[str]:
    for found in _IN_BRACKETS.finditer(text):
        before = split(text[: found.start()].lower())[-len(found[1]) :]
        if "".join(word[0] for word in before) == found[1].lower():
            yield found[0].strip("()").lower()


def _without(text: Wording, pattern: re.Pattern[str]) -> Sequence[str]:
    found = _found(text, pattern)
    if not found:
        return text.stems
    rest = set(split(pattern.sub(" ", text.text.lower())))
    named = set(split(found)) - rest
    return [stem for stem in text.stems if text.spoken[stem] not in named]


def _found(text: Wording, pattern: re.Pattern[str]) -> str:
    return " ".join(match[0] for match in pattern.finditer(text.text.lower()))
