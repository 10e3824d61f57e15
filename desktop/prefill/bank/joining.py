"""Joins two copies of a bank that went their own ways, by entry and field, from where they parted."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import takewhile
from typing import Any

from prefill.bank.bank import Bank, with_uses_of
from prefill.bank.errors import PlanOutdated
from prefill.bank.history import OperationId, Revision
from prefill.bank.places import BankAt, password_of, path_of, place
from prefill.bank.three_way import joined
from prefill.domain.entries import Entry, EntryId
from prefill.domain.progress import Progress, Task
from prefill.domain.sentences import said

DELETED = "deleted"
"""The field of a conflict where one copy deleted what the other changed; its values are true and false."""


@dataclass(frozen=True)
class FieldConflict:
    """A field that both copies changed, and differently; ``base`` is what they shared, None where nothing."""

    entry: EntryId
    question: str
    field: str
    base: Any
    mine: Any
    theirs: Any


@dataclass(frozen=True)
class Joined:
    """An entry that takes something over from the other copy."""

    before: Entry
    after: Entry


@dataclass(frozen=True)
class JoinPlan:
    """What taking over the other copy's changes would do. In conflicts one's own word stands until decided.

    ``mark`` is that of one's own bank, for which alone the plan holds.
    """

    added: tuple[Entry, ...]
    changed: tuple[Joined, ...]
    deleted: tuple[Entry, ...]
    conflicts: tuple[FieldConflict, ...]
    theirs: Mapping[EntryId, Entry] = field(repr=False)
    mark: int

    @property
    def changes_nothing(self) -> bool:
        return not (self.added or self.changed or self.deleted or self.conflicts)


def plan_join(mine: Bank, theirs: Bank) -> JoinPlan:
    """Compare two copies; nothing is written. Raises the errors of a file."""
    joining = _Joining(mine, theirs)
    joining.compare()
    return JoinPlan(
        tuple(joining.added),
        tuple(joining.changed),
        tuple(joining.deleted),
        tuple(joining.conflicts),
        joining.theirs,
        mine.mark(),
    )


def apply_join(
    mine: Bank, plan: JoinPlan, take_theirs: Collection[tuple[EntryId, str]] = ()
) -> OperationId | None:
    """Take over what the plan says, and of the conflicts those fields for which the other copy is right.

    Gives the operation that takes it back, None where nothing was to be done. Raises PlanOutdated.
    """
    writes = {entry.id: entry for entry in plan.added} | {one.after.id: one.after for one in plan.changed}
    deletes = {entry.id for entry in plan.deleted}
    for conflict in plan.conflicts:
        id = conflict.entry
        if (id, conflict.field) not in take_theirs:
            continue
        if conflict.field != DELETED:
            entry = writes.get(id) or mine.entry(id) or plan.theirs[id]
            writes[id] = replace(entry, **{conflict.field: conflict.theirs})
        elif conflict.theirs:
            deletes.add(id)
        else:
            writes[id] = plan.theirs[id]
    if not writes and not deletes:
        return None
    with mine.operation(said("merging another copy")) as operation:
        if mine.mark() != plan.mark:
            raise PlanOutdated
        mine.put_all(list(writes.values()))
        for id in deletes:
            mine.delete(id)
    return operation


def plan_join_of(mine: BankAt, theirs: BankAt) -> Task[JoinPlan]:
    """Compare two files, which are only read; for any thread. Raises the errors of a file.

    A copy has the password of its original, unless another is given.
    """
    path = path_of(theirs)
    yield Progress(0, 0, said("Comparing with {name}", name=path.name))
    there = place(path, password_of(theirs) or password_of(mine))
    with Bank.open(mine, read_only=True) as own, Bank.open(there, read_only=True) as other:
        return plan_join(own, other)


def join_after_backup(
    mine: BankAt, plan: JoinPlan, take_theirs: Collection[tuple[EntryId, str]] = (), who: str = ""
) -> Task[OperationId | None]:
    """``apply_join`` on a file, of which a copy is kept first; ``who`` signs the changes."""
    yield Progress(0, 2, said("Making a backup"))
    with Bank.open(mine, who=who) as bank:
        bank.back_up_before("joining", datetime.now())
        yield Progress(1, 2, said("Joining the copies"))
        return apply_join(bank, plan, take_theirs)


class _Joining:
    """One comparison under way."""

    def __init__(self, mine: Bank, theirs: Bank) -> None:
        self.added: list[Entry] = []
        self.changed: list[Joined] = []
        self.deleted: list[Entry] = []
        self.conflicts: list[FieldConflict] = []
        self._banks = (mine, theirs)
        self._mine = {entry.id: entry for entry in mine.entries()}
        self._my_trash = {entry.id: entry for entry in mine.trash()}
        self.theirs = {entry.id: entry for entry in theirs.entries()}
        self._their_trash = {entry.id for entry in theirs.trash()}

    def compare(self) -> None:
        for id, theirs in self.theirs.items():
            mine = self._mine.get(id)
            if mine is not None:
                self._compare_both(mine, theirs)
            elif id in self._my_trash:
                self._compare_deleted(theirs, is_mine=False)
            else:
                self.added.append(theirs)
        for id, mine in self._mine.items():
            if id in self._their_trash:
                self._compare_deleted(mine, is_mine=True)

    def _compare_both(self, mine: Entry, theirs: Entry) -> None:
        if mine == theirs:
            return
        shared = self._last_shared(mine.id)
        after, contradicting = joined(shared or _blank(mine), mine, theirs)
        after = with_uses_of(theirs, replace(after, times_used=mine.times_used, last_used=mine.last_used))
        if after != mine:
            self.changed.append(Joined(mine, after))
        for name in contradicting:
            base = getattr(shared, name) if shared else None
            self.conflicts.append(
                FieldConflict(mine.id, mine.question, name, base, getattr(mine, name), getattr(theirs, name))
            )

    def _compare_deleted(self, kept: Entry, *, is_mine: bool) -> None:
        """One copy deleted what the other keeps: that counts, unless it was changed there since."""
        shared = self._last_shared(kept.id)
        if shared is None or with_uses_of(kept, shared) != kept:
            conflict = FieldConflict(kept.id, kept.question, DELETED, False, not is_mine, is_mine)
            self.conflicts.append(conflict)
        elif is_mine:
            self.deleted.append(kept)

    def _last_shared(self, id: EntryId) -> Entry | None:
        """The state at which the histories part; of histories without a common beginning, the latest in both.

        The latter is an entry that came from the one bank into the other.
        """
        mine, theirs = (bank.revisions(id) for bank in self._banks)
        together = zip(mine, theirs, strict=False)
        shared = [one for one, other in takewhile(lambda pair: _is_one(*pair), together)]
        if shared:
            return shared[-1].entry
        known = {revision.entry for revision in theirs}
        return next((revision.entry for revision in reversed(mine) if revision.entry in known), None)


def _is_one(mine: Revision, theirs: Revision) -> bool:
    return replace(mine, number=theirs.number) == theirs


def _blank(entry: Entry) -> Entry:
    """What two entries share that have nothing in common but the ID."""
    return Entry(entry.id, "")
