"""The dry run of an import: what would come into a bank, row by row, before anything is written."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple

from prefill.bank.bank import Bank, with_uses_of
from prefill.bank.combining import merged
from prefill.bank.conflicts import Conflict, conflicts, folded
from prefill.bank.records import QuestionMissing, TextRefused, tidied
from prefill.domain.entries import Entry, EntryId, LabelledAnswer
from prefill.domain.progress import Progress, Task
from prefill.domain.questions import ChoiceCode
from prefill.domain.sentences import said

_STEP = 500  # rows between two words about progress, where the work can be cancelled


@dataclass(frozen=True)
class Found:
    """An entry found in a file: where it stands, for a person, and whether the file gives it an ID.

    ``fields`` are the fields that the file has a column for; None means all of them.
    """

    where: str
    entry: Entry
    has_id: bool = False
    fields: frozenset[str] | None = None


@dataclass(frozen=True)
class Skipped:
    """Something that was not taken in: where it stands, and why as a sentence."""

    where: str
    why: str


class Fate(StrEnum):
    """What becomes of a row."""

    ADDED = "added"
    MERGED = "merged"
    REPLACED = "replaced"
    KNOWN = "known"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class PlannedRow:
    """What becomes of one row, and why, as a sentence.

    ``into`` is the entry that it makes or goes into, ``before`` that entry as it stands before this row (None
    for a new one) and ``after`` as it stands then. A skipped row has none of the three.
    """

    found: Found
    fate: Fate
    why: str
    into: EntryId | None = None
    before: Entry | None = None
    after: Entry | None = None


@dataclass(frozen=True)
class ImportPlan:
    """An import that can be looked at, and then applied to the bank as it was when the plan was made.

    ``rows`` stand in the order of the file, ``writes`` are the entries to be put into the bank, ``conflicts``
    those that the bank would hold afterwards and that the import touches. ``mark`` is the bank's own.
    """

    rows: tuple[PlannedRow, ...]
    writes: tuple[Entry, ...] = field(repr=False)
    conflicts: tuple[Conflict, ...]
    mark: int

    def count(self, *fates: Fate) -> int:
        """How many rows have one of these fates."""
        counts = Counter(row.fate for row in self.rows)
        return sum(counts[fate] for fate in fates)

    @property
    def changes_nothing(self) -> bool:
        return not self.writes

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        return tuple(Skipped(row.found.where, row.why) for row in self.rows if row.fate is Fate.SKIPPED)

    def entry(self, id: EntryId) -> Entry | None:
        """An entry as it would stand after the import, if the import writes it."""
        return next((entry for entry in self.writes if entry.id == id), None)


def plan_import(bank: Bank, found: Sequence[Found]) -> Task[ImportPlan]:
    """Say what taking in these rows would do; nothing is written.

    A row with an ID replaces the entry of that ID in the fields that its file has. One without an ID merges
    with an entry of the same question and the same answer; where the answer differs it stands beside it, for
    a person to decide.
    """
    mark = bank.mark()
    planning = _Planning(bank)
    in_order = sorted(range(len(found)), key=lambda at: not found[at].has_id)
    for done, at in enumerate(in_order):  # IDs first: they say what an entry becomes
        if done % _STEP == 0:
            yield Progress(done, len(found), said("Comparing with the answer bank"))
        planning.take(at, found[at])
    yield Progress(len(found), len(found), said("Looking for contradictions"))
    return planning.plan(mark)


class _Sameness(NamedTuple):
    """What two entries share that say the same."""

    question: str
    choice: ChoiceCode | None
    answer: str
    other_answers: tuple[LabelledAnswer, ...]
    product: str
    language: str


class _Planning:
    """One plan in the making."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank
        self._there = {entry.id: entry for entry in bank.entries()}
        self._by_id = dict(self._there)
        self._places: dict[EntryId, int] = {}
        self._saying: defaultdict[_Sameness, set[EntryId]] = defaultdict(set)
        self._taken: dict[EntryId, int] = {}
        self._rows: dict[int, PlannedRow] = {}
        for entry in self._there.values():
            self._remember(entry)

    def take(self, at: int, found: Found) -> None:
        try:
            entry = tidied(found.entry)
        except (QuestionMissing, TextRefused) as refusal:
            self._rows[at] = PlannedRow(found, Fate.SKIPPED, str(refusal))
            return
        self._rows[at] = (
            self._by_its_id(at, found, entry) if found.has_id else self._by_what_it_says(found, entry)
        )

    def plan(self, mark: int) -> ImportPlan:
        writes = [entry for id, entry in self._by_id.items() if self._there.get(id) != entry]
        touched = {row.into for row in self._rows.values()}
        found = [one for one in conflicts(self._by_id.values()) if touched.intersection(one.entries)]
        rows = tuple(self._rows[at] for at in sorted(self._rows))
        return ImportPlan(rows, tuple(writes), tuple(found), mark)

    def _by_its_id(self, at: int, found: Found, entry: Entry) -> PlannedRow:
        before = self._by_id.get(entry.id)
        if before is not None:
            fields = found.fields
            given = (
                entry
                if fields is None
                else replace(before, **{name: getattr(entry, name) for name in fields})
            )
            entry = with_uses_of(before, given)
        earlier = self._taken.get(entry.id)
        if earlier is not None and before == entry:
            why = said("Stands in the file before, under the same ID.")
            return PlannedRow(found, Fate.KNOWN, why, entry.id, before, entry)
        if earlier is not None:
            why = said(
                "Its ID, {id}, stands again at {where}, which replaced it.", id=entry.id, where=found.where
            )
            self._rows[earlier] = PlannedRow(self._rows[earlier].found, Fate.SKIPPED, why)
        self._taken[entry.id] = at
        self._remember(entry)
        there = self._there.get(entry.id)
        if there is None:
            return PlannedRow(
                found, Fate.ADDED, said("A new entry, under its own ID."), entry.id, None, entry
            )
        if there == entry:
            return PlannedRow(
                found, Fate.KNOWN, said("The entry of this ID says so already."), entry.id, there, entry
            )
        return PlannedRow(found, Fate.REPLACED, said("Replaces the entry of its ID."), entry.id, there, entry)

    def _by_what_it_says(self, found: Found, entry: Entry) -> PlannedRow:
        twins = self._twins(entry)
        if not twins:
            entry = replace(entry, id=EntryId(""))
            entry = replace(entry, id=self._bank.free_id(entry, self._by_id))
            self._remember(entry)
            return PlannedRow(found, Fate.ADDED, said("A new entry."), entry.id, None, entry)
        covering = (twin for twin in twins if merged(self._by_id[twin], entry) == self._by_id[twin])
        twin = next(covering, twins[0])
        before = self._by_id[twin]
        after = merged(before, entry)
        if after == before:
            why = said("The same question with the same answer is there already.")
            return PlannedRow(found, Fate.KNOWN, why, twin, before, before)
        self._remember(after)
        why = said("The same question with the same answer is there; what is new is added to it.")
        return PlannedRow(found, Fate.MERGED, why, twin, before, after)

    def _twins(self, entry: Entry) -> list[EntryId]:
        """The entries that say the same under one of its wordings, the earliest of the bank first."""
        found = {twin for key in _samenesses(entry) for twin in self._saying.get(key, ())}
        return sorted(found, key=self._places.__getitem__)

    def _remember(self, entry: Entry) -> None:
        old = self._by_id.get(entry.id)
        if old is not None and old is not entry:
            for key in _samenesses(old):
                self._saying[key].discard(entry.id)
        self._by_id[entry.id] = entry
        self._places.setdefault(entry.id, len(self._places))
        for key in _samenesses(entry):
            self._saying[key].add(entry.id)


def _samenesses(entry: Entry) -> Iterator[_Sameness]:
    """One for each wording, the question's first."""
    others = tuple([LabelledAnswer(folded(a.label), folded(a.value)) for a in entry.other_answers])
    says = (entry.choice, folded(entry.answer), others, folded(entry.product), entry.language)
    for text in (entry.question, *entry.phrasings):
        yield _Sameness(folded(text), *says)
