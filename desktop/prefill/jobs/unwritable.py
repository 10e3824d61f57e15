"""What is left out of a copy: answers that their cells do not take, so that all others can be written, and,
unless a person says otherwise, those that name another customer."""

from __future__ import annotations

from collections.abc import Mapping

from prefill.domain.progress import Progress, Task
from prefill.domain.questions import QuestionKey
from prefill.domain.responses import Response
from prefill.domain.sentences import said
from prefill.jobs.checks import Surroundings, checking, held_back
from prefill.jobs.export import edits_of
from prefill.jobs.job import Job
from prefill.workbook import Workbook
from prefill.workbook.edits import EditsRefused, checked

_AT_ONCE = 10


def finding_unwritable(job: Job) -> Task[Mapping[QuestionKey, str]]:
    """Which answers of a job cannot be written, and the first reason for each, as a sentence.

    It is long work, a few rows at a time; it belongs to the thread of the job.
    """
    found: dict[QuestionKey, str] = {}
    for start in range(0, len(job.order), _AT_ONCE):
        yield Progress(start, len(job.order), said("Looking for answers that cannot be written"))
        rows = {key: job.response(key) for key in job.order[start : start + _AT_ONCE]}
        found |= _refused(job.reading.workbook, {key: row for key, row in rows.items() if row.values})
    return found


def finding_held_back(job: Job, around: Surroundings) -> Task[frozenset[QuestionKey]]:
    """The questions whose answers a copy leaves out where nobody says otherwise; long work of that kind."""
    points = yield from checking(job, around)
    return held_back(points) | (yield from finding_unwritable(job)).keys()


def _refused(workbook: Workbook, responses: Mapping[QuestionKey, Response]) -> dict[QuestionKey, str]:
    try:
        checked(workbook, edits_of(responses))
    except EditsRefused as error:
        reasons = {(refusal.sheet, refusal.cell): refusal.reason for refusal in error.refusals}
        found: dict[QuestionKey, str] = {}
        for key, response in responses.items():
            for cell in response.values:
                if reason := reasons.get((key.sheet, cell)):
                    found.setdefault(key, said("{cell} {reason}.", cell=cell, reason=reason))
        return found
    return {}
