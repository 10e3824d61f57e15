"""A table file as mere texts, whatever its format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from prefill.bank.tables.columns import read_columns
from prefill.domain.cells import column_letters
from prefill.domain.sentences import said

_HEADING_WITHIN = 20


@dataclass(frozen=True)
class Row:
    """One row as texts, and where it stands, for a person. None says that the file is silent on the field."""

    where: str
    cells: tuple[str | None, ...]


@dataclass(frozen=True)
class RawTable:
    """Headings, and the rows below them; rows may be shorter or longer than the headings.

    ``sheet`` is the name of the worksheet, where the file has such.
    """

    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    sheet: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The headings, each a name of its own: one without words is called after its column's letter."""
        names: list[str] = []
        for number, heading in enumerate(self.headings, 1):
            name = " ".join(heading.split()) or f"Column {column_letters(number)}"
            names.append(name if name not in names else f"{name} ({column_letters(number)})")
        return tuple(names)


@dataclass(frozen=True)
class Grid:
    """A worksheet as rows of texts, from its first row on."""

    name: str
    rows: Sequence[tuple[str, ...]]


def table_in(file: str, grid: Grid) -> RawTable:
    """The table on a worksheet; its headings are the first row near the top that heads questions and answers.

    Where there is none, it is the fullest of these rows.
    """
    rows = [
        Row(said("{file}, sheet {sheet}, row {row}", file=file, sheet=grid.name, row=number), cells)
        for number, cells in enumerate(grid.rows, 1)
        if any(cells)
    ]
    top = [[cell or "" for cell in row.cells] for row in rows[:_HEADING_WITHIN]]
    known = (at for at, cells in enumerate(top) if read_columns(cells).are_a_table)
    fullest = max(range(len(top)), key=lambda at: sum(map(bool, top[at])), default=None)
    at = next(known, fullest)
    if at is None:
        return RawTable((), (), grid.name)
    return RawTable(tuple(top[at]), tuple(rows[at + 1 :]), grid.name)
