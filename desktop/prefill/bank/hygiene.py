"""What in a bank needs care, as lists of entries behind each finding, and the acts that mend it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from prefill.bank.bank import Bank
from prefill.bank.combining import merged
from prefill.bank.errors import NoSuchEntry
from prefill.bank.history import OperationId
from prefill.domain.entries import Entry, EntryId, Level
from prefill.domain.sentences import said

MONTHS_AHEAD = 12
_FILE = re.compile(r".*?\.(?:xlsx|xlsm|xlsb|xls|ods|csv|tsv|json)(?=,|$)", re.IGNORECASE)


@dataclass(frozen=True)
class Month:
    """One month of the calendar, and the entries that belong to it."""

    first: date
    entries: tuple[EntryId, ...]


@dataclass(frozen=True)
class Age:
    """A span of time since the last review, named for the user, and the entries in it."""

    name: str
    entries: tuple[EntryId, ...]


@dataclass(frozen=True)
class WorkList:
    """What needs care today, each finding with the entries behind it. Retired entries need none.

    ``overdue`` are past their review date, ``due_this_month`` will be before its end. ``never_reviewed`` have
    no date at all. ``evidence_expired`` names evidence that no longer holds.
    """

    overdue: tuple[EntryId, ...]
    due_this_month: tuple[EntryId, ...]
    never_reviewed: tuple[EntryId, ...]
    without_evidence: tuple[EntryId, ...]
    evidence_expired: tuple[EntryId, ...]
    never_used: tuple[EntryId, ...]
    without_criteria: tuple[EntryId, ...]
    without_owner: tuple[EntryId, ...]
    without_answer: tuple[EntryId, ...]


def work_list(entries: Iterable[Entry], today: date) -> WorkList:
    """Every finding at once."""
    live = [entry for entry in entries if entry.level is not Level.RETIRED]
    next_month = _month_after(today)
    return WorkList(
        overdue=_ids(e for e in live if e.review_due and e.review_due < today),
        due_this_month=_ids(e for e in live if e.review_due and today <= e.review_due < next_month),
        never_reviewed=_ids(e for e in live if e.review_due is None and e.reviewed_on is None),
        without_evidence=_ids(e for e in live if not e.evidence.strip()),
        evidence_expired=_ids(e for e in live if e.evidence_until and e.evidence_until < today),
        never_used=_ids(e for e in live if not e.times_used),
        without_criteria=_ids(e for e in live if not e.criteria),
        without_owner=_ids(e for e in live if not e.owner.strip()),
        without_answer=_ids(e for e in live if e.choice is None and not e.answer.strip() and not e.variants),
    )


def reviews_by_month(entries: Iterable[Entry], today: date, months: int = MONTHS_AHEAD) -> tuple[Month, ...]:
    """The reviews due in this month and the following ones; the first also holds all that is overdue."""
    due: defaultdict[date, list[EntryId]] = defaultdict(list)
    this_month = today.replace(day=1)
    for entry in entries:
        if entry.level is not Level.RETIRED and entry.review_due:
            due[max(entry.review_due.replace(day=1), this_month)].append(entry.id)
    firsts = [this_month]
    while len(firsts) < months:
        firsts.append(_month_after(firsts[-1]))
    return tuple(Month(first, tuple(due[first])) for first in firsts)


def ages(entries: Iterable[Entry], today: date) -> tuple[Age, ...]:
    """How long ago entries were reviewed, the freshest first and the never reviewed last."""
    spans = {
        92: said("up to 3 months"),
        183: said("up to 6 months"),
        366: said("up to 1 year"),
        731: said("up to 2 years"),
    }
    oldest, never = said("over 2 years"), said("never reviewed")
    names = [*spans.values(), oldest, never]
    found: dict[str, list[EntryId]] = {name: [] for name in names}
    for entry in entries:
        if entry.level is Level.RETIRED:
            continue
        if entry.reviewed_on is None:
            name = never
        else:
            days = (today - entry.reviewed_on).days
            name = next((span for most, span in spans.items() if days <= most), oldest)
        found[name].append(entry.id)
    return tuple(Age(name, tuple(ids)) for name, ids in found.items())


def merge_entries(bank: Bank, result: Entry, others: Collection[EntryId]) -> OperationId:
    """Make one entry of several: ``result`` is what the kept one shall say, the others go to the trash.

    ``proposal`` gives a result to begin with. Raises NoSuchEntry; ``bank.undo`` takes it back.
    """
    with bank.operation(said("merging duplicates")) as operation:
        bank.update(result)
        for other in others:
            if other != result.id:
                bank.delete(other)
    return operation


def keep_all(bank: Bank, decided: Iterable[tuple[Entry, Sequence[Entry]]]) -> OperationId:
    """Decide many matters at once: of each the first entry stands, with what only the others have.

    The others go to the trash; one that an earlier matter has put there already is left. Raises NoSuchEntry.
    """
    with bank.operation("deciding by file") as operation:
        for kept, others in decided:
            there = bank.some([one.id for one in others])
            result = bank.entry(kept.id)
            if result is None or not there:
                continue
            for other in there:
                result = merged(result, other)
            merge_entries(bank, result, [entry.id for entry in there])
    return operation


def source_file(entry: Entry) -> str:
    """The name of the file that an entry came from, before sheet and row; empty where it tells of none."""
    found = _FILE.match(entry.source)
    return found[0] if found else ""


def proposal(entries: Sequence[Entry]) -> Entry:
    """The first of these entries with what only the others have: their wordings, criteria, evidence."""
    result = entries[0]
    for other in entries[1:]:
        result = merged(result, other)
        result = replace(
            result,
            choice=result.choice or other.choice,
            answer=result.answer or other.answer,
            other_answers=tuple(dict.fromkeys((*result.other_answers, *other.other_answers))),
            times_used=result.times_used + other.times_used,
            last_used=max(filter(None, (result.last_used, other.last_used)), default=None),
        )
    return result


def change_all(bank: Bank, changes: Mapping[EntryId, Mapping[str, object]], name: str) -> OperationId:
    """Change fields of many entries in one operation: by entry, the new value of each field.

    Raises NoSuchEntry or TextRefused, and then nothing was changed.
    """
    with bank.operation(name) as operation:
        there = {entry.id: entry for entry in bank.some(list(changes))}
        for id in changes:
            if id not in there:
                raise NoSuchEntry(id)
        bank.put_all([replace(there[id], **values) for id, values in changes.items()])  # type: ignore[arg-type]
    return operation


def _ids(entries: Iterable[Entry]) -> tuple[EntryId, ...]:
    return tuple([entry.id for entry in entries])


def _month_after(day: date) -> date:
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)
