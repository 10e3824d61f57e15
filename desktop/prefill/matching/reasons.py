"""Why an entry was proposed: the words that agree and those that stand on one side only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from prefill.domain.sentences import said
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
        return (said("The question is the same, word for word."),)
    found = differences(question, entry)
    sentences = (
        found.shared and said("Both speak of: {words}.", words=_some_of(found.shared)),
        found.only_question
        and said("Only the question speaks of: {words}.", words=_some_of(found.only_question)),
        found.only_entry and said("Only the entry speaks of: {words}.", words=_some_of(found.only_entry)),
    )
    return tuple(sentence for sentence in sentences if sentence) or (said("The meaning is near."),)


def _some_of(words: Sequence[str]) -> str:
    distinct = list(dict.fromkeys(words))
    shown = ", ".join(distinct[:_MOST_WORDS])
    return said("{words} and others", words=shown) if len(distinct) > _MOST_WORDS else shown
