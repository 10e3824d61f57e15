"""From responses to a filled copy of the customer's workbook, and its receipt."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from prefill.domain.cells import CellEdit
from prefill.domain.errors import PrefillError
from prefill.domain.progress import Progress, Task
from prefill.domain.questions import QuestionKey
from prefill.domain.receipts import Receipt
from prefill.domain.references import spelled
from prefill.domain.responses import Response, State
from prefill.domain.sentences import said
from prefill.workbook import Workbook, patch

if TYPE_CHECKING:
    from prefill.jobs.job import Job


class NothingToWrite(PrefillError):
    """A copy was asked for, but no question has an answer."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            said("No question of {name} has an answer yet. Answer at least one, then save.", name=path.name)
        )


def export(
    workbook: Workbook, responses: Mapping[QuestionKey, Response], target: Path, *, overwrite: bool = False
) -> Task[Receipt]:
    """Write the responses into a copy of the workbook and prove that nothing else changed.

    Raises NothingToWrite, and the named errors of ``workbook``; then no file is left.
    """
    edits = edits_of(responses)
    if not edits:
        raise NothingToWrite(workbook.path)
    yield Progress(0, 1, said("Writing {name}", name=target.name))
    receipt = patch(workbook, edits, target, overwrite=overwrite)
    yield Progress(1, 1, said("Writing {name}", name=target.name))
    return receipt


def told(
    job: Job, also: Collection[State] = (), held_back: Collection[QuestionKey] = ()
) -> Mapping[QuestionKey, Response]:
    """The responses of a job that go to the customer: what a person has decided, and the states ``also``.

    What is ``held_back`` stays here in any case.
    """
    responses = {key: job.response(key) for key in job.order if key not in held_back}
    return {key: r for key, r in responses.items() if r.state.is_decided or r.state in also}


def edits_of(responses: Mapping[QuestionKey, Response]) -> list[CellEdit]:
    """The cells to be written, each once, for rows may share a merged answer cell; rows by their numbers."""
    cells = {
        (key.sheet, cell): CellEdit(
            key.sheet, cell, spelled(value, key.sheet), response.state is not State.PREFILLED
        )
        for key, response in responses.items()
        for cell, value in response.values.items()
    }
    return list(cells.values())


def default_target(path: Path) -> Path:
    """Where a copy goes when nobody says otherwise: ``form.xlsx`` gives ``form - filled.xlsx``."""
    return path.with_name(f"{path.stem} - filled{path.suffix}")
