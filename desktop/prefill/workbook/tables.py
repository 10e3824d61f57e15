"""Tables on worksheets (ECMA-376 18.5): where they are and what their columns are called."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from prefill.workbook.package import Package
from prefill.workbook.ranges import Area
from prefill.workbook.sheet import Sheet


@dataclass(frozen=True)
class SheetTable:
    """One table; header and totals rows lie inside its area."""

    sheet: str
    area: Area
    columns: tuple[str, ...]
    header_rows: int
    totals_rows: int

    def is_heading(self, sheet: str, row: int, column: int) -> bool:
        """Whether a cell holds the name of one of its columns, which the table's own part holds too."""
        is_in_header = self.area.covers(row, column) and row < self.area.top + self.header_rows
        return sheet == self.sheet and is_in_header


def read_tables(package: Package, sheets: Iterable[Sheet]) -> dict[str, SheetTable]:
    """All tables, by name in lower case, but for those whose place cannot be read. Raises DamagedWorkbook."""
    tables: dict[str, SheetTable] = {}
    for sheet in sheets:
        for link in package.relationships(sheet.part):
            if link.kind == "table" and link.target in package:
                root = package.tree(link.target)
                with suppress(ValueError):
                    tables[root.get("displayName", "").lower()] = _table(sheet.name, root)
    return tables


def _table(sheet: str, root: Element) -> SheetTable:
    return SheetTable(
        sheet,
        Area.parse(root.get("ref", "")),
        tuple(column.get("name", "") for column in root.iterfind("tableColumns/tableColumn")),
        int(root.get("headerRowCount", "1")),
        int(root.get("totalsRowCount", "0")),
    )
