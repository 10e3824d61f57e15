"""A worksheet as others see it: values, merges, lists, protection. Parsed on first use."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property, lru_cache
from typing import Protocol

from prefill.domain.cells import CellValue, column_letters
from prefill.workbook.ranges import Area, AreaIndex
from prefill.workbook.sheet_reader import SheetContent
from prefill.workbook.styles import DEFAULT_STYLE, Style
from prefill.workbook.validations import Items, Validation

_letters = lru_cache(column_letters)


class Lists(Protocol):
    """Finds the items of a list validation."""

    def items(self, sheet: Sheet, validation: Validation, row: int, column: int) -> Items | None: ...


class Sheet:
    """One worksheet. Rows and columns count from 1; nothing is read before it is asked for."""

    def __init__(
        self,
        name: str,
        state: str,
        part: str,
        read: Callable[[], SheetContent],
        styles: Callable[[], Sequence[Style]],
        lists: Lists,
    ) -> None:
        self.name = name
        self.state = state
        self.part = part
        self._read = read
        self._styles = styles
        self._lists = lists

    def __repr__(self) -> str:
        return f"Sheet({self.name!r})"

    @property
    def values(self) -> Mapping[tuple[int, int], CellValue]:
        """(row, column) to cached value; empty cells are absent."""
        return self._content.values

    def is_rich(self, row: int, column: int) -> bool:
        """Whether words of the cell's text have a format of their own."""
        return (row, column) in self._content.rich

    def kept(self, row: int, column: int) -> CellValue:
        """The value as the cell keeps it: a number where it shows a date."""
        cell = (row, column)
        return self._content.date_numbers.get(cell, self.values.get(cell))

    def changed(self, change: Callable[[SheetContent], SheetContent]) -> Sheet:
        """The same sheet with other content."""
        content = change(self._content)
        return Sheet(self.name, self.state, self.part, lambda: content, self._styles, self._lists)

    @cached_property
    def formulas(self) -> frozenset[tuple[int, int]]:
        """The cells whose value a formula gives, those filled by another cell's array formula included."""
        spilled = (
            cell for cell in self._content.values if self._content.formula_areas and self._is_spilled(*cell)
        )
        return frozenset(self._content.formulas).union(spilled)

    def is_formula(self, row: int, column: int) -> bool:
        """Whether a formula gives this cell's value or may spill into it."""
        return (row, column) in self._content.formulas or self._is_spilled(row, column)

    def is_pivot(self, row: int, column: int) -> bool:
        """Whether the cell belongs to a pivot table, which Excel writes anew."""
        return any(area.covers(row, column) for area in self._content.pivot_areas)

    @property
    def merges(self) -> Sequence[Area]:
        """The merged areas, as ``top, left, bottom, right``."""
        return self._content.merges

    def anchor(self, row: int, column: int) -> tuple[int, int]:
        """The top left cell of the merge that covers the cell, else the cell itself."""
        area = self._merge_index.at(row, column)
        return (area.top, area.left) if area else (row, column)

    def merge_at(self, row: int, column: int) -> Area | None:
        return self._merge_index.at(row, column)

    @property
    def is_protected(self) -> bool:
        return self._content.is_protected

    def is_locked(self, row: int, column: int) -> bool:
        """Whether the cell is locked, for everybody; it only matters where the sheet is protected."""
        return self.style(row, column).is_locked and self._open_areas.at(row, column) is None

    @property
    def hidden_rows(self) -> AbstractSet[int]:
        return self._content.hidden_rows.keys()

    @property
    def hidden_columns(self) -> AbstractSet[int]:
        return self._content.hidden_columns.keys()

    @property
    def column_widths(self) -> Mapping[int, float]:
        """Widths in characters, of the columns that have their own."""
        return self._content.column_widths

    @property
    def row_heights(self) -> Mapping[int, float]:
        """Heights in points, of the rows that have their own."""
        return self._content.row_heights

    def style_number(self, row: int, column: int) -> int:
        """The number of the cell format in force: the cell's own, else its row's, else its column's."""
        content = self._content
        address = f"{_letters(column)}{row}"
        if (own := content.cell_styles.get(address)) is not None:
            return int(own) if own.isdecimal() else 0
        if (empty := content.empty_cells.styles.get(address)) is not None:
            return empty
        by_row = content.row_styles.get(row)
        return by_row if by_row is not None else content.column_styles.get(column, 0)

    def style(self, row: int, column: int) -> Style:
        """The cell format in force."""
        number, styles = self.style_number(row, column), self._styles()
        return styles[number] if number < len(styles) else DEFAULT_STYLE

    def is_bold(self, row: int, column: int) -> bool:
        return self.style(row, column).is_bold

    def fill(self, row: int, column: int) -> str | None:
        """``"RRGGBB"``, a token such as ``"theme:4"``, or None."""
        return self.style(row, column).fill

    def font_size(self, row: int, column: int) -> float:
        """In points."""
        return self.style(row, column).font_size

    @cached_property
    def validations(self) -> tuple[Validation, ...]:
        return tuple(self._content.validations)

    def validation_at(self, row: int, column: int) -> Validation | None:
        """The validation that covers the cell, None without one."""
        return self._validation_index.at(row, column)

    def choices_at(self, row: int, column: int) -> tuple[CellValue, ...] | None:
        """The items of the cell's list as Excel shows them, None without a list or if they aren't known."""
        items = self._items_at(row, column)
        return None if items is None else tuple(item.shown for item in items)

    def chosen_at(self, row: int, column: int) -> CellValue:
        """The value of the cell as its list shows it: 0.5 is the item ``50%``, where there is one."""
        value = self.values.get((row, column))
        if isinstance(value, int | float) and not isinstance(value, bool):
            for item in self._items_at(row, column) or ():
                if item.kept == value and isinstance(item.shown, str):
                    return item.shown
        return value

    def _items_at(self, row: int, column: int) -> Items | None:
        validation = self.validation_at(row, column)
        if validation is None or validation.kind != "list":
            return None
        return self._lists.items(self, validation, row, column)

    @cached_property
    def _content(self) -> SheetContent:
        return self._read()

    @cached_property
    def _merge_index(self) -> AreaIndex[Area]:
        return AreaIndex((area, area) for area in self._content.merges)

    @cached_property
    def _open_areas(self) -> AreaIndex[Area]:
        return AreaIndex((area, area) for area in self._content.open_areas)

    @cached_property
    def _formula_areas(self) -> AreaIndex[Area]:
        return AreaIndex((area, area) for area in self._content.formula_areas)

    @cached_property
    def _validation_index(self) -> AreaIndex[Validation]:
        return AreaIndex((area, v) for v in self._content.validations for area in v.ranges)

    def _is_spilled(self, row: int, column: int) -> bool:
        return self._formula_areas.at(row, column) is not None
