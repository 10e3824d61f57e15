"""Section titles, carried down to the questions below them."""

from __future__ import annotations

from collections.abc import Mapping

from prefill.questionnaire.columns import Columns, looks_like_id
from prefill.questionnaire.grid import Grid
from prefill.questionnaire.header_roles import role_of
from prefill.questionnaire.header_words import HeaderRole
from prefill.questionnaire.tables import Table
from prefill.questionnaire.wording import is_note

_MAX_TITLE = 120


class Sections:
    """Gives each asking row its section: that of its section columns, else the last title above."""

    def __init__(self, grid: Grid, table: Table, columns: Columns, asking: Mapping[int, int | None]) -> None:
        """``asking`` are the rows that ask, each with the row that introduces it, where one does."""
        self._grid = grid
        self._introductions = frozenset(asking.values())
        self._columns = columns
        self._own = frozenset(table.columns)
        self._titles: dict[int, str] = {}
        self._carried: dict[int, tuple[str, ...]] = {}
        self._walk(table, asking)

    def of(self, row: int) -> str:
        """The section of a row: from the widest to the narrowest, joined by " / "."""
        named = [text for text in self._carried.get(row, ()) if text]
        title = self._titles.get(row, "")
        return " / ".join(dict.fromkeys(named)) or title

    def _walk(self, table: Table, asking: Mapping[int, int | None]) -> None:
        current = [""] * len(self._columns.sections)
        title = ""
        starts = {row: header for header in table.headers for row in range(header.top, header.bottom + 1)}
        for row in self._grid.rows:
            if row in starts:
                title = self._title_in_header(row) or title
                continue
            for place, column in enumerate(self._columns.sections):
                text = self._grid.shown(row, column)
                if text and text != current[place]:
                    current[place] = text
                    current[place + 1 :] = [""] * (len(current) - place - 1)
            if row in asking:
                self._titles[row], self._carried[row] = title, tuple(current)
            elif row not in self._introductions:
                title = self._title_in(row) or title

    def _title_in(self, row: int) -> str:
        """The words of a row that asks nothing, where they can be a title."""
        own = [c for c in self._grid.columns_of(row) if c in self._own]
        texts = [t for c in own if not looks_like_id(t := self._grid.text(row, c))]
        if not texts or len(texts) > 2 or len(texts[0]) > _MAX_TITLE or is_note(texts[0]):
            return ""
        return texts[0]

    def _title_in_header(self, row: int) -> str:
        """The section that a repeated header names above the question or ID column."""
        for column in (self._columns.id, self._columns.question.column):
            if column is not None and (text := self._grid.shown(row, column)) and not _is_heading(text):
                return text
        return ""


def _is_heading(text: str) -> bool:
    """Whether the words only name the column: "No.", "Question"."""
    said = role_of(text)
    return said is not None and said.share >= 0.8 and said.role in (HeaderRole.ID, HeaderRole.QUESTION)
