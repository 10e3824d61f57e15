"""The gold sets of question mappings, and the candidates that the matcher finds for their questions."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from prefill.domain.entries import EntryId, Phrasing
from prefill.matching.available import available_encoders
from prefill.matching.index import Index, Row
from prefill.matching.lexicon import load_lexicon
from prefill.matching.model import Values
from prefill.matching.retrieval import Retrieval
from prefill.matching.vectors import CachedEncoder
from prefill.matching.wording import Analyser, Wording
from prefill.resources import find

FEW = 0.12


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
    """One question of a gold set with its candidates: sub-scores by name, and which of them are right."""

    gold: Gold
    question: Wording
    rows: tuple[Row, ...]
    wordings: tuple[Wording, ...]
    scores: Mapping[str, Values]
    rivals: NDArray[np.bool_]
    is_same: NDArray[np.bool_]
    is_right: NDArray[np.bool_]
    has_answer: bool


def situations(one: Asked) -> list[tuple[float, Asked]]:
    """The question as it meets other banks, each with its weight.

    Gold banks are dense: every topic has many entries, and nearly every question its answer. A user's bank
    may hold one entry near a question, or no answer at all, and confidence has to be as true there.
    """
    draw = random.Random(one.question.text)
    few = np.array([draw.random() < FEW for _ in one.rows])
    chosen = [(1.0, np.ones(len(few), dtype=bool)), (0.25, ~one.is_right)]
    chosen += [(0.25, few | one.is_right), (0.25, few & ~one.is_right)]
    return [(weight, among(one, np.flatnonzero(kept))) for weight, kept in chosen if kept.any()]


def among(one: Asked, kept: NDArray[np.intp]) -> Asked:
    """The same question where the bank holds only some of the candidates."""
    return replace(
        one,
        rows=tuple(one.rows[i] for i in kept.tolist()),
        wordings=tuple(one.wordings[i] for i in kept.tolist()),
        scores={name: values[kept] for name, values in one.scores.items()},
        rivals=one.rivals[np.ix_(kept, kept)],
        is_same=one.is_same[kept],
        is_right=one.is_right[kept],
    )


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
    examined = Retrieval(index, encoders, None).examine(wordings)
    found = []
    for (_, right), wording, candidates in zip(gold.asked, wordings, examined, strict=True):
        for chosen in candidates:
            if chosen.model == part and len(chosen.rows):
                numbers = chosen.rows.tolist()
                rows = tuple(index.row(number) for number in numbers)
                asked = Asked(
                    gold=gold,
                    question=wording,
                    rows=rows,
                    wordings=tuple(index.wording(number) for number in numbers),
                    scores=chosen.scores,
                    rivals=index.rivals(chosen.rows),
                    is_same=chosen.is_same,
                    is_right=np.array([row.entry in right for row in rows]),
                    has_answer=bool(right),
                )
                found.append(asked)
    return found
