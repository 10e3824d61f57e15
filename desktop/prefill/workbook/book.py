"""Opening a workbook: the file becomes a package in memory, its sheets are read when asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date
from functools import cached_property, partial
from pathlib import Path
from xml.etree.ElementTree import Element

from prefill.domain.cells import CellValue
from prefill.domain.errors import PrefillError
from prefill.domain.sentences import said
from prefill.workbook.cell_values import DAY_ZERO_1900, DAY_ZERO_1904, read_value
from prefill.workbook.choices import ListReader
from prefill.workbook.container import package_bytes, read_file
from prefill.workbook.markup import is_true
from prefill.workbook.package import DamagedWorkbook, Package, Relationship, TooBigUnpacked
from prefill.workbook.pivots import pivot_areas
from prefill.workbook.sheet import Sheet
from prefill.workbook.sheet_reader import SheetContent, ValueContext, read_sheet
from prefill.workbook.strings import SharedStrings, read_shared_strings
from prefill.workbook.styles import Style, read_styles, wrapping_twins
from prefill.workbook.tables import SheetTable, read_tables
from prefill.workbook.theme_colors import DEFAULT_COLORS, read_theme_colors

_MAX_NAMES = 100_000


class NoWorksheets(PrefillError):
    def __init__(self, path: Path) -> None:
        super().__init__(said("{name} has no worksheet, so there is nothing to fill in.", name=path.name))


def open_workbook(path: Path, password: str | None = None) -> Workbook:
    """Read a workbook into memory; the file is closed again before this returns.

    Raises the named errors of container.py and package.py: for what is no workbook, damaged, protected by a
    password, too big, or of a kind that cannot be filled.
    """
    data = read_file(path)
    package = Package(path, package_bytes(path, data, password))
    is_enciphered = package.data is not data
    return Workbook(package, hashlib.sha256(data).hexdigest(), password if is_enciphered else None)


class Workbook:
    """A workbook as it was when opened; nothing keeps the file open.

    ``sha256`` is the hash of the file as it stood on disk; ``password`` is set where it was needed.
    """

    def __init__(self, package: Package, sha256: str, password: str | None) -> None:
        self.package = package
        self.path = package.path
        self.sha256 = sha256
        self.password = password
        self.part = package.main_part
        self._root = package.tree(self.part)
        self._links = package.relationships(self.part)
        self.sheets: tuple[Sheet, ...] = tuple(self._worksheets())
        if not self.sheets:
            raise NoWorksheets(self.path)

    @property
    def has_macros(self) -> bool:
        return any(link.kind == "vbaProject" for link in self._links)

    @property
    def is_signed(self) -> bool:
        """Whether a digital signature covers it, which any change breaks."""
        is_linked = any(link.kind == "origin" for link in self.package.relationships(""))
        return is_linked or any(part.lower().startswith("_xmlsignatures/") for part in self.package.entries)

    @property
    def day_zero(self) -> date:
        """The day from which its dates are counted."""
        properties = self._root.find("workbookPr")
        is_1904 = properties is not None and is_true(properties.get("date1904"))
        return DAY_ZERO_1904 if is_1904 else DAY_ZERO_1900

    def sheet(self, name: str) -> Sheet:
        """The worksheet of this name. Raises KeyError."""
        return self._by_name[name]

    @cached_property
    def names(self) -> Mapping[tuple[str, str | None], str]:
        """Defined names in lower case, with the sheet they belong to or None, to their formulas."""
        tabs = [sheet.get("name", "") for sheet in self._root.iterfind("sheets/sheet")]
        found = self._root.findall("definedNames/definedName")
        if len(found) > _MAX_NAMES:
            raise TooBigUnpacked(self.path, said("{count} defined names", count=len(found)))
        names: dict[tuple[str, str | None], str] = {}
        for name in found:
            scope = name.get("localSheetId", "")
            sheet = tabs[int(scope)] if scope.isdecimal() and int(scope) < len(tabs) else None
            names[name.get("name", "").lower(), sheet] = (name.text or "").strip()
        return names

    @cached_property
    def tables(self) -> Mapping[str, SheetTable]:
        """Tables by name in lower case."""
        return read_tables(self.package, self.sheets)

    @cached_property
    def styles(self) -> tuple[Style, ...]:
        """The cell formats, by number."""
        part = self._linked("styles")
        return read_styles(self.package, part) if part else ()

    @cached_property
    def theme_colors(self) -> tuple[str, ...]:
        """The colours that fills such as ``"theme:4"`` name, as ``"RRGGBB"``."""
        part = self._linked("theme")
        return read_theme_colors(self.package, part) if part else DEFAULT_COLORS

    def as_shown(self, value: CellValue, style: int) -> CellValue:
        """A value as it reads once it stands in a cell of this format: a number may be a date."""
        if isinstance(value, int | float) and not isinstance(value, bool):
            return read_value("n", repr(value), style, self._context)
        return value

    def wrapping_style(self, number: int) -> int:
        """The number of a cell format that only differs by wrapping its text, else the number itself."""
        return self._wrapping.get(number, number)

    @cached_property
    def _wrapping(self) -> Mapping[int, int]:
        part = self._linked("styles")
        return wrapping_twins(self.package, part) if part else {}

    @cached_property
    def _by_name(self) -> dict[str, Sheet]:
        return {sheet.name: sheet for sheet in self.sheets}

    @cached_property
    def _context(self) -> ValueContext:
        part = self._linked("sharedStrings")
        strings = read_shared_strings(self.package, part) if part else SharedStrings()
        return ValueContext(strings, self.styles, self.day_zero)

    def _linked(self, kind: str) -> str | None:
        return next((k.target for k in self._links if k.kind == kind and k.target in self.package), None)

    def _worksheets(self) -> list[Sheet]:
        links = {link.id: link for link in self._links}
        lists = ListReader(self)
        sheets = []
        for tab in self._root.iterfind("sheets/sheet"):
            link = self._link(links, tab)
            if link.kind == "worksheet":
                read = partial(self._read_sheet, link.target)
                state = tab.get("state", "visible")
                sheets.append(
                    Sheet(tab.get("name", ""), state, link.target, read, lambda: self.styles, lists)
                )
        return sheets

    def _link(self, links: Mapping[str, Relationship], tab: Element) -> Relationship:
        try:
            return links[tab.get("id", "")]
        except KeyError:
            name = tab.get("name", "")
            raise DamagedWorkbook(
                self.path, self.part, said("the sheet {name!r} has no part", name=name)
            ) from None

    def _read_sheet(self, part: str) -> SheetContent:
        content = read_sheet(self.package, part, self._context)
        content.pivot_areas = pivot_areas(self.package, part)
        return content
