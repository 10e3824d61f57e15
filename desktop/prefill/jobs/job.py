"""One questionnaire being worked on: its questions, one response each, and every act of a person on it.

An act is one small function that returns what it changed; it is on disk when it returns, and can be undone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType

from prefill.domain.cells import CellValue
from prefill.domain.entries import Entry, EntryId
from prefill.domain.matches import SHOWN, Match, Verdict
from prefill.domain.questions import Question, QuestionKey
from prefill.domain.responses import Outcome, Proposal, Response, State
from prefill.domain.sentences import said
from prefill.jobs.alike_rows import AlikeRows
from prefill.jobs.answers import cells_for
from prefill.jobs.carrying import carried
from prefill.jobs.edited import edited, typed_in, with_one_mark
from prefill.jobs.gate import Gate
from prefill.jobs.job_frame import NO_FRAME, JobFrame
from prefill.jobs.prefill import judged, prefilled, response_from, twins_of
from prefill.jobs.preparing import framed
from prefill.jobs.reading import Reading
from prefill.jobs.shared_cells import SharedCells
from prefill.jobs.store import JobId, JobStore, Kept
from prefill.jobs.undo import Step, Typed, UndoStack

_LEAST_HELD = 20  # characters that two answers hardly have in common by chance


@dataclass(frozen=True)
class Change:
    """What an act changed: its name for the menu, and the questions concerned."""

    name: str
    keys: frozenset[QuestionKey]


class Job:
    """A reading with the responses of a person, kept in the jobs file.

    ``lost`` are the responses whose question the file no longer asks; ``alike`` knows the rows that ask the
    same. ``steps`` is what can be undone: it may be of this session's and older than the job.
    """

    def __init__(
        self,
        id: JobId,
        reading: Reading,
        store: JobStore,
        gate: Gate,
        frame: JobFrame = NO_FRAME,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        self.id = id
        self.reading = reading
        self.gate = gate
        self.frame = frame
        self._store = store
        self._now = now
        self._questions = {question.key: question for question in reading.questionnaire.questions()}
        self.lost = self._carry_over()
        self.steps = UndoStack()
        self._shared = SharedCells(self._questions.values())
        self.alike = AlikeRows(self._questions, self._responses, reading.groups)

    @property
    def order(self) -> tuple[QuestionKey, ...]:
        """The questions as the workbook orders them."""
        return tuple(self._questions)

    @property
    def current(self) -> QuestionKey | None:
        """The question at which the work stands, remembered between sessions."""
        key = self._store.current(self.id)
        return key if key in self._questions else None

    @current.setter
    def current(self, key: QuestionKey) -> None:
        self._store.set_current(self.id, key)

    @property
    def undo_name(self) -> str | None:
        return self.steps.last.name if self.steps.last else None

    @property
    def redo_name(self) -> str | None:
        return self.steps.next.name if self.steps.next else None

    def question(self, key: QuestionKey) -> Question:
        return self._questions[key]

    def response(self, key: QuestionKey) -> Response:
        return self._responses[key]

    @property
    def responses(self) -> Mapping[QuestionKey, Response]:
        """Every response, in the order of the questions."""
        return MappingProxyType(self._responses)

    def matches(self, key: QuestionKey) -> tuple[Match, ...]:
        """The matches to choose from, best first."""
        return self.reading.matches[key][:SHOWN]

    def entry(self, entry: EntryId) -> Entry | None:
        return self.reading.entries.get(entry)

    def sources(self, key: QuestionKey) -> tuple[Entry, ...]:
        """The entries that an answer comes from: the one that was taken, and matches whose words it holds."""
        response = self.response(key)
        texts = [value for value in response.values.values() if isinstance(value, str)]
        offered = [self.entry(match.entry) for match in self.matches(key)]
        held = [
            entry
            for entry in offered
            if entry is not None
            and entry.id != response.entry
            and len(entry.answer) >= _LEAST_HELD
            and any(entry.answer in text for text in texts)
        ]
        taken = self.entry(response.entry) if response.entry is not None else None
        return (taken, *held) if taken is not None else tuple(held)

    def verdict(self, key: QuestionKey) -> Verdict:
        """What the gate says of the best match, with its reasons."""
        reading, twins = self.reading, twins_of(self.reading, key)
        return self.gate.judge(self.question(key), reading.matches[key], reading.entries, twins, reading.ids)

    def answer_of(self, key: QuestionKey, entry: EntryId) -> Mapping[str, CellValue]:
        """What taking this match would write, by cell."""
        return cells_for(self.question(key), self.reading.entries[entry])

    def counts(self) -> Mapping[State, int]:
        """How many questions are in each state."""
        return Counter(response.state for response in self._responses.values())

    def apply(self, name: str, wanted: Mapping[QuestionKey, Response], typed: Typed | None = None) -> Change:
        """Put responses in place of others, as one act that is on disk at once and undone in one step.

        Every act goes this way. ``typed`` names the cell, or "" the note, where that was all: what is typed
        without a stop is one step.
        """
        step = self._step(name, wanted, typed)
        if step.after:
            is_decision = any(response.state.is_decided for response in step.after.values())
            self._write(step.after, self._now() if is_decision else None)
            self.steps.keep(step)
        return Change(name, frozenset(step.after))

    def decisions(self) -> list[datetime]:
        """When something was decided, the earliest first."""
        return self._store.decisions(self.id)

    def prefill(
        self,
        only: AbstractSet[QuestionKey] | None = None,
        filled: Mapping[QuestionKey, Response] | None = None,
    ) -> Change:
        """Fill every question, or ``only`` these, that is still empty and whose best match passes.

        ``filled`` are the responses that pass, where they are known. What a person emptied stays empty.
        """
        if filled is None:
            filled = prefilled(self.reading, self.gate)
        empty = {
            key: replace(response, note=self._responses[key].note)
            for key, response in filled.items()
            if self._responses[key].is_untouched and (only is None or key in only)
        }
        return self.apply(said("Prefill"), empty)

    def prefill_again(self, gate: Gate, filled: Mapping[QuestionKey, Response] | None = None) -> Change:
        """Judge by another gate from now on: fill what passes it, empty what was prefilled and does not.

        What a person has decided, flagged or emptied stays as it is. ``filled`` are the responses that pass,
        where they are known; the frame of the job holds in any case.
        """
        self.gate = framed(gate, self.frame)
        if filled is None:
            filled = prefilled(self.reading, self.gate)
        return self.apply(said("Prefill again"), self._filled_anew(filled))

    def reframe(self, frame: JobFrame, gate: Gate, filled: Mapping[QuestionKey, Response]) -> Change:
        """Have another frame and its gate, which lets these through: what nobody has decided follows it."""
        step = self._step(said("Change the details"), self._filled_anew(filled))
        step = replace(step, frames=(self.frame, frame))
        self._take(step.after, frame)
        self.gate = gate
        self.steps.keep(step)
        return Change(step.name, frozenset(step.after))

    def accept(self, key: QuestionKey) -> Change:
        """Let the answer stand as it is."""
        return self.apply(said("Accept"), {key: replace(self.response(key), state=State.ACCEPTED)})

    def edit(self, key: QuestionKey, values: Mapping[str, CellValue]) -> Change:
        """Put values in answer cells; an empty one leaves its cell alone, or empty where the row was emptied.

        Raises NotInList where a list does not offer the value, NoSuchField where a cell is another's.
        """
        question = self.question(key)
        wanted = {key: edited(question, self.response(key), values)}
        return self.apply(said("Edit"), wanted, typed_in(question, values))

    def end_typing(self) -> None:
        """What is typed from now on is undone apart from what was typed before."""
        self.steps.end_typing()

    def take(self, key: QuestionKey, entry: EntryId) -> Change:
        """Put a match's answer in place of what is there; it is accepted with that."""
        match = next(m for m in self.matches(key) if m.entry == entry)
        taken = response_from(self.question(key), match, self.reading.entries[entry], State.ACCEPTED)
        return self.apply(said("Take match"), {key: self._kept_beside(key, taken)})

    def clear(self, key: QuestionKey) -> Change:
        """Empty the answer; the note stays."""
        return self.apply(said("Clear"), {key: self._kept_beside(key, Response())})

    def empty(self, key: QuestionKey) -> Change:
        """Have the copy hold nothing of what the customer's file answers; ``clear`` keeps it again."""
        held: dict[str, CellValue] = {f.cell: None for f in self.question(key).fields if f.is_answered}
        emptied = {key: self._kept_beside(key, Response(State.EDITED, held))} if held else {}
        return self.apply(said("Empty"), emptied)

    def flag(self, key: QuestionKey) -> Change:
        """Set the question aside for a second look; the answer stays."""
        return self.apply(said("Flag"), {key: replace(self.response(key), state=State.FLAGGED)})

    def skip(self, key: QuestionKey) -> Change:
        """Decide to leave the question blank."""
        return self.apply(said("Skip"), {key: self._kept_beside(key, Response(State.SKIPPED))})

    def set_note(self, key: QuestionKey, note: str) -> Change:
        """Keep a note to oneself; it never leaves the job."""
        return self.apply(said("Note"), {key: replace(self.response(key), note=note)}, (key, ""))

    def undo(self) -> Change | None:
        """Take back the last act; None where there is none, or where it is a correction of the layout."""
        step = self.steps.last
        if not isinstance(step, Step):
            return None
        self._take(step.before, step.frames and step.frames[0])
        self.steps.back()
        return Change(step.name, frozenset(step.before))

    def redo(self) -> Change | None:
        """Do again what was last undone; None where there is nothing, or it is a correction of the layout."""
        step = self.steps.next
        if not isinstance(step, Step):
            return None
        self._take(step.after, step.frames and step.frames[1])
        self.steps.forth()
        return Change(step.name, frozenset(step.after))

    def _carry_over(self) -> tuple[Kept, ...]:
        """Take up what is on disk. Gives the responses whose question the file no longer asks."""
        kept = self._store.kept(self.id)
        now = carried(kept, self._questions)
        if list(now.found) != kept:
            self._store.replace(self.id, (*now.found, *now.lost))
        responses = {one.key: one.response for one in now.found}
        self._responses = {key: responses.get(key, Response()) for key in self._questions}
        self.untouched = now.displaced | (self._questions.keys() - responses.keys())
        return now.lost

    def _filled_anew(self, filled: Mapping[QuestionKey, Response]) -> dict[QuestionKey, Response]:
        """What nobody has decided as these responses have it."""
        return {
            key: replace(filled.get(key, Response()), note=response.note)
            for key, response in self._responses.items()
            if response.is_untouched or response.state is State.PREFILLED
        }

    def _step(self, name: str, wanted: Mapping[QuestionKey, Response], typed: Typed | None = None) -> Step:
        """What an act changes, with all that follows from it."""
        spread = self._shared.spread(wanted, self._responses)
        marked = {key: with_one_mark(self._questions[key], response) for key, response in spread.items()}
        made = {key: self._judged(key, response) for key, response in marked.items()}
        after = {key: response for key, response in made.items() if response != self._responses[key]}
        return Step(name, {key: self._responses[key] for key in after}, after, typed)

    def _take(self, responses: Mapping[QuestionKey, Response], frame: JobFrame | None) -> None:
        """Put responses, and a frame where there is one, in place of what there is."""
        self._write(responses)
        if frame is not None:
            self._store.keep_frame(self.id, frame)
            self.frame, self.gate = frame, framed(self.gate, frame)

    def _write(self, responses: Mapping[QuestionKey, Response], decided: datetime | None = None) -> None:
        """On disk first: where that fails, the window still shows what is true.

        A row that is referred to is kept too, so that it is found again where the customer moves it.
        """
        named = {row for response in responses.values() for row in response.rows_named()}
        beside = {row: self._responses[row] for row in named if row in self._responses}
        kept = [
            Kept(key, self._questions[key].text, response)
            for key, response in {**beside, **responses}.items()
        ]
        self._store.save(self.id, kept, decided)
        self._responses.update(responses)
        self.alike.changed(responses)

    def _kept_beside(self, key: QuestionKey, response: Response) -> Response:
        """Another answer, with what is kept of the question whatever its answer."""
        old = self.response(key)
        return replace(response, note=old.note, proposal=old.proposal)

    def _judged(self, key: QuestionKey, response: Response) -> Response:
        """The response with what became of the answer that was prefilled."""
        proposal, old = response.proposal, self._responses[key]
        if proposal is None or proposal != old.proposal or response.values == old.values:
            return response
        proposed = old.values if proposal.outcome is Outcome.KEPT else self._proposed(key, proposal)
        if proposed is None:
            return response
        outcome = judged(self.question(key), proposed, response)
        return replace(response, proposal=replace(proposal, outcome=outcome))

    def _proposed(self, key: QuestionKey, proposal: Proposal) -> Mapping[str, CellValue] | None:
        entry = self.entry(proposal.entry)
        return cells_for(self.question(key), entry) if entry is not None else None
