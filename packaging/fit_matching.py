"""Fits the matching model on the gold sets and writes it, with the figures it reached on unseen families.

Usage: fit_matching.py GOLD_FOLDER [--out FILE]
A family is a line of questionnaires by one publisher. Every figure is for families that neither of the two
regressions had seen; the coefficients that are shipped are then fitted on all families.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from itertools import chain, pairwise
from math import ceil
from pathlib import Path
from typing import Any

import numpy as np
from matching_gold import Asked, Gold, examine, read_gold, situations
from numpy.typing import NDArray

from prefill.matching.available import available_encoders
from prefill.matching.cautions import Cautions
from prefill.matching.encoders import MULTILINGUAL
from prefill.matching.lexicon import load_lexicon
from prefill.matching.model import FittedModel, Regression, Values
from prefill.matching.reliability import lower_bound
from prefill.resources import find

Fitter = Callable[[Sequence[Asked]], FittedModel]

RIDGE = 1.0
SET_WEIGHT = 200.0
PRECISION = 0.991
CLOSE = 0.1
RANKED_BY = ("words", "covered", "phrases", "characters", "meaning")
SURE_BY = ("rank.lead", *(f"{name}.raw" for name in RANKED_BY))


def fit_ranking(asked: Sequence[Asked], ranked_by: Sequence[str]) -> Regression:
    """A conditional logistic regression: which of a question's candidates is the right one.

    Each gold set weighs the same, however many questions it has.
    """
    usable = [one for one in asked if one.is_right.any()]
    counts = Counter(one.gold.name for one in usable)
    sizes = [len(one.rows) for one in usable]
    starts = np.cumsum([0, *sizes[:-1]])
    owners = np.repeat(np.arange(len(usable)), sizes)
    columns = np.concatenate([np.stack([one.scores[name] for name in ranked_by], axis=1) for one in usable])
    is_right = np.concatenate([one.is_right for one in usable])
    weights = np.array([SET_WEIGHT / counts[one.gold.name] for one in usable])

    def slope(design: Values, beta: Values) -> tuple[Values, Values]:
        logits = design @ beta
        every = shares_within(logits, starts, owners)
        right = shares_within(np.where(is_right, logits, -np.inf), starts, owners)
        gradient = design.T @ ((every - right) * weights[owners])
        means = np.add.reduceat(every[:, None] * design, starts)
        spread = (design * (every * weights[owners])[:, None]).T @ design
        return gradient, spread - (means * weights[:, None]).T @ means

    return newton(columns, [f"{name}.raw" for name in ranked_by], slope)


def shares_within(logits: Values, starts: NDArray[np.intp], owners: NDArray[np.intp]) -> Values:
    """Softmax among the candidates of each question."""
    lifted = np.exp(logits - np.maximum.reduceat(logits, starts)[owners])
    shares: Values = lifted / np.add.reduceat(lifted, starts)[owners]
    return shares


def fit_certainty(
    asked: Sequence[Asked], ranker: Callable[[str], Regression], sure_by: Sequence[str]
) -> Regression:
    """A logistic regression on the best candidates, as rankers placed them that had not seen their family."""
    placed = [
        (weight, *standing(met, ranker(one.gold.family)), met)
        for one in asked
        if one.gold.is_exact
        for weight, met in situations(one)
    ]
    columns = np.array([[1.0, *(features[name] for name in sure_by)] for _, _, features, _ in placed])
    is_right = np.array([float(met.is_right[at]) for _, at, _, met in placed])
    weights = np.array([weight for weight, _, _, _ in placed])

    def slope(design: Values, beta: Values) -> tuple[Values, Values]:
        chance = 1 / (1 + np.exp(-design @ beta))
        curvature = (design * (weights * chance * (1 - chance))[:, None]).T @ design
        return design.T @ (weights * (chance - is_right)), curvature

    return newton(columns, ["", *sure_by], slope)


def newton(
    columns: Values, names: Sequence[str], slope: Callable[[Values, Values], tuple[Values, Values]]
) -> Regression:
    """Minimise by Newton's method with a ridge on standardised columns; the name of the intercept is empty.

    No likeness may count against a match: columns with a negative weight are dropped.
    """
    is_slope = np.array([bool(name) for name in names])
    spread = np.where(is_slope, columns.std(axis=0) + 1e-9, 1.0)
    beta = np.zeros(len(names))
    for _ in range(100):
        gradient, curvature = slope(columns / spread, beta)
        ridge = np.diag(RIDGE * is_slope + 1e-9)
        step = np.linalg.solve(curvature + ridge, gradient + ridge @ beta)
        beta -= step / max(1.0, float(np.abs(step).max()))
        if np.abs(step).max() < 1e-9:
            break
    if (beta[is_slope] < 0).any():
        kept = np.flatnonzero(~is_slope | (beta >= 0))
        return newton(columns[:, kept], [names[i] for i in kept.tolist()], slope)
    weights = {name: round(float(weight), 4) for name, weight in zip(names, beta / spread, strict=True)}
    return Regression(weights.pop("", 0.0), weights)


def standing(one: Asked, ranking: Regression) -> tuple[int, dict[str, float]]:
    """The best candidate's position and the features of its standing."""
    features = FittedModel(ranking, Regression(0.0, {})).standing(one.scores, one.rivals)
    best = order(one, features["rank.raw"])[0]
    return best, {name: float(values[best]) for name, values in features.items()}


def order(one: Asked, ranks: Values) -> list[int]:
    return sorted(range(len(ranks)), key=lambda i: (-ranks[i], one.rows[i].entry))


def fit_model(asked: Sequence[Asked], ranked_by: Sequence[str], sure_by: Sequence[str]) -> FittedModel:
    """Both regressions. The second learns from what the first does on families left out in turn."""
    families = sorted({one.gold.family for one in asked})
    held_out = {
        family: fit_ranking([one for one in asked if one.gold.family != family], ranked_by)
        for family in families
    }
    certainty = fit_certainty(asked, held_out.__getitem__, sure_by)
    return FittedModel(fit_ranking(asked, ranked_by), certainty)


@dataclass(frozen=True)
class Outcome:
    """What a model did with one question of a family it had not seen.

    ``place`` is that of the right answer, from 0; ``is_held`` says that a caution or a close second keeps
    the first from being prefilled, however high its confidence; ``is_verbatim`` that the first holds the very
    words of the question.
    """

    gold: Gold
    weight: float
    confidence: float
    place: int | None
    has_answer: bool
    is_held: bool
    is_verbatim: bool

    @property
    def is_right(self) -> bool:
        return self.place == 0


def outcomes(train: Sequence[Asked], test: Sequence[Asked], fitter: Fitter) -> list[list[Outcome]]:
    """Judge each family by a model fitted on the others: each question with the full bank first."""
    cautions = Cautions(load_lexicon(find("matching/lexicon.json")))
    found = []
    for family in sorted({one.gold.family for one in test}):
        model = fitter([one for one in train if one.gold.family != family])
        met = [situations(one) for one in test if one.gold.family == family]
        found += [[outcome(one, weight, model, cautions) for weight, one in banks] for banks in met]
    return found


def outcome(one: Asked, weight: float, model: FittedModel, cautions: Cautions) -> Outcome:
    ranks, chances = model.judge(one.scores, one.rivals, one.is_same)
    placed = order(one, ranks)
    best, wording = one.rows[placed[0]], one.wordings[placed[0]]
    place = next((at for at, i in enumerate(placed) if one.is_right[i]), None)
    close = [i for i in placed[1:] if chances[i] > chances[placed[0]] - CLOSE]
    held = [
        bool(cautions.between(one.question, one.wordings[i], one.rows[i].language))
        for i in placed[:1] + close
    ]
    has_second = any(
        one.rows[i].entry != best.entry and not is_cautioned
        for i, is_cautioned in zip(close, held[1:], strict=True)
    )
    is_verbatim = wording.bag == one.question.bag
    return Outcome(
        one.gold, weight, float(chances[placed[0]]), place, one.has_answer, held[0] or has_second, is_verbatim
    )


def figures(found: Sequence[Outcome]) -> dict[str, dict[str, float]]:
    """For each set the share of questions whose right answer came first, and among the first five."""
    by_set: dict[str, list[Outcome]] = {}
    for one in found:
        if one.has_answer:
            by_set.setdefault(one.gold.name, []).append(one)
    return {name: shares(of_set) for name, of_set in by_set.items()}


def shares(found: Sequence[Outcome]) -> dict[str, float]:
    asked = sum(bool(right) for _, right in found[0].gold.asked)
    in_five = sum(one.place is not None and one.place < 5 for one in found)
    return {
        "first": round(sum(one.is_right for one in found) / asked, 4),
        "in five": round(in_five / asked, 4),
    }


def reliability(found: Iterable[Outcome], *, held: bool) -> list[dict[str, float]]:
    """How often answers were right at each height of confidence, over sets that judge the first place.

    Either of those that a caution or a close second holds, or of those where confidence alone decides.
    """
    exact = [one for one in found if one.gold.is_exact and one.is_held is held]
    table = []
    for low, high in pairwise((0.0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.98, 1.001)):
        inside = [one for one in exact if low <= one.confidence < high]
        if inside:
            total = sum(one.weight for one in inside)
            claimed = round(sum(one.weight * one.confidence for one in inside) / total, 3)
            right = round(sum(one.weight * one.is_right for one in inside) / total, 3)
            table.append({"from": low, "answers": len(inside), "claimed": claimed, "right": right})
    return table


def threshold(found: Iterable[Outcome]) -> dict[str, float]:
    """The least confidence at which the lower 95 % bound of the share of right answers reaches ``PRECISION``.

    It counts all that may be prefilled from there on, each by the weight of its situation.
    Some publishers map a question elsewhere, or to nothing, though it stands in the bank in the very same
    words: that is theirs to explain and no error of the matcher.
    """
    free = [one for one in found if one.gold.is_exact and not one.is_held]
    free = [one for one in free if one.is_right or not one.is_verbatim]
    ordered = sorted(free, key=lambda one: -one.confidence)
    right = np.cumsum([one.weight * one.is_right for one in ordered])
    prefilled = np.cumsum([one.weight for one in ordered])
    bounds = [lower_bound(*counts) for counts in zip(right.tolist(), prefilled.tolist(), strict=True)]
    last = max(at for at, bound in enumerate(bounds) if bound >= PRECISION)
    share = round(float(right[last] / prefilled[last]), 4)
    return {"confidence": ceil(1000 * ordered[last].confidence) / 1000, "prefilled": last + 1, "right": share}


def describe(model: FittedModel, found: Sequence[Sequence[Outcome]]) -> dict[str, Any]:
    """A model as data, with what its like did with families left out in turn."""
    sets = figures([met[0] for met in found])
    every = list(chain.from_iterable(found))
    held_out = {
        "sets": sets,
        "reliability": reliability(every, held=False),
        "held": reliability(every, held=True),
    }
    for name, reached in sets.items():
        print(f"{name:40} first {reached['first']:.3f}  in five {reached['in five']:.3f}")
    return {"ranking": asdict(model.ranking), "certainty": asdict(model.certainty), "held_out": held_out}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--out", type=Path, default=find("matching") / "model.json")
    arguments = parser.parse_args()
    golds = [read_gold(path) for path in sorted(arguments.gold.glob("*.json"))]
    english = [gold for gold in golds if not gold.name.startswith("xlang_")]
    foreign = [gold for gold in golds if gold.name.startswith("xlang_")]
    models: dict[str, Any] = {}
    for use in (None, *available_encoders()):
        name = f"words+{use}" if use else "words"
        print(f"\n{name}")
        fitter = partial(
            fit_model,
            ranked_by=RANKED_BY if use else RANKED_BY[:-1],
            sure_by=SURE_BY if use else SURE_BY[:-1],
        )
        asked = [one for gold in english for one in examine(gold, use, name)]
        found = outcomes(asked, asked, fitter)
        models[name] = describe(fitter(asked), found)
        models[name]["threshold"] = threshold(chain.from_iterable(found))
        print(models[name]["threshold"])
        if use == MULTILINGUAL:
            fitter = partial(fit_model, ranked_by=("meaning",), sure_by=("rank.lead", "meaning.raw"))
            abroad = [one for gold in foreign for one in examine(gold, use, "across")]
            models["across"] = describe(fitter(asked), outcomes(asked, abroad, fitter))
    document = {"fitted_by": Path(__file__).name, "models": models}
    arguments.out.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
