"""Cell addresses and values, the coin in which all parts deal."""

from __future__ import annotations

import re
from dataclasses import dataclass

CellValue = str | int | float | bool | None

MOST_CHARACTERS = 32_767  # that a cell of a workbook can hold
MOST_DIGITS = 15  # of a number; Excel rounds a longer one

_NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)(e[+-]?[0-9]{1,2})?", re.IGNORECASE)
_ADDRESS = re.compile(r"\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})")


@dataclass(frozen=True)
class CellEdit:
    """One value to be written: None clears the cell.

    ``is_insisted_on`` says that a person wants it although the form warns of it, where it only warns.
    """

    sheet: str
    cell: str
    value: CellValue
    is_insisted_on: bool = False


@dataclass(frozen=True)
class CellChange:
    """One cell whose value differs between two workbooks.

    ``was_rich`` says that words of the old text had a format of their own, such as bold.
    """

    sheet: str
    cell: str
    old: CellValue
    new: CellValue
    was_rich: bool = False


def shown(value: CellValue) -> str:
    """A value as a cell shows it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def length_of(text: str) -> int:
    """How many characters Excel counts in a text: one beyond U+FFFF, such as an emoji, is two."""
    return len(text) + sum(character > "\uffff" for character in text)


def number_in(text: str) -> int | float:
    """The number that Excel makes of a text that is typed into a cell, in the English spelling.

    Raises ValueError where it makes none, or one with other digits.
    """
    if not _NUMBER.fullmatch(text.strip()) or sum(map(str.isdigit, text)) > MOST_DIGITS:
        raise ValueError(f"{text!r} is not a number as Excel keeps it")
    number = float(text)
    return int(number) if number.is_integer() else number


def share_in(text: str) -> float:
    """The number that Excel makes of a percentage: 0.5 of ``50%``. Raises ValueError where it is none."""
    digits = text.strip().removesuffix("%").strip()
    if not text.strip().endswith("%") or "e" in digits.lower():
        raise ValueError(f"{text!r} is no percentage")
    number_in(digits)
    return float(f"{digits}e-2")


def split_address(cell: str) -> tuple[int, int]:
    """Row and column of an address, both from 1: ``"C7"`` gives ``(7, 3)``.

    Raises ValueError where the text is no address.
    """
    match = _ADDRESS.fullmatch(cell)
    if match is None:
        raise ValueError(f"{cell!r} is not a cell address")
    return int(match[2]), column_number(match[1])


def address(row: int, column: int) -> str:
    """The address of a row and a column, both from 1: ``(7, 3)`` gives ``"C7"``."""
    return f"{column_letters(column)}{row}"


def column_number(letters: str) -> int:
    """``"A"`` gives 1, ``"AA"`` gives 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(number: int) -> str:
    """1 gives ``"A"``, 27 gives ``"AA"``."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
