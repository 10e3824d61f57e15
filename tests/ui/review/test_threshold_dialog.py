"""The threshold tells what it would do while it is moved, and does it only when it is told to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSlider, QWidget
from pytestqt.qtbot import QtBot

from prefill.domain.progress import Progress, Task, finish
from prefill.domain.responses import State
from prefill.jobs.calibration import Calibration
from prefill.jobs.desk import Desk
from prefill.jobs.job import Job
from prefill.jobs.prefill_setting import PrefillSetting
from prefill.ui.review.session import ReviewSession
from prefill.ui.review.threshold_dialog import ThresholdDialog
from prefill.ui.theme import Theme

Show = Callable[[], ThresholdDialog]


@pytest.fixture
def job(desk: Desk, form: Path) -> Job:
    """Five questions, of which four are prefilled."""
    return desk.open(finish(desk.read(form)))


@pytest.fixture
def show(qtbot: QtBot, desk: Desk, theme: Theme, session: ReviewSession) -> Iterator[Show]:
    parent = QWidget()

    def show_it() -> ThresholdDialog:
        dialog = ThresholdDialog(desk.prefilling, session, theme, parent)
        dialog.open()
        qtbot.waitExposed(dialog)
        return dialog

    yield show_it
    parent.close()
    parent.deleteLater()


def slider(dialog: ThresholdDialog) -> QSlider:
    return dialog.findChildren(QSlider)[0]


def press(qtbot: QtBot, dialog: ThresholdDialog, words: str) -> None:
    (button,) = (b for b in dialog.findChildren(QPushButton) if words in b.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def says(dialog: ThresholdDialog, words: str) -> bool:
    return any(words in text.text() for text in dialog.findChildren(QLabel))


def test_each_curve_says_what_it_shows_and_what_that_is_at_the_mark(show: Show) -> None:
    dialog = show()
    assert says(dialog, "Rows prefilled: 4 of 5")
    assert says(dialog, "How sure a match must be")
    assert says(dialog, "Wrong ones to expect among them: < 0.1")
    upper, lower = (
        next(t for t in dialog.findChildren(QLabel) if t.text().startswith(words)).y()
        for words in ("Rows prefilled", "Wrong ones")
    )
    assert lower - upper > 50  # one below the other, each with a scale of its own
    dialog.reject()


def test_it_begins_at_the_threshold_that_holds(show: Show, desk: Desk) -> None:
    desk.prefilling.choose(0.75)
    dialog = show()
    assert dialog.threshold == 0.75
    assert says(dialog, "75.0%")
    assert says(dialog, "4 of 5 rows would be prefilled.")
    dialog.reject()


def test_moving_it_tells_at_once_and_changes_nothing(qtbot: QtBot, show: Show, desk: Desk, job: Job) -> None:
    dialog = show()
    qtbot.keyClick(slider(dialog), Qt.Key.Key_Left)
    assert says(dialog, "89.9%")
    assert "would be prefilled" in slider(dialog).accessibleDescription()
    dialog.reject()
    assert desk.prefilling.threshold == 0.9
    assert job.undo_name == "Prefill"


def test_prefilling_again_is_one_step_that_can_be_undone(
    qtbot: QtBot, show: Show, desk: Desk, job: Job, session: ReviewSession
) -> None:
    job.undo()
    dialog = show()
    slider(dialog).setValue(600)
    with qtbot.waitSignal(session.told) as told:
        press(qtbot, dialog, "Prefill again")
    assert told.args == ["Answers prefilled and waiting for you: 4."]
    assert (desk.prefilling.threshold, job.gate.threshold) == (0.6, 0.6)
    assert job.counts()[State.PREFILLED] == 4
    session.undo()
    assert job.counts() == {State.EMPTY: 5}


def test_the_default_is_a_click_away_and_is_no_choice_of_ones_own(
    qtbot: QtBot, show: Show, desk: Desk
) -> None:
    desk.prefilling.choose(0.6)
    dialog = show()
    press(qtbot, dialog, "Default: 90.0%")
    assert dialog.threshold == 0.9
    press(qtbot, dialog, "Prefill again")
    desk.prefilling.keep(Calibration(0.8, 300, 300, 300))
    assert desk.prefilling.threshold == 0.8


def test_what_is_measured_on_ones_own_data_is_told_and_kept(qtbot: QtBot, show: Show, desk: Desk) -> None:
    dialog = show()
    press(qtbot, dialog, "Measure on my own answers")
    qtbot.waitUntil(lambda: desk.prefilling.measured == Calibration(None, 0))
    assert says(dialog, "Your own answers give 0 judgements so far.")
    dialog.reject()


def test_closing_ends_the_measuring(
    qtbot: QtBot, show: Show, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(_setting: PrefillSetting) -> Task[Calibration]:
        while True:
            yield Progress(1, 2, "Asking")

    monkeypatch.setattr(PrefillSetting, "measure", endless)
    dialog = show()
    press(qtbot, dialog, "Measure on my own answers")
    qtbot.waitUntil(lambda: says(dialog, "Asking: 1 of 2"))
    dialog.reject()
    assert desk.prefilling.measured is None


def test_it_can_be_seen_in_light_and_dark(show: Show) -> None:
    dialog = show()
    assert not dialog.grab().isNull()
    dialog.reject()
