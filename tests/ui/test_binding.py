"""The binding to Qt is one that can be trusted for a day's work."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_calls_into_qt_lose_no_reference(qtbot: QtBot) -> None:
    """PySide6 6.12.0 loses a reference to None at each call under Python 3.11, and in the end aborts."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(1000):
        label.setText(str(number))
    assert sys.getrefcount(None) > before - 100
