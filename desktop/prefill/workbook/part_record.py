"""A part written down in full, so that two can be compared: what verification sees of the XML.

Apart from the reader and the patcher on purpose: it keeps all there is, known or unknown.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from prefill.domain.cells import column_number
from prefill.workbook import markup
from prefill.workbook.package import Package

Token = tuple[str, ...]
RowRun = tuple[int, int, Token]
_CELL_DEPTH = 4  # worksheet, sheetData, row, c
_OF_CONTENT = frozenset({"r", "s", "t", "cm", "vm"})
_HINTS = frozenset({"r", "spans", "dyDescent"})


@dataclass(frozen=True, slots=True)
class CellRecord:
    """One cell: further attributes, and its content as tokens, with the attributes that belong to it."""

    style: str
    others: Token = ()
    content: tuple[Token, ...] = ()

    @property
    def has_formula(self) -> bool:
        return any(token[0] == "start" and markup.local(token[1]) == "f" for token in self.content)


@dataclass
class SheetRecord:
    """A sheet part: how rows look, cells by row and column, and all the rest in order.

    ``looks`` are runs of rows, first and last, that look alike: a million formatted rows are one.
    ``absent_looks`` is how rows look that are not there, ``reach`` how far the sheet says that it reaches.
    """

    reach: str = ""
    absent_looks: Token = ()
    looks: list[RowRun] = field(default_factory=list)
    cells: dict[int, dict[int, CellRecord]] = field(default_factory=dict)
    rest: list[Token] = field(default_factory=list)
    is_ordered: bool = True


def record_part(package: Package, part: str) -> list[Token]:
    """All elements and texts of a part, in order. Raises DamagedWorkbook."""
    tokens: list[Token] = []
    parser = markup.new_full_parser(
        lambda _depth, name, attributes: tokens.append(_start_token(name, attributes)),
        lambda _depth, name: tokens.append(("end", name)),
    )
    parser.CharacterDataHandler = lambda text: tokens.append(("text", text))
    package.stream(part, parser)
    return tokens


def record_sheet(package: Package, part: str) -> SheetRecord:
    """A sheet part, cells apart from the rest. Raises DamagedWorkbook."""
    recorder = _SheetRecorder()
    package.stream(part, recorder.parser)
    return recorder.record


def _start_token(name: str, attributes: dict[str, str]) -> Token:
    return ("start", name, *(word for pair in sorted(attributes.items()) for word in pair))


class _SheetRecorder:
    def __init__(self) -> None:
        self.record = SheetRecord()
        self.parser = markup.new_full_parser(self._start, self._end)
        self._depth = 0
        self._in_data = False
        self._row = self._column = 0
        self._attributes: dict[str, str] = {}
        self._content: list[Token] = []
        self._same: dict[str, CellRecord] = {}
        self._tokens: dict[Token, Token] = {}
        self.parser.CharacterDataHandler = self._text

    def _start(self, depth: int, name: str, attributes: dict[str, str]) -> None:
        self._depth = depth
        if depth == _CELL_DEPTH and self._in_data:
            self._start_cell(attributes)
        elif depth > _CELL_DEPTH and self._in_data:
            self._content.append(self._kept(_start_token(name, attributes)))
        elif depth == _CELL_DEPTH - 1 and self._in_data:
            self._start_row(attributes)
        else:
            if depth == _CELL_DEPTH - 2:
                self._start_top(markup.local(name), attributes)
            self.record.rest.append(_start_token(name, attributes))

    def _start_top(self, tag: str, attributes: dict[str, str]) -> None:
        """An element of the sheet itself."""
        self._in_data = tag == "sheetData"
        if tag == "dimension":
            self.record.reach = attributes.pop("ref", "")
        elif tag == "sheetFormatPr" and markup.is_true(attributes.get("zeroHeight")):
            self.record.absent_looks = ("hidden", "1")

    def _end(self, depth: int, name: str) -> None:
        if self._in_data and depth == _CELL_DEPTH:
            self._end_cell()
        elif self._in_data and depth > _CELL_DEPTH:
            self._content.append(self._kept(("end", name)))
        elif not (self._in_data and depth == _CELL_DEPTH - 1):
            self.record.rest.append(("end", name))
            self._in_data = False
        self._depth = depth - 1

    def _text(self, text: str) -> None:
        if not self._in_data:
            self.record.rest.append(("text", text))
        elif self._depth > _CELL_DEPTH:
            self._content.append(("text", text))

    def _start_row(self, attributes: dict[str, str]) -> None:
        row = int(attributes.get("r", self._row + 1))
        if row <= self._row:
            self.record.is_ordered = False
        self._row, self._column = row, 0
        self._note_looks(row, _row_looks(attributes))

    def _note_looks(self, row: int, looks: Token) -> None:
        runs = self.record.looks
        if runs and runs[-1][1:] == (row - 1, looks):
            runs[-1] = (runs[-1][0], row, looks)
        elif looks != self.record.absent_looks:
            runs.append((row, row, looks))

    def _kept(self, token: Token) -> Token:
        """One token for all that are equal: sheets repeat a few of them in every cell."""
        return self._tokens.setdefault(token, token)

    def _start_cell(self, attributes: dict[str, str]) -> None:
        address = attributes.get("r")
        column = column_number(address.strip("$0123456789")) if address else self._column + 1
        if column <= self._column or (address and not address.endswith(str(self._row))):
            self.record.is_ordered = False
        self._column = column
        self._attributes = attributes
        self._content = []

    def _end_cell(self) -> None:
        attributes = self._attributes
        style = attributes.get("s", "0")
        if not self._content and attributes.keys() <= {"r", "s"}:
            cell = self._same.setdefault(style, CellRecord(style))
        else:
            others = {key: value for key, value in attributes.items() if key not in _OF_CONTENT}
            kept = {key: value for key, value in attributes.items() if key in ("t", "cm", "vm")}
            cell = CellRecord(
                style,
                tuple(word for pair in sorted(others.items()) for word in pair),
                (self._kept(_start_token("content", kept)), *self._content),
            )
        self.record.cells.setdefault(self._row, {})[self._column] = cell


def _row_looks(attributes: dict[str, str]) -> Token:
    """A row's attributes, less hints and a height that nobody set by hand, unless it hides the row."""
    looks = {markup.local(key): value for key, value in attributes.items()}
    if not markup.is_true(looks.get("customHeight")) and not markup.is_zero(looks.get("ht")):
        looks.pop("ht", None)
    return tuple(word for pair in sorted(looks.items()) if pair[0] not in _HINTS for word in pair)
