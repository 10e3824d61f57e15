"""Correcting a layout: each thing a person can say is one act, seen at once, and can be taken back.

Nothing is kept before the person is content; a correction that changes nothing leaves nothing to undo.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from prefill.domain.cells import CellValue, column_letters, column_number
from prefill.domain.corrections import (
    UNCORRECTED,
    Corrections,
    KeptCorrection,
    OneRow,
    RowsLike,
    SheetCorrection,
)
from prefill.domain.questions import ChoiceCode, LeftAlone, Questionnaire, QuestionSheet
from prefill.questionnaire.looks import look_of, place_of
from prefill.questionnaire.reading import SheetReader
from prefill.workbook import Workbook


class Correcting:
    """A workbook, and what is being said about how to read it. Columns and rows count from 1.

    ``read`` is how it was read under these corrections, where that is known: to read it again takes its time.
    """

    def __init__(
        self, workbook: Workbook, corrections: Corrections, read: Questionnaire | None = None
    ) -> None:
        self.workbook = workbook
        self.corrections = corrections
        self._reader = SheetReader(workbook)
        self._found: dict[str, QuestionSheet | LeftAlone] = {}
        if read is not None:
            self._found.update((left.sheet, left) for left in read.left_alone)
            self._found.update((sheet.name, sheet) for sheet in read.sheets)
        self._start = corrections
        self._done: list[Corrections] = []
        self._undone: list[Corrections] = []

    @property
    def is_changed(self) -> bool:
        """Whether more or other things were said than when this began."""
        return self.corrections != self._start

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def found(self, sheet: str) -> QuestionSheet | LeftAlone:
        """How a sheet is read now."""
        if sheet not in self._found:
            self._found[sheet] = self._reader.read(sheet, self.corrections)
        return self._found[sheet]

    def said(self, sheet: str) -> SheetCorrection:
        """What was said about a sheet, or those of its shape."""
        return self._reader.said_of(sheet, self.corrections) or UNCORRECTED

    def questions_are_in(self, sheet: str, column: int) -> None:
        """The questions stand in this column; where it was one for answers, it is so no longer."""
        letters = column_letters(column)
        said = replace(self.said(sheet), asks=None, question=letters)
        if letters in self._answers(sheet):
            said = replace(said, answers=tuple(a for a in self._answers(sheet) if a != letters) or None)
        self._say(sheet, replace(said, id=None) if said.id == letters else said)

    def answers_go_in(self, sheet: str, columns: Collection[int]) -> None:
        """The answers go into these columns and no others, but for the comments beside the old ones."""
        chosen = {column_letters(column) for column in columns}
        found = self.found(sheet)
        if isinstance(found, QuestionSheet) and found.layout.answers and found.layout.comment:
            chosen.add(found.layout.comment)
        self._say_answers(sheet, chosen)

    def answers_also_go_in(self, sheet: str, columns: Collection[int]) -> None:
        """These columns are to be filled in as well as those that are already."""
        self._say_answers(sheet, {*self._answers(sheet), *map(column_letters, columns)})

    def nothing_goes_in(self, sheet: str, columns: Collection[int]) -> None:
        """These columns hold neither answers nor IDs."""
        letters = set(map(column_letters, columns))
        said, found = self.said(sheet), self.found(sheet)
        answers = self._answers(sheet)
        if letters & set(answers):
            said = replace(said, answers=tuple(a for a in answers if a not in letters))
        if isinstance(found, QuestionSheet) and found.layout.id in letters:
            said = replace(said, id="")
        if said.question in letters:
            said = replace(said, question=None)
        self._say(sheet, said)

    def ids_are_in(self, sheet: str, column: int) -> None:
        """The questions' numbers stand in this column."""
        self._say(sheet, replace(self.said(sheet), id=column_letters(column)))

    def header_is(self, sheet: str, row: int) -> None:
        """This row is the header, and the questions follow below it."""
        place = place_of(self._reader.grid(sheet), row)
        self._say(sheet, replace(self.said(sheet), asks=None, header=place))

    def rows_ask(self, sheet: str, rows: Sequence[int], asks: bool) -> None:
        """These rows are questions, or are none."""
        grid, answers = self._reader.grid(sheet), self._answer_numbers(sheet)
        new = tuple(OneRow(place_of(grid, row, answers), asks) for row in rows if grid.columns_of(row))
        said = self.said(sheet)
        places = {one.place for one in new}
        older = tuple(r for r in said.rows if not (isinstance(r, OneRow) and r.place in places))
        self._say(sheet, replace(said, asks=None, rows=(*older, *new)))

    def rows_like(self, sheet: str, row: int) -> None:
        """All rows that look like this one are what this one is: questions, or none."""
        look = look_of(self._reader.grid(sheet), row, self._answer_numbers(sheet))
        said = self.said(sheet)
        older = tuple(r for r in said.rows if not (isinstance(r, RowsLike) and r.look == look))
        self._say(sheet, replace(said, rows=(*older, RowsLike(look, self.asks(sheet, row)))))

    def nothing_asked(self, sheet: str) -> None:
        """There is nothing to answer on this sheet."""
        self._say(sheet, replace(self.said(sheet), asks=False))

    def word_means(self, items: Sequence[CellValue], word: str, code: ChoiceCode | None) -> None:
        """In the list of these items, a word means this."""
        self._act(self.corrections.with_meaning(items, word, code))

    def forget(self, sheet: str) -> None:
        """Read this sheet, and those of its shape, as if nothing had been said."""
        self._act(self.corrections.without(self._reader.fingerprint(sheet)))

    def asks(self, sheet: str, row: int) -> bool:
        """Whether a row is read as a question now."""
        found = self.found(sheet)
        return isinstance(found, QuestionSheet) and any(q.key.row == row for q in found.questions)

    def undo(self) -> bool:
        """Take back the last act. Gives whether there was one."""
        return self._step(self._done, self._undone)

    def redo(self) -> bool:
        """Do again what was last taken back. Gives whether there was anything."""
        return self._step(self._undone, self._done)

    def _answers(self, sheet: str) -> tuple[str, ...]:
        """The columns that are filled in now, in order."""
        said, found = self.said(sheet), self.found(sheet)
        if said.answers is not None or isinstance(found, LeftAlone):
            return said.answers or ()
        layout = found.layout
        letters = {*layout.answers, *([layout.comment] if layout.comment else [])}
        return tuple(sorted(letters, key=column_number))

    def _answer_numbers(self, sheet: str) -> tuple[int, ...]:
        return tuple(map(column_number, self._answers(sheet)))

    def _say_answers(self, sheet: str, letters: Collection[str]) -> None:
        said = self.said(sheet)
        question = None if said.question in letters else said.question
        answers = tuple(sorted(letters, key=column_number))
        self._say(sheet, replace(said, asks=None, question=question, answers=answers))

    def _say(self, sheet: str, said: SheetCorrection) -> None:
        kept = KeptCorrection(self._reader.fingerprint(sheet), sheet, said)
        self._act(self.corrections.with_sheet(kept))

    def _act(self, corrections: Corrections) -> None:
        if corrections != self.corrections:
            self._done.append(self.corrections)
            self._undone.clear()
            self._take(corrections)

    def _step(self, source: list[Corrections], other: list[Corrections]) -> bool:
        if not source:
            return False
        other.append(self.corrections)
        self._take(source.pop())
        return True

    def _take(self, corrections: Corrections) -> None:
        self.corrections = corrections
        self._found.clear()
