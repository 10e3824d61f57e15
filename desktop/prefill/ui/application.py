"""The Qt application, which on macOS is handed files: by "Open with", or dropped on its icon in the Dock."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

_OBJECTS = 20_000  # made between two looks for garbage; Python's 700 cost a seventh of listing a large bank


class Application(QApplication):
    """``file_wanted`` carries a file that is to be opened, also while the window is open already."""

    file_wanted = Signal(Path)

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        gc.set_threshold(_OBJECTS, *gc.get_threshold()[1:])

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_wanted.emit(Path(event.file()))
            return True
        return super().event(event)
