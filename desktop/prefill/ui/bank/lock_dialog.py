"""Sets, changes and removes the password of the answer bank, after saying what it means to forget it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.errors import PrefillError
from prefill.ui.bank.working_dialog import WorkingDialog
from prefill.ui.translated import plural
from prefill.ui.words import TITLE, label

if TYPE_CHECKING:
    from prefill.jobs.desk import Desk


class LockDialog(WorkingDialog):
    """Nothing is done before the person has said that the password is kept somewhere."""

    changed = Signal(str)
    """The bank has another password, or none; carries a sentence that says so."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Password of the answer bank"))
        self._desk = desk
        self._new = ""
        self.old = self._line(self.tr("Present password"))
        self.new = self._line(self.tr("New password"))
        self.again = self._line(self.tr("New password again"))
        self.is_kept = QCheckBox(self.tr("I have kept the password in a safe place"), self)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.remove_button = QPushButton(self.tr("Remove the password"), self)
        self.set_button = QPushButton(self)
        self._lay_out()
        for line in (self.old, self.new, self.again):
            line.textChanged.connect(self._show_state)
        self.is_kept.toggled.connect(self._show_state)
        self.cancel_button.clicked.connect(self.reject)
        self.remove_button.clicked.connect(self._on_remove)
        self.set_button.clicked.connect(self._on_set)
        self._show_state()

    def reject(self) -> None:
        """While files are written anew there is no way back."""
        if not self.is_busy:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_busy:
            event.ignore()
        else:
            super().closeEvent(event)

    def _line(self, words: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setAccessibleName(words)
        return line

    def _lay_out(self) -> None:
        has_one = self._desk.keeping.has_password
        self.set_button.setProperty("kind", "primary")
        self.set_button.setText(self.tr("Change the password") if has_one else self.tr("Set the password"))
        says = self.tr(
            "With a password the answer bank and its backups are encrypted, and it is asked for whenever "
            "Prefill opens the bank. Questionnaires at hand are kept in a file of their own, which is not."
        )
        warning = self.tr(
            "⚠ A forgotten password cannot be recovered or reset by anybody: every answer would be lost."
        )
        form = QFormLayout()
        for line in (self.old, self.new, self.again):
            form.addRow(line.accessibleName(), line)
        form.setRowVisible(self.old, has_one)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.remove_button)
        buttons.addWidget(self.set_button)
        self.remove_button.setVisible(has_one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(10)
        layout.addWidget(label(self.windowTitle(), self, size=TITLE, bold=True))
        layout.addWidget(label(says, self, wrap=True))
        layout.addWidget(label(warning, self, tone="warn", wrap=True))
        layout.addLayout(form)
        layout.addWidget(self.is_kept)
        layout.addWidget(self.trouble)
        layout.addWidget(self.bar)
        layout.addLayout(buttons)
        self.setMinimumWidth(520)

    def _show_state(self) -> None:
        is_idle = not self.is_busy
        has_new = bool(self.new.text())
        differs = bool(self.again.text()) and self.new.text() != self.again.text()
        self.trouble.setText(f"⚠ {self.tr('The two new passwords differ.')}" if differs else "")
        self.trouble.setVisible(differs)
        self.bar.setVisible(not is_idle)
        self.set_button.setEnabled(
            is_idle and has_new and self.new.text() == self.again.text() and self.is_kept.isChecked()
        )
        self.remove_button.setEnabled(is_idle and bool(self.old.text()))
        self.cancel_button.setEnabled(is_idle)

    def _on_set(self) -> None:
        self._begin(self.new.text())

    def _on_remove(self) -> None:
        self._begin("")

    def _begin(self, new: str) -> None:
        self._new = new
        try:
            task = self._desk.keeping.change_password(self.old.text(), new)
        except PrefillError as error:
            self._on_failed(error)
        else:
            self._run(task, self._on_done)

    def _on_done(self, kept: int) -> None:
        self._desk.keeping.take_password(self._new)
        words = self.tr("The answer bank and its backups are encrypted.")
        if not self._new:
            words = self.tr("The answer bank and its backups have no password any more.")
        if kept:
            words += " " + plural("1 backup stays as it was.", "{n:,} backups stay as they were.", kept)
        self.accept()
        self.changed.emit(words)
