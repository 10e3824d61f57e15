"""The threshold on a person's own data: what was accepted and rejected, and the bank's own wordings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from prefill.bank import Bank
from prefill.bank.places import BankAt
from prefill.domain.entries import Entry, EntryId, Phrasing
from prefill.domain.matches import JUDGED, Match, Query
from prefill.domain.progress import Progress, Task
from prefill.domain.sentences import said
from prefill.jobs.disagreement import differ
from prefill.jobs.gate import Gate
from prefill.jobs.reading import matcher

if TYPE_CHECKING:
    from prefill.matching.matcher import Matcher

GOAL = 0.99
ENOUGH = 200
_LEAST = 0.5
_MOST_WORDINGS = 1000


@dataclass(frozen=True)
class Judgement:
    """How sure a match was that nothing but its confidence held back, and whether it was right."""

    confidence: float
    is_right: bool


@dataclass(frozen=True)
class Calibration:
    """The least threshold at which own data show GOAL of the answers right, None where they don't show it.

    It rests on ``judgements``, of which ``kept`` are at or above the threshold and ``right`` of these right.
    """

    threshold: float | None
    judgements: int
    kept: int = 0
    right: int = 0

    @property
    def sentence(self) -> str:
        if self.threshold is not None:
            return said(
                "Measured on {judgements} of your own answers: at {threshold:.1%} and above {right} of "
                "{kept} were right, so at least 99 in 100, with a certainty of 95%.",
                judgements=self.judgements,
                threshold=self.threshold,
                right=self.right,
                kept=self.kept,
            )
        if self.judgements < ENOUGH:
            return said(
                "Your own answers give {judgements} judgements so far. From {enough} on they can set the "
                "threshold; until then the default stands.",
                judgements=self.judgements,
                enough=ENOUGH,
            )
        return said(
            "On {judgements} of your own answers no setting is certain to be right 99 times in 100, "
            "so the default stands.",
            judgements=self.judgements,
        )


def calibrate(judgements: Sequence[Judgement]) -> Calibration:
    """The threshold at which the lower 95 % bound of the share of right answers reaches GOAL."""
    from prefill.matching.reliability import lower_bound

    found = Calibration(None, len(judgements))
    if len(judgements) < ENOUGH:
        return found
    kept = right = 0
    ordered = sorted(judgements, key=lambda judgement: -judgement.confidence)
    for confidence, group in groupby(ordered, key=lambda judgement: judgement.confidence):
        rights = [judgement.is_right for judgement in group]
        kept, right = kept + len(rights), right + sum(rights)
        if confidence >= _LEAST and lower_bound(right, kept) >= GOAL:
            found = Calibration(confidence, len(judgements), kept, right)
    return found


def own_wordings(bank_path: BankAt, gate: Gate) -> Task[tuple[Judgement, ...]]:
    """Ask the bank each wording of its entries that have several, with that wording left out.

    Only what the gate would let through at some threshold is judged. A match is right where its answer is
    the entry's own. The bank is only read.
    """
    open_gate = replace(gate, threshold=0.0)
    found: list[Judgement] = []
    with Bank.open(bank_path, read_only=True) as bank:
        entries = {entry.id: entry for entry in bank.entries()}
        wordings = list(_chosen(bank.phrasings()))
        yield Progress(0, len(wordings), said("Reading the answer bank"))
        ready = matcher(bank)
        for done, (left_out, others) in enumerate(wordings, 1):
            matches = _without(ready, left_out, others)
            if open_gate.judge(None, matches, entries).prefill:
                found.append(_judged(matches[0], entries[left_out.entry], entries[matches[0].entry]))
            yield Progress(done, len(wordings), said("Asking the answer bank its own questions"))
    return tuple(found)


def _chosen(phrasings: Iterable[Phrasing]) -> Iterator[tuple[Phrasing, tuple[Phrasing, ...]]]:
    """Each wording with the entry's others; of a large bank an even choice."""
    by_entry: dict[EntryId, list[Phrasing]] = {}
    for phrasing in phrasings:
        by_entry.setdefault(phrasing.entry, []).append(phrasing)
    several = [
        (one, tuple(other for other in own if other is not one))
        for own in by_entry.values()
        if len(own) > 1
        for one in own
    ]
    return iter(several[:: -(-len(several) // _MOST_WORDINGS) or 1])


def _without(ready: Matcher, left_out: Phrasing, others: Sequence[Phrasing]) -> tuple[Match, ...]:
    """The matches of a wording where the index does not hold it; then it is put back."""
    ready.remove(left_out.entry)
    ready.add(others)
    (matches,) = ready.suggest([Query(left_out.text)], close=JUDGED)
    ready.remove(left_out.entry)
    ready.add((left_out, *others))
    return matches


def _judged(match: Match, asked: Entry, found: Entry) -> Judgement:
    return Judgement(match.confidence, asked.id == found.id or not differ(asked, found))
