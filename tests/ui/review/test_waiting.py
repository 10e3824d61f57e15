"""What was typed while the jobs file cannot be written stays in the editor until it can."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from prefill.domain.responses import State
from prefill.jobs.job import Job
from prefill.ui.main_window import MainWindow
from prefill.ui.review.editor_pane import EditorPane
from prefill.ui.review.questions_view import QuestionsView
from prefill.ui.review.session import ReviewSession
from tests.ui.conftest import key
from tests.ui.windows import OpenWindow, banner_of, drop, review_of

NEW = "Nobody else has these words."


@pytest.fixture
def pane(qapp: QApplication, session: ReviewSession) -> Iterator[EditorPane]:
    pane = EditorPane(session)
    pane.show()
    yield pane
    delete(pane)  # now, with the timers that wait for the end of typing


@contextmanager
def locked(job: Job, path: Path) -> Iterator[None]:
    """Another program writes the jobs file and does not come to an end; nobody waits for it."""
    job._store._file.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


def prose(pane: EditorPane) -> QPlainTextEdit:
    return pane.findChildren(QPlainTextEdit)[-1]


def test_words_stay_in_the_editor_until_they_can_be_kept(
    qtbot: QtBot, pane: EditorPane, session: ReviewSession, job: Job, tmp_path: Path
) -> None:
    with locked(job, tmp_path / "jobs.db"):
        prose(pane).setPlainText(NEW)
        with qtbot.waitSignals([session.refused, session.stayed]):
            session.go_to(key(3))
        assert session.current == key(2)
        assert prose(pane).toPlainText() == NEW
    session.go_to(key(3))
    assert session.current == key(3)
    assert job.response(key(2)).values["D2"] == NEW


@pytest.mark.parametrize("act", ["accept", "flag", "skip", "clear", "undo", "repeat_previous"])
def test_nothing_is_done_over_the_head_of_words_that_wait(
    pane: EditorPane, session: ReviewSession, job: Job, tmp_path: Path, act: str
) -> None:
    with locked(job, tmp_path / "jobs.db"):
        prose(pane).setPlainText(NEW)
        getattr(session, act)()
    assert job.response(key(2)).state is State.PREFILLED
    assert prose(pane).toPlainText() == NEW


def test_a_note_waits_too(pane: EditorPane, session: ReviewSession, job: Job, tmp_path: Path) -> None:
    note = next(line for line in pane.findChildren(QLineEdit) if "note" in line.placeholderText())
    with locked(job, tmp_path / "jobs.db"):
        note.setText("Ask the auditor.")
        session.go_to(key(3))
        assert note.text() == "Ask the auditor."
    session.go_to(key(3))
    assert job.response(key(2)).note == "Ask the auditor."


def test_a_choice_that_cannot_be_kept_is_not_shown_as_chosen_and_takes_no_words_along(
    pane: EditorPane, job: Job, tmp_path: Path
) -> None:
    yes, no = (b for b in pane.findChildren(QPushButton) if b.text() in ("Yes", "No"))
    with locked(job, tmp_path / "jobs.db"):
        prose(pane).setPlainText(NEW)
        no.click()
        assert (yes.isChecked(), no.isChecked()) == (True, False)
        assert prose(pane).toPlainText() == NEW


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, form: Path) -> MainWindow:
    """A window with the review of a questionnaire."""
    window = open_window()
    drop(window, form)
    review_of(qtbot, window)
    return window


def answer_box(window: MainWindow, words: str) -> Callable[[], None]:
    """Press the button with these words in the box that asks."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert "could not be saved" in box.text()
        next(b for b in box.buttons() if b.text() == words).click()

    return press


def test_the_list_stays_at_the_question_whose_words_wait(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    review = review_of(qtbot, window)
    first = review.session.current
    view = review.findChild(QuestionsView)
    with locked(review.job, tmp_path / "jobs.db"):
        review.findChildren(QPlainTextEdit)[-1].setPlainText(NEW)
        view.selectRow(2)
        qtbot.waitUntil(lambda: view.current_key == first)
        assert review.selected == [first]
        assert "is being written by another program" in banner_of(window).label.text()


def test_closing_the_window_asks_before_words_are_lost(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    review = review_of(qtbot, window)
    with locked(review.job, tmp_path / "jobs.db"):
        review.findChildren(QPlainTextEdit)[-1].setPlainText(NEW)
        QTimer.singleShot(0, answer_box(window, "Stay here"))
        assert not window.close()
        assert review.findChildren(QPlainTextEdit)[-1].toPlainText() == NEW
        QTimer.singleShot(0, answer_box(window, "Leave without it"))
        assert window.close()


def test_no_copy_is_saved_without_the_words_that_wait(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    review = review_of(qtbot, window)
    with locked(review.job, tmp_path / "jobs.db"):
        review.findChildren(QPlainTextEdit)[-1].setPlainText(NEW)
        window.commands.save.trigger()
        assert not window._saving.is_running
        assert window._saving._checking is None
        assert banner_of(window).isVisible()
