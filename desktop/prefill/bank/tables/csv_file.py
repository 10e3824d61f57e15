"""Tables in .csv and .tsv files, in the encodings and with the delimiters that spreadsheets write.

A text that a spreadsheet would run as a formula is written with an apostrophe before it, as is one that has
apostrophes before such a text; reading takes one apostrophe away again, so that nothing is lost.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TextIO

from prefill.bank.table_errors import TableUnreadable
from prefill.bank.tables.columns import read_columns
from prefill.bank.tables.raw import RawTable, Row
from prefill.domain.sentences import said

_DELIMITERS = ",;\t|"
_BYTE_ORDER_MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_SEP_LINE = re.compile("sep=(.)\r?\n", re.IGNORECASE)
_FORMULA = re.compile("'*[=+@\t\r-]")
_ESCAPED = re.compile("'(?='*[=+@\t\r-])")
_FIELD_LIMIT = 1 << 30


def read_csv(path: Path) -> RawTable:
    """The texts of the file. Raises TableUnreadable where it is no text, or a quotation never ends."""
    text = _decoded(path)
    separator = _SEP_LINE.match(text)
    if separator:  # Excel's own way of naming the delimiter
        text = text[separator.end() :]
    delimiter = separator[1] if separator else _delimiter(text)
    usual_limit = csv.field_size_limit(_FIELD_LIMIT)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        headings = tuple(next(reader, []))
        rows = []
        start = reader.line_num + 1
        for cells in reader:
            if any(cells):
                where = said("{file}, line {line}", file=path.name, line=start + bool(separator))
                rows.append(Row(where, tuple([_plain(cell) for cell in cells])))
            start = reader.line_num + 1
    except csv.Error as error:
        raise TableUnreadable(
            path, said("breaks the rules of .csv at line {line} ({error})", line=reader.line_num, error=error)
        ) from error
    finally:
        csv.field_size_limit(usual_limit)
    return RawTable(headings, tuple(rows))


def write_csv(file: TextIO, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write to a file opened with ``newline=""``; nothing in it is a formula to a spreadsheet."""
    writer = csv.writer(file)
    writer.writerow(headings)
    writer.writerows([f"'{text}" if _FORMULA.match(text) else text for text in row] for row in rows)


def _plain(text: str) -> str:
    return text[1:] if _ESCAPED.match(text) else text


def _decoded(path: Path) -> str:
    data = path.read_bytes()
    for encoding in _encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise TableUnreadable(path, said("holds no text"))


def _encodings(data: bytes) -> tuple[str, ...]:
    for mark, encoding in _BYTE_ORDER_MARKS.items():
        if data.startswith(mark):
            return (encoding,)
    start = data[:1000]
    if start[1::2].count(0) > len(start) / 4:
        return ("utf-16-le",)
    if start[::2].count(0) > len(start) / 4:
        return ("utf-16-be",)
    return ("utf-8", "cp1252")


def _delimiter(text: str) -> str:
    """The one that gives the most known headings in the first row, and then the most headings."""

    def headings(delimiter: str) -> tuple[int, int]:
        first = next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), [])
        return len(read_columns(first).fields), len(first)

    return max(_DELIMITERS, key=headings)
