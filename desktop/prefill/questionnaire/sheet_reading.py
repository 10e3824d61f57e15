"""From one sheet to its questions: tables, columns, rows, fields; or the reason why there are none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from prefill.domain.cells import column_letters
from prefill.domain.questions import Layout, LeftAlone, Question, QuestionKey, QuestionSheet
from prefill.domain.sentences import joined, said
from prefill.questionnaire.answer_columns import (
    answer_columns,
    is_answered_elsewhere,
    is_surely_open,
)
from prefill.questionnaire.answer_signals import ANSWER_SIGNALS, Beside
from prefill.questionnaire.blocks import Block, find_blocks
from prefill.questionnaire.columns import Columns, columns_of
from prefill.questionnaire.fields import block_fields, fields_of
from prefill.questionnaire.grid import Grid
from prefill.questionnaire.header_words import HeaderRole
from prefill.questionnaire.instructions import explains_the_form
from prefill.questionnaire.presets import without_presets
from prefill.questionnaire.question_column import (
    QUESTION_SIGNALS,
    SURE_SCORE,
    Candidate,
    question_columns,
)
from prefill.questionnaire.rows import Row, asking_rows
from prefill.questionnaire.sections import Sections
from prefill.questionnaire.side_by_side import parted
from prefill.questionnaire.signals import reasons
from prefill.questionnaire.tables import Table, find_tables
from prefill.questionnaire.wording import questions_in

_TRIES = 3
_YOU_SAID = (said("you said so"),)


@dataclass(frozen=True)
class TableReading:
    """What one table asks."""

    table: Table
    columns: Columns
    rows: tuple[Row, ...]
    questions: tuple[Question, ...]


def read_sheet(grid: Grid) -> QuestionSheet | LeftAlone:
    """The questions of a visible sheet, or why it is left alone."""
    if not grid.rows:
        return LeftAlone(grid.name, said("The sheet is empty."))
    if blocks := find_blocks(grid):
        return block_sheet(grid, blocks)
    readings: list[TableReading] = []
    for table in tables_of(grid):
        found = read_table(grid, table)
        if isinstance(found, LeftAlone):
            return found
        if found is not None and found.questions:
            readings.append(found)
    if not readings:
        return LeftAlone(grid.name, said("No column of questions with cells to answer them in was found."))
    return sheet_of(grid, readings)


def tables_of(grid: Grid) -> list[Table]:
    """The tables of a sheet, from top to bottom, those side by side from left to right."""
    return [part for table in find_tables(grid) for part in parted(grid, table)]


def read_table(grid: Grid, table: Table) -> TableReading | LeftAlone | None:
    """What a table asks; why its sheet is left alone where it only repeats; None without questions."""
    best: TableReading | None = None
    for score, question in question_columns(grid, table)[:_TRIES]:
        if best is not None and len(question.rows) + len(table.preamble) <= 2 * len(best.rows):
            continue
        if is_answered_elsewhere(grid, table, question):
            return LeftAlone(
                grid.name, said("Its answers are computed: it reports what is answered elsewhere.")
            )
        answers = tuple(b for _, b in answer_columns(grid, table, question))
        if not answers or (score < SURE_SCORE and not any(map(is_surely_open, answers))):
            continue
        columns = columns_of(grid, table, question, answers)
        rows = asking_rows(grid, table, columns)
        if explains_the_form([row.text for row in rows]) and not any(b.listed or b.open for b in answers):
            continue
        if best is None or len(rows) > 2 * len(best.rows):
            best = TableReading(table, columns, rows, questions_of(grid, table, columns, rows))
    return best


def questions_of(grid: Grid, table: Table, columns: Columns, rows: Sequence[Row]) -> tuple[Question, ...]:
    """The questions of these rows, from top to bottom."""
    sections = Sections(grid, table, columns, {row.row: row.introduced_by for row in rows})
    uses = Counter(cell for row in rows for cell in row.cells)
    shared = frozenset(cell for cell, count in uses.items() if count > 1)
    return tuple(
        Question(
            key=QuestionKey(grid.name, row.row, row.cell[1] if table.is_beside else 0),
            id=row.id,
            section=" / ".join(filter(None, (sections.of(row.row), row.introduction))),
            text=row.text,
            fields=fields_of(grid, table, row, shared),
            guidance="\n".join(t for c in columns.guidance if (t := grid.shown(row.row, c))),
            parts=questions_in(row.text),
        )
        for row in rows
    )


def sheet_of(
    grid: Grid, readings: Sequence[TableReading], named: AbstractSet[int] = frozenset()
) -> QuestionSheet:
    """A sheet that asks, from what its tables ask; a person ``named`` these columns."""
    main = max(readings, key=lambda reading: len(reading.questions))
    questions = {q.key: q for reading in readings for q in reading.questions}
    ordered = tuple(questions[key] for key in sorted(questions))
    return QuestionSheet(grid.name, _layout(main, named), without_presets(ordered))


def block_sheet(grid: Grid, blocks: Sequence[Block]) -> QuestionSheet:
    """A sheet that asks in blocks, of which there is at least one."""
    questions = tuple(
        Question(
            QuestionKey(grid.name, b.row),
            b.id,
            "",
            b.text,
            block_fields(grid, b),
            parts=questions_in(b.text),
        )
        for b in blocks
    )
    question = Counter(block.column for block in blocks).most_common(1)[0][0]
    answers = Counter(line.cell[1] for block in blocks for line in block.lines)
    letters = tuple(map(column_letters, sorted(answers)))
    where = said(
        "The answers to its questions in column {column} stand below them, in blocks.",
        column=column_letters(question),
    )
    return QuestionSheet(
        grid.name, Layout(0, None, column_letters(question), letters, None, (where,)), questions
    )


def _layout(reading: TableReading, named: AbstractSet[int]) -> Layout:
    columns = reading.columns
    comments = [b for b in columns.answers if reading.table.roles.get(b.column) is HeaderRole.COMMENT]
    comment = comments[0] if comments and len(comments) <= len(columns.answers) else None
    return Layout(
        header_row=reading.table.header_row,
        id=column_letters(columns.id) if columns.id else None,
        question=column_letters(columns.question.column),
        answers=tuple(column_letters(b.column) for b in columns.answers if b is not comment),
        comment=column_letters(comment.column) if comment else None,
        reasons=(
            _why_question(columns.question, named),
            *(_why_answer(beside, named) for beside in columns.answers),
        ),
    )


def _why_question(question: Candidate, named: AbstractSet[int]) -> str:
    because = _YOU_SAID if question.column in named else reasons(QUESTION_SIGNALS, question)
    why, column = _listed(because), column_letters(question.column)
    return said("Column {column} holds the questions: {why}.", column=column, why=why)


def _why_answer(beside: Beside, named: AbstractSet[int]) -> str:
    because = _YOU_SAID if beside.column in named else reasons(ANSWER_SIGNALS, beside)
    why, column = _listed(because), column_letters(beside.column)
    return said("Column {column} holds the answers: {why}.", column=column, why=why)


def _listed(because: Sequence[str]) -> str:
    if not because:
        return said("nothing fits better")
    *others, last = because
    return said("{reasons} and {last}", reasons=joined(others, ", "), last=last) if others else last
