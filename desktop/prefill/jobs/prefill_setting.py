"""How sure a match must be to be prefilled: the user's own setting, the measured one, or the fitted one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace

from prefill.bank.places import BankAt
from prefill.domain.progress import Task
from prefill.domain.responses import Outcome, Proposal
from prefill.jobs.calibration import Calibration, Judgement, calibrate, own_wordings
from prefill.jobs.forecast import Prospects, prospects
from prefill.jobs.gate import Gate
from prefill.jobs.reading import Reading
from prefill.jobs.store import JobId, JobStore

_CHOSEN = "threshold"
_MEASURED = "calibration"


class PrefillSetting:
    """Makes the gate of the window. What is chosen and measured is kept in the jobs file.

    ``sample`` is the job whose answers are invented and say nothing about the user's.
    """

    def __init__(self, store: JobStore, make_gate: Callable[[], Gate], bank: BankAt, sample: JobId) -> None:
        self._store = store
        self._make_gate = make_gate
        self._bank = bank
        self._sample = sample

    @property
    def default(self) -> float:
        """The measured threshold where own data have shown one, else the one that was fitted."""
        measured = self.measured
        if measured is not None and measured.threshold is not None:
            return measured.threshold
        return self._make_gate().threshold

    @property
    def threshold(self) -> float:
        """The least confidence at which a match is prefilled, 0 to 1."""
        chosen = self._store.setting(_CHOSEN)
        return self.default if chosen is None else float(chosen)

    def choose(self, threshold: float | None) -> None:
        """Keep another threshold; None goes back to the default."""
        self._store.keep_setting(_CHOSEN, threshold)

    def gate(self, threshold: float | None = None) -> Gate:
        """The gate of today with this threshold, or with the one that holds."""
        return replace(self._make_gate(), threshold=self.threshold if threshold is None else threshold)

    @property
    def measured(self) -> Calibration | None:
        """What was last measured on the user's own data."""
        kept = self._store.setting(_MEASURED)
        return Calibration(**kept) if kept is not None else None

    def measure(self) -> Task[Calibration]:
        """Measure on what was accepted and rejected so far, and on the bank's own wordings.

        May run in another thread; give the result to ``keep`` on the one that made this.
        """
        decided = [_judgement(one) for one in self._store.proposals(self._sample) if _says_something(one)]
        return _measured(decided, self._bank, self._make_gate())

    def keep(self, measured: Calibration) -> None:
        """Let what was measured set the default from now on."""
        self._store.keep_setting(_MEASURED, asdict(measured))

    def prospects(self, reading: Reading, gate: Gate) -> Prospects:
        """What each threshold in place of the gate's would do to a questionnaire."""
        from prefill.matching.reliability import load_reliability

        return prospects(reading, gate, load_reliability())


def _measured(decided: list[Judgement], bank: BankAt, gate: Gate) -> Task[Calibration]:
    asked = yield from own_wordings(bank, gate)
    return calibrate([*decided, *asked])


def _says_something(proposal: Proposal) -> bool:
    return proposal.outcome is not Outcome.REWORDED


def _judgement(proposal: Proposal) -> Judgement:
    return Judgement(proposal.confidence, proposal.outcome is Outcome.KEPT)
