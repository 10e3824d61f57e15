"""The row of filters above the table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from prefill.domain.entries import Level
from prefill.ui.bank.browser import Count
from prefill.ui.bank.listing import Filter, natural
from prefill.ui.states import level_word


class FilterBar(QWidget):
    """What the table is narrowed to, and how many entries are left."""

    filter_changed = Signal(object)
    """Carries the Filter."""
    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.level = self._box(self.tr("Level"))
        self.criterion = self._box(self.tr("Criterion"))
        self.owner = self._box(self.tr("Owner"))
        self.overdue = QCheckBox(self.tr("Review overdue"), self)
        self.untagged = QCheckBox(self.tr("No criteria"), self)
        self.clear_button = QPushButton(self.tr("Clear"), self)
        self.clear_button.setProperty("kind", "quiet")
        self.clear_button.setAccessibleName(self.tr("Clear the search and the filters"))
        self.count = QLabel(self)
        self.count.setProperty("tone", "muted")
        self.clear_button.hide()
        self._lay_out()
        _fill(self.level, [(self.tr("Any level"), None), *((level_word(level), level) for level in Level)])
        self.offer((), ())
        for box in (self.level, self.criterion, self.owner):
            box.currentIndexChanged.connect(self._on_filter_changed)
        for check in (self.overdue, self.untagged):
            check.toggled.connect(self._on_filter_changed)
        self.clear_button.clicked.connect(self.cleared)

    def filter(self) -> Filter:
        """What is set."""
        level = self.level.currentData()  # Qt has made a plain text of it
        return Filter(
            level=Level(level) if level else None,
            criterion=self.criterion.currentData() or "",
            owner=self.owner.currentData(),
            only_overdue=self.overdue.isChecked(),
            only_untagged=self.untagged.isChecked(),
        )

    def offer(self, criteria: Sequence[str], owners: Sequence[str]) -> None:
        """Offer these codes, with the groups above them, and these owners; what is set stays set."""
        codes = [(code, code) for code in with_groups(criteria)]
        _fill(self.criterion, [(self.tr("Any criterion"), ""), *codes])
        names = [(name, name) for name in owners]
        _fill(self.owner, [(self.tr("Any owner"), None), (self.tr("No owner"), ""), *names])

    def clear(self) -> None:
        """Show everything again, without saying so."""
        for box in (self.level, self.criterion, self.owner):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        for check in (self.overdue, self.untagged):
            with QSignalBlocker(check):
                check.setChecked(False)

    def show_count(self, count: Count) -> None:
        """Tell how many entries are left."""
        shown, total = QLocale().toString(count.shown), QLocale().toString(count.total)
        if count.is_cut:
            text = self.tr("The best {shown}; add a word to narrow them").format(shown=shown)
        elif count.is_narrowed:
            text = self.tr("{shown} of {total} entries").format(shown=shown, total=total)
        else:
            text = self.tr("{total} entries").format(total=total)
        self.count.setText(text)
        self.clear_button.setVisible(count.is_narrowed)

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("Filter: {name}").format(name=name))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(11)
        box.setMaxVisibleItems(20)
        return box

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.level, self.criterion, self.owner, self.overdue, self.untagged):
            layout.addWidget(widget)
        layout.addWidget(self.clear_button)
        layout.addStretch(1)
        layout.addWidget(self.count)

    def _on_filter_changed(self) -> None:
        self.filter_changed.emit(self.filter())


def with_groups(codes: Sequence[str]) -> list[str]:
    """Codes with the groups that hold more than one of them: CC6 before CC6.1 and CC6.2."""
    groups = [code.rpartition(".")[0] for code in codes]
    shared = {group for group in groups if group and groups.count(group) > 1}
    return sorted({*codes, *shared}, key=natural)


def _fill(box: QComboBox, items: Sequence[tuple[str, Any]]) -> None:
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        for text, value in items:
            box.addItem(text, value)
        places = [place for place, (_, value) in enumerate(items) if value == chosen]
        box.setCurrentIndex(places[0] if places else 0)
