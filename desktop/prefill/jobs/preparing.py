"""A questionnaire read and judged, before anyone has decided anything: what the window shows first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from prefill.domain.progress import Task
from prefill.domain.questions import QuestionKey
from prefill.domain.responses import Response
from prefill.jobs.gate import Gate
from prefill.jobs.job_frame import JobFrame
from prefill.jobs.overview import Overview, overview
from prefill.jobs.prefill import prefilling
from prefill.jobs.reading import Reading


@dataclass(frozen=True)
class Prepared:
    """A reading, the frame it was judged in, and the responses that the gate lets through.

    ``is_known`` says that it is a job already, which is taken up where it was left.
    """

    reading: Reading
    frame: JobFrame
    gate: Gate
    filled: Mapping[QuestionKey, Response]
    overview: Overview
    is_known: bool


def prepare(reading: Reading, frame: JobFrame, gate: Gate, *, is_known: bool) -> Task[Prepared]:
    """Judge every question of a reading, with what the frame says; it may run in another thread."""
    gate = framed(gate, frame)
    filled = yield from prefilling(reading, gate)
    return Prepared(reading, frame, gate, filled, overview(reading, filled), is_known)


def prepare_again(prepared: Prepared, frame: JobFrame, gate: Gate) -> Task[Prepared]:
    """The same in another frame; it is judged anew only where that makes a difference."""
    if framed(gate, frame) == prepared.gate:
        return replace(prepared, frame=frame)
    return (yield from prepare(prepared.reading, frame, gate, is_known=prepared.is_known))


def framed(gate: Gate, frame: JobFrame) -> Gate:
    """The gate for a job of this frame."""
    return replace(gate, product=frame.product, audience=frame.audience, language=frame.language)
