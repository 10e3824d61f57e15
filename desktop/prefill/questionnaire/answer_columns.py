"""Which columns are to be filled in: the evidence, weighed for every column beside the questions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from prefill.questionnaire.choices import code_of
from prefill.questionnaire.grid import Grid
from prefill.questionnaire.header_words import HeaderRole
from prefill.questionnaire.placeholders import holds_place
from prefill.questionnaire.question_column import Candidate
from prefill.questionnaire.signals import Signal, weigh
from prefill.questionnaire.tables import Table

_MIN_SCORE = 2.5
_FALLBACK_SCORE = -0.5
_FOR: dict[HeaderRole | None, float] = {
    HeaderRole.MARK: 3.5,
    HeaderRole.ANSWER: 3.0,
    HeaderRole.COMMENT: 2.5,
    HeaderRole.SCORE: 1.5,
    HeaderRole.QUESTION: -2.0,
    HeaderRole.GUIDANCE: -2.5,
    HeaderRole.REFERENCE: -2.5,
    HeaderRole.SECTION: -2.5,
    HeaderRole.ID: -4.0,
    HeaderRole.REVIEWER: -7.0,
    HeaderRole.OPTIONS: -6.0,
}
_TEXT_ROLES = (HeaderRole.ANSWER, HeaderRole.COMMENT, HeaderRole.MARK)


@dataclass(frozen=True)
class Beside:
    """A column beside the question column, seen at the rows that ask."""

    grid: Grid
    table: Table
    question: Candidate
    column: int
    rows: tuple[int, ...]

    @property
    def role(self) -> HeaderRole | None:
        return self.table.roles.get(self.column)

    @cached_property
    def free(self) -> tuple[int, ...]:
        """The rows whose cell in this column, or the anchor above it in this column, may be filled."""
        return tuple(
            row
            for row in self.rows
            for top, left, _, _ in [self.grid.span(row, self.column)]
            if left == self.column and self.grid.may_fill(top, left)
        )

    @cached_property
    def values(self) -> list[tuple[str, str]]:
        """What stands in the free cells beside what is asked."""
        return [
            (self.grid.shown(row, self.column), self.grid.text(row, self.question.column))
            for row in self.free
        ]

    @cached_property
    def filled(self) -> list[str]:
        """The texts of free cells that are more than placeholders."""
        return [text for text, asked in self.values if text and not holds_place(text, asked)]

    def share(self, count: int) -> float:
        return count / len(self.free) if self.free else 0.0

    @cached_property
    def computed(self) -> float:
        """The share of rows whose cell holds a formula."""
        return sum(self.grid.is_formula(row, self.column) for row in self.rows) / len(self.rows)


def _listed(b: Beside) -> float:
    if b.column not in b.grid.listed_columns:
        return 0.0
    share = b.share(sum(b.grid.has_list(row, b.column) for row in b.free))
    return 1.0 if share >= 0.2 else share


def _checked(b: Beside) -> float:
    """The share of cells that take only numbers, dates or texts of some length."""
    kinds = [v.kind for row in b.free if (v := b.grid.sheet.validation_at(row, b.column)) is not None]
    return b.share(sum(kind not in ("list", "custom") for kind in kinds))


def _untouched(b: Beside) -> float:
    """To be picked or checked, and empty from top to bottom."""
    return max(_listed(b), _checked(b)) if not b.filled else 0.0


def _by_header(b: Beside) -> float:
    """What the header's role is worth; "Control ownership" over a list asks no question."""
    worth = _FOR.get(b.role, 0.0)
    return max(worth, 0.0) if b.role is HeaderRole.QUESTION and _listed(b) else worth


def _constant(b: Beside) -> bool:
    """The same text wherever there is one, and it says neither yes nor no."""
    if len(b.filled) < 3 or _listed(b) or len(set(b.filled)) > 1:
        return False
    if b.role is HeaderRole.COMMENT and b.share(len(b.filled)) < 0.6:
        return False
    return b.role is not HeaderRole.MARK and code_of(b.filled[0]) is None


def _open(b: Beside) -> float:
    return b.share(sum(b.grid.is_unlocked(row, b.column) for row in b.free))


def _empty(b: Beside) -> bool:
    return bool(b.free) and b.share(len(b.filled)) < 0.2 and bool(b.table.labels.get(b.column))


def _printed(b: Beside) -> bool:
    """Full of text that nobody was asked for; a column for marks holds no sentences."""
    if b.share(len(b.filled)) <= 0.6 or _listed(b):
        return False
    if b.role is HeaderRole.MARK:
        return sum(map(len, b.filled)) > 12 * len(b.filled)
    return b.role not in _TEXT_ROLES


def _enumerates(b: Beside) -> bool:
    """A different short text in every row, as in a list of terms."""
    return len(b.filled) >= 3 and len(set(b.filled)) == len(b.filled) and b.share(len(b.filled)) > 0.9


def _is_computed(b: Beside) -> bool:
    return b.computed >= 0.25 and b.role is not HeaderRole.ANSWER


def _counts_up(b: Beside) -> bool:
    """1, 2, 3 ...: a scale or a numbering, no answers."""
    numbers = [int(text) for text in b.filled if text.isdecimal()]
    return (
        len(numbers) >= 3
        and len(numbers) == len(b.filled)
        and numbers == list(range(numbers[0], numbers[-1] + 1))
    )


def _numbers_rows(b: Beside) -> bool:
    """To the left of the questions and different in every row: their numbers."""
    return b.column < b.question.column and len(b.filled) > 1 and len(set(b.filled)) > 0.9 * len(b.free)


def _boxed(b: Beside) -> float:
    """Empty, and coloured, merged or ruled as a place to write in, where there is no header."""
    if b.table.headers or not b.free:
        return 0.0
    share = b.share(sum(_is_box(b, row) for row in b.free if not b.grid.text(row, b.column)))
    return 1.0 if share > 0.5 else share


def _is_box(b: Beside, row: int) -> bool:
    own, asked = b.grid.sheet.style(row, b.column), b.grid.sheet.style(row, b.question.column)
    if own.fill not in _PLAIN_FILLS and own.fill != asked.fill:
        return True
    is_next = b.grid.span(row, b.question.column)[3] + 1 == b.column
    return is_next and (own.is_ruled or b.grid.span(row, b.column)[3] > b.column)


_PLAIN_FILLS = (None, "FFFFFF", "theme:0", "indexed:9", "indexed:64")


def _coded(b: Beside) -> float:
    return sum(code_of(text) is not None for text in b.filled) / len(b.filled) if len(b.filled) >= 3 else 0.0


def _held(b: Beside) -> float:
    return b.share(sum(bool(text) and holds_place(text, asked) for text, asked in b.values))


def _next_to_questions(b: Beside) -> bool:
    """Empty and the first column after texts that ask, where no header says otherwise.

    Requests alone are not enough: instructions are requests too.
    """
    if any(role in _TEXT_ROLES for role in b.table.roles.values()):
        return False
    right = b.grid.span(b.question.rows[0], b.question.column)[3] + 1
    unnamed = not b.table.labels.get(b.column)
    return unnamed and b.column == right and b.question.questioning >= 0.25 and b.share(len(b.filled)) < 0.5


ANSWER_SIGNALS: tuple[Signal[Beside], ...] = (
    Signal("header", 1.0, "its header says so", _by_header),
    Signal("list", 3.0, "its cells offer a list to pick from", _listed),
    Signal("checked", 3.0, "its cells check what is written into them", _checked),
    Signal("untouched", 1.0, "nothing has been picked in it yet", _untouched),
    Signal("open", 3.0, "its cells are left open on a protected sheet", _open),
    Signal("empty", 0.5, "it stands empty beside the questions", _empty),
    Signal("printed", -3.0, "it is already full of text", _printed),
    Signal("enumerates", -1.0, "every row says something else", lambda b: _enumerates(b) and b.role is None),
    Signal("counts up", -4.0, "it only counts up", _counts_up),
    Signal("numbers", -4.0, "it numbers the rows", _numbers_rows),
    Signal("boxed", 2.5, "its cells are coloured to be written in", _boxed),
    Signal("computed", -3.0, "formulas work it out", _is_computed),
    Signal("constant", -2.5, "it says the same in every row", _constant),
    Signal("coded", 2.0, "its answers are of the kind yes and no", _coded),
    Signal("placeholders", 2.0, "its cells hold placeholders", _held),
    Signal("beside", 2.6, "it is the empty column next to the questions", _next_to_questions),
    Signal("right", 0.5, "it stands to the right of the questions", lambda b: b.column > b.question.column),
    Signal("left", -0.5, "it stands to the left of the questions", lambda b: b.column < b.question.column),
)


def answer_columns(grid: Grid, table: Table, question: Candidate) -> list[tuple[float, Beside]]:
    """The columns to be filled in, from left to right, with their scores."""
    beside = [
        Beside(grid, table, question, column, question.rows)
        for column in grid.columns
        if column != question.column
    ]
    usable = [(weigh(ANSWER_SIGNALS, b), b) for b in beside if b.free]
    clear = [(score, b) for score, b in usable if score >= _MIN_SCORE and _is_mostly_free(b)]
    found = _without_print(clear)
    if not found:
        return _fallback(usable, question)
    along = _vacant_beside([b for _, b in found], beside)
    return [(score, b) for score, b in usable if (score, b) in found or b.column in along]


def is_surely_open(beside: Beside) -> bool:
    """Whether a column is meant to be filled in, whatever the texts beside it are like."""
    evident = max(_listed(beside), _checked(beside), _open(beside), _held(beside), _boxed(beside)) >= 0.5
    drawn = beside.grid.is_formula(beside.rows[0], beside.question.column)
    return evident or (not drawn and beside.role in (HeaderRole.ANSWER, HeaderRole.MARK))


def is_answered_elsewhere(grid: Grid, table: Table, question: Candidate) -> bool:
    """Whether the columns that the header calls answers are all computed: the sheet then only reports."""
    named = [
        Beside(grid, table, question, column, question.rows)
        for column, role in table.roles.items()
        if role is HeaderRole.ANSWER and column > question.column
    ]
    named = [b for b in named if all(grid.span(r, b.column)[1] == b.column for r in b.rows[:3])]
    return bool(named) and named[0].computed > 0.8


def _is_mostly_free(b: Beside) -> bool:
    return len(b.free) >= 0.2 * len(b.rows) or _listed(b) > 0


def _vacant_beside(found: Sequence[Beside], beside: Sequence[Beside]) -> set[int]:
    """The columns that are to be filled in because they stand empty, under a heading, among clear answers.

    Guidance that guides nowhere is such a column, too; references and dates may be others' to fill.
    """
    clear = {b.column for b in found}
    vacant: set[int] = set()
    for order in (beside, beside[::-1]):
        is_among = False
        for b in order:
            is_among = b.column in clear or (is_among and _is_vacant(b))
            if is_among and b.column > b.question.column and b.role in _MAY_BE_VACANT:
                vacant.add(b.column)
    return {b.column for b in beside if b.column in vacant - clear and b.table.labels.get(b.column)}


_MAY_BE_VACANT = (None, HeaderRole.GUIDANCE, HeaderRole.QUESTION)


def _is_vacant(b: Beside) -> bool:
    """Whether nothing stands in it, or but an example, and nothing is worked out there."""
    filled = sum(bool(b.grid.shown(row, b.column)) for row in b.table.rows)
    return b.computed == 0 and filled <= 0.15 * len(b.rows)


def _without_print(found: list[tuple[float, Beside]]) -> list[tuple[float, Beside]]:
    """Leave out what is printed in every row of a form whose answers are still empty."""
    blank = [b for _, b in found if b.share(len(b.filled)) < 0.2]
    is_open = any(b.role is not HeaderRole.COMMENT for b in blank)
    return [(score, b) for score, b in found if not blank or not _is_print(b, score, is_open)]


def _is_print(b: Beside, score: float, is_open: bool) -> bool:
    if b.role is HeaderRole.COMMENT:
        return b.share(len(b.filled)) >= 0.6 and score <= 4.5
    figures = sum(text.isdecimal() for text in b.filled)
    return is_open and b.share(figures) > 0.9 and _listed(b) == 0 and _open(b) == 0


def _fallback(usable: Sequence[tuple[float, Beside]], question: Candidate) -> list[tuple[float, Beside]]:
    """Without any clear column: an empty one to the right of texts that surely ask.

    First one with a header of its own, then the next column under a header that has left it out, last one
    that the header gives to a reviewer: who sends no other form means it to be filled in.
    """
    is_sure = question.role is HeaderRole.QUESTION or question.asking >= 0.5
    if not is_sure or any(question.grid.is_formula(row, question.column) for row in question.rows[:5]):
        return []
    right = [(score, b) for score, b in usable if b.column > question.column and b.share(len(b.filled)) < 0.2]
    named = [(score, b) for score, b in right if score > _FALLBACK_SCORE and b.table.labels.get(b.column)]
    unnamed = [(score, b) for score, b in right if _is_left_out(b)]
    reviewed = [(score, b) for score, b in right if b.role is HeaderRole.REVIEWER]
    return named[:1] or unnamed[:1] or reviewed


def _is_left_out(b: Beside) -> bool:
    """The column next to questions under a header that names the questions only."""
    right = b.grid.span(b.question.rows[0], b.question.column)[3] + 1
    return b.column == right and b.question.role is HeaderRole.QUESTION and not b.table.labels.get(b.column)
