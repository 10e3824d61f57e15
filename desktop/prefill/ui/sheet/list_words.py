"""What the words of one list mean: as Prefill takes them, and as a person says."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from prefill.domain.cells import CellValue
from prefill.domain.questions import ChoiceCode
from prefill.questionnaire.choices import code_of
from prefill.ui.states import choice_word
from prefill.ui.words import SMALL, label


class ListWordsBox(QWidget):
    """A line for each item of a list. ``word_said`` carries the list, the item, and its code or None."""

    word_said = Signal(tuple, str, object)

    def __init__(self, items: tuple[CellValue, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.items = items
        self._boxes: dict[str, QComboBox] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(6)
        layout.addWidget(label(self.tr("The words of a list mean"), self, bold=True))
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        for row, item in enumerate(items):
            word = str(item)
            box = self._box(word)
            grid.addWidget(label(word, self, size=SMALL, wrap=True), row, 0)
            grid.addWidget(box, row, 1, Qt.AlignmentFlag.AlignRight)
            self._boxes[word] = box
        layout.addLayout(grid)

    def box(self, word: str) -> QComboBox:
        """Where the meaning of a word is chosen."""
        return self._boxes[word]

    def show_meanings(self, said: Mapping[str, object]) -> None:
        """Show what each word means now."""
        meanings = {
            str(word): code for word, code in said.items() if code is None or isinstance(code, ChoiceCode)
        }
        for item in self.items:
            box = self._boxes[str(item)]
            box.setCurrentIndex(box.findData(code_of(item, meanings)))

    def _box(self, word: str) -> QComboBox:
        box = QComboBox(self)
        for code in ChoiceCode:
            box.addItem(choice_word(code), code)
        box.addItem(self.tr("None of these"), None)
        box.setAccessibleName(self.tr("What {word} means").format(word=word))
        box.activated.connect(lambda: self.word_said.emit(self.items, word, box.currentData()))
        return box
