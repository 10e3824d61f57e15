"""One header: the rows it takes, the words above each column, and what they say the column holds."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from prefill.questionnaire.choices import code_of, folded
from prefill.questionnaire.grid import Grid
from prefill.questionnaire.header_roles import Said, role_of
from prefill.questionnaire.header_words import HeaderRole
from prefill.questionnaire.party_words import CUSTOMERS
from prefill.questionnaire.speakers import settle_speakers
from prefill.questionnaire.wording import asks

_TELLING = (HeaderRole.QUESTION, HeaderRole.ANSWER, HeaderRole.COMMENT, HeaderRole.MARK)
_MIN_SHARE = 0.25
_MAX_STACK = 4
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
    if len(columns) < 2 or any(is_asked(grid.text(below, c)) for c in columns):
        return False
    marks = {grid.text(below, c).casefold() for c in columns if _is_mark(grid.text(below, c))}
    under_wide = [c for c in columns if grid.span(row, c)[3] > grid.span(row, c)[1]]
    if len(marks) >= 2 and len(marks) * 2 >= len(columns):
        return not any(grid.has_list(below, c) for c in columns)
    named = sum(said_in(grid.text(below, c)) is not None for c in under_wide)
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
    said = [s.role for word in words if (s := said_in(word))]
    if HeaderRole.REVIEWER in said or any(folded(word) in CUSTOMERS for word in words[:-1]):
        return HeaderRole.REVIEWER
    if any(is_asked(word) for word in words):
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
    scale = [c for c, text in words.items() if is_step(text)]
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


def is_step(text: str) -> bool:
    """Whether a heading is one step of a scale, a single digit."""
    return len(text) == 1 and text.isdecimal()


def is_number(text: str) -> bool:
    """Whether a cell holds a section's number, which no heading does: "3.", "A.2"."""
    return bool(_NUMBER.fullmatch(text))


def _is_short(text: str) -> bool:
    return text.count(" ") <= 3


def said_in(text: str) -> Said | None:
    """What a cell's words say, where they look like a heading at all."""
    if (text.endswith((".", "。")) and text.count(" ") >= 2) or text.startswith(_BULLETS):
        return None
    said = role_of(text)
    if said is None or said.share < _MIN_SHARE:
        return None
    if is_asked(text) and (said.share < 0.5 or said.role is HeaderRole.REVIEWER):
        return None
    return None if said.role is HeaderRole.ID and any(map(str.isdigit, text)) else said


def is_asked(text: str) -> bool:
    """Whether the words are a whole question, which may head a column of answers."""
    return text.count(" ") >= 4 and text.endswith(("?", "？")) and asks(text)
