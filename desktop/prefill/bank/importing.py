"""Takes entries found in files into a bank: adds, merges, replaces, and says what was skipped and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from prefill.bank.bank import Bank
from prefill.bank.records import QuestionMissing, TextRefused, tidied
from prefill.domain.entries import Audience, Entry, EntryId, LabelledAnswer, Level
from prefill.domain.questions import ChoiceCode
from prefill.domain.text import normalise


@dataclass(frozen=True)
class Found:
    """An entry found in a file: where it stands, for a person, and whether the file gives it an ID."""

    where: str
    entry: Entry
    has_id: bool = False


@dataclass(frozen=True)
class Skipped:
    """Something that was not taken in: where it stands, and why as a sentence."""

    where: str
    why: str


@dataclass(frozen=True)
class ImportResult:
    """How many entries came in new, and how many went into entries that were there already."""

    added: int
    merged: int
    skipped: tuple[Skipped, ...] = ()


def import_entries(bank: Bank, found: Sequence[Found]) -> ImportResult:
    """Take all that was found into the bank in one transaction.

    An entry with an ID replaces the entry of that ID. One without an ID merges with an entry of the same
    question and the same answer; where the answer differs it stands beside it, for a person to decide.
    Raises the bank's errors, and then nothing was taken in.
    """
    with bank.transaction():
        taking = _Taking(bank)
        for one in sorted(found, key=lambda one: not one.has_id):  # IDs first: they say what an entry becomes
            taking.take(one)
    return ImportResult(taking.added, taking.merged, tuple(taking.skipped))


class _Sameness(NamedTuple):
    """What two entries share that say the same."""

    question: str
    choice: ChoiceCode | None
    answer: str
    other_answers: tuple[LabelledAnswer, ...]
    product: str
    language: str


class _Taking:
    """One import under way."""

    def __init__(self, bank: Bank) -> None:
        self.added = 0
        self.merged = 0
        self.skipped: list[Skipped] = []
        self._bank = bank
        self._by_id: dict[EntryId, Entry] = {}
        self._by_sameness: dict[_Sameness, EntryId] = {}
        self._taken: dict[EntryId, Found] = {}
        for entry in bank.entries():
            self._remember(entry)

    def take(self, found: Found) -> None:
        try:
            entry = tidied(found.entry)
        except (QuestionMissing, TextRefused) as refusal:
            self.skipped.append(Skipped(found.where, str(refusal)))
            return
        if found.has_id:
            self._replace(replace(found, entry=entry))
        else:
            self._merge(replace(entry, id=EntryId("")))

    def _replace(self, found: Found) -> None:
        entry = found.entry
        earlier = self._taken.get(entry.id)
        if earlier and earlier.entry != entry:
            why = f"Its ID, {entry.id}, stands again at {found.where}, which replaced it."
            self.skipped.append(Skipped(earlier.where, why))
        elif entry.id in self._by_id:
            self.merged += 1
        else:
            self.added += 1
        self._taken[entry.id] = found
        self._bank.put(entry)
        self._remember(entry)

    def _merge(self, entry: Entry) -> None:
        twin = next((self._by_sameness[key] for key in _samenesses(entry) if key in self._by_sameness), None)
        if twin is None:
            self.added += 1
            self._remember(replace(entry, id=self._bank.add(entry)))
            return
        self.merged += 1
        both = merged(self._by_id[twin], entry)
        self._bank.update(both)
        self._remember(both)

    def _remember(self, entry: Entry) -> None:
        old = self._by_id.get(entry.id)
        for key in _samenesses(old) if old else ():
            if self._by_sameness.get(key) == entry.id:
                del self._by_sameness[key]
        self._by_id[entry.id] = entry
        for key in _samenesses(entry):
            self._by_sameness.setdefault(key, entry.id)


def merged(kept: Entry, other: Entry) -> Entry:
    """Two entries that say the same as one: the kept one's words, with what only the other one has."""
    known = {_folded(text) for text in (kept.question, *kept.phrasings)}
    further = [text for text in (other.question, *other.phrasings) if _folded(text) not in known]
    criteria = [code for code in other.criteria if code not in kept.criteria]
    is_raised = kept.level is Level.DRAFT and other.level.may_prefill
    return replace(
        kept,
        phrasings=(*kept.phrasings, *dict.fromkeys(further)),
        criteria=(*kept.criteria, *dict.fromkeys(criteria)),
        level=other.level if is_raised else kept.level,
        owner=kept.owner or other.owner,
        review_by=kept.review_by or other.review_by,
        evidence=kept.evidence or other.evidence,
        notes=kept.notes or other.notes,
        source=kept.source or other.source,
        short_answer=kept.short_answer or other.short_answer,
        variants=tuple(dict.fromkeys((*kept.variants, *other.variants))),
        reviewed_on=kept.reviewed_on or other.reviewed_on,
        review_every=kept.review_every or other.review_every,
        evidence_from=kept.evidence_from or other.evidence_from,
        evidence_until=kept.evidence_until or other.evidence_until,
        audience=Audience.INTERNAL if Audience.INTERNAL in (kept.audience, other.audience) else kept.audience,
    )


def _samenesses(entry: Entry) -> Iterator[_Sameness]:
    """One for each wording, the question's first."""
    others = tuple([LabelledAnswer(_folded(a.label), _folded(a.value)) for a in entry.other_answers])
    says = (entry.choice, _folded(entry.answer), others, _folded(entry.product), entry.language)
    for text in (entry.question, *entry.phrasings):
        yield _Sameness(_folded(text), *says)


def _folded(text: str) -> str:
    return normalise(text).casefold()
