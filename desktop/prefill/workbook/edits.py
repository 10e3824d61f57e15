"""Checks the cells that are to be written, all of them, before any is."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from prefill.domain.cells import (
    MOST_CHARACTERS,
    MOST_DIGITS,
    CellEdit,
    CellValue,
    address,
    length_of,
    split_address,
)
from prefill.domain.errors import PrefillError
from prefill.domain.sentences import joined, said, said_count
from prefill.domain.text import UNWRITABLE, with_plain_lines
from prefill.workbook.accepting import NotAccepted, fit_list, fit_validation
from prefill.workbook.book import Workbook
from prefill.workbook.edited_book import EditedBook
from prefill.workbook.ranges import LAST_COLUMN, LAST_ROW
from prefill.workbook.sheet import Sheet


@dataclass(frozen=True)
class Refusal:
    """A cell that may not be written, and why, as the end of a sentence that begins with the cell."""

    sheet: str
    cell: str
    reason: str

    def __str__(self) -> str:
        return said("{sheet} {cell} {reason}.", sheet=self.sheet, cell=self.cell, reason=self.reason)


class EditsRefused(PrefillError):
    """Some cells may not be written, so none was."""

    def __init__(self, path: Path, refusals: Sequence[Refusal]) -> None:
        self.refusals = tuple(refusals)
        super().__init__(
            said_count(
                "Nothing was written, for one cell of {name} cannot be filled in:\n{lines}",
                "Nothing was written, for {n} cells of {name} cannot be filled in:\n{lines}",
                len(refusals),
                name=path.name,
                lines=joined(map(str, refusals), "\n"),
            )
        )


class _Refused(Exception):
    """One reason against one cell."""


def checked(workbook: Workbook, edits: Iterable[CellEdit]) -> dict[str, dict[tuple[int, int], CellValue]]:
    """The values to write, by sheet and (row, column), in the form in which they are written.

    Line ends become ``\\n``, an empty text clears, a number that its list has as a number becomes one.
    Raises EditsRefused with every reason there is.
    """
    edits = list(edits)
    to_be = EditedBook(workbook, edits)
    accepted: dict[str, dict[tuple[int, int], CellValue]] = {}
    refusals = []
    for edit in edits:
        try:
            sheet = _sheet(workbook, edit)
            position = _position(edit)
            cells = accepted.setdefault(edit.sheet, {})
            if position in cells:
                raise _Refused(said("is given twice"))
            cells[position] = None
            _check_place(workbook, sheet, *position)
            cells[position] = _fitted(sheet, position, edit, workbook.day_zero, to_be)
        except _Refused as refused:
            refusals.append(Refusal(edit.sheet, edit.cell, str(refused)))
    if refusals:
        raise EditsRefused(workbook.path, refusals)
    return accepted


def _sheet(workbook: Workbook, edit: CellEdit) -> Sheet:
    try:
        return workbook.sheet(edit.sheet)
    except KeyError:
        names = ", ".join(sheet.name for sheet in workbook.sheets)
        raise _Refused(
            said("is on a sheet that the workbook does not have; it has: {names}", names=names)
        ) from None


def _position(edit: CellEdit) -> tuple[int, int]:
    try:
        row, column = split_address(edit.cell)
    except ValueError:
        raise _Refused(said("is not a cell; write an address such as C7")) from None
    if row > LAST_ROW or column > LAST_COLUMN:
        raise _Refused(
            said("lies outside the sheet, which ends at {last}", last=address(LAST_ROW, LAST_COLUMN))
        )
    return row, column


def _check_place(workbook: Workbook, sheet: Sheet, row: int, column: int) -> None:
    if sheet.is_formula(row, column):
        raise _Refused(said("holds a formula, which is never overwritten"))
    if sheet.is_pivot(row, column):
        raise _Refused(said("belongs to a pivot table, which Excel fills in itself"))
    if any(table.is_heading(sheet.name, row, column) for table in workbook.tables.values()):
        raise _Refused(said("is a heading of a table, which Excel would find damaged"))
    anchor = sheet.anchor(row, column)
    if anchor != (row, column):
        raise _Refused(said("is part of a merged cell; write to {anchor} instead", anchor=address(*anchor)))
    if sheet.is_protected and sheet.is_locked(row, column):
        raise _Refused(said("is locked, and its sheet is protected"))


def _storable(value: CellValue) -> CellValue:
    """The value as a cell can hold it."""
    if isinstance(value, str):
        return _storable_text(value)
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, float) and not math.isfinite(value):
        raise _Refused(said("was given a number that no cell can hold"))
    if isinstance(value, int) and abs(value) >= 10**MOST_DIGITS:
        raise _Refused(
            said(
                "was given a number of more than {most} digits, which Excel rounds; give it as text",
                most=MOST_DIGITS,
            )
        )
    return value


def _storable_text(text: str) -> CellValue:
    text = with_plain_lines(text)
    if forbidden := UNWRITABLE.search(text):
        raise _Refused(
            said(
                "was given text with the character U+{code:04X}, which no workbook can hold",
                code=ord(forbidden[0]),
            )
        )
    length = length_of(text)
    if length > MOST_CHARACTERS:
        raise _Refused(
            said(
                "was given a text of {length:,} characters; a cell holds {most:,}",
                length=length,
                most=MOST_CHARACTERS,
            )
        )
    return text or None


def _fitted(
    sheet: Sheet,
    position: tuple[int, int],
    edit: CellEdit,
    day_zero: date,
    to_be: EditedBook,
) -> CellValue:
    """The value as the cell's validation takes it; clearing is always allowed."""
    value = _storable(edit.value)
    validation = sheet.validation_at(*position)
    if validation is None or value is None:
        return value
    style = sheet.style(*position)
    try:
        if validation.kind != "list":
            bounds = to_be.bounds(sheet.name, validation, *position)
            return fit_validation(value, validation, bounds, day_zero, shows_dates=style.is_date)
        items = to_be.items(sheet.name, validation, *position)
        return fit_list(value, items, style) if items else value
    except NotAccepted as not_accepted:
        words = {"value": _quoted(value), "not_accepted": str(not_accepted)}
        if validation.is_strict:
            raise _Refused(said("cannot take {value}, which {not_accepted}", **words)) from None
        if edit.is_insisted_on:
            return value
        raise _Refused(said("is not meant to take {value}, which {not_accepted}", **words)) from None


def _quoted(value: CellValue) -> str:
    text = str(value)
    return f'"{text[:60]}…"' if len(text) > 60 else f'"{text}"'
