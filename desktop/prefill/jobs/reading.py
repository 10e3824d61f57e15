"""From a file to questions with their matches: all that can be known before anyone decides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from prefill.bank import Bank
from prefill.domain.corrections import NOTHING_SAID, Corrections
from prefill.domain.entries import Entry, EntryId
from prefill.domain.matches import Match, Query
from prefill.domain.progress import Progress, Task
from prefill.domain.questions import Question, QuestionKey, Questionnaire
from prefill.jobs.repeats import twins
from prefill.questionnaire import read as find_questions
from prefill.workbook import Workbook, open_workbook

if TYPE_CHECKING:
    from prefill.matching.matcher import Matcher

TOP = 5


@dataclass(frozen=True)
class Reading:
    """A workbook, the questions found in it, and for each the best matches of the bank, best first."""

    workbook: Workbook
    questionnaire: Questionnaire
    matches: Mapping[QuestionKey, tuple[Match, ...]]
    entries: Mapping[EntryId, Entry]
    bank_path: Path

    @cached_property
    def questions(self) -> Mapping[QuestionKey, Question]:
        """Every question by its place, in the order of the workbook."""
        return {question.key: question for question in self.questionnaire.questions()}

    @cached_property
    def twins(self) -> Mapping[QuestionKey, tuple[QuestionKey, ...]]:
        """For each question that is asked again, the other rows that ask it."""
        return twins(self.questions.values())


def read(
    path: Path, bank_path: Path, password: str | None = None, corrections: Corrections = NOTHING_SAID
) -> Task[Reading]:
    """Open a workbook, find its questions and match them against a bank, which is only read.

    ``corrections`` say how sheets of certain shapes are to be read.
    Raises the named errors of ``workbook`` and ``bank``.
    """
    yield Progress(0, 0, f"Opening {path.name}")
    workbook = open_workbook(path, password)
    yield Progress(0, 0, "Finding the questions")
    questionnaire = find_questions(workbook, corrections)
    questions = tuple(questionnaire.questions())
    yield Progress(0, len(questions), "Reading the answer bank")
    with Bank.open(bank_path, read_only=True) as bank:
        entries = {entry.id: entry for entry in bank.entries()}
        matches = yield from _matched(questions, matcher(bank))
    reading = Reading(workbook, questionnaire, matches, entries, bank_path)
    _ = reading.twins  # found here, where nobody's window waits
    return reading


def matcher(bank: Bank) -> Matcher:
    """The matcher over a bank's phrasings. Imported here, because numpy and the models take their time."""
    from prefill.matching.matcher import Matcher

    return Matcher(bank.phrasings(), bank.vectors)


def _matched(questions: Sequence[Question], ready: Matcher) -> Task[Mapping[QuestionKey, tuple[Match, ...]]]:
    queries = [Query(question.text, question.section) for question in questions]
    matches = {}
    for done, (question, found) in enumerate(zip(questions, ready.suggest(queries, TOP), strict=True), 1):
        matches[question.key] = found
        yield Progress(done, len(questions), "Matching the questions")
    return matches
