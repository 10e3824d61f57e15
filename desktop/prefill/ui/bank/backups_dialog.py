"""Lists the copies of the bank, for one of them to be put in its place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from prefill.ui.figures import day_words, moment_words
from prefill.ui.language import tr
from prefill.ui.words import label

if TYPE_CHECKING:
    from prefill.bank.backups import Backup


class BackupsDialog(QDialog):
    """The latest copy first. Nothing happens before the button."""

    def __init__(self, backups: Sequence[Backup], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Restore a backup"))
        self._backups = backups
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Backups, the latest first"))
        for backup in backups:
            self.list.addItem(QListWidgetItem(backup_words(backup)))
        hint = self.tr("There is no backup yet. One is kept each day, and before every import.")
        if backups:
            hint = self.tr("The answer bank is put back as it was then. What it holds now becomes a backup.")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.restore_button = QPushButton(self.tr("Restore this backup"), self)
        self.restore_button.setProperty("kind", "primary")
        buttons.addButton(self.restore_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.addWidget(label(hint, self, wrap=True))
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self.list.setVisible(bool(backups))
        self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.restore_button.setEnabled(bool(backups))
        self.resize(480, 360 if backups else 120)

    def chosen(self) -> Path | None:
        """The copy that is selected."""
        row = self.list.currentRow()
        return self._backups[row].path if 0 <= row < len(self._backups) else None


def backup_words(backup: Backup) -> str:
    """When a copy was made, and before what."""
    if not backup.before:
        return day_words(backup.day)
    moment = moment_words(datetime.combine(backup.day, backup.at))
    words = tr("{moment}, before {act}")
    return words.format(moment=moment, act=_act_words(backup.before))


def _act_words(act: str) -> str:
    """The act that a backup was made before, which its file's name tells in English."""
    return {"import": tr("import"), "joining": tr("joining"), "restoring": tr("restoring")}.get(act, act)
