"""What is shown while an act on many entries is done: it is one change of the bank, which is made whole."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from prefill.domain.progress import Task
from prefill.ui.bank.working_dialog import WorkingDialog
from prefill.ui.words import TITLE, label


class ActDialog(WorkingDialog):
    """Stays until the act is done; what is not wanted after all is undone in one step."""

    def __init__(self, what: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Answer bank"))
        self._result: Any = None
        self._error: Exception | None = None
        self.setMinimumWidth(420)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(f"{what[:1].upper()}{what[1:]} …", self, size=TITLE, bold=True, wrap=True))
        layout.addWidget(self.bar)

    def run(self, task: Task[Any]) -> Any:
        """Do a task off the window's thread and give its result. Raises what the task raises."""
        self._run(task, self._take)
        self.exec()
        self.deleteLater()
        if self._error is not None:
            raise self._error
        return self._result

    def reject(self) -> None:
        """Neither Escape nor the window's cross ends what is under way."""

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()

    def _take(self, result: object) -> None:
        self._result = result
        self.accept()

    def _show_state(self) -> None:
        """There is one state only."""

    def _on_failed(self, error: Exception) -> None:
        self._error = error
        self._on_ended()
        self.accept()
