"""Fits the matching model on the gold sets and writes it, with the figures it reached on unseen families.

Usage: fit_matching.py GOLD_FOLDER [--out FILE]
A family is a line of questionnaires by one publisher. Every figure is for families that neither of the two
regressions had seen; the coefficients that are shipped are then fitted on all families.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path

import numpy as np

from prefill.domain.entries import EntryId, Phrasing
from prefill.matching.encoders import available_encoders
from prefill.matching.index import Index
from prefill.matching.lexicon import load_lexicon
from prefill.matching.model import FittedModel, Regression, Values, known_features
from prefill.matching.retrieval import MULTILINGUAL, Retrieval
from prefill.matching.vectors import CachedEncoder
from prefill.matching.wording import Analyser
from prefill.resources import find

RIDGE = 1.0
PRECISION = 0.99
RANKED_BY = ("words", "characters", "meaning")
SURE_BY = ("rank.raw", "rank.lead", "phrases.raw", "covered.raw")


@dataclass(frozen=True)
class Gold:
    """A published mapping: which entries answer each question; none where it is mapped to nothing."""

    name: str
    family: str
    level: str
    bank: tuple[Phrasing, ...]
    asked: tuple[tuple[str, frozenset[str]], ...]

    @property
    def is_exact(self) -> bool:
        """Whether a question has one right answer, so that the first place can be judged."""
        return self.level != "control"


@dataclass(frozen=True)
class Asked:
    """One question of a gold set with its candidates: features by name, and which of them are right."""

    gold: Gold
    entries: tuple[str, ...]
    scores: Mapping[str, Values]
    rivals: np.ndarray
    is_right: np.ndarray
    has_answer: bool


def read_gold(path: Path) -> Gold:
    data = json.loads(path.read_text(encoding="utf-8"))
    bank = tuple(Phrasing(EntryId(entry["id"]), entry["question"]) for entry in data["bank"])
    asked = [(query["question"], frozenset(query["expected"])) for query in data["queries"]]
    asked += [(query["question"], frozenset()) for query in data.get("negatives", ())]
    family = path.stem.removeprefix("xlang_")[:4]
    return Gold(path.stem, family, data["level"], bank, tuple(asked))


def examine(gold: Gold, use: str | None, part: str) -> list[Asked]:
    """The candidates of every question, found as the matcher finds them with one sentence model or none."""
    encoders = {use: CachedEncoder(available_encoders()[use], ())} if use else {}
    analyser = Analyser(load_lexicon(find("matching/lexicon.json")))
    index = Index(analyser, list(encoders.values()), None)
    index.add(gold.bank)
    wordings = [analyser.wording(text) for text, _ in gold.asked]
    found = []
    for (_, right), candidates in zip(
        gold.asked, Retrieval(index, encoders, None).examine(wordings), strict=True
    ):
        for chosen in candidates:
            if chosen.model == part and len(chosen.rows):
                entries = tuple(index.row(number).entry for number in chosen.rows.tolist())
                is_right = np.array([entry in right for entry in entries])
                rivals = index.rivals(chosen.rows)
                found.append(Asked(gold, entries, chosen.scores, rivals, is_right, bool(right)))
    return found


def fit(columns: Values, is_right: Values, weights: Values, names: Sequence[str]) -> Regression:
    """A logistic regression by Newton's method, with a ridge on standardised columns.

    No likeness may count against a match: columns with a negative weight are dropped.
    """
    mean, spread = columns.mean(axis=0), columns.std(axis=0) + 1e-9
    design = np.c_[(columns - mean) / spread, np.ones(len(columns))]
    ridge = np.diag([RIDGE] * len(names) + [0.0])
    beta = np.zeros(design.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-design @ beta))
        gradient = design.T @ (weights * (chance - is_right)) + ridge @ beta
        curvature = (design * (weights * chance * (1 - chance))[:, None]).T @ design + ridge
        step = np.linalg.solve(curvature, gradient)
        beta -= step
        if np.abs(step).max() < 1e-9:
            break
    if (beta[:-1] < 0).any():
        kept = np.flatnonzero(beta[:-1] >= 0)
        return fit(columns[:, kept], is_right, weights, [names[i] for i in kept])
    slopes = beta[:-1] / spread
    fitted = {name: round(float(slope), 4) for name, slope in zip(names, slopes, strict=True)}
    return Regression(round(float(beta[-1] - slopes @ mean), 4), fitted)


def fit_ranking(asked: Sequence[Asked], ranked_by: Sequence[str]) -> Regression:
    """Each gold set weighs the same, however many right answers a question of it has."""
    names = [f"{name}.{kind}" for name in ranked_by for kind in ("raw", "lead")]
    columns = np.concatenate(
        [np.stack([known_features(one.scores, one.rivals)[name] for name in names], axis=1) for one in asked]
    )
    is_right = np.concatenate([one.is_right for one in asked]).astype(float)
    totals: dict[str, int] = {}
    for one in asked:
        totals[one.gold.name] = totals.get(one.gold.name, 0) + int(one.is_right.sum())
    weights = np.concatenate(
        [np.full(len(one.entries), 300 / max(totals[one.gold.name], 1)) for one in asked]
    )
    return fit(columns, is_right, weights, names)


def standing(one: Asked, ranking: Regression) -> tuple[int, dict[str, float]]:
    """The best candidate's position and the features of its standing."""
    features = FittedModel(ranking, Regression(0.0, {})).standing(one.scores, one.rivals)
    best = order(one, features["rank.raw"])[0]
    return best, {name: float(values[best]) for name, values in features.items()}


def order(one: Asked, ranks: Values) -> list[int]:
    return sorted(range(len(ranks)), key=lambda i: (-ranks[i], one.entries[i]))


def fit_certainty(
    asked: Sequence[Asked], ranker: Callable[[str], Regression], sure_by: Sequence[str]
) -> Regression:
    """Fitted on the best candidates as rankers placed them that had not seen their family."""
    best = [(standing(one, ranker(one.gold.family)), one) for one in asked if one.gold.is_exact]
    columns = np.array([[features[name] for name in sure_by] for (_, features), _ in best])
    is_right = np.array([float(one.is_right[at]) for (at, _), one in best])
    return fit(columns, is_right, np.ones(len(best)), sure_by)


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
    """What a model did with one question of a family it had not seen."""

    gold: Gold
    confidence: float
    is_right: bool
    place: int | None
    has_answer: bool


def outcomes(
    train: Sequence[Asked], test: Sequence[Asked], fitter: Callable[..., FittedModel]
) -> list[Outcome]:
    """Judge the questions of each family by a model fitted on the others."""
    found = []
    for family in sorted({one.gold.family for one in test}):
        model = fitter([one for one in train if one.gold.family != family])
        for one in (one for one in test if one.gold.family == family):
            ranks, chances = model.judge(one.scores, one.rivals)
            placed = order(one, ranks)
            place = next((at for at, i in enumerate(placed) if one.is_right[i]), None)
            found.append(Outcome(one.gold, float(chances[placed[0]]), place == 0, place, one.has_answer))
    return found


def figures(found: Sequence[Outcome]) -> dict[str, dict[str, float]]:
    """For each set the share of questions whose right answer came first, and among the first five."""
    by_set: dict[str, list[Outcome]] = {}
    for one in found:
        if one.has_answer:
            by_set.setdefault(one.gold.name, []).append(one)
    return {
        name: {
            "first": round(sum(one.place == 0 for one in of_set) / len(of_set), 4),
            "in five": round(sum(one.place is not None and one.place < 5 for one in of_set) / len(of_set), 4),
        }
        for name, of_set in by_set.items()
    }


def reliability(found: Iterable[Outcome]) -> list[dict[str, float]]:
    """How often answers were right at each height of confidence, over sets that judge the first place."""
    exact = [one for one in found if one.gold.is_exact]
    edges = (0.0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.98, 1.001)
    table = []
    for low, high in pairwise(edges):
        inside = [one for one in exact if low <= one.confidence < high]
        if inside:
            claimed = sum(one.confidence for one in inside) / len(inside)
            right = sum(one.is_right for one in inside) / len(inside)
            table.append(
                {"from": low, "answers": len(inside), "claimed": round(claimed, 3), "right": round(right, 3)}
            )
    return table


def threshold(found: Iterable[Outcome]) -> float:
    """The least confidence from which on ``PRECISION`` of the answers are right, cautions not yet counted."""
    ordered = sorted((one for one in found if one.gold.is_exact), key=lambda one: -one.confidence)
    right, least = 0, 1.0
    for count, one in enumerate(ordered, 1):
        right += one.is_right
        if right >= PRECISION * count:
            least = one.confidence
    return round(least, 3)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--out", type=Path, default=find("matching") / "model.json")
    arguments = parser.parse_args()
    golds = [read_gold(path) for path in sorted(arguments.gold.glob("*.json"))]
    english = [gold for gold in golds if not gold.name.startswith("xlang_")]
    foreign = [gold for gold in golds if gold.name.startswith("xlang_")]
    models = {}
    for use in (None, *available_encoders()):
        name = f"words+{use}" if use else "words"
        ranked_by = RANKED_BY if use else RANKED_BY[:-1]
        asked = [one for gold in english for one in examine(gold, use, name)]
        models[name] = describe(asked, asked, partial(fit_model, ranked_by=ranked_by, sure_by=SURE_BY))
        if use == MULTILINGUAL:
            across = [one for gold in foreign for one in examine(gold, use, "across")]
            models["across"] = describe(
                asked, across, partial(fit_model, ranked_by=("meaning",), sure_by=SURE_BY[:2])
            )
    document = {"fitted_by": "packaging/fit_matching.py", "threshold": 0.9, "models": models}
    arguments.out.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


def describe(
    train: Sequence[Asked], test: Sequence[Asked], fitter: Callable[..., FittedModel]
) -> dict[str, object]:
    """A model fitted on all of ``train`` as data, with its figures on families left out in turn."""
    found = outcomes(train, test, fitter)
    model = fitter(train)
    held_out = {"sets": figures(found), "reliability": reliability(found)}
    for name, reached in held_out["sets"].items():
        print(f"{name:40} first {reached['first']:.3f}  in five {reached['in five']:.3f}")
    return {"ranking": asdict(model.ranking), "certainty": asdict(model.certainty), "held_out": held_out}


if __name__ == "__main__":
    main()
