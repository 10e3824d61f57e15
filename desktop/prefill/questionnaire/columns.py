"""The columns of a table, all together: question, answers, ID, section, guidance, options."""

from __future__ import annotations

import re
from dataclasses import dataclass

from prefill.questionnaire.answer_signals import Beside
from prefill.questionnaire.grid import Grid
from prefill.questionnaire.header_words import HeaderRole
from prefill.questionnaire.options import is_offer
from prefill.questionnaire.question_column import Candidate
from prefill.questionnaire.tables import Table
from prefill.questionnaire.wording import asks, demands

_ID = re.compile(
    r"(?=\S*\d)[^\s]{1,18}|[A-Za-z]{1,8}[ -]?\d[\w. -]{0,10}|[A-Z]{1,4}[.)]?|[ivxIVX]{1,6}[.)]?|[a-z][.)]"
)


@dataclass(frozen=True)
class Columns:
    """Column numbers of one table; ``answers`` from left to right.

    ``further`` are columns in which questions stand where the question column is empty: follow-ups, set in.
    """

    question: Candidate
    further: tuple[int, ...]
    answers: tuple[Beside, ...]
    id: int | None
    sections: tuple[int, ...]
    guidance: tuple[int, ...]
    options: int | None

    def question_cell(self, grid: Grid, row: int) -> tuple[int, int] | None:
        """The cell of this row that asks, None where it has no text."""
        for column in (self.question.column, *self.further):
            if grid.text(row, column):
                return row, column
        return None


def columns_of(grid: Grid, table: Table, question: Candidate, answers: tuple[Beside, ...]) -> Columns:
    """Find the columns that go with a question column and its answers."""
    taken = {question.column, *(b.column for b in answers)}
    rest = [c for c in table.columns if c not in taken]
    id_column = _id_column(grid, table, question, rest)
    return Columns(
        question,
        tuple(c for c in rest if _asks_further(grid, table, question, answers, c)),
        answers,
        id_column,
        tuple(c for c in rest if c != id_column and _is_section(grid, table, question, c)),
        tuple(c for c in rest if table.roles.get(c) is HeaderRole.GUIDANCE),
        next((c for c in rest if _holds_options(grid, table, question, c)), None),
    )


def _asks_further(
    grid: Grid, table: Table, question: Candidate, answers: tuple[Beside, ...], column: int
) -> bool:
    """Whether a column between question and answers asks where the question column is empty."""
    end = min((b.column for b in answers if b.column > question.column), default=question.column)
    if not question.column < column < end:
        return False
    texts = [text for row in table.rows if (text := grid.text(row, column))]
    if not texts or any(grid.text(row, question.column) for row in table.rows if grid.text(row, column)):
        return False
    return sum(asks(text) or demands(text) for text in texts) >= 0.5 * len(texts)


def looks_like_id(text: str) -> bool:
    """Whether a text may be a question's number: "4.2.1", "QUAL-07", "A", "iv"."""
    return bool(_ID.fullmatch(text))


def _id_column(grid: Grid, table: Table, question: Candidate, rest: list[int]) -> int | None:
    named = [c for c in rest if table.roles.get(c) is HeaderRole.ID and _filled(grid, question, c) > 0]
    left = [c for c in named if c < question.column]
    if left:
        return left[-1]
    likely = [c for c in rest if c < question.column and _id_share(grid, question, c) >= 0.5]
    return likely[-1] if likely else (named[0] if named else None)


def _id_share(grid: Grid, question: Candidate, column: int) -> float:
    texts = [grid.text(row, column) for row in question.rows]
    found = [text for text in texts if looks_like_id(text)]
    return len(set(found)) / len(texts) if len(found) > 1 else 0.0


def _filled(grid: Grid, question: Candidate, column: int) -> float:
    return question.share(sum(bool(grid.text(row, column)) for row in question.rows))


def _is_section(grid: Grid, table: Table, question: Candidate, column: int) -> bool:
    role = table.roles.get(column)
    if role is HeaderRole.SECTION:
        return True
    if role is not None or column > question.column:
        return False
    texts = [text for row in question.rows if (text := grid.text(row, column)) and not looks_like_id(text)]
    return bool(texts) and len(set(texts)) <= 0.5 * len(question.rows)


def _holds_options(grid: Grid, table: Table, question: Candidate, column: int) -> bool:
    role = table.roles.get(column)
    if role is not None and role is not HeaderRole.REFERENCE:
        return role is HeaderRole.OPTIONS
    texts = [text for row in question.rows if (text := grid.text(row, column))]
    if any(not is_offer(text) for text in texts[:1]) and any(not is_offer(text) for text in texts[-1:]):
        return False
    return len(texts) >= 0.5 * len(question.rows) and sum(map(is_offer, texts)) > 0.8 * len(texts)
