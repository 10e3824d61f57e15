"""Cutting a sheet into tables: runs of rows under headers that agree on the columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from prefill.questionnaire.grid import Grid
from prefill.questionnaire.header_search import find_headers
from prefill.questionnaire.header_words import HeaderRole
from prefill.questionnaire.headers import Header

T = TypeVar("T")


@dataclass(frozen=True)
class Table:
    """Rows that share their columns. ``preamble`` are rows above the first header, which may belong to it.

    A table that ``is_beside`` another stands to its right, and the rows of the two ask side by side.
    """

    headers: tuple[Header, ...]
    rows: tuple[int, ...]
    columns: tuple[int, ...]
    preamble: tuple[int, ...] = ()
    labels: dict[int, str] = field(default_factory=dict)
    roles: dict[int, HeaderRole] = field(default_factory=dict)
    is_beside: bool = False

    @property
    def header_row(self) -> int:
        """The last row of the first header, 0 without one."""
        return self.headers[0].bottom if self.headers else 0


def find_tables(grid: Grid) -> list[Table]:
    """The tables of a sheet, from top to bottom; one without a header where no header is found."""
    return tables_under(grid, find_headers(grid))


def tables_under(grid: Grid, headers: Sequence[Header]) -> list[Table]:
    """The tables of a sheet that has these headers, from top to bottom."""
    if not headers:
        return [Table((), tuple(grid.rows), tuple(grid.columns))]
    groups: list[list[Header]] = []
    for header in headers:
        home = next((g for g in reversed(groups) if header.continues(g[0])), None)
        if home is None:
            groups.append([header])
        else:
            home.append(header)
    first = headers[0]
    above = tuple(row for row in grid.rows if row < first.top)
    return [_table(grid, group, headers, above if first in group else ()) for group in groups]


def _table(grid: Grid, group: Sequence[Header], headers: Sequence[Header], above: tuple[int, ...]) -> Table:
    rows: list[int] = []
    for header in group:
        end = min((h.top for h in headers if h.top > header.top), default=grid.rows[-1] + 1)
        rows += [row for row in grid.rows if header.bottom < row < end]
    return table_over(group, tuple(rows), tuple(grid.columns), above)


def table_over(
    headers: Sequence[Header], rows: tuple[int, ...], columns: tuple[int, ...], above: tuple[int, ...]
) -> Table:
    """The table that some columns make, with the words and roles that most of its headers give them."""
    named = sorted({column for header in headers for column in header.labels})
    labels = {c: _most_common([h.labels[c] for h in headers if c in h.labels]) for c in named}
    roles = {}
    for column in named:
        said = [h.roles.get(column) for h in headers if column in h.labels]
        role = _most_common(said)
        if role is not None:
            roles[column] = role
    return Table(tuple(headers), rows, columns, above, labels, roles)


def _most_common(items: Sequence[T]) -> T:
    return Counter(items).most_common(1)[0][0]
