"""Filling the answer bank from files: tables of entries, and completed questionnaires."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from prefill.bank import Bank
from prefill.bank.errors import BankError
from prefill.bank.history import OperationId
from prefill.bank.importing import (
    Found,
    ImportPlan,
    ImportResult,
    Skipped,
    apply_plan,
    plan_import,
    planned_result,
)
from prefill.bank.places import BankAt, path_of
from prefill.domain.corrections import NOTHING_SAID, Corrections
from prefill.domain.entries import Level
from prefill.domain.errors import PrefillError
from prefill.domain.progress import Progress, Task
from prefill.domain.sentences import said, said_count
from prefill.jobs.sources import ReadAs, entries_in

_log = logging.getLogger(__name__)
_AT_ONCE = 200  # phrasings, one or two seconds of work


@dataclass(frozen=True)
class FilesPlan:
    """The dry run of an import from files: what the bank would take in, and what the files did not give.

    ``skipped`` are rows that never came as far as the bank, such as unanswered questions; ``failed`` are
    files that could not be read, each with its sentence.
    """

    plan: ImportPlan
    skipped: tuple[Skipped, ...]
    failed: tuple[tuple[Path, str], ...]
    files: tuple[Path, ...] = ()

    @property
    def name(self) -> str:
        """What the import is called in the list of operations."""
        names = [path.name for path in self.files if path not in dict(self.failed)]
        return said_count("import of {name}", "import of {n} files", len(names), name=", ".join(names))


@dataclass(frozen=True)
class FilesImported:
    """What came into the bank, and the files that did not, each with its sentence.

    ``backup`` is the copy of the bank that was made before, None where nothing was changed.
    """

    result: ImportResult
    failed: tuple[tuple[Path, str], ...]
    backup: Path | None = None

    @property
    def operation(self) -> OperationId | None:
        """What ``bank.undo`` takes back."""
        return self.result.operation


def plan_files(bank_path: BankAt, paths: Sequence[Path], reading: ReadAs | None = None) -> Task[FilesPlan]:
    """Say what importing these files would do; the bank is only read, and none is made.

    A file that fails is named and the others are planned.
    """
    found: list[Found] = []
    skipped: list[Skipped] = []
    failed: list[tuple[Path, str]] = []
    for done, path in enumerate(paths):
        yield Progress(done, len(paths), said("Reading {name}", name=path.name))
        try:
            seen, left = entries_in(path, reading or ReadAs())
        except PrefillError as error:
            failed.append((path, str(error)))
            continue
        found += seen
        skipped += left
    with _to_compare(bank_path) as bank:
        plan = yield from plan_import(bank, found)
    return FilesPlan(plan, tuple(skipped), tuple(failed), tuple(paths))


def apply_files(bank_path: BankAt, files: FilesPlan, who: str = "") -> Task[FilesImported]:
    """Apply a plan in one transaction, after a backup; ``bank.undo`` of its operation takes it all back.

    Where there is no bank yet it is made, unless there is nothing to put into it.
    The vectors of new phrasings are kept in the bank, so that no questionnaire waits for them; where they
    cannot be, as while another window writes, they are made later. Closed before its end, nothing is
    imported, unless only vectors were left to make. Raises PlanOutdated.
    """
    plan = files.plan
    if plan.changes_nothing:
        return FilesImported(_with_skipped(files, planned_result(plan)), files.failed)
    backup = None
    with _to_write(bank_path, who) as bank:
        if bank.count():
            yield Progress(0, len(plan.writes), said("Making a backup"))
            backup = bank.back_up_before("import", datetime.now())
        result = yield from apply_plan(bank, plan, files.name)
        try:
            yield from _warmed(bank)
        except BankError as error:  # which is no reason to say that nothing was imported
            _log.warning("Vectors were not kept after an import: %s", error)
    return FilesImported(_with_skipped(files, result), files.failed, backup)


def _with_skipped(files: FilesPlan, result: ImportResult) -> ImportResult:
    return replace(result, skipped=(*files.skipped, *result.skipped))


def import_files(
    bank_path: BankAt,
    paths: Sequence[Path],
    level: Level | None,
    corrections: Corrections = NOTHING_SAID,
    password: str | None = None,
) -> Task[FilesImported]:
    """Plan and apply at once, for the command line: ``plan_files`` and ``apply_files``.

    ``level`` overrides a table's own; without either an entry is a draft. ``password`` opens the workbooks
    that ask for one.
    """
    reading = ReadAs(level, corrections, password=password)
    files = yield from plan_files(bank_path, paths, reading)
    return (yield from apply_files(bank_path, files))


def replan(bank_path: BankAt, files: FilesPlan, found: Sequence[Found]) -> Task[FilesPlan]:
    """The plan again with only these of its rows, after a person has left some out."""
    with Bank.open(bank_path, read_only=True) as bank:
        plan = yield from plan_import(bank, found)
    return replace(files, plan=plan)


def _to_write(at: BankAt, who: str) -> Bank:
    return Bank.open(at, who=who) if path_of(at).exists() else Bank.create(at, who=who)


@contextmanager
def _to_compare(at: BankAt) -> Iterator[Bank]:
    """The bank, or an empty one for the moment where there is none yet."""
    if path_of(at).exists():
        with Bank.open(at, read_only=True) as bank:
            yield bank
        return
    with TemporaryDirectory() as folder, Bank.create(Path(folder) / "bank.db") as bank:
        yield bank


def _warmed(bank: Bank) -> Task[None]:
    """Make the vectors of all phrasings, some at a time: the rest is made later where somebody stops."""
    from prefill.matching.available import available_encoders
    from prefill.matching.matcher import Matcher

    encoders = available_encoders()
    phrasings = bank.phrasings()
    for start in range(0, len(phrasings), _AT_ONCE):
        yield Progress(start, len(phrasings), said("Preparing the matching"))
        Matcher(phrasings[start : start + _AT_ONCE], bank.vectors, encoders=encoders).warm()
