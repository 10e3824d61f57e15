"""How the bank page fares with many entries: ``python tests/benchmarks/bank_page.py [ENTRIES]``.

Beside the time on the clock stands the processor time of the window's own thread, which other programs hardly
disturb. The peers of the same run are what a plain program would do: a table widget that is filled with all
cells, and SQL's LIKE over the texts.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEventLoop, QSettings, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView, QTableWidget, QTableWidgetItem

from prefill.bank import Bank
from prefill.bank.importing import import_entries
from prefill.domain.entries import Level
from prefill.jobs.desk import Desk
from prefill.jobs.gate import Gate
from prefill.ui.bank.findings import Finding
from prefill.ui.bank.listing import Filter
from prefill.ui.bank.page import BankPage
from prefill.ui.collector import Collector
from prefill.ui.theme import Theme
from tests.benchmarks.bank_scale import TYPED, by_like, varied
from tests.fixtures.desks import folders_in


class Watch:
    """Counts from its making, on the clock and on the processor, in the thread that made it."""

    def __init__(self) -> None:
        self._started, self._worked = time.perf_counter(), time.thread_time()

    def tell(self, what: str) -> float:
        """Print what has been taken, and give the seconds of processor."""
        took, worked = time.perf_counter() - self._started, time.thread_time() - self._worked
        print(f"{what:48} {took * 1000:10.1f} ms {worked * 1000:10.1f} ms of processor")
        return worked


class Gaps:
    """The longest that the window's thread worked on without a look at its events."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, time.thread_time()
        self._often = QTimer()
        self._often.timeout.connect(self._on_often)
        self._often.start(1)

    def _on_often(self) -> None:
        now = time.thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now

    def tell(self, what: str) -> None:
        """Print the longest since the last time, and begin anew."""
        print(f"{f'longest gap while {what}':48} {self.longest * 1000:27.1f} ms of processor")
        self.longest = 0.0


def timed(what: str, act: Callable[[], object]) -> float:
    """Print how long an act takes until the window is painted again."""
    watch = Watch()
    act()
    QApplication.processEvents()
    return watch.tell(what)


def wait_for(signal: SignalInstance) -> None:
    """Let the window go on until this is told."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    loop.exec()


def scroll(table: QTableView, steps: int) -> None:
    """From the first entry to the last, painted at each step."""
    bar = table.verticalScrollBar()
    for step in range(steps + 1):
        bar.setValue(bar.maximum() * step // steps)
        QApplication.processEvents()


def plain_table(rows: Sequence[Sequence[str]]) -> None:
    """What takes the place of the page in a plain program: every cell an item."""
    table = QTableWidget(len(rows), len(rows[0]))
    for place, cells in enumerate(rows):
        for column, text in enumerate(cells):
            table.setItem(place, column, QTableWidgetItem(text))
    table.resize(1280, 720)
    table.show()
    QApplication.processEvents()
    table.close()


def megabytes() -> float:
    """The most memory that the program has had so far, or nothing where the system doesn't tell."""
    try:
        import resource
    except ImportError:
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(number: int) -> None:
    app = QApplication([])
    collector = Collector(app)
    with TemporaryDirectory() as name:
        folders = folders_in(Path(name))
        with Bank.create(folders.bank) as bank:
            import_entries(bank, varied(number))
        desk = Desk(folders, lambda: Gate(0.97, date.today()), datetime.now)
        window = QMainWindow()
        settings = QSettings(str(Path(name) / "window.ini"), QSettings.Format.IniFormat)
        before = megabytes()
        watch, gaps = Watch(), Gaps()
        page = BankPage(desk, Theme(app), settings, window)
        window.setCentralWidget(page)
        window.resize(1280, 720)
        window.show()
        QApplication.processEvents()
        watch.tell("the page is painted")
        gaps.tell("it is built")
        wait_for(page.entries.browser.loaded)
        ours = watch.tell(f"{number:,} entries are listed")
        gaps.tell("they are read")
        wait_for(page.surveyor.surveyed)
        watch.tell("the overview is drawn")
        gaps.tell("it is made")
        search = page.entries.browser.search
        took = [timed(f"search “{typed}”", lambda typed=typed: search(typed)) for typed in TYPED]  # type: ignore[misc]
        page.clear_search()
        QApplication.processEvents()
        gaps.tell("searching")
        plain = timed("all of these by LIKE", lambda: by_like(folders.bank))
        print(f"{'':48} {plain / sum(took):27.1f} times the page's searching")
        QApplication.processEvents()
        gaps.longest = 0.0
        scroll(page.entries.browser.table, 500)
        gaps.tell("scrolling through all")
        timed("filter by level", lambda: page.show_filter(Filter(level=Level.DRAFT)))
        timed("filter by finding", lambda: page.show_filter(Filter(finding=Finding.WITHOUT_OWNER)))
        timed("show everything", page.clear_search)
        timed("sort by question", lambda: page.entries.browser.table.sortByColumn(0, _ascending()))
        timed("go to the last entry", page.entries.browser.table.scrollToBottom)
        QApplication.processEvents()
        gaps.tell("filtering and sorting")
        print(f"{'memory, with the making of the bank':48} {megabytes():10.0f} MB (before {before:.0f})")
        cells = [row.cells for row in page.entries.browser.listing.rows(Filter())]
        plain = timed("a plain table with the same cells", lambda: plain_table(cells))
        print(f"{'':48} {plain / ours:27.1f} times the page's listing")
        page.stop()
        desk.close()
    collector.stop()


def _ascending() -> object:
    from PySide6.QtCore import Qt

    return Qt.SortOrder.AscendingOrder


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50_000)
