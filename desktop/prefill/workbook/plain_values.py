"""Values alone, out of files that can be learned from but not filled: .xls, .xlsb, .ods and .csv."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path

from prefill.domain.cells import CellValue
from prefill.domain.errors import PrefillError
from prefill.domain.sentences import said
from prefill.workbook.container import NotAWorkbook, PasswordNeeded, read_file
from prefill.workbook.sheet import Sheet
from prefill.workbook.sheet_reader import SheetContent
from prefill.workbook.validations import Items, Validation

_DELIMITERS = ",;\t|"
_SEPARATED = (".csv", ".tsv", ".txt")


class NotATable(PrefillError):
    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            said("{name} cannot be read as a table of values: {reason}.", name=path.name, reason=reason)
        )


Rows = Sequence[Sequence[CellValue]]


@dataclass(frozen=True)
class ValueBook:
    """A file's sheets with nothing but their values; it can be read like a workbook, never written."""

    path: Path
    sheets: tuple[Sheet, ...]
    names: Mapping[tuple[str, str | None], str] = field(default_factory=dict)

    def sheet(self, name: str) -> Sheet:
        """The sheet of this name. Raises KeyError."""
        for sheet in self.sheets:
            if sheet.name == name:
                return sheet
        raise KeyError(name)


def read_values(path: Path) -> ValueBook:
    """Every sheet of a file with its values; whole numbers come as int, dates as ISO text.

    Raises the errors of ``read_file``, NotAWorkbook, NotATable or PasswordNeeded.
    """
    data = read_file(path)
    if path.suffix.lower() in _SEPARATED:
        return ValueBook(path, (_sheet(path.stem, _separated(path, data)),))
    return ValueBook(path, tuple(_calculated(path, data)))


def _sheet(name: str, rows: Rows) -> Sheet:
    values: dict[tuple[int, int], CellValue] = {
        (row, column): value
        for row, cells in enumerate(rows, 1)
        for column, value in enumerate(cells, 1)
        if value is not None
    }
    return Sheet(name, "visible", "", lambda: SheetContent(values=values), lambda: (), _NoLists())


class _NoLists:
    """Files without validations."""

    def items(self, _sheet: Sheet, _validation: Validation, _row: int, _column: int) -> Items | None:
        return None


def _separated(path: Path, data: bytes) -> Rows:
    text = _decoded(data)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True))
    except csv.Error as error:
        raise NotATable(path, str(error)) from error
    return [[value or None for value in row] for row in rows]


def _decoded(data: bytes) -> str:
    """Text as Excel saves it: with a byte order mark, as UTF-8, or in the code page of western Windows."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _delimiter(text: str) -> str:
    """The delimiter that the first line has most of, outside quotes."""
    first = text.split("\n", 1)[0]
    outside = "".join(first.split('"')[::2])
    return max(_DELIMITERS, key=outside.count)


def _calculated(path: Path, data: bytes) -> Iterator[Sheet]:
    import python_calamine

    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        for name in book.sheet_names:
            rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
            yield _sheet(name, [[_plain(value) for value in row] for row in rows])
    except python_calamine.PasswordError as error:
        raise PasswordNeeded(path) from error
    except python_calamine.CalamineError as error:
        raise NotAWorkbook(path, said("damaged or a file of another kind")) from error


def _plain(value: object) -> CellValue:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds() / 86_400
    if isinstance(value, str):
        return value or None
    return value if isinstance(value, int | float) else None
