"""Says what Prefill is, which version this is, and whose works it is made of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

import prefill
from prefill.components import Component
from prefill.ui.words import HEADING, SMALL, label

_ICON = 56


class AboutDialog(QDialog):
    """The version at the top; below it every library with its licence, and the words of the chosen one's."""

    def __init__(self, found: Sequence[Component], icon: QIcon, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Prefill"))
        self.resize(760, 600)
        self._found = tuple(found)
        self.table = self._table()
        self.words = QPlainTextEdit(self)
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.tr("Words of the licence"))
        self.table.currentCellChanged.connect(self._on_row_changed)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.addWidget(self.table)
        parts.addWidget(self.words)
        parts.setSizes([300, 180])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(self._head(icon))
        layout.addWidget(label(self.tr("Made with these works of others:"), self, size=SMALL, tone="muted"))
        layout.addWidget(parts, 1)
        layout.addWidget(buttons)
        self.table.setCurrentCell(0, 0)

    def _head(self, icon: QIcon) -> QHBoxLayout:
        picture = QLabel(self)
        picture.setPixmap(icon.pixmap(_ICON, _ICON))
        about = self.tr(
            "Fills in the questionnaires that customers send, from an answer bank on this computer. "
            "Nothing leaves it."
        )
        version = self.tr("Prefill {version}").format(version=prefill.__version__)
        words = QVBoxLayout()
        words.addWidget(label(version, self, size=HEADING, bold=True))
        words.addWidget(label(about, self, wrap=True))
        words.addWidget(label(self.tr("Free software under the MIT licence."), self, tone="muted"))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _table(self) -> QTableWidget:
        table = QTableWidget(len(self._found), 3, self)
        table.setHorizontalHeaderLabels([self.tr("Name"), self.tr("Version"), self.tr("Licence")])
        table.setAccessibleName(self.tr("Works of others"))
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        for row, one in enumerate(self._found):
            for column, text in enumerate((one.name, one.version, one.licence)):
                table.setItem(row, column, QTableWidgetItem(text))
        return table

    def _on_row_changed(self, row: int, _column: int, _old_row: int, _old_column: int) -> None:
        if 0 <= row < len(self._found):
            self.words.setPlainText(self._found[row].text or self.tr("Its licence comes with its source."))
