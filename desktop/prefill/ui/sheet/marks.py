"""What the found parts of a sheet are called and look like: a word and a tone, never colour alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from prefill.domain.cells import column_number, split_address
from prefill.domain.questions import LeftAlone, QuestionSheet
from prefill.ui.language import tr


class Part(Enum):
    """What a column or a cell is to the questionnaire."""

    QUESTION = "question"
    ID = "id"
    ANSWER = "answer"
    COMMENT = "comment"


@dataclass(frozen=True)
class PartLook:
    """The word above the column, and the tone of the theme."""

    word: str
    tone: str


@dataclass(frozen=True)
class Marks:
    """Where the parts are: by column, by cell, and which rows ask."""

    columns: Mapping[int, Part] = field(default_factory=dict)
    cells: Mapping[tuple[int, int], Part] = field(default_factory=dict)
    rows: frozenset[int] = frozenset()


def look_of(part: Part) -> PartLook:
    """How a part is shown."""
    return {
        Part.QUESTION: PartLook(tr("Question"), "accent"),
        Part.ID: PartLook(tr("ID"), "muted"),
        Part.ANSWER: PartLook(tr("Answer"), "good"),
        Part.COMMENT: PartLook(tr("Comment"), "warn"),
    }[part]


def marks_of(found: QuestionSheet | LeftAlone) -> Marks:
    """Where the parts of a sheet are; nowhere on one that is left alone."""
    if isinstance(found, LeftAlone):
        return Marks()
    layout = found.layout
    comment = column_number(layout.comment) if layout.comment else 0
    asked = column_number(layout.question)
    answers = [split_address(field.cell) for question in found.questions for field in question.fields]
    cells = {cell: Part.COMMENT if cell[1] == comment else Part.ANSWER for cell in answers}
    columns = {column: part for (_, column), part in cells.items()}
    columns |= {column_number(letters): Part.ANSWER for letters in layout.answers}
    questions = {(q.key.row, q.key.column or asked): Part.QUESTION for q in found.questions}
    columns |= {column: part for (_, column), part in questions.items()} | {asked: Part.QUESTION}
    rows = frozenset(q.key.row for q in found.questions)
    cells |= questions
    if layout.id:
        columns[column_number(layout.id)] = Part.ID
        cells |= {(row, column_number(layout.id)): Part.ID for row in rows}
    return Marks(columns, cells, rows)
