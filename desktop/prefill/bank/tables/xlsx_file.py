"""Tables in .xlsx files: a sheet that a person would like to read, and that reads back without loss."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from prefill.bank.table_errors import TableUnreadable, TextTooLong
from prefill.bank.tables.raw import Grid
from prefill.domain.cells import MOST_CHARACTERS
from prefill.domain.sentences import said

if TYPE_CHECKING:
    from openpyxl import Workbook

_SHEET = "Answers"
_LARGEST = 1 << 30  # bytes unpacked
_NEEDS_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPED = re.compile("_x(005F|000D)_")
_FIXED = re.compile(r"(0+)(?:\.(0+))?")
_LAST_ROW = 1_048_576
_ALWAYS_SHOWN = frozenset({"id", "question", "choice", "answer", "criteria", "level", "owner", "review_by"})
_WIDTHS = {
    "question": 50,
    "phrasings": 30,
    "answer": 70,
    "other_answers": 30,
    "evidence": 25,
    "notes": 30,
    "source": 30,
}


def read_xlsx(path: Path) -> list[Grid]:
    """Every sheet as texts. Raises TableUnreadable."""
    with _opened(path) as book:
        return [
            Grid(sheet.title, [tuple([_text(cell) for cell in cells]) for cells in _rows(sheet)])
            for sheet in book.worksheets
        ]


def first_headings(path: Path) -> tuple[str, ...]:
    """The first row of the first sheet."""
    with _opened(path) as book:
        for cells in _rows(book.worksheets[0]) if book.worksheets else ():
            return tuple([_text(cell) for cell in cells])
    return ()


def write_xlsx(
    path: Path,
    name: Path,
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    lists: Mapping[str, Sequence[str]],
) -> None:
    """Write a workbook with one sheet to ``path``; ``name`` is what errors call it.

    The first column holds the IDs; ``lists`` are the words among which a column's cells choose. Columns that
    hold nothing are hidden, except those that people fill in. Raises TextTooLong where a text does not fit
    into a cell.
    """
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    _check_lengths(name, headings, rows)
    book = Workbook(write_only=True)
    sheet = book.create_sheet(_SHEET)
    sheet.freeze_panes = "C2"
    for position, heading in enumerate(headings, 1):
        column = sheet.column_dimensions[get_column_letter(position)]
        column.width = _WIDTHS.get(heading, 14)
        column.hidden = heading not in _ALWAYS_SHOWN and not any(row[position - 1] for row in rows)
        if heading in lists:
            _offer(sheet, get_column_letter(position), lists[heading])
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(headings))}{len(rows) + 1}"
    heading_model = _model(sheet, font=Font(bold=True), fill=PatternFill("solid", fgColor="DDE6F0"))
    model = _model(sheet, alignment=Alignment(vertical="top", wrap_text=True), number_format="@")
    sheet.append([_text_cell(sheet, heading, heading_model) for heading in headings])
    for row in rows:
        sheet.append([_text_cell(sheet, text, model) if text else None for text in row])
    made = io.BytesIO()  # openpyxl leaves a file that it cannot write half open
    book.save(made)
    path.write_bytes(made.getvalue())


def _offer(sheet: Any, letter: str, words: Sequence[str]) -> None:
    """Let the cells of a column be picked from a list."""
    from openpyxl.worksheet.datavalidation import DataValidation

    validation = DataValidation(type="list", formula1=f'"{",".join(words)}"', allow_blank=True)
    validation.add(f"{letter}2:{letter}{_LAST_ROW}")
    sheet.data_validations.append(validation)


def _check_lengths(name: Path, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    for row in rows:
        for heading, text in zip(headings, row, strict=True):
            if len(text) > MOST_CHARACTERS // 7 and len(_escaped(text)) > MOST_CHARACTERS:
                raise TextTooLong(name, heading, row[0], MOST_CHARACTERS)


def _escaped(text: str) -> str:
    """The text with what Excel would take for the code of a character written so that it doesn't."""
    return _NEEDS_ESCAPE.sub("_x005F_", text)


def _model(sheet: Any, **style: Any) -> Any:
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet)
    for name, value in style.items():
        setattr(cell, name, value)
    return cell


def _text_cell(sheet: Any, text: str, model: Any) -> Any:
    from openpyxl.cell import WriteOnlyCell

    cell: Any = WriteOnlyCell(sheet, _escaped(text))
    cell.data_type = "s"  # also where the text begins with "=" or reads "#N/A"
    cell._style = model._style  # as a whole: setting each part is ten times slower
    return cell


@contextmanager
def _opened(path: Path) -> Iterator[Workbook]:
    from openpyxl import load_workbook

    _check_package(path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # parts that openpyxl does not know are of no interest here
        try:
            book = load_workbook(path, read_only=True, data_only=True)
        except Exception as error:  # openpyxl lets pass whatever its parts raise on a broken file
            raise TableUnreadable(path, said("is a damaged workbook ({error})", error=error)) from error
        try:
            yield book
        except (ValueError, KeyError, TypeError, SyntaxError, zipfile.BadZipFile) as error:
            raise TableUnreadable(path, said("is a damaged workbook ({error})", error=error)) from error
        finally:
            book.close()


def _check_package(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as package:
            unpacked = sum(part.file_size for part in package.infolist())
    except zipfile.BadZipFile:
        raise TableUnreadable(path, said("is no .xlsx workbook, or asks for a password")) from None
    if unpacked > _LARGEST:
        raise TableUnreadable(
            path, said("would unpack to {unpacked:,} bytes, which is beyond all reason", unpacked=unpacked)
        )


def _rows(sheet: Any) -> Iterator[tuple[Any, ...]]:
    """The rows of a sheet; read-only sheets have cells and methods that openpyxl's types do not tell of."""
    sheet.reset_dimensions()  # what a file declares may be wrong
    rows: Iterator[tuple[Any, ...]] = sheet.iter_rows()
    return rows


def _text(cell: Any) -> str:
    """The cell as Excel shows it, so far as that matters for an ID, a date or a text."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, str):
        return _ESCAPED.sub(lambda escaped: "_" if escaped[1] == "005F" else "\r", value)
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date | time):
        return value.isoformat()
    return _number_text(value, cell.number_format)


def _number_text(value: int | float, number_format: str) -> str:
    fixed = _FIXED.fullmatch(number_format or "")
    if fixed and not (fixed[1] == "0" and not fixed[2]):
        decimals = len(fixed[2] or "")
        width = len(fixed[1]) + (decimals + 1 if decimals else 0)
        return f"{value:0{width}.{decimals}f}"
    return str(int(value)) if float(value).is_integer() else str(value)
