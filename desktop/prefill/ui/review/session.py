"""A job as the review sees it: the acts of a person, and signals that say what they changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from prefill.domain.cells import CellValue
from prefill.domain.entries import EntryId
from prefill.domain.errors import PrefillError
from prefill.domain.questions import QuestionKey
from prefill.domain.responses import State
from prefill.jobs.bulk import Bulk, answer_too, append_match, repeat_previous
from prefill.jobs.checks import Point, Surroundings, check
from prefill.jobs.edited import AnswerRefused
from prefill.jobs.gate import Gate
from prefill.jobs.job import Change, Job
from prefill.jobs.pace import time_left
from prefill.jobs.referring import refer
from prefill.jobs.undo import LayoutStep
from prefill.ui.translated import translated

_MILLISECONDS_BEFORE_PLACE_IS_KEPT = 300


class ReviewSession(QObject):
    """The one place where the review's panes act on a job.

    ``act_begins`` asks an editor to hand in what was typed; what cannot be written then ``is_waiting`` there,
    and nothing else is done. ``answers_changed`` carries the keys of the questions concerned, ``moved`` the
    key of the current one, ``stayed`` the same where it could not be left, ``refused`` a PrefillError, and
    ``told`` a sentence for the status bar. ``framed`` says, before the answers, that the job has another
    frame: ``around``, what answers are checked against, is to be renewed. ``layout_step_wanted`` says that
    undo (True) or redo (False) comes to a correction of the layout.
    """

    act_begins = Signal()
    framed = Signal()
    answers_changed = Signal(frozenset)
    moved = Signal(object)
    stayed = Signal(object)
    refused = Signal(Exception)
    told = Signal(str)
    layout_step_wanted = Signal(bool)

    def __init__(self, job: Job, parent: QObject) -> None:
        super().__init__(parent)
        self.job = job
        self.around = Surroundings(job.gate.today)
        self._current = self._place = job.current or next(iter(job.order), None)
        self.is_waiting = False
        self._place_keeper = QTimer(self)
        self._place_keeper.setSingleShot(True)
        self._place_keeper.setInterval(_MILLISECONDS_BEFORE_PLACE_IS_KEPT)
        self._place_keeper.timeout.connect(self.keep_place)

    def points(self, key: QuestionKey) -> tuple[Point, ...]:
        """What a check has to say of a question's answer, but not that it has none yet."""
        return tuple(point for point in check(self.job, key, self.around) if point.check != "empty")

    def time_left(self) -> timedelta | None:
        """How long what is undecided takes at the pace so far; None where that is not safe to say."""
        return time_left(self.job.decisions(), len(self.job.order) - self.count_decided())

    @property
    def current(self) -> QuestionKey | None:
        """The question in sight that acts are about; None while the list is empty."""
        return self._current

    @property
    def place(self) -> QuestionKey | None:
        """The question at which the work stands, in sight or not."""
        return self._place

    def hand_in(self) -> bool:
        """Have what was typed given. False where it cannot be kept now: it waits in the editor."""
        self.is_waiting = False
        self.act_begins.emit()
        return not self.is_waiting

    def go_to(self, key: QuestionKey | None) -> None:
        """Make a question, or none, the current one, unless what was typed for the last one waits."""
        if key == self._current:
            return
        if not self.hand_in():
            self.stayed.emit(self._current)
            return
        self.job.end_typing()
        self._current = key
        self._place = key or self._place
        self._place_keeper.start()
        self.moved.emit(key)

    def keep_place(self) -> None:
        """Write the place to disk now; where that fails, it stops nothing else."""
        self._place_keeper.stop()
        if self._place is None:
            return
        try:
            self.job.current = self._place
        except PrefillError as error:
            self.refused.emit(error)

    def accept(self) -> bool:
        """Let the current answer stand. Says so and gives False where there is none."""
        key = self._current
        if key is None or not self.hand_in():
            return False
        has_answer = bool(self.job.response(key).values) or self.job.question(key).is_answered
        if not has_answer:
            self.told.emit(self.tr("There is no answer to accept yet. Take a match, type one, or skip it."))
            return False
        return self.act(lambda: self.job.accept(key))

    def flag(self) -> bool:
        """Set the current question aside for a second look."""
        return self._act_on_current(self.job.flag)

    def skip(self) -> bool:
        """Leave the current question blank on purpose."""
        return self._act_on_current(self.job.skip)

    def clear(self) -> bool:
        """Empty the current answer."""
        return self._act_on_current(self.job.clear)

    def empty(self) -> bool:
        """Empty what the customer's file holds; say so where it holds nothing."""
        if self._current is not None and not self.job.question(self._current).is_answered:
            self.told.emit(self.tr("The customer's file holds no answer here that could be emptied."))
            return False
        return self._act_on_current(self.job.empty)

    def take(self, number: int) -> bool:
        """Take the match with this number, from 0, for the current question."""
        key = self._current
        matches = self.job.matches(key) if key is not None else ()
        if key is None or number >= len(matches):
            self.told.emit(self.tr("There is no match {number} for this question.").format(number=number + 1))
            return False
        entry: EntryId = matches[number].entry
        return self.act(lambda: self.job.take(key, entry))

    def append(self, number: int) -> bool:
        """Put the words of the match with this number, from 0, after those of the current answer."""
        key = self._current
        matches = self.job.matches(key) if key is not None else ()
        if key is None or number >= len(matches):
            self.told.emit(self.tr("There is no match {number} for this question.").format(number=number + 1))
            return False
        return self.hand_in() and self.do_bulk(append_match(self.job, key, matches[number]))

    def repeat_previous(self) -> bool:
        """Give the current question the answer of the one above it."""
        if self._current is None or not self.hand_in():
            return False
        bulk = repeat_previous(self.job, self._current)
        if not bulk.count:
            self.told.emit(self.tr("The answer above does not fit this question."))
            return False
        return self.do_bulk(bulk)

    def refer(self, target: QuestionKey) -> bool:
        """Let the current answer point to that of another row."""
        if self._current is None or not self.hand_in():
            return False
        bulk = refer(self.job, self._current, target)
        if not bulk.count:
            self.told.emit(self.tr("This question has no cell for words."))
            return False
        return self.do_bulk(bulk)

    def do_bulk(self, bulk: Bulk) -> bool:
        """Do what was prepared for many questions, and tell how many it changed."""
        if not self.act(lambda: bulk.apply(self.job)):
            return False
        if bulk.count != 1 or bulk.left_out:
            words = self.tr("{name}: {count} answers changed.")
            left = self.tr("Left out: {count}.").format(count=len(bulk.left_out)) if bulk.left_out else ""
            self.told.emit(f"{words.format(name=translated(bulk.name), count=bulk.count)} {left}".strip())
        return True

    def edit(self, key: QuestionKey, values: Mapping[str, CellValue]) -> bool:
        """Put values in cells of a question. Where that is refused, ``is_waiting`` says whether they may be
        kept later."""
        return self._done(lambda: self.job.edit(key, values)) is not None

    def set_note(self, key: QuestionKey, note: str) -> bool:
        return self._done(lambda: self.job.set_note(key, note)) is not None

    def prefill_again(self, gate: Gate) -> bool:
        """Let another gate say what is prefilled, and tell how many answers that are now."""
        if not self.act(lambda: self.job.prefill_again(gate)):
            return False
        count = self.job.counts().get(State.PREFILLED, 0)
        self.told.emit(self.tr("Answers prefilled and waiting for you: {count}.").format(count=count))
        return True

    def answer_too(self, others: Sequence[QuestionKey]) -> bool:
        """Give rows that ask the same the answer of the current one."""
        return self._act_on_current(lambda key: answer_too(self.job, key, others).apply(self.job))

    def undo(self) -> None:
        if not self.hand_in():
            return
        if isinstance(self.job.steps.last, LayoutStep):
            self.layout_step_wanted.emit(True)
        else:
            self._step(self.job.undo)

    def redo(self) -> None:
        if not self.hand_in():
            return
        if isinstance(self.job.steps.next, LayoutStep):
            self.layout_step_wanted.emit(False)
        else:
            self._step(self.job.redo)

    def is_decided(self, key: QuestionKey) -> bool:
        return self.job.response(key).state.is_decided

    def count_decided(self) -> int:
        """How many questions a person has had the last word on."""
        counts = self.job.counts()
        return sum(counts.get(state, 0) for state in State if state.is_decided)

    def _act_on_current(self, act: Callable[[QuestionKey], Change]) -> bool:
        key = self._current
        return key is not None and self.act(lambda: act(key))

    def act(self, act: Callable[[], Change]) -> bool:
        """Do something to the job, after what was typed, and say what it changed. Gives False where it
        was refused."""
        return self.hand_in() and self._done(act) is not None

    def _step(self, step: Callable[[], Change | None]) -> None:
        """Undo or redo, and go to where it happened, so that nothing changes out of sight."""
        change = self._done(step)
        if change is not None and len(change.keys) == 1:
            (key,) = change.keys
            self.go_to(key)

    def _done(self, act: Callable[[], Change | None]) -> Change | None:
        """What an act has changed; None where it was refused, or where there was nothing to do."""
        frame = self.job.frame
        try:
            change = act()
        except PrefillError as error:
            self.is_waiting = not isinstance(error, AnswerRefused)
            self.refused.emit(error)
            return None
        if self.job.frame != frame:
            self.framed.emit()
        if change is not None:
            self.answers_changed.emit(change.keys)
        return change
