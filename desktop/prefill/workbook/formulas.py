"""The few formulas that say where a list's items stand: references, names, tables, INDIRECT, OFFSET and kin.

Not a calculation engine: what it does not know, and whatever leads to another file, gives None.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from prefill.domain.cells import CellValue, column_number
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
class Reference:
    """Cells that a formula leads to."""

    sheet: Sheet
    area: Area


@dataclass(frozen=True)
class Place:
    """Where a formula stands: its sheet, and how far the cell is from the one it was written for."""

    sheet: Sheet
    rows: int = 0
    columns: int = 0


class _Unknown(Exception):
    """The formula cannot be worked out here."""


Result = Reference | CellValue


def evaluate(book: Book, formula: str, place: Place) -> Result:
    """What a formula gives: cells, or one value. None where that cannot be known."""
    try:
        return _Formula(book, formula, place, 0).value()
    except (_Unknown, ValueError, KeyError, IndexError):
        return None


class _Formula:
    """Recursive descent over one formula."""

    def __init__(self, book: Book, formula: str, place: Place, depth: int) -> None:
        if depth > _MAX_DEPTH or len(formula) > _MAX_LENGTH:
            raise _Unknown
        self._book = book
        self._place = place
        self._depth = depth
        self._tokens = _tokens(formula.strip().removeprefix("="))
        self._position = 0
        self._nested = 0

    def value(self) -> Result:
        result = self._expression()
        if self._position < len(self._tokens):
            raise _Unknown
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
            raise _Unknown
        result = self._range()
        while self._sign() in ("&", "+", "-"):
            sign = self._sign()
            self._position += 1
            right = self._range()
            if sign == "&":
                result = _text(result) + _text(right)
            else:
                result = _whole(result) + (_whole(right) if sign == "+" else -_whole(right))
        self._nested -= 1
        return result

    def _range(self) -> Result:
        result = self._term()
        while self._take(":"):
            other = self._term()
            if not (isinstance(result, Reference) and isinstance(other, Reference)):
                raise _Unknown
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
                raise _Unknown
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
        raise _Unknown

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
            raise _Unknown
        if name.upper() == "INDIRECT":
            return _Formula(self._book, _text(arguments[0]), self._place, self._depth + 1).value()
        return _FUNCTIONS[name.upper()](*arguments)


def _tokens(formula: str) -> list[re.Match[str]]:
    tokens: list[re.Match[str]] = []
    position = 0
    while position < len(formula.rstrip()):
        token = _TOKEN.match(formula, position)
        if token is None or token.end() == position:
            raise _Unknown
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
        raise _Unknown
    column_fixed, letters, row_fixed, digits = match.groups()
    if letters and not column_fixed and place.columns:
        number = (column_number(letters) - 1 + place.columns) % LAST_COLUMN + 1
        letters = Area(1, number, 1, number).address.rstrip("1")
    if digits and not row_fixed and place.rows:
        digits = str((int(digits) - 1 + place.rows) % LAST_ROW + 1)
    return letters + digits


def _single(result: Result) -> CellValue:
    """One value: of cells, that of the first."""
    if isinstance(result, Reference):
        return result.sheet.values.get((result.area.top, result.area.left))
    return result


def _text(result: Result) -> str:
    value = _single(result)
    if value is None:
        raise _Unknown
    return str(value)


def _whole(result: Result) -> int:
    return int(float(_text(result)))


def _reference(result: Result) -> Reference:
    if not isinstance(result, Reference):
        raise _Unknown
    return result


def cells_of(reference: Reference) -> list[tuple[int, int]]:
    """The filled cells of a reference, row by row."""
    area, values = reference.area, reference.sheet.values
    if area.size > len(values):
        return sorted(cell for cell in values if area.covers(*cell))
    rows, columns = range(area.top, area.bottom + 1), range(area.left, area.right + 1)
    return [(row, column) for row in rows for column in columns if (row, column) in values]


def _offset(
    start: Result, rows: Result, columns: Result, height: Result = None, width: Result = None
) -> Result:
    reference = _reference(start)
    area = reference.area.shifted(_whole(rows), _whole(columns))
    bottom = area.bottom if height is None else area.top + _whole(height) - 1
    right = area.right if width is None else area.left + _whole(width) - 1
    if area.top < 1 or area.left < 1 or bottom < area.top or right < area.left:
        raise _Unknown
    return Reference(reference.sheet, Area(area.top, area.left, bottom, right))


def _index(cells: Result, row: Result, column: Result = 1) -> Result:
    reference, down, along = _reference(cells), _whole(row), _whole(column)
    area = reference.area
    if area.top == area.bottom and column == 1:
        down, along = 1, down
    top = area.top if down == 0 else area.top + down - 1
    left = area.left if along == 0 else area.left + along - 1
    bottom, right = (area.bottom if down == 0 else top), (area.right if along == 0 else left)
    return Reference(reference.sheet, Area(top, left, bottom, right))


def _match(wanted: Result, cells: Result, kind: Result = 1) -> Result:
    if _whole(kind) != 0:
        raise _Unknown
    reference, text = _reference(cells), _text(wanted).lower()
    for row, column in cells_of(reference):
        if str(reference.sheet.values[row, column]).lower() == text:
            return row - reference.area.top + column - reference.area.left + 1
    raise _Unknown


def _counta(cells: Result) -> Result:
    return len(cells_of(_reference(cells)))


def _substitute(text: Result, old: Result, new: Result) -> Result:
    return _text(text).replace(_text(old), _text(new))


_FUNCTIONS: Mapping[str, Callable[..., Result]] = {
    "OFFSET": _offset,
    "INDEX": _index,
    "MATCH": _match,
    "COUNTA": _counta,
    "SUBSTITUTE": _substitute,
    "TRIM": lambda text: " ".join(_text(text).split()),
    "LOWER": lambda text: _text(text).lower(),
    "UPPER": lambda text: _text(text).upper(),
    "CONCATENATE": lambda *texts: "".join(_text(text) for text in texts),
}
