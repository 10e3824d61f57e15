"""Entries that answer the same question differently, and entries that say the same twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from prefill.domain.entries import Entry, EntryId, Level
from prefill.domain.text import normalise


@dataclass(frozen=True)
class Conflict:
    """Entries that share a wording, product and language, and contradict one another.

    ``fields`` are those in which they do: ``choice``, ``answer``, ``other_answers``. Another choice is graver
    than other words for it.
    """

    question: str
    entries: tuple[EntryId, ...]
    fields: tuple[str, ...]

    @property
    def is_about_choice(self) -> bool:
        return "choice" in self.fields


@dataclass(frozen=True)
class Duplicate:
    """Entries that say the same; ``likeness`` is 1 where they share a wording, else the confidence."""

    entries: tuple[EntryId, ...]
    likeness: float = 1.0


class _Asked(NamedTuple):
    wording: str
    product: str
    language: str


def conflicts(entries: Iterable[Entry]) -> tuple[Conflict, ...]:
    """All contradictions, those about the choice first. Retired entries contradict nobody."""
    found = [
        Conflict(group[0].question, tuple([entry.id for entry in group]), fields)
        for group in _sharing_a_wording(entries)
        if (fields := contradictions(group))
    ]
    return tuple(sorted(found, key=lambda conflict: not conflict.is_about_choice))


def same_wording(entries: Iterable[Entry]) -> tuple[Duplicate, ...]:
    """Entries that share a wording, product and language without contradicting one another."""
    groups = [group for group in _sharing_a_wording(entries) if not contradictions(group)]
    return tuple([Duplicate(tuple([entry.id for entry in group])) for group in groups])


def contradictions(entries: Sequence[Entry]) -> tuple[str, ...]:
    """The fields of the answer in which entries differ; what is left open contradicts nothing."""
    differing = []
    if len({entry.choice for entry in entries if entry.choice}) > 1:
        differing.append("choice")
    if len({folded(entry.answer) for entry in entries if entry.answer.strip()}) > 1:
        differing.append("answer")
    labelled: defaultdict[str, set[str]] = defaultdict(set)
    for entry in entries:
        for other in entry.other_answers:
            labelled[folded(other.label)].add(folded(other.value))
    if any(len(values) > 1 for values in labelled.values()):
        differing.append("other_answers")
    return tuple(differing)


def folded(text: str) -> str:
    """A text as it is compared: without regard to case, spacing and invisible characters."""
    return normalise(text).casefold()


def _sharing_a_wording(entries: Iterable[Entry]) -> Iterator[Sequence[Entry]]:
    groups: defaultdict[_Asked, dict[EntryId, Entry]] = defaultdict(dict)
    for entry in entries:
        if entry.level is not Level.RETIRED:
            product = folded(entry.product)
            for text in (entry.question, *entry.phrasings):
                groups[_Asked(folded(text), product, entry.language)][entry.id] = entry
    yield from _largest([list(group.values()) for group in groups.values() if len(group) > 1])


def _largest(groups: Iterable[Sequence[Entry]]) -> Iterator[Sequence[Entry]]:
    """The groups that are part of no other, each once: entries may share several wordings."""
    by_ids = {frozenset(entry.id for entry in group): group for group in groups}
    beside: defaultdict[EntryId, list[frozenset[EntryId]]] = defaultdict(list)
    for ids in by_ids:
        for id in ids:
            beside[id].append(ids)
    for ids, group in by_ids.items():
        if not any(ids < other for other in beside[group[0].id]):
            yield group
