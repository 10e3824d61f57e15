"""What a cell's validation makes of a value: the value as it is to be written, or why it may not be."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Sequence
from datetime import date, datetime, time

from prefill.domain.cells import CellValue, length_of, number_in, share_in, shown
from prefill.domain.sentences import said
from prefill.workbook.cell_values import LAST_DAY, date_text, day_number
from prefill.workbook.styles import Style
from prefill.workbook.validations import Item, Items, Validation

_COMPARE: dict[str, Callable[[float, float], bool]] = {
    "equal": operator.eq,
    "notEqual": operator.ne,
    "greaterThan": operator.gt,
    "lessThan": operator.lt,
    "greaterThanOrEqual": operator.ge,
    "lessThanOrEqual": operator.le,
}
_NEEDED = {
    "whole": said("a whole number"),
    "decimal": said("a number"),
    "date": said("a date such as 2026-05-31"),
    "time": said("a time of day such as 14:30"),
    "textLength": said("a text whose length is"),
}
_MAX_WORDS = 30


class NotAccepted(ValueError):
    """Says, as the end of a sentence, what the cell takes instead."""


def fit_list(value: CellValue, items: Items, style: Style) -> CellValue:
    """The item of the list that the value names, as a cell keeps it: ``"5"`` gives 5. Raises NotAccepted."""
    wanted = shown(value)
    named = [item for item in items if shown(item.shown) == wanted]
    named = named or [item for item in items if shown(item.kept) == wanted]
    if named:
        return _kept(named[0], style)
    words = ", ".join(shown(item.shown) for item in items[:_MAX_WORDS])
    more = len(items) - _MAX_WORDS
    if more > 0:
        raise NotAccepted(
            said("is not in its list, which has: {words} and {more} more", words=words, more=more)
        )
    raise NotAccepted(said("is not in its list, which has: {words}", words=words))


def _kept(item: Item, style: Style) -> CellValue:
    """What Excel would keep of an item; a date stays text in a cell that would show the bare number."""
    if item.is_typed:
        return shown(item.shown) if style.is_text else item.kept
    is_date = isinstance(item.shown, str) and not isinstance(item.kept, str)
    return item.shown if is_date and not style.is_date else item.kept


def fit_validation(
    value: CellValue,
    validation: Validation,
    bounds: Sequence[float | None],
    day_zero: date,
    *,
    shows_dates: bool,
) -> CellValue:
    """The value as a cell with a validation other than a list takes it. Raises NotAccepted.

    A date or a time becomes the number that Excel keeps for it, counted from ``day_zero``, where the cell
    shows numbers as dates; elsewhere it stays text. Of the two ``bounds`` one that is not known, None, is not
    checked.
    """
    if validation.kind not in _NEEDED:
        return value
    refusal = NotAccepted(
        said("is not accepted: the cell takes {needed}", needed=_needed(validation, bounds, day_zero))
    )
    try:
        fitted, measure = _measured(value, validation.kind, day_zero)
    except ValueError:
        raise refusal from None
    if not _holds(measure, validation.operator, *bounds):
        raise refusal
    is_moment = isinstance(value, str) and validation.kind in ("date", "time")
    return value if is_moment and not shows_dates else fitted


def _measured(value: CellValue, kind: str, day_zero: date) -> tuple[CellValue, float]:
    """The value in the validation's own type, and the number that its bounds are compared with."""
    if kind == "textLength":
        return value, length_of(shown(value))
    if isinstance(value, bool):
        raise ValueError("a truth value is no number")
    if isinstance(value, str) and kind in ("date", "time"):
        number = _serial(value, day_zero) if kind == "date" else _part_of_day(value)
        return _plain(number), number
    number = _number(value) if isinstance(value, str) else float(shown(value))
    if not math.isfinite(number) or (kind == "whole" and not number.is_integer()):
        raise ValueError("not a number of that kind")
    return _plain(number), number


def _number(text: str) -> float:
    return share_in(text) if text.strip().endswith("%") else float(number_in(text))


def _plain(number: float) -> int | float:
    return int(number) if number.is_integer() else number


def _serial(text: str, day_zero: date) -> float:
    moment = datetime.fromisoformat(text.strip())
    return day_number(moment.date(), day_zero) + _part_of_day(moment.time().isoformat())


def _part_of_day(text: str) -> float:
    moment = time.fromisoformat(text.strip())
    return (moment.hour * 3600 + moment.minute * 60 + moment.second) / 86_400


def _holds(measure: float, name: str, low: float | None, high: float | None) -> bool:
    if name in ("between", "notBetween"):
        if low is None or high is None:
            return True
        return (low <= measure <= high) == (name == "between")
    compare = _COMPARE.get(name)
    return compare is None or low is None or compare(measure, low)


def _needed(validation: Validation, bounds: Sequence[float | None], day_zero: date) -> str:
    what, name = _NEEDED[validation.kind], validation.operator
    formulas = (validation.formula1, validation.formula2)
    low, high = (_in_words(*pair, validation.kind, day_zero) for pair in zip(formulas, bounds, strict=True))
    match name:
        case "between":
            return said("{what} between {low} and {high}", what=what, low=low, high=high)
        case "notBetween":
            return said("{what} not between {low} and {high}", what=what, low=low, high=high)
        case "equal":
            return said("{what} equal to {low}", what=what, low=low)
        case "notEqual":
            return said("{what} other than {low}", what=what, low=low)
        case "greaterThan":
            return said("{what} greater than {low}", what=what, low=low)
        case "lessThan":
            return said("{what} less than {low}", what=what, low=low)
        case "greaterThanOrEqual":
            return said("{what} at least {low}", what=what, low=low)
        case "lessThanOrEqual":
            return said("{what} at most {low}", what=what, low=low)
    return what


def _in_words(formula: str, number: float | None, kind: str, day_zero: date) -> str:
    """A bound as a person writes it."""
    if number is None:
        return formula
    if kind not in ("date", "time") or not 0 <= number <= LAST_DAY:
        return shown(number)
    return date_text(number, day_zero)
