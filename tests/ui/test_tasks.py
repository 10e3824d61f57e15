"""Long work leaves the GUI thread and comes back to it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from prefill.domain.errors import PrefillError
from prefill.domain.progress import Progress, Task
from prefill.ui.tasks import BackgroundTask, SlicedTask


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QObject]:
    parent = QObject()
    yield parent
    parent.deleteLater()


def count_to(number: int) -> Task[int]:
    for step in range(number):
        yield Progress(step, number, "Counting.")
    return number


def test_the_result_arrives(qtbot: QtBot, parent: QObject) -> None:
    task = BackgroundTask(count_to(3), parent)
    with qtbot.waitSignal(task.done) as done:
        task.start()
    assert done.args == [3]


def test_progress_is_reported_on_the_thread_of_the_window(qtbot: QtBot, parent: QObject) -> None:
    threads: list[threading.Thread] = []

    def note(progress: Progress) -> None:
        threads.append(threading.current_thread())
        assert progress.total == 3

    task = BackgroundTask(count_to(3), parent)
    task.progressed.connect(note)
    with qtbot.waitSignal(task.done):
        task.start()
    assert threads
    assert set(threads) == {threading.main_thread()}


def test_the_work_itself_runs_elsewhere(qtbot: QtBot, parent: QObject) -> None:
    def where() -> Task[int]:
        yield Progress(0, 1, "Looking.")
        return threading.get_ident()

    task = BackgroundTask(where(), parent)
    with qtbot.waitSignal(task.done) as done:
        task.start()
    assert done.args != [threading.get_ident()]


def test_an_error_is_handed_over(qtbot: QtBot, parent: QObject) -> None:
    def fails() -> Task[None]:
        yield Progress(0, 1, "Trying.")
        raise ValueError("no")

    task = BackgroundTask(fails(), parent)
    with qtbot.waitSignal(task.failed) as failed:
        task.start()
    assert failed.args is not None
    assert str(failed.args[0]) == "no"


def test_a_cancelled_task_stops_between_steps_and_cleans_up(qtbot: QtBot, parent: QObject) -> None:
    closed = threading.Event()

    def endless() -> Task[None]:
        try:
            while True:
                yield Progress(0, 0, "Going on.")
        finally:
            closed.set()

    task = BackgroundTask(endless(), parent)
    with qtbot.waitSignal(task.progressed):
        task.start()
    with qtbot.waitSignal(task.cancelled):
        task.cancel()
    assert closed.is_set()


def test_closing_waits_for_the_thread(qtbot: QtBot, parent: QObject) -> None:
    task = BackgroundTask(count_to(1_000_000), parent)
    task.start()
    task.stop()
    assert not task.is_running


def test_work_in_slices_lets_the_window_go_on(qtbot: QtBot, parent: QObject) -> None:
    beats, ends = [], []
    pulse = QTimer(parent)
    pulse.timeout.connect(lambda: beats.append(None))
    pulse.start()

    def work() -> Task[str]:
        while len(beats) < 5:  # would never end if the window stood still
            yield Progress(len(beats), 5, "Counting")
        return "done"

    task = SlicedTask(work(), parent)
    task.done.connect(ends.append)
    task.start()
    qtbot.waitUntil(lambda: ends == ["done"])


def test_work_in_slices_can_be_cancelled_and_closes_what_it_opened(qtbot: QtBot, parent: QObject) -> None:
    closed = []

    def work() -> Task[None]:
        try:
            while True:
                yield Progress(0, 0, "For ever")
        finally:
            closed.append(True)

    task = SlicedTask(work(), parent)
    with qtbot.waitSignal(task.progressed):
        task.start()
    with qtbot.waitSignal(task.cancelled):
        task.cancel()
    assert closed == [True]


@pytest.mark.parametrize("error", [PrefillError("It went wrong."), ValueError("It went wrong.")])
def test_an_error_in_a_slice_is_handed_over_and_ends_the_work(
    qtbot: QtBot, parent: QObject, error: Exception
) -> None:
    def work() -> Task[None]:
        yield Progress(0, 0, "Failing")
        raise error

    ends: list[object] = []
    task = SlicedTask(work(), parent)
    for end in (task.done, task.failed):
        end.connect(ends.append)
    task.start()
    qtbot.waitUntil(lambda: bool(ends))
    qtbot.wait(50)
    assert ends == [error]
