"""The list of an entry's other phrasings: the same question as other customers word it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from prefill.ui.bank.growing_list import GrowingList

_MOST_LINES = 6


class PhrasingList(QWidget):
    """Add by typing below the list, change by double click or F2, remove by Del."""

    touched = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.list = GrowingList(self, _MOST_LINES)
        self.list.setAccessibleName(self.tr("Other phrasings"))
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Add the question as another customer asks it"))
        self.line.setAccessibleName(self.tr("New phrasing"))
        self.add_button = QPushButton(self.tr("Add"), self)
        self.add_button.setAccessibleName(self.tr("Add this phrasing"))
        self.remove_button = QPushButton(self.tr("Remove"), self)
        self.remove_button.setAccessibleName(self.tr("Remove the selected phrasing"))
        self._lay_out()
        self._connect()
        self._on_list_changed()

    def value(self) -> tuple[str, ...]:
        texts = [self.list.item(row).text().strip() for row in range(self.list.count())]
        return tuple(dict.fromkeys(filter(None, texts)))

    def set_value(self, phrasings: Sequence[str]) -> None:
        if tuple(phrasings) == self.value():
            return
        self.line.clear()
        self.list.clear()
        for text in phrasings:
            self._append(text)
        self._on_list_changed()

    def take_typed(self) -> None:
        """Add what stands in the line below the list."""
        text = self.line.text().strip()
        self.line.clear()
        if text and text not in self.value():
            self._append(text)
            self.list.scrollToBottom()
            self.touched.emit()
        self._on_list_changed()

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self.line, 1)
        below.addWidget(self.add_button)
        below.addWidget(self.remove_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.frame = QFrame(self)
        self.frame.setProperty("role", "card")
        inside = QVBoxLayout(self.frame)
        inside.setContentsMargins(3, 3, 3, 3)
        inside.addWidget(self.list)
        layout.addWidget(self.frame)
        layout.addLayout(below)
        self.setFocusProxy(self.line)

    def _connect(self) -> None:
        self.line.editingFinished.connect(self.take_typed)
        self.add_button.clicked.connect(self.take_typed)
        self.remove_button.clicked.connect(self._on_remove)
        self.line.textEdited.connect(self._on_list_changed)
        self.list.itemChanged.connect(self.touched)
        self.list.itemSelectionChanged.connect(self._on_list_changed)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_remove)

    def _append(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self.list.addItem(item)

    def _on_remove(self) -> None:
        for item in self.list.selectedItems():
            self.list.takeItem(self.list.row(item))
        self._on_list_changed()
        self.touched.emit()

    def _on_list_changed(self) -> None:
        self.add_button.setEnabled(bool(self.line.text().strip()))
        self.remove_button.setEnabled(bool(self.list.selectedItems()))
        self.frame.setVisible(self.list.count() > 0)
        self.remove_button.setVisible(self.list.count() > 0)
        self.list.fit()
