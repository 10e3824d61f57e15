"""What changes out of sight is told to a screen reader, in few words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from prefill.jobs.bulk import clear_prefilled
from prefill.ui.main_window import MainWindow
from prefill.ui.review.filters import Kind
from tests.ui.windows import CONTROL, SHIFT, OpenWindow, press, review_of


@pytest.fixture
def heard() -> list[str]:
    return []


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, form: Path, heard: list[str]) -> MainWindow:
    window = open_window(form)
    window.announcer.announced.connect(heard.append)
    review_of(qtbot, window)
    return window


def test_an_opened_questionnaire_is_told(window: MainWindow, heard: list[str]) -> None:
    assert "customer.xlsx is open." in heard


def test_each_decision_is_told_with_what_is_left(qtbot: QtBot, window: MainWindow, heard: list[str]) -> None:
    heard.clear()
    press(qtbot, Qt.Key.Key_Return, CONTROL)
    press(qtbot, Qt.Key.Key_Return, CONTROL | SHIFT)
    press(qtbot, Qt.Key.Key_Z, CONTROL)
    assert heard == ["Accepted, 4 left", "Flagged, 4 left", "Prefilled, 4 left"]


def test_acts_on_many_answers_are_told_by_their_number(window: MainWindow, heard: list[str]) -> None:
    heard.clear()
    assert window.review is not None
    window.review.session.do_bulk(clear_prefilled(window.review.job))
    assert "Answers changed: 4, 5 left" in heard


def test_a_filter_tells_how_many_questions_it_leaves(window: MainWindow, heard: list[str]) -> None:
    heard.clear()
    assert window.review is not None
    window.review._filters.choose_kind(Kind.PREFILLED)
    assert heard == ["Questions in the list: 4"]


def test_what_the_status_bar_says_is_read_out_too(qtbot: QtBot, window: MainWindow, heard: list[str]) -> None:
    heard.clear()
    press(qtbot, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert heard == ["This is the first question in the list."]
