"""A screen that nobody sees: what stands on it, and how long a program takes to paint."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import dev
from PySide6.QtGui import QGuiApplication, QImage

COLOURS = 40  # that an empty or broken window does not reach
_PATIENCE = 120.0  # seconds
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Paint:
    """The first paint of a program: seconds after its start, and seconds that it kept the processor busy."""

    waited: float
    worked: float


class Screen:
    """Looks at a virtual screen from outside the programs that paint on it."""

    def __init__(self, display: str) -> None:
        self.display = display
        os.environ |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self._application = QGuiApplication([])

    def first_paint(self, command: Sequence[str]) -> Paint:
        """Start a program, wait for its window, and end it."""
        with self._running(command) as (process, began):
            self._wait_for(1, process)
            return Paint(time.monotonic() - began, _worked(process.pid))

    def picture(self, command: Sequence[str], path: Path) -> None:
        """Start a program, keep a picture of its window once there is something on it, and end it."""
        with self._running(command) as (process, _):
            self._wait_for(COLOURS, process)
            time.sleep(2)
            self._look().save(str(path))

    @contextmanager
    def _running(self, command: Sequence[str]) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            yield process, time.monotonic()
        finally:
            process.kill()
            process.wait()
            deadline = time.monotonic() + 10
            while len(colours(self._look())) > 1 and time.monotonic() < deadline:
                time.sleep(0.05)

    def _wait_for(self, count: int, process: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + _PATIENCE
        while len(colours(self._look())) <= count:
            if process.poll() is not None or time.monotonic() > deadline:
                raise dev.StepError("The window did not appear.")
            time.sleep(0.005)

    def _look(self) -> QImage:
        self._application.processEvents()
        return QGuiApplication.primaryScreen().grabWindow(0).toImage()


def colours(picture: QImage) -> set[int]:
    """The colours of a picture, looked at in a coarse grid."""
    pixels = ((x, y) for x in range(8, picture.width(), 16) for y in range(8, picture.height(), 16))
    return {picture.pixel(x, y) for x, y in pixels}


@contextmanager
def screen() -> Iterator[Screen]:
    """A virtual screen of the size of a small laptop's."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-ac", "-nolisten", "tcp", "-screen", "0", "1280x720x24"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as number:
            yield Screen(f":{number.readline().strip()}")
    finally:
        server.terminate()
        server.wait()


def _worked(process: int) -> float:
    """Processor seconds of a process so far, from ``/proc/PID/stat``."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS
