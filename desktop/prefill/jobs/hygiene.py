"""Care of the bank where matcher and catalogues have a say: near duplicates, coverage of criteria, gaps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from prefill.bank import Bank
from prefill.bank.conflicts import Duplicate, contradictions, same_wording
from prefill.bank.places import BankAt
from prefill.criteria import Catalogue, Criterion, Group
from prefill.domain.entries import Entry, EntryId, Level
from prefill.domain.matches import Query
from prefill.domain.progress import Progress, Task
from prefill.domain.sentences import said
from prefill.jobs.reading import matcher

LIKENESS = 0.9


@dataclass(frozen=True)
class Coverage:
    """One criterion and the entries that carry it, by level. Retired entries cover nothing."""

    criterion: Criterion
    by_level: Mapping[Level, tuple[EntryId, ...]]

    @property
    def entries(self) -> tuple[EntryId, ...]:
        return tuple(chain.from_iterable(self.by_level.values()))

    @property
    def is_gap(self) -> bool:
        """No golden or approved entry covers it."""
        return not any(ids for level, ids in self.by_level.items() if level.may_prefill)


@dataclass(frozen=True)
class GroupCoverage:
    """A group of a catalogue with its criteria, for a row of a heat map."""

    group: Group
    criteria: tuple[Coverage, ...]


def coverage(entries: Iterable[Entry], catalogue: Catalogue) -> tuple[GroupCoverage, ...]:
    """For every criterion of a catalogue the entries behind it, in the catalogue's order."""
    found: defaultdict[tuple[str, Level], list[EntryId]] = defaultdict(list)
    for entry in entries:
        for code in dict.fromkeys(entry.criteria):
            found[code, entry.level].append(entry.id)
    levels = (Level.GOLDEN, Level.APPROVED, Level.DRAFT)
    return tuple(
        GroupCoverage(
            group,
            tuple(
                Coverage(criterion, {level: tuple(found[criterion.code, level]) for level in levels})
                for criterion in catalogue.in_group(group.code)
            ),
        )
        for group in catalogue.groups
    )


def gaps(covered: Iterable[GroupCoverage]) -> tuple[Criterion, ...]:
    """The criteria that no golden or approved entry covers."""
    return tuple(one.criterion for group in covered for one in group.criteria if one.is_gap)


def near_duplicates(bank_path: BankAt, likeness: float = LIKENESS) -> Task[tuple[Duplicate, ...]]:
    """Entries that ask the same, by wording or by the matcher's word, and do not contradict one another.

    Each question is matched against the others; ``likeness`` is the least confidence, without a caution,
    that counts. The surest come first. The bank is only read, so that this may run in any thread.
    """
    yield Progress(0, 0, said("Reading the answer bank"))
    with Bank.open(bank_path, read_only=True) as bank:
        entries = {entry.id: entry for entry in bank.entries() if entry.level is not Level.RETIRED}
        found = {frozenset(one.entries): one for one in same_wording(entries.values())}
        ready = matcher(bank)
        places = {id: place for place, id in enumerate(entries)}
        queries = [Query(entry.question) for entry in entries.values()]
        for done, (entry, matches) in enumerate(
            zip(entries.values(), ready.suggest(queries, 3), strict=True)
        ):
            yield Progress(done, len(entries), said("Looking for duplicates"))
            for match in matches:
                pair = (entry, entries[match.entry])
                if match.confidence >= likeness and not match.cautions and _is_one_answer(pair):
                    ids = tuple(sorted({one.id for one in pair}, key=places.__getitem__))
                    found.setdefault(frozenset(ids), Duplicate(ids, match.confidence))
    return tuple(sorted(found.values(), key=lambda one: -one.likeness))


def _is_one_answer(pair: Sequence[Entry]) -> bool:
    one, other = pair
    is_same_use = (one.product, one.language) == (other.product, other.language)
    return one.id != other.id and is_same_use and not contradictions(pair)
