"""Cells written into a sheet part by replacing their bytes and no others.

Expat tells where each cell begins and ends; the part is cut there and put together again. Serialising a
parsed sheet would change every other byte of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape as escape_markup

from prefill.domain.cells import CellValue, address, split_address
from prefill.domain.sentences import said
from prefill.workbook import markup
from prefill.workbook.ranges import Area
from prefill.workbook.strings import escape
from prefill.workbook.tags import (
    as_utf8,
    attributes_of,
    end_of_element,
    is_closed,
    opened,
    tag_at,
    with_attributes,
)

_OF_OLD_CONTENT = (b"t", b"cm", b"vm")
_DATA, _ROW, _CELL = 2, 3, 4  # depths of sheetData, its rows and their cells


@dataclass(frozen=True)
class NewCell:
    """A value to be written, None to clear, and the number of the cell format it is shown in."""

    value: CellValue
    style: int


Cells = Mapping[tuple[int, int], NewCell]


def splice_cells(part: bytes, cells: Cells) -> bytes:
    """The sheet part with these cells, by (row, column), written. Raises MarkupError."""
    return as_utf8(part, lambda data: _Splicer(data, cells).spliced())


class _Splicer:
    """Walks a sheet part once and notes the cuts: which bytes give way to which."""

    def __init__(self, data: bytes, cells: Cells) -> None:
        self._data = data
        self._cells = cells
        self._rows: dict[int, list[int]] = {}
        for row, column in sorted(cells):
            self._rows.setdefault(row, []).append(column)
        self._pending_rows = sorted(self._rows, reverse=True)
        self._pending: list[int] = []
        self._cuts: list[tuple[int, int, bytes]] = []
        self._parser = markup.new_raw_parser(self._start, self._end)
        self._prefix = b""
        self._in_data = self._hides_rows = False
        self._data_start = 0
        self._row = self._column = 0
        self._row_tag = (0, b"")
        self._cell: tuple[int, bytes] | None = None
        self._is_touched = False

    def spliced(self) -> bytes:
        markup.feed(self._parser, [self._data])
        if self._pending_rows:
            raise markup.MarkupError(said("the sheet has no place for cells"))
        pieces, position = [], 0
        for start, end, content in self._cuts:
            pieces += [self._data[position:start], content]
            position = end
        pieces.append(self._data[position:])
        return b"".join(pieces)

    def _start(self, depth: int, name: str, attributes: dict[str, str]) -> None:
        if depth == _DATA:
            tag = name.rpartition(":")[2]
            self._in_data = tag == "sheetData"
            if self._in_data:
                self._prefix = name.removesuffix("sheetData").encode()
                self._data_start = self._parser.CurrentByteIndex
            elif tag == "dimension":
                self._widen(attributes.get("ref", ""))
            elif tag == "sheetFormatPr":
                self._hides_rows = markup.is_true(attributes.get("zeroHeight"))
        elif self._in_data and depth == _ROW:
            self._start_row(attributes)
        elif self._is_touched and depth == _CELL:
            self._start_cell(attributes)

    def _end(self, depth: int, _name: str) -> None:
        if self._in_data and depth <= _CELL:
            position = self._parser.CurrentByteIndex
            if depth == _DATA:
                self._end_data(position)
            elif depth == _ROW and self._is_touched:
                self._end_row(position)
            elif self._cell is not None:
                self._end_cell(position)

    def _widen(self, reach: str) -> None:
        """Let the sheet say how far it reaches, where an answer stands beyond that."""
        try:
            widened = Area.parse(reach).with_cells(
                c for c, new in self._cells.items() if new.value is not None
            )
        except ValueError:
            return
        if widened != Area.parse(reach):
            position = self._parser.CurrentByteIndex
            tag = tag_at(self._data, position)
            changed = with_attributes(tag, {b"ref": widened.address.encode()})
            self._cuts.append((position, position + len(tag), changed))

    def _start_row(self, attributes: dict[str, str]) -> None:
        text = attributes.get("r")
        self._row = _next(self._row, int(text) if text else None)
        position = self._parser.CurrentByteIndex
        new_rows = b""
        while self._pending_rows and self._pending_rows[-1] < self._row:
            new_rows += self._new_row(self._pending_rows.pop())
        if new_rows:
            self._cuts.append((position, position, new_rows))
        self._is_touched = bool(self._pending_rows) and self._pending_rows[-1] == self._row
        if self._is_touched:
            self._pending = self._rows[self._pending_rows.pop()][::-1]
            self._row_tag = position, tag_at(self._data, position)
            self._column = 0
            self._cuts.append((position, position + len(self._row_tag[1]), self._touched_row_tag()))

    def _touched_row_tag(self) -> bytes:
        """The row's tag, without a height that nobody set by hand, so that Excel lets the row grow.

        A row that is not shown keeps its height, for that may be what hides it.
        """
        tag = self._row_tag[1]
        attributes = attributes_of(tag)
        dropped: dict[bytes, bytes | None] = {}
        if self._may_grow(attributes):
            dropped[b"ht"] = None
        spans = attributes.get(b"spans", b"").decode()
        if spans and not _spans_cover(spans, self._rows[self._row]):
            dropped[b"spans"] = None
        return with_attributes(tag, dropped)

    def _may_grow(self, attributes: Mapping[bytes, bytes]) -> bool:
        is_fixed = any(markup.is_true(attributes.get(a, b"").decode()) for a in (b"customHeight", b"hidden"))
        return not (is_fixed or self._hides_rows or markup.is_zero(attributes.get(b"ht", b"").decode()))

    def _end_row(self, position: int) -> None:
        self._is_touched = False
        new_cells = self._new_cells_before(None)
        if not new_cells:
            return
        start, tag = self._row_tag
        if is_closed(tag):
            self._cuts.pop()
        self._add_content(start, self._touched_row_tag() if is_closed(tag) else tag, position, new_cells)

    def _start_cell(self, attributes: dict[str, str]) -> None:
        text = attributes.get("r")
        self._column = _next(self._column, split_address(text)[1] if text else None)
        position = self._parser.CurrentByteIndex
        new_cells = self._new_cells_before(self._column)
        if new_cells:
            self._cuts.append((position, position, new_cells))
        if self._pending and self._pending[-1] == self._column:
            self._pending.pop()
            self._cell = position, tag_at(self._data, position)

    def _end_cell(self, position: int) -> None:
        assert self._cell is not None
        start, tag = self._cell
        self._cell = None
        end = end_of_element(self._data, tag, position)
        new = self._cells[self._row, self._column]
        changed: dict[bytes, bytes | None] = dict.fromkeys(_OF_OLD_CONTENT)
        if new.style != int(attributes_of(tag).get(b"s", b"0")):
            changed[b"s"] = b"%d" % new.style
        bare = opened(with_attributes(tag, changed))
        self._cuts.append((start, end, self._filled(bare, new.value)))

    def _end_data(self, position: int) -> None:
        self._in_data = False
        new_rows = b""
        while self._pending_rows:
            new_rows += self._new_row(self._pending_rows.pop())
        if not new_rows:
            return
        self._add_content(self._data_start, tag_at(self._data, self._data_start), position, new_rows)

    def _add_content(self, start: int, tag: bytes, end_event: int, content: bytes) -> None:
        """Put content at the end of an element, which is opened for it if it was empty."""
        if is_closed(tag):
            name = tag[1:].split(maxsplit=1)[0].rstrip(b"/>")
            self._cuts.append((start, end_event, opened(tag) + b">" + content + b"</" + name + b">"))
        else:
            self._cuts.append((end_event, end_event, content))

    def _new_row(self, row: int) -> bytes:
        cells = b"".join(self._new_cell(row, column) for column in self._rows[row])
        if not cells:
            return b""
        name = self._prefix + b"row"
        hidden = b' hidden="1"' if self._hides_rows else b""
        return b'<%b r="%d"%b>%b</%b>' % (name, row, hidden, cells, name)

    def _new_cells_before(self, column: int | None) -> bytes:
        """The cells still to be made left of a column, or all of them."""
        made = b""
        while self._pending and (column is None or self._pending[-1] < column):
            made += self._new_cell(self._row, self._pending.pop())
        return made

    def _new_cell(self, row: int, column: int) -> bytes:
        new = self._cells[row, column]
        if new.value is None:
            return b""
        start = b"<" + self._prefix + b'c r="' + address(row, column).encode() + b'"'
        return self._filled(start + (b' s="%d"' % new.style if new.style else b""), new.value)

    def _filled(self, start: bytes, value: CellValue) -> bytes:
        """A cell from its start tag, less the closing bracket, and its value."""
        p = self._prefix.decode()
        if value is None:
            return start + b"/>"
        if isinstance(value, str):
            text = escape_markup(escape(value), quote=False)
            content = f' t="inlineStr"><{p}is><{p}t xml:space="preserve">{text}</{p}t></{p}is></{p}c>'
        elif isinstance(value, bool):
            content = f' t="b"><{p}v>{int(value)}</{p}v></{p}c>'
        else:
            content = f"><{p}v>{value!r}</{p}v></{p}c>"
        return start + content.encode()


def _next(last: int, named: int | None) -> int:
    """The row or column after the last one; what stands before it would be made a second time."""
    if named is not None and named <= last:
        raise markup.MarkupError(said("its rows or cells are out of order, or there twice"))
    return last + 1 if named is None else named


def _spans_cover(spans: str, columns: list[int]) -> bool:
    """Whether a row's ``spans``, a hint such as ``"1:5 9:12"``, hold all these columns."""
    pairs = [span.partition(":") for span in spans.split()]
    return all(any(int(first) <= column <= int(last) for first, _, last in pairs) for column in columns)
