"""Shows the receipt of a filled copy: what was written, and the proof that nothing else changed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.cells import CellChange, shown
from prefill.domain.errors import PrefillError
from prefill.domain.receipts import Receipt
from prefill.jobs.evidence import Evidence, evidence_folder
from prefill.ui.delivery_line import DeliveryLine
from prefill.ui.theme import Theme
from prefill.ui.translated import translated
from prefill.ui.words import SMALL, TITLE, label, set_look

_LINES_OF_EVIDENCE = 4


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
        self.resize(760, 600)
        self.page_button = QPushButton(self.tr("Save the receipt"), self)
        self._kept = label("", self, size=SMALL, tone="good", wrap=True)
        self._kept.hide()
        self._evidence = label("", self, size=SMALL, wrap=True)
        self.evidence = QListWidget(self)
        self.evidence_button = QPushButton(self.tr("Copy the evidence"), self)
        self.delivery = DeliveryLine(customer, self)
        self.delivery.given.connect(self.given)
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
        layout.addWidget(self.evidence)
        layout.addWidget(self.delivery)
        layout.addWidget(self._kept)
        layout.addSpacing(4)
        layout.addWidget(self._buttons())

    def show_kept(self, page: Path) -> None:
        """Say where the receipt was kept."""
        self.page_button.setEnabled(False)
        self._tell(self.tr("The receipt is kept as {name}, beside the copy.").format(name=page.name))

    def show_evidence(self, evidence: Sequence[Evidence], today: date) -> None:
        """List what the answers cite, first what is wrong with it."""
        faults = [(one, translated(one.fault(today))) for one in evidence]
        words = self.tr("The answers cite evidence: {count}.").format(count=len(evidence))
        wrong = sum(bool(fault) for _, fault in faults)
        if wrong:
            words = f"{words} ⚠ {self.tr('To be looked at: {count}.').format(count=wrong)}"
        folder = evidence_folder(self._target)
        if folder.is_dir():
            before = self.tr(
                "The folder {folder} is there from before. Copy the evidence again, and what "
                "is cited no more leaves it."
            )
            words = f"{words} ⚠ {before.format(folder=folder.name)}"
        self._evidence.setText(words)
        self.evidence.addItems([f"⚠ {one.label}: {fault}" for one, fault in faults if fault])
        self.evidence.addItems([one.label for one, fault in faults if not fault])
        lines = min(_LINES_OF_EVIDENCE, len(evidence))
        self.evidence.setFixedHeight(lines * max(1, self.evidence.sizeHintForRow(0)) + 4)
        for part in (self._evidence, self.evidence):
            part.setVisible(bool(evidence))
        self._evidence.setVisible(bool(evidence) or folder.is_dir())
        is_some = any(one.file is not None and not fault for one, fault in faults)
        self.evidence_button.setVisible(is_some or folder.is_dir())

    def show_copying(self) -> None:
        """Say that the evidence is on its way."""
        self.evidence_button.setEnabled(False)
        set_look(self._kept, "tone", "muted")
        self._kept.setText(self.tr("The evidence is being copied."))
        self._kept.show()

    def show_not_copied(self, error: Exception) -> None:
        """Say why the evidence was not copied; it can be tried again."""
        self.evidence_button.setEnabled(True)
        if isinstance(error, PrefillError):
            self.show_refused(translated(str(error)))
        else:
            self._kept.hide()

    def show_copied(self, copies: Collection[Path]) -> None:
        """Say where the evidence was put."""
        folder = evidence_folder(self._target).name
        words = self.tr("Files of evidence put into the folder {folder}, beside the copy: {count}.")
        self._tell(words.format(folder=folder, count=len(copies)))

    def show_given(self) -> None:
        """Say that the delivery is in the ledger."""
        self.delivery.set_on(False)
        self._tell(self.tr("The ledger says to whom this copy was delivered, and when."))

    def show_refused(self, sentence: str) -> None:
        """Say why something that was asked for could not be done."""
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
        for part in (self._evidence, self.evidence):
            part.hide()
        self.evidence.setAccessibleName(self.tr("Evidence"))
        self.evidence_button.setAutoDefault(False)
        self.evidence_button.clicked.connect(self.evidence_wanted)
        self.evidence_button.hide()
        row = QHBoxLayout()
        row.addWidget(self._evidence, 1)
        row.addWidget(self.evidence_button, 0, Qt.AlignmentFlag.AlignTop)
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
        written = self.tr("Cells written: {cells}.").format(
            cells=len(receipt.changed_cells) - receipt.emptied_cells
        )
        emptied = self.tr("Cells emptied on purpose: {cells}.").format(cells=receipt.emptied_cells)
        plain = self.tr(
            "Cells whose words had a format of their own, such as bold, and are plain now: {cells}."
        )
        proof = self.tr(
            "The copy was opened again and compared with the customer’s file: outside these cells nothing "
            "has changed. Parts of the file kept byte for byte: {parts}."
        ).format(parts=receipt.unchanged_parts)
        told = [written]
        if receipt.emptied_cells:
            told.append(emptied)
        if receipt.plain_cells:
            told.append(plain.format(cells=receipt.plain_cells))
        told.append(proof)
        if receipt.breaks_signature:
            told.append(
                self.tr("The original is digitally signed; the signature does not hold for the copy.")
            )
        return " ".join(told)

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

    def _on_folder_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target.parent)))

    def _on_copy_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._target)))


def _texts(change: CellChange) -> tuple[str, str, str, str]:
    old, new = shown(change.old), shown(change.new)
    return change.sheet, change.cell, old, new
