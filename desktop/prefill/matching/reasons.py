"""Why an entry was proposed: the words that agree and those that stand on one side only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from prefill.matching.wording import Wording

_MOST_WORDS = 8


@dataclass(frozen=True)
class Differences:
    """The words of two texts, as written: those in both (as the question has them), and those in one only."""

    shared: tuple[str, ...]
    only_question: tuple[str, ...]
    only_entry: tuple[str, ...]


def differences(question: Wording, entry: Wording) -> Differences:
    """Compare two texts by their stems; words that say nothing are left out."""
    return Differences(
        tuple(question.spoken[stem] for stem in question.spoken if stem in entry.bag),
        tuple(question.spoken[stem] for stem in question.spoken if stem not in entry.bag),
        tuple(entry.spoken[stem] for stem in entry.spoken if stem not in question.bag),
    )


def reasons(question: Wording, entry: Wording) -> tuple[str, ...]:
    """Whole sentences on what agrees and what does not."""
    if question.key == entry.key:
        return ("The question is the same, word for word.",)
    found = differences(question, entry)
    sentences = (
        _sentence("Both speak of", found.shared),
        _sentence("Only the question speaks of", found.only_question),
        _sentence("Only the entry speaks of", found.only_entry),
    )
    return tuple(sentence for sentence in sentences if sentence) or ("The meaning is near.",)


def _sentence(start: str, words: Sequence[str]) -> str:
    distinct = list(dict.fromkeys(words))
    if not distinct:
        return ""
    shown = ", ".join(distinct[:_MOST_WORDS])
    return f"{start}: {shown} and others." if len(distinct) > _MOST_WORDS else f"{start}: {shown}."
