"""Keys that several panes read the same way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit, QWidget

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def is_plain_enter(event: QKeyEvent) -> bool:
    """Return or Enter, on either side of the keyboard, with no other key held."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and held == Qt.KeyboardModifier.NoModifier


def keep_words_apart(window: QWidget) -> None:
    """Let Ctrl+Backspace delete a word where one types, as everywhere else, whatever command has that key."""
    window.installEventFilter(_WordDeletion(window))


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


class _WordDeletion(QObject):
    """A key is offered as a shortcut first, from the widget with the focus up to the window."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            standard = QKeySequence.StandardKey
            deletes = any(map(event.matches, (standard.DeleteStartOfWord, standard.DeleteEndOfWord)))
            if deletes and isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit):
                event.accept()
                return True
        return super().eventFilter(watched, event)
