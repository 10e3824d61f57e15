"""From an answer cell to an answer field: its role, its choices, what stands in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from prefill.domain.cells import CellValue, address
from prefill.domain.questions import Accepts, AnswerField, ChoiceCode, Role
from prefill.domain.text import normalise
from prefill.questionnaire.blocks import Block
from prefill.questionnaire.boxes import is_lone_box, is_ticked, ticked_in_turn, with_tick
from prefill.questionnaire.choices import code_of, word_for
from prefill.questionnaire.grid import Grid
from prefill.questionnaire.header_words import HeaderRole
from prefill.questionnaire.options import options_by_number, options_in, options_in_header
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
        if role is not HeaderRole.MARK and (named := _name_of_box(grid, row, cell)):
            label, role = named, HeaderRole.MARK
        offer = _offer(grid, row, cell, label, role)
        fields.append(_field(grid, cell, row.text, label, role, offer, cell in shared))
    return _with_marks_apart(fields)


def block_fields(grid: Grid, block: Block) -> tuple[AnswerField, ...]:
    """The answer fields of a block, from top to bottom."""
    return tuple(
        _field(grid, line.cell, block.text, line.label, line.role, _at_hand(grid, line.cell, line.role))
        for line in block.lines
    )


class _Offer(NamedTuple):
    """What may be picked for an answer, and what the form says of it; ``is_drawn`` as boxes in the cell."""

    choices: tuple[CellValue, ...] | None = None
    glosses: Mapping[str, str] = {}
    is_drawn: bool = False

    def meanings(self) -> Mapping[str, ChoiceCode | None]:
        """What the items mean by what is said of them; of two drawn boxes that mean the same the plainer."""
        found = {item: code_of(words) for item, words in self.glosses.items()}
        if not self.is_drawn:
            return {item: code for item, code in found.items() if code is not None}
        labels = list(self.glosses.values())
        return {
            item: code if code is not None and word_for(code, labels) == self.glosses[item] else None
            for item, code in found.items()
        }


def _field(
    grid: Grid,
    cell: tuple[int, int],
    asked: str,
    label: str,
    header: HeaderRole | None,
    offer: _Offer,
    is_shared: bool = False,
) -> AnswerField:
    value = grid.sheet.chosen_at(*cell)
    meanings = offer.meanings()
    accepts = _accepts(grid, cell)
    role = _role(header, offer.choices, meanings)
    if role is Role.TEXT and accepts is not None:
        role = Role.CHOICE if accepts.kind == "list" else Role.SCORE if _is_rating(accepts) else Role.TEXT
    return AnswerField(
        cell=address(*cell),
        role=role,
        label=label,
        choice=code_of(label) if role is Role.MARK else None,
        choices=offer.choices,
        admits_others=offer.is_drawn or grid.admits_others(*cell),
        accepts=accepts,
        shared=is_shared,
        value=value,
        is_answered=_is_answer(value, asked, offer.choices),
        glosses=offer.glosses,
        meanings=meanings,
    )


def _with_marks_apart(fields: list[AnswerField]) -> tuple[AnswerField, ...]:
    """Of two marks that mean the same, such as "Yes" and "Yes, in part of it", the plainer keeps it."""
    labels = [field.label for field in fields if field.role is Role.MARK]
    return tuple(
        replace(field, choice=None)
        if field.choice is not None and word_for(field.choice, labels) != field.label
        else field
        for field in fields
    )


def _name_of_box(grid: Grid, row: Row, cell: tuple[int, int]) -> str:
    """The words beside a lone box; before the boxes where such stand before the first, else after them."""
    boxes = [c for c in row.cells if is_lone_box(grid.text(*c))]
    if cell not in boxes:
        return ""
    outside = {row.cell, (row.row, row.columns.id)}
    before, (top, left) = (boxes[0][0], boxes[0][1] - 1), cell
    is_before = grid.text(*before) and before not in outside
    return grid.text(top, left - 1 if is_before else left + 1)


def _at_hand(grid: Grid, cell: tuple[int, int], role: HeaderRole | None) -> _Offer:
    """What the cell itself offers: its list, or the boxes drawn in it."""
    if grid.has_list(*cell):
        return _Offer(grid.sheet.choices_at(*cell))
    return _drawn(grid, cell, role) or _Offer()


def _offer(grid: Grid, row: Row, cell: tuple[int, int], label: str, role: HeaderRole | None) -> _Offer:
    if (offer := _at_hand(grid, cell, role)).choices is not None or grid.has_list(*cell):
        return offer
    options = row.columns.options
    is_first = cell[1] == row.columns.answers[0].column and role is not HeaderRole.COMMENT
    if options is not None and is_first and (text := grid.shown(row.row, options)):
        numbered = options_by_number(text) if _is_reckoned_with(grid, row.row, cell) else {}
        if numbered:
            return _Offer(tuple(numbered), {str(number): words for number, words in numbered.items()})
        return _Offer(options_in(text))
    return _Offer(options_in_header(label) if role is HeaderRole.ANSWER else None)


def _drawn(grid: Grid, cell: tuple[int, int], role: HeaderRole | None) -> _Offer | None:
    """The boxes to tick that are drawn in a cell, None without any."""
    value = grid.value(*cell)
    if not isinstance(value, str):
        return None
    if role is HeaderRole.MARK and is_lone_box(value):
        return _Offer((with_tick(value),), is_drawn=True)
    ticked = ticked_in_turn(value)
    return _Offer(tuple(ticked), ticked, is_drawn=True) if ticked else None


def _is_reckoned_with(grid: Grid, row: int, cell: tuple[int, int]) -> bool:
    """Whether a number is wanted in the cell: it accepts no other, or a formula stands in its row."""
    accepts = _accepts(grid, cell)
    if accepts is not None:
        return accepts.kind in ("whole", "decimal")
    return any(grid.is_formula(row, column) for column in range(cell[1] + 1, grid.columns[-1] + 1))


def _role(
    role: HeaderRole | None,
    choices: tuple[CellValue, ...] | None,
    meanings: Mapping[str, ChoiceCode | None],
) -> Role:
    if choices and len(choices) == 1 and str(choices[0]) in _MARKS:
        return Role.MARK
    if role is HeaderRole.MARK and not (choices and len(choices) > 1):
        return Role.MARK
    if choices and len(meanings) == len(choices):
        return Role.CHOICE
    if role is HeaderRole.SCORE or (choices and _is_scale(choices)):
        return Role.SCORE
    return Role.CHOICE if choices else Role.TEXT


_MARKS = frozenset("xX✓✔●•☒☑√○〇")


def _is_scale(choices: tuple[CellValue, ...]) -> bool:
    """Whether a list is one of numbers, such as 0 to 5, give or take an N/A."""
    numbers = [c for c in choices if isinstance(c, int | float) and not isinstance(c, bool)]
    return len(numbers) >= 2 and len(numbers) >= len(choices) - 1


def _is_rating(accepts: Accepts) -> bool:
    """Whether only a whole number of a short scale is accepted, such as 1 to 5."""
    high = accepts.high or ""
    return accepts.kind == "whole" and accepts.operator == "between" and high.isdigit() and int(high) <= 10


def with_glosses(field: AnswerField, glosses: Mapping[str, str]) -> AnswerField:
    """The field with what a legend says of its list's items."""
    meanings = {item: code for item, words in glosses.items() if (code := code_of(words)) is not None}
    role = field.role
    if field.choices and len(meanings) == len(field.choices):
        role = Role.CHOICE
    return replace(field, role=role, glosses=glosses, meanings={**meanings, **field.meanings})


def _accepts(grid: Grid, cell: tuple[int, int]) -> Accepts | None:
    validation = grid.sheet.validation_at(*cell)
    if validation is None or validation.kind not in _KINDS:
        return None
    if validation.kind == "list" and grid.sheet.choices_at(*cell) is not None:
        return None
    return Accepts(
        validation.kind, validation.operator, validation.formula1 or None, validation.formula2 or None
    )


_KINDS = frozenset(("list", "whole", "decimal", "date", "time", "textLength", "custom"))


def _is_answer(value: CellValue, asked: str, choices: tuple[CellValue, ...] | None) -> bool:
    if value is None or (isinstance(value, str) and not normalise(value)):
        return False
    if isinstance(value, str) and ticked_in_turn(value):
        return is_ticked(value)
    if choices and value in choices:
        return not is_placeholder(value)
    return not is_placeholder(value, asked)
