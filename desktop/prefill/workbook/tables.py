"""Tables on worksheets (ECMA-376 18.5): where they are and what their columns are called."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

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


def read_tables(package: Package, sheets: Iterable[Sheet]) -> dict[str, SheetTable]:
    """All tables, by name in lower case. Raises DamagedWorkbook."""
    tables: dict[str, SheetTable] = {}
    for sheet in sheets:
        for link in package.relationships(sheet.part):
            if link.kind == "table" and link.target in package:
                root = package.tree(link.target)
                table = SheetTable(
                    sheet.name,
                    Area.parse(root.get("ref", "")),
                    tuple(column.get("name", "") for column in root.iterfind("tableColumns/tableColumn")),
                    int(root.get("headerRowCount", "1")),
                    int(root.get("totalsRowCount", "0")),
                )
                tables[root.get("displayName", "").lower()] = table
    return tables
