"""From a question to ranked matches: candidates, sub-scores, one confidence, reasons and cautions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from prefill.domain.entries import EntryId, Phrasing
from prefill.domain.matches import Match, Query
from prefill.matching.cautions import cautions_of
from prefill.matching.encoders import Encoder, available_encoders
from prefill.matching.index import Index, Row
from prefill.matching.lexicon import load_lexicon
from prefill.matching.model import load_models
from prefill.matching.reasons import reasons
from prefill.matching.retrieval import Candidates, Retrieval
from prefill.matching.vectors import CachedEncoder, VectorCache
from prefill.matching.wording import Analyser, Wording
from prefill.resources import find

_ALMOST_SURE = 0.999


@dataclass(frozen=True)
class _Judged:
    """A candidate with its standing: ``rank`` orders, ``confidence`` is shown."""

    row: Row
    rank: float
    confidence: float
    scores: Mapping[str, float]


class Matcher:
    """Proposes entries for questions. The same phrasings and queries always give the same matches.

    ``cache`` keeps the vectors of phrasings, ``questions`` those of queries; both may be left out.
    Without any sentence model words alone rank.
    """

    def __init__(
        self,
        phrasings: Sequence[Phrasing],
        cache: VectorCache | None = None,
        *,
        questions: VectorCache | None = None,
        encoders: Mapping[str, Encoder] | None = None,
    ) -> None:
        caches = [kept for kept in (cache, questions) if kept is not None]
        found = available_encoders() if encoders is None else encoders
        self._encoders = {name: CachedEncoder(encoder, caches) for name, encoder in found.items()}
        self._analyser = Analyser(load_lexicon(find("matching/lexicon.json")))
        self._models = load_models()
        self._index = Index(self._analyser, list(self._encoders.values()), cache)
        self._retrieval = Retrieval(self._index, self._encoders, questions)
        self._index.add(phrasings)

    def add(self, phrasings: Sequence[Phrasing]) -> None:
        """Take in further phrasings, without a rebuild."""
        self._index.add(phrasings)

    def remove(self, entry: EntryId) -> None:
        """Forget an entry, without a rebuild."""
        self._index.remove(entry)

    def warm(self) -> None:
        """Make the vectors of all phrasings and put them into the cache."""
        for encoder in self._encoders.values():
            self._index.encode_rows(encoder)

    def suggest(self, queries: Sequence[Query], top: int = 5) -> Iterator[tuple[Match, ...]]:
        """The best entries for each query, best first, in the order of the queries; yields as it goes."""
        wordings = [self._analyser.wording(query.text) for query in queries]
        for wording, candidates in zip(wordings, self._retrieval.examine(wordings), strict=True):
            judged = [one for part in candidates for one in self._judge(wording, part)]
            yield tuple(_match(wording, one) for one in _best(judged, top))

    def _judge(self, wording: Wording, part: Candidates) -> Iterator[_Judged]:
        """Each candidate with its rank and its confidence; the very same words are sure and first."""
        if not len(part.rows):
            return
        ranks, chances = self._models[part.model].judge(part.scores, self._index.rivals(part.rows))
        for i, number in enumerate(part.rows.tolist()):
            row = self._index.row(number)
            is_same = row.wording.key == wording.key
            yield _Judged(
                row,
                float("inf") if is_same else float(ranks[i]),
                1.0 if is_same else min(round(float(chances[i]), 4), _ALMOST_SURE),
                {name: float(values[i]) for name, values in part.scores.items()},
            )


def _best(judged: Sequence[_Judged], top: int) -> list[_Judged]:
    """The best candidate of each entry, best entry first; ties break by the entry's ID."""
    ordered = sorted(judged, key=lambda one: (-one.rank, -one.confidence, one.row.entry, one.row.wording.key))
    chosen: dict[EntryId, _Judged] = {}
    ceiling = 1.0
    for one in ordered:
        if one.row.entry not in chosen:
            ceiling = min(ceiling, one.confidence)
            chosen[one.row.entry] = replace(one, confidence=ceiling)
            if len(chosen) == top:
                break
    return list(chosen.values())


def _match(wording: Wording, one: _Judged) -> Match:
    found = one.row.wording
    return Match(
        one.row.entry,
        found.text,
        one.confidence,
        one.scores,
        reasons(wording, found),
        cautions_of(wording, found, one.row.language),
    )
