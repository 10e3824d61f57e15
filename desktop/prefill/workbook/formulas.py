"""The few formulas that say where a list's items stand: references, names, tables, INDIRECT, OFFSET and kin.

Not a calculation engine: what it does not know, and whatever leads to another file, gives None.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from prefill.domain.cells import column_number
from prefill.workbook.formula_functions import FUNCTIONS, Reference, Result, Unknown, as_text, as_whole
from prefill.workbook.ranges import LAST_COLUMN, LAST_ROW, Area
from prefill.workbook.sheet import Sheet

_TOKEN = re.compile(
    r"""\s*(?:
      (?P<text>"(?:[^"]|"")*")
    | (?P<call>[A-Za-z_][A-Za-z0-9._]*)\(
    | (?P<table>[^\s'!()\[\]&,":+-]+)\[(?P<column>[^\[\]]+)\]
    | (?:(?:'(?P<quoted>(?:[^']|'')+)'|(?P<plain>[^\s'!()\[\]&,":]+))!)?
      (?P<cells>\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?::\$?[A-Za-z]{1,3}\$?[0-9]{1,7})?
       |\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7})(?![A-Za-z0-9_.(])
    | (?P<number>[0-9]+(?:\.[0-9]+)?)
    | (?:(?:'(?P<scope_quoted>(?:[^']|'')+)'|(?P<scope>[^\s'!()\[\]&,":+-]+))!)?(?P<name>[^\s'!()\[\]&,":+-]+)
    | (?P<sign>[&,():+-])
    )""",
    re.VERBOSE,
)
_CORNER = re.compile(r"(\$?)([A-Za-z]*)(\$?)([0-9]*)")
_MAX_DEPTH = 20
_MAX_LENGTH = 8_192


class Table(Protocol):
    """A table's place and its columns' names."""

    @property
    def sheet(self) -> str: ...
    @property
    def area(self) -> Area: ...
    @property
    def columns(self) -> Sequence[str]: ...
    @property
    def header_rows(self) -> int: ...
    @property
    def totals_rows(self) -> int: ...


class Book(Protocol):
    """Where formulas look things up."""

    @property
    def names(self) -> Mapping[tuple[str, str | None], str]: ...
    @property
    def tables(self) -> Mapping[str, Table]: ...
    def sheet(self, name: str) -> Sheet: ...


@dataclass(frozen=True)
class Place:
    """Where a formula stands: its sheet, and how far the cell is from the one it was written for."""

    sheet: Sheet
    rows: int = 0
    columns: int = 0


def evaluate(book: Book, formula: str, place: Place) -> Result:
    """What a formula gives: cells, or one value. None where that cannot be known."""
    try:
        return _Formula(book, formula, place, 0).value()
    except (Unknown, ValueError, KeyError, IndexError, TypeError, OverflowError):  # a formula that is none
        return None


class _Formula:
    """Recursive descent over one formula."""

    def __init__(self, book: Book, formula: str, place: Place, depth: int) -> None:
        if depth > _MAX_DEPTH or len(formula) > _MAX_LENGTH:
            raise Unknown
        self._book = book
        self._place = place
        self._depth = depth
        self._tokens = _tokens(formula.strip().removeprefix("="))
        self._position = 0
        self._nested = 0

    def value(self) -> Result:
        result = self._expression()
        if self._position < len(self._tokens):
            raise Unknown
        return result

    def _sign(self) -> str | None:
        if self._position < len(self._tokens):
            return self._tokens[self._position]["sign"]
        return None

    def _take(self, sign: str) -> bool:
        if self._sign() != sign:
            return False
        self._position += 1
        return True

    def _expression(self) -> Result:
        self._nested += 1
        if self._nested > _MAX_DEPTH:
            raise Unknown
        result = self._range()
        while self._sign() in ("&", "+", "-"):
            sign = self._sign()
            self._position += 1
            right = self._range()
            if sign == "&":
                result = as_text(result) + as_text(right)
            else:
                result = as_whole(result) + (as_whole(right) if sign == "+" else -as_whole(right))
        self._nested -= 1
        return result

    def _range(self) -> Result:
        result = self._term()
        while self._take(":"):
            other = self._term()
            if not (isinstance(result, Reference) and isinstance(other, Reference)):
                raise Unknown
            a, b = result.area, other.area
            area = Area(
                min(a.top, b.top), min(a.left, b.left), max(a.bottom, b.bottom), max(a.right, b.right)
            )
            result = Reference(result.sheet, area)
        return result

    def _term(self) -> Result:
        if self._take("("):
            inner = self._expression()
            if not self._take(")"):
                raise Unknown
            return inner
        token = self._tokens[self._position]
        self._position += 1
        if token["text"] is not None:
            return token["text"][1:-1].replace('""', '"')
        if token["number"] is not None:
            number = float(token["number"])
            return int(number) if number.is_integer() else number
        if token["call"] is not None:
            return self._call(token["call"])
        if token["table"] is not None:
            return self._table_column(token["table"], token["column"])
        if token["cells"] is not None:
            sheet = self._sheet(token["quoted"], token["plain"])
            return Reference(sheet, _area(token["cells"], self._place))
        if token["name"] is not None:
            return self._name(token["name"], token["scope_quoted"] or token["scope"])
        raise Unknown

    def _sheet(self, quoted: str | None, plain: str | None) -> Sheet:
        name = quoted.replace("''", "'") if quoted else plain
        return self._book.sheet(name) if name else self._place.sheet

    def _name(self, name: str, scope: str | None) -> Result:
        key, names = name.lower(), self._book.names
        formula = names.get((key, scope or self._place.sheet.name)) or names.get((key, None))
        if formula is not None:
            return _Formula(self._book, formula, self._place, self._depth + 1).value()
        return self._table_column(name, None)

    def _table_column(self, name: str, column: str | None) -> Reference:
        table = self._book.tables[name.lower()]
        area = table.area
        left, right = area.left, area.right
        if column is not None:
            left = right = left + [c.lower() for c in table.columns].index(column.lower())
        inner = Area(area.top + table.header_rows, left, area.bottom - table.totals_rows, right)
        return Reference(self._book.sheet(table.sheet), inner)

    def _argument(self) -> Result:
        """One argument; one that is left out is None."""
        return None if self._sign() in (",", ")") else self._expression()

    def _call(self, name: str) -> Result:
        arguments = [] if self._sign() == ")" else [self._argument()]
        while self._take(","):
            arguments.append(self._argument())
        if not self._take(")"):
            raise Unknown
        if name.upper() == "INDIRECT":
            return _Formula(self._book, as_text(arguments[0]), self._place, self._depth + 1).value()
        return FUNCTIONS[name.upper()](*arguments)


def _tokens(formula: str) -> list[re.Match[str]]:
    tokens: list[re.Match[str]] = []
    position = 0
    while position < len(formula.rstrip()):
        token = _TOKEN.match(formula, position)
        if token is None or token.end() == position:
            raise Unknown
        tokens.append(token)
        position = token.end()
    return tokens


def _area(cells: str, place: Place) -> Area:
    """An area; what has no ``$`` moves with the cell."""
    first, _, last = cells.partition(":")
    moved = ":".join(_moved(corner, place) for corner in ((first, last) if last else (first,)))
    return Area.parse(moved)


def _moved(corner: str, place: Place) -> str:
    match = _CORNER.fullmatch(corner)
    if match is None:
        raise Unknown
    column_fixed, letters, row_fixed, digits = match.groups()
    if letters and not column_fixed and place.columns:
        number = (column_number(letters) - 1 + place.columns) % LAST_COLUMN + 1
        letters = Area(1, number, 1, number).address.rstrip("1")
    if digits and not row_fixed and place.rows:
        digits = str((int(digits) - 1 + place.rows) % LAST_ROW + 1)
    return letters + digits
