"""How long the rest of a job will take, at the pace so far."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import mean

_PAUSE = timedelta(minutes=5)
_ENOUGH = 5
_LATEST = 60


def time_left(decisions: Sequence[datetime], to_do: int) -> timedelta | None:
    """How long ``to_do`` more decisions take, None where too few were made to say.

    What lies further apart than a pause is no work; the latest decisions count.
    """
    steps = [later - earlier for earlier, later in pairwise(decisions[-_LATEST:])]
    worked = [step.total_seconds() for step in steps if step < _PAUSE]
    if len(worked) < _ENOUGH or not to_do:
        return None
    return timedelta(seconds=mean(worked) * to_do)
