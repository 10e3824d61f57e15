"""A desk on a real bank in a temporary folder, and the page in a window of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from prefill.bank import Bank
from prefill.domain.entries import Entry, EntryId, Level
from prefill.domain.progress import Progress, Task
from prefill.domain.questions import ChoiceCode
from prefill.jobs.desk import Desk
from prefill.jobs.gate import Gate
from prefill.ui.bank.page import BankPage
from prefill.ui.password_dialog import PasswordDialog
from prefill.ui.theme import Theme
from tests.fixtures.desks import folders_in

ENTRIES = (
    Entry(
        EntryId("rest"),
        "Is customer data encrypted at rest?",
        phrasings=("Do you encrypt stored data?",),
        choice=ChoiceCode.YES,
        answer="Yes, with AES-256.\nKeys are rotated each year.",
        criteria=("CC6.1", "CC6.7"),
        level=Level.GOLDEN,
        owner="Maria Keller",
        review_by=date(2020, 1, 31),
    ),
    Entry(
        EntryId("pen"),
        "How often are penetration tests performed?",
        answer="Once a year, by an independent firm.",
        criteria=("CC4.1",),
        level=Level.APPROVED,
        owner="Jonas",
        review_by=date(2999, 1, 31),
    ),
    Entry(EntryId("bcp"), "Do you test your continuity plan?", choice=ChoiceCode.NO, answer="Not yet."),
)


def pytest_itemcollected(item: pytest.Item) -> None:
    """Qt's offscreen platform says of every window that it gives no hints on sizes."""
    item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


@pytest.fixture(autouse=True)
def suggestions(monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[str, ...]]:
    """What is suggested for a question; the models behind it are tested with the jobs."""
    known: dict[str, tuple[str, ...]] = {}

    def suggested(_bank: Path, _memory: object, question: str) -> Task[tuple[str, ...]]:
        yield Progress(0, 1, "Looking for criteria")
        return known.get(question, ())

    monkeypatch.setattr("prefill.ui.bank.tag_suggester.suggested_codes", suggested)
    return known


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(folders_in(tmp_path), lambda: Gate(0.97, date(2026, 1, 1)), lambda: datetime(2026, 1, 1))
    yield desk
    desk.close()


@pytest.fixture
def bank(desk: Desk) -> Bank:
    """The desk's bank, with three entries."""
    for entry in ENTRIES:
        desk.bank.add(entry)
    return desk.bank


OpenPage = Callable[[], BankPage]


@pytest.fixture
def open_page(desk: Desk, theme: Theme, app_settings: QSettings, qtbot: QtBot) -> Iterator[OpenPage]:
    """Shows the page of the desk's bank in a window of its own."""
    windows: list[QMainWindow] = []

    def open_it() -> BankPage:
        window = QMainWindow()
        windows.append(window)
        qtbot.addWidget(window)
        page = BankPage(desk, theme, app_settings, window)
        window.setCentralWidget(page)
        window.resize(1280, 720)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return page

    yield open_it
    for window in windows:
        for page in window.findChildren(BankPage):
            page.stop()


@pytest.fixture
def show_page(open_page: OpenPage, qtbot: QtBot) -> OpenPage:
    """The same, loaded and with the keyboard on it."""

    def show() -> BankPage:
        page = open_page()
        qtbot.waitUntil(lambda: page.entries.filters.count.text() != "")
        qtbot.wait(1)
        return page

    return show


@pytest.fixture
def refused_page(open_page: OpenPage, qtbot: QtBot) -> OpenPage:
    """The same, where the bank does not open."""

    def show() -> BankPage:
        page = open_page()
        hint = page.entries.browser.hint
        qtbot.waitUntil(lambda: hint.heading.text() == "The answer bank can’t be opened", timeout=60_000)
        return page

    return show


def take_way(page: BankPage, words: str, qtbot: QtBot) -> None:
    """Click on what the page offers where there is no table to show."""
    ways = {button.text(): button for button in page.entries.browser.hint.findChildren(QPushButton)}
    qtbot.waitUntil(ways[words].isVisible)
    qtbot.mouseClick(ways[words], Qt.MouseButton.LeftButton)


def give_password(window: QWidget, password: str, qtbot: QtBot) -> str:
    """Type a password into the dialog that asks for it above a window; gives what that says."""
    qtbot.waitUntil(lambda: asks_for_password(window) is not None, timeout=60_000)
    asked = asks_for_password(window)
    assert asked is not None
    says = asked.findChildren(QLabel)[0].text()
    qtbot.keyClicks(asked.findChild(QLineEdit), password)
    asked.accept()
    return says


def asks_for_password(window: QWidget) -> PasswordDialog | None:
    """The dialog that does, if one does."""
    return next((one for one in window.findChildren(PasswordDialog) if one.isVisible()), None)


@pytest.fixture
def page(bank: Bank, show_page: OpenPage) -> BankPage:
    """The page of a bank with three entries."""
    return show_page()
