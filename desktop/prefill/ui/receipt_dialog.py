"""Shows the receipt of a filled copy: what was written, and the proof that nothing else changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.cells import CellChange
from prefill.domain.receipts import Receipt
from prefill.ui.theme import Theme
from prefill.ui.words import SMALL, TITLE, label


class ReceiptDialog(QDialog):
    """Lists the cells written, with what stood in them before."""

    def __init__(self, receipt: Receipt, target: Path, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target = target
        self.setWindowTitle(self.tr("Receipt"))
        self.resize(720, 480)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(8)
        layout.addLayout(self._head(receipt, theme))
        layout.addWidget(label(self._proof(receipt), self, wrap=True))
        layout.addSpacing(4)
        layout.addWidget(self._cells(receipt), 1)
        prints = self.tr("SHA-256 of the original: {original}\nSHA-256 of the copy: {filled}")
        hashes = label(
            prints.format(original=receipt.original_sha256, filled=receipt.filled_sha256),
            self,
            size=SMALL * 0.94,
            tone="muted",
        )
        hashes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(hashes)
        layout.addSpacing(4)
        layout.addWidget(self._buttons())

    def _head(self, receipt: Receipt, theme: Theme) -> QHBoxLayout:
        tone = "good" if receipt.ok else "bad"
        sign = QLabel(self)
        sign.setPixmap(theme.icon("receipt" if receipt.ok else "caution", tone).pixmap(24, 24))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(sign)
        title = self.tr("{name} is saved").format(name=self._target.name)
        head.addWidget(label(title, self, size=TITLE, bold=True), 1)
        return head

    def _proof(self, receipt: Receipt) -> str:
        if not receipt.ok:
            return " ".join(receipt.faults)
        return self.tr(
            "Answers written: {cells}. The copy was opened again and compared with the customer’s file: "
            "outside these cells nothing has changed. Parts of the file kept byte for byte: {parts}."
        ).format(cells=len(receipt.changed_cells), parts=receipt.unchanged_parts)

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
        close.setProperty("kind", "primary")
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
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
    old, new = ("" if value is None else str(value) for value in (change.old, change.new))
    return change.sheet, change.cell, old, new
