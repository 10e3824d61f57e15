"""Looks words up in the bank and in all that was answered before: stems, phrases in quotes, beginnings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from prefill.domain.entries import Entry, Level, Variant
from prefill.domain.questions import ChoiceCode
from prefill.domain.text import normalise
from prefill.jobs.answers import PLAIN_WORDS
from prefill.jobs.store import PastAnswer

MOST = 60
_ASKED = re.compile(r'"([^"]+)"?|(\S+)')
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Hit:
    """One place where the words stand: an entry of the bank, or an answer of the questionnaire ``source``."""

    source: str
    question: str
    answer: str
    level: Level | None = None


def look_up(words: str, entries: Iterable[Entry], past: Sequence[PastAnswer]) -> tuple[Hit, ...]:
    """The places that hold every word and every phrase, entries first; at most MOST, none twice.

    Where there are more, neither entries nor past answers take more than half from the others.
    """
    patterns = patterns_of(words)
    if not patterns:
        return ()
    seen: set[tuple[str, str]] = set()
    in_bank = (_of_entry(entry, patterns) for entry in entries)
    from_bank, told = (
        tuple(islice(_distinct((hit for hit in hits if _holds(hit, patterns)), seen), MOST))
        for hits in (in_bank, map(_of_past, past))
    )
    from_bank = from_bank[: MOST - min(len(told), MOST // 2)]
    return (*from_bank, *told[: MOST - len(from_bank)])


def patterns_of(words: str) -> tuple[re.Pattern[str], ...]:
    """What each word and phrase is looked for by, which also finds what is to be marked."""
    return tuple(
        re.compile(pattern, re.IGNORECASE)
        for phrase, word in _ASKED.findall(normalise(words).replace("“", '"').replace("”", '"'))
        if (pattern := r"\W+".join(map(_any_form, _WORD.findall(phrase or word))))
    )


def _any_form(word: str) -> str:
    from prefill.matching.roots import root_of

    return rf"(?<!\w){re.escape(root_of(word))}\w*"


def _holds(hit: Hit, patterns: Sequence[re.Pattern[str]]) -> bool:
    return all(pattern.search(f"{hit.question}\n{hit.answer}") for pattern in patterns)


def _of_entry(entry: Entry, patterns: Sequence[re.Pattern[str]]) -> Hit:
    """An entry; of its phrasings, its short answer and its variants those that hold what is looked for."""
    labelled = (f"{other.label}: {other.value}" for other in entry.other_answers)
    answers = (_word(entry.choice), entry.answer, *labelled)
    further = (entry.short_answer, *map(_variant_words, entry.variants))
    question = (entry.question, *_holding(entry.phrasings, patterns))
    answer = (*filter(None, answers), *_holding(further, patterns))
    return Hit(entry.id, "\n".join(question), "\n".join(answer), entry.level)


def _holding(texts: Iterable[str], patterns: Sequence[re.Pattern[str]]) -> Iterator[str]:
    return (text for text in texts if any(pattern.search(text) for pattern in patterns))


def _variant_words(variant: Variant) -> str:
    name = ", ".join(filter(None, (variant.product, variant.language)))
    answer = "\n".join(filter(None, (_word(variant.choice), variant.answer)))
    return f"{name}: {answer}"


def _word(choice: ChoiceCode | None) -> str:
    return PLAIN_WORDS[choice] if choice is not None else ""


def _of_past(past: PastAnswer) -> Hit:
    return Hit(past.path.name, past.question, "\n".join(str(value) for value in past.values))


def _distinct(hits: Iterable[Hit], seen: set[tuple[str, str]]) -> Iterator[Hit]:
    for hit in hits:
        content = (normalise(hit.question), normalise(hit.answer))
        if content not in seen:
            seen.add(content)
            yield hit
