"""What speaks for an entry beside its wordings: its section, its criteria, its other phrasings, its answer.

Each is a weak sign, so none makes a match surer: among matches that are about as sure they decide the order,
and the window shows them. No public set of questions could tell their weights, so all weigh the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass

from prefill.domain.entries import Entry, EntryId
from prefill.domain.matches import Query
from prefill.matching.wording import Analyser


@dataclass(frozen=True)
class _Known:
    """The stems of each wording of an entry, and of its answer; its criteria, as they stand in a text."""

    asked: tuple[Set[str], ...]
    answered: frozenset[str]
    criteria: re.Pattern[str] | None


class Evidence:
    """Weighs entries; what an entry says is taken apart once."""

    def __init__(self, entries: Mapping[EntryId, Entry], analyser: Analyser) -> None:
        self._entries = entries
        self._analyser = analyser
        self._known: dict[EntryId, _Known] = {}

    def scorer(self, query: Query) -> Callable[[EntryId], dict[str, float]]:
        """Gives an entry's scores by name, 0 to 1; without what the question or the entry say nothing of.

        ``section`` is the share of the heading above the question that the entry speaks of, ``answer`` the
        share of the question found in its answer, ``phrasings`` what all its wordings taken together hold of
        the question beyond the best of them; ``criteria`` is 1 where the question, its ID or its heading
        name one of the entry's.
        """
        if not self._entries:
            return lambda _: {}
        asked, heading = (self._analyser.bag(text) for text in (query.text, query.section))
        naming = " ".join((query.id, query.section, query.text))

        def scores(entry: EntryId) -> dict[str, float]:
            known = self._known_of(entry)
            return {} if known is None else _scores(asked, heading, naming, known)

        return scores

    def _known_of(self, entry: EntryId) -> _Known | None:
        if entry not in self._known and entry in self._entries:
            self._known[entry] = self._take_apart(self._entries[entry])
        return self._known.get(entry)

    def _take_apart(self, entry: Entry) -> _Known:
        bag = self._analyser.bag
        asked = tuple(bag(text) for text in (entry.question, *entry.phrasings))
        codes = "|".join(re.escape(code) for code in entry.criteria if code)
        pattern = re.compile(rf"(?<![\w.&-])(?:{codes})(?![0-9A-Za-z])", re.IGNORECASE) if codes else None
        return _Known(asked, bag(entry.answer), pattern)


def _scores(asked: Set[str], heading: Set[str], naming: str, known: _Known) -> dict[str, float]:
    found = {}
    if heading:
        found["section"] = _share(heading, known.answered.union(*known.asked))
    if known.criteria:
        found["criteria"] = float(known.criteria.search(naming) is not None)
    if asked and len(known.asked) > 1:
        best = max(_share(asked, wording) for wording in known.asked)
        together = _share(asked, frozenset[str]().union(*known.asked))
        found["phrasings"] = round(together - best, 4)
    if asked and known.answered:
        found["answer"] = _share(asked, known.answered)
    return found


def _share(stems: Set[str], among: Set[str]) -> float:
    return round(len(stems & among) / len(stems), 4)
