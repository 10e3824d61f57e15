"""The row of filters above the table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from prefill.domain.entries import Level
from prefill.ui.bank.browser import Count
from prefill.ui.bank.findings import finding_words
from prefill.ui.bank.listing import Filter, natural
from prefill.ui.states import level_word
from prefill.ui.translated import plural


class FilterBar(QWidget):
    """What the table is narrowed to, and how many entries are left.

    Findings and certain entries are chosen elsewhere; here they stand on a button that drops them.
    """

    filter_changed = Signal(object)
    """Carries the Filter."""
    cleared = Signal()
    keep_asked = Signal(object)
    """The person wants to keep this Filter under a name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._chosen = Filter()
        self.level = self._box(self.tr("Level"))
        self.criterion = self._box(self.tr("Criterion"))
        self.owner = self._box(self.tr("Owner"))
        self.chip = self._quiet("", self.tr("No longer narrow to this"))
        self.keep_button = self._quiet(
            self.tr("Keep filter …"), self.tr("Put this filter into the list at the left")
        )
        self.clear_button = self._quiet(self.tr("Clear"), self.tr("Clear the search and the filters"))
        self.clear_button.setAccessibleName(self.tr("Clear the search and the filters"))
        self.count = QLabel(self)
        self.count.setProperty("tone", "muted")
        self._lay_out()
        _fill(self.level, [(self.tr("Any level"), None), *((level_word(level), level) for level in Level)])
        self.offer((), ())
        for box in (self.level, self.criterion, self.owner):
            box.currentIndexChanged.connect(self._on_box_changed)
        self.chip.clicked.connect(self._on_chip_clicked)
        self.keep_button.clicked.connect(self._on_keep_clicked)
        self.clear_button.clicked.connect(self.cleared)
        self._show_buttons()

    def filter(self) -> Filter:
        """What is set."""
        return self._chosen

    def set_filter(self, narrowed: Filter) -> bool:
        """Show a filter; where it is another one, say so with ``filter_changed`` and here."""
        for box, value in (
            (self.level, narrowed.level),
            (self.criterion, narrowed.criterion),
            (self.owner, narrowed.owner),
        ):
            with QSignalBlocker(box):
                _choose(box, value)
        return self._take(narrowed)

    def offer(self, criteria: Sequence[str], owners: Sequence[str]) -> None:
        """Offer these codes, with the groups above them, and these owners; what is set stays set."""
        codes = [(code, code) for code in with_groups(criteria)]
        _fill(self.criterion, [(self.tr("Any criterion"), ""), *codes])
        names = [(name, name) for name in owners]
        _fill(self.owner, [(self.tr("Any owner"), None), (self.tr("No owner"), ""), *names])
        for box, value in ((self.criterion, self._chosen.criterion), (self.owner, self._chosen.owner)):
            with QSignalBlocker(box):
                _choose(box, value)

    def show_count(self, count: Count) -> None:
        """Tell how many entries are left."""
        shown = QLocale().toString(count.shown)
        if count.is_cut:
            text = self.tr("The best {shown}; add a word to narrow them").format(shown=shown)
        elif count.is_narrowed:
            text = plural("{shown} of 1 entry", "{shown} of {n:,} entries", count.total, shown=shown)
        else:
            text = plural("1 entry", "{n:,} entries", count.total)
        self.count.setText(text)
        self.clear_button.setVisible(count.is_narrowed)

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("Filter: {name}").format(name=name))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(11)
        box.setMaxVisibleItems(20)
        return box

    def _quiet(self, words: str, more: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("kind", "quiet")
        button.setToolTip(more)
        button.hide()
        return button

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self.level,
            self.criterion,
            self.owner,
            self.chip,
            self.keep_button,
            self.clear_button,
        ):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.count)

    def _take(self, narrowed: Filter) -> bool:
        is_other = narrowed != self._chosen
        self._chosen = narrowed
        self._show_buttons()
        if is_other:
            self.filter_changed.emit(narrowed)
        return is_other

    def _show_buttons(self) -> None:
        chosen = self._chosen
        words = finding_words(chosen.finding) if chosen.finding else chosen.only.words if chosen.only else ""
        self.chip.setText(f"{words}  ✕" if words else "")
        self.chip.setVisible(bool(words))
        self.keep_button.setVisible(chosen.only is None and not chosen.is_empty)

    def _on_box_changed(self) -> None:
        level = self.level.currentData()  # Qt has made a plain text of it
        self._take(
            replace(
                self._chosen,
                level=Level(level) if level else None,
                criterion=self.criterion.currentData() or "",
                owner=self.owner.currentData(),
            )
        )

    def _on_chip_clicked(self) -> None:
        self._take(replace(self._chosen, finding=None, only=None))

    def _on_keep_clicked(self) -> None:
        self.keep_asked.emit(self._chosen)


def with_groups(codes: Sequence[str]) -> list[str]:
    """Codes with the groups that hold more than one of them: CC6 before CC6.1 and CC6.2."""
    groups = [code.rpartition(".")[0] for code in codes]
    shared = {group for group in groups if group and groups.count(group) > 1}
    return sorted({*codes, *shared}, key=natural)


def _fill(box: QComboBox, items: Sequence[tuple[str, Any]]) -> None:
    with QSignalBlocker(box):
        box.clear()
        for text, value in items:
            box.addItem(text, value)


def _choose(box: QComboBox, value: Any) -> None:
    """Show a value, which is added where the box has not offered it."""
    places = [place for place in range(box.count()) if box.itemData(place) == value]
    if not places:
        box.addItem(str(value), value)
    box.setCurrentIndex(places[0] if places else box.count() - 1)
