"""The panes of a review are where one left them, and a filter is a way to go through the questions."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtWidgets import QDockWidget, QPlainTextEdit
from pytestqt.qtbot import QtBot

from prefill.domain.responses import State
from prefill.ui.main_window import MainWindow
from prefill.ui.review.filter_pane import FilterPane
from prefill.ui.review.filters import Filter, Kind
from prefill.ui.review.points_pane import PointsPane
from tests.ui.windows import CONTROL, OpenWindow, current, drop, press, review_of, states

AREA = Qt.DockWidgetArea


def pane(window: MainWindow, name: str) -> QDockWidget:
    return window.findChild(QDockWidget, name)


def sizes(window: MainWindow) -> tuple[int, int]:
    return pane(window, "filters").width(), pane(window, "editor").height()


def test_panes_have_the_size_again_that_one_gave_them(
    qtbot: QtBot, open_window: OpenWindow, form: Path
) -> None:
    window = open_window(form)
    window.resize(880, 700)  # which a screen without a desktop has room for, when it is opened again
    review = review_of(qtbot, window)
    review.resizeDocks([pane(window, "filters")], [190], Qt.Orientation.Horizontal)
    review.resizeDocks([pane(window, "editor")], [260], Qt.Orientation.Vertical)
    qtbot.waitUntil(lambda: sizes(window) == (190, 260))
    window.commands.close_job.trigger()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    drop(window, form)
    review_of(qtbot, window)
    qtbot.waitUntil(lambda: sizes(window) == (190, 260))
    window.close()

    window = open_window()
    review_of(qtbot, window)
    qtbot.waitUntil(lambda: sizes(window) == (190, 260))


def test_panes_are_moved_and_hidden_and_stay_so(qtbot: QtBot, open_window: OpenWindow, form: Path) -> None:
    window = open_window(form)
    review = review_of(qtbot, window)
    shown = {action.text(): action.isChecked() for action in review.pane_actions()}
    assert shown == {"Sheets and filters": True, "Matches": True, "Answer": True, "Open points": False}
    next(action for action in review.pane_actions() if action.text() == "Matches").trigger()
    review.addDockWidget(AREA.RightDockWidgetArea, pane(window, "filters"))
    review.session.go_to(review.job.order[3])
    window.close()

    window = open_window()
    review = review_of(qtbot, window)
    assert current(window) == review.job.order[3]
    assert pane(window, "matches").isHidden()
    assert review.dockWidgetArea(pane(window, "filters")) is AREA.RightDockWidgetArea
    assert not pane(window, "editor").isHidden()


def test_with_a_filter_next_means_next_within_it(qtbot: QtBot, open_window: OpenWindow, form: Path) -> None:
    window = open_window(form)
    review = review_of(qtbot, window)
    job = review.job
    for number in (0, 3):
        job.flag(job.order[number])
        review.session.answers_changed.emit(frozenset({job.order[number]}))
    filters = window.findChild(FilterPane)
    filters.choose(Filter(Kind.FLAGGED))
    filters.filter_chosen.emit(filters.chosen)
    assert current(window) == job.order[0]
    review.focus_list()
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    assert current(window) == job.order[3]
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    assert current(window) == job.order[3]
    assert window.statusBar().currentMessage() == "This is the last question in the list."
    assert states(job) == [
        State.ACCEPTED,
        State.PREFILLED,
        State.PREFILLED,
        State.ACCEPTED,
        State.EMPTY,
    ]


def test_closing_while_points_are_looked_for_leaves_nothing_behind(
    qtbot: QtBot, open_window: OpenWindow, form: Path
) -> None:
    window = open_window(form)
    review_of(qtbot, window).go_to_next_point()
    window.commands.close_job.trigger()
    QCoreApplication.sendPostedEvents()
    assert window.review is None
    qtbot.wait(50)
    assert not any(found.isVisible() for found in window.findChildren(PointsPane))


def test_an_empty_list_leaves_nothing_to_decide_and_the_place_is_found_again(
    qtbot: QtBot, open_window: OpenWindow, form: Path
) -> None:
    window = open_window(form)
    review = review_of(qtbot, window)
    review.session.go_to(review.job.order[2])
    before = states(review.job)
    review.find_words("words that no question holds")
    assert current(window) is None
    assert not review.findChild(QPlainTextEdit).isVisible()
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    press(qtbot, Qt.Key.Key_1, CONTROL)
    assert states(review.job) == before
    review.keep()
    assert review.job.current == review.job.order[2]
    review.find_words("")
    assert current(window) == review.job.order[2]
    assert review.findChild(QPlainTextEdit).isVisible()


def test_undo_out_of_an_empty_list_shows_what_it_undid(
    qtbot: QtBot, open_window: OpenWindow, form: Path
) -> None:
    window = open_window(form)
    review = review_of(qtbot, window)
    review.accept()
    review.find_words("words that no question holds")
    window.commands.undo.trigger()
    assert current(window) == review.job.order[0]
    assert states(review.job)[0] is State.PREFILLED


@pytest.mark.parametrize("pressed", [Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Down])
def test_the_row_that_is_edited_is_the_one_that_is_marked(
    qtbot: QtBot, open_window: OpenWindow, form: Path, pressed: Qt.Key
) -> None:
    window = open_window(form)
    review = review_of(qtbot, window)
    review.session.go_to(review.job.order[2])
    review.focus_list()
    press(qtbot, pressed, CONTROL)
    assert current(window) != review.job.order[2]
    assert review.selected == [current(window)]


def test_after_a_crash_the_questionnaire_is_open_again(
    qtbot: QtBot, open_window: OpenWindow, app_settings: QSettings, form: Path
) -> None:
    review = review_of(qtbot, open_window(form))
    app_settings.sync()  # which the event loop does by itself
    assert QSettings(app_settings.fileName(), QSettings.Format.IniFormat).value("open/path") == str(form)
    review.session.go_to(review.job.order[3])
    assert app_settings.contains("review/panes")
