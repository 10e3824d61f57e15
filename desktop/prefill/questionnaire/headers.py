"""Finding header rows: anywhere on a sheet, of several rows, repeated at each section, or none."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from prefill.questionnaire.choices import code_of, folded
from prefill.questionnaire.grid import Grid
from prefill.questionnaire.header_roles import Said, role_of
from prefill.questionnaire.header_words import HeaderRole
from prefill.questionnaire.party_words import CUSTOMERS
from prefill.questionnaire.speakers import is_of_customer, settle_speakers
from prefill.questionnaire.wording import asks, demands

_ANSWERING = frozenset((HeaderRole.ANSWER, HeaderRole.COMMENT, HeaderRole.SCORE, HeaderRole.OPTIONS))
_NAMING = frozenset((HeaderRole.ID, HeaderRole.SECTION, HeaderRole.GUIDANCE))
_TELLING = (HeaderRole.QUESTION, HeaderRole.ANSWER, HeaderRole.COMMENT, HeaderRole.MARK)
_MIN_SHARE = 0.25
_MAX_HEAD = 160
_MAX_STACK = 4
_LEAST_BELOW = 3
_LONGEST_LABEL = 80
_NUMBER = re.compile(r"(?=.*\d)[A-Za-z]{0,3}[\d.)-]+")
_BULLETS = ("•", "- ", "* ", "– ", "· ")


@dataclass(frozen=True)
class Header:
    """One header: its first and last row, and for each column the words above it and their role."""

    top: int
    bottom: int
    labels: Mapping[int, str]
    roles: Mapping[int, HeaderRole]

    def columns(self, *roles: HeaderRole) -> list[int]:
        """The columns of these roles, from left to right."""
        return sorted(column for column, role in self.roles.items() if role in roles)

    def continues(self, other: Header) -> bool:
        """Whether this header stands above the same columns as another: a repetition at a new section."""
        agreed = False
        marks, others = set(self.columns(HeaderRole.MARK)), set(other.columns(HeaderRole.MARK))
        if marks & set(other.roles) != others & set(self.roles):
            return False
        for role in _TELLING:
            mine, theirs = set(self.columns(role)), set(other.columns(role))
            if mine and theirs and not mine & theirs and role is not HeaderRole.COMMENT:
                return False
            agreed = agreed or bool(mine & theirs)
        return agreed


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
    """Without words that are known: the first row of short texts above an asking column and an empty one."""
    row = next((row for row in grid.rows if len(grid.columns_of(row)) >= 2), None)
    if row is None:
        return []
    columns, below = grid.columns_of(row), [r for r in grid.rows if r > row]
    if len(below) < _LEAST_BELOW or any(_is_data(grid, row, c) for c in columns):
        return []
    texts = {c: [text for r in below if (text := grid.text(r, c))] for c in columns}
    full = [c for c in columns if len(texts[c]) >= 0.6 * len(below) and _is_worded(texts[c])]
    empty = [c for c in columns if not texts[c] and not any(grid.shown(r, c) for r in below)]
    if any(_is_question(grid.text(row, c)) for c in full):
        return []
    return [header_at(grid, row)] if full and empty and max(empty) > min(full) else []


def _is_worded(texts: Sequence[str]) -> bool:
    return sum(asks(text) or demands(text) for text in texts) * 2 >= len(texts)


def _is_data(grid: Grid, row: int, column: int) -> bool:
    text = grid.text(row, column)
    return len(text) > _LONGEST_LABEL or _is_number(text) or text.endswith((":", "："))


def _is_header_row(grid: Grid, row: int) -> bool:
    columns = grid.columns_of(row)
    if len(columns) < 2:
        return False
    if sum(len(grid.text(row, c)) > _MAX_HEAD for c in columns) * 2 > len(columns):
        return False
    said = {c: s for c in columns if (s := _said(grid.text(row, c))) and not _recurs(grid, row, c)}
    kinds = {s.role for s in said.values()} - {HeaderRole.REFERENCE}
    if not kinds or any(_is_picked(grid, row, c) for c in columns):
        return False
    asking_heads = [c for c in columns if c not in said and _is_question(grid.text(row, c))]
    scale = [c for c in columns if _is_step(grid.text(row, c))]
    if asking_heads and not _names_a_table(said.values()):
        return False
    by_customer = any(is_of_customer(grid.text(row, c)) for c in columns)
    return _tells_columns(said.values(), len(columns) - len(asking_heads) - len(scale), by_customer) or (
        _has_answer_head(said.values())
        and len(columns) <= 3
        and not any(_is_number(grid.text(row, c)) for c in columns)
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


def _said(text: str) -> Said | None:
    """What a cell's words say, where they look like a heading at all."""
    if (text.endswith((".", "。")) and text.count(" ") >= 2) or text.startswith(_BULLETS):
        return None
    said = role_of(text)
    if said is None or said.share < _MIN_SHARE:
        return None
    if _is_question(text) and (said.share < 0.5 or said.role is HeaderRole.REVIEWER):
        return None
    return None if said.role is HeaderRole.ID and any(map(str.isdigit, text)) else said


def _is_question(text: str) -> bool:
    return text.count(" ") >= 4 and text.endswith(("?", "？")) and asks(text)


def _recurs(grid: Grid, row: int, column: int) -> bool:
    """Whether the next row says the same in this column, as data do."""
    return grid.text(row, column) == grid.text(row + 1, column)


def _is_picked(grid: Grid, row: int, column: int) -> bool:
    """Whether the cell holds an item of its own list, which no heading does."""
    if column not in grid.listed_columns or not grid.has_list(row, column):
        return False
    return grid.value(row, column) in (grid.sheet.choices_at(row, column) or ())


def _stands_out(grid: Grid, row: int, columns: Sequence[int]) -> bool:
    """Whether most of the row's cells are bold or filled."""
    styles = [grid.style(row, column) for column in columns]
    return sum(bold or bool(fill) for bold, fill in styles) * 2 > len(styles)


def header_at(grid: Grid, row: int) -> Header:
    """The header to which this row belongs, whatever its words."""
    return header_over(grid, _first_row(grid, row), _last_row(grid, row), grid.columns)


def header_over(grid: Grid, top: int, bottom: int, columns: Sequence[int]) -> Header:
    """The header that these rows are to some columns."""
    labels: dict[int, str] = {}
    roles: dict[int, HeaderRole] = {}
    for column in columns:
        words = _words_above(grid, top, bottom, column)
        if not words:
            continue
        labels[column] = words[-1]
        if role := _role(words):
            roles[column] = role
    _settle_marks(labels, roles, [grid.shown(bottom, c) for c in columns], columns)
    settle_speakers(labels, roles, grid.company_names)
    return Header(top, bottom, labels, roles)


def _last_row(grid: Grid, row: int) -> int:
    """The last row of the header: down through its merges and rows of sub-headings such as Yes, No, N/A."""
    bottom = row
    for _ in range(_MAX_STACK):
        reach = max((grid.span(row, c)[2] for c in grid.columns_of(row)), default=row)
        bottom = max(bottom, min(reach, row + _MAX_STACK))
        below = bottom + 1
        if not _is_sub_heading(grid, row, below):
            return bottom
        bottom = below
    return bottom


def _is_sub_heading(grid: Grid, row: int, below: int) -> bool:
    columns = grid.columns_of(below)
    if len(columns) < 2 or any(_is_question(grid.text(below, c)) for c in columns):
        return False
    marks = {grid.text(below, c).casefold() for c in columns if _is_mark(grid.text(below, c))}
    under_wide = [c for c in columns if grid.span(row, c)[3] > grid.span(row, c)[1]]
    if len(marks) >= 2 and len(marks) * 2 >= len(columns):
        return not any(grid.has_list(below, c) for c in columns)
    named = sum(_said(grid.text(below, c)) is not None for c in under_wide)
    return bool(under_wide) and len(under_wide) == len(columns) and named >= 2


def _first_row(grid: Grid, row: int) -> int:
    """The header's first row: a row of wide headings straight above belongs to it."""
    above = row - 1
    columns = grid.columns_of(above)
    wide = [c for c in columns if grid.span(above, c)[3] > c]
    below = set(grid.columns_of(row))
    if len(columns) >= 2 and wide and all(len(grid.text(above, c)) <= 60 for c in columns):
        covered = {c for w in columns for c in range(w, grid.span(above, w)[3] + 1)}
        if len(covered & below) >= 2 and all(grid.span(above, w)[3] - w < 12 for w in columns):
            return above
    return row


def _words_above(grid: Grid, top: int, bottom: int, column: int) -> list[str]:
    words = [grid.shown(row, column) for row in range(top, bottom + 1)]
    return list(dict.fromkeys(w for w in words if w))


def _role(words: Sequence[str]) -> HeaderRole | None:
    """The role of a column's words: the lowest that says something; a reviewer's heading covers all below."""
    said = [s.role for word in words if (s := _said(word))]
    if HeaderRole.REVIEWER in said or any(folded(word) in CUSTOMERS for word in words[:-1]):
        return HeaderRole.REVIEWER
    if any(_is_question(word) for word in words):
        return HeaderRole.ANSWER
    if HeaderRole.ANSWER in said[:-1] and said[-1] in (HeaderRole.REFERENCE, HeaderRole.QUESTION):
        return HeaderRole.ANSWER
    return said[-1] if said else None


def _is_mark(text: str) -> bool:
    said = role_of(text)
    return bool(said and said.role is HeaderRole.MARK) or text.casefold() in _NO


_NO = frozenset(("no", "n"))


def _settle_marks(
    labels: Mapping[int, str], roles: dict[int, HeaderRole], lowest: Sequence[str], columns: Sequence[int]
) -> None:
    """Tell marks from numbers: "No" is a mark beside a "Yes", and so is "Not tested" between the two."""
    words = {c: text for c, text in zip(columns, lowest, strict=True) if c in labels}
    marks = [c for c, text in words.items() if _is_mark(text)]
    scale = [c for c, text in words.items() if _is_step(text)]
    if len(scale) >= 3 and [int(words[c]) for c in scale] == sorted({int(words[c]) for c in scale}):
        marks += scale
    elif len({words[c].casefold() for c in marks}) < 2 or HeaderRole.MARK not in map(roles.get, marks):
        for column in marks:
            if roles.get(column) is HeaderRole.MARK:
                roles[column] = HeaderRole.ANSWER
        return
    near = [c for c in words if min(marks) - 1 <= c <= max(marks) + 1 and _is_short(words[c])]
    claims = [c for c in near if code_of(words[c]) not in {None, *(code_of(words[m]) for m in marks)}]
    between = [c for c in near if c >= min(marks) and role_of(words[c]) is None]
    roles.update(dict.fromkeys([*marks, *claims, *between], HeaderRole.MARK))


def _is_step(text: str) -> bool:
    """Whether a heading is one step of a scale, a single digit."""
    return len(text) == 1 and text.isdecimal()


def _is_number(text: str) -> bool:
    """Whether a cell holds a section's number, which no heading does: "3.", "A.2"."""
    return bool(_NUMBER.fullmatch(text))


def _is_short(text: str) -> bool:
    return text.count(" ") <= 3
