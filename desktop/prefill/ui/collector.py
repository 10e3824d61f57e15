"""Collects garbage in the window's pauses, instead of wherever Python happens to allocate.

Python's own collector looks at all objects there are, again and again while a large form is read: with
5,000 questions that stops every thread for up to a second at a time. It also deletes Qt's objects in whatever
thread it happens to run in, which may not be theirs.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

_MILLISECONDS_BETWEEN = 1000
_MILLISECONDS_AWAY = 3000  # a person who only looks up something is back by then
_FEW = 2_000  # objects: not worth a look
_MANY = 20_000  # more than the acts of a person leave behind: a form or a bank was read, and stays


class Collector(QObject):
    """Takes the place of Python's own collector until ``stop``.

    What acts leave behind is collected every second; what was read in bulk is put aside unlooked at, until
    the person works with another program: then everything is gone through.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        gc.disable()
        gc.freeze()
        self._pause = self._timer(_MILLISECONDS_BETWEEN, self._on_pause)
        self._away = self._timer(_MILLISECONDS_AWAY, self._on_away)
        self._away.setSingleShot(True)
        self._pause.start()
        app.applicationStateChanged.connect(self._on_state_changed)

    def stop(self) -> None:
        """Give the work back to Python."""
        self._pause.stop()
        self._away.stop()
        gc.unfreeze()
        gc.enable()

    def _timer(self, interval: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval)
        timer.timeout.connect(act)
        return timer

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._away.stop()
        elif self._pause.isActive():
            self._away.start()

    def _on_away(self) -> None:
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def _on_pause(self) -> None:
        # Not by ``gc.get_objects``: a tuple that another thread is building would break if it were held here.
        young = gc.get_count()[0]
        if young > _MANY:
            gc.freeze()
        elif young > _FEW:
            gc.collect(1)
