"""How far a confidence can be believed: what came of it on questionnaires that the model had not seen."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from prefill.matching.model import MODEL_FILE
from prefill.resources import find

_NEVER_PREFILLED = "across"  # the model for questions in another language than the bank's
_Z = 1.645  # one-sided, 95 %


@dataclass(frozen=True)
class Band:
    """Answers of about the same confidence, from ``low`` upwards: how many, and how many were wrong."""

    low: float
    answers: int
    wrong: int


@dataclass(frozen=True)
class Reliability:
    """The bands of each model, lowest first."""

    models: Sequence[Sequence[Band]]

    def doubt(self, confidence: float) -> float:
        """The chance that an answer of this confidence is wrong, never 0.

        At least what the confidence itself leaves open, and at least what the unseen questionnaires allow
        to be promised: the upper 95 % bound of the share of wrong answers in the band, by Wilson.
        """
        bounds = [upper_bound(band.wrong, band.answers) for band in self._bands(confidence)]
        return max(1 - confidence, *bounds, 0.0) if bounds else 1 - confidence

    def _bands(self, confidence: float) -> list[Band]:
        reached = [[band for band in bands if band.low <= confidence] for bands in self.models]
        return [bands[-1] for bands in reached if bands]


def load_reliability(path: Path | None = None) -> Reliability:
    """What was stored when the models were fitted."""
    data = json.loads((path or find(MODEL_FILE)).read_text(encoding="utf-8"))
    return Reliability(
        [
            [_band(row) for row in model["held_out"]["reliability"]]
            for name, model in data["models"].items()
            if name != _NEVER_PREFILLED
        ]
    )


def upper_bound(wrong: int, answers: int) -> float:
    """The share of wrong answers that is not exceeded with 95 % certainty, by Wilson's score interval."""
    return 1 - lower_bound(answers - wrong, answers)


def lower_bound(right: int, answers: int) -> float:
    """The share of right answers that is reached with 95 % certainty, by Wilson's score interval."""
    if not answers:
        return 0.0
    share = right / answers
    spread = _Z * sqrt(share * (1 - share) / answers + _Z**2 / (4 * answers**2))
    return max(0.0, (share + _Z**2 / (2 * answers) - spread) / (1 + _Z**2 / answers))


def _band(row: dict[str, float]) -> Band:
    answers = int(row["answers"])
    return Band(row["from"], answers, answers - round(row["right"] * answers))
