"""How rows look, so that "all rows like this one" can be meant; and how a row is found again by its words."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from prefill.domain.corrections import CellLook, OneRow, Place, RowLook, RowsLike
from prefill.questionnaire.grid import Grid


def look_of(grid: Grid, row: int, answers: Collection[int] = ()) -> RowLook:
    """Which cells of a row are filled, how far they are merged, which are bold and which coloured.

    Cells in the columns ``answers`` are passed over: an answer does not change what a row is.
    """
    return tuple(
        CellLook(column, grid.span(row, column)[3], *grid.style(row, column))
        for column in grid.columns_of(row)
        if column not in answers
    )


def place_of(grid: Grid, row: int, answers: Collection[int] = ()) -> Place:
    """The row with the longest of its texts that is no answer."""
    texts = [grid.text(row, column) for column in grid.columns_of(row) if column not in answers]
    return Place(row, max(texts, key=len, default=""))


def row_at(grid: Grid, place: Place) -> int | None:
    """Where a row stands now: at its place if its words are there, else at the only other one, else None."""
    if _says(grid, place.row, place.words):
        return place.row
    rows = [row for row in grid.rows if _says(grid, row, place.words)]
    return rows[0] if len(rows) == 1 else None


def rows_said(
    grid: Grid, said: Sequence[OneRow | RowsLike], answers: Collection[int] = ()
) -> Mapping[int, bool]:
    """For the rows that a person spoke of, by number: whether they ask. Later words overrule earlier ones."""
    rows: dict[int, bool] = {}
    for one in said:
        if isinstance(one, OneRow):
            found = row_at(grid, one.place)
            meant = [found] if found is not None else []
        else:
            meant = [row for row in grid.rows if look_of(grid, row, answers) == one.look]
        rows.update(dict.fromkeys(meant, one.asks))
    return rows


def _says(grid: Grid, row: int, words: str) -> bool:
    return any(grid.text(row, column) == words for column in grid.columns_of(row))
