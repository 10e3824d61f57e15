"""The history of an entry: its versions, the differences side by side, and the way back to any of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from prefill.domain.entries import Entry
from prefill.ui.bank.differences import differences, side_by_side
from prefill.ui.bank.growing_list import GrowingList
from prefill.ui.figures import moment_words

if TYPE_CHECKING:
    from prefill.bank.history import Revision

_MOST_LINES = 12


class HistoryView(QWidget):
    """The versions of one entry, the latest first."""

    bring_back_asked = Signal(object)
    """Carries the Entry as it once stood."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._revisions: list[Revision] = []
        self._hint = QLabel(self)
        self._hint.setWordWrap(True)
        self._hint.setProperty("tone", "muted")
        self.versions = GrowingList(self, _MOST_LINES)
        self.versions.setAccessibleName(self.tr("Versions, the latest first"))
        self.compared = QTextBrowser(self)
        self.compared.setAccessibleName(self.tr("Differences to the version before"))
        self.bring_back_button = QPushButton(self.tr("Bring this version back"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        frame = QFrame(self)
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(3, 3, 3, 3)
        inside.addWidget(self.versions)
        layout.addWidget(frame)
        layout.addWidget(self._hint)
        layout.addWidget(self.compared, 1)
        layout.addWidget(self.bring_back_button)
        self.versions.currentRowChanged.connect(self._on_version_changed)
        self.bring_back_button.clicked.connect(self._on_bring_back)

    @property
    def hint(self) -> str:
        """The sentence between the versions and what is compared."""
        return self._hint.text()

    def show_revisions(self, revisions: Sequence[Revision]) -> None:
        """Show the versions of an entry, given oldest first; the latest is selected."""
        self._revisions = list(reversed(revisions))
        self.versions.clear()
        for place, revision in enumerate(self._revisions):
            self.versions.addItem(self._words(revision, self._before(place)))
        has_history = len(self._revisions) > 1
        self._hint.setText(
            self.tr("Underlined words are new, words struck out are gone.")
            if has_history
            else self.tr("This entry has not been changed since it was added.")
        )
        self.versions.fit()
        self.versions.setCurrentRow(0 if self._revisions else -1)
        self._on_version_changed(self.versions.currentRow())

    def _before(self, place: int) -> Entry | None:
        return self._revisions[place + 1].entry if place + 1 < len(self._revisions) else None

    def _words(self, revision: Revision, before: Entry | None) -> str:
        heading = " · ".join(filter(None, (moment_words(revision.at), revision.who)))
        acts = {
            "added": self.tr("Added"),
            "deleted": self.tr("Deleted"),
            "restored": self.tr("Brought back from the trash"),
        }
        what = acts.get(revision.act.value)
        if what is None and before is not None and before == revision.entry:
            what = acts["restored"]  # by undoing the deletion
        if what is None:
            labels = [d.label for d in differences(before or revision.entry, revision.entry)]
            what = self.tr("Changed: {fields}").format(fields=", ".join(labels))
        return f"{heading}\n{what}"

    def _on_version_changed(self, place: int) -> None:
        self.bring_back_button.setEnabled(place > 0)
        if not 0 <= place < len(self._revisions):
            self.compared.clear()
            return
        entry = self._revisions[place].entry
        before = self._before(place)
        found = differences(before if before is not None else Entry(entry.id, ""), entry)
        self.compared.setHtml(side_by_side(found, self.tr("Before"), self.tr("After")))

    def _on_bring_back(self) -> None:
        place = self.versions.currentRow()
        if place > 0:
            latest = self._revisions[0].entry
            self.bring_back_asked.emit(replace(self._revisions[place].entry, id=latest.id))
