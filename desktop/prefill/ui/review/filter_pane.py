"""Narrows the list: kinds of work and sheets with their sections, each with how many questions it holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from prefill.ui.review.filters import Filter, Kind, counted, is_of
from prefill.ui.review.rows import DisplayRow
from prefill.ui.words import SMALL, label

_Place = tuple[str, str | None]

_EVERYWHERE: _Place = ("", None)
_CHOICE = int(Qt.ItemDataRole.UserRole)


class FilterPane(QFrame):
    """Emits ``filter_chosen`` with a kind and a place; words to find are added by the list's own box."""

    filter_chosen = Signal(Filter)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")
        self.setMinimumWidth(160)
        self._kinds = _CountTree(self.tr("Show"), self.tr("Questions"), self)
        self._places = _CountTree(self.tr("Sheets"), self.tr("To do"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(4)
        layout.addLayout(self._heading(self.tr("Show")))
        layout.addWidget(self._kinds)
        layout.addSpacing(8)
        layout.addLayout(self._heading(self.tr("Sheets"), self.tr("To do")))
        layout.addWidget(self._places, 1)
        self._kind_items = {kind: self._kinds.add(self._kind_word(kind), Filter(kind)) for kind in Kind}
        self._place_items: dict[_Place, QTreeWidgetItem] = {}
        self._kinds.setCurrentItem(self._kind_items[Kind.ALL])
        self._kinds.fit_height()
        self._kinds.currentItemChanged.connect(self._on_choice_changed)
        self._places.currentItemChanged.connect(self._on_choice_changed)

    def sizeHint(self) -> QSize:
        return QSize(208, 400)

    def show_places(self, places: Iterable[tuple[str, str]]) -> None:
        """List the sheets and sections of a questionnaire, given for each question."""
        self._places.blockSignals(True)
        self._places.clear()
        self._place_items = {_EVERYWHERE: self._places.add(self.tr("All sheets"), Filter())}
        for sheet, section in dict.fromkeys(places):
            self._add_place(sheet, section)
        self._places.setCurrentItem(self._place_items[_EVERYWHERE])
        self._places.blockSignals(False)

    def _add_place(self, sheet: str, section: str) -> None:
        if (sheet, None) not in self._place_items:
            self._place_items[sheet, None] = self._places.add(sheet, Filter(sheet=sheet))
        if section and (sheet, section) not in self._place_items:
            item = self._places.add(
                section, Filter(sheet=sheet, section=section), self._place_items[sheet, None]
            )
            self._place_items[sheet, section] = item

    def show_counts(self, rows: Iterable[DisplayRow]) -> None:
        """Count the questions of each kind in the chosen place, and those still to do in each place."""
        groups = counted(rows)
        place = self._places.choice()
        for kind, item in self._kind_items.items():
            count = sum(number for row, number in groups if place.shows(row) and is_of(kind, row))
            item.setText(1, str(count))
        left: Counter[_Place] = Counter()
        for row, number in groups:
            if is_of(Kind.TO_DO, row):
                for spot in (_EVERYWHERE, (row.key.sheet, None), (row.key.sheet, row.section)):
                    left[spot] += number
        for spot, item in self._place_items.items():
            item.setText(1, str(left[spot] or "✓"))
            words = self.tr("{count} to do") if left[spot] else self.tr("All done")
            item.setToolTip(1, words.format(count=left[spot]))

    def choose(self, filter: Filter) -> None:
        """Show a choice that was made elsewhere, without telling of it."""
        self._kinds.choose(self._kind_items[filter.kind])
        self._places.choose(self._place_items[filter.sheet, filter.section])

    def choose_kind(self, kind: Kind) -> None:
        """Choose a kind of work as a click on it does."""
        self._kinds.setCurrentItem(self._kind_items[kind])

    @property
    def chosen(self) -> Filter:
        return replace(self._places.choice(), kind=self._kinds.choice().kind)

    def _heading(self, text: str, counted: str = "") -> QHBoxLayout:
        """Above a list: its name, and at the right what its numbers count where the names do not say it."""
        heading = label(text, self, size=SMALL, tone="muted", bold=True)
        heading.setIndent(4)
        row = QHBoxLayout()
        row.addWidget(heading)
        row.addStretch(1)
        if counted:
            over = label(counted, self, size=SMALL, tone="muted")
            over.setIndent(6)
            row.addWidget(over)
        return row

    def _kind_word(self, kind: Kind) -> str:
        return {
            Kind.ALL: self.tr("All questions"),
            Kind.TO_DO: self.tr("To do"),
            Kind.PREFILLED: self.tr("Prefilled"),
            Kind.FLAGGED: self.tr("Flagged"),
            Kind.CAUTIONS: self.tr("With a caution"),
            Kind.DISAGREEING: self.tr("Disagreeing rows"),
            Kind.NO_MATCH: self.tr("No match"),
            Kind.DONE: self.tr("Done"),
        }[kind]

    def _on_choice_changed(self, _current: QTreeWidgetItem, _previous: QTreeWidgetItem) -> None:
        self.filter_chosen.emit(self.chosen)


class _CountTree(QTreeWidget):
    """A tree of names with a count at the right of each; ``counted`` is what the numbers are of."""

    def __init__(self, name: str, counted: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices: list[Filter] = []
        self.setRootIsDecorated(False)
        self.setAccessibleName(name)
        self.setColumnCount(2)
        for column, words in enumerate((name, counted)):  # heard only: no column is to be as wide as they are
            self.headerItem().setText(column, "")
            self.headerItem().setData(column, Qt.ItemDataRole.AccessibleTextRole, words)
        self.setHeaderHidden(True)
        self.setIndentation(12)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def add(self, word: str, choice: Filter, under: QTreeWidgetItem | None = None) -> QTreeWidgetItem:
        item = QTreeWidgetItem([word, ""])
        item.setData(0, _CHOICE, len(self._choices))
        self._choices.append(choice)
        item.setToolTip(0, word)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if under is None:
            self.addTopLevelItem(item)
        else:
            under.addChild(item)
        self.setRootIsDecorated(self.rootIsDecorated() or under is not None)
        return item

    def choice(self) -> Filter:
        item = self.currentItem()
        return Filter() if item is None else self._choices[item.data(0, _CHOICE)]

    def choose(self, item: QTreeWidgetItem) -> None:
        blocked = self.blockSignals(True)
        self.setCurrentItem(item)
        self.blockSignals(blocked)

    def fit_height(self) -> None:
        """Be as high as the rows, and no higher."""
        rows = self.topLevelItemCount()
        self.setFixedHeight(rows * self.sizeHintForRow(0) + 2)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
