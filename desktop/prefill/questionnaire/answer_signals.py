"""Why a column is one to be filled in: the evidence, as seen at the rows that ask."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from prefill.domain.sentences import said
from prefill.questionnaire.boxes import is_lone_box, ticked_in_turn
from prefill.questionnaire.choices import code_of
from prefill.questionnaire.grid import Grid
from prefill.questionnaire.header_words import HeaderRole
from prefill.questionnaire.placeholders import holds_place
from prefill.questionnaire.question_column import Candidate
from prefill.questionnaire.signals import Signal
from prefill.questionnaire.tables import Table

BESIDE_WEIGHT = 2.6
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
TEXT_ROLES = (HeaderRole.ANSWER, HeaderRole.COMMENT, HeaderRole.MARK)


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
        """The texts of free cells that are more than placeholders and boxes to tick."""
        return [text for text, asked in self.values if text and not _is_form(text, asked)]

    def share(self, count: int) -> float:
        return count / len(self.free) if self.free else 0.0

    @cached_property
    def computed(self) -> float:
        """The share of rows whose cell holds a formula."""
        return sum(self.grid.is_formula(row, self.column) for row in self.rows) / len(self.rows)

    @cached_property
    def listed(self) -> float:
        """The share of cells with a list; a fifth of them is as good as all."""
        if self.column not in self.grid.listed_columns:
            return 0.0
        share = self.share(sum(self.grid.has_list(row, self.column) for row in self.free))
        return 1.0 if share >= 0.2 else share

    @cached_property
    def checked(self) -> float:
        """The share of cells that take only numbers, dates or texts of some length."""
        found = (self.grid.sheet.validation_at(row, self.column) for row in self.free)
        return self.share(sum(v is not None and v.kind not in ("list", "custom") for v in found))

    @cached_property
    def open(self) -> float:
        """The share of cells that are left open on a protected sheet."""
        return self.share(sum(self.grid.is_unlocked(row, self.column) for row in self.free))

    @cached_property
    def held(self) -> float:
        """The share of cells that hold a placeholder, or boxes to tick."""
        return self.share(sum(bool(text) and _is_form(text, asked) for text, asked in self.values))

    @cached_property
    def coded(self) -> float:
        """The share of at least three texts that say yes or no."""
        if len(self.filled) < 3:
            return 0.0
        return sum(code_of(text) is not None for text in self.filled) / len(self.filled)

    @cached_property
    def boxed(self) -> float:
        """The share of cells drawn as places to write in, without a header; most are as good as all."""
        if self.table.headers or not self.free:
            return 0.0
        empty = (row for row in self.free if not self.grid.text(row, self.column))
        share = self.share(sum(is_box(self.grid, row, self.question.column, self.column) for row in empty))
        return 1.0 if share > 0.5 else share

    @property
    def fullness(self) -> float:
        """The share of cells that hold more than placeholders."""
        return self.share(len(self.filled))


def _is_form(text: str, asked: str) -> bool:
    return holds_place(text, asked) or bool(ticked_in_turn(text))


def _names_boxes(b: Beside) -> float:
    """The share of words that stand next to a lone box, which they name."""

    def is_box(row: int, column: int) -> bool:
        return is_lone_box(b.grid.text(row, column))

    named = sum(
        bool(b.grid.text(row, b.column))
        and not is_box(row, b.column)
        and (is_box(row, b.column - 1) or is_box(row, b.column + 1))
        for row in b.free
    )
    return b.share(named)


def _untouched(b: Beside) -> float:
    """To be picked or checked, and empty from top to bottom."""
    return max(b.listed, b.checked) if not b.filled else 0.0


def _by_header(b: Beside) -> float:
    """What the header's role is worth; "Control ownership" over a list asks no question."""
    worth = _FOR.get(b.role, 0.0)
    return max(worth, 0.0) if b.role is HeaderRole.QUESTION and b.listed else worth


def _constant(b: Beside) -> bool:
    """The same text wherever there is one, and it says neither yes nor no."""
    if len(b.filled) < 3 or b.listed or len(set(b.filled)) > 1:
        return False
    if b.role is HeaderRole.COMMENT and b.fullness < 0.6:
        return False
    return b.role is not HeaderRole.MARK and code_of(b.filled[0]) is None


def _empty(b: Beside) -> bool:
    return bool(b.free) and b.fullness < 0.2 and bool(b.table.labels.get(b.column))


def _printed(b: Beside) -> bool:
    """Full of text that nobody was asked for; a column for marks holds no sentences."""
    if b.fullness <= 0.6 or b.listed:
        return False
    if b.role is HeaderRole.MARK:
        return sum(map(len, b.filled)) > 12 * len(b.filled)
    return b.role not in TEXT_ROLES


def _enumerates(b: Beside) -> bool:
    """A different short text in every row, as in a list of terms."""
    return len(b.filled) >= 3 and len(set(b.filled)) == len(b.filled) and b.fullness > 0.9


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


def is_box(grid: Grid, row: int, asked: int, column: int) -> bool:
    """Whether a cell is drawn as a place to write in, for what the column ``asked`` says in its row."""
    own, question = grid.sheet.style(row, column), grid.sheet.style(row, asked)
    if own.fill not in _PLAIN_FILLS and own.fill != question.fill:
        return True
    is_next = grid.span(row, asked)[3] + 1 == column
    return is_next and (own.is_ruled or grid.span(row, column)[3] > column)


_PLAIN_FILLS = (None, "FFFFFF", "theme:0", "indexed:9", "indexed:64")


def _next_to_questions(b: Beside) -> bool:
    """Empty and the first column after texts that ask, where no header says otherwise.

    Requests alone are not enough: instructions are requests too.
    """
    if any(role in TEXT_ROLES for role in b.table.roles.values()):
        return False
    right = b.grid.span(b.question.rows[0], b.question.column)[3] + 1
    unnamed = not b.table.labels.get(b.column)
    return unnamed and b.column == right and b.question.questioning >= 0.25 and b.fullness < 0.5


ANSWER_SIGNALS: tuple[Signal[Beside], ...] = (
    Signal("header", 1.0, said("its header says so"), _by_header),
    Signal("list", 3.0, said("its cells offer a list to pick from"), lambda b: b.listed),
    Signal("checked", 3.0, said("its cells check what is written into them"), lambda b: b.checked),
    Signal("untouched", 1.0, said("nothing has been picked in it yet"), _untouched),
    Signal("open", 3.0, said("its cells are left open on a protected sheet"), lambda b: b.open),
    Signal("empty", 0.5, said("it stands empty beside the questions"), _empty),
    Signal("printed", -3.0, said("it is already full of text"), _printed),
    Signal(
        "enumerates", -1.0, said("every row says something else"), lambda b: _enumerates(b) and b.role is None
    ),
    Signal("names boxes", -6.0, said("its words name the boxes beside them"), _names_boxes),
    Signal("counts up", -4.0, said("it only counts up"), _counts_up),
    Signal("numbers", -4.0, said("it numbers the rows"), _numbers_rows),
    Signal("boxed", 2.5, said("its cells are coloured to be written in"), lambda b: b.boxed),
    Signal("computed", -3.0, said("formulas work it out"), _is_computed),
    Signal("constant", -2.5, said("it says the same in every row"), _constant),
    Signal("coded", 2.0, said("its answers are of the kind yes and no"), lambda b: b.coded),
    Signal("placeholders", 2.0, said("its cells hold placeholders"), lambda b: b.held),
    Signal("beside", BESIDE_WEIGHT, said("it is the empty column next to the questions"), _next_to_questions),
    Signal(
        "right", 0.5, said("it stands to the right of the questions"), lambda b: b.column > b.question.column
    ),
    Signal(
        "left", -0.5, said("it stands to the left of the questions"), lambda b: b.column < b.question.column
    ),
)
