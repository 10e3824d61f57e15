"""The command palette: type a few letters of what you want done, and press Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from prefill.ui.keys import steer

_WIDTH = 520
_LINES = 12


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
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        steer(self.list, self.words)
        self.list.itemClicked.connect(self._on_item_clicked)
        self.words.textChanged.connect(self._show_fitting)
        self.words.returnPressed.connect(self._run)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.words)
        layout.addWidget(self.list)
        self._show_fitting()
        self.list.setFixedHeight(_LINES * max(1, self.list.sizeHintForRow(0)) + 4)
        self.words.setFocus()

    def _show_fitting(self) -> None:
        words = self.words.text().casefold().split()
        fitting = [action for action in self._actions if all(w in _plain(action).casefold() for w in words)]
        fitting.sort(key=lambda action: not _plain(action).casefold().startswith(" ".join(words)))
        self._shown = [*fitting]
        self.list.clear()
        for action in fitting:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            line = QTreeWidgetItem([_plain(action), keys])
            line.setIcon(0, action.icon() if not action.icon().isNull() else self._no_icon())
            self.list.addTopLevelItem(line)
        if words:
            self._shown.append(None)
            asked = self.words.text().strip()
            find = self.tr("Find “{words}” in the questions").format(words=asked)
            self.list.addTopLevelItem(QTreeWidgetItem([find, ""]))
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)

    def _no_icon(self) -> QIcon:
        """The room of an icon, so that all words stand below each other."""
        room = QPixmap(self.list.iconSize().expandedTo(QSize(16, 16)))
        room.fill(Qt.GlobalColor.transparent)
        return QIcon(room)

    def _run(self) -> None:
        row = self.list.currentIndex().row()
        if not 0 <= row < len(self._shown):
            return
        action, words = self._shown[row], self.words.text().strip()
        self.accept()
        if action is None:
            self.find_wanted.emit(words)
        else:
            action.trigger()

    def _on_item_clicked(self, _item: QTreeWidgetItem) -> None:
        self._run()


def _plain(action: QAction) -> str:
    return action.text().replace("&", "").rstrip("…")
