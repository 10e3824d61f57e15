"""What joining another copy would do, as lines for a person: conflicts first, then what joins by itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from prefill.domain.entries import Entry, EntryId

if TYPE_CHECKING:
    from prefill.bank.joining import FieldConflict, JoinPlan


class Kind(StrEnum):
    """What becomes of an entry."""

    CONFLICT = "conflict"
    ADDED = "added"
    CHANGED = "changed"
    DELETED = "deleted"


@dataclass(frozen=True)
class Line:
    """One entry that the join concerns.

    ``before`` and ``after`` say what joins by itself, None where the entry is not there; ``conflicts`` are
    the fields that a person decides.
    """

    kind: Kind
    question: str
    before: Entry | None
    after: Entry | None
    conflicts: tuple[FieldConflict, ...] = ()


def lines_of(plan: JoinPlan) -> list[Line]:
    """Every entry that the plan concerns, once."""
    return list(_lines(plan))


def _lines(plan: JoinPlan) -> Iterator[Line]:
    contested: defaultdict[EntryId, list[FieldConflict]] = defaultdict(list)
    for conflict in plan.conflicts:
        contested[conflict.entry].append(conflict)
    changed = {one.before.id: one for one in plan.changed}
    for id, conflicts in contested.items():
        joined = changed.get(id)
        before, after = (joined.before, joined.after) if joined else (None, None)
        yield Line(Kind.CONFLICT, conflicts[0].question, before, after, tuple(conflicts))
    for entry in plan.added:
        yield Line(Kind.ADDED, entry.question, None, entry)
    for id, joined in changed.items():
        if id not in contested:
            yield Line(Kind.CHANGED, joined.after.question, joined.before, joined.after)
    for entry in plan.deleted:
        yield Line(Kind.DELETED, entry.question, entry, None)
