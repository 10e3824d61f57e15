"""The ledger of a job: each copy that was written, and to whom it was delivered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from prefill.jobs.store import Delivery
from prefill.ui.delivery_line import DeliveryLine
from prefill.ui.figures import day_words
from prefill.ui.words import TITLE, label


class DeliveriesDialog(QDialog):
    """``given`` says of one copy, by its hash, to whom it was delivered and when.

    ``signer`` names who has signed a copy off, nothing where nobody has.
    """

    given = Signal(str, str, date)

    def __init__(
        self,
        deliveries: Sequence[Delivery],
        customer: str,
        signer: Callable[[Delivery], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._signer = signer
        self._deliveries: Sequence[Delivery] = ()
        self.setWindowTitle(self.tr("Saved copies"))
        self.resize(760, 380)
        self.table = QTableWidget(0, 5, self)
        self.delivery = DeliveryLine(customer, self)
        self.delivery.button.setProperty("kind", "primary")
        self.delivery.given.connect(self._on_delivery_given)
        self._nothing = label(self.tr("No copy of this questionnaire was saved yet."), self, tone="muted")
        self._refused = label("", self, tone="warn", wrap=True)
        self._lay_out()
        self.show_deliveries(deliveries)

    def show_deliveries(self, deliveries: Sequence[Delivery]) -> None:
        """List the copies, the latest first and chosen."""
        self._deliveries = tuple(reversed(deliveries))
        self._refused.hide()
        self.table.setRowCount(len(self._deliveries))
        for row, delivery in enumerate(self._deliveries):
            for column, text in enumerate((*_texts(delivery), self._signer(delivery))):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.setColumnHidden(4, not any(map(self._signer, self._deliveries)))
        self.table.setVisible(bool(deliveries))
        self._nothing.setVisible(not deliveries)
        self.delivery.set_on(bool(deliveries))
        if deliveries:
            self.table.selectRow(0)

    def show_refused(self, sentence: str) -> None:
        """Say why the copy is not marked as delivered."""
        self._refused.setText(f"⚠ {sentence}")
        self._refused.show()

    def _lay_out(self) -> None:
        self.table.setAccessibleName(self.windowTitle())
        titles = [self.tr("Copy"), self.tr("Saved"), self.tr("Delivered to"), self.tr("On")]
        titles.append(self.tr("Signed off by"))
        self.table.setHorizontalHeaderLabels(titles)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 120), (2, 170), (3, 110)):
            header.resizeSection(column, width)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(label(self.windowTitle(), self, size=TITLE, bold=True))
        layout.addWidget(self._nothing)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.delivery)
        layout.addWidget(self._refused)
        layout.addWidget(buttons)

    def _on_delivery_given(self, recipient: str, day: date) -> None:
        chosen = self._deliveries[max(0, self.table.currentRow())]
        self.given.emit(chosen.sha256, recipient, day)


def _texts(delivery: Delivery) -> tuple[str, str, str, str]:
    written, given = day_words(delivery.written.date()), day_words(delivery.given)
    return delivery.target.name, written, delivery.recipient, given
