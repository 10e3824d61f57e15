"""How soon the window is painted, from the start of the process: ``python tests/benchmarks/first_paint.py``.

Prefill's window beside a bare PySide6 window with an empty table, each in processes of its own, in turn.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.benchmarks.costs import COMPILED

ROUNDS = 5
MOST = 2.0
# The clock of the whole process, and its own processor time: what other programs take is in the first alone.
STOP = """
import os, resource, time
def stop():
    used = resource.getrusage(resource.RUSAGE_SELF)
    started = float(os.environ["STARTED"])
    print(time.time() - started, used.ru_utime + used.ru_stime, flush=True)
    os._exit(0)
"""
BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
class Window(QMainWindow):
    def event(self, event):
        done = super().event(event)
        if event.type() == event.Type.UpdateRequest:
            stop()
        return done
app = QApplication([])
window = Window()
window.setCentralWidget(QTableView(window))
window.resize(1280, 800)
window.show()
app.exec()
"""
PREFILL = """
import sys
from prefill.ui.main_window import MainWindow
painted = MainWindow.event
def event(self, event):
    done = painted(self, event)
    if event.type() == event.Type.UpdateRequest:
        stop()
    return done
MainWindow.event = event
from prefill.__main__ import main
sys.argv = ["prefill"]
main()
"""


def cost(program: str) -> tuple[float, float]:
    """Seconds until the first paint, by the clock and of the processor."""
    import time

    with TemporaryDirectory() as home:
        surroundings = {**COMPILED, "QT_QPA_PLATFORM": "offscreen", "PREFILL_HOME": home}
        surroundings["STARTED"] = str(time.time())
        run = subprocess.run(
            [sys.executable, "-c", STOP + program], env=surroundings, capture_output=True, text=True
        )
    if run.returncode:
        raise SystemExit(run.stderr)
    wall, processor = map(float, run.stdout.split())
    return wall, processor


def main() -> None:
    """Print the best of several rounds of both, and the ratio."""
    rounds = [(cost(BARE), cost(PREFILL)) for _ in range(ROUNDS)]
    best = [[min(costs[which][kind] for costs in rounds) for kind in (0, 1)] for which in (0, 1)]
    for name, (wall, processor) in zip(("a bare window with a table", "Prefill"), best, strict=True):
        print(f"{name:28} {wall * 1000:6.0f} ms by the clock {processor * 1000:6.0f} ms of the processor")
    ratios = [ours / bare for bare, ours in zip(*best, strict=True)]
    verdict = "within" if min(ratios) <= MOST else "over"
    print(f"ratio {ratios[0]:.2f} by the clock, {ratios[1]:.2f} of the processor: {verdict} {MOST:.0f}")


if __name__ == "__main__":
    os.chdir(Path(__file__).parents[2])
    main()
