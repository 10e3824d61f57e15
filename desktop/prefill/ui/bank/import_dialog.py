"""The dialogs of an import: what is about to come in, and what was left out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.entries import Level
from prefill.ui.bank.words import level_meaning
from prefill.ui.states import level_word


class ImportDialog(QDialog):
    """What is about to be imported, and how far to trust it."""

    def __init__(self, paths: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import into the answer bank"))
        self.files = QListWidget(self)
        self.files.setAccessibleName(self.tr("Files to import"))
        self.files.addItems([path.name for path in paths])
        self._level = QComboBox(self)
        self._level.setAccessibleName(self.tr("Level"))
        self._level.addItem(self.tr("As the file says, otherwise draft"), None)
        for level in (Level.GOLDEN, Level.APPROVED, Level.DRAFT):
            self._level.addItem(level_word(level), level)
        self._meaning = QLabel(self)
        self._meaning.setWordWrap(True)
        self._meaning.setProperty("tone", "muted")
        self._level.currentIndexChanged.connect(self._on_level_changed)
        self._lay_out()
        self._on_level_changed()

    @property
    def meaning(self) -> str:
        """What is said of the level that is chosen."""
        return self._meaning.text()

    def level(self) -> Level | None:
        """The level to give to what is imported; None leaves it to the file."""
        chosen = self._level.currentData()
        return Level(chosen) if chosen else None

    def set_level(self, level: Level | None) -> None:
        self._level.setCurrentIndex([None, Level.GOLDEN, Level.APPROVED, Level.DRAFT].index(level))

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        go = buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setProperty("kind", "primary")
        go.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("Level"), self._level)
        form.addRow("", self._meaning)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(self.tr("Answers are read from these files:"), self))
        layout.addWidget(self.files)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.resize(460, 320)

    def _on_level_changed(self) -> None:
        level = self.level()
        self._meaning.setText(
            level_meaning(level)
            if level
            else self.tr(
                "Answers from completed questionnaires come in as drafts: suggested, never filled in."
            )
        )


class DetailsDialog(QDialog):
    """What an import left out, line by line, to read or to copy."""

    def __init__(self, lines: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Not imported"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = QPlainTextEdit("\n".join(lines), self)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("What was left out, and why"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(buttons)
        self.resize(620, 380)
