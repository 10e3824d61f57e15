"""The help sheet: every key of the window on one page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from prefill.ui.commands import HelpGroup
from prefill.ui.words import TITLE, chip, label


class KeyboardSheet(QDialog):
    """Made from the actions themselves, so that it never tells of a key that does not work."""

    def __init__(self, groups: Sequence[HelpGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        columns = QHBoxLayout()
        columns.setSpacing(32)
        half = (len(groups) + 1) // 2
        for side in (groups[:half], groups[half:]):
            column = QVBoxLayout()
            column.setSpacing(8)
            for group in side:
                column.addWidget(label(group.title, self, size=TITLE, bold=True))
                column.addLayout(self._keys(group))
                column.addSpacing(12)
            column.addStretch(1)
            columns.addLayout(column)
        prose = self.tr("While you write an answer in words, Enter starts a new line.")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(4)
        layout.addLayout(columns)
        layout.addWidget(label(prose, self, tone="muted"))
        layout.addSpacing(8)
        layout.addWidget(buttons)

    def _keys(self, group: HelpGroup) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for row, (words, keys) in enumerate(group.lines):
            grid.addWidget(label(words, self), row, 0)
            grid.addWidget(chip(keys, "plain", self), row, 1, Qt.AlignmentFlag.AlignRight)
        return grid
