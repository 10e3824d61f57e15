"""What of a sheet that asks is hidden, and was therefore passed over."""

from __future__ import annotations

from collections.abc import Iterable

from prefill.domain.cells import column_letters, column_number
from prefill.domain.questions import LeftAlone, QuestionSheet
from prefill.domain.sentences import said
from prefill.workbook import Sheet


def hidden_parts(sheet: Sheet, found: QuestionSheet) -> list[LeftAlone]:
    """Hidden rows with text in the question column, and hidden columns with text, each with a sentence."""
    question = column_number(found.layout.question)
    rows = {row for row, column in sheet.values if column == question and row in sheet.hidden_rows}
    columns = {column for _, column in sheet.values if column in sheet.hidden_columns}
    left = []
    if rows:
        left.append(
            LeftAlone(
                sheet.name, said("Hidden rows were left alone: {rows}.", rows=_listed(map(str, sorted(rows))))
            )
        )
    if columns:
        letters = map(column_letters, sorted(columns))
        left.append(
            LeftAlone(
                sheet.name, said("Hidden columns were left alone: {columns}.", columns=_listed(letters))
            )
        )
    return left


def _listed(names: Iterable[str], most: int = 12) -> str:
    """The names with commas; of many only the first."""
    names = list(names)
    shown = ", ".join(names[:most])
    more = len(names) - most
    return said("{names} and {more} more", names=shown, more=more) if more > 0 else shown
