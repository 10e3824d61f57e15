"""Asks for which product each of several contradicting entries holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from prefill.domain.entries import Entry, EntryId
from prefill.ui.bank.differences import value_words
from prefill.ui.bank.edits import short
from prefill.ui.words import label


class ProductsDialog(QDialog):
    """One line for each entry; they may not all be the same, or they would contradict one another still."""

    def __init__(self, entries: Sequence[Entry], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keep both, by product"))
        self.lines: dict[EntryId, QLineEdit] = {}
        form = QFormLayout()
        for place, entry in enumerate(entries, 1):
            line = QLineEdit(entry.product, self)
            line.setPlaceholderText(self.tr("Any product"))
            says = short(" ".join(filter(None, (value_words(entry.choice), entry.answer))))
            words = self.tr("Entry {number}: {answer}").format(number=place, answer=says)
            line.setAccessibleName(words)
            line.textChanged.connect(self._on_text_changed)
            self.lines[entry.id] = line
            form.addRow(words, line)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        hint = self.tr("Each answer then holds for its own product only.")
        layout.addWidget(label(hint, self, tone="muted", wrap=True))
        layout.addLayout(form)
        layout.addWidget(self._buttons)
        self.resize(560, 160)
        self._on_text_changed()

    def products(self) -> Mapping[EntryId, str]:
        """The product of each entry."""
        return {id: line.text().strip() for id, line in self.lines.items()}

    def _on_text_changed(self) -> None:
        products = [product.casefold() for product in self.products().values()]
        is_told_apart = len(set(products)) == len(products)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_told_apart)
