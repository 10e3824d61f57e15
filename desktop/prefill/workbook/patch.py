"""A filled copy of a workbook, in which nothing but the named cells differs, and the proof of it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path

from prefill.domain.cells import CellEdit, CellValue, address
from prefill.domain.errors import PrefillError
from prefill.domain.receipts import Receipt
from prefill.domain.sentences import joined, said
from prefill.domain.text import with_plain_lines
from prefill.workbook.book import Workbook, open_workbook
from prefill.workbook.container import NoSuchFile, encipher, read_file
from prefill.workbook.edits import checked
from prefill.workbook.markup import MarkupError
from prefill.workbook.package import DamagedWorkbook
from prefill.workbook.recalculation import with_recalculation
from prefill.workbook.saving import SourceGone, check_target, written_beside
from prefill.workbook.sheet import Sheet
from prefill.workbook.sheet_splice import NewCell, splice_cells
from prefill.workbook.verify import compare

CellValues = Mapping[tuple[int, int], CellValue]


class SourceChanged(PrefillError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            said("{name} has changed on disk since it was opened. Open it again, then save.", name=path.name)
        )


class WrittenWrong(PrefillError):
    """The copy did not stand up to its check, so no file was left."""

    def __init__(self, path: Path, faults: Sequence[str]) -> None:
        self.faults = tuple(faults)
        super().__init__(
            said(
                "The copy of {name} would differ from it in more than the answers, so it was not kept: "
                "{faults}. Please report this with the workbook.",
                name=path.name,
                faults=joined(faults[:5], "; "),
            )
        )


def patch(workbook: Workbook, edits: Sequence[CellEdit], target: Path, *, overwrite: bool = False) -> Receipt:
    """Write a copy of the workbook with these cells filled in, and prove that nothing else changed.

    All edits are checked first, and one that is refused refuses all. The copy is written beside the target,
    verified, and moved into place; on any error no file is left and the source is never touched.
    Raises EditsRefused, SourceChanged, WrittenWrong, and the errors of saving.py.
    """
    check_target(workbook.path, target, overwrite=overwrite)
    _check_unchanged(workbook)
    cells = _differing(workbook, checked(workbook, edits))
    package = workbook.package.with_parts(_changed_parts(workbook, cells))
    data = encipher(package, workbook.password) if workbook.password is not None else package
    with written_beside(workbook.path, target, data, overwrite=overwrite) as draft:
        filled = open_workbook(draft, workbook.password)
        receipt = compare(workbook, filled)
        faults = [*receipt.faults, *_missed(cells, filled, receipt)]
        if faults:
            raise WrittenWrong(workbook.path, faults)
    return receipt


def _check_unchanged(workbook: Workbook) -> None:
    try:
        data = read_file(workbook.path)
    except NoSuchFile:
        raise SourceGone(workbook.path) from None
    except PrefillError:
        raise SourceChanged(workbook.path) from None
    if hashlib.sha256(data).hexdigest() != workbook.sha256:
        raise SourceChanged(workbook.path)


def _differing(workbook: Workbook, cells: Mapping[str, CellValues]) -> dict[str, CellValues]:
    """The values that do not stand in their cells yet; the others keep their bytes, rich text included."""
    kept: dict[str, CellValues] = {}
    for name, values in cells.items():
        standing = workbook.sheet(name).values
        kept[name] = {cell: v for cell, v in values.items() if not _is_same(standing.get(cell), v)}
    return kept


def _is_same(standing: CellValue, value: CellValue) -> bool:
    if isinstance(standing, str) and isinstance(value, str):
        return with_plain_lines(standing) == value
    return standing == value and isinstance(standing, bool) == isinstance(value, bool)


def _changed_parts(workbook: Workbook, cells: Mapping[str, CellValues]) -> dict[str, bytes]:
    parts: dict[str, bytes] = {}
    package = workbook.package
    try:
        for name, values in cells.items():
            sheet = workbook.sheet(name)
            new_cells = {cell: _new_cell(workbook, sheet, cell, value) for cell, value in values.items()}
            if new_cells:
                parts[sheet.part] = splice_cells(package.read(sheet.part), new_cells)
        if parts and any(sheet.formulas for sheet in workbook.sheets):
            parts[workbook.part] = with_recalculation(package.read(workbook.part))
    except MarkupError as error:
        raise DamagedWorkbook(workbook.path, said("a sheet"), str(error)) from error
    return parts


def _new_cell(workbook: Workbook, sheet: Sheet, cell: tuple[int, int], value: CellValue) -> NewCell:
    """The cell as it is to be: in its own format, or where lines break in one that only adds wrapping.

    Excel shows line breaks in wrapped cells alone. A format is never added to the workbook for that.
    """
    style = sheet.style_number(*cell)
    if isinstance(value, str) and "\n" in value:
        style = workbook.wrapping_style(style)
    return NewCell(value, style)


def _missed(cells: Mapping[str, CellValues], filled: Workbook, receipt: Receipt) -> list[str]:
    """What was written without being asked for, or asked for and not written."""
    asked = {(name, address(*cell)) for name, values in cells.items() for cell in values}
    faults: list[str] = [
        said("{sheet} {cell} changed unasked", sheet=change.sheet, cell=change.cell)
        for change in receipt.changed_cells
        if (change.sheet, change.cell) not in asked
    ]
    for name, values in cells.items():
        sheet = filled.sheet(name)
        faults += [
            said("{sheet} {cell} was not written", sheet=name, cell=address(*cell))
            for cell, value in values.items()
            if sheet.values.get(cell) != filled.as_shown(value, sheet.style_number(*cell))
        ]
    return faults
