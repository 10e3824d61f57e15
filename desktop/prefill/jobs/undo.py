"""The undo stack of a job: what each act replaced, so that it can be taken back and done again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from prefill.domain.corrections import Corrections
from prefill.domain.questions import QuestionKey
from prefill.domain.responses import Response
from prefill.jobs.job_frame import JobFrame
from prefill.jobs.store import Kept

Responses = Mapping[QuestionKey, Response]
Typed = tuple[QuestionKey, str]


@dataclass(frozen=True)
class Step:
    """One act: the responses before and after it. ``typed`` is the cell that was typed in, if only that;
    ``frames`` are the job's before and after it, where it was given another."""

    name: str
    before: Responses
    after: Responses
    typed: Typed | None = None
    frames: tuple[JobFrame, JobFrame] | None = None


@dataclass(frozen=True)
class Then:
    """How a job stood: what was said of layouts, and the responses with the words of their questions."""

    corrections: Corrections
    kept: tuple[Kept, ...]


@dataclass(frozen=True)
class LayoutStep:
    """A correction of the layout, after which the workbook is read anew."""

    name: str
    before: Then
    after: Then


class UndoStack:
    """Steps in their order. What is typed into one cell without a stop between is one step."""

    def __init__(self) -> None:
        self._done: list[Step | LayoutStep] = []
        self._undone: list[Step | LayoutStep] = []
        self._typing: Typed | None = None

    @property
    def last(self) -> Step | LayoutStep | None:
        """The step that undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def next(self) -> Step | LayoutStep | None:
        """The step that redo would do again."""
        return self._undone[-1] if self._undone else None

    def keep(self, step: Step | LayoutStep) -> None:
        """Put a step on the stack; what was undone before cannot be done again after it."""
        self._undone.clear()
        last, typed = self.last, step.typed if isinstance(step, Step) else None
        if (
            isinstance(step, Step)
            and isinstance(last, Step)
            and typed
            and typed == last.typed == self._typing
        ):
            self._done.pop()
            step = replace(step, before=last.before)
        if step.before != step.after or (isinstance(step, Step) and step.frames):
            self._done.append(step)
        self._typing = typed

    def end_typing(self) -> None:
        """What is typed from now on is a step of its own."""
        self._typing = None

    def back(self) -> None:
        """Note that the last step was taken back."""
        self._typing = None
        self._undone.append(self._done.pop())

    def forth(self) -> None:
        """Note that the next step was done again."""
        self._typing = None
        self._done.append(self._undone.pop())
