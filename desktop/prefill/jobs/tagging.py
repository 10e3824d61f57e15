"""Which criteria a question touches: its nearest words in a catalogue, and the tags of like entries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import repeat
from typing import TYPE_CHECKING

from prefill.criteria import Catalogue
from prefill.domain.entries import Entry, EntryId, Phrasing
from prefill.domain.errors import PrefillError
from prefill.domain.matches import Match, Query
from prefill.domain.sentences import said

if TYPE_CHECKING:
    from prefill.matching.vectors import VectorCache

_NEIGHBOURS = 5
_DESCRIBED = 12  # criteria that are worth comparing with the neighbours' tags


class UnknownFramework(PrefillError):
    """A framework was asked for by a name that no catalogue carries."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        super().__init__(
            said(
                "There is no catalogue for “{name}”. Choose one of: {known}.",
                name=name,
                known=", ".join(known),
            )
        )


def find_catalogue(catalogues: Sequence[Catalogue], framework: str) -> Catalogue:
    """The catalogue of a framework, such as ``soc2``. Raises UnknownFramework."""
    for catalogue in catalogues:
        if catalogue.framework == framework.casefold():
            return catalogue
    raise UnknownFramework(framework, [catalogue.framework for catalogue in catalogues])


class KeptVectors:
    """Vectors in memory, so that each text is encoded once."""

    def __init__(self) -> None:
        self._vectors: dict[tuple[str, str], bytes] = {}

    def get(self, model: str, hashes: Sequence[str]) -> Mapping[str, bytes]:
        return {key: self._vectors[model, key] for key in hashes if (model, key) in self._vectors}

    def put(self, model: str, vectors: Mapping[str, bytes]) -> None:
        self._vectors.update({(model, key): vector for key, vector in vectors.items()})


class Tagger:
    """Suggests codes of one catalogue. Ready to be asked again and again, by a thread at a time.

    Entries that carry codes of the catalogue lend them to the texts they are near to. ``cache`` keeps the
    vectors of the catalogue's and the entries' words, as a bank does.
    """

    def __init__(
        self, catalogue: Catalogue, entries: Iterable[Entry] = (), cache: VectorCache | None = None
    ) -> None:
        from prefill.matching.available import available_encoders
        from prefill.matching.matcher import Matcher

        self._codes = {one.code for one in catalogue.criteria}
        self._tagged = {entry.id: entry for entry in entries if self._codes & set(entry.criteria)}
        asked, encoders = KeptVectors(), available_encoders()
        self._described = Matcher(
            [Phrasing(EntryId(one.code), f"{one.title}. {one.words}") for one in catalogue.criteria],
            cache,
            questions=asked,
            encoders=encoders,
        )
        self._like = Matcher(
            [Phrasing(entry.id, entry.question, entry.language) for entry in self._tagged.values()],
            cache,
            questions=asked,
            encoders=encoders,
        )

    def suggest(self, texts: Sequence[str], top: int = 5) -> Iterator[tuple[str, ...]]:
        """For each text the codes that fit it, best first; yields as it goes."""
        for scored in self.scored(texts, top):
            yield tuple([code for code, _ in scored])

    def scored(self, texts: Sequence[str], top: int = 5) -> Iterator[tuple[tuple[str, float], ...]]:
        """The same, each code with how near it is, 0 to 1."""
        queries = [Query(text) for text in texts]
        described = self._described.suggest(queries, max(top, _DESCRIBED))
        like = self._like.suggest(queries, _NEIGHBOURS) if self._tagged else repeat(())
        for near, neighbours in zip(described, like, strict=False):
            yield tuple(self._ranked(near, neighbours)[:top])

    def _ranked(self, near: Iterable[Match], neighbours: Iterable[Match]) -> list[tuple[str, float]]:
        scores: defaultdict[str, float] = defaultdict(float)
        for match in near:
            scores[match.entry] += match.confidence
        for match in neighbours:
            for code in self._codes & set(self._tagged[match.entry].criteria):
                scores[code] = max(scores[code], match.confidence)
        return sorted(scores.items(), key=lambda pair: (-round(pair[1], 6), pair[0]))


def suggest_criteria(
    texts: Sequence[str], catalogue: Catalogue, entries: Sequence[Entry] = (), top: int = 5
) -> Iterator[tuple[str, ...]]:
    """For each text the codes of the catalogue that fit it, best first: a tagger that is asked once."""
    return Tagger(catalogue, entries).suggest(texts, top)
