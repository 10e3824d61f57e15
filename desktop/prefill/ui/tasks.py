"""Drives long work: off the GUI thread, or in slices between its events where the work needs that thread."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from prefill.domain.progress import Progress, Task

_SECONDS_BETWEEN_REPORTS = 0.04
_SECONDS_OF_SLICE = 0.008


class _Driven(QObject):
    """What is told of a task, on the thread that made this object.

    After ``start`` exactly one of ``done`` (with the task's result), ``failed`` (with the exception) and
    ``cancelled`` is emitted, then the object deletes itself. A task is cancelled between two of its steps.
    """

    progressed = Signal(Progress)
    done = Signal(object)
    failed = Signal(Exception)
    cancelled = Signal()


class BackgroundTask(_Driven):
    """Runs a task in a thread of its own."""

    def __init__(self, task: Task[Any], parent: QObject) -> None:
        super().__init__(parent)
        self._driver = _Driver(task, self)
        self._driver.stepped.connect(self.progressed)
        self._driver.finished.connect(self._on_driver_finished)

    @property
    def is_running(self) -> bool:
        return self._driver.isRunning()

    def start(self) -> None:
        self._driver.start()

    def cancel(self) -> None:
        """Ask the task to stop; ``cancelled`` follows when its current step is done."""
        self._driver.requestInterruption()

    def stop(self) -> None:
        """Cancel and wait for the thread to end: for closing a window. No signal follows."""
        self._driver.finished.disconnect(self._on_driver_finished)
        self._driver.requestInterruption()
        self._driver.wait()
        self.deleteLater()

    def _on_driver_finished(self) -> None:
        driver = self._driver
        if driver.error is not None:
            self.failed.emit(driver.error)
        elif driver.has_result:
            self.done.emit(driver.result)
        else:
            self.cancelled.emit()
        self.deleteLater()


class SlicedTask(_Driven):
    """Takes the steps of a task on the GUI thread, and lets the window go on after every few of them.

    For work on widgets or on the open job, which belong to that thread.
    """

    def __init__(self, task: Task[Any], parent: QObject) -> None:
        super().__init__(parent)
        self._task = task
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take_slice)

    def start(self) -> None:
        self._timer.start()

    def cancel(self) -> None:
        """Stop at once, between two steps."""
        self.stop()
        self.cancelled.emit()

    def stop(self) -> None:
        """The same, and tell nobody."""
        self._timer.stop()
        self._task.close()
        self.deleteLater()

    def _take_slice(self) -> None:
        end = time.perf_counter() + _SECONDS_OF_SLICE
        try:
            progress = next(self._task)
            while time.perf_counter() < end:
                progress = next(self._task)
        except StopIteration as stop:
            self.stop()
            self.done.emit(stop.value)
        except Exception as error:  # handed to the window, which shows or logs it
            self.stop()
            self.failed.emit(error)
        else:
            self.progressed.emit(progress)


class _Driver(QThread):
    """Takes the steps of a task; what came of it is read after the thread has finished."""

    stepped = Signal(Progress)

    def __init__(self, task: Task[Any], parent: QObject) -> None:
        super().__init__(parent)
        self._task = task
        self.result: object = None
        self.has_result = False
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            self._take_steps()
        except Exception as error:  # handed to the window, which shows or logs it
            self.error = error
        finally:
            self._task.close()

    def _take_steps(self) -> None:
        reported = 0.0
        while not self.isInterruptionRequested():
            try:
                progress = next(self._task)
            except StopIteration as stop:
                self.result, self.has_result = stop.value, True
                return
            now = time.monotonic()
            if now - reported >= _SECONDS_BETWEEN_REPORTS:
                reported = now
                self.stepped.emit(progress)
