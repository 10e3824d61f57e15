"""What can be done where the answer bank is damaged: save what can be saved, or put a backup in its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from prefill.domain.errors import PrefillError
from prefill.ui.bank.backups_dialog import backup_words
from prefill.ui.bank.working_dialog import WorkingDialog
from prefill.ui.translated import translated
from prefill.ui.words import TITLE, label

if TYPE_CHECKING:
    from prefill.bank.salvage import Salvaged
    from prefill.jobs.desk import Desk


def is_damage(error: BaseException, bank: Path) -> bool:
    """Whether an error says that this answer bank itself is damaged, so that mending may help."""
    from prefill.bank.errors import BankDamaged, NotABank

    return isinstance(error, BankDamaged | NotABank) and error.path == bank


class MendingDialog(WorkingDialog):
    """Whatever is chosen, the damaged file is kept."""

    mended = Signal(str)
    """The bank opens again; carries a sentence that tells what was done."""

    def __init__(self, desk: Desk, sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Mend the answer bank"))
        self._desk = desk
        self._backups = desk.keeping.backups()
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Backups, the latest first"))
        self.list.addItems([backup_words(backup) for backup in self._backups])
        self.list.setCurrentRow(0)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.restore_button = QPushButton(self.tr("Restore this backup"), self)
        self.save_button = QPushButton(self.tr("Save what can be saved"), self)
        self._lay_out(sentence)
        self.cancel_button.clicked.connect(self.reject)
        self.restore_button.clicked.connect(self._on_restore)
        self.save_button.clicked.connect(self._on_save)
        self._show_state()

    def _lay_out(self, sentence: str) -> None:
        how = self.tr(
            "Saving keeps every entry that can still be read, without its history. A backup holds all that "
            "there was on its day. The damaged file is kept either way."
        )
        self.save_button.setProperty("kind", "primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.addWidget(label(self.tr("The answer bank is damaged"), self, size=TITLE, bold=True))
        layout.addWidget(label(sentence, self, wrap=True))
        layout.addWidget(label(how, self, tone="muted", wrap=True))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.trouble)
        layout.addWidget(self.bar)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.restore_button)
        buttons.addWidget(self.save_button)
        layout.addLayout(buttons)
        for widget in (self.list, self.restore_button):
            widget.setVisible(bool(self._backups))
        self.resize(560, 420 if self._backups else 220)

    def _show_state(self) -> None:
        self.bar.setVisible(self.is_busy)
        for widget in (self.list, self.restore_button, self.save_button):
            widget.setDisabled(self.is_busy)

    def _on_save(self) -> None:
        self._run(self._desk.keeping.mend(), self._on_saved)

    def _on_saved(self, saved: Salvaged) -> None:
        self._tell(translated(saved.sentence))

    def _on_restore(self) -> None:
        backup: Path = self._backups[max(self.list.currentRow(), 0)].path
        try:
            aside = self._desk.keeping.put_back(backup)
        except PrefillError as error:
            self._on_failed(error)
            return
        words = self.tr("The answer bank is as it was then. The damaged file is kept as {file}.")
        self._tell(words.format(file=aside))

    def _tell(self, sentence: str) -> None:
        self.accept()
        self.mended.emit(sentence)
