"""The command palette: type a few letters of what you want done, and press Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPixmap
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from prefill.ui.pick_list import PickList

_WIDTH = 600
_LINES = 14


class CommandPalette(QDialog):
    """Lists the commands that can be used now. ``find_wanted`` carries words to be found in the questions."""

    find_wanted = Signal(str)

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = [action for action in actions if action.isEnabled()]
        self._shown: list[QAction | None] = []
        self.setWindowTitle(self.tr("Commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self.words = QLineEdit(self)
        self.words.setAccessibleName(self.tr("Command or words to find"))
        self.words.setPlaceholderText(self.tr("Type a command, or words to find in the questions"))
        self.list = PickList(self.words, ("", ""), (0,), _LINES, self)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.picked.connect(self._on_list_picked)
        self.words.textChanged.connect(self._show_fitting)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.words)
        layout.addWidget(self.list)
        self._show_fitting()
        self.words.setFocus()

    def _show_fitting(self) -> None:
        words = self.words.text().casefold().split()
        fitting = [action for action in self._actions if all(w in _plain(action).casefold() for w in words)]
        fitting.sort(key=lambda action: not _plain(action).casefold().startswith(" ".join(words)))
        self._shown = [*fitting]
        self.list.clear()
        for action in fitting:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            line = self.list.add((_plain(action), keys))
            line.setIcon(0, action.icon() if not action.icon().isNull() else self._no_icon())
        if words:
            self._shown.append(None)
            asked = self.words.text().strip()
            find = self.tr("Find “{words}” in the questions").format(words=asked)
            self.list.add((find, ""))
        self.list.go_to(0)

    def _no_icon(self) -> QIcon:
        """The room of an icon, so that all words stand below each other."""
        room = QPixmap(self.list.iconSize().expandedTo(QSize(16, 16)))
        room.fill(Qt.GlobalColor.transparent)
        return QIcon(room)

    def _on_list_picked(self, at: int) -> None:
        action, words = self._shown[at], self.words.text().strip()
        self.accept()
        if action is None:
            self.find_wanted.emit(words)
        else:
            action.trigger()


def _plain(action: QAction) -> str:
    return action.text().replace("&", "").rstrip("…")
