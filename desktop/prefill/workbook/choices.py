"""The items of a list, wherever they stand: inline, in a range, behind a name, on another sheet."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable

from prefill.domain.cells import MOST_DIGITS, CellValue, share_in
from prefill.workbook.formula_functions import Reference, cells_of
from prefill.workbook.formulas import Book, Place, evaluate
from prefill.workbook.sheet import Sheet
from prefill.workbook.validations import Bounds, Item, Items, Validation


class ListReader:
    """Resolves list validations; what leads outside the workbook or cannot be worked out gives None."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._known: dict[Reference, Items] = {}

    def items(self, sheet: Sheet, validation: Validation, row: int, column: int) -> Items | None:
        """The items in order, or None."""
        if validation.quoted:
            return _quoted_items(validation.quoted)
        formula = validation.formula1.removeprefix("=").strip()
        if len(formula) >= 2 and formula.startswith('"') and formula.endswith('"') and "&" not in formula:
            return _inline_items(formula[1:-1])
        top, left = validation.origin
        found = evaluate(self._book, formula, Place(sheet, row - top, column - left))
        if isinstance(found, Reference):
            return self._items_in(found)
        return _inline_items(found) if isinstance(found, str) else None

    def bounds(self, sheet: Sheet, validation: Validation, row: int, column: int) -> Bounds:
        """The two bounds of a validation that is no list."""
        top, left = validation.origin
        place = Place(sheet, row - top, column - left)
        return Bounds(*(self._bound(f, place) for f in (validation.formula1, validation.formula2)))

    def _bound(self, formula: str, place: Place) -> float | None:
        try:
            return float(formula)
        except ValueError:
            found = evaluate(self._book, formula, place) if formula else None
        if isinstance(found, Reference) and found.area.size == 1:
            cell = (found.area.top, found.area.left)
            value = found.sheet.kept(*cell)
            if isinstance(value, int | float) and not found.sheet.is_formula(*cell):
                return float(value)
        return None

    def _items_in(self, reference: Reference) -> Items:
        if reference not in self._known:
            sheet = reference.sheet
            self._known[reference] = tuple(
                Item(sheet.values[cell], sheet.kept(*cell)) for cell in cells_of(reference)
            )
        return self._known[reference]


def _inline_items(text: str) -> Items:
    return _items(text.replace('""', '"').split(","))


def _quoted_items(text: str) -> Items | None:
    """Of a list where Excel writes items that hold a comma in quotation marks (MS-XLSX, ``x12ac:list``)."""
    try:
        return _items(next(csv.reader([text], skipinitialspace=True), ()))
    except csv.Error:  # no file of Excel's has breaks between the items, or an item without end
        return None


def _items(parts: Iterable[str]) -> Items:
    return tuple(_typed(part.strip()) for part in parts if part.strip())


def _typed(text: str) -> Item:
    """An inline item; Excel takes it as what is typed, so that ``50%`` is kept as 0.5."""
    try:
        return Item(text, share_in(text), is_typed=True)
    except ValueError:
        value = _value(text)
        return Item(value, value, is_typed=True)


def _value(text: str) -> CellValue:
    """A number or TRUE, where the text is how Excel shows it; else the text."""
    if text in ("TRUE", "FALSE"):
        return text == "TRUE"
    for kind in (int, float):
        try:
            number = kind(text)
        except ValueError:
            continue
        if str(number) == text and math.isfinite(number) and len(text) <= MOST_DIGITS:
            return number
    return text
