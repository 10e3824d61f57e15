"""Tables side by side: a second column that asks, with places of its own to answer in, begins another table.

An answer belongs to the nearest question of its row, and none is taken from across another text that asks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from prefill.questionnaire.answer_signals import is_box
from prefill.questionnaire.choices import folded
from prefill.questionnaire.columns import looks_like_id
from prefill.questionnaire.grid import Grid
from prefill.questionnaire.header_words import HeaderRole
from prefill.questionnaire.headers import header_over
from prefill.questionnaire.tables import Table, table_over
from prefill.questionnaire.wording import asks, demands

_LEAST_ROWS = 3
_LONGEST_LABEL = 60
_FILLED = (HeaderRole.ANSWER, HeaderRole.COMMENT, HeaderRole.MARK, HeaderRole.SCORE)
_TOLD = (None, HeaderRole.SECTION, HeaderRole.QUESTION)


@dataclass(frozen=True)
class _Run:
    """Columns of texts that may ask, and those to be filled in that follow them."""

    texts: tuple[int, ...]
    places: tuple[int, ...]

    def __add__(self, other: _Run) -> _Run:
        return _Run(self.texts + other.texts, self.places + other.places)


def parted(grid: Grid, table: Table) -> list[Table]:
    """The tables that stand side by side in what was cut as one; that one where there is no second."""
    starts = _Parting(grid, table).starts()
    if not starts:
        return [table]
    bounds = [0, *starts, table.columns[-1] + 1]
    parts: list[Table] = []
    for left, right in pairwise(bounds):
        columns = tuple(c for c in table.columns if left <= c < right)
        headers = [header_over(grid, h.top, h.bottom, columns) for h in table.headers]
        part = table_over(headers, table.rows, columns, table.preamble)
        parts.append(replace(part, is_beside=bool(parts)))
    return parts


@dataclass(frozen=True)
class _Parting:
    """Looks for the columns with which a further table begins."""

    grid: Grid
    table: Table

    def starts(self) -> list[int]:
        if not self.table.headers:
            return self._cuts(self.table.columns, self._is_place_beside, self._asks_or_labels_alike)
        order = self.table.columns
        kinds = [c for c in order if self._is_text(c) or self._is_named_place(c)]
        if kinds and self._is_named_place(kinds[0]) and self._is_text(kinds[-1]):
            cuts = self._cuts(order[::-1], self._is_named_place, self._repeats_a_heading)
            return sorted(column + 1 for column in cuts)
        found = self._cuts(order, self._is_named_place, self._asks_anew)
        return [self._with_number(column) for column in found]

    def _cuts(
        self,
        order: Sequence[int],
        is_place: Callable[[int], bool],
        begins: Callable[[_Run, _Run], bool],
    ) -> list[int]:
        """The first text of each run that begins another table."""
        runs = self._runs(order, is_place)
        cuts: list[int] = []
        before = runs[0] if runs else _Run((), ())
        for run in runs[1:]:
            if begins(before, run):
                cuts.append(run.texts[0])
                before = run
            else:
                before += run
        return cuts

    def _runs(self, order: Sequence[int], is_place: Callable[[int], bool]) -> list[_Run]:
        runs: list[_Run] = []
        for column in order:
            if self._is_text(column):
                if not runs or runs[-1].places:
                    runs.append(_Run((), ()))
                runs[-1] += _Run((column,), ())
            elif runs and is_place(column):
                runs[-1] += _Run((), (column,))
        return [run for run in runs if run.places]

    def _is_text(self, column: int) -> bool:
        """Whether a column says something of its own in its rows, which may be asked."""
        role, texts = self.table.roles.get(column), self._texts(column)
        if role not in _TOLD or not texts or self._is_given_to_fill(column):
            return False
        if role is HeaderRole.QUESTION:
            return True
        codes = sum(map(_is_code, texts))
        return len(texts) >= 2 and codes < 0.5 * len(texts) and len(set(texts)) > 0.7 * len(texts)

    def _is_named_place(self, column: int) -> bool:
        role = self.table.roles.get(column)
        return role in _FILLED or (role is None and column in self.table.labels and self._is_vacant(column))

    def _is_place_beside(self, column: int) -> bool:
        """Without a header: the empty column next to texts."""
        return self._is_vacant(column) and any(
            2 * sum(self.grid.span(row, left)[3] + 1 == column for row in rows) > len(rows)
            for left in self.table.columns
            if left < column
            for rows in [self._rows(left)]
        )

    def _is_gap(self, column: int) -> bool:
        """Whether a column is seen, and nothing stands in it or over it."""
        return (
            column in self.table.columns
            and column not in self.table.labels
            and not any(self.grid.shown(row, column) for row in self.table.rows)
        )

    def _is_vacant(self, column: int) -> bool:
        return not self._texts(column) and any(self.grid.may_fill(row, column) for row in self.table.rows)

    def _asks_anew(self, before: _Run, run: _Run) -> bool:
        """Whether a gap parts them, headings are repeated, both name questions and answers, or both ask."""
        roles = self.table.roles
        named = all(any(roles.get(c) is HeaderRole.QUESTION for c in r.texts) for r in (before, run))
        answered = any(roles.get(c) in (HeaderRole.ANSWER, HeaderRole.MARK) for c in run.places)
        return (
            any(self._is_gap(c) for c in range(before.places[-1] + 1, run.texts[0]))
            or self._repeats_a_heading(before, run)
            or (named and answered)
            or (self._share(before.texts, _is_worded) >= 0.5 and self._share(run.texts, asks) >= 0.5)
        )

    def _repeats_a_heading(self, before: _Run, run: _Run) -> bool:
        mine, theirs = (
            {folded(label) for c in r.places if (label := self.table.labels.get(c))} for r in (before, run)
        )
        return bool(mine & theirs)

    def _asks_or_labels_alike(self, before: _Run, run: _Run) -> bool:
        """Without headers: both ask, or are labels with a place to write drawn beside each."""
        left, right = before.texts[-1], run.texts[0]
        both = set(self._rows(left)) & set(self._rows(right))
        if len(both) < _LEAST_ROWS or 2 * len(both) < len(self._rows(right)):
            return False
        if all(self._share((column,), asks) >= 0.5 for column in (left, right)):
            return True
        return all(self._share((c,), _is_label) >= 0.7 for c in (left, right)) and all(
            self._is_drawn(text, place) for text, place in ((left, before.places[-1]), (right, run.places[0]))
        )

    def _is_drawn(self, text: int, place: int) -> bool:
        """Whether most of the cells beside labels are seen to be places to write in."""
        grid, rows = self.grid, self._rows(text)
        drawn = sum(
            is_box(grid, row, text, place) or grid.has_list(row, place) or grid.is_unlocked(row, place)
            for row in rows
        )
        return 2 * drawn > len(rows)

    def _is_given_to_fill(self, column: int) -> bool:
        rows = self._rows(column)
        given = sum(self.grid.has_list(row, column) or self.grid.is_unlocked(row, column) for row in rows)
        return 2 * given > len(rows)

    def _with_number(self, column: int) -> int:
        """The table's first column: that of the numbers or sections to the left of its texts."""
        while column - 1 in self.table.columns and (
            self.table.roles.get(column - 1) in (HeaderRole.ID, HeaderRole.SECTION)
        ):
            column -= 1
        return column

    def _share(self, columns: Iterable[int], is_so: Callable[[str], bool]) -> float:
        """The largest share of texts in one of the columns of which this is so."""
        texts = [self._texts(column) for column in columns]
        return max(sum(map(is_so, one)) / len(one) for one in texts)

    def _rows(self, column: int) -> list[int]:
        return [row for row in self.table.rows if self.grid.text(row, column)]

    def _texts(self, column: int) -> list[str]:
        return [self.grid.text(row, column) for row in self._rows(column)]


def _is_worded(text: str) -> bool:
    return asks(text) or demands(text)


def _is_code(text: str) -> bool:
    return len(text) <= 2 or (looks_like_id(text) and not text.isalpha())


def _is_label(text: str) -> bool:
    return len(text) <= _LONGEST_LABEL and not looks_like_id(text)
