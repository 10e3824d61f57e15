"""The variants of an entry: what its answer is instead for one product, in one language, or both."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.entries import Variant
from prefill.domain.questions import ChoiceCode
from prefill.ui.bank.fields import LanguageBox, LineField, TextArea, ValueBox
from prefill.ui.bank.growing_list import GrowingList
from prefill.ui.bank.words import choice_words, field_words, language_words
from prefill.ui.words import label

_MOST_LINES = 8


class VariantList(QWidget):
    """Add with the button, change by double click or Enter, remove by Del."""

    touched = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._variants: list[Variant] = []
        self.list = GrowingList(self, _MOST_LINES)
        self.list.setAccessibleName(self.tr("Variants of the answer"))
        self.add_button = QPushButton(self.tr("Add a variant …"), self)
        self.remove_button = QPushButton(self.tr("Remove"), self)
        self.remove_button.setAccessibleName(self.tr("Remove the selected variant"))
        self._lay_out()
        self.list.itemActivated.connect(self._on_item_activated)
        self.list.itemSelectionChanged.connect(self._show_buttons)
        self.add_button.clicked.connect(self._on_add)
        self.remove_button.clicked.connect(self._on_remove)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_remove)
        self._show()

    def value(self) -> tuple[Variant, ...]:
        return tuple(self._variants)

    def set_value(self, variants: Sequence[Variant]) -> None:
        if tuple(variants) != self.value():
            self._variants = list(variants)
            self._show()

    def ask(self, place: int | None = None) -> VariantDialog:
        """Ask for a new variant, or change the one at a place of the list."""
        dialog = VariantDialog(Variant() if place is None else self._variants[place], self)
        dialog.accepted.connect(partial(self._on_dialog_accepted, dialog, place))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _lay_out(self) -> None:
        self.frame = QFrame(self)
        self.frame.setProperty("role", "card")
        inside = QVBoxLayout(self.frame)
        inside.setContentsMargins(3, 3, 3, 3)
        inside.addWidget(self.list)
        below = QHBoxLayout()
        below.addWidget(self.add_button)
        below.addWidget(self.remove_button)
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.frame)
        layout.addLayout(below)
        self.setFocusProxy(self.add_button)

    def _show(self) -> None:
        self.list.clear()
        for variant in self._variants:
            self.list.addItem(QListWidgetItem(variant_words(variant)))
        self._show_buttons()
        self.list.fit()

    def _show_buttons(self) -> None:
        self.frame.setVisible(bool(self._variants))
        self.remove_button.setVisible(bool(self._variants))
        self.remove_button.setEnabled(bool(self.list.selectedItems()))

    def _on_add(self) -> None:
        self.ask()

    def _on_item_activated(self, item: QListWidgetItem) -> None:
        self.ask(self.list.row(item))

    def _on_dialog_accepted(self, dialog: VariantDialog, place: int | None) -> None:
        if place is None:
            self._variants.append(dialog.variant())
        else:
            self._variants[place] = dialog.variant()
        self._show()
        self.touched.emit()

    def _on_remove(self) -> None:
        places = sorted((self.list.row(item) for item in self.list.selectedItems()), reverse=True)
        for place in places:
            del self._variants[place]
        if places:
            self._show()
            self.touched.emit()


class VariantDialog(QDialog):
    """Asks for whom a variant holds, and what the answer is then."""

    def __init__(self, variant: Variant, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Variant of the answer"))
        choices = [(self.tr("None"), None, "")]
        self.product = LineField(self)
        self.language = LanguageBox(self)
        self.choice = ValueBox(self, [*choices, *[(choice_words(one), one, "") for one in ChoiceCode]])
        self.answer = TextArea(self, 5, 14)
        self.product.set_value(variant.product)
        self.language.set_value(variant.language)
        self.choice.set_value(variant.choice)
        self.answer.set_value(variant.answer)
        self.product.setPlaceholderText(self.tr("Any product"))
        line = self.language.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Any language"))
        form = QFormLayout()
        for name in ("product", "language", "choice", "answer"):
            field = getattr(self, name)
            field.setAccessibleName(field_words(name))
            form.addRow(field_words(name), field)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        hint = self.tr("Questionnaires about this product, or in this language, get this answer instead.")
        layout.addWidget(label(hint, self, tone="muted", wrap=True))
        layout.addLayout(form, 1)
        layout.addWidget(self._buttons)
        for field in (self.product, self.language, self.choice, self.answer):
            field.touched.connect(self._show_buttons)
        self.resize(520, 340)
        self._show_buttons()

    def variant(self) -> Variant:
        """What is said."""
        return Variant(
            self.product.value(), self.language.value(), self.choice.value(), self.answer.value().strip()
        )

    def _show_buttons(self) -> None:
        said = self.variant()
        is_whole = bool(said.product or said.language) and bool(said.choice or said.answer)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(is_whole)


def variant_words(variant: Variant) -> str:
    """For whom a variant holds, and below it the answer."""
    language = language_words(variant.language) if variant.language else ""
    scope = ", ".join(filter(None, (variant.product, language)))
    said = " ".join(filter(None, (choice_words(variant.choice), variant.answer)))
    return f"{scope}\n{said}"
