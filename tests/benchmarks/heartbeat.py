"""The pulse of the window's thread, for the benchmarks: the longest gap between two beats of each act."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

_BEAT = 4
PATIENCE = 600.0


@dataclass(frozen=True)
class Gap:
    """Milliseconds for which the window did nothing else: by the clock, and of its thread's processor time.

    The first holds what other programs and threads took; the second only what the window's thread did itself.
    """

    wall: float = 0.0
    own: float = 0.0

    def worse(self, other: Gap) -> Gap:
        return Gap(max(self.wall, other.wall), max(self.own, other.own))

    def better(self, other: Gap) -> Gap:
        return Gap(min(self.wall, other.wall), min(self.own, other.own))


class Heartbeat(QObject):
    """Beats as often as the event loop lets it. ``gaps`` holds the longest gap of each act, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: dict[str, Gap] = {}
        self._act: str | None = None
        self._last = Gap()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT)
        self._timer.timeout.connect(self._on_beat)
        self._timer.start()

    @contextmanager
    def act(self, name: str) -> Iterator[None]:
        """What happens meanwhile belongs to this act, until the window has come to rest."""
        self._act, self._last = name, _now()
        yield
        rest()
        self._on_beat()
        self._act = None

    def _on_beat(self) -> None:
        now = _now()
        if self._act is not None:
            gap = Gap(now.wall - self._last.wall, now.own - self._last.own)
            self.gaps[self._act] = gap.worse(self.gaps.get(self._act, Gap()))
        self._last = now


def best(rounds: list[dict[str, Gap]]) -> dict[str, Gap]:
    """The best of several rounds for each act: what a busy machine took in only some of them is no fault."""
    found = dict(rounds[0])
    for other in rounds[1:]:
        for act, gap in other.items():
            found[act] = gap.better(found.get(act, gap))
    return found


def rest(milliseconds: int = 30) -> None:
    """Let the window go on for a while, as between two keys."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(is_so: Callable[[], object]) -> None:
    """Let the window go on until something is so. Raises TimeoutError."""
    end = time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError
        rest(10)


def _now() -> Gap:
    return Gap(time.perf_counter() * 1000, time.thread_time() * 1000)
