"""Forms laid out as blocks: an answer stands below its question, or on a labelled line of its own."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from prefill.questionnaire.answer_signals import is_box
from prefill.questionnaire.boxes import is_lone_box
from prefill.questionnaire.columns import looks_like_id
from prefill.questionnaire.grid import Grid
from prefill.questionnaire.header_roles import role_of
from prefill.questionnaire.header_words import HeaderRole
from prefill.questionnaire.wording import asks, demands, is_example, is_note

_LEAST_BLOCKS = 3
_REACH = 6
_TICK = re.compile(
    r"\b(?:mark|tick|check|select)\b[^.?!]{0,30}(?:\bx\b|\ball\b|\bapply\b|\bbox)|ankreuzen|cochez|aankruisen|barrare",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class AnswerLine:
    """A cell to be filled, and the label beside it (``""`` without one)."""

    cell: tuple[int, int]
    label: str
    role: HeaderRole


@dataclass(frozen=True)
class Block:
    """A question with its answer lines."""

    row: int
    column: int
    id: str
    text: str
    lines: tuple[AnswerLine, ...]


def find_blocks(grid: Grid) -> list[Block]:
    """The blocks of a sheet, from top to bottom; empty where it is laid out otherwise."""
    return _with_labelled_lines(grid) or _with_answers_below(grid) or _with_boxes_below(grid)


def _with_labelled_lines(grid: Grid) -> list[Block]:
    """Questions followed by lines such as "Response:" with room to the right."""
    lines: dict[int, AnswerLine] = {}
    for row in grid.rows:
        if (line := _labelled_line(grid, row)) is not None:
            lines[row] = line
    repeated = Counter(line.label for line in lines.values() if line.role is HeaderRole.ANSWER)
    if not repeated or repeated.most_common(1)[0][1] < _LEAST_BLOCKS:
        return []
    owners: dict[int, list[AnswerLine]] = {}
    for row, line in lines.items():
        owner = _question_above(grid, row, lines)
        if owner is not None:
            owners.setdefault(owner, []).append(line)
    return [_block(grid, row, tuple(found)) for row, found in owners.items()]


def _labelled_line(grid: Grid, row: int) -> AnswerLine | None:
    """The answer line of a row whose only words are a label."""
    columns = grid.columns_of(row)
    label = next((c for c in columns if not looks_like_id(grid.text(row, c))), None)
    if label is None:
        return None
    said = role_of(grid.text(row, label).rstrip(":： "))
    if said is None or said.role not in (HeaderRole.ANSWER, HeaderRole.COMMENT) or said.share < 0.5:
        return None
    room = grid.span(row, label)[3] + 1
    others = [c for c in columns if c > label and c != room]
    if others or any(role_of(grid.text(row, c)) for c in columns if c > label):
        return None
    return AnswerLine((row, room), grid.text(row, label), said.role) if grid.may_fill(row, room) else None


def _question_above(grid: Grid, row: int, lines: dict[int, AnswerLine]) -> int | None:
    """The row of the question that a line answers: the nearest above that asks."""
    above = [r for r in grid.rows if row - _REACH * 2 <= r < row and r not in lines]
    asking = [r for r in above if (text := _words(grid, r)) and (asks(text) or demands(text))]
    return next((r for r in reversed(asking) if not is_note(_words(grid, r))), None)


def _words(grid: Grid, row: int) -> str:
    """The longest text of a row."""
    return max((grid.text(row, c) for c in grid.columns_of(row)), key=len, default="")


def _with_answers_below(grid: Grid) -> list[Block]:
    """Questions each with an empty cell of their own width below it, set off to be seen."""
    blocks = []
    asking = 0
    for row in grid.rows:
        for column in grid.columns_of(row)[:3]:
            text = grid.text(row, column)
            below = grid.span(row, column)[2] + 1
            is_question = asks(text) or (demands(text) and grid.is_unlocked(below, column))
            if not is_question or is_note(text) or is_example(text):
                continue
            asking += 1
            if _is_room_for(grid, (row, column), (below, column)):
                blocks.append(_block(grid, row, (AnswerLine((below, column), "", HeaderRole.ANSWER),)))
            break
    return blocks if len(blocks) >= _LEAST_BLOCKS and len(blocks) >= 0.6 * asking else []


def _is_room_for(grid: Grid, question: tuple[int, int], below: tuple[int, int]) -> bool:
    if not grid.may_fill(*below) or grid.columns_of(below[0])[:1] not in ([], [below[1]]):
        return False
    above, room = grid.span(*question), grid.span(*below)
    merged_alike = room[3] > room[1] and (room[1], room[3]) == (above[1], above[3])
    heights = grid.sheet.row_heights
    taller = heights.get(below[0], 0.0) >= 1.8 * heights.get(question[0], 15.0)
    coloured = grid.style(*below)[1] not in (None, "FFFFFF", "theme:0", grid.style(*question)[1])
    is_set_off = merged_alike or taller or coloured or grid.is_unlocked(*below)
    text = grid.text(*below)
    return is_set_off and not (asks(text) and text.endswith(("?", "？")))


def _with_boxes_below(grid: Grid) -> list[Block]:
    """Questions followed by lines with a box to tick and what it stands for; the cell may be the box."""
    asking = 0
    lines: dict[int, list[AnswerLine]] = {}
    owner: int | None = None
    for row in grid.rows:
        line = _line_with_box(grid, row)
        if line is None and owner is not None and _TICK.search(_words(grid, owner)):
            line = _line_with_cell(grid, row)
        if line is None:
            text = _words(grid, row)
            owner = row if asks(text) and not is_note(text) else None
            asking += owner is not None
        elif owner is not None:
            lines.setdefault(owner, []).append(line)
    blocks = [_block(grid, row, tuple(found)) for row, found in lines.items() if len(found) >= 2]
    return blocks if len(blocks) >= 2 and len(blocks) >= 0.6 * asking else []


def _line_with_box(grid: Grid, row: int) -> AnswerLine | None:
    """The answer line of a row that holds but a box and its words."""
    columns = grid.columns_of(row)
    boxes = [c for c in columns if is_lone_box(grid.text(row, c)) and grid.may_fill(row, c)]
    if len(columns) != 2 or len(boxes) != 1:
        return None
    (words,) = (grid.text(row, c) for c in columns if c not in boxes)
    return AnswerLine((row, boxes[0]), words, HeaderRole.MARK)


def _line_with_cell(grid: Grid, row: int) -> AnswerLine | None:
    """The answer line of a row that holds but a few words, with a cell drawn beside them to be marked."""
    columns = grid.columns_of(row)
    if len(columns) != 1 or asks(words := grid.text(row, columns[0])):
        return None
    cell = (row, grid.span(row, columns[0])[3] + 1)
    is_open = is_box(grid, row, columns[0], cell[1]) or grid.is_unlocked(*cell)
    return AnswerLine(cell, words, HeaderRole.MARK) if is_open and grid.may_fill(*cell) else None


def _block(grid: Grid, row: int, lines: tuple[AnswerLine, ...]) -> Block:
    columns = grid.columns_of(row)
    text = _words(grid, row)
    column = next(c for c in columns if grid.text(row, c) == text)
    number = next((grid.text(row, c) for c in columns if c < column and looks_like_id(grid.text(row, c))), "")
    return Block(row, column, number, text, lines)
