"""Legends: what a form says that its codes mean, as in "F = Fully, P = Partially, N = Not available"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from prefill.domain.cells import CellValue
from prefill.questionnaire.choices import code_of
from prefill.questionnaire.grid import Grid

_LONGEST_CODE = 4
_LONGEST_MEANING = 120
_ENTRY = re.compile(r"(?:^|(?<=[\s,;:|(/\[]))([^\W_]{1,4})\)?\s*(?:=|:|→|[-–—](?=\s))\s*(?=[^\W\d_])")
_AROUND = " ,;|/()[]."


def needs_legend(choices: Sequence[CellValue]) -> bool:
    """Whether most of a list's items are codes that do not speak for themselves: "F", "PC", 3."""
    mute = [item for item in choices if len(str(item)) <= _LONGEST_CODE and code_of(item) is None]
    return len(choices) >= 2 and len(mute) * 2 > len(choices)


def legend_of(grids: Iterable[Grid], choices: Sequence[CellValue]) -> Mapping[str, str]:
    """What the first sheet that explains at least two of these codes says of them; empty where none does."""
    wanted = {str(item).casefold(): str(item) for item in choices if len(str(item)) <= _LONGEST_CODE}
    for grid in grids:
        for said in (_in_one_cell(grid, wanted), _in_two_columns(grid, wanted)):
            if len(said) >= 2:
                return said
    return {}


def entries_in(text: str) -> Mapping[str, str]:
    """The codes that a text explains, with their meanings; empty where it explains fewer than two."""
    found = list(_ENTRY.finditer(text))
    if len(found) < 2:
        return {}
    ends = [later.start() for later in found[1:]] + [len(text)]
    said = {
        one[1]: meaning
        for one, end in zip(found, ends, strict=True)
        if (meaning := text[one.end() : end].strip(_AROUND)) and len(meaning) <= _LONGEST_MEANING
    }
    return said if len(said) >= 2 else {}


def _in_one_cell(grid: Grid, wanted: Mapping[str, str]) -> Mapping[str, str]:
    said: dict[str, str] = {}
    for text in grid.texts():
        found = {wanted[c.casefold()]: m for c, m in entries_in(text).items() if c.casefold() in wanted}
        said = found if len(found) > len(said) else said
    return said


def _in_two_columns(grid: Grid, wanted: Mapping[str, str]) -> Mapping[str, str]:
    """Codes below one another with their meanings to the right."""
    by_column: dict[int, dict[str, str]] = {}
    for row in grid.rows:
        columns = grid.columns_of(row)
        for column, beside in pairwise(columns):
            code, meaning = grid.text(row, column).casefold(), grid.text(row, beside)
            if code in wanted and any(map(str.isalpha, meaning)) and len(meaning) <= _LONGEST_MEANING:
                by_column.setdefault(column, {}).setdefault(wanted[code], meaning)
    complete = [said for said in by_column.values() if len(said) >= len(wanted) - 1]
    return next((said for said in complete if len(set(said.values())) == len(said)), {})
