"""A new questionnaire is looked at before any work; an old one is taken up, and tells what it lost."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from prefill.domain.entries import Audience
from prefill.domain.errors import PrefillError
from prefill.domain.responses import State
from prefill.jobs.desk import Desk
from prefill.ui.lost_dialog import LostDialog
from prefill.ui.review.page import ReviewPage
from prefill.ui.sheet.page import SheetPage
from prefill.ui.start_page import StartPage
from tests.ui.windows import OpenWindow, banner_of, drop, overview_of, press, review_of, states


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_before_any_work_the_figures_are_told_and_nothing_is_kept(
    qtbot: QtBot, open_window: OpenWindow, desk: Desk, form: Path
) -> None:
    window = open_window()
    assert drop(window, form)
    page = overview_of(qtbot, window)
    told = words(page)
    assert "customer.xlsx" in told
    assert "5 questions on 1 sheet." in told
    assert [figure.accessibleName() for figure in page._figures] == [
        "4 will be prefilled",
        "0 have a likely answer",
        "1 are left to you",
        "0 are answered already",
    ]
    assert desk.recent() == []
    assert not window.commands.save.isEnabled()


@pytest.mark.usefixtures("no_english_model", "caplog")
def test_where_the_english_model_cannot_run_the_overview_says_so(
    qtbot: QtBot, open_window: OpenWindow, form: Path
) -> None:
    page = overview_of(qtbot, open_window(form))
    assert "The English sentence model cannot run on this machine" in words(page)


@pytest.mark.usefixtures("no_english_model", "german", "caplog")
def test_the_german_window_says_so_in_german(qtbot: QtBot, open_window: OpenWindow, form: Path) -> None:
    page = overview_of(qtbot, open_window(form))
    assert "Das englische Sprachmodell läuft auf diesem Rechner nicht" in words(page)


def test_enter_starts(qtbot: QtBot, open_window: OpenWindow, desk: Desk, form: Path) -> None:
    window = open_window(form)
    overview_of(qtbot, window)
    press(qtbot, Qt.Key.Key_Return)
    job = review_of(qtbot, window).job
    assert states(job) == [State.PREFILLED] * 4 + [State.EMPTY]
    assert [record.id for record in desk.recent()] == [job.id]


def test_escape_puts_it_aside_and_leaves_nothing(
    qtbot: QtBot, open_window: OpenWindow, desk: Desk, form: Path
) -> None:
    window = open_window(form)
    overview_of(qtbot, window)
    press(qtbot, Qt.Key.Key_Escape)
    assert isinstance(window.page, StartPage)
    assert desk.recent() == []


def test_a_review_that_is_open_waits_behind_the_overview(
    qtbot: QtBot, open_window: OpenWindow, form: Path
) -> None:
    window = open_window(form)
    review = review_of(qtbot, window)
    other = form.with_name("other.xlsx")
    other.write_bytes(form.read_bytes())
    drop(window, other)
    overview_of(qtbot, window).aside_button.click()
    assert window.page is review


def test_the_frame_changes_the_figures_and_goes_with_the_job(
    qtbot: QtBot, open_window: OpenWindow, desk: Desk, form: Path
) -> None:
    window = open_window(form)
    page = overview_of(qtbot, window)
    qtbot.keyClicks(page.form.customer, "Example Bank")
    page.form.audience.set_value(Audience.PUBLIC)
    page.form.audience.touched.emit()
    qtbot.waitUntil(lambda: page.prepared.overview.prefilled == 0, timeout=20_000)
    assert page._figures[0].accessibleName() == "0 will be prefilled"
    page.start_button.click()
    job = review_of(qtbot, window).job
    assert (job.frame.customer, job.frame.audience) == ("Example Bank", Audience.PUBLIC)
    assert states(job) == [State.EMPTY] * 5
    assert desk.recent()[0].frame == job.frame


def test_the_frame_can_be_changed_later(qtbot: QtBot, open_window: OpenWindow, form: Path) -> None:
    window = open_window(form)
    review = review_of(qtbot, window)
    review.accept_and_next()
    window.commands.job_frame.trigger()
    (dialog,) = window.findChildren(QWidget, "job frame")
    dialog.form.audience.set_value(Audience.PUBLIC)  # type: ignore[attr-defined]
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    undecided = [State.EMPTY] * 4
    qtbot.waitUntil(lambda: states(review.job) == [State.ACCEPTED, *undecided], timeout=20_000)
    window.commands.undo.trigger()
    assert states(review.job) == [State.ACCEPTED] + [State.PREFILLED] * 3 + [State.EMPTY]


def test_the_layout_can_be_looked_at_before_the_start(
    qtbot: QtBot, open_window: OpenWindow, desk: Desk, form: Path
) -> None:
    window = open_window(form)
    overview_of(qtbot, window).layout_button.click()
    sheets = window.page
    assert isinstance(sheets, SheetPage)
    sheets.correcting.answers_go_in("Security", [4])
    sheets.use_wanted.emit(sheets.correcting.corrections)
    page = overview_of(qtbot, window)
    asked = page.prepared.reading.questions.values()
    assert [[field.cell for field in question.fields] for question in asked] == [
        [f"D{row}"] for row in range(2, 7)
    ]
    assert desk.recent() == []
    page.layout_button.click()
    assert isinstance(window.page, SheetPage)
    window.page.back_button.click()
    assert window.page is page


def test_a_review_that_cannot_be_built_is_told_and_the_window_goes_on(
    qtbot: QtBot, open_window: OpenWindow, desk: Desk, form: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(job: object) -> None:
        raise PrefillError("The jobs file is damaged.")

    window = open_window(form)
    with monkeypatch.context() as broken:
        broken.setattr(desk, "surroundings", fail)
        overview_of(qtbot, window).start_button.click()
        qtbot.waitUntil(lambda: isinstance(window.page, StartPage), timeout=20_000)
        assert banner_of(window).label.text() == "⚠ The jobs file is damaged."
    assert drop(window, form)
    review_of(qtbot, window)


def test_answers_that_lost_their_question_are_told(qtbot: QtBot, open_window: OpenWindow, form: Path) -> None:
    window = open_window(form)
    review_of(qtbot, window).accept_and_next()
    window.commands.close_job.trigger()
    book = openpyxl.load_workbook(form)
    book["Security"]["B2"] = "Do you keep bees?"
    book.save(form)
    drop(window, form)
    qtbot.waitUntil(lambda: isinstance(window.page, ReviewPage), timeout=20_000)
    banner = banner_of(window)
    assert "no longer find their question: 1" in banner.label.text()
    banner.action_button.click()
    dialog = window.findChild(LostDialog)
    table = dialog.findChild(QTableWidget)
    shown = [table.item(0, column).text() for column in range(3)]
    assert shown == [
        "Security, row 2",
        "Do you encrypt customer data at rest?",
        "Yes · Yes, that is so: 0.",
    ]
    dialog.close()
