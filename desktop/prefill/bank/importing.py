"""Takes entries found in files into a bank: adds, merges, replaces, and says what was skipped and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from prefill.bank.bank import Bank
from prefill.bank.combining import merged
from prefill.bank.errors import PlanOutdated
from prefill.bank.history import OperationId
from prefill.bank.planning import Fate, Found, ImportPlan, PlannedRow, Skipped, plan_import
from prefill.domain.progress import Progress, Task, finish
from prefill.domain.sentences import said

__all__ = [
    "Fate",
    "Found",
    "ImportPlan",
    "ImportResult",
    "PlanOutdated",
    "PlannedRow",
    "Skipped",
    "apply_plan",
    "import_entries",
    "merged",
    "plan_import",
    "planned_result",
]

_AT_ONCE = 1000


@dataclass(frozen=True)
class ImportResult:
    """How many entries came in new, and how many went into entries that were there already.

    ``operation`` takes the import back; it is None where nothing was changed.
    """

    added: int
    merged: int
    skipped: tuple[Skipped, ...] = ()
    operation: OperationId | None = None


def apply_plan(bank: Bank, plan: ImportPlan, name: str = "import") -> Task[ImportResult]:
    """Write what a plan says, all of it or, where the work is closed before its end, nothing.

    ``name`` is what the operation is called. Raises PlanOutdated, and the bank's errors.
    """
    if plan.changes_nothing:
        return planned_result(plan)
    with bank.operation(name) as operation:
        if bank.mark() != plan.mark:
            raise PlanOutdated
        for start in range(0, len(plan.writes), _AT_ONCE):
            yield Progress(start, len(plan.writes), said("Adding to the answer bank"))
            bank.put_all(plan.writes[start : start + _AT_ONCE])
    return planned_result(plan, operation)


def import_entries(bank: Bank, found: Sequence[Found]) -> ImportResult:
    """Take all that was found into the bank in one transaction, as ``plan_import`` says.

    Raises the bank's errors, and then nothing was taken in.
    """
    with bank.transaction():
        return finish(apply_plan(bank, finish(plan_import(bank, found))))


def planned_result(plan: ImportPlan, operation: OperationId | None = None) -> ImportResult:
    """What applying a plan comes to; without an operation, for a plan that changes nothing."""
    into_others = plan.count(Fate.MERGED, Fate.REPLACED, Fate.KNOWN)
    return ImportResult(plan.count(Fate.ADDED), into_others, plan.skipped, operation)
