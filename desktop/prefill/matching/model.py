"""The fitted model: from the sub-scores of a candidate to the probability that its answer is right.

Two logistic regressions follow one another. The first ranks by each sub-score and by its distance to the
best other candidate; the second turns the best candidate's standing into a probability.
``packaging/fit_matching.py`` fits both and writes them as data, with the figures they reached on families
they had not seen.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from prefill.matching.available import available_encoders
from prefill.resources import find

Values = NDArray[np.float64]
MODEL_FILE = "matching/model.json"


@dataclass(frozen=True)
class Regression:
    """A logistic regression on named features."""

    intercept: float
    weights: Mapping[str, float]

    def logits(self, features: Mapping[str, Values]) -> Values:
        """The log-odds of each row, rounded so that machines agree."""
        size = len(next(iter(features.values())))
        total: Values = np.full(size, self.intercept, dtype=np.float64)
        for name, weight in self.weights.items():
            total += weight * features[name]
        return total.round(4)


@dataclass(frozen=True)
class FittedModel:
    """``ranking`` orders the candidates, ``certainty`` says how likely the answer is right."""

    ranking: Regression
    certainty: Regression

    def judge(
        self, scores: Mapping[str, Values], rivals: NDArray[np.bool_], is_same: NDArray[np.bool_]
    ) -> tuple[Values, Values]:
        """For each candidate its rank in log-odds and the probability that its answer is right.

        ``scores`` are the sub-scores, one value a candidate; ``rivals[i, j]`` says whether ``j`` competes
        with ``i``, as another entry that asks something else does; ``is_same`` marks the candidates that are
        the question word for word: they come first and are sure.
        """
        features = self.standing(scores, rivals)
        chances = (1 / (1 + np.exp(-self.certainty.logits(features)))).round(4)
        ranks = np.where(is_same, np.inf, features["rank.raw"])
        return ranks, np.where(is_same, 1.0, np.minimum(chances, _ALMOST_SURE))

    def standing(self, scores: Mapping[str, Values], rivals: NDArray[np.bool_]) -> dict[str, Values]:
        """All that certainty may look at: each sub-score and the rank, raw and as a lead over the rivals."""
        features = known_features(scores, rivals)
        ranks = self.ranking.logits(features)
        return {**features, "rank.raw": ranks, "rank.lead": lead(ranks, rivals)}


def known_features(scores: Mapping[str, Values], rivals: NDArray[np.bool_]) -> dict[str, Values]:
    """Each sub-score twice: as it is, and as a lead over the best rival."""
    raw = {f"{name}.raw": values for name, values in scores.items()}
    return raw | {f"{name}.lead": lead(values, rivals) for name, values in scores.items()}


def lead(values: Values, rivals: NDArray[np.bool_]) -> Values:
    """How far each candidate is ahead of its best rival, or of 0 without one; below 0 where it is behind."""
    best: Values = np.where(rivals, values[None, :], 0.0).max(axis=1, initial=0.0)
    return values - best


def load_models(path: Path | None = None) -> Mapping[str, FittedModel]:
    """The fitted models by what they may use: ``words``, ``words+use`` and so on."""
    data = json.loads((path or find(MODEL_FILE)).read_text(encoding="utf-8"))
    return {
        name: FittedModel(Regression(**model["ranking"]), Regression(**model["certainty"]))
        for name, model in data["models"].items()
    }


def default_threshold() -> float:
    """The least confidence at which a match may be prefilled: as fitted for the best model at hand."""
    models = json.loads(find(MODEL_FILE).read_text(encoding="utf-8"))["models"]
    uses = [f"words+{use}" for use in available_encoders()]
    return float(models[uses[0] if uses else "words"]["threshold"]["confidence"])


_ALMOST_SURE = 0.999
