"""Which columns are to be filled in: those with evidence enough, and those that go with them."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from prefill.questionnaire.answer_signals import ANSWER_SIGNALS, BESIDE_WEIGHT, Beside
from prefill.questionnaire.grid import Grid
from prefill.questionnaire.header_words import HeaderRole
from prefill.questionnaire.question_column import Candidate
from prefill.questionnaire.signals import weigh
from prefill.questionnaire.speakers import Speaker, speaker_of
from prefill.questionnaire.tables import Table
from prefill.questionnaire.told_colours import colour_of

_MIN_SCORE = 2.5
_FALLBACK_SCORE = -0.5
_SPOKEN = (HeaderRole.SCORE, HeaderRole.COMMENT)


def answer_columns(grid: Grid, table: Table, question: Candidate) -> list[tuple[float, Beside]]:
    """The columns to be filled in, from left to right, with their scores."""
    beside = [
        Beside(grid, table, question, column, question.rows)
        for column in table.columns
        if column != question.column
    ]
    usable = [(weigh(ANSWER_SIGNALS, b), b) for b in beside if b.free]
    clear = [(score, b) for score, b in usable if score >= _MIN_SCORE and _is_mostly_free(b)]
    found = _boxes_only(_without_print(clear)) or _fallback(usable, question)
    along = _vacant_beside([b for _, b in found], beside)
    chosen = [(score, b) for score, b in usable if (score, b) in found or b.column in along]
    return _of_told_colours(grid, chosen)


def is_surely_open(beside: Beside) -> bool:
    """Whether a column is meant to be filled in, whatever the texts beside it are like."""
    evident = max(beside.listed, beside.checked, beside.open, beside.held, beside.boxed) >= 0.5
    drawn = beside.grid.is_formula(beside.rows[0], beside.question.column)
    is_ours = beside.role in _SPOKEN and speaker_of(beside.table.labels[beside.column]) is Speaker.VENDOR
    return evident or (not drawn and (is_ours or beside.role in (HeaderRole.ANSWER, HeaderRole.MARK)))


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
    return len(b.free) >= 0.2 * len(b.rows) or b.listed > 0


def _boxes_only(found: list[tuple[float, Beside]]) -> list[tuple[float, Beside]]:
    """Where places to write in are drawn, what is merely empty next to the questions is none."""
    if not any(b.boxed for _, b in found):
        return found
    return [(score, b) for score, b in found if b.boxed or score - BESIDE_WEIGHT >= _MIN_SCORE]


def _of_told_colours(grid: Grid, found: list[tuple[float, Beside]]) -> list[tuple[float, Beside]]:
    """Those of the colours that the sheet tells to fill in, where it does and they are seen."""
    told = grid.told_colours
    kept = [(score, b) for score, b in found if not _is_coloured(b, told.unwanted)]
    wanted = [(score, b) for score, b in kept if _is_coloured(b, told.wanted)]
    return wanted or kept


def _is_coloured(b: Beside, names: AbstractSet[str]) -> bool:
    """Whether most cells have one of these colours."""
    if not names:
        return False
    coloured = sum(colour_of(b.grid.style(row, b.column)[1]) in names for row in b.free)
    return 2 * coloured > len(b.free)


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
    blank = [b for _, b in found if b.fullness < 0.2]
    is_open = any(b.role is not HeaderRole.COMMENT for b in blank)
    return [(score, b) for score, b in found if not blank or not _is_print(b, score, is_open)]


def _is_print(b: Beside, score: float, is_open: bool) -> bool:
    if b.role is HeaderRole.COMMENT:
        return b.fullness >= 0.6 and score <= 4.5
    figures = sum(text.isdecimal() for text in b.filled)
    is_repeated = b.fullness > 0.95 and len(set(b.filled)) <= 0.5 * len(b.filled)
    is_given = b.share(figures) > 0.9 or (is_repeated and b.coded == 0)
    return is_open and is_given and b.listed == 0 and b.open == 0


def _fallback(usable: Sequence[tuple[float, Beside]], question: Candidate) -> list[tuple[float, Beside]]:
    """Without any clear column: an empty one to the right of texts that surely ask.

    First one with a header of its own, then the next column under a header that has left it out, last one
    that the header gives to a reviewer: who sends no other form means it to be filled in.
    """
    is_sure = question.role is HeaderRole.QUESTION or question.worded >= 0.5
    if not is_sure or any(question.grid.is_formula(row, question.column) for row in question.rows[:5]):
        return []
    right = [(score, b) for score, b in usable if b.column > question.column and b.fullness < 0.2]
    named = [(score, b) for score, b in right if score > _FALLBACK_SCORE and b.table.labels.get(b.column)]
    unnamed = [(score, b) for score, b in right if _is_left_out(b)]
    reviewed = [(score, b) for score, b in right if b.role is HeaderRole.REVIEWER]
    return named[:1] or unnamed[:1] or reviewed


def _is_left_out(b: Beside) -> bool:
    """The column next to questions under a header that names the questions only."""
    right = b.grid.span(b.question.rows[0], b.question.column)[3] + 1
    return b.column == right and b.question.role is HeaderRole.QUESTION and not b.table.labels.get(b.column)
