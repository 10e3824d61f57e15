"""What a threshold would do to a questionnaire, before it is chosen: how many rows, how many wrong."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING

from prefill.domain.sentences import said
from prefill.jobs.gate import Gate
from prefill.jobs.prefill import twins_of
from prefill.jobs.reading import Reading

if TYPE_CHECKING:
    from prefill.matching.reliability import Reliability


@dataclass(frozen=True)
class Forecast:
    """At a threshold: the rows that would be prefilled, of how many, and how many wrong ones to expect."""

    threshold: float
    rows: int
    total: int
    wrong: float

    @property
    def one_in(self) -> int:
        """One wrong answer is to be expected in this many; 0 where nothing would be prefilled."""
        return round(self.rows / self.wrong) if self.rows else 0

    @property
    def sentence(self) -> str:
        if not self.rows:
            return said("At this setting none of the {total} rows would be prefilled.", total=self.total)
        return said(
            "At this setting expect about 1 wrong in {one_in}; {rows} of {total} rows would be prefilled.",
            one_in=self.one_in,
            rows=self.rows,
            total=self.total,
        )


@dataclass(frozen=True)
class Prospects:
    """The rows that nothing but their confidence keeps from being prefilled, the least sure first.

    ``doubts`` are, in the same order, the chances that they are wrong.
    """

    confidences: Sequence[float]
    doubts: Sequence[float]
    total: int

    @cached_property
    def _wrong_from(self) -> Sequence[float]:
        """For each row the wrong ones to expect among it and all that are surer."""
        return [*reversed([*accumulate(reversed(self.doubts))]), 0.0]

    def at(self, threshold: float) -> Forecast:
        """What this threshold, 0 to 1, would do."""
        first = bisect_left(self.confidences, threshold)
        return Forecast(threshold, len(self.confidences) - first, self.total, self._wrong_from[first])


def prospects(reading: Reading, gate: Gate, reliability: Reliability) -> Prospects:
    """Judge every row of a reading by all rules of the gate but the threshold."""
    open_gate = replace(gate, threshold=0.0)
    confidences = sorted(
        matches[0].confidence
        for key, question in reading.questions.items()
        if (matches := reading.matches[key])
        and open_gate.judge(question, matches, reading.entries, twins_of(reading, key), reading.ids).prefill
    )
    doubts = [reliability.doubt(confidence) for confidence in confidences]
    return Prospects(confidences, doubts, len(reading.questions))
