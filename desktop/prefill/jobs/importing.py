"""Filling the answer bank from files: tables of entries, and completed questionnaires."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from prefill.bank import Bank
from prefill.bank.importing import Found, ImportResult, Skipped, import_entries
from prefill.bank.table_errors import NoTableColumns, UnknownTableKind
from prefill.bank.tables import is_table, read_table
from prefill.domain.corrections import NOTHING_SAID, Corrections
from prefill.domain.entries import Level
from prefill.domain.errors import PrefillError
from prefill.domain.progress import Progress, Task
from prefill.jobs.learning import learn
from prefill.jobs.reading import matcher
from prefill.questionnaire import read as find_questions
from prefill.workbook import open_workbook


class NothingToLearn(PrefillError):
    """A file without a single answered question."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path.name} holds no answered question that Prefill can see. Is it the completed file?"
        )


@dataclass(frozen=True)
class FilesImported:
    """What came into the bank, and the files that did not, each with its sentence."""

    result: ImportResult
    failed: tuple[tuple[Path, str], ...]


def import_files(
    bank_path: Path, paths: Sequence[Path], level: Level | None, corrections: Corrections = NOTHING_SAID
) -> Task[FilesImported]:
    """Take entries from each file into a bank, which is made where there is none.

    A file that fails is named and the others go in. ``level`` overrides a table's own; without either an
    entry is a draft. The vectors of new phrasings are kept in the bank, so that no questionnaire waits for
    them.
    """
    found: list[Found] = []
    skipped: list[Skipped] = []
    failed: list[tuple[Path, str]] = []
    for done, path in enumerate(paths):
        yield Progress(done, len(paths), f"Reading {path.name}")
        try:
            seen, left = _read(path, level, corrections)
        except PrefillError as error:
            failed.append((path, str(error)))
            continue
        found += seen
        skipped += left
    if not found:
        return FilesImported(ImportResult(0, 0, tuple(skipped)), tuple(failed))
    with Bank.open(bank_path) if bank_path.exists() else Bank.create(bank_path) as bank:
        yield Progress(len(paths), len(paths), "Adding to the answer bank")
        result = import_entries(bank, found)
        yield Progress(len(paths), len(paths), "Preparing the matching")
        matcher(bank).warm()
    return FilesImported(
        ImportResult(result.added, result.merged, (*skipped, *result.skipped)), tuple(failed)
    )


def _read(
    path: Path, level: Level | None, corrections: Corrections
) -> tuple[Sequence[Found], Sequence[Skipped]]:
    """A workbook that is not a bank's own is a completed form first, and a table where it asks nothing."""
    if is_table(path):
        return _from_table(path, level)
    found, skipped = learn(find_questions(open_workbook(path), corrections), path.name, level or Level.DRAFT)
    if found:
        return found, skipped
    try:
        return _from_table(path, level)
    except (NoTableColumns, UnknownTableKind):
        raise NothingToLearn(path) from None


def _from_table(path: Path, level: Level | None) -> tuple[Sequence[Found], Sequence[Skipped]]:
    table = read_table(path, level)
    unknown = [Skipped(path.name, f"The column “{name}” is not known.") for name in table.unknown_columns]
    return table.found, (*table.skipped, *unknown)
