"""Entries from and to tables: .csv, .xlsx and .json files with every field of the record."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from prefill.bank.records import FIELDS, entry_texts
from prefill.bank.table_errors import (
    TableMissing,
    TableUnreadable,
    TableUnwritable,
    UnknownTableKind,
)
from prefill.bank.tables.columns import read_columns
from prefill.bank.tables.csv_file import read_csv, write_csv
from prefill.bank.tables.json_file import read_json, write_json
from prefill.bank.tables.mapping import ColumnMapping, TableSheet, describe
from prefill.bank.tables.raw import Grid, RawTable, table_in
from prefill.bank.tables.reading import TableRead, read_tables
from prefill.bank.tables.xlsx_file import first_headings, read_xlsx, write_xlsx
from prefill.domain.entries import Audience, Entry, Level
from prefill.domain.questions import ChoiceCode
from prefill.domain.sentences import said

__all__ = [
    "ColumnMapping",
    "Grid",
    "TableRead",
    "TableSheet",
    "is_table",
    "read_table",
    "table_sheets",
    "write_table",
]

_LISTS = {
    "choice": [code.value for code in ChoiceCode],
    "level": [level.value for level in Level],
    "audience": [audience.value for audience in Audience],
}
Grids = Sequence[Grid] | None
TABLE_SUFFIXES = frozenset({".csv", ".tsv", ".xlsx", ".xlsm", ".json"})
_OURS_ALONE = frozenset({"phrasings", "other_answers", "level", "review_by"})


def read_table(
    path: Path, level: Level | None = None, mapping: ColumnMapping | None = None, grids: Grids = None
) -> TableRead:
    """Read the entries of a .csv, .tsv, .xlsx or .json file; ``level`` overrides the file's own column.

    ``mapping`` says which columns hold what, else their headings do. ``grids`` are the worksheets of a file
    of another kind, which somebody else has read.

    Raises TableMissing, TableUnreadable, UnknownTableKind, or NoTableColumns where no question and answer
    are headed as such.
    """
    return read_tables(path, _raw_tables(path, grids), level, mapping)


def table_sheets(path: Path, grids: Grids = None) -> tuple[TableSheet, ...]:
    """What tables a file has, for a person to say which columns hold what. Raises as ``read_table``."""
    return tuple(describe(table) for table in _raw_tables(path, grids) if table.rows)


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
                write_xlsx(part, path, headings, rows, _LISTS)
            case _:
                raise UnknownTableKind(path)


def _raw_tables(path: Path, grids: Grids) -> list[RawTable]:
    if grids is not None:
        return [table_in(path.name, grid) for grid in grids]
    if not path.exists():
        raise TableMissing(path)
    try:
        match path.suffix.casefold():
            case ".csv" | ".tsv":
                return [read_csv(path)]
            case ".json":
                return [read_json(path)]
            case ".xlsx" | ".xlsm":
                return [table_in(path.name, grid) for grid in read_xlsx(path)]
    except OSError as error:
        raise TableUnreadable(
            path, said("cannot be opened ({reason})", reason=error.strerror or error)
        ) from error
    raise UnknownTableKind(path)


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
