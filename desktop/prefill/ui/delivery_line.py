"""To whom a copy was delivered, and when: the line in which a person says so."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLineEdit, QPushButton, QWidget

from prefill.ui.keys import is_plain_enter
from prefill.ui.language import tr
from prefill.ui.words import label


class DeliveryLine(QWidget):
    """``given`` carries the name and the day. Without a name there is nothing to say."""

    given = Signal(str, date)

    def __init__(self, customer: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_on = True
        self.recipient = QLineEdit(customer, self)
        self.recipient.setPlaceholderText(self.tr("The customer’s name"))
        self.recipient.setAccessibleName(self.tr("Delivered to"))
        self.day = QDateEdit(QDate.currentDate(), self)
        self.day.setAccessibleName(self.tr("Delivered on"))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat(tr("d MMM yyyy"))
        self.button = QPushButton(self.tr("Mark as delivered"), self)
        self.button.setAutoDefault(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Delivered to"), self, tone="muted"))
        layout.addWidget(self.recipient, 1)
        layout.addWidget(label(self.tr("on"), self, tone="muted"))
        layout.addWidget(self.day)
        layout.addWidget(self.button)
        self.recipient.textChanged.connect(self._show_possible)
        self.button.clicked.connect(self._on_button_clicked)
        self._show_possible()

    def set_on(self, is_on: bool) -> None:
        """Whether there is a copy that can be marked."""
        self._is_on = is_on
        self._show_possible()

    def _show_possible(self) -> None:
        self.button.setEnabled(self._is_on and bool(self.recipient.text().strip()))

    def _on_button_clicked(self) -> None:
        day = self.day.date()
        self.given.emit(self.recipient.text().strip(), date(day.year(), day.month(), day.day()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter means this line, and not what the dialog would do."""
        if is_plain_enter(event):
            self.button.click()
        else:
            super().keyPressEvent(event)
