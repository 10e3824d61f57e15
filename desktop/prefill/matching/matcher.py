"""From a question to ranked matches: candidates, sub-scores, one confidence, reasons and cautions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import merge
from itertools import accumulate, count
from typing import NamedTuple

from prefill.domain.entries import Entry, EntryId, Phrasing
from prefill.domain.matches import CLOSE, SHOWN, Match, Query
from prefill.matching.available import available_encoders
from prefill.matching.cautions import Cautions
from prefill.matching.encoders import Encoder
from prefill.matching.evidence import Evidence
from prefill.matching.index import Index
from prefill.matching.lexicon import load_lexicon
from prefill.matching.model import load_models
from prefill.matching.reasons import reasons
from prefill.matching.retrieval import ACROSS, Candidates, Retrieval
from prefill.matching.vectors import CachedEncoder, VectorCache
from prefill.matching.wording import Analyser, Wording
from prefill.resources import find

_ABROAD = 0.1
_ABOUT_AS_SURE = 0.001  # at 0.02 the gold sets ranked a hundredth fewer answers first


class _Judged(NamedTuple):
    """A candidate with its standing, in the order of sorting: surest first, ties by the entry's ID."""

    doubt: float
    below: float
    entry: EntryId
    words: str
    at: int
    confidence: float
    part: Candidates


class _Weighed(NamedTuple):
    judged: _Judged
    evidence: Mapping[str, float]


class Matcher:
    """Proposes entries for questions. The same phrasings and queries always give the same matches.

    ``entries`` say more of those that the phrasings belong to, which orders matches that are about as sure.
    ``cache`` keeps the vectors of phrasings, ``questions`` those of queries; all may be left out.
    Without any sentence model words alone rank.
    """

    def __init__(
        self,
        phrasings: Sequence[Phrasing],
        cache: VectorCache | None = None,
        *,
        entries: Mapping[EntryId, Entry] | None = None,
        questions: VectorCache | None = None,
        encoders: Mapping[str, Encoder] | None = None,
    ) -> None:
        caches = [kept for kept in (cache, questions) if kept is not None]
        found = available_encoders() if encoders is None else encoders
        self._encoders = {name: CachedEncoder(encoder, caches) for name, encoder in found.items()}
        lexicon = load_lexicon(find("matching/lexicon.json"))
        self._analyser = Analyser(lexicon)
        self._cautions = Cautions(lexicon)
        self._evidence = Evidence(entries or {}, self._analyser)
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

    def suggest(
        self, queries: Sequence[Query], top: int = SHOWN, close: int = 0
    ) -> Iterator[tuple[Match, ...]]:
        """The best entries for each query, best first, in the order of the queries; yields as it goes.

        There are ``top`` of them, and up to ``close`` where the further ones are close to the best.
        """
        wordings = [self._analyser.wording(query.text) for query in queries]
        examined = self._retrieval.examine(wordings)
        for query, wording, parts in zip(queries, wordings, examined, strict=True):
            judged = merge(*(self._judge(part) for part in parts if len(part.rows)))
            weighed = _enough(self._weighed(query, _best_of_entries(judged)), top, close)
            yield tuple(self._match(wording, one, evidence) for one, evidence in weighed)

    def _judge(self, part: Candidates) -> Iterator[_Judged]:
        """The candidates by their rank, best first; confidence never rises down the list.

        An answer in another language must be translated: one in the question's own goes before it where
        both are about as sure.
        """
        behind = _ABROAD if part.model == ACROSS else 0.0
        rivals = self._index.rivals(part.rows)
        ranks, chances = self._models[part.model].judge(part.scores, rivals, part.is_same)
        standings = zip((-ranks).tolist(), self._index.rows(part.rows), count(), strict=False)
        order = sorted((below, row.entry, row.key, at) for below, row, at in standings)
        doubts = accumulate((1 - chance for chance in chances[[at for *_, at in order]].tolist()), max)
        for (below, entry, words, at), doubt in zip(order, doubts, strict=True):
            yield _Judged(doubt + behind, below, entry, words, at, round(1 - doubt, 4), part)

    def _weighed(self, query: Query, best: Iterable[_Judged]) -> Iterator[_Weighed]:
        """The matches with their evidence; it orders those that are about as sure, and makes none surer."""
        scores = self._evidence.scorer(query)
        for run in _runs(best):
            weighed = [_Weighed(one, scores(one.entry)) for one in run]
            confidence = 1.0
            for one, evidence in sorted(weighed, key=lambda it: -round(sum(it.evidence.values()), 4)):
                confidence = min(confidence, one.confidence)
                yield _Weighed(one._replace(confidence=confidence), evidence)

    def _match(self, wording: Wording, one: _Judged, evidence: Mapping[str, float]) -> Match:
        number = int(one.part.rows[one.at])
        row, found = self._index.row(number), self._index.wording(number)
        scores = {name: float(values[one.at]) for name, values in one.part.scores.items()}
        cautions = self._cautions.between(wording, found, row.language)
        scores.update(evidence)
        return Match(row.entry, row.text, one.confidence, scores, reasons(wording, found), cautions)


def _best_of_entries(judged: Iterable[_Judged]) -> Iterator[_Judged]:
    """The best candidate of each entry, best first."""
    seen: set[EntryId] = set()
    for one in judged:
        if one.entry not in seen:
            seen.add(one.entry)
            yield one


def _enough(weighed: Iterator[_Weighed], top: int, close: int) -> Iterator[_Weighed]:
    """The first ``top``, and up to ``close`` for as long as they are close to the first."""
    best = next(weighed, None)
    if best is None:
        return
    yield best
    for place, one in enumerate(weighed, 1):
        if place >= top and (place >= close or one.judged.confidence <= best.judged.confidence - CLOSE):
            return
        yield one


def _runs(best: Iterable[_Judged]) -> Iterator[list[_Judged]]:
    """Those that are about as sure as one another, together."""
    run: list[_Judged] = []
    for one in best:
        if run and not _is_about_as_sure(run[0], one):
            yield run
            run = []
        run.append(one)
    if run:
        yield run


def _is_about_as_sure(first: _Judged, other: _Judged) -> bool:
    """The very words of the question are surer than any others."""
    return (first.doubt == 0) == (other.doubt == 0) and round(other.doubt - first.doubt, 4) <= _ABOUT_AS_SURE
