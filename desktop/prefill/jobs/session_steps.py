"""The undo steps of a session, among them corrections of a layout, after which a job is read anew.

A correction is undone by reading the workbook as before and putting the responses back that there were.
"""

from __future__ import annotations

from prefill.domain.corrections import Corrections
from prefill.domain.sentences import said
from prefill.jobs.job import Job
from prefill.jobs.store import JobId, JobStore, Kept
from prefill.jobs.undo import LayoutStep, Then, UndoStack


class SessionSteps:
    """One stack for each file, for as long as the desk is there. A file that has changed has a new one."""

    def __init__(self, store: JobStore) -> None:
        self._store = store
        self._stacks: dict[tuple[JobId, str], UndoStack] = {}
        self._kept: tuple[Kept, ...] = ()
        self._corrected: Corrections | None = None
        self._wanted: tuple[LayoutStep, bool] | None = None
        self._until_now: Corrections | None = None

    def correcting(self, before: Corrections) -> None:
        """Note what was said of layouts before something else is; the open job is read anew after that."""
        self._corrected = before

    def want(self, job: Job, *, is_undo: bool) -> bool:
        """Say of layouts what the next step wants, so that the workbook can be read anew.

        Gives False where the next step is no correction. After it comes ``begin``, or ``give_up``.
        """
        step = job.steps.last if is_undo else job.steps.next
        if not isinstance(step, LayoutStep):
            return False
        wanted, other = (step.before, step.after) if is_undo else (step.after, step.before)
        self._until_now = self._store.corrections()
        self._store.keep_corrections(wanted.corrections.moved(other.corrections, self._until_now))
        self._wanted = (step, is_undo)
        return True

    def give_up(self) -> None:
        """The workbook was not read anew after all."""
        if self._until_now is not None:
            self._store.keep_corrections(self._until_now)
        self._wanted = self._corrected = self._until_now = None

    def begin(self, job: JobId, *, is_new: bool) -> None:
        """Before a job is made: put the responses back to where a wanted step leads."""
        if is_new:
            self._stacks = {key: stack for key, stack in self._stacks.items() if key[0] != job}
        if self._wanted is not None:
            step, is_undo = self._wanted
            self._store.replace(job, (step.before if is_undo else step.after).kept)
        self._kept = tuple(self._store.kept(job))

    def join(self, job: Job, *, is_corrected: bool) -> None:
        """Give a job that was made the steps of its file, the correction that it was read for among them.

        What a correction prefills is taken back with it.
        """
        own = UndoStack() if is_corrected else job.steps
        stack = self._stacks.setdefault((job.id, job.reading.workbook.sha256), own)
        if self._wanted is not None:
            stack.back() if self._wanted[1] else stack.forth()
        elif is_corrected and self._corrected is not None:
            before = Then(self._corrected, self._kept)
            after = Then(self._store.corrections(), tuple(self._store.kept(job.id)))
            stack.keep(LayoutStep(said("Correct the layout"), before, after))
        job.steps = stack
        self._wanted = self._corrected = self._until_now = None
