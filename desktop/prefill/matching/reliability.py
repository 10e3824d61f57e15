"""How far a confidence can be believed: what came of it on questionnaires that the model had not seen."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

from prefill.matching.available import available_encoders
from prefill.matching.model import MODEL_FILE
from prefill.resources import find

_MODELS = ("words+english", "words+multilingual", "words")  # the best first
_Z = 1.645  # one-sided, 95 %


@dataclass(frozen=True)
class Band:
    """Answers of about the same confidence, from ``low`` upwards: how many, and how many were wrong."""

    low: float
    answers: int
    wrong: int


@dataclass(frozen=True)
class Reliability:
    """What was seen of one model, band by band, the lowest first."""

    bands: Sequence[Band]

    def doubt(self, confidence: float) -> float:
        """The chance that an answer of this confidence is wrong, never 0.

        At least what the confidence itself leaves open, and at least what the unseen questionnaires allow
        to be promised: the upper 95 % bound of the share of wrong answers in the band, by Wilson.
        """
        reached = [band for band in self.bands if band.low <= confidence]
        bound = upper_bound(reached[-1].wrong, reached[-1].answers) if reached else 0.0
        return max(1 - confidence, bound)


def load_reliability(path: Path | None = None, uses: Collection[str] | None = None) -> Reliability:
    """What was stored when the model was fitted that judges English questions on this machine.

    ``uses`` are the sentence models at hand, by default those that can load. From the fitted threshold on
    the answers count that the gate would let through, below it all.
    """
    data = json.loads((path or find(MODEL_FILE)).read_text(encoding="utf-8"))
    at_hand = available_encoders() if uses is None else uses
    name = next(name for name in _MODELS if name.partition("+")[2] in {"", *at_hand})
    model = data["models"][name]
    sure = model["threshold"]
    below = [row for row in model["held_out"]["reliability"] if row["from"] < sure["confidence"]]
    bands = [_band(row["from"], row["answers"], row["right"]) for row in below]
    return Reliability((*bands, _band(sure["confidence"], sure["prefilled"], sure["right"])))


def upper_bound(wrong: int, answers: int) -> float:
    """The share of wrong answers that is not exceeded with 95 % certainty, by Wilson's score interval."""
    return 1 - lower_bound(answers - wrong, answers)


def lower_bound(right: float, answers: float) -> float:
    """The share of right answers that is reached with 95 % certainty, by Wilson's score interval."""
    if not answers:
        return 0.0
    share = right / answers
    spread = _Z * sqrt(share * (1 - share) / answers + _Z**2 / (4 * answers**2))
    return max(0.0, (share + _Z**2 / (2 * answers) - spread) / (1 + _Z**2 / answers))


def _band(low: float, answers: float, right: float) -> Band:
    return Band(low, int(answers), round((1 - right) * answers))
