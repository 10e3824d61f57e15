"""The gate: the rules that say whether a match may be prefilled without a person.

Each rule is a small function with one reason to refuse, which the person can read. To add one, write it and
put it into the list.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from math import floor
from types import MappingProxyType

from prefill.domain.entries import Audience, Entry, EntryId, Level
from prefill.domain.matches import CLOSE, Match, Verdict
from prefill.domain.questions import Question
from prefill.domain.sentences import said
from prefill.jobs.answers import cells_for, in_language_of, missing_choice, too_long
from prefill.jobs.citing import leads_there, rows_cited
from prefill.jobs.disagreement import contradict, contrast, differ
from prefill.jobs.repeats import answer_in, standing_in_file
from prefill.matching.languages import language_of

NO_FORM: Mapping[str, Question] = MappingProxyType({})


@dataclass(frozen=True)
class Twin:
    """Another row of the same form that asks the same, with its matches, best first."""

    question: Question
    matches: Sequence[Match]


@dataclass(frozen=True)
class Candidate:
    """What a rule may look at: the question where there is one, the best match with its entry, the others,
    the rows that ask the same, the whole bank, and the form's questions by their IDs."""

    question: Question | None
    match: Match
    entry: Entry
    others: Sequence[tuple[Match, Entry]]
    twins: Sequence[tuple[Question, Match | None, Entry | None]]
    entries: Mapping[EntryId, Entry]
    ids: Mapping[str, Question]


@dataclass(frozen=True)
class Gate:
    """Judges the best match of a question.

    ``threshold`` is the least confidence, ``close`` how near a second entry with another answer may come.
    ``product`` is what the customer asks about and ``language`` what they write in, empty where nobody has
    said it; ``audience`` is who will read the answers.
    """

    threshold: float
    today: date
    close: float = CLOSE
    product: str = ""
    audience: Audience = Audience.NDA
    language: str = ""

    def judge(
        self,
        question: Question | None,
        matches: Sequence[Match],
        entries: Mapping[EntryId, Entry],
        twins: Sequence[Twin] = (),
        ids: Mapping[str, Question] = NO_FORM,
    ) -> Verdict:
        """Whether the first of the matches may be prefilled, with a reason for each rule that refuses it.

        ``entries`` are all of the bank, ``ids`` the questions of the form by their IDs.
        """
        if not matches:
            return Verdict(False, (said("No entry of the answer bank matches."),))
        best, *rest = matches
        candidate = Candidate(
            question,
            best,
            entries[best.entry],
            [(match, entries[match.entry]) for match in rest],
            [(twin.question, *_best(twin.matches, entries)) for twin in twins],
            entries,
            ids,
        )
        reasons = tuple(reason for rule in _RULES for reason in rule(self, candidate))
        return Verdict(not reasons, reasons)


def _best(matches: Sequence[Match], entries: Mapping[EntryId, Entry]) -> tuple[Match | None, Entry | None]:
    return (matches[0], entries[matches[0].entry]) if matches else (None, None)


def _confidence(gate: Gate, candidate: Candidate) -> Sequence[str]:
    if candidate.match.confidence >= gate.threshold:
        return ()
    confidence, threshold, decimals = _told_apart(candidate.match.confidence, gate.threshold)
    return (
        said(
            "The confidence of {confidence:.{decimals}%} is below {threshold:.{decimals}%}.",
            confidence=confidence,
            threshold=threshold,
            decimals=decimals,
        ),
    )


def _level(gate: Gate, candidate: Candidate) -> Sequence[str]:
    level = candidate.entry.level
    if level.may_prefill:
        return ()
    return (said("The entry is only a draft.") if level is Level.DRAFT else said("The entry is retired."),)


def _audience(gate: Gate, candidate: Candidate) -> Sequence[str]:
    told_to = candidate.entry.audience
    if told_to is Audience.INTERNAL:
        return (said("The entry is internal; only a person may tell it to others."),)
    if told_to is Audience.NDA and gate.audience is Audience.PUBLIC:
        return (said("The entry is for customers under an NDA, and this questionnaire will be public."),)
    return ()


def _product(gate: Gate, candidate: Candidate) -> Sequence[str]:
    entry, asked = candidate.entry, gate.product.casefold()
    if not asked:
        return ()
    if entry.product and entry.product.casefold() != asked:
        return (
            said(
                "The entry speaks of {product}, the questionnaire of {asked}.",
                product=entry.product,
                asked=gate.product,
            ),
        )
    if any(variant.product.casefold() == asked for variant in entry.variants):
        return (said("The entry has another answer for {product}.", product=gate.product),)
    return ()


def _review_date(gate: Gate, candidate: Candidate) -> Sequence[str]:
    due = candidate.entry.review_due
    return (said("The entry was to be reviewed by {day}.", day=due),) if due and due < gate.today else ()


def _caution(gate: Gate, candidate: Candidate) -> Sequence[str]:
    return tuple(caution.sentence for caution in candidate.match.cautions)


def _language(gate: Gate, candidate: Candidate) -> Sequence[str]:
    question, entry = candidate.question, candidate.entry
    if question is None or any(caution.name == "language" for caution in candidate.match.cautions):
        return ()
    asked = language_of(question.text) or gate.language or None
    is_told = in_language_of(question, entry) is not entry or _language_of_answer(entry) == asked
    if asked is None or not entry.answer or is_told:
        return ()
    return (said("The answer is not in the language of the question."),)


def _conflict(gate: Gate, candidate: Candidate) -> Sequence[str]:
    for match, entry in candidate.others:
        is_close = match.confidence > candidate.match.confidence - gate.close
        if is_close and not match.cautions and differ(candidate.entry, entry):
            here, there = contrast(candidate.entry, entry)
            return (
                said(
                    "Two answers disagree: {id} says “{here}”, {other} says “{there}”.",
                    id=candidate.entry.id,
                    here=here,
                    other=entry.id,
                    there=there,
                ),
            )
    return ()


def _repeated(gate: Gate, candidate: Candidate) -> Sequence[str]:
    for question, match, entry in candidate.twins:
        row, sheet = question.key.row, question.key.sheet
        if question.is_answered:
            if contradict(candidate.entry, answer_in(question, standing_in_file(question))):
                return (
                    said(
                        "Row {row} of {sheet} asks the same, and the customer's file answers it differently.",
                        row=row,
                        sheet=sheet,
                    ),
                )
        elif match and entry and contradict(candidate.entry, entry):
            is_close = match.confidence > candidate.match.confidence - gate.close
            if is_close and not match.cautions:
                here, there = contrast(candidate.entry, entry)
                return (
                    said(
                        "Row {row} of {sheet} asks the same, and would be answered “{there}”, not “{here}”.",
                        row=row,
                        sheet=sheet,
                        there=there,
                        here=here,
                    ),
                )
    return ()


def _citation(gate: Gate, candidate: Candidate) -> Sequence[str]:
    question, entry = candidate.question, candidate.entry
    if question is None:  # without a form there is no row to be sent to, and no cell to be filled
        return ()
    told = cells_for(question, entry).values()
    for cited in chain.from_iterable(rows_cited(text) for text in told if isinstance(text, str)):
        if not leads_there(cited, entry, candidate.entries, candidate.ids):
            return (
                said(
                    "The answer points elsewhere (“{cited}”), and nothing says that it leads there here.",
                    cited=cited,
                ),
            )
    return ()


def _room(gate: Gate, candidate: Candidate) -> Sequence[str]:
    question = candidate.question
    if question is None:
        return ()
    open_field = missing_choice(question, candidate.entry)
    if open_field is not None:
        return (said("The entry has no answer that the list of {cell} offers.", cell=open_field.cell),)
    if not cells_for(question, candidate.entry):
        return (said("The entry has nothing that these answer cells accept."),)
    return ()


def _length(gate: Gate, candidate: Candidate) -> Sequence[str]:
    question = candidate.question
    told = question and too_long(question, cells_for(question, candidate.entry))
    return (told,) if told else ()


def _own_cell(gate: Gate, candidate: Candidate) -> Sequence[str]:
    question = candidate.question
    if question is not None and any(field.shared for field in question.fields):
        return (said("Several questions share this answer cell."),)
    return ()


def _untouched(gate: Gate, candidate: Candidate) -> Sequence[str]:
    if candidate.question is not None and candidate.question.is_answered:
        return (said("The customer's file already holds an answer."),)
    return ()


def _told_apart(below: float, bound: float) -> tuple[float, float, int]:
    """Two shares, the first the smaller, never rounded up, and as many decimals as tell them apart."""
    for decimals in (1, 2, 3):
        shown = tuple(_floored(share, decimals) for share in (below, bound))
        if shown[0] != shown[1]:
            break
    return shown[0], shown[1], decimals


def _floored(share: float, decimals: int) -> float:
    scale = 10.0**decimals
    return floor(round(share * 100 * scale, 6)) / scale / 100


def _language_of_answer(entry: Entry) -> str:
    """What the words show, for entries that were learned carry the language that was the default."""
    return language_of(entry.answer) or language_of(entry.question) or entry.language


_RULES: tuple[Callable[[Gate, Candidate], Sequence[str]], ...] = (
    _confidence,
    _level,
    _audience,
    _product,
    _review_date,
    _caution,
    _language,
    _conflict,
    _repeated,
    _citation,
    _room,
    _length,
    _own_cell,
    _untouched,
)
