"""From an answer cell to an answer field: its role, its choices, what stands in it."""

from __future__ import annotations

from prefill.domain.cells import CellValue, address
from prefill.domain.questions import Accepts, AnswerField, Role
from prefill.domain.text import normalise
from prefill.questionnaire.blocks import Block
from prefill.questionnaire.choices import code_of
from prefill.questionnaire.grid import Grid
from prefill.questionnaire.header_words import HeaderRole
from prefill.questionnaire.options import options_in, options_in_header
from prefill.questionnaire.placeholders import is_placeholder
from prefill.questionnaire.rows import Row
from prefill.questionnaire.tables import Table


def fields_of(
    grid: Grid, table: Table, row: Row, shared: frozenset[tuple[int, int]]
) -> tuple[AnswerField, ...]:
    """The answer fields of one row, from left to right; ``shared`` are anchors that several rows use."""
    fields = []
    for cell in row.cells:
        label, role = table.labels.get(cell[1], ""), table.roles.get(cell[1])
        choices = _choices(grid, row, cell, label, role)
        fields.append(_field(grid, cell, row.text, label, role, choices, cell in shared))
    return tuple(fields)


def block_fields(grid: Grid, block: Block) -> tuple[AnswerField, ...]:
    """The answer fields of a block, from top to bottom."""
    return tuple(
        _field(grid, line.cell, block.text, line.label, line.role, _listed_choices(grid, line.cell))
        for line in block.lines
    )


def _field(
    grid: Grid,
    cell: tuple[int, int],
    asked: str,
    label: str,
    role: HeaderRole | None,
    choices: tuple[CellValue, ...] | None,
    is_shared: bool = False,
) -> AnswerField:
    value = grid.value(*cell)
    return AnswerField(
        cell=address(*cell),
        role=_role(role, choices),
        label=label,
        choice=code_of(label) if role is HeaderRole.MARK else None,
        choices=choices,
        accepts=_accepts(grid, cell),
        shared=is_shared,
        value=value,
        is_answered=_is_answer(value, asked, choices),
    )


def _listed_choices(grid: Grid, cell: tuple[int, int]) -> tuple[CellValue, ...] | None:
    return grid.sheet.choices_at(*cell) if grid.has_list(*cell) else None


def _choices(
    grid: Grid, row: Row, cell: tuple[int, int], label: str, role: HeaderRole | None
) -> tuple[CellValue, ...] | None:
    if grid.has_list(*cell):
        return _listed_choices(grid, cell)
    options = row.columns.options
    is_first = cell[1] == row.columns.answers[0].column
    if options is not None and is_first and (found := options_in(grid.shown(row.row, options))):
        return found
    return options_in_header(label) if role is HeaderRole.ANSWER else None


def _role(role: HeaderRole | None, choices: tuple[CellValue, ...] | None) -> Role:
    if role is HeaderRole.MARK:
        return Role.MARK
    if role is HeaderRole.SCORE or (choices and _is_scale(choices)):
        return Role.SCORE
    return Role.CHOICE if choices else Role.TEXT


def _is_scale(choices: tuple[CellValue, ...]) -> bool:
    """Whether a list is one of numbers, such as 0 to 5, give or take an N/A."""
    numbers = [c for c in choices if isinstance(c, int | float) and not isinstance(c, bool)]
    return len(numbers) >= 2 and len(numbers) >= len(choices) - 1


def _accepts(grid: Grid, cell: tuple[int, int]) -> Accepts | None:
    validation = grid.sheet.validation_at(*cell)
    if validation is None or validation.kind not in _KINDS:
        return None
    return Accepts(
        validation.kind, validation.operator, validation.formula1 or None, validation.formula2 or None
    )


_KINDS = frozenset(("whole", "decimal", "date", "time", "textLength", "custom"))


def _is_answer(value: CellValue, asked: str, choices: tuple[CellValue, ...] | None) -> bool:
    if value is None or (isinstance(value, str) and not normalise(value)):
        return False
    if choices and value in choices:
        return not is_placeholder(value)
    return not is_placeholder(value, asked)
