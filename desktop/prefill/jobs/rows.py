"""From the rows of the jobs file to values, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from prefill.domain.cells import CellValue
from prefill.domain.entries import EntryId
from prefill.domain.references import spelled
from prefill.domain.responses import Outcome, Proposal, Response, State

if TYPE_CHECKING:
    from prefill.jobs.store import JobId, Kept

RESPONSE = "state, cells, entry, confidence, note, proposed_entry, proposed_confidence, outcome"
COPIES = (  # of each job when the last copy was written, and of the one given last, when and to whom
    "SELECT job, max(written), max(given), (SELECT recipient FROM ledger AS one WHERE one.job = ledger.job"
    " AND given IS NOT NULL ORDER BY given DESC, number DESC LIMIT 1) FROM ledger GROUP BY job"
)


def row_of(job: JobId, kept: Kept) -> tuple[object, ...]:
    """A response as it is kept: its job and key first, then the columns of ``RESPONSE``."""
    response, proposal = kept.response, kept.response.proposal
    return (
        job,
        *kept.key,
        kept.question,
        kept.is_lost,
        response.state.value,
        json_of(dict(response.values)),
        response.entry,
        response.confidence,
        response.note,
        proposal.entry if proposal else None,
        proposal.confidence if proposal else None,
        proposal.outcome.value if proposal else None,
    )


def response_from(
    state: str,
    cells: str,
    entry: str | None,
    confidence: float | None,
    note: str,
    proposed: str | None,
    proposed_confidence: float | None,
    outcome: str | None,
) -> Response:
    """The response that stands in the columns of ``RESPONSE``."""
    proposal = None
    if proposed is not None and proposed_confidence is not None and outcome is not None:
        proposal = Proposal(EntryId(proposed), proposed_confidence, Outcome(outcome))
    taken = EntryId(entry) if entry is not None else None
    return Response(State(state), json.loads(cells), taken, confidence, note, proposal)


def copy_from(
    written: str | None = None, given: str | None = None, recipient: str | None = None
) -> tuple[date | None, date | None, str]:
    """What a row of ``COPIES`` says, as a job knows it."""
    return (
        datetime.fromisoformat(written).date() if written else None,
        date.fromisoformat(given) if given else None,
        recipient or "",
    )


def told_in(cells: Mapping[str, CellValue], sheet: str) -> tuple[CellValue, ...]:
    """What stands in the cells of a response, as the customer reads it."""
    return tuple(spelled(value, sheet) for value in cells.values() if value is not None)


def json_of(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
