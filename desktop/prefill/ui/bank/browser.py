"""Finding entries: which of them the table shows after a search or an edit, and which is selected."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from prefill.domain.entries import Entry, EntryId
from prefill.domain.errors import PrefillError
from prefill.ui.bank.hint import Hint, Way
from prefill.ui.bank.listing import Filter, Listing, Order, Rows, read_rows, rows_of
from prefill.ui.bank.mending import is_damage
from prefill.ui.bank.model import EntryTableModel
from prefill.ui.bank.table import EntryTable
from prefill.ui.bank.unlocking import is_locked
from prefill.ui.tasks import BackgroundTask
from prefill.ui.translated import translated

if TYPE_CHECKING:
    from prefill.bank import Bank
    from prefill.jobs.desk import Desk

MOST_FOUND = 1000
_BEGINNING = 200  # entries that are shown before all are read


@dataclass(frozen=True)
class Count:
    """How many entries the table shows, of how many. ``is_cut``: more were found than it shows."""

    shown: int
    total: int
    is_narrowed: bool = False
    is_cut: bool = False


class EntryBrowser(QStackedWidget):
    """The table, or a hint where there is nothing to show.

    Rows that are edited or added stay where they are, even where they no longer fit what is searched for,
    until something else is asked: nothing vanishes under the cursor.
    """

    picked = Signal()
    counted = Signal(object)
    """Carries the Count, whenever other rows are shown."""
    loaded = Signal()
    """The bank was read anew."""
    failed = Signal(str)
    add_asked = Signal()
    import_asked = Signal()
    clear_asked = Signal()
    password_asked = Signal(str)
    """The bank wants its password, as the sentence says."""
    mending_asked = Signal(str)
    """The bank is damaged, as the sentence says."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.listing = Listing()
        self._text = ""
        self._found: list[EntryId] | None = None
        self._filter = Filter()
        self._order: Order | None = None
        self._kept: set[EntryId] = set()
        self._wanted: EntryId | None = None
        self._reading: BackgroundTask | None = None
        self._mark = 0
        self._refusal: Exception | None = None
        self.model = EntryTableModel(self)
        self.table = EntryTable(self.model, self)
        self.hint = Hint(self)
        self.hint.tell(self.tr("Reading the answer bank …"))
        self.addWidget(self.hint)
        self.addWidget(self.table)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._on_later)
        self.table.picked.connect(self._on_table_picked)
        self.model.order_asked.connect(self._on_order_asked)

    @property
    def is_refused(self) -> bool:
        """Whether the bank did not open; what can be done stands in the place of the table."""
        return self._refusal is not None

    def reload(self) -> None:
        """Read the bank anew, off the window's thread: at first, and after it was changed from elsewhere."""
        if self._reading is not None:
            self._reading.stop()
            self._reading = None
        self._refusal = None
        try:
            bank = self._desk.bank  # which is made here, where there is none
            self._mark = bank.mark()
            if not len(self.listing):
                self._show_beginning(bank)
        except PrefillError as error:
            self._on_unreadable(error)
            return
        self._reading = BackgroundTask(read_rows(bank.at, date.today()), self)
        self._reading.done.connect(self._on_read)
        self._reading.failed.connect(self._on_unreadable)
        self._reading.start()

    def stop(self) -> None:
        """Stop reading and wait."""
        if self._reading is not None:
            self._reading.stop()
            self._reading = None

    def search(self, text: str) -> None:
        """Show what the bank finds, the best first; without a text everything."""
        self._text = text
        self._found = None
        if text:
            try:
                self._found = self._desk.bank.search_ids(text, MOST_FOUND)
            except PrefillError as error:
                self.failed.emit(translated(str(error)))
        self._kept.clear()
        self._arrange()

    def forget_search(self) -> None:
        """Show everything at the next occasion, whatever was searched for."""
        self._text, self._found = "", None

    def narrow(self, narrowed: Filter) -> None:
        """Show only what passes a filter."""
        self._filter = narrowed
        self._kept.clear()
        self._arrange()

    def put(self, entries: Iterable[Entry]) -> None:
        """Entries were added, edited or brought back: show them."""
        for entry in entries:
            self._kept.add(entry.id)
            if not self.model.put(self.listing.put(entry)):
                self._wanted = self._wanted or entry.id  # of many that come in, the first is shown
                self._later.start()

    def drop(self, entries: Collection[EntryId]) -> None:
        """Entries were deleted: the one after them is selected."""
        for entry in entries:
            self.listing.drop(entry)
        self._arrange()

    def shown(self) -> list[EntryId]:
        """The entries in the table, from top to bottom."""
        return self.model.ids()

    def focus_table(self) -> None:
        """Lead the keyboard to the table, and to a row of it."""
        self.table.setFocus()
        if not self.table.chosen():
            self.table.choose_place(max(self.table.currentIndex().row(), 0))

    def _show_beginning(self, bank: Bank) -> None:
        """Show the first entries of a large bank until all are read."""
        entries = bank.search("", _BEGINNING)
        if len(entries) == _BEGINNING:
            read = rows_of(entries, date.today())
            self.listing.load(read)
            self.model.show(read.rows)
            self.setCurrentWidget(self.table)
            self.table.choose_place(0)

    def _on_read(self, read: Rows) -> None:
        self._reading = None
        if self._desk.bank.mark() != self._mark:  # edited meanwhile
            self.reload()
            return
        self.listing.load(read)
        self.search(self._text)
        self.loaded.emit()

    def _on_unreadable(self, error: Exception) -> None:
        self._reading = None
        if not isinstance(error, PrefillError):
            raise error
        self._refusal = error
        ways = [Way(self.tr("Try again"), self.reload)]
        if is_damage(error, self._desk.keeping.file):
            ways.insert(0, Way(self.tr("Mend it …"), self._on_mending_wanted))
        if is_locked(error, self._desk.keeping.file):
            ways.insert(0, Way(self.tr("Give the password …"), self._on_password_wanted))
        self.hint.tell(self.tr("The answer bank can’t be opened"), translated(str(error)), ways)
        self.setCurrentWidget(self.hint)

    def _on_password_wanted(self) -> None:
        self.password_asked.emit(translated(str(self._refusal)))

    def _on_mending_wanted(self) -> None:
        self.mending_asked.emit(translated(str(self._refusal)))

    def _on_table_picked(self) -> None:
        self._wanted = None
        self.picked.emit()

    def _on_later(self) -> None:
        self._arrange()

    def _on_order_asked(self, order: Order | None) -> None:
        if order != self._order:  # Qt asks twice where the arrow moves too
            self._order = order
            self._arrange()

    def _arrange(self) -> None:
        """Show the rows that are due, and keep the selection, or put it where the selected row stood."""
        self._later.stop()
        chosen = self._wanted or next(iter(self.table.chosen()), None)
        self._wanted = None
        place = max(self.table.currentIndex().row(), 0)
        rows = self.listing.rows(self._filter, self._found, self._order, self._kept)
        self.model.show(rows)
        if chosen is None or not self.table.choose(chosen):
            is_elsewhere = chosen is not None and chosen in self.listing
            self.table.choose_place(0 if is_elsewhere else place)
        self._show_hint(len(rows))
        is_narrowed = self._found is not None or not self._filter.is_empty
        is_cut = self._found is not None and len(self._found) >= MOST_FOUND
        self.counted.emit(Count(len(rows), len(self.listing), is_narrowed, is_cut))
        self.picked.emit()

    def _show_hint(self, shown: int) -> None:
        if shown:
            self.setCurrentWidget(self.table)
            return
        if len(self.listing):
            found = self.tr("Nothing is found for “{text}”").format(text=self._text)
            self.hint.tell(
                found if self._text else self.tr("No entry passes these filters"),
                self.tr("Try fewer words or the beginnings of words, or clear the search and the filters."),
                [Way(self.tr("Clear search and filters"), self.clear_asked.emit)],
            )
        else:
            self.hint.tell(
                self.tr("The answer bank is empty"),
                self.tr(
                    "Import a questionnaire that you have completed before, or a table of questions and "
                    "answers. You can also drop the files here, or write the first entry yourself."
                ),
                [
                    Way(self.tr("Import …"), self.import_asked.emit),
                    Way(self.tr("New entry"), self.add_asked.emit),
                ],
            )
        self.setCurrentWidget(self.hint)
