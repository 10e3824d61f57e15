"""Shows the receipt of a filled copy: what was written, and the proof that nothing else changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.cells import CellChange
from prefill.domain.receipts import Receipt
from prefill.jobs.evidence import Evidence
from prefill.ui.language import tr
from prefill.ui.theme import Theme
from prefill.ui.translated import translated
from prefill.ui.words import SMALL, TITLE, label, set_look


class ReceiptDialog(QDialog):
    """Lists the cells written, with what stood in them before, and the evidence that the answers cite.

    ``page_wanted`` asks for the receipt to be kept beside the copy, ``evidence_wanted`` for the evidence;
    ``given`` says to whom the copy was delivered, and when.
    """

    page_wanted = Signal()
    evidence_wanted = Signal()
    given = Signal(str, date)

    def __init__(
        self, receipt: Receipt, target: Path, theme: Theme, parent: QWidget | None = None, customer: str = ""
    ) -> None:
        super().__init__(parent)
        self._target = target
        self.setWindowTitle(self.tr("Receipt"))
        self.resize(760, 560)
        self.page_button = QPushButton(self.tr("Save the receipt"), self)
        self._kept = label("", self, size=SMALL, tone="good", wrap=True)
        self._kept.hide()
        self._evidence = label("", self, size=SMALL, wrap=True)
        self.evidence_button = QPushButton(self.tr("Copy the evidence"), self)
        self.recipient = QLineEdit(customer, self)
        self.given_button = QPushButton(self.tr("Mark as delivered"), self)
        self._day = QDateEdit(QDate.currentDate(), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(8)
        layout.addLayout(self._head(receipt, theme))
        layout.addWidget(label(self._proof(receipt), self, wrap=True))
        layout.addSpacing(4)
        layout.addWidget(self._cells(receipt), 1)
        if receipt.counts:
            layout.addWidget(label(self._counts(receipt), self, size=SMALL, wrap=True))
        prints = self.tr("SHA-256 of the original: {original}\nSHA-256 of the copy: {filled}")
        hashes = label(
            prints.format(original=receipt.original_sha256, filled=receipt.filled_sha256),
            self,
            size=SMALL * 0.94,
            tone="muted",
        )
        hashes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(hashes)
        layout.addLayout(self._evidence_row())
        layout.addLayout(self._delivery())
        layout.addWidget(self._kept)
        layout.addSpacing(4)
        layout.addWidget(self._buttons())

    def show_kept(self, page: Path) -> None:
        """Say where the receipt was kept."""
        self.page_button.setEnabled(False)
        self._tell(self.tr("The receipt is kept as {name}, beside the copy.").format(name=page.name))

    def show_evidence(self, evidence: Sequence[Evidence], today: date) -> None:
        """Say what the answers cite, and what is wrong with it."""
        faults = [f"{one.label}: {translated(fault)}" for one in evidence if (fault := one.fault(today))]
        words = self.tr("The answers cite evidence: {count}.").format(count=len(evidence))
        self._evidence.setText("\n".join([words, *(f"⚠ {fault}" for fault in faults)]))
        self._evidence.setVisible(bool(evidence))
        self.evidence_button.setVisible(any(one.file is not None for one in evidence))

    def show_copied(self, copies: Sequence[Path]) -> None:
        """Say where the evidence was put."""
        self.evidence_button.setEnabled(False)
        folder = copies[0].parent.name if copies else ""
        words = self.tr("Files of evidence put into the folder {folder}, beside the copy: {count}.")
        self._tell(words.format(folder=folder, count=len(copies)))

    def show_given(self) -> None:
        """Say that the delivery is in the ledger."""
        self.given_button.setEnabled(False)
        self._tell(self.tr("The ledger says to whom this copy was delivered, and when."))

    def show_refused(self, sentence: str) -> None:
        """Say why the copy is not marked as delivered."""
        set_look(self._kept, "tone", "warn")
        self._kept.setText(f"⚠ {sentence}")
        self._kept.show()

    def _tell(self, sentence: str) -> None:
        set_look(self._kept, "tone", "good")
        self._kept.setText(f"✓ {sentence}")
        self._kept.show()

    def _counts(self, receipt: Receipt) -> str:
        counts = [(translated(name), *pair) for name, pair in receipt.counts.items()]
        same = [f"{name} {after}" for name, before, after in counts if before == after]
        other = [f"{name} {before} → {after}" for name, before, after in counts if before != after]
        return self.tr("Counted before and after, and the same: {same}.").format(same=", ".join(same)) + (
            "" if not other else " " + self.tr("Different: {other}.").format(other=", ".join(other))
        )

    def _evidence_row(self) -> QHBoxLayout:
        self._evidence.hide()
        self.evidence_button.setAutoDefault(False)
        self.evidence_button.clicked.connect(self.evidence_wanted)
        self.evidence_button.hide()
        row = QHBoxLayout()
        row.addWidget(self._evidence, 1)
        row.addWidget(self.evidence_button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _delivery(self) -> QHBoxLayout:
        self.recipient.setPlaceholderText(self.tr("Delivered to"))
        self.recipient.setAccessibleName(self.tr("Delivered to"))
        self._day.setAccessibleName(self.tr("Delivered on"))
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat(tr("d MMM yyyy"))
        self.given_button.setAutoDefault(False)
        self.given_button.clicked.connect(self._on_given_clicked)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(self.tr("Delivered to"), self, tone="muted"))
        row.addWidget(self.recipient, 1)
        row.addWidget(label(self.tr("on"), self, tone="muted"))
        row.addWidget(self._day)
        row.addWidget(self.given_button)
        return row

    def _head(self, receipt: Receipt, theme: Theme) -> QHBoxLayout:
        tone = "good" if receipt.ok else "bad"
        sign = QLabel(self)
        sign.setPixmap(theme.icon("receipt" if receipt.ok else "caution", tone, is_large=True).pixmap(24, 24))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(sign)
        title = self.tr("{name} is saved").format(name=self._target.name)
        head.addWidget(label(title, self, size=TITLE, bold=True), 1)
        return head

    def _proof(self, receipt: Receipt) -> str:
        if not receipt.ok:
            return " ".join(receipt.faults)
        written = self.tr("Answers written: {cells}.").format(
            cells=len(receipt.changed_cells) - receipt.emptied_cells
        )
        emptied = self.tr("Cells emptied on purpose: {cells}.").format(cells=receipt.emptied_cells)
        proof = self.tr(
            "The copy was opened again and compared with the customer’s file: outside these cells nothing "
            "has changed. Parts of the file kept byte for byte: {parts}."
        ).format(parts=receipt.unchanged_parts)
        return " ".join((written, emptied, proof) if receipt.emptied_cells else (written, proof))

    def _cells(self, receipt: Receipt) -> QTableWidget:
        table = QTableWidget(len(receipt.changed_cells), 4, self)
        table.setAccessibleName(self.tr("Cells written"))
        table.setHorizontalHeaderLabels(
            [self.tr("Sheet"), self.tr("Cell"), self.tr("Before"), self.tr("Now")]
        )
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        for row, change in enumerate(receipt.changed_cells):
            for column, text in enumerate(_texts(change)):
                item = QTableWidgetItem(text.replace("\n", " "))
                item.setToolTip(text)
                table.setItem(row, column, item)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((140, 64, 140)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        return table

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        set_look(close, "kind", "primary")
        close.setDefault(True)
        close.setFocus()
        buttons.rejected.connect(self.reject)
        self.page_button.setAutoDefault(False)
        self.page_button.clicked.connect(self.page_wanted)
        buttons.addButton(self.page_button, QDialogButtonBox.ButtonRole.ActionRole)
        for words, slot in (
            (self.tr("Open the folder"), self._on_folder_clicked),
            (self.tr("Open the copy"), self._on_copy_clicked),
        ):
            button = QPushButton(words, self)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return buttons

    def _on_given_clicked(self) -> None:
        day = self._day.date()
        self.given.emit(self.recipient.text().strip(), date(day.year(), day.month(), day.day()))

    def _on_folder_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target.parent)))

    def _on_copy_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target)))


def _texts(change: CellChange) -> tuple[str, str, str, str]:
    old, new = ("" if value is None else str(value) for value in (change.old, change.new))
    return change.sheet, change.cell, old, new
