"""A survey of the whole answer bank: coverage of the catalogues, ages, reviews due, and what needs care."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from prefill.bank import Bank
from prefill.bank.conflicts import Conflict, Duplicate, conflicts, same_wording
from prefill.bank.hygiene import Age, Month, WorkList, ages, reviews_by_month, work_list
from prefill.bank.places import BankAt
from prefill.criteria import Catalogue
from prefill.domain.entries import EntryId
from prefill.domain.progress import Progress, Task
from prefill.domain.sentences import said
from prefill.jobs.hygiene import GroupCoverage, coverage


@dataclass(frozen=True)
class FrameworkCoverage:
    """How the entries cover one catalogue, group by group."""

    catalogue: Catalogue
    groups: tuple[GroupCoverage, ...]


@dataclass(frozen=True)
class Survey:
    """What the entries say of themselves on one day, each figure with the entries behind it."""

    count: int
    coverage: tuple[FrameworkCoverage, ...]
    ages: tuple[Age, ...]
    months: tuple[Month, ...]
    work: WorkList
    conflicts: tuple[Conflict, ...]
    duplicates: tuple[Duplicate, ...]

    @property
    def contradicting(self) -> frozenset[EntryId]:
        """All entries that contradict another."""
        return frozenset(entry for conflict in self.conflicts for entry in conflict.entries)


def survey(bank_path: BankAt, catalogues: Sequence[Catalogue], today: date) -> Task[Survey]:
    """Look at every entry. Opens the bank for itself, to read, so that it may run in any thread."""
    yield Progress(0, 4, said("Reading the answer bank"))
    with Bank.open(bank_path, read_only=True) as bank:
        entries = bank.entries()
    yield Progress(1, 4, said("Looking for contradictions"))
    contradicting = conflicts(entries)
    yield Progress(2, 4, said("Looking for duplicates"))
    duplicates = same_wording(entries)
    yield Progress(3, 4, said("Counting"))
    return Survey(
        len(entries),
        tuple(FrameworkCoverage(catalogue, coverage(entries, catalogue)) for catalogue in catalogues),
        ages(entries, today),
        reviews_by_month(entries, today),
        work_list(entries, today),
        contradicting,
        duplicates,
    )
