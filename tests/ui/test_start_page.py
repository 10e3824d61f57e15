"""The first page says what to do next, whatever there is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from prefill.domain.responses import State
from prefill.jobs.job_frame import JobFrame
from prefill.jobs.store import JobId, JobRecord
from prefill.ui.folder_line import FolderLine
from prefill.ui.job_card import JobCard
from prefill.ui.start_page import StartPage
from prefill.ui.state_bar import StateBar
from prefill.ui.theme import Theme

Record = Callable[..., JobRecord]


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Iterator[StartPage]:
    page = StartPage(theme)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    yield page


@pytest.fixture
def record(tmp_path: Path) -> Record:
    def make(name: str = "a.xlsx", **counts: int) -> JobRecord:
        by_state = {State(state): count for state, count in counts.items()}
        return JobRecord(JobId(name), tmp_path / name, datetime(2026, 11, 23), 10, by_state)

    return make


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_an_empty_bank_is_told_with_the_way_out(qtbot: QtBot, page: StartPage) -> None:
    page.show_bank(0)
    assert "Your answer bank is empty" in words(page)
    page.show_bank(3)
    assert "Your answer bank is empty" not in words(page)


def test_without_jobs_there_is_no_empty_list(page: StartPage) -> None:
    page.show_jobs([])
    assert "Recent" not in words(page)


def test_a_job_tells_how_far_it_has_come(page: StartPage, record: Record, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").touch()
    page.show_jobs([record(accepted=3, edited=1, flagged=2, prefilled=4)])
    assert "4 of 10 done · 2 flagged" in words(page)
    (bar,) = page.findChildren(StateBar)
    assert bar.accessibleDescription() == "Accepted: 3, Edited: 1, Flagged: 2, Prefilled: 4"


def test_a_job_tells_for_whom_it_is_and_by_when(page: StartPage, record: Record) -> None:
    soon = replace(record(), frame=JobFrame("Example Bank", date.today() + timedelta(days=3)))
    late = replace(record("b.xlsx", accepted=9), frame=JobFrame(due=date(2020, 1, 31)))
    done = replace(record("c.xlsx", accepted=10), frame=JobFrame(due=date(2020, 1, 31)))
    page.show_jobs([soon, late, done])
    first, second, third = (words(card) for card in page.findChildren(JobCard))
    assert "Example Bank · due " in first
    assert "⚠ was due " in second
    assert "⚠" not in third


def test_the_name_of_a_file_is_shown_with_its_ampersand(page: StartPage, record: Record) -> None:
    """Qt takes a single one on a button for the mark of a key, and shows "Audit _Co"."""
    page.show_jobs([record("Audit & Co.xlsx")])
    (card,) = page.findChildren(JobCard)
    assert card.focusProxy().text() == "Audit && Co.xlsx"


def test_a_job_whose_copy_was_saved_or_delivered_is_not_late(page: StartPage, record: Record) -> None:
    late, soon = JobFrame(due=date(2020, 1, 31)), JobFrame(due=date.today() + timedelta(days=3))
    saved = replace(record(accepted=9), frame=late, saved=date(2020, 1, 29))
    early = replace(record("b.xlsx", accepted=9), frame=soon, saved=date(2020, 1, 29))
    given = replace(saved, id=JobId("c"), recipient="Example Bank", given=date(2020, 1, 30))
    unnamed = replace(early, id=JobId("d"), given=date(2020, 1, 30))
    page.show_jobs([saved, early, given, unnamed])
    first, second, third, fourth = (words(card) for card in page.findChildren(JobCard))
    assert "saved on 29 Jan 2020" in first
    assert "saved on 29 Jan 2020 · due " in second
    assert "delivered to Example Bank on 30 Jan 2020" in third
    assert "delivered on 30 Jan 2020" in fourth
    assert "was due" not in first + third
    assert "saved" not in third + fourth
    assert "due" not in fourth


def test_a_file_that_is_gone_is_told(page: StartPage, record: Record) -> None:
    page.show_jobs([record()])
    assert "The file is no longer in its folder" in words(page)


def test_a_long_folder_gives_way_in_its_middle(page: StartPage, record: Record) -> None:
    folder = Path("/shares", *["department of supplier assessments"] * 9, "2026")
    page.show_jobs([replace(record(), path=folder / "a.xlsx")])
    (line,) = page.findChildren(FolderLine)
    page.resize(700, 700)
    page.grab()
    before, _, shown = line.text().partition(" · ")
    assert before.endswith("2026")
    assert shown.startswith(f"{Path('/shares')}")
    assert "…" in shown
    assert shown.endswith(f"{Path('/', '2026')}")
    assert line.sizeHint().width() <= line.width()
    assert line.toolTip() == str(folder)
    assert str(folder) in line.accessibleName()
    page.resize(1000, 700)
    page.grab()
    assert len(line.text()) > len(f"{before} · {shown}")


def test_a_job_opens_by_mouse_and_by_keyboard(qtbot: QtBot, page: StartPage, record: Record) -> None:
    page.show_jobs([record()])
    (card,) = page.findChildren(JobCard)
    with qtbot.waitSignal(page.path_chosen) as chosen:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert chosen.args == [record().path]
    with qtbot.waitSignal(page.path_chosen):
        qtbot.keyClick(card.focusProxy(), Qt.Key.Key_Space)


def test_the_newest_list_takes_the_place_of_the_old(qtbot: QtBot, page: StartPage, record: Record) -> None:
    page.show_jobs([record("a.xlsx"), record("b.xlsx")])
    page.show_jobs([record("c.xlsx")])
    qtbot.waitUntil(lambda: len(page.findChildren(JobCard)) == 1)
    (card,) = page.findChildren(JobCard)
    assert [b.text() for b in card.findChildren(QPushButton) if b.text()] == ["c.xlsx"]


def test_the_sample_is_one_click_away(qtbot: QtBot, page: StartPage) -> None:
    (button,) = [b for b in page.findChildren(QPushButton) if b.text() == "Try the sample"]
    with qtbot.waitSignal(page.sample_wanted):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_page_shows_that_a_file_may_be_let_go(page: StartPage) -> None:
    page.set_drag_active(True)
    assert "Let go to open it" in words(page)
    page.set_drag_active(False)
    assert "Drop a questionnaire here" in words(page)
