"""From a table of texts to entries, by the columns as they are headed or as a person says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from prefill.bank.planning import Found, Skipped
from prefill.bank.table_errors import NoTableColumns
from prefill.bank.tables.columns import read_columns
from prefill.bank.tables.mapping import ColumnMapping, fields_by_column
from prefill.bank.tables.raw import RawTable, Row
from prefill.bank.tables.rows import CellRefused, entry_from_cells, readable_cells, with_iso_dates
from prefill.domain.entries import Level
from prefill.domain.sentences import said


@dataclass(frozen=True)
class TableRead:
    """What a table file holds: entries, rows that are none and why, and headings that were not understood.

    ``skipped`` also names single cells that were left out of a row.
    """

    found: tuple[Found, ...]
    skipped: tuple[Skipped, ...]
    unknown_columns: tuple[str, ...]


def read_tables(
    path: Path, tables: Iterable[RawTable], level: Level | None, mapping: ColumnMapping | None
) -> TableRead:
    """The entries of all tables in a file that head a question and an answer, or that are mapped.

    Raises NoTableColumns where there is none.
    """
    found: list[Found] = []
    skipped: list[Skipped] = []
    unknown: list[str] = []
    is_any = False
    for table in tables:
        fields = _fields(table, mapping)
        if not fields:
            continue
        is_any = True
        if mapping is None:
            unknown += read_columns(table.headings).unknown
        for row in with_iso_dates(table.rows, fields):
            one, left = _read_row(row, fields, level, is_mapped=mapping is not None)
            found += one
            skipped += left
    if not is_any:
        raise NoTableColumns(path, tuple(name for table in tables for name in table.headings))
    return TableRead(tuple(found), tuple(skipped), tuple(dict.fromkeys(unknown)))


def _fields(table: RawTable, mapping: ColumnMapping | None) -> Mapping[int, str]:
    if mapping is not None:
        fields = fields_by_column(table, mapping)
        return fields if "question" in fields.values() else {}
    columns = read_columns(table.headings)
    return columns.fields if columns.are_a_table else {}


def _read_row(
    row: Row, fields: Mapping[int, str], level: Level | None, *, is_mapped: bool
) -> tuple[list[Found], list[Skipped]]:
    """Of a mapped table a cell that does not fit is left out; of a table of ours its whole row."""
    texts: dict[str, str] = {}
    for at, field in fields.items():
        text = row.cells[at] if at < len(row.cells) else None
        if text is not None:
            texts[field] = "\n".join(filter(None, (texts.get(field), text)))
    if not texts.get("question", "").strip():
        return [], [Skipped(row.where, said("It has no question."))]
    left: list[Skipped] = []
    if is_mapped:
        texts, refusals = readable_cells(texts)
        left = [
            Skipped(row.where, said("{refusal} The rest of the row was taken.", refusal=str(refusal)))
            for refusal in refusals
        ]
    try:
        entry = entry_from_cells(texts, level)
    except CellRefused as refusal:
        return [], [Skipped(row.where, str(refusal))]
    given = frozenset(texts) | ({"level"} if level else set())
    return [Found(row.where, entry, bool(entry.id), given)], left
