"""A dressed application, a desk with a real bank, a form to fill, and jobs ready made."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl
import pytest
from PySide6.QtCore import QLocale, QObject, QSettings, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from prefill.bank import Bank
from prefill.domain.entries import Entry, EntryId, Level
from prefill.domain.questions import ChoiceCode, Layout, Question, QuestionKey, Questionnaire, QuestionSheet
from prefill.jobs.desk import Desk
from prefill.jobs.gate import Gate
from prefill.jobs.job import Job
from prefill.jobs.reading import Reading
from prefill.jobs.store import JobId, JobStore
from prefill.ui.language import Language, speak
from prefill.ui.main_window import MainWindow
from prefill.ui.review.session import ReviewSession
from prefill.ui.theme import Appearance, Theme
from prefill.workbook import open_workbook
from tests.fixtures.desks import folders_in
from tests.fixtures.forms import plain_form
from tests.fixtures.questions import choice_field, entry, mark_fields, match, question, text_field
from tests.ui.windows import OpenWindow

if TYPE_CHECKING:
    from tour import Tour

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
TODAY = date(2026, 11, 23)
QUESTIONS = (
    "Do you encrypt customer data at rest?",
    "Are backups restored in a test at least once a year?",
    "Is multi-factor authentication required for administrators?",
    "Does an independent firm test the application for weaknesses?",
    "Which shoes does the receptionist wear on Thursdays?",
)


QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


def pytest_itemcollected(item: pytest.Item) -> None:
    """Qt's offscreen platform says that it gives windows no hints on sizes, no order and no keyboard."""
    item.add_marker(pytest.mark.qt_log_ignore("not support (propagateSizeHints|raise|grabbing)", extend=True))


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, Appearance.LIGHT)
    yield theme
    theme.deleteLater()


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """A window that is opened now speaks German."""
    english = QLocale()
    speak(qapp, Language.GERMAN)
    yield
    QLocale.setDefault(english)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        delete(translator)


@pytest.fixture
def tour(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, theme: Theme) -> Iterator[Tour]:
    """The way of the pictures through every view (``packaging/tour.py``)."""
    monkeypatch.syspath_prepend(PACKAGING)
    for name in ("HOME", "USERPROFILE"):  # the files stand where people have theirs
        monkeypatch.setenv(name, str(tmp_path))
    from tour import Tour

    tour = Tour(tmp_path, theme)
    yield tour
    tour.close()
    for module in ("tour", "tour_form"):
        sys.modules.pop(module, None)


@pytest.fixture
def app_settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk on a bank that knows the answer to all questions of the form but the last."""
    folders = folders_in(tmp_path)
    with Bank.create(folders.bank) as bank:
        for number, text in enumerate(QUESTIONS[:-1]):
            answer = f"Yes, that is so: {number}."
            bank.add(Entry(EntryId(""), text, (), ChoiceCode.YES, answer, level=Level.GOLDEN))
    desk = Desk(folders, lambda: Gate(0.9, TODAY), lambda: datetime(2026, 11, 23, 9, 30))
    yield desk
    desk.close()


@pytest.fixture
def form(tmp_path: Path) -> Path:
    """A customer's questionnaire: a list and a comment to each question."""
    heads = ("No.", "Question", "Answer", "Comment")
    return plain_form(tmp_path / "customer.xlsx", "Security", heads, QUESTIONS, ("Yes", "No", "N/A"))


MakeJob = Callable[..., Job]


@pytest.fixture
def make_job(tmp_path: Path) -> Iterator[MakeJob]:
    """Makes a job of the given questions; matches by the row of their question."""
    stores: list[JobStore] = []

    def make(*asked: Question, **more: object) -> Job:
        openpyxl.Workbook().save(tmp_path / "form.xlsx")
        sheet = QuestionSheet("Form", Layout(1, "A", "B", ("C",), "D"), asked)
        given = more.get("matches", {})
        assert isinstance(given, dict)
        matches = {question.key: given.get(question.key.row, ()) for question in asked}
        entries = {e.id: e for e in (entry("E1"), entry("E2", choice=ChoiceCode.NO, answer="Not yet."))}
        workbook = open_workbook(tmp_path / "form.xlsx")
        reading = Reading(workbook, Questionnaire((sheet,)), matches, entries, tmp_path / "bank.db")
        store = JobStore(tmp_path / "jobs.db")
        stores.append(store)
        store.begin(JobId("job"), workbook.path, len(asked), datetime(2026, 11, 23))
        return Job(JobId("job"), reading, store, Gate(0.9, TODAY))

    yield make
    for store in stores:
        store.close()


def key(row: int) -> QuestionKey:
    return QuestionKey("Form", row)


@pytest.fixture
def job(make_job: MakeJob) -> Job:
    """Five questions: two sure matches, one with a caution, one for marks, one without a match."""
    asked = [question(choice_field(f"C{row}"), text_field(f"D{row}"), row=row) for row in (2, 3, 4, 6)]
    asked.insert(3, question(*mark_fields(5), row=5, text="Is access reviewed?"))
    sure = (match("E1"), match("E2", 0.2))
    job = make_job(*asked, matches={2: sure, 3: sure, 4: (match("E1", 1.0, "number"),), 5: sure})
    job.prefill()
    return job


@pytest.fixture
def begin(qapp: QApplication) -> Iterator[Callable[[Job], ReviewSession]]:
    """Begins the review of a job."""
    parent = QObject()
    yield lambda job: ReviewSession(job, parent)
    delete(parent)  # now, with its timers, before the job's file is closed


@pytest.fixture
def session(job: Job, begin: Callable[[Job], ReviewSession]) -> ReviewSession:
    return begin(job)


@pytest.fixture
def open_window(qtbot: QtBot, desk: Desk, app_settings: QSettings, theme: Theme) -> Iterator[OpenWindow]:
    """Opens the window as each start of the application does."""
    windows: list[MainWindow] = []

    def open_it(path: Path | None = None) -> MainWindow:
        window = MainWindow(desk, app_settings, theme, path)
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is not None)
        return window

    yield open_it
    for window in windows:
        window.close()
