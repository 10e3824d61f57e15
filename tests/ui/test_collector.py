"""What refers to itself is given back in the window's pauses, and nowhere else."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from prefill.ui.collector import Collector


class Circle:
    """Refers to itself, and holds as many objects as are asked for."""

    def __init__(self, size: int) -> None:
        self.itself = self
        self.held = [[] for _ in range(size)]  # type: ignore[var-annotated]


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    collector = Collector(qapp)
    yield collector
    collector.stop()


def left_behind(size: int) -> weakref.ref[Circle]:
    return weakref.ref(Circle(size))


@pytest.mark.usefixtures("collector")
def test_what_acts_leave_behind_is_given_back_in_a_pause(qtbot: QtBot) -> None:
    circle = left_behind(5_000)
    assert circle() is not None
    qtbot.waitUntil(lambda: circle() is None)


@pytest.mark.usefixtures("collector")
def test_what_was_read_in_bulk_is_given_back_when_the_person_looks_elsewhere(
    qtbot: QtBot, qapp: QApplication
) -> None:
    circle = left_behind(100_000)
    qtbot.waitUntil(lambda: gc.get_freeze_count() > 100_000 and gc.get_count()[0] < 20_000)
    assert circle() is not None
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    qtbot.waitUntil(lambda: circle() is None, timeout=10_000)


def test_python_collects_again_where_the_window_is_gone(qapp: QApplication) -> None:
    collector = Collector(qapp)
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
