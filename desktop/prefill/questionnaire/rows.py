"""Which rows of a table ask: the evidence for each row, measured against what is usual in the table."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from prefill.questionnaire.columns import Columns, looks_like_id
from prefill.questionnaire.grid import Grid
from prefill.questionnaire.header_roles import role_of
from prefill.questionnaire.header_words import HeaderRole
from prefill.questionnaire.placeholders import is_placeholder
from prefill.questionnaire.signals import Signal, weigh
from prefill.questionnaire.tables import Table
from prefill.questionnaire.wording import asks, demands, is_example, is_note, is_shouted, is_total

_MIN_SCORE = -0.9
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d+")
_ITEM = re.compile(r"\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})[).]\s|[-–—•▪◦*·]\s?(?=\w)", re.IGNORECASE)
_CUT = re.compile(
    r"\b(?:you|your|whether|if|that|and|sie|ob|dass|ihre?|vous|si|que|votre|usted|su|se|vostra?|u|of|dat)\W*$",
    re.IGNORECASE,
)
_ITEM_ID = re.compile(r"\(?(?:[a-z]|[ivx]{1,5})[).]?|[-–•]", re.IGNORECASE)


@dataclass(frozen=True)
class Usual:
    """What most rows of a table are like."""

    has_id: float
    id_shapes: frozenset[str]
    has_list: float
    worded: float
    lists_ask: bool
    question_style: tuple[bool, str | None]
    answer_fill: str | None


@dataclass(frozen=True)
class Row:
    """One row of a table that has a text in the question column.

    ``introduced_by`` is the row above whose words this one completes: "State whether you:".
    """

    grid: Grid
    columns: Columns
    usual: Usual
    row: int
    next_id: str = ""
    introduces: bool = False
    introduced_by: int | None = None

    @cached_property
    def cell(self) -> tuple[int, int]:
        return self.columns.question_cell(self.grid, self.row) or (self.row, self.columns.question.column)

    @property
    def text(self) -> str:
        return self.grid.text(*self.cell)

    @property
    def id(self) -> str:
        column = self.columns.id
        return self.grid.shown(self.row, column) if column else ""

    @cached_property
    def cells(self) -> list[tuple[int, int]]:
        """The cells of the answer columns that may be filled for this row."""
        return free_cells(self.grid, self.columns, self.row)

    @property
    def introduction(self) -> str:
        """The words that the row completes, "" where it stands for itself."""
        if self.introduced_by is None:
            return ""
        cell = self.columns.question_cell(self.grid, self.introduced_by)
        return self.grid.text(*cell) if cell else ""

    @property
    def has_list(self) -> bool:
        return any(self.grid.has_list(*cell) for cell in self.cells)


def id_shape(text: str) -> str:
    """The build of a number: letters as A, digits as 9, so that "QUAL-07" and "COMP-12" are alike."""
    return _LETTERS.sub("A", _DIGITS.sub("9", text))


def free_cells(grid: Grid, columns: Columns, row: int) -> list[tuple[int, int]]:
    """The anchors, within the answer columns, of the cells that answer this row and may be filled."""
    cells = []
    for beside in columns.answers:
        top, left, _, _ = grid.span(row, beside.column)
        if left == beside.column and grid.may_fill(top, left):
            cells.append((top, left))
    return cells


def _is_plain_title(r: Row) -> bool:
    """Short words that ask nothing, in a table whose other rows ask or demand."""
    return r.usual.worded >= 0.6 and not asks(r.text) and not demands(r.text) and r.text.count(" ") <= 7


def _is_aside(r: Row) -> bool:
    is_numbered = id_shape(r.id) in r.usual.id_shapes
    return r.usual.lists_ask and not r.has_list and not asks(r.text) and not is_numbered


def _dressed_up(r: Row) -> bool:
    bold, fill = r.grid.style(*r.cell)
    usual_bold, usual_fill = r.usual.question_style
    return (bold and not usual_bold) or (fill is not None and fill != usual_fill)


def _answer_dressed_up(r: Row) -> bool:
    if not r.cells:
        return False
    return r.grid.style(*r.cells[0])[1] != r.usual.answer_fill


def _is_heading(r: Row) -> bool:
    """Whether the words head a column: that of questions, or one of several in the row."""
    if not _heads(r.text) or _answered(r):
        return False
    said = role_of(r.text)
    others = [c for c in r.grid.columns_of(r.row) if c != r.cell[1]]
    return (said is not None and said.role is HeaderRole.QUESTION) or any(
        _heads(r.grid.text(r.row, column)) for column in others
    )


def _heads(text: str) -> bool:
    said = role_of(text) if text.count(" ") <= 3 else None
    return said is not None and said.share == 1.0


def _is_parent(r: Row) -> bool:
    """Whether the next number continues this one: "2" before "2.1", "A." before "A.1"."""
    own = r.id.rstrip(".)").removesuffix(".0")
    return _continues(own, r.next_id) and own != r.next_id.rstrip(".)")


def _continues(number: str, longer: str) -> bool:
    """Whether a number goes on from another: "2.1" or "2a" from "2"."""
    return bool(number) and bool(re.match(re.escape(number) + r"[.\-]?\w", longer))


def _answered(r: Row) -> bool:
    return any(r.grid.text(*cell) for cell in r.cells)


def _invited(r: Row) -> bool:
    return any((text := r.grid.text(*cell)) and is_placeholder(text, r.text) for cell in r.cells)


ROW_SIGNALS: tuple[Signal[Row], ...] = (
    Signal("asks", 1.5, "it asks for something", lambda r: asks(r.text)),
    Signal("demands", 0.5, "it states what should be so", lambda r: demands(r.text)),
    Signal("title", -1.0, "it reads like a title among questions", _is_plain_title),
    Signal("id", 0.5, "it has a number", lambda r: looks_like_id(r.id)),
    Signal(
        "id shape", 2.0, "its number is formed like the others", lambda r: id_shape(r.id) in r.usual.id_shapes
    ),
    Signal(
        "no id", -1.5, "it has no number where most have one", lambda r: r.usual.has_id > 0.7 and not r.id
    ),
    Signal("parent", -2.5, "its number is the beginning of the next one", _is_parent),
    Signal("introduction", -6.0, "it only leads to the items below it", lambda r: r.introduces),
    Signal("item", 2.5, "it completes what the row above begins", lambda r: r.introduced_by is not None),
    Signal("list", 1.5, "its answer has a list", lambda r: r.has_list and r.usual.has_list < 0.9),
    Signal(
        "no list",
        -1.0,
        "it has no list where most have one",
        lambda r: r.usual.has_list > 0.8 and not r.has_list,
    ),
    Signal("aside", -1.5, "only rows that ask have a list, and it has none", _is_aside),
    Signal("dressed up", -1.5, "it is set off like a title", _dressed_up),
    Signal("answer set off", -1.0, "its answer cell looks unlike the others", _answer_dressed_up),
    Signal("shouted", -0.5, "it is all in capitals", lambda r: is_shouted(r.text)),
    Signal("answered", 1.0, "it is answered", _answered),
    Signal("invited", 1.0, "its answer cell holds a placeholder", _invited),
    Signal("note", -4.0, "it is a note", lambda r: is_note(r.text)),
    Signal("total", -3.0, "it is a total", lambda r: is_total(r.text)),
    Signal("heading", -2.0, "it repeats a heading", _is_heading),
    Signal("wordless", -6.0, "it holds no words", lambda r: not any(map(str.isalpha, r.text))),
    Signal("example", -8.0, "it is an example", lambda r: is_example(r.text) or is_example(r.id)),
)


def asking_rows(
    grid: Grid, table: Table, columns: Columns, said: Mapping[int, bool] | None = None
) -> tuple[Row, ...]:
    """The rows that ask and can be answered, from top to bottom; ``said`` overrules what a row looks like."""
    return tuple(
        row
        for row in rows_with_text(grid, table, columns)
        if row.cells and (said or {}).get(row.row, _looks_asking(row, table))
    )


def _looks_asking(row: Row, table: Table) -> bool:
    return weigh(ROW_SIGNALS, row) >= _MIN_SCORE and not _is_outside(row, table)


def rows_with_text(grid: Grid, table: Table, columns: Columns) -> list[Row]:
    """All rows that have a text where questions stand, those above the header included."""
    rows = [r for r in sorted((*table.preamble, *table.rows)) if columns.question_cell(grid, r)]
    if not any(columns.question_cell(grid, r) for r in table.rows or table.preamble):
        return []
    usual = _usual(grid, table, columns)
    ids = [grid.shown(row, columns.id) if columns.id else "" for row in rows]
    seen = [
        Row(grid, columns, usual, row, next_id) for row, next_id in zip(rows, [*ids[1:], ""], strict=True)
    ]
    return _with_introductions(seen)


def _with_introductions(rows: list[Row]) -> list[Row]:
    """The rows, knowing which of them only lead to items below, and which are those items."""
    told: list[Row] = []
    introduction: Row | None = None
    for row, below in zip(rows, [*rows[1:], None], strict=True):
        if introduction is not None and not _completes(row, introduction):
            introduction = None
        if introduction is not None:
            told.append(replace(row, introduced_by=introduction.row))
        elif below is not None and _leads_to(row, below):
            introduction = row
            told.append(replace(row, introduces=_breaks_off(row.text) or below.text[:1].islower()))
        else:
            told.append(row)
    return told


def _leads_to(row: Row, below: Row) -> bool:
    """Whether a row breaks off before the items below it, and nothing stands in its own answer."""
    return row.text.endswith((":", "：")) and not _answered(row) and _completes(below, row)


def _breaks_off(text: str) -> bool:
    """Whether a text that ends in a colon asks nothing by itself: "Regarding logs:", "State whether you:"."""
    return not asks(text) or bool(_CUT.search(text))


def _completes(row: Row, introduction: Row) -> bool:
    """Whether a row is an item of an introduction: lettered, with a bullet, or begun in the middle."""
    if row.id and not _ITEM_ID.fullmatch(row.id) and not _continues(introduction.id, row.id):
        return False
    is_marked = bool(_ITEM.match(row.text) or (row.id and row.id != introduction.id))
    return is_marked or row.text[:1].islower()


def _is_outside(seen: Row, table: Table) -> bool:
    """Above the header only what is numbered like the rest belongs to the table."""
    return seen.row in table.preamble and id_shape(seen.id) not in seen.usual.id_shapes


def _usual(grid: Grid, table: Table, columns: Columns) -> Usual:
    asked = {row: cell for row in table.rows or table.preamble if (cell := columns.question_cell(grid, row))}
    cells = {row: free_cells(grid, columns, row) for row in asked}
    rows = [row for row in asked if cells[row]] or list(asked)
    texts = {row: grid.text(*asked[row]) for row in rows}
    listed = [row for row in rows if any(grid.has_list(*cell) for cell in cells[row])]
    fills = Counter(grid.style(*cells[row][0])[1] for row in rows if cells[row])
    ids = [grid.shown(row, columns.id) for row in rows] if columns.id else []
    shapes = Counter(id_shape(text) for text in ids if looks_like_id(text))
    return Usual(
        has_id=sum(map(looks_like_id, ids)) / len(rows),
        id_shapes=frozenset(shape for shape, count in shapes.items() if shape and count >= 0.2 * len(rows)),
        has_list=len(listed) / len(rows),
        worded=sum(asks(text) or demands(text) for text in texts.values()) / len(rows),
        lists_ask=len(listed) >= 3 and sum(asks(texts[row]) for row in listed) >= 0.7 * len(listed),
        question_style=Counter(grid.style(*asked[row]) for row in rows).most_common(1)[0][0],
        answer_fill=fills.most_common(1)[0][0] if fills else None,
    )
