"""What a whole process costs, for the benchmarks: seconds by the clock and of the processors, and memory."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROUNDS = 5
CORPUS = Path(os.environ.get("PREFILL_CORPUS", Path(__file__).parents[3] / "shared" / "corpus"))
LOAD = "import sys, {0}; {0}.load_workbook(sys.argv[1])"
LOAD_AND_SAVE = "import sys, {0}; {0}.load_workbook(sys.argv[1]).save(sys.argv[2])"


# Both sides run compiled, as installed; a development tree would compile itself anew in every process.
COMPILED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


@dataclass(frozen=True)
class Cost:
    """Seconds of a whole process, by the clock and of the processors, and its peak memory in MB."""

    wall: float
    processor: float
    memory: float

    def __str__(self) -> str:
        return f"{self.wall:5.2f} s ({self.processor:5.2f} s processor) {self.memory:4.0f} MB"


def cost_of(*command: str) -> Cost:
    """The cheapest of several runs of a command."""
    return min((_run(command) for _ in range(ROUNDS)), key=lambda cost: cost.processor)


def _run(command: tuple[str, ...]) -> Cost:
    start = time.perf_counter()
    command = (sys.executable, "-W", "ignore", *command)
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=COMPILED)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    if status:
        raise SystemExit(f"{' '.join(command)} failed")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
