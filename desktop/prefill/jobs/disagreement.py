"""How two answers differ, and that in few words."""

from __future__ import annotations

from typing import NamedTuple

from prefill.domain.entries import Entry
from prefill.domain.questions import ChoiceCode
from prefill.domain.sentences import said
from prefill.domain.text import normalise

_QUOTED = 60


def differ(one: Entry, other: Entry) -> bool:
    """Whether two answers are not the same in all they say."""
    return _said(one) != _said(other)


class Stance(NamedTuple):
    """What an answer comes down to: its choice, else its words; neither where it is silent."""

    choice: ChoiceCode | None
    words: str

    @property
    def is_silent(self) -> bool:
        return self.choice is None and not self.words

    def contradicts(self, other: Stance) -> bool:
        """Whether both cannot be true: another choice, or without one other words."""
        if self.is_silent or other.is_silent or (self.choice is None) is not (other.choice is None):
            return False
        return self != other


def stance_of(entry: Entry) -> Stance:
    """What the answer of an entry comes down to."""
    return Stance(entry.choice, "" if entry.choice is not None else _prose(entry))


def contradict(one: Entry, other: Entry) -> bool:
    """Whether two answers cannot both be true."""
    return stance_of(one).contradicts(stance_of(other))


def contrast(one: Entry, other: Entry) -> tuple[str, str]:
    """What two answers that differ say instead of each other, each in a word or a short quotation."""
    if one.choice is not other.choice:
        return _in_a_word(one), _in_a_word(other)
    here, there = normalise(one.answer), normalise(other.answer)
    if here.casefold() == there.casefold():
        here, there = _further(one), _further(other)
    start = _first_difference(here, there)
    return _short(here, start), _short(there, start)


def _said(entry: Entry) -> tuple[object, ...]:
    return entry.choice, normalise(entry.answer).casefold(), entry.other_answers


def _prose(entry: Entry) -> str:
    return normalise(f"{entry.answer} {' '.join(other.value for other in entry.other_answers)}").casefold()


def _further(entry: Entry) -> str:
    return normalise(", ".join(f"{other.label}: {other.value}" for other in entry.other_answers))


def _in_a_word(entry: Entry) -> str:
    return entry.choice.word if entry.choice is not None else _short(normalise(entry.answer), 0)


def _first_difference(one: str, other: str) -> int:
    """Where the word begins at which two texts part; 0 where a short quotation shows it anyhow."""
    pairs = enumerate(zip(one, other, strict=False))
    at = next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))
    return one.rfind(" ", 0, at) + 1 if at > _QUOTED // 2 else 0


def _short(text: str, start: int) -> str:
    shown = text[start : start + _QUOTED]
    if start + _QUOTED < len(text):
        shown = f"{shown.rsplit(' ', 1)[0]} …"
    return f"… {shown}" if start and shown else shown or said("nothing")
