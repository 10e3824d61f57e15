"""The list at the left of the page: views and filters, each with how many entries stand behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHeaderView, QMenu, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from prefill.ui.bank.listing import Filter
from prefill.ui.bank.places import Place, View, usual_places
from prefill.ui.words import SMALL, font_of

_WIDTH_IN_LETTERS = 34
_ABOVE_A_HEADING = 16


class Sidebar(QFrame):
    """Says which place was chosen, and shows where the page is."""

    chosen = Signal(object)
    """Carries the Place."""
    removal_asked = Signal(object)
    """A kept filter is to be forgotten; carries its Place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Views and filters"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(0)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._items: list[tuple[Place, QTreeWidgetItem]] = []
        for heading, places in usual_places():
            self._add_section(heading, places)
        self._own = self._add_section(self.tr("Kept filters"), ())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.tree)
        self.setMinimumWidth(150)
        self.tree.currentItemChanged.connect(self._on_current_changed)
        self.tree.itemClicked.connect(self._on_item_clicked)
        self.tree.customContextMenuRequested.connect(self._on_menu_asked)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.tree)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_delete_pressed)

    @property
    def wish_width(self) -> int:
        """How wide the words would have it."""
        return _WIDTH_IN_LETTERS * self.fontMetrics().averageCharWidth()

    def show_own(self, places: Sequence[Place]) -> None:
        """List the filters that the person kept."""
        with QSignalBlocker(self.tree):
            self._items = [(place, item) for place, item in self._items if not place.is_own]
            self._own.takeChildren()
            for place in places:
                self._add(place, self._own)
            self._own.setHidden(not places)

    def show_counts(self, count: Callable[[Place], int | None]) -> None:
        """Write beside each place how many entries it has; None is nothing to say."""
        for place, item in self._items:
            number = count(place)
            item.setText(1, "" if number is None else QLocale().toString(number))

    def show_place(self, view: View, narrowed: Filter) -> None:
        """Mark where the page is; nothing where that is no place of the list."""
        with QSignalBlocker(self.tree):
            at = next((i for p, i in self._items if p.view is view and p.filter == narrowed), None)
            if at is None:
                self.tree.selectionModel().clear()
            else:
                self.tree.setCurrentItem(at)

    def choose(self, view: View, narrowed: Filter) -> None:
        """Go to a place as a click on it does."""
        self.tree.setCurrentItem(next(i for p, i in self._items if p.view is view and p.filter == narrowed))

    def text_of(self, words: str) -> str:
        """What stands beside a place, by its words."""
        return next(item.text(1) for place, item in self._items if place.words == words)

    def _add_section(self, heading: str, places: Sequence[Place]) -> QTreeWidgetItem:
        section = QTreeWidgetItem([heading, ""])
        section.setFlags(Qt.ItemFlag.ItemIsEnabled)
        section.setFont(0, font_of(SMALL, bold=True))
        section.setTextAlignment(0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        if self.tree.topLevelItemCount():
            section.setSizeHint(0, QSize(0, self.tree.fontMetrics().lineSpacing() + _ABOVE_A_HEADING))
        self.tree.addTopLevelItem(section)
        section.setExpanded(True)
        section.setFirstColumnSpanned(True)
        for place in places:
            self._add(place, section)
        return section

    def _add(self, place: Place, under: QTreeWidgetItem) -> None:
        item = QTreeWidgetItem(under, [place.words, ""])
        item.setToolTip(0, place.words)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._items.append((place, item))

    def _place_of(self, item: QTreeWidgetItem | None) -> Place | None:
        return next((place for place, its in self._items if its is item), None)

    def _on_current_changed(self, item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        place = self._place_of(item)
        if place is not None:
            self.chosen.emit(place)

    def _on_item_clicked(self, item: QTreeWidgetItem) -> None:
        """A click on the current place leads there again, after a search or another filter."""
        self._on_current_changed(item, None)

    def _on_menu_asked(self, at: QPoint) -> None:
        place = self._place_of(self.tree.itemAt(at))
        if place is not None and place.is_own:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(self.tr("Forget this filter"), self._on_delete_pressed)
            menu.popup(self.tree.viewport().mapToGlobal(at))

    def _on_delete_pressed(self) -> None:
        place = self._place_of(self.tree.currentItem())
        if place is not None and place.is_own:
            self.removal_asked.emit(place)
