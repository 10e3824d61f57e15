"""Beside the sheet: how it is read and why, what the marks mean, and what the words of its lists mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from prefill.domain.cells import CellValue
from prefill.domain.questions import LeftAlone, QuestionSheet
from prefill.ui.sheet.list_words import ListWordsBox
from prefill.ui.sheet.marks import Part, look_of
from prefill.ui.translated import translated
from prefill.ui.words import SMALL, TITLE, chip, label

_WIDTH = 300
_MOST_ITEMS = 8
_CHIPS = {"accent": "accent", "good": "good", "warn": "warn", "muted": "plain"}


class SidePane(QScrollArea):
    """``forget_wanted`` takes back what was said; ``word_said`` carries a list, a word and its code."""

    forget_wanted = Signal()
    word_said = Signal(tuple, str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QFrame(self)
        self._inside.setProperty("role", "pane")
        self._title = label(self.tr("How this sheet is read"), self, size=TITLE, bold=True)
        self._count = label("", self, wrap=True)
        self._corrected = chip(self.tr("Corrected by you"), "accent", self)
        self.forget = QPushButton(self.tr("Forget corrections"), self)
        self.forget.setToolTip(
            self.tr("Read this sheet, and those of its shape, as if nothing had been said")
        )
        self.forget.clicked.connect(self.forget_wanted)
        self._reasons = QVBoxLayout()
        self._lists = QVBoxLayout()
        self._boxes: list[ListWordsBox] = []
        self._lay_out()

    def show_found(self, found: QuestionSheet | LeftAlone) -> None:
        """Say how the sheet is read and why."""
        self._corrected.setVisible(found.is_corrected)
        self.forget.setVisible(found.is_corrected)
        if isinstance(found, LeftAlone):
            self._count.setText(self.tr("This sheet is left alone."))
            self._show_reasons([found.reason])
            self._show_lists([])
            return
        count = len(found.questions)
        words = self.tr("One question was found.") if count == 1 else self.tr("{count} questions were found.")
        self._count.setText(words.format(count=count))
        self._show_reasons(found.layout.reasons)
        self._show_lists([found])

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self._inside)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        for widget in (self._title, self._count):
            layout.addWidget(widget)
        corrected = QHBoxLayout()
        corrected.addWidget(self._corrected, 0, Qt.AlignmentFlag.AlignVCenter)
        corrected.addWidget(self.forget)
        corrected.addStretch(1)
        layout.addLayout(corrected)
        layout.addLayout(self._reasons)
        hint = self.tr("Not so? Click a column's letter or a row's number, then say above what it is.")
        layout.addWidget(label(hint, self, size=SMALL, tone="muted", wrap=True))
        layout.addSpacing(8)
        layout.addWidget(label(self.tr("The marks"), self, bold=True))
        layout.addLayout(self._legend())
        layout.addSpacing(8)
        layout.addLayout(self._lists)
        layout.addStretch(1)
        self.setWidget(self._inside)

    def _legend(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(1, 1)
        words = {
            Part.QUESTION: self.tr("is asked here; the row has a “?”"),
            Part.ANSWER: self.tr("is written here"),
            Part.COMMENT: self.tr("is written here, in words"),
            Part.ID: self.tr("is shown, and never relied on"),
        }
        for row, (part, meaning) in enumerate(words.items()):
            look = look_of(part)
            grid.addWidget(chip(look.word, _CHIPS[look.tone], self), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(meaning, self, size=SMALL, tone="muted", wrap=True), row, 1)
        folded = self.tr("A thick line between letters or numbers: something hidden or empty is folded away.")
        grid.addWidget(label(folded, self, size=SMALL, tone="muted", wrap=True), len(words), 0, 1, 2)
        return grid

    def _show_reasons(self, reasons: Sequence[str]) -> None:
        _clear(self._reasons)
        for reason in reasons:
            self._reasons.addWidget(label(translated(reason), self._inside, size=SMALL, wrap=True))

    def _show_lists(self, sheets: Sequence[QuestionSheet]) -> None:
        lists = _lists_of(sheets)
        if [box.items for box in self._boxes] == list(lists):
            for box in self._boxes:
                box.show_meanings(lists[box.items])
            return
        _clear(self._lists)
        self._boxes = []
        for items, meanings in lists.items():
            box = ListWordsBox(items, self._inside)
            box.show_meanings(meanings)
            box.word_said.connect(self.word_said)
            self._lists.addWidget(box)
            self._boxes.append(box)


def _lists_of(sheets: Sequence[QuestionSheet]) -> dict[tuple[CellValue, ...], dict[str, object]]:
    """The short lists of a sheet with what was said about their words."""
    return {
        field.choices: dict(field.meanings)
        for sheet in sheets
        for question in sheet.questions
        for field in question.fields
        if field.choices and len(field.choices) <= _MOST_ITEMS
    }


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
