"""The entries: filters above, the table at the left, one entry in full or several in bulk at the right."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from prefill.domain.entries import Entry, EntryId
from prefill.resources import find
from prefill.ui.bank.browser import Count, EntryBrowser
from prefill.ui.bank.bulk import BulkChange
from prefill.ui.bank.detail import DetailPane
from prefill.ui.bank.edits import BankEdits, short
from prefill.ui.bank.filters import FilterBar
from prefill.ui.bank.suggested_criteria import TAKE_KEYS
from prefill.ui.bank.tag_suggester import TagSuggester
from prefill.ui.bank.tagging_dialog import TaggingDialog
from prefill.ui.translated import plural

if TYPE_CHECKING:
    from prefill.jobs.desk import Desk

_MANY = 300  # changed entries from which on reading the whole bank is quicker


class EntriesView(QWidget):
    """Joins table and editor; what the person does goes to the edits."""

    deleted = Signal(str)
    """Entries were deleted; carries a sentence that says so."""
    merge_asked = Signal(object)
    """Carries the ids of the entries."""
    cleared = Signal()
    """Everything is to be shown again."""

    def __init__(self, desk: Desk, edits: BankEdits, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._edits = edits
        self._titles: dict[str, str] = {}
        self.suggester = TagSuggester(desk, self)
        self.filters = FilterBar(self)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self.browser = EntryBrowser(desk, self._split)
        self.detail = DetailPane(desk, self._split)
        self._lay_out()
        self._connect()

    def take_change(self, ids: Collection[EntryId]) -> None:
        """Show these entries as they stand in the bank now, or no longer."""
        if len(ids) > _MANY:
            self.browser.reload()
            return
        entries = self._desk.bank.some(list(ids))
        there = {entry.id for entry in entries}
        gone = [id for id in ids if id not in there]
        if any(entry.criteria != self.browser.listing.criteria_of(entry.id) for entry in entries):
            self.suggester.forget()
        if gone:
            self.browser.drop(gone)
        if entries:
            self._show_changed(entries)
        self.offer_known()

    def start_entry(self) -> None:
        """Begin a new entry; the bank has it as soon as it has a question."""
        self.detail.show()
        self.detail.show_new()
        self.browser.table.clearSelection()

    def delete_chosen(self) -> None:
        """Delete the selected entries."""
        chosen = self.browser.table.chosen()
        first = self._desk.bank.entry(chosen[0]) if chosen else None
        if first is not None and self._edits.delete(chosen):
            self.deleted.emit(
                plural(
                    "“{question}” was deleted.",
                    "{n:,} entries were deleted.",
                    len(chosen),
                    question=short(first.question),
                )
            )

    def suggest_for_chosen(self) -> TaggingDialog | None:
        """Suggest criteria for those of the selected entries that have none; for all where all have some."""
        entries = self._desk.bank.some(self.browser.table.chosen())
        asked = [entry for entry in entries if not entry.criteria] or entries
        if not asked:
            return None
        dialog = TaggingDialog(self._desk, asked, self._titles, self)
        dialog.taken.connect(self._on_tags_taken)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def offer_known(self) -> None:
        """Complete and filter by what the entries hold."""
        listing = self.browser.listing
        criteria, owners = listing.criteria(), listing.owners()
        if not self._titles:
            self._titles = _titles()
        known = dict.fromkeys((*criteria, *self._titles))
        codes = [f"{code}  {self._titles[code]}" if code in self._titles else code for code in known]
        self.filters.offer(criteria, owners)
        self.detail.bulk.offer(codes, owners)
        self.detail.editor.offer({"criteria": codes, "owner": owners})

    def focus(self) -> None:
        """Lead the keyboard to the table, or where there is none to what can be done."""
        if self.browser.model.rowCount():
            self.browser.focus_table()

    def _show_changed(self, entries: list[Entry]) -> None:
        self.detail.take_saved(entries)
        self.browser.put(entries)
        shown = self.detail.editor.entry
        is_shown = shown is not None and shown.id in ("", *(entry.id for entry in entries))
        if len(entries) == 1 and not is_shown:
            self.browser.table.choose(entries[0].id)

    def _lay_out(self) -> None:
        split = self._split
        split.setChildrenCollapsible(False)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([640, 420])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.filters)
        layout.addWidget(split, 1)

    def _connect(self) -> None:
        self.filters.filter_changed.connect(self.browser.narrow)
        self.filters.cleared.connect(self.cleared)
        self.browser.counted.connect(self._on_counted)
        self.browser.picked.connect(self._on_picked)
        self.browser.loaded.connect(self.offer_known)
        self.browser.loaded.connect(self.suggester.forget)
        self.browser.add_asked.connect(self.start_entry)
        self.browser.clear_asked.connect(self.cleared)
        self.browser.table.opened.connect(self.detail.start_editing)
        self.detail.edited.connect(self._on_edited)
        self.detail.bulk.change_asked.connect(self._on_change_asked)
        self.detail.bulk.delete_asked.connect(self.delete_chosen)
        self.detail.bulk.merge_asked.connect(self._on_merge_asked)
        self.detail.bulk.tags_asked.connect(self.suggest_for_chosen)
        self.detail.editor.shown.connect(self.suggester.ask)
        self.suggester.suggested.connect(self._on_suggested)
        take = QShortcut(QKeySequence(TAKE_KEYS), self)
        take.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        take.activated.connect(self.detail.editor.suggestions.take_all)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.browser.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.delete_chosen)

    def _on_counted(self, count: Count) -> None:
        self.filters.show_count(count)
        self.filters.setVisible(count.total > 0)
        self.detail.setVisible(count.shown > 0 or self.detail.is_new)

    def _on_picked(self) -> None:
        chosen = self.browser.table.chosen()
        entry = self._desk.bank.entry(chosen[0]) if len(chosen) == 1 else None
        if entry is not None:
            self.detail.show_entry(entry)
        elif chosen:
            self.detail.show_several(len(chosen))
        elif not self.detail.is_new:
            self.detail.show_none()

    def _on_edited(self, before: Entry, after: Entry) -> None:
        if before.id:
            self._edits.edit(before, after)
            return
        added = self._edits.add(after)
        entry = self._desk.bank.entry(added) if added is not None else None
        if entry is not None:
            self.detail.take_added(entry)

    def _on_change_asked(self, change: BulkChange) -> None:
        chosen = self._desk.bank.some(self.browser.table.chosen())
        values = {entry.id: change.values(entry) for entry in chosen}
        self._edits.change({id: changed for id, changed in values.items() if changed})

    def _on_suggested(self, entry: EntryId, codes: Sequence[str]) -> None:
        self.detail.editor.suggest(entry, codes, self._titles)

    def _on_tags_taken(self, codes: Mapping[EntryId, Sequence[str]]) -> None:
        self._edits.change(
            {
                entry.id: {"criteria": tuple(dict.fromkeys((*entry.criteria, *codes[entry.id])))}
                for entry in self._desk.bank.some(list(codes))
            }
        )

    def _on_merge_asked(self) -> None:
        self.merge_asked.emit(self.browser.table.chosen())


def _titles() -> dict[str, str]:
    """The title of every criterion of the catalogues, by its code."""
    from prefill.criteria import load_catalogues

    return {
        one.code: one.title for catalogue in load_catalogues(find("criteria")) for one in catalogue.criteria
    }
