"""The right side of the page: one entry to edit, its history, or a hint while none is selected."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QWidget

from prefill.domain.entries import Entry, EntryId
from prefill.ui.bank.bulk import BulkPane
from prefill.ui.bank.editor import EntryEditor
from prefill.ui.bank.edits import short
from prefill.ui.bank.hint import Hint
from prefill.ui.bank.history import HistoryView
from prefill.ui.translated import translated

if TYPE_CHECKING:
    from prefill.jobs.desk import Desk

_NEW = Entry(EntryId(""), "")


class DetailPane(QStackedWidget):
    """Shows an entry and hands on what the person changes; saving is the page's."""

    edited = Signal(object, object)
    """The entry as it was (with an empty id for a new one), and as it is to be."""
    discarded = Signal(str)
    """What was typed could not be saved, and another entry was asked for; says so in a sentence."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.editor = EntryEditor(self)
        self.history = HistoryView(self)
        self.bulk = BulkPane(self)
        self.hint = Hint(self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        for part in (self.tabs, self.tabs.tabBar()):
            part.setAccessibleName(self.tr("Entry or history"))
        self.tabs.addTab(self.editor, self.tr("Entry"))
        self.tabs.addTab(self.history, self.tr("History"))
        self.addWidget(self.tabs)
        self.addWidget(self.bulk)
        self.addWidget(self.hint)
        self.editor.edited.connect(self.edited)
        self.history.bring_back_asked.connect(self._on_bring_back_asked)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.show_none()

    @property
    def is_new(self) -> bool:
        """A new entry is being written, which the bank doesn't have yet."""
        return self.editor.entry is not None and not self.editor.entry.id

    def show_entry(self, entry: Entry) -> None:
        """Show an entry of the bank. What was typed is saved before, or stays where it is the same entry."""
        shown = self.editor.entry
        if shown is not None and shown.id == entry.id and self.editor.is_changed:
            return
        if shown is not None and shown.id != entry.id:
            self._leave()
        self.editor.show_entry(entry)
        self.tabs.setTabText(0, self.tr("Entry"))
        self.tabs.setTabEnabled(1, True)
        self.setCurrentWidget(self.tabs)
        self._show_history()

    def show_new(self) -> None:
        """Begin a new entry."""
        self._leave()
        self.editor.show_entry(None)
        self.editor.show_entry(_NEW)
        self.tabs.setTabText(0, self.tr("New entry"))
        self.tabs.setTabEnabled(1, False)
        self.setCurrentWidget(self.tabs)
        self.start_editing()

    def show_several(self, count: int) -> None:
        """Offer what can be done to so many entries at once."""
        self._leave()
        self.editor.show_entry(None)
        self.bulk.show_count(count)
        self.setCurrentWidget(self.bulk)

    def show_none(self) -> None:
        """Show a hint instead: nothing is selected."""
        self._leave()
        self.editor.show_entry(None)
        self.hint.tell(self.tr("No entry selected"), self.tr("Select one to read and edit it here."))
        self.setCurrentWidget(self.hint)

    def take_saved(self, entries: Iterable[Entry]) -> None:
        """These entries stand in the bank like this now: if one of them is shown, say that it is saved."""
        for entry in entries:
            if self.editor.entry is not None and self.editor.entry.id == entry.id:
                self.editor.show_entry(entry)
                self.editor.show_saved(datetime.now())
                self._show_history()

    def take_added(self, entry: Entry) -> None:
        """The new entry stands in the bank now: go on editing it there."""
        self.editor.show_entry(entry)
        self.show_entry(entry)
        self.editor.show_saved(datetime.now())

    def start_editing(self) -> None:
        """Put the cursor into the question."""
        if self.editor.entry is not None:
            self.tabs.setCurrentIndex(0)
            self.editor.start_editing()

    def _leave(self) -> None:
        """Save what was typed; where that can't be, say that it is lost."""
        entry = self.editor.entry
        if entry is None or self.editor.commit():
            return
        reasons = " ".join(translated(problem.sentence) for problem in self.editor.problems())
        if entry.id:
            words = self.tr("“{question}” was left as it was. {reasons}")
        else:
            words = self.tr("The new entry was not kept. {reasons}")
        self.discarded.emit(words.format(question=short(entry.question), reasons=reasons).strip())

    def _show_history(self) -> None:
        entry = self.editor.entry
        if entry is not None and entry.id and self.tabs.currentWidget() is self.history:
            self.history.show_revisions(self._desk.bank.revisions(entry.id))

    def _on_tab_changed(self) -> None:
        self._show_history()

    def _on_bring_back_asked(self, entry: Entry) -> None:
        if self.editor.entry is not None:
            self.edited.emit(self.editor.entry, entry)
