"""The first step of an import: which files, how each is read, and how far to trust them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.entries import Level
from prefill.ui.bank.importing.looking import Kind, Look
from prefill.ui.bank.words import level_meaning
from prefill.ui.states import level_word
from prefill.ui.words import TITLE, label


class FilesStep(QWidget):
    """Names the files with what they seem to be, and asks for the level."""

    columns_asked = Signal(object)
    """The person wants to say what the columns of a file hold; carries its Look."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks: Sequence[Look] = ()
        self.files = QTableWidget(0, 2, self)
        self.files.setAccessibleName(self.tr("Files to import"))
        self.files.setHorizontalHeaderLabels([self.tr("File"), self.tr("Read as")])
        self.files.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.files.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.files.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.files.setTabKeyNavigation(False)
        self.files.setShowGrid(False)
        self.files.setWordWrap(True)
        self.files.verticalHeader().hide()
        self.files.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.files.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.columns_button = QPushButton(self.tr("Say what the columns hold …"), self)
        self._level = QComboBox(self)
        self._level.setAccessibleName(self.tr("Level"))
        self._level.addItem(self.tr("As the file says, otherwise draft"), None)
        for level in (Level.GOLDEN, Level.APPROVED, Level.DRAFT):
            self._level.addItem(level_word(level), level)
        self._meaning = label("", self, tone="muted", wrap=True)
        self._lay_out()
        self._level.currentIndexChanged.connect(self._on_level_changed)
        self.files.itemSelectionChanged.connect(self._on_file_picked)
        self.columns_button.clicked.connect(self._on_columns_clicked)
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

    def show_looks(self, looks: Sequence[Look], mapped: Collection[Path]) -> None:
        """List the files; of those in ``mapped`` the person has said what the columns hold."""
        self._looks = looks
        self.files.setRowCount(len(looks))
        for row, look in enumerate(looks):
            self.files.setItem(row, 0, QTableWidgetItem(look.path.name))
            words = self.tr("Table, by the columns as you said") if look.path in mapped else self._words(look)
            self.files.setItem(row, 1, QTableWidgetItem(words))
        self.files.resizeRowsToContents()
        if looks:
            self.files.selectRow(next((row for row, one in enumerate(looks) if one.sheets), 0))
        self._on_file_picked()

    def _words(self, look: Look) -> str:
        return {
            Kind.TABLE: self.tr("Table of questions and answers"),
            Kind.FOREIGN: self.tr("Table; its columns are asked for next"),
            Kind.FORM: self.tr("Completed questionnaire"),
            Kind.LOCKED: self.tr("Protected by a password, which is asked for next"),
            Kind.BROKEN: f"⚠ {look.why}",
        }[look.kind]

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Level"), self._level)
        form.addRow("", self._meaning)
        below = QHBoxLayout()
        below.addWidget(self.columns_button)
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label(self.tr("Answers are read from these files"), self, size=TITLE, bold=True))
        layout.addWidget(self.files, 1)
        layout.addLayout(below)
        layout.addLayout(form)

    def _picked(self) -> Look | None:
        row = self.files.currentRow()
        return self._looks[row] if 0 <= row < len(self._looks) else None

    def _on_file_picked(self) -> None:
        look = self._picked()
        self.columns_button.setEnabled(look is not None and bool(look.sheets))

    def _on_columns_clicked(self) -> None:
        self.columns_asked.emit(self._picked())

    def _on_level_changed(self) -> None:
        level = self.level()
        drafts = self.tr(
            "Answers from completed questionnaires come in as drafts: suggested, never filled in."
        )
        self._meaning.setText(level_meaning(level) if level else drafts)
