"""Looks words up in the bank and in all that was answered before: stems, phrases in quotes, beginnings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from prefill.domain.entries import Entry, Level
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
    """The places that hold every word and every phrase, entries first; at most MOST, none twice."""
    patterns = patterns_of(words)
    if not patterns:
        return ()
    texts = chain(map(_of_entry, entries), map(_of_past, past))
    found = (hit for hit in texts if all(p.search(f"{hit.question}\n{hit.answer}") for p in patterns))
    return tuple(islice(_distinct(found), MOST))


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


def _of_entry(entry: Entry) -> Hit:
    further = (f"{other.label}: {other.value}" for other in entry.other_answers)
    choice = PLAIN_WORDS[entry.choice] if entry.choice is not None else ""
    answer = "\n".join(part for part in (choice, entry.answer, *further) if part)
    return Hit(entry.id, entry.question, answer, entry.level)


def _of_past(past: PastAnswer) -> Hit:
    return Hit(past.path.name, past.question, "\n".join(str(value) for value in past.values))


def _distinct(hits: Iterable[Hit]) -> Iterator[Hit]:
    seen: set[tuple[str, str]] = set()
    for hit in hits:
        content = (normalise(hit.question), normalise(hit.answer))
        if content not in seen:
            seen.add(content)
            yield hit
