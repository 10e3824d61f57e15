"""Where pivot tables stand on a sheet: Excel writes their cells anew, whatever is put there."""

from __future__ import annotations

from collections.abc import Iterator

from prefill.workbook.package import DamagedWorkbook, Package
from prefill.workbook.ranges import Area


def pivot_areas(package: Package, part: str) -> list[Area]:
    """The areas of a sheet part's pivot tables, those of their page filters included.

    Raises DamagedWorkbook. Source: ECMA-376 18.10.1.49; the page filters stand above the table's own area,
    a row between.
    """
    found: list[Area] = []
    for link in package.relationships(part):
        if link.kind == "pivotTable" and link.target in package:
            location = package.tree(link.target).find("location")
            if location is None:
                continue
            try:
                area = Area.parse(location.get("ref", ""))
                rows, columns = (int(location.get(name, "0")) for name in ("rowPageCount", "colPageCount"))
            except ValueError as error:
                raise DamagedWorkbook(package.path, link.target, str(error)) from error
            found += [area, *_page_filters(area, rows, columns)]
    return found


def _page_filters(area: Area, rows: int, columns: int) -> Iterator[Area]:
    """Each filter takes a cell for its name and one for its value, with a column between filters."""
    if rows > 0 and area.top > 2:
        right = area.left + 3 * max(columns, 1) - 2
        yield Area(max(1, area.top - 1 - rows), area.left, area.top - 2, right)
