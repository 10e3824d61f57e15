"""The trash: deleted entries, the latest first, and the way back for them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from prefill.domain.entries import EntryId
from prefill.domain.errors import PrefillError
from prefill.ui.bank.edits import BankEdits
from prefill.ui.bank.hint import Hint
from prefill.ui.bank.listing import rows_of
from prefill.ui.bank.model import EntryTableModel
from prefill.ui.bank.table import EntryTable
from prefill.ui.translated import plural, translated
from prefill.ui.words import TITLE, label

if TYPE_CHECKING:
    from prefill.jobs.desk import Desk


class TrashPage(QStackedWidget):
    """Lists what was deleted; what is restored goes back to its place."""

    restored = Signal(str)
    """Entries were restored; carries a sentence that says so."""
    failed = Signal(str)

    def __init__(self, desk: Desk, edits: BankEdits, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._edits = edits
        self.hint = Hint(self)
        self.hint.tell(
            self.tr("The trash is empty"),
            self.tr("Entries that you delete wait here, with their history, until you restore them."),
        )
        self._full = QWidget(self)
        self.model = EntryTableModel(self)
        self.table = EntryTable(self.model, self._full)
        self.table.setAccessibleName(self.tr("Deleted entries"))
        self.table.setSortingEnabled(False)
        self.restore_button = QPushButton(self._full)
        self.restore_button.setProperty("kind", "primary")
        self._lay_out()
        self.table.picked.connect(self._on_picked)
        self.table.opened.connect(self._on_restore)
        self.restore_button.clicked.connect(self._on_restore)

    def refresh(self) -> None:
        """Read the trash anew."""
        try:
            deleted = self._desk.bank.trash()
        except PrefillError as error:
            self.failed.emit(translated(str(error)))
            return
        self.model.show(rows_of(deleted, date.today()).rows)
        self.setCurrentWidget(self._full if deleted else self.hint)
        self.table.choose_place(0)
        self._on_picked()

    def is_concerned(self, ids: Sequence[EntryId]) -> bool:
        """Whether one of these entries is in the trash, or was."""
        return any(self.model.place_of(id) is not None or self._desk.bank.entry(id) is None for id in ids)

    def focus_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown(self) -> Sequence[EntryId]:
        """The deleted entries, from top to bottom."""
        return self.model.ids()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(label(self.tr("Trash"), self._full, size=TITLE, bold=True))
        above.addStretch(1)
        above.addWidget(self.restore_button)
        inside = QVBoxLayout(self._full)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(above)
        inside.addWidget(
            label(
                self.tr("Select what you want back. Enter restores it."),
                self._full,
                tone="muted",
                wrap=True,
            )
        )
        inside.addWidget(self.table, 1)
        self.addWidget(self.hint)
        self.addWidget(self._full)

    def _on_picked(self) -> None:
        count = len(self.table.chosen())
        self.restore_button.setEnabled(count > 0)
        self.restore_button.setText(plural("Restore", "Restore {n:,} entries", max(count, 1)))

    def _on_restore(self) -> None:
        chosen = self.table.chosen()
        if chosen and self._edits.restore(chosen):
            words = plural("The entry was restored.", "{n:,} entries were restored.", len(chosen))
            self.restored.emit(words)
            self.focus_table()
