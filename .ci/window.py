"""Opens the real window on the sample, begins the job, takes a picture of its questions, and closes it.

    python .ci/window.py PICTURE.png

Exit status 0 means that the questions appeared, the picture is not blank, and the window closed as it should.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication

from prefill.app import surroundings
from prefill.cli import run
from prefill.ui.overview_page import OverviewPage

LIMIT = 120.0  # seconds until the questions must be there
QUESTIONS = 50  # rows that a list of questions has at least, and no other list
COLOURS = 40  # that an empty or broken window does not reach


class Visit:
    """One visit to the window: waits for the questions, takes the picture, closes all windows."""

    def __init__(self, picture: Path) -> None:
        self.fault = "The window was closed before the questions appeared."
        self._picture = picture
        self._deadline = time.monotonic() + LIMIT

    def begin(self) -> None:
        """Wait, in a thread of its own, for the application to exist; then look at it from inside."""
        threading.Thread(target=self._wait_for_application, daemon=True).start()

    def _wait_for_application(self) -> None:
        while (application := QApplication.instance()) is None:
            time.sleep(0.1)
        QTimer.singleShot(0, application, self._look)

    def _look(self) -> None:
        if time.monotonic() > self._deadline:
            self._leave(f"No list of questions appeared within {LIMIT:.0f} seconds.")
        elif _longest_list() < QUESTIONS:
            _begin_the_job()
            QTimer.singleShot(200, QApplication.instance(), self._look)
        else:
            QTimer.singleShot(1000, QApplication.instance(), self._take_picture)

    def _take_picture(self) -> None:
        picture = QApplication.primaryScreen().grabWindow(0).toImage()
        self._picture.parent.mkdir(parents=True, exist_ok=True)
        picture.save(str(self._picture))
        colours = _colours(picture)
        self._leave("" if colours >= COLOURS else f"The picture is as good as blank: {colours} colours.")

    def _leave(self, fault: str) -> None:
        self.fault = fault
        QApplication.closeAllWindows()


def _begin_the_job() -> None:
    """Press the button below the overview, where that is shown."""
    for widget in QApplication.allWidgets():
        if isinstance(widget, OverviewPage) and widget.isVisible() and widget.start_button.isEnabled():
            widget.start_button.click()


def _longest_list() -> int:
    """How many rows the longest of the lists has that are on the screen."""
    lists = [widget for widget in QApplication.allWidgets() if isinstance(widget, QAbstractItemView)]
    return max((view.model().rowCount() for view in lists if view.isVisible() and view.model()), default=0)


def _colours(picture: QImage) -> int:
    pixels = ((x, y) for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2))
    return len({picture.pixel(x, y) for x, y in pixels})


def main() -> int | str:
    """Make the visit. Gives what ``sys.exit`` takes: a sentence where something is wrong."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["PREFILL_HOME"] = home
        visit = Visit(Path(sys.argv[1]).absolute())
        visit.begin()
        status = run(["--sample"], surroundings())
    return visit.fault or status


if __name__ == "__main__":
    sys.exit(main())
