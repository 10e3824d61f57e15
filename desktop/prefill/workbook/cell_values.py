"""From a cell's raw text to the value that Excel shows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Protocol

from prefill.domain.cells import CellValue
from prefill.workbook.strings import SharedStrings, unescape
from prefill.workbook.styles import Style

# The days from which workbooks count; the first is so because Excel believes in 29 February 1900
DAY_ZERO_1900 = date(1899, 12, 30)
DAY_ZERO_1904 = date(1904, 1, 1)
LAST_DAY = 2_957_003  # 9999-12-31 in either count
_FALSE_LEAP_DAY = 60
_EXACT = 2**53


class Context(Protocol):
    @property
    def strings(self) -> SharedStrings: ...
    @property
    def styles(self) -> Sequence[Style]: ...
    @property
    def day_zero(self) -> date: ...


def read_value(kind: str, raw: str, style: int, context: Context) -> CellValue:
    """A cell's value from its type (ECMA-376 18.18.11), its text and the number of its style.

    Whole numbers come as int, dates and times as ISO text, errors as their text (``#N/A``).
    """
    if kind == "s":
        texts = context.strings.texts
        return texts[int(raw)] if raw.isdecimal() and int(raw) < len(texts) else None
    if kind == "n":
        is_date = style < len(context.styles) and context.styles[style].is_date
        return _number(raw, context.day_zero if is_date else None)
    if kind == "b":
        return raw.strip() == "1" or raw.strip() == "true"
    return unescape(raw)


def date_text(number: float, day_zero: date) -> str:
    """The ISO text of the day, the day and time, or below 1 the time of day, that a number stands for."""
    days, seconds = divmod(round(number * 86_400), 86_400)
    if days == 0:
        return (datetime.min + timedelta(seconds=seconds)).time().isoformat()
    if day_zero == DAY_ZERO_1900 and days < _FALSE_LEAP_DAY:
        days += 1
    moment = datetime.combine(day_zero, time()) + timedelta(days=days, seconds=seconds)
    return moment.isoformat() if seconds else moment.date().isoformat()


def day_number(day: date, day_zero: date) -> int:
    """The number that stands for a day."""
    days = (day - day_zero).days
    return days - 1 if day_zero == DAY_ZERO_1900 and days <= _FALSE_LEAP_DAY else days


def _number(raw: str, day_zero: date | None) -> CellValue:
    """A number; where ``day_zero`` is given it stands for a date."""
    try:
        number = float(raw)
    except ValueError:
        return raw
    if not math.isfinite(number):
        return raw
    if day_zero is not None and 0 <= number <= LAST_DAY:
        return date_text(number, day_zero)
    return int(number) if number.is_integer() and abs(number) < _EXACT else number
