"""Answers that point to another row: the row is named by a sign, and written as its number when it is told.

In an answer the sign is ``⟦Security!14⟧``, or ``⟦Security!D14⟧`` where two tables ask side by side. It
follows its question when the customer inserts rows; what goes into a file, on the clipboard or into a list
says ``14`` in its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from prefill.domain.cells import CellValue, column_letters, column_number
from prefill.domain.questions import QuestionKey

GONE = "⟦?⟧"
_SIGN = re.compile(r"⟦(?:(?P<sheet>[^⟦⟧]+)!(?P<column>[A-Z]{1,3})?(?P<row>[1-9]\d{0,6})|\?)⟧")


def sign_of(key: QuestionKey) -> str:
    """The sign that names a row."""
    column = column_letters(key.column) if key.column else ""
    return f"⟦{key.sheet}!{column}{key.row}⟧"


def rows_named(value: CellValue) -> Iterator[QuestionKey | None]:
    """The rows that a value names, in order; None for one that is no longer asked."""
    for found in _signs(value):
        yield _key(found)


def spelled(value: CellValue, sheet: str) -> CellValue:
    """The value as it is told on a sheet: a row by its number, on another sheet with that sheet's name."""
    if not isinstance(value, str) or "⟦" not in value:
        return value
    return _SIGN.sub(lambda found: _number(found, sheet), value)


def redirected(value: CellValue, places: Mapping[QuestionKey, QuestionKey]) -> CellValue:
    """The value with each row where it is now; one that ``places`` does not know is gone."""
    if not isinstance(value, str) or "⟦" not in value:
        return value
    return _SIGN.sub(lambda found: _moved(found, places), value)


def outside_signs(text: str, change: Callable[[str], str]) -> str:
    """The text with ``change`` made in all that is no sign."""
    parts, at = list[str](), 0
    for start, end in signs_in(text):
        parts += [change(text[at:start]), text[start:end]]
        at = end
    return "".join((*parts, change(text[at:])))


def signs_in(text: str) -> list[tuple[int, int]]:
    """Where the signs stand: from one character up to another."""
    return [found.span() for found in _signs(text)]


def _signs(value: CellValue) -> Iterator[re.Match[str]]:
    if isinstance(value, str) and "⟦" in value:
        yield from _SIGN.finditer(value)


def _key(found: re.Match[str]) -> QuestionKey | None:
    if not found["row"]:
        return None
    column = column_number(found["column"]) if found["column"] else 0
    return QuestionKey(found["sheet"], int(found["row"]), column)


def _number(found: re.Match[str], sheet: str) -> str:
    if not found["row"]:
        return "?"
    number = (found["column"] or "") + found["row"]
    return number if found["sheet"] == sheet else f"{number} ({found['sheet']})"


def _moved(found: re.Match[str], places: Mapping[QuestionKey, QuestionKey]) -> str:
    key = _key(found)
    place = places.get(key) if key else None
    return GONE if place is None else sign_of(place)
