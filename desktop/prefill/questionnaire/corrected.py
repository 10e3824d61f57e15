"""Reading a sheet as a person said it is to be read; what nobody spoke of is still found by evidence.

A word about columns holds for the sheet's main table and those that stand in the same columns. Whatever was
said, a cell that may not be filled never becomes an answer field.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from prefill.domain.cells import column_letters, column_number
from prefill.domain.corrections import Corrections, SheetCorrection
from prefill.domain.questions import AnswerField, LeftAlone, QuestionSheet
from prefill.domain.sentences import joined, said
from prefill.questionnaire.answer_columns import answer_columns
from prefill.questionnaire.answer_signals import Beside
from prefill.questionnaire.blocks import find_blocks
from prefill.questionnaire.columns import Columns, columns_of
from prefill.questionnaire.grid import Grid
from prefill.questionnaire.header_search import find_headers
from prefill.questionnaire.headers import header_at
from prefill.questionnaire.looks import row_at, rows_said
from prefill.questionnaire.question_column import Candidate, question_columns
from prefill.questionnaire.rows import asking_rows
from prefill.questionnaire.sheet_reading import (
    TableReading,
    block_sheet,
    questions_of,
    read_table,
    sheet_of,
)
from prefill.questionnaire.side_by_side import parted
from prefill.questionnaire.tables import Table, find_tables, tables_under


def read_corrected(grid: Grid, given: SheetCorrection) -> QuestionSheet | LeftAlone:
    """The questions of a sheet under a correction, or why there are none."""
    if given.asks is False:
        reason = said("You said that there is nothing to answer on this sheet.")
        return LeftAlone(grid.name, reason, is_corrected=True)
    if not grid.rows:
        return LeftAlone(grid.name, said("The sheet is empty."))
    asks = rows_said(grid, given.rows, [column_number(letters) for letters in given.answers or ()])
    is_by_column = given.header or given.question or given.answers or given.id is not None
    if not is_by_column and (blocks := find_blocks(grid)):
        kept = [block for block in blocks if asks.get(block.row, True)]
        return replace(block_sheet(grid, kept), is_corrected=True) if kept else _nothing(grid, given, ())
    return _Reader(grid, given, asks).read()


def with_meanings(sheet: QuestionSheet, corrections: Corrections) -> QuestionSheet:
    """The sheet with what was said about the words of its lists."""

    def known(field: AnswerField) -> AnswerField:
        meanings = corrections.meanings_of(field.choices) if field.choices else {}
        return replace(field, meanings={**field.meanings, **meanings}) if meanings else field

    questions = (replace(q, fields=tuple(map(known, q.fields))) for q in sheet.questions)
    return replace(sheet, questions=tuple(questions))


@dataclass(frozen=True)
class _Reader:
    """One sheet, what was said of it, and of which rows."""

    grid: Grid
    said: SheetCorrection
    asks: Mapping[int, bool]

    def read(self) -> QuestionSheet | LeftAlone:
        detected = [(table, self._detected(table)) for table in self._tables()]
        main = self._main(detected)
        own = detected[main][1]
        readings = []
        for place, (table, found) in enumerate(detected):
            is_meant = found is not None and own is not None and _agree(found, own)
            if place == main:
                reading = self._reading(self._with_forced_rows(table, detected), found)
            elif is_meant:
                reading = self._reading(table, found)
            else:
                reading = self._with_columns(table, found.columns) if found is not None else None
            if reading is not None and reading.questions:
                readings.append(reading)
        if not readings:
            return _nothing(self.grid, self.said, detected[main][0].rows)
        return replace(sheet_of(self.grid, readings, self._columns_said), is_corrected=True)

    @property
    def _columns_said(self) -> frozenset[int]:
        letters = (self.said.question, self.said.id, *(self.said.answers or ()))
        return frozenset(column_number(each) for each in letters if each)

    def _tables(self) -> list[Table]:
        row = row_at(self.grid, self.said.header) if self.said.header is not None else None
        if row is None:
            found = find_tables(self.grid)
        else:
            header = header_at(self.grid, row)
            below = [h for h in find_headers(self.grid) if h.top > header.bottom and h.continues(header)]
            found = tables_under(self.grid, [header, *below])
        return [part for table in found for part in self._parts(table)]

    def _parts(self, table: Table) -> list[Table]:
        """The tables side by side in one; whoever names columns of two says that they are one."""
        parts = parted(self.grid, table)
        named = [part for part in parts if self._columns_said.intersection(part.columns)]
        return parts if len(named) <= 1 else [table]

    def _detected(self, table: Table) -> TableReading | None:
        found = read_table(self.grid, table)
        return None if isinstance(found, LeftAlone) else found

    def _main(self, detected: Sequence[tuple[Table, TableReading | None]]) -> int:
        """The place of the table that is meant.

        It has the columns named, and most texts in that of the questions, or most questions.
        """
        column = column_number(self.said.question) if self.said.question else None

        def weight(place: int) -> tuple[bool, int, int]:
            table, found = detected[place]
            asked = len(found.questions) if found is not None else 0
            if column is not None:
                asked = sum(bool(self.grid.text(row, column)) for row in table.rows)
            return self._columns_said.issubset(table.columns), asked, len(table.rows)

        return max(range(len(detected)), key=weight)

    def _with_forced_rows(self, table: Table, detected: Sequence[tuple[Table, TableReading | None]]) -> Table:
        """The table with the rows that a person said ask, and that stand in no other table."""
        elsewhere = {row for other, _ in detected if other is not table for row in other.rows}
        forced = {row for row, asks in self.asks.items() if asks} - elsewhere - set(table.preamble)
        return replace(table, rows=tuple(sorted({*table.rows, *forced})))

    def _reading(self, table: Table, found: TableReading | None) -> TableReading | None:
        question = self._question(table, found)
        if question is None:
            return None
        if self.said.answers is None:
            answers = self._answers_found(table, found, question)
        else:
            letters = sorted(map(column_number, self.said.answers))
            columns = [c for c in letters if c != question.column]
            named = tuple(Beside(self.grid, table, question, c, question.rows) for c in columns)
            answers = tuple(beside for beside in named if beside.free) or named
        return self._with_columns(table, columns_of(self.grid, table, question, answers)) if answers else None

    def _question(self, table: Table, found: TableReading | None) -> Candidate | None:
        if self.said.question is None:
            taken = set(map(column_number, self.said.answers or ()))
            own = [found.columns.question] if found is not None else []
            likeliest = [*own, *(candidate for _, candidate in question_columns(self.grid, table))]
            return next((candidate for candidate in likeliest if candidate.column not in taken), None)
        column = column_number(self.said.question)
        rows = table.rows or table.preamble
        having = tuple(row for row in rows if self.grid.text(row, column))
        return Candidate(self.grid, table, column, having, len(having)) if having else None

    def _answers_found(
        self, table: Table, found: TableReading | None, question: Candidate
    ) -> tuple[Beside, ...]:
        if found is not None and found.columns.question.column == question.column:
            return found.columns.answers
        return tuple(beside for _, beside in answer_columns(self.grid, table, question))

    def _with_columns(self, table: Table, columns: Columns) -> TableReading:
        if self.said.id is not None:
            columns = replace(columns, id=column_number(self.said.id) or None)
        rows = asking_rows(self.grid, table, columns, self.asks)
        return TableReading(table, columns, rows, questions_of(self.grid, table, columns, rows))


def _agree(one: TableReading, other: TableReading) -> bool:
    return one.columns.question.column == other.columns.question.column


def _nothing(grid: Grid, given: SheetCorrection, rows: Sequence[int]) -> LeftAlone:
    """Why nothing is left to ask: what stands in the way of the columns that were named."""
    if given.question and not any(grid.text(row, column_number(given.question)) for row in rows):
        reason = said("Column {column} holds no text that could be a question.", column=given.question)
    elif given.answers:
        reason = joined(_obstacle(grid, column_number(letters), rows) for letters in given.answers)
    else:
        reason = said("With your corrections, no row with a cell to answer it in is left.")
    return LeftAlone(grid.name, reason, is_corrected=True)


def _obstacle(grid: Grid, column: int, rows: Sequence[int]) -> str:
    """Why the cells of a column cannot be answered in."""
    sheet, letters = grid.sheet, column_letters(column)
    if column in sheet.hidden_columns:
        return said("Column {column} is hidden, so nothing is written there.", column=letters)
    if rows and all(sheet.is_formula(row, column) for row in rows):
        return said("Column {column} holds formulas, which are never written over.", column=letters)
    if rows and all(sheet.is_pivot(row, column) for row in rows):
        return said("Column {column} belongs to a pivot table, which Excel fills in itself.", column=letters)
    if sheet.is_protected and all(sheet.is_locked(row, column) for row in rows):
        return said("Column {column} is locked, so nothing can be written there.", column=letters)
    if rows and all(grid.span(row, column)[1] != column for row in rows):
        return said("Column {column} belongs to merged cells that begin in another column.", column=letters)
    return said("Column {column} has no cell that could be filled beside a question.", column=letters)
