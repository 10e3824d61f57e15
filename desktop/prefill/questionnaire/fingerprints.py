"""The shape of a sheet, by which the next file of the same form is known again."""

from __future__ import annotations

import hashlib
import json
import re

from prefill.domain.corrections import Fingerprint
from prefill.questionnaire.choices import folded
from prefill.questionnaire.grid import Grid
from prefill.questionnaire.header_search import find_headers

_NUMBER = re.compile(r"\d+")
_DIGITS = 16


def fingerprint_of(grid: Grid) -> Fingerprint:
    """The words of the first header and their columns, however they are cased, spaced and punctuated.

    Rows, answers, the sheet's name and numbers in the header (as in "Response 2026") have no part in it.
    Where no header is found, the first row of two texts or more stands for it; a sheet without text gives
    ``""``.
    """
    words = _words(grid)
    if not words:
        return Fingerprint("")
    shape = json.dumps([[column, _NUMBER.sub("#", folded(text))] for column, text in words])
    return Fingerprint(hashlib.sha256(shape.encode()).hexdigest()[:_DIGITS])


def _words(grid: Grid) -> list[tuple[int, str]]:
    headers = find_headers(grid)
    if headers:
        return sorted(headers[0].labels.items())
    rows = [row for row in grid.rows if len(grid.columns_of(row)) >= 2] or grid.rows
    return [(column, grid.text(rows[0], column)) for column in grid.columns_of(rows[0])] if rows else []
