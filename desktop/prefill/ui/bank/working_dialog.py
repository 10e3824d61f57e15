"""A dialog that does long work, one task after another, and can be cancelled meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from prefill.domain.errors import PrefillError
from prefill.domain.progress import Progress, Task
from prefill.ui.tasks import BackgroundTask
from prefill.ui.translated import translated
from prefill.ui.words import label


class WorkingDialog(QDialog):
    """Cancel ends first what runs, then the dialog. What can be done now is shown by ``_show_state``.

    ``bar`` tells how far the work has come, ``trouble`` what went wrong; a dialog gives them their place.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._running: BackgroundTask | None = None
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far it has come"))
        self.trouble = label("", self, tone="bad", wrap=True)
        self.trouble.hide()

    @property
    def is_busy(self) -> bool:
        return self._running is not None

    def stop(self) -> None:
        """End what runs, and wait for it."""
        if self._running is not None:
            self._running.stop()
            self._running = None

    def reject(self) -> None:
        """Cancel: first what runs, then the dialog."""
        if self._running is not None:
            self._running.cancel()
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.stop()
        super().closeEvent(event)

    def _run(self, task: Task[Any], then: Callable[[Any], None]) -> None:
        """Begin a task; ``then`` takes its result."""
        self.trouble.hide()
        self.bar.setRange(0, 0)
        self._running = BackgroundTask(task, self)
        self._running.progressed.connect(self._on_progressed)
        self._running.done.connect(self._on_ended)
        self._running.done.connect(then)
        self._running.failed.connect(self._on_failed)
        self._running.cancelled.connect(self._on_cancelled)
        self._show_state()
        self._running.start()

    def _show_state(self) -> None:
        raise NotImplementedError

    def _on_progressed(self, progress: Progress) -> None:
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)

    def _on_ended(self) -> None:
        self._running = None
        self._show_state()

    def _on_cancelled(self) -> None:
        self._on_ended()
        super().reject()

    def _on_failed(self, error: Exception) -> None:
        self._on_ended()
        if not isinstance(error, (PrefillError, OSError)):
            raise error
        self.trouble.setText(f"⚠ {translated(str(error))}")
        self.trouble.show()
