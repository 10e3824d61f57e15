"""From a cell's raw text to the value that Excel shows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Protocol

from prefill.domain.cells import CellValue
from prefill.workbook.strings import unescape
from prefill.workbook.styles import Style

_EPOCH_1900 = datetime(1899, 12, 30)
_EPOCH_1904 = datetime(1904, 1, 1)
_LAST_DAY = 2_958_465  # 9999-12-31
_EXACT = 2**53


class Context(Protocol):
    @property
    def strings(self) -> Sequence[str]: ...
    @property
    def styles(self) -> Sequence[Style]: ...
    @property
    def starts_1904(self) -> bool: ...


def read_value(kind: str, raw: str, style: int, context: Context) -> CellValue:
    """A cell's value from its type (ECMA-376 18.18.11), its text and the number of its style.

    Whole numbers come as int, dates and times as ISO text, errors as their text (``#N/A``).
    """
    if kind == "s":
        return context.strings[int(raw)] if raw.isdecimal() and int(raw) < len(context.strings) else None
    if kind == "n":
        is_date = style < len(context.styles) and context.styles[style].is_date
        return _number(raw, is_date, context.starts_1904)
    if kind == "b":
        return raw.strip() == "1" or raw.strip() == "true"
    return unescape(raw)


def _number(raw: str, is_date: bool, starts_1904: bool) -> CellValue:
    try:
        number = float(raw)
    except ValueError:
        return raw
    if not math.isfinite(number):
        return raw
    if is_date and 0 <= number <= _LAST_DAY:
        return _date(number, starts_1904)
    return int(number) if number.is_integer() and abs(number) < _EXACT else number


def _date(number: float, starts_1904: bool) -> str:
    days, seconds = divmod(round(number * 86_400), 86_400)
    if days == 0:
        return (datetime.min + timedelta(seconds=seconds)).time().isoformat()
    if not starts_1904 and days <= 60:
        days += 1  # Excel believes in 29 February 1900
    moment = (_EPOCH_1904 if starts_1904 else _EPOCH_1900) + timedelta(days=days, seconds=seconds)
    return moment.isoformat() if seconds else date.isoformat(moment)
