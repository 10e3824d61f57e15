"""What was found in a workbook: sheets, questions and the fields that answer them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from prefill.domain.cells import CellValue
from prefill.domain.sentences import Sentence, said


class ChoiceCode(StrEnum):
    """An answer's meaning, whatever words a list uses for it. "I don't know" has no code."""

    YES = "yes"
    NO = "no"
    PARTIAL = "partial"
    NA = "n/a"

    @property
    def word(self) -> Sentence:
        """What it is called where no list has a word of its own for it."""
        words = {
            ChoiceCode.YES: said("Yes"),
            ChoiceCode.NO: said("No"),
            ChoiceCode.PARTIAL: said("Partially"),
            ChoiceCode.NA: said("Not applicable"),
        }
        return words[self]


class Role(StrEnum):
    """How an answer field is filled."""

    CHOICE = "choice"
    TEXT = "text"
    MARK = "mark"
    SCORE = "score"


class QuestionKey(NamedTuple):
    """Where a question stands: its sheet and the top row of its cell. Unique in a questionnaire.

    ``column`` is 0, but in a table to the right of another, whose rows ask too: there it is the question's.
    """

    sheet: str
    row: int
    column: int = 0


@dataclass(frozen=True)
class Accepts:
    """A cell's validation that is not a list: ``kind`` is whole, decimal, date, time, textLength or custom.

    It is list where the items cannot be known, as those in another workbook.
    ``operator`` and the bounds are as OOXML writes them (ECMA-376 18.3.1.32).
    """

    kind: str
    operator: str
    low: str | None = None
    high: str | None = None


@dataclass(frozen=True)
class AnswerField:
    """One cell to be filled; ``cell`` is the anchor where cells are merged.

    ``choices`` are the list's items as Excel shows them (whole numbers as int), None without a list.
    ``admits_others`` says that Excel takes other words too, with a warning or without.
    ``choice`` is what a mark in this column means. ``value`` is what stands in the cell now;
    ``is_answered`` is false where that is nothing, or only a placeholder. ``glosses`` are what the form says
    of items that do not speak for themselves (``"1"``: "Ja", where the number is what is written), and
    ``meanings`` what items mean by that, or because a person said so.
    """

    cell: str
    role: Role
    label: str = ""
    choice: ChoiceCode | None = None
    choices: tuple[CellValue, ...] | None = None
    admits_others: bool = False
    accepts: Accepts | None = None
    shared: bool = False
    value: CellValue = None
    is_answered: bool = False
    glosses: Mapping[str, str] = field(default_factory=dict, hash=False)
    meanings: Mapping[str, ChoiceCode | None] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Question:
    """One row that asks, with its answer fields from left to right. The ID is shown, never trusted.

    ``parts`` are the single questions where one cell asks two or more, else empty.
    """

    key: QuestionKey
    id: str
    section: str
    text: str
    fields: tuple[AnswerField, ...]
    guidance: str = ""
    parts: tuple[str, ...] = ()

    @property
    def is_answered(self) -> bool:
        return any(f.is_answered for f in self.fields)


@dataclass(frozen=True)
class Layout:
    """For one sheet: the header's last row (0 without one) and the column letters of each part.

    ``reasons`` say in whole sentences why each column was taken for what it is.
    """

    header_row: int
    id: str | None
    question: str
    answers: tuple[str, ...]
    comment: str | None
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True)
class QuestionSheet:
    """A sheet that asks.

    ``fingerprint`` is the shape of its header; ``is_corrected`` says that a person had a word in its layout.
    """

    name: str
    layout: Layout
    questions: tuple[Question, ...]
    fingerprint: str = ""
    is_corrected: bool = False


@dataclass(frozen=True)
class LeftAlone:
    """A sheet, or some rows of one, that were not taken for questions, and the reason as a sentence.

    ``fingerprint`` is the shape of the sheet's header; ``is_corrected`` says that a person wanted it so.
    """

    sheet: str
    reason: str
    fingerprint: str = ""
    is_corrected: bool = False


@dataclass(frozen=True)
class Questionnaire:
    """All that was found in a workbook."""

    sheets: tuple[QuestionSheet, ...]
    left_alone: tuple[LeftAlone, ...] = field(default=())

    def questions(self) -> Iterator[Question]:
        """Every question, in the order of the workbook."""
        for sheet in self.sheets:
            yield from sheet.questions
