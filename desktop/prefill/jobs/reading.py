"""From a file to questions with their matches: all that can be known before anyone decides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from prefill.bank import Bank
from prefill.bank.places import BankAt
from prefill.domain.corrections import NOTHING_SAID, Corrections
from prefill.domain.entries import Entry, EntryId
from prefill.domain.matches import JUDGED, Match, Query
from prefill.domain.progress import Progress, Task
from prefill.domain.questions import Question, QuestionKey, Questionnaire
from prefill.domain.sentences import said
from prefill.jobs.beside import Banks, opened, wordings
from prefill.jobs.follow_ups import parents_of
from prefill.jobs.repeats import answer_in, groups, standing_in_file
from prefill.questionnaire import read as find_questions
from prefill.workbook import Workbook, open_workbook

if TYPE_CHECKING:
    from prefill.matching.matcher import Matcher
    from prefill.matching.vectors import VectorCache


@dataclass(frozen=True)
class Reading:
    """A workbook, the questions found in it, and for each the best matches of the bank, best first.

    ``sources`` names the bank of those entries that come from beside one's own.
    ``shortfall`` says what the matching lacked on this machine.
    """

    workbook: Workbook
    questionnaire: Questionnaire
    matches: Mapping[QuestionKey, tuple[Match, ...]]
    entries: Mapping[EntryId, Entry]
    bank_path: BankAt
    sources: Mapping[EntryId, str] = field(default_factory=dict)
    shortfall: str | None = None

    @cached_property
    def questions(self) -> Mapping[QuestionKey, Question]:
        """Every question by its place, in the order of the workbook."""
        return {question.key: question for question in self.questionnaire.questions()}

    @cached_property
    def ids(self) -> Mapping[str, Question]:
        """The questions by their IDs; an ID that several have names none of them."""
        named = Counter(question.id for question in self.questions.values())
        return {one.id: one for one in self.questions.values() if one.id and named[one.id] == 1}

    @cached_property
    def groups(self) -> Mapping[QuestionKey, tuple[QuestionKey, ...]]:
        """For each question that is asked again, all the rows that ask it, itself included."""
        return groups(self.questions.values())

    @cached_property
    def parents(self) -> Mapping[QuestionKey, QuestionKey]:
        """For each question that asks on ("If yes, …") the one above that it follows."""
        return parents_of(self.questions.values())

    def twins(self, key: QuestionKey) -> tuple[QuestionKey, ...]:
        """The other rows that ask the same."""
        return tuple(other for other in self.groups.get(key, ()) if other != key)

    def spokesmen(self, key: QuestionKey) -> tuple[QuestionKey, ...]:
        """Of the rows that ask the same, one for each answer that they have or would get.

        A form may ask the same in a thousand rows, and a thousand answers are rarely told apart.
        """
        group = self.groups.get(key)
        return tuple(one for one in self._spokesmen[group[0]] if one != key) if group else ()

    @cached_property
    def _spokesmen(self) -> Mapping[QuestionKey, tuple[QuestionKey, ...]]:
        """The spokesmen of each group by its first row."""
        return {key: self._spokesmen_of(group) for key, group in self.groups.items() if key == group[0]}

    def _spokesmen_of(self, group: Sequence[QuestionKey]) -> tuple[QuestionKey, ...]:
        """For each answer in the file the first row, for each best entry the row that is surest of it."""
        answered: dict[Entry, QuestionKey] = {}
        matched: dict[EntryId, QuestionKey] = {}
        for key in group:
            question, matches = self.questions[key], self.matches[key]
            if question.is_answered:
                said = answer_in(question, standing_in_file(question))
                answered.setdefault(replace(said, question=""), key)
            elif matches and not matches[0].cautions:
                known = matched.setdefault(matches[0].entry, key)
                if matches[0].confidence > self.matches[known][0].confidence:
                    matched[matches[0].entry] = key
        return (*answered.values(), *matched.values())


def read(
    path: Path,
    bank_path: BankAt,
    password: str | None = None,
    corrections: Corrections = NOTHING_SAID,
    *,
    beside: Sequence[Path] = (),
) -> Task[Reading]:
    """Open a workbook, find its questions and match them against a bank, which is only read.

    ``corrections`` say how sheets of certain shapes are to be read; the banks ``beside`` answer too.
    Raises the named errors of ``workbook`` and ``bank``.
    """
    yield Progress(0, 0, said("Opening {name}", name=path.name))
    workbook = open_workbook(path, password)
    yield Progress(0, 0, said("Finding the questions"))
    questionnaire = find_questions(workbook, corrections)
    questions = tuple(questionnaire.questions())
    yield Progress(0, len(questions), said("Reading the answer bank"))
    with opened(bank_path, beside) as banks:
        found = banks.entries()
        sources = banks.sources()
        entries = {entry.id: entry for entry in found}
        matches = yield from _matched(questions, _matcher_of(found, banks, entries))
    reading = Reading(workbook, questionnaire, matches, entries, bank_path, sources, shortfall())
    _ = reading.groups, reading.parents  # found here, where nobody's window waits
    return reading


def shortfall() -> str | None:
    """What a user should know of the matching on this machine; None where it lacks nothing."""
    from prefill.matching.available import shortfall

    return shortfall()


def matcher(bank: Bank) -> Matcher:
    """The matcher over a bank's phrasings alone, from which some may be taken out for a while."""
    return _matcher_of(bank.entries(), bank.vectors)


def matcher_beside(banks: Banks) -> tuple[Matcher, Mapping[EntryId, Entry]]:
    """The matcher over one's own bank and those beside it, and their entries."""
    found = banks.entries()
    entries = {entry.id: entry for entry in found}
    return _matcher_of(found, banks, entries), entries


def _matcher_of(
    found: Sequence[Entry], cache: VectorCache, entries: Mapping[EntryId, Entry] | None = None
) -> Matcher:
    """Imported here, because numpy and the models take their time."""
    from prefill.matching.matcher import Matcher

    return Matcher(wordings(found), cache, entries=entries)


def _matched(questions: Sequence[Question], ready: Matcher) -> Task[Mapping[QuestionKey, tuple[Match, ...]]]:
    queries = [Query(question.text, question.section, question.id) for question in questions]
    matches = {}
    for done, (question, found) in enumerate(
        zip(questions, ready.suggest(queries, close=JUDGED), strict=True), 1
    ):
        matches[question.key] = found
        yield Progress(done, len(questions), said("Matching the questions"))
    return matches
