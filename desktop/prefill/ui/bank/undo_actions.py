"""Undo and redo of the bank page as actions that say what they would take back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import QWidget


class UndoActions(QObject):
    """``before`` is called first: what is being typed is kept, and can be taken back itself."""

    def __init__(self, stack: QUndoStack, before: Callable[[], object], page: QWidget) -> None:
        super().__init__(page)
        self._stack = stack
        self._before = before
        self.undo = self._action(page, self.tr("Undo"), QKeySequence.StandardKey.Undo)
        self.redo = self._action(page, self.tr("Redo"), QKeySequence.StandardKey.Redo)
        self.undo.triggered.connect(self.take_back)
        self.redo.triggered.connect(self.do_again)
        stack.canUndoChanged.connect(self.undo.setEnabled)
        stack.canRedoChanged.connect(self.redo.setEnabled)
        stack.undoTextChanged.connect(self._on_undo_text_changed)
        stack.redoTextChanged.connect(self._on_redo_text_changed)

    def take_back(self) -> None:
        """Undo the latest edit."""
        self._before()
        self._stack.undo()

    def do_again(self) -> None:
        """Redo what was undone last."""
        self._before()
        self._stack.redo()

    def _action(self, page: QWidget, text: str, key: QKeySequence.StandardKey) -> QAction:
        action = QAction(text, page)
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setEnabled(False)
        page.addAction(action)
        return action

    def _on_undo_text_changed(self, act: str) -> None:
        _tell(self.undo, self.tr("Undo {act}").format(act=act))

    def _on_redo_text_changed(self, act: str) -> None:
        _tell(self.redo, self.tr("Redo {act}").format(act=act))


def _tell(action: QAction, words: str) -> None:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{words.strip()} ({keys})")
