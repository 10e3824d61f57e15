"""Finding header rows: anywhere on a sheet, of several rows, repeated at each section, or none."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import lru_cache

from prefill.questionnaire.grid import Grid
from prefill.questionnaire.header_roles import Said, role_of
from prefill.questionnaire.header_words import HeaderRole
from prefill.questionnaire.headers import Header, header_at, is_asked, is_number, is_step, said_in
from prefill.questionnaire.instructions import ends_asking
from prefill.questionnaire.speakers import is_of_customer
from prefill.questionnaire.wording import asks, demands

_ANSWERING = frozenset((HeaderRole.ANSWER, HeaderRole.COMMENT, HeaderRole.SCORE, HeaderRole.OPTIONS))
_NAMING = frozenset((HeaderRole.ID, HeaderRole.SECTION, HeaderRole.GUIDANCE))
_MAX_HEAD = 160
_LEAST_BELOW = 3
_LONGEST_LABEL = 80


@lru_cache(maxsize=1)  # asked for twice in a row: by a sheet's fingerprint, and by its tables
def find_headers(grid: Grid) -> Sequence[Header]:
    """All headers of a sheet, from top to bottom."""
    headers: list[Header] = []
    for row in grid.rows:
        if headers and row <= headers[-1].bottom:
            continue
        if _is_header_row(grid, row):
            header = header_at(grid, row)
            headers = [above for above in headers if above.bottom < header.top]
            headers.append(header)
    return headers or _header_by_place(grid)


def _header_by_place(grid: Grid) -> list[Header]:
    """Without words that are known: the first row of short texts above an asking column and an empty one.

    Texts that do not ask are enough where two or more columns are alike: one for each year or application.
    """
    row = next((row for row in grid.rows if len(grid.columns_of(row)) >= 2), None)
    if row is None:
        return []
    columns, below = grid.columns_of(row), [r for r in grid.rows if r > row]
    if len(below) < _LEAST_BELOW or any(_is_data(grid, row, c) for c in columns):
        return []
    texts = {c: [text for r in below if (text := grid.text(r, c))] for c in range(1, columns[-1] + 1)}
    full = [c for c in columns if len(texts[c]) >= 0.6 * len(below) and _is_worded(texts[c])]
    empty = [c for c in columns if not texts[c] and not any(grid.shown(r, c) for r in below)]
    if any(is_asked(grid.text(row, c)) for c in full):
        return []
    if full and empty and max(empty) > min(full):
        return [header_at(grid, row)]
    first = next((c for c in texts if len(set(texts[c])) >= 0.8 * len(below)), None)
    if first is None or len(empty) < 2 or empty[0] < first or not _stands_out(grid, row, columns):
        return []
    return _matrix_header(grid, row, empty, texts[first])


def _matrix_header(grid: Grid, row: int, empty: Sequence[int], texts: Sequence[str]) -> list[Header]:
    """The header of a table that asks the same for each of several columns, where that is to be seen."""
    header = header_at(grid, row)
    alike = {re.sub(r"\d+|\b\w$", "#", header.labels[c]) for c in empty if c not in header.roles}
    asking = sum(map(ends_asking, texts)) >= 0.25 * len(texts)
    is_series = asking or (len(alike) == 1 and "#" in next(iter(alike)))
    roles = dict.fromkeys(empty, HeaderRole.ANSWER) if is_series else {}
    is_listed = any(c in grid.listed_columns for c in empty)
    is_seen = is_series or is_listed or HeaderRole.ANSWER in map(header.roles.get, empty)
    return [replace(header, roles={**roles, **header.roles})] if is_seen else []


def _is_worded(texts: Sequence[str]) -> bool:
    return sum(asks(text) or demands(text) for text in texts) * 2 >= len(texts)


def _is_data(grid: Grid, row: int, column: int) -> bool:
    text = grid.text(row, column)
    is_numbered = is_number(text) and role_of(text) is None
    return len(text) > _LONGEST_LABEL or is_numbered or text.endswith((":", "："))


def _is_header_row(grid: Grid, row: int) -> bool:
    columns = grid.columns_of(row)
    if len(columns) < 2:
        return False
    if sum(len(grid.text(row, c)) > _MAX_HEAD for c in columns) * 2 > len(columns):
        return False
    said = {c: s for c in columns if (s := said_in(grid.text(row, c))) and not _recurs(grid, row, c)}
    kinds = {s.role for s in said.values()} - {HeaderRole.REFERENCE}
    if not kinds or any(_is_picked(grid, row, c) for c in columns):
        return False
    asking_heads = [c for c in columns if c not in said and is_asked(grid.text(row, c))]
    scale = [c for c in columns if is_step(grid.text(row, c))]
    if asking_heads and not _names_a_table(said.values()):
        return False
    by_customer = any(is_of_customer(grid.text(row, c)) for c in columns)
    return _tells_columns(said.values(), len(columns) - len(asking_heads) - len(scale), by_customer) or (
        _has_answer_head(said.values())
        and len(columns) <= 3
        and not any(is_number(grid.text(row, c)) for c in columns)
        and _stands_out(grid, row, columns)
    )


def _tells_columns(said: Collection[Said], columns: int, answers_customer: bool) -> bool:
    """Whether the roles found among so many cells make a header; in one of them a customer may answer."""
    kinds = {s.role for s in said} - {HeaderRole.REFERENCE}
    marks = [s for s in said if s.role is HeaderRole.MARK]
    asking = HeaderRole.QUESTION in kinds
    answering = bool(kinds & _ANSWERING) or len(marks) >= 2 or (asking and answers_customer)
    share = len(said) / columns
    if answering and (asking or kinds & _NAMING):
        return share >= 0.4
    if answering and len(said) >= 2 and len(kinds) >= 2:
        return share >= 0.6
    return asking and bool(kinds & _NAMING) and share >= 0.6


def _has_answer_head(said: Collection[Said]) -> bool:
    """Whether a cell says "Answer" and no more: enough beside a section's title."""
    return any(s.share == 1.0 and s.role is HeaderRole.ANSWER for s in said)


def _names_a_table(said: Collection[Said]) -> bool:
    """Whether the plain headings leave no doubt, so that a question among them heads a column too."""
    plain = {s.role for s in said if s.share >= 0.8}
    return len(plain) >= 2 and HeaderRole.QUESTION in plain


def _recurs(grid: Grid, row: int, column: int) -> bool:
    """Whether the row above or below says the same in this column, as data do."""
    return grid.text(row, column) in (grid.text(row - 1, column), grid.text(row + 1, column))


def _is_picked(grid: Grid, row: int, column: int) -> bool:
    """Whether the cell holds an item of its own list, which no heading does."""
    if column not in grid.listed_columns or not grid.has_list(row, column):
        return False
    return grid.value(row, column) in (grid.sheet.choices_at(row, column) or ())


def _stands_out(grid: Grid, row: int, columns: Sequence[int]) -> bool:
    """Whether most of the row's cells are bold or filled."""
    styles = [grid.style(row, column) for column in columns]
    return sum(bold or bool(fill) for bold, fill in styles) * 2 > len(styles)
