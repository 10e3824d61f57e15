"""The copy of the day is made while the window goes on, and is given up when it closes."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from prefill.bank import Bank
from prefill.jobs.desk import Desk
from tests.ui.windows import OpenWindow

TODAY = date(2026, 11, 23)


def test_the_bank_is_copied_beside_the_work_of_the_window(
    qtbot: QtBot, open_window: OpenWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    where: list[threading.Thread] = []
    copy = Bank.back_up_today

    def noted(*arguments: object) -> None:
        where.append(threading.current_thread())
        copy(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(Bank, "back_up_today", noted)
    open_window()
    qtbot.waitUntil(lambda: [one.day for one in desk.keeping.backups()] == [TODAY])
    with Bank.open(desk.keeping.backups()[0].path, read_only=True) as kept:
        assert kept.entries() == desk.bank.entries()
    assert len(where) == 1
    assert where[0] is not threading.main_thread()


def test_closing_the_window_gives_the_copy_up(
    qtbot: QtBot, open_window: OpenWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, asked = threading.Event(), threading.Event()

    def endless(_bank: Bank, _day: date, is_given_up: Callable[[], bool]) -> None:
        begun.set()
        while not is_given_up():
            time.sleep(0.001)
        asked.set()

    monkeypatch.setattr(Bank, "back_up_today", endless)
    window = open_window()
    qtbot.waitUntil(begun.is_set)
    window.close()
    assert asked.is_set()
    assert desk.keeping.backups() == []
