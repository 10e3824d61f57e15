"""Decides many contradictions at once: the answers that came from one file stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from prefill.domain.entries import Entry
from prefill.ui.translated import plural
from prefill.ui.words import label


class FilesDialog(QDialog):
    """Names the files that the contradicting answers came from, and how many matters each would decide.

    A matter is decided by a file where exactly one of its answers came from there.
    """

    def __init__(self, matters: Sequence[Sequence[Entry]], parent: QWidget) -> None:
        from prefill.bank.hygiene import source_file

        super().__init__(parent)
        self.setWindowTitle(self.tr("Decide all by file"))
        self._sources = [[source_file(entry) for entry in entries] for entries in matters]
        self._matters = matters
        found = Counter(
            file for sources in self._sources for file in set(sources) if file and sources.count(file) == 1
        )
        self.files = QComboBox(self)
        self.files.setAccessibleName(self.tr("File"))
        for file, count in sorted(found.items(), key=lambda pair: (-pair[1], pair[0])):
            self.files.addItem(f"{file} ({QLocale().toString(count)})", file)
        self._says = label("", self, tone="muted", wrap=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.decide_button = QPushButton(self)
        self.decide_button.setProperty("kind", "primary")
        buttons.addButton(self.decide_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.addWidget(label(self.tr("Whose answers are to stand?"), self, bold=True))
        layout.addWidget(self.files)
        layout.addWidget(self._says)
        layout.addWidget(buttons)
        self.files.currentIndexChanged.connect(self._on_file_changed)
        self.resize(560, 180)
        self._on_file_changed()

    def decided(self) -> list[tuple[Entry, Sequence[Entry]]]:
        """For each matter that the file decides the entry that stands, and those that give way."""
        file = self.files.currentData()
        decided: list[tuple[Entry, Sequence[Entry]]] = []
        for entries, sources in zip(self._matters, self._sources, strict=True):
            if file and sources.count(file) == 1:
                kept = entries[sources.index(file)]
                decided.append((kept, [entry for entry in entries if entry is not kept]))
        return decided

    def _on_file_changed(self) -> None:
        count = len(self.decided())
        self.decide_button.setText(plural("Decide 1 matter", "Decide {n:,} matters", count))
        self.decide_button.setEnabled(count > 0)
        says = self.tr(
            "The answer from this file stands, with what only the others have: their wordings and criteria. "
            "The others go to the trash. One undo takes all of it back."
        )
        none = self.tr("None of the contradicting answers is known to come from a file.")
        self._says.setText(says if count else none)
