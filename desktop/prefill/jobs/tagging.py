"""Which criteria a question touches: its nearest words in a catalogue, and the tags of like entries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from prefill.criteria import Catalogue
from prefill.domain.entries import Entry, EntryId, Phrasing
from prefill.domain.errors import PrefillError
from prefill.domain.matches import Query

_NEIGHBOURS = 5


class UnknownFramework(PrefillError):
    """A framework was asked for by a name that no catalogue carries."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        super().__init__(f"There is no catalogue for “{name}”. Choose one of: {', '.join(known)}.")


def find_catalogue(catalogues: Sequence[Catalogue], framework: str) -> Catalogue:
    """The catalogue of a framework, such as ``soc2``. Raises UnknownFramework."""
    for catalogue in catalogues:
        if catalogue.framework == framework.casefold():
            return catalogue
    raise UnknownFramework(framework, [catalogue.framework for catalogue in catalogues])


def suggest_criteria(
    texts: Sequence[str], catalogue: Catalogue, entries: Sequence[Entry] = (), top: int = 5
) -> Iterator[tuple[str, ...]]:
    """For each text the codes of the catalogue that fit it, best first.

    Entries that carry codes of the catalogue lend them to the texts they are near to.
    """
    from prefill.matching.matcher import Matcher

    queries = [Query(text) for text in texts]
    described = Matcher([Phrasing(EntryId(c.code), f"{c.title}. {c.words}") for c in catalogue.criteria])
    codes = {c.code for c in catalogue.criteria}
    tagged = {e.id: e for e in entries if codes & set(e.criteria)}
    like = Matcher([Phrasing(e.id, e.question, e.language) for e in tagged.values()])
    for near, neighbours in zip(
        described.suggest(queries, len(codes)), like.suggest(queries, _NEIGHBOURS), strict=True
    ):
        scores: defaultdict[str, float] = defaultdict(float)
        for match in near:
            scores[match.entry] += match.confidence
        for match in neighbours:
            for code in codes & set(tagged[match.entry].criteria):
                scores[code] = max(scores[code], match.confidence)
        yield tuple(sorted(scores, key=lambda code: (-round(scores[code], 6), code))[:top])
