"""Criteria for many entries at once: what is suggested for each, to look through, and one act to take it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.entries import Entry, EntryId
from prefill.domain.progress import Task
from prefill.ui.bank.tag_suggester import SUGGESTED, Suggested, suggested_for_all
from prefill.ui.bank.working_dialog import WorkingDialog
from prefill.ui.translated import plural
from prefill.ui.words import TITLE, label

if TYPE_CHECKING:
    from prefill.bank.places import BankAt
    from prefill.jobs.desk import Desk


class TaggingDialog(WorkingDialog):
    """What is likely is ticked beforehand; a tick more or less is a click."""

    taken = Signal(object)
    """Carries the criteria to add, by entry."""

    def __init__(
        self, desk: Desk, entries: Sequence[Entry], titles: Mapping[str, str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Suggested criteria"))
        self._entries = entries
        self._titles = titles
        self.heading = label("", self, size=TITLE, bold=True, wrap=True)
        self.table = QTableWidget(0, 1 + SUGGESTED, self)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.take_button = QPushButton(self)
        self._dress_table()
        self._lay_out()
        self.table.itemChanged.connect(self._show_state)
        self.cancel_button.clicked.connect(self.reject)
        self.take_button.clicked.connect(self._on_take)
        self._run(_suggested(desk.bank_path, entries), self._on_suggested)

    def chosen(self) -> dict[EntryId, tuple[str, ...]]:
        """The codes that are ticked, by entry; entries without a tick are left out."""
        codes: dict[EntryId, tuple[str, ...]] = {}
        for row in range(self.table.rowCount()):
            cells = [self.table.item(row, column) for column in range(1, 1 + SUGGESTED)]
            ticked = [c.text() for c in cells if c is not None and c.checkState() is Qt.CheckState.Checked]
            if ticked:
                codes[self._entries[row].id] = tuple(ticked)
        return codes

    def _dress_table(self) -> None:
        self.table.setAccessibleName(self.tr("Entries and the criteria suggested for them"))
        titles = [self.tr("Question"), self.tr("Best"), self.tr("Second"), self.tr("Third")]
        self.table.setHorizontalHeaderLabels(titles)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        self.take_button.setProperty("kind", "primary")
        how = self.tr(
            "Suggested from like entries that have criteria, and from the words of SOC 2. "
            "Hold the mouse over a code to read what it is about; Space ticks it."
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.take_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.addWidget(self.heading)
        layout.addWidget(label(how, self, tone="muted", wrap=True))
        layout.addWidget(self.table, 1)
        layout.addWidget(self.trouble)
        layout.addWidget(self.bar)
        layout.addLayout(buttons)
        self.resize(900, 600)

    def _show_state(self) -> None:
        chosen = len(self.chosen())
        self.bar.setVisible(self.is_busy)
        self.heading.setText(
            self.tr("Looking for criteria …")
            if self.is_busy
            else plural("Criteria for 1 entry", "Criteria for {n:,} entries", self.table.rowCount())
        )
        self.take_button.setText(plural("Give criteria to 1 entry", "Give criteria to {n:,} entries", chosen))
        self.take_button.setEnabled(not self.is_busy and chosen > 0)

    def _on_suggested(self, found: Sequence[Suggested]) -> None:
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._entries))
        for row, (entry, suggested) in enumerate(zip(self._entries, found, strict=True)):
            question = QTableWidgetItem(" ".join(entry.question.split()))
            question.setToolTip(entry.question)
            self.table.setItem(row, 0, question)
            for place, code in enumerate(suggested.codes):
                is_ticked = place == 0 and suggested.is_likely
                self.table.setItem(row, 1 + place, self._code_item(code, is_ticked=is_ticked))
        self.table.blockSignals(False)
        self.table.setCurrentCell(0, 1)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_state()

    def _code_item(self, code: str, *, is_ticked: bool) -> QTableWidgetItem:
        item = QTableWidgetItem(code)
        item.setToolTip(self._titles.get(code, ""))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        return item

    def _on_take(self) -> None:
        self.taken.emit(self.chosen())
        self.accept()


def _suggested(bank_path: BankAt, entries: Sequence[Entry]) -> Task[list[Suggested]]:
    return (yield from suggested_for_all(bank_path, [entry.question for entry in entries]))
