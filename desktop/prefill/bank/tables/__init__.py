"""Entries from and to tables: .csv, .xlsx and .json files with every field of the record."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from prefill.bank.importing import Found, Skipped
from prefill.bank.records import FIELDS, entry_texts
from prefill.bank.table_errors import (
    NoTableColumns,
    TableMissing,
    TableUnreadable,
    TableUnwritable,
    UnknownTableKind,
)
from prefill.bank.tables.columns import Columns, read_columns
from prefill.bank.tables.csv_file import read_csv, write_csv
from prefill.bank.tables.json_file import read_json, write_json
from prefill.bank.tables.raw import RawTable, Row
from prefill.bank.tables.rows import CellRefused, entry_from_cells
from prefill.bank.tables.xlsx_file import first_headings, read_xlsx, write_xlsx
from prefill.domain.entries import Entry, Level

TABLE_SUFFIXES = frozenset({".csv", ".tsv", ".xlsx", ".xlsm", ".json"})
_OURS_ALONE = frozenset({"phrasings", "other_answers", "level", "review_by"})


@dataclass(frozen=True)
class TableRead:
    """What a table file holds: entries, rows that are none and why, and headings that were not understood."""

    found: tuple[Found, ...]
    skipped: tuple[Skipped, ...]
    unknown_columns: tuple[str, ...]


def read_table(path: Path, level: Level | None = None) -> TableRead:
    """Read the entries of a .csv, .tsv, .xlsx or .json file; ``level`` overrides the file's own column.

    Raises TableMissing, TableUnreadable, UnknownTableKind, or NoTableColumns where no question and answer
    are headed as such.
    """
    found: list[Found] = []
    skipped: list[Skipped] = []
    unknown: list[str] = []
    for table in _raw_tables(path):
        columns = read_columns(table.headings)
        if not columns.are_a_table:
            raise NoTableColumns(path, table.headings)
        unknown += columns.unknown
        for row in table.rows:
            one = _read_row(row, columns, level, path)
            if isinstance(one, Found):
                found.append(one)
            else:
                skipped.append(one)
    return TableRead(tuple(found), tuple(skipped), tuple(dict.fromkeys(unknown)))


def is_table(path: Path) -> bool:
    """False for a workbook that is rather a questionnaire: its first row has not a bank's headings."""
    suffix = path.suffix.casefold()
    if suffix not in (".xlsx", ".xlsm"):
        return suffix in TABLE_SUFFIXES
    columns = read_columns(first_headings(path))
    return columns.are_a_table and not _OURS_ALONE.isdisjoint(columns.fields.values())


def write_table(path: Path, entries: Sequence[Entry]) -> None:
    """Write all fields of the entries to a .csv, .xlsx or .json file; what was there is replaced as a whole.

    Raises UnknownTableKind, TextTooLong or TableUnwritable, and then nothing was written.
    """
    headings = [field.name for field in FIELDS]
    rows = [entry_texts(entry) for entry in entries]
    with _replacing(path) as part:
        match path.suffix.casefold():
            case ".csv":
                with part.open("w", encoding="utf-8-sig", newline="") as file:
                    write_csv(file, headings, rows)
            case ".json":
                with part.open("w", encoding="utf-8") as file:
                    write_json(file, headings, rows)
            case ".xlsx":
                write_xlsx(part, path, headings, rows)
            case _:
                raise UnknownTableKind(path)


def _raw_tables(path: Path) -> list[RawTable]:
    if not path.exists():
        raise TableMissing(path)
    try:
        match path.suffix.casefold():
            case ".csv" | ".tsv":
                return [read_csv(path)]
            case ".json":
                return [read_json(path)]
            case ".xlsx" | ".xlsm":
                return read_xlsx(path)
    except OSError as error:
        raise TableUnreadable(path, f"cannot be opened ({error.strerror or error})") from error
    raise UnknownTableKind(path)


def _read_row(row: Row, columns: Columns, level: Level | None, path: Path) -> Found | Skipped:
    texts = {columns.fields[i]: text for i, text in enumerate(row.cells) if i in columns.fields}
    if not texts.get("question", "").strip():
        return Skipped(row.where, "It has no question.")
    try:
        entry = entry_from_cells(texts, level)
    except CellRefused as refusal:
        return Skipped(row.where, str(refusal))
    return Found(row.where, entry, has_id=bool(entry.id))


@contextmanager
def _replacing(path: Path) -> Iterator[Path]:
    """A file beside ``path`` that takes its place when all went well."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.stem}-", suffix=path.suffix, dir=path.parent)
        os.close(handle)
    except OSError as error:
        raise TableUnwritable(path, error.strerror or str(error)) from error
    part = Path(name)
    try:
        yield part
        part.replace(path)
    except OSError as error:
        raise TableUnwritable(path, error.strerror or str(error)) from error
    finally:
        part.unlink(missing_ok=True)
