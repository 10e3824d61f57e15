"""How the bank page fares with many entries: ``python tests/benchmarks/bank_page.py [ENTRIES]``."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QEventLoop, QSettings, SignalInstance
from PySide6.QtWidgets import QApplication, QMainWindow

from prefill.bank import Bank
from prefill.bank.importing import import_entries
from prefill.domain.entries import Level
from prefill.jobs.desk import Desk, Folders
from prefill.jobs.gate import Gate
from prefill.ui.bank.findings import Finding
from prefill.ui.bank.listing import Filter
from prefill.ui.bank.page import BankPage
from prefill.ui.theme import Theme
from tests.benchmarks.bank_scale import TYPED, varied


def timed(what: str, act: Callable[[], object]) -> None:
    """Print how long an act takes until the window is painted again."""
    start = time.perf_counter()
    act()
    QApplication.processEvents()
    print(f"{what:48} {(time.perf_counter() - start) * 1000:10.1f} ms")


def wait_for(signal: SignalInstance) -> None:
    """Let the window go on until this is told."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    loop.exec()


def megabytes() -> float:
    """The most memory that the program has had so far, or nothing where the system doesn't tell."""
    try:
        import resource
    except ImportError:
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def folders_in(folder: Path) -> Folders:
    unused = folder / "unused"
    return Folders(folder / "bank.db", folder / "jobs.db", folder / "logs", unused, unused, unused)


def main(number: int) -> None:
    app = QApplication([])
    with TemporaryDirectory() as name:
        folders = folders_in(Path(name))
        with Bank.create(folders.bank) as bank:
            import_entries(bank, varied(number))
        desk = Desk(folders, lambda: Gate(0.97, date.today()), datetime.now)
        window = QMainWindow()
        settings = QSettings(str(Path(name) / "window.ini"), QSettings.Format.IniFormat)
        before = megabytes()
        start = time.perf_counter()
        page = BankPage(desk, Theme(app), settings, window)
        window.setCentralWidget(page)
        window.resize(1280, 720)
        window.show()
        QApplication.processEvents()
        print(f"{'the page is painted':48} {(time.perf_counter() - start) * 1000:10.1f} ms")
        wait_for(page.entries.browser.loaded)
        print(f"{f'{number:,} entries are listed':48} {(time.perf_counter() - start) * 1000:10.1f} ms")
        wait_for(page.surveyor.surveyed)
        print(f"{'the overview is drawn':48} {(time.perf_counter() - start) * 1000:10.1f} ms")
        for typed in TYPED:
            timed(f"search “{typed}”", lambda typed=typed: page.entries.browser.search(typed))  # type: ignore[misc]
        page.clear_search()
        timed("filter by level", lambda: page.show_filter(Filter(level=Level.DRAFT)))
        timed("filter by finding", lambda: page.show_filter(Filter(finding=Finding.WITHOUT_OWNER)))
        timed("show everything", page.clear_search)
        timed("sort by question", lambda: page.entries.browser.table.sortByColumn(0, _ascending()))
        timed("go to the last entry", page.entries.browser.table.scrollToBottom)
        print(f"{'memory, with the making of the bank':48} {megabytes():10.0f} MB (before {before:.0f})")
        page.stop()
        desk.close()


def _ascending() -> object:
    from PySide6.QtCore import Qt

    return Qt.SortOrder.AscendingOrder


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50_000)
