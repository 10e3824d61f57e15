"""One pass of expat over a sheet part that yields all that is known of the sheet.

Little is done before a cell turns out to have a value: its style is kept as written, and text is listened to
only where there is some. Nothing is taken from ``<dimension>``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from prefill.domain.cells import CellValue, column_letters, split_address
from prefill.domain.sentences import said
from prefill.workbook import markup
from prefill.workbook.cell_values import read_value
from prefill.workbook.empty_cells import EmptyCells
from prefill.workbook.markup import is_true
from prefill.workbook.package import Package, TooBigUnpacked
from prefill.workbook.ranges import LAST_COLUMN, LAST_ROW, Area, RunMap, parse_areas
from prefill.workbook.strings import SharedStrings
from prefill.workbook.styles import Style
from prefill.workbook.validations import Validation

_MAX_CELLS = 1_000_000
_MAX_AREAS = 200_000
_CHUNK = 1024 * 1024


@dataclass
class SheetContent:
    """What a sheet part holds. Rows and columns count from 1; styles are numbers of cell formats.

    ``date_numbers`` are what cells keep that show a date.
    ``cell_styles`` are by address and as written, for hardly any is ever asked for.
    """

    values: Mapping[tuple[int, int], CellValue] = field(default_factory=dict)
    date_numbers: Mapping[tuple[int, int], CellValue] = field(default_factory=dict)
    rich: set[tuple[int, int]] = field(default_factory=set)
    formulas: set[tuple[int, int]] = field(default_factory=set)
    formula_areas: list[Area] = field(default_factory=list)
    pivot_areas: list[Area] = field(default_factory=list)
    merges: list[Area] = field(default_factory=list)
    validations: list[Validation] = field(default_factory=list)
    cell_styles: dict[str, str] = field(default_factory=dict)
    empty_cells: EmptyCells = field(default_factory=EmptyCells)
    row_styles: RunMap[int] = field(default_factory=RunMap)
    column_styles: RunMap[int] = field(default_factory=RunMap)
    row_heights: RunMap[float] = field(default_factory=RunMap)
    column_widths: RunMap[float] = field(default_factory=RunMap)
    hidden_rows: RunMap[bool] = field(default_factory=RunMap)
    hidden_columns: RunMap[bool] = field(default_factory=RunMap)
    is_protected: bool = False
    open_areas: list[Area] = field(default_factory=list)


@dataclass(frozen=True)
class ValueContext:
    """What turns a cell's raw text into its value."""

    strings: SharedStrings
    styles: Sequence[Style]
    day_zero: date


def read_sheet(package: Package, part: str, context: ValueContext) -> SheetContent:
    """Read a sheet part. Raises DamagedWorkbook or TooBigUnpacked."""
    data = package.read(part)
    if (cells := data.count(b"<c ")) > _MAX_CELLS:  # before anything is made of them
        raise TooBigUnpacked(package.path, said("a sheet with {cells:,} cells", cells=cells))
    empty = EmptyCells(data)
    reader = _SheetReader(package.path, context, empty)
    package.parse(part, reader.parser, _chunks(empty.rest, reader.check_size))
    return reader.content


def _chunks(part: bytes, check: Callable[[], None]) -> Iterator[bytes]:
    """A part piece by piece, with a check before each."""
    for start in range(0, len(part), _CHUNK):
        check()
        yield part[start : start + _CHUNK]
    check()


class _SheetReader:
    def __init__(self, path: Path, context: ValueContext, empty: EmptyCells) -> None:
        self._values: dict[tuple[int, int], CellValue] = {}
        self._date_numbers: dict[tuple[int, int], CellValue] = {}
        self.content = SheetContent(self._values, self._date_numbers, empty_cells=empty)
        self._path = path
        self._context = context
        self._row = 0
        self._address: str | None = None
        self._cell: dict[str, str] = {}
        self._run_start = 0
        self._run_attributes: dict[str, str] = {}
        self._text: list[str] = []
        self._is_phonetic = self._is_rich = False
        self._rule: dict[str, str] = {}
        starts: dict[str, markup.OnStart] = {
            "row": self._start_row,
            "c": self._start_cell,
            "v": self._start_text,
            "f": self._start_formula,
            "is": self._start_inline,
            "t": self._start_inline_text,
            "rPr": self._start_format,
            "rPh": self._start_phonetic,
            "col": self._start_columns,
            "mergeCell": self._start_merge,
            "sheetProtection": self._start_protection,
            "protectedRange": self._start_rule,
            "dataValidation": self._start_rule,
            "formula1": self._start_rule_text,
            "formula2": self._start_rule_text,
            "x12ac:list": self._start_rule_text,
            "xm:sqref": self._start_rule_text,
        }
        ends: dict[str, markup.OnEnd] = {
            "sheetData": self._end_run,
            "v": self._end_value,
            "is": self._end_value,
            "t": self._stop_text,
            "rPh": self._end_phonetic,
            "formula1": lambda: self._end_rule_text("formula1"),
            "formula2": lambda: self._end_rule_text("formula2"),
            "x12ac:list": lambda: self._end_rule_text("quoted"),
            "xm:sqref": lambda: self._end_rule_text("sqref"),
            "protectedRange": self._end_range,
            "dataValidation": self._end_validation,
        }
        self.parser = markup.new_parser(starts, ends)

    def check_size(self) -> None:
        """Raises TooBigUnpacked where the sheet is beyond any questionnaire."""
        content = self.content
        cells = len(content.cell_styles) + content.empty_cells.count
        areas = max(len(content.merges), len(content.validations), len(content.formula_areas))
        if cells > _MAX_CELLS or areas > _MAX_AREAS:
            raise TooBigUnpacked(
                self._path, said("a sheet with {cells:,} cells and {areas:,} areas", cells=cells, areas=areas)
            )

    # rows and cells

    def _start_row(self, attributes: dict[str, str]) -> None:
        text = attributes.pop("r", None)
        row = int(text) if text else self._row + 1
        if not 1 <= row <= LAST_ROW:
            raise ValueError(said("there is no row {row}", row=row))
        attributes.pop("spans", None)
        if row != self._row + 1 or attributes != self._run_attributes:
            self._end_run()
            self._run_start, self._run_attributes = row, attributes
        self._row, self._address = row, None

    def _end_run(self) -> None:
        """Note what neighbouring rows with the same attributes say, once for all of them."""
        first, last, attributes = self._run_start, self._row, self._run_attributes
        if not attributes:
            return
        content, height = self.content, attributes.get("ht")
        if is_true(attributes.get("customFormat")):
            content.row_styles.add(first, last, int(attributes.get("s", "0")))
        if height is not None:
            content.row_heights.add(first, last, float(height))
        if markup.is_zero(height) or is_true(attributes.get("hidden")):
            content.hidden_rows.add(first, last, True)

    def _start_cell(self, attributes: dict[str, str]) -> None:
        address = attributes.get("r")
        if address is None:  # it stands right of the one before
            address = f"{column_letters(self._column() + 1)}{self._row}"
        elif not (address.isupper() and address.isalnum()):  # as b2 or $B$2
            address = address.upper().replace("$", "")
        self._address = address
        self._cell = attributes
        self.content.cell_styles[address] = attributes.get("s", "0")

    def _column(self) -> int:
        """The column of the cell last begun, 0 where the row has none yet. Raises ValueError."""
        if self._address is None:
            return 0
        row, column = split_address(self._address)
        if row != self._row or column > LAST_COLUMN:
            raise ValueError(said("{cell} is no cell of row {row}", cell=self._address, row=self._row))
        return column

    def _start_text(self, _attributes: dict[str, str]) -> None:
        self._text.clear()
        self.parser.CharacterDataHandler = self._text.append

    def _stop_text(self) -> None:
        self.parser.CharacterDataHandler = None

    def _end_value(self) -> None:
        self._stop_text()
        kind, style = self._cell.get("t", "n"), int(self._cell.get("s", "0"))
        raw = "".join(self._text)
        value = read_value(kind, raw, style, self._context)
        if value is not None and value != "":
            cell = self._row, self._column()
            self._values[cell] = value
            if kind == "n" and isinstance(value, str):
                self._date_numbers[cell] = read_value("n", raw, 0, self._context)
            if self._is_rich or (kind == "s" and int(raw) in self._context.strings.rich):
                self.content.rich.add(cell)
        self._is_rich = False

    def _start_formula(self, attributes: dict[str, str]) -> None:
        self.content.formulas.add((self._row, self._column()))
        if attributes.get("t") in ("array", "dataTable") and (ref := attributes.get("ref")):
            self.content.formula_areas.append(Area.parse(ref))

    def _start_inline(self, _attributes: dict[str, str]) -> None:
        self._text.clear()

    def _start_inline_text(self, _attributes: dict[str, str]) -> None:
        if not self._is_phonetic:
            self.parser.CharacterDataHandler = self._text.append

    def _start_format(self, _attributes: dict[str, str]) -> None:
        self._is_rich = True

    def _start_phonetic(self, _attributes: dict[str, str]) -> None:
        self._is_phonetic = True

    def _end_phonetic(self) -> None:
        self._is_phonetic = False

    # columns, merges, protection

    def _start_columns(self, attributes: dict[str, str]) -> None:
        first, last = int(attributes["min"]), min(int(attributes["max"]), LAST_COLUMN)
        content = self.content
        width = float(attributes.get("width", "-1"))
        if width >= 0:
            content.column_widths.add(first, last, width)
        if width == 0 or is_true(attributes.get("hidden")):
            content.hidden_columns.add(first, last, True)
        if style := attributes.get("style"):
            content.column_styles.add(first, last, int(style))

    def _start_merge(self, attributes: dict[str, str]) -> None:
        self.content.merges.append(Area.parse(attributes["ref"]))

    def _start_protection(self, attributes: dict[str, str]) -> None:
        self.content.is_protected = is_true(attributes.get("sheet"))

    def _end_range(self) -> None:
        """Cells that may be edited although they are locked, by anybody where no password is asked for.

        Source: ECMA-376 18.3.1.71. A password of 0000 is none (MS-XLSB 2.4.754).
        """
        rule, self._rule = self._rule, {}
        if not rule.get("password", "").strip("0") and not rule.get("hashValue"):
            with suppress(ValueError):  # an area that cannot be read stays locked
                self.content.open_areas += parse_areas(rule.get("sqref", ""))

    # data validations

    def _start_rule(self, attributes: dict[str, str]) -> None:
        self._rule = {markup.local(key): value for key, value in attributes.items()}

    def _start_rule_text(self, _attributes: dict[str, str]) -> None:
        if self._rule:
            self._text.clear()
            self.parser.CharacterDataHandler = self._text.append

    def _end_rule_text(self, name: str) -> None:
        if self._rule:
            self.parser.CharacterDataHandler = None
            self._rule[name] = "".join(self._text).strip()

    def _end_validation(self) -> None:
        rule, self._rule = self._rule, {}
        kind = rule.get("type", "none")
        if kind == "none" and not rule.get("prompt") and not rule.get("error"):
            return
        self.content.validations.append(_validation(kind, rule))


def _validation(kind: str, rule: dict[str, str]) -> Validation:
    return Validation(
        kind=kind,
        operator=rule.get("operator", "between"),
        formula1=rule.get("formula1", ""),
        formula2=rule.get("formula2", ""),
        quoted=rule.get("quoted", ""),
        ranges=parse_areas(rule.get("sqref", "")),
        prompt_title=rule.get("promptTitle", ""),
        prompt=rule.get("prompt", ""),
        error=rule.get("error", ""),
        allow_blank=is_true(rule.get("allowBlank")),
        is_strict=rule.get("errorStyle", "stop") == "stop" and is_true(rule.get("showErrorMessage")),
    )
