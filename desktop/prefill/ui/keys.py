"""Keys that several panes read the same way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def is_plain_enter(event: QKeyEvent) -> bool:
    """Return or Enter, on either side of the keyboard, with no other key held."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and held == Qt.KeyboardModifier.NoModifier


def steer(view: QAbstractItemView, line: QLineEdit) -> None:
    """Let the arrow keys move in a list while one types in the line above it."""
    line.installEventFilter(_Steering(view, line))


class _Steering(QObject):
    def __init__(self, view: QAbstractItemView, line: QLineEdit) -> None:
        super().__init__(line)
        self._view = view

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            self._view.event(event)
            return True
        return super().eventFilter(watched, event)
