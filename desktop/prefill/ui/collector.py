"""Collects garbage in the window's pauses, instead of wherever Python happens to allocate.

Python's own collector looks at all objects there are, again and again while a large form is read: with
5,000 questions that stops every thread for up to a second at a time. It also deletes Qt's objects in whatever
thread it happens to run in, which may not be theirs.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

_MILLISECONDS_BETWEEN = 1000
_FEW = 2_000  # objects: not worth a look
_MANY = 20_000  # more than the acts of a person leave behind: a form or a bank was read, and stays


class Collector(QObject):
    """Takes the place of Python's own collector until ``stop``.

    What acts leave behind is collected every second; what was read in bulk is put aside unlooked at, until
    another program's window is in front: then everything is gone through.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._was_active = False
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(_MILLISECONDS_BETWEEN)
        self._timer.timeout.connect(self._on_pause)
        self._timer.start()

    def stop(self) -> None:
        """Give the work back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _on_pause(self) -> None:
        is_active = QApplication.activeWindow() is not None
        young = gc.get_count()[0]
        if self._was_active and not is_active:
            gc.unfreeze()
            gc.collect()
            gc.freeze()
        elif young > _MANY:
            gc.freeze()
        elif young > _FEW:
            gc.collect(1)
        self._was_active = is_active
