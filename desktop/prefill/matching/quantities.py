"""Finds the numbers and time spans in a text, in one form: 24 hours is 1 day, annually is 12 months."""

from __future__ import annotations

import re
from collections.abc import Callable

_BELOW_20 = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_COUNTS = {word: count for count, word in enumerate(_BELOW_20)}
_COUNTS |= {word: 10 * count for count, word in enumerate(_TENS, 2)} | {"hundred": 100}
_UNITS = {  # in days, so that 90 days, 3 months and a quarter are one
    "second": 1 / 86400,
    "minute": 1 / 1440,
    "min": 1 / 1440,
    "hour": 1 / 24,
    "hr": 1 / 24,
    "day": 1.0,
    "week": 7.0,
    "fortnight": 14.0,
    "month": 30.0,
    "quarter": 90.0,
    "year": 365.0,
}
_FREQUENCIES = {
    "hourly": 1 / 24,
    "daily": 1.0,
    "nightly": 1.0,
    "weekly": 7.0,
    "fortnightly": 14.0,
    "monthly": 30.0,
    "bimonthly": 60.0,
    "quarterly": 90.0,
    "semiannual": 180.0,
    "semiannually": 180.0,
    "semi-annual": 180.0,
    "semi-annually": 180.0,
    "biannual": 180.0,
    "biannually": 180.0,
    "annual": 365.0,
    "annually": 365.0,
    "yearly": 365.0,
    "biennial": 730.0,
    "biennially": 730.0,
}
_SAME_SPAN = {28: 30, 31: 30, 91: 90, 92: 90, 182: 180, 183: 180, 360: 365, 364: 365, 366: 365}


def quantities(text: str) -> dict[str, str]:
    """Each quantity in its one form, with the words it stands in; ``text`` is in lower case."""
    found: dict[str, str] = {}
    if _MAY_HOLD_ONE.search(text):
        for pattern, read in _KINDS:
            for match in pattern.finditer(text):
                found.setdefault(read(match), match[0])
            text = pattern.sub(" ; ", text)
    return found


def in_one_form(text: str) -> tuple[str, dict[str, str]]:
    """The text with each time span and count in its one form, and what was written for each changed word."""
    written: dict[str, str] = {}
    if _MAY_HOLD_ONE.search(text):
        for pattern, read in _KINDS:
            for match in reversed(list(pattern.finditer(text))):
                form = read(match)
                written |= {word: match[0] for word in form.split() if word not in match[0]}
                text = f"{text[: match.start()]}{form}{text[match.end() :]}"
    return text, written


def _clock(_: re.Match[str]) -> str:
    return "round the clock"


def _half(match: re.Match[str]) -> str:
    return _days(_UNITS[match[1]] / 2)


def _every_other(match: re.Match[str]) -> str:
    return _days(_UNITS[match[1]] * 2)


def _twice(match: re.Match[str]) -> str:
    return _days(_UNITS[match[1]] / 2)


def _frequency(match: re.Match[str]) -> str:
    return _days(_FREQUENCIES[match["how_often"]])


def _business_days(match: re.Match[str]) -> str:
    return f"{_count(match[1]):g} business days"


def _span(match: re.Match[str]) -> str:
    count, unit = _count(match[1]), match[2]
    return _days(365 * count / 12 if unit == "month" and count >= 12 else count * _UNITS[unit])


def _every(match: re.Match[str]) -> str:
    return _days(_UNITS[match[1]])


def _percent(match: re.Match[str]) -> str:
    return f"{_count(match[1]):g} %"


def _size(match: re.Match[str]) -> str:
    return f"{_count(match[1]):g} {match[2]}"


def _joined(match: re.Match[str]) -> str:
    return match[0]


def _number(match: re.Match[str]) -> str:
    return f"{_count(match[0]):g}" if match[0][0].isalpha() else match[0].replace(",", "")


def _days(days: float) -> str:
    if days < 1:
        return f"{round(days * 1440, 2):g} minutes"
    return f"{round(_SAME_SPAN.get(round(days), days), 2):g} days"


def _count(words: str) -> float:
    """A number in figures or in words: “seventy-two”, “one hundred and eighty”."""
    if not words[0].isalpha():
        return float(words.replace(",", ""))
    total = 0
    for word in re.findall("[a-z]+", words.replace(" and ", " ")):
        total = max(total, 1) * 100 if word == "hundred" else total + _COUNTS.get(word, 0)
    return float(total)


_WHOLE = r"\d+(?:,\d{3})*(?:\.\d+)?"
_ONES = "|".join(_BELOW_20[1:10])
_BELOW_100 = rf"(?:(?:{'|'.join(_TENS)})[- ](?:{_ONES})|{'|'.join((*_BELOW_20, *_TENS))})"
_IN_WORDS = rf"(?:(?:(?:{_ONES}|an?) )?hundred(?: (?:and )?{_BELOW_100})?|{_BELOW_100})"
_COUNT = rf"({_WHOLE}|{_IN_WORDS})"
_UNIT = f"({'|'.join(_UNITS)})"
_EVERY = r"(?:(?:every|each|once) )*"
_COUNTED = "|".join(word for word in _COUNTS if word not in ("zero", "one"))
_MAY_HOLD_ONE = re.compile(rf"\d|{_UNIT}|{'|'.join(_FREQUENCIES)}|\b(?:{_COUNTED})\b")
_KINDS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(pattern), read)
    for pattern, read in (
        (r"\b24 hours (?:a|per) day,? (?:7|seven) days (?:a|per) week\b", _clock),
        (r"\b24 ?[x/×] ?7(?: ?[x/×] ?36[56])?\b", _clock),
        (rf"\b(?:(?:every|each) )?half(?: an?)?[ -]{_UNIT}(?:ly)?\b", _half),
        (rf"\b(?:every|each) (?:other|second) {_UNIT}\b", _every_other),
        (rf"\b{_EVERY}(?:twice|2 times|two times) (?:an?|per|every|each) {_UNIT}\b", _twice),
        (rf"\b{_EVERY}(?P<how_often>{'|'.join(sorted(_FREQUENCIES, key=len, reverse=True))})\b", _frequency),
        (rf"\b{_COUNT}(?: ?\(\d+\))?[ -]?(?:business|working)[ -]days?\b", _business_days),
        (rf"\b{_EVERY}{_COUNT}(?: ?\(\d+\))?[ -]?{_UNIT}s?\b", _span),
        (rf"\b(?:once )?(?:an?|per|every|each|last|past|previous|prior|next) {_UNIT}\b", _every),
        (rf"({_WHOLE}) ?(?:%|per ?cent\b)", _percent),
        (rf"\b{_COUNT}[ -]?(bit|byte|character|[kmgt]b)s?\b", _size),
        (r"(?<![\w.\-/])\d+(?:[-/]\d+)+(?![\w/-])", _joined),
        (r"(?<![\w.\-/])\d+(?:,\d{3})*(?:\.\d+)*(?![\w)]|[-/]\w)", _number),
        (rf"\b(?!(?:zero|one)\b(?! hundred)){_IN_WORDS}\b(?![ -]?(?:factor|way|step|tier))", _number),
    )
)
