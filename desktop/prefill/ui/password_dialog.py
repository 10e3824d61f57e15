"""Asks for the password of an encrypted file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from prefill.ui.words import label


class PasswordDialog(QDialog):
    """Emits ``password_given``. The password is kept while the file is in use and nowhere else.

    ``note`` says what becomes of it.
    """

    password_given = Signal(str)

    def __init__(self, sentence: str, parent: QWidget | None = None, note: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Password needed"))
        self._password = QLineEdit(self)
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.setAccessibleName(self.tr("Password"))
        self._password.setPlaceholderText(self.tr("Password"))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._open = buttons.button(QDialogButtonBox.StandardButton.Open)
        self._open.setProperty("kind", "primary")
        self._open.setEnabled(False)
        self._password.textChanged.connect(self._on_password_changed)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self._on_accepted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(label(sentence, self, wrap=True))
        layout.addWidget(self._password)
        if note:
            layout.addWidget(label(note, self, tone="muted", wrap=True))
        layout.addWidget(buttons)
        self.setMinimumWidth(420)

    def _on_password_changed(self, text: str) -> None:
        self._open.setEnabled(bool(text))

    def _on_accepted(self) -> None:
        self.password_given.emit(self._password.text())
