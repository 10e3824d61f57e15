"""What a signal is: a named piece of evidence with a weight and a sentence for the user."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Signal(Generic[T]):
    """Evidence for (or, with a negative weight, against) a reading.

    ``strength`` gives 0 to 1 for what is judged; the score gains ``weight`` times that.
    ``sentence`` says to a person what was seen, to stand after "Column B holds the questions:".
    """

    name: str
    weight: float
    sentence: str
    strength: Callable[[T], float]

    def score(self, subject: T) -> float:
        return self.weight * float(self.strength(subject))


def weigh(signals: Sequence[Signal[T]], subject: T) -> float:
    """The sum of all signals."""
    return sum(signal.score(subject) for signal in signals)


def reasons(signals: Sequence[Signal[T]], subject: T, most: int = 3) -> list[str]:
    """What spoke for the subject, the strongest first."""
    ranked = sorted(((s.score(subject), s.sentence) for s in signals), key=lambda pair: -pair[0])
    return [sentence for score, sentence in ranked[:most] if score >= 0.5]
