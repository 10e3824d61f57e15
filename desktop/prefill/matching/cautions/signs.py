"""What signs say that words leave out: less or more than, in which currency, C++ or C#.

Texts are compared by their words, so to all else “< 4 hours” and “> 4 hours” are the very same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

Labels = Mapping[str, str]


def compared(text: str) -> Labels:
    """Less or more than a number, written as a sign: “< 4 hours”, “TLS 1.2+”."""
    found = {}
    for match in _COMPARED.finditer(text):
        sign = match[1] or match[2]
        found[_ONE_SIGN.get(sign, sign)] = match[0].strip()
    return found


def currencies(text: str) -> Labels:
    """The currencies of amounts, by their code."""
    found = {}
    for match in _MONEY.finditer(text):
        sign = next(filter(None, match.groups())).lower()
        found[_CURRENCIES.get(sign, sign)] = match[0].strip()
    return found


def names(text: str) -> Labels:
    """Names that end in a sign, such as C++."""
    return {match[0].lower(): match[0] for match in _NAME.finditer(text)}


_ONE_SIGN = {"<=": "≤", "=<": "≤", ">=": "≥", "=>": "≥", "+": "≥"}
_CURRENCIES = {
    "$": "usd",
    "us$": "usd",
    "dollar": "usd",
    "€": "eur",
    "euro": "eur",
    "£": "gbp",
    "pound": "gbp",
}
_SIGN, _CODE = r"US\$|[$€£¥₹]", r"USD|EUR|GBP|CHF|JPY|CAD|AUD|INR"
_AMOUNT = r"\d[\d.,]*(?: ?(?:k|m|mn|bn|thousand|million|billion))?"
_COMPARED = re.compile(rf"(<=|=<|>=|=>|[<>≤≥])\s*(?:{_SIGN})?\s*\d[\d.,]*|\d[\d.,]*(\+)(?!\w)")
_MONEY = re.compile(
    rf"({_SIGN})\s*{_AMOUNT}|\b({_CODE})\s*{_AMOUNT}"
    rf"|\b{_AMOUNT} ?(?:({_CODE}|dollar|euro|pound)s?\b|({_SIGN}))",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<![\w+#])[A-Za-z]\w*(?:\+\+|#)(?![\w+#])")
