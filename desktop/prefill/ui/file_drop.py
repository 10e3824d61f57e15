"""Lets a file be dropped anywhere on the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Watches a window. ``hovered`` says whether a file is held over it, ``dropped`` carries its path."""

    hovered = Signal(bool)
    dropped = Signal(Path)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._is_on = True
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def set_on(self, is_on: bool) -> None:
        """Take drops, or refuse them."""
        self._is_on = is_on

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.Drop) and isinstance(event, QDropEvent):
            return self._take(event, is_let_go=kind == QEvent.Type.Drop)
        if kind == QEvent.Type.DragLeave:
            self.hovered.emit(False)
        return super().eventFilter(watched, event)

    def _take(self, event: QDropEvent, *, is_let_go: bool) -> bool:
        path = _one_file(event) if self._is_on else None
        if path is None:
            event.ignore()
            return True
        event.acceptProposedAction()
        self.hovered.emit(not is_let_go)
        if is_let_go:
            self.dropped.emit(path)
        return True


def _one_file(event: QDropEvent) -> Path | None:
    """The one file that is dragged or dropped, None where it is not exactly one."""
    urls = event.mimeData().urls()
    is_one = len(urls) == 1 and urls[0].isLocalFile()
    return Path(urls[0].toLocalFile()) if is_one else None
