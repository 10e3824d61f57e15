"""The bank page: search and filters above, the table at the left, one entry in full at the right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from prefill.domain.entries import Entry
from prefill.ui.bank.browser import Count, EntryBrowser
from prefill.ui.bank.detail import DetailPane
from prefill.ui.bank.edits import BankChange, BankEdits, short
from prefill.ui.bank.filters import FilterBar
from prefill.ui.bank.top_bar import TopBar
from prefill.ui.bank.transfers import READABLE, Transfers
from prefill.ui.banner import Banner

if TYPE_CHECKING:
    from prefill.jobs.desk import Desk


class BankPage(QWidget):
    """Joins the parts of the page, which know nothing of each other."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_loaded = False
        self.edits = BankEdits(desk, self)
        self.undo_action = self._action(self.tr("Undo"), QKeySequence.StandardKey.Undo, self._on_undo)
        self.redo_action = self._action(self.tr("Redo"), QKeySequence.StandardKey.Redo, self._on_redo)
        self.bar = TopBar(self, self.undo_action, self.redo_action)
        self.filters = FilterBar(self)
        self.banner = Banner(self)
        self.transfers = Transfers(desk, self.banner, self)
        self.browser = EntryBrowser(desk, self)
        self.detail = DetailPane(desk, self)
        self._lay_out()
        self._connect_finding()
        self._connect_edits()
        self._connect_keys()
        self.setAcceptDrops(True)

    def reload(self) -> None:
        """Read the bank anew, after it was changed from elsewhere."""
        self.browser.reload()
        self._offer_known()

    def commit(self) -> bool:
        """Save what is being typed; False where that can't be, and the reason stands beside the field."""
        return self.detail.editor.commit()

    def stop(self) -> None:
        """End what runs off the window's thread: for closing the window."""
        self.transfers.stop()

    def focus_search(self) -> None:
        """Go to the search line, with what stands there selected."""
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def clear_search(self) -> None:
        """Show every entry again."""
        self.bar.search.clear_now()
        self.filters.clear()
        self.browser.show_everything()

    def start_entry(self) -> None:
        """Begin a new entry; the bank has it as soon as it has a question."""
        self.detail.show()
        self.detail.show_new()
        self.browser.table.clearSelection()

    def delete_chosen(self) -> None:
        """Delete the selected entries, and offer to undo it."""
        chosen = self.browser.table.chosen()
        first = self._desk.bank.entry(chosen[0]) if chosen else None
        if first is None or not self.edits.delete(chosen):
            return
        if len(chosen) == 1:
            sentence = self.tr("“{question}” was deleted.").format(question=short(first.question))
        else:
            sentence = self.tr("{count} entries were deleted.").format(count=len(chosen))
        self.banner.tell(sentence, "", self.tr("Undo"), self._on_undo)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_loaded:
            self._is_loaded = True
            QTimer.singleShot(0, self, self._on_first_shown)

    def hideEvent(self, event: QHideEvent) -> None:
        self.commit()
        super().hideEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files_in(event) and not self.transfers.is_running:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.transfers.ask_import(_files_in(event))

    def _action(self, text: str, key: QKeySequence.StandardKey, act: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setEnabled(False)
        action.triggered.connect(act)
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.browser)
        split.addWidget(self.detail)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([780, 460])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        for widget in (self.bar, self.filters, self.banner):
            layout.addWidget(widget)
        layout.addWidget(split, 1)

    def _connect_finding(self) -> None:
        self.bar.search.search_changed.connect(self.browser.search)
        self.bar.search.left_downwards.connect(self.browser.focus_table)
        self.filters.filter_changed.connect(self.browser.narrow)
        self.filters.cleared.connect(self.clear_search)
        self.browser.counted.connect(self._on_counted)
        self.browser.picked.connect(self._on_picked)
        self.browser.failed.connect(self._on_refused)
        self.browser.add_asked.connect(self.start_entry)
        self.browser.import_asked.connect(self._on_import_asked)
        self.browser.clear_asked.connect(self.clear_search)
        self.browser.table.opened.connect(self.detail.start_editing)

    def _connect_edits(self) -> None:
        self.bar.add_button.clicked.connect(self.start_entry)
        self.bar.import_button.clicked.connect(self._on_import_asked)
        self.bar.export_all_asked.connect(self._on_export_all)
        self.bar.export_shown_asked.connect(self._on_export_shown)
        self.detail.edited.connect(self._on_edited)
        self.detail.discarded.connect(self._on_discarded)
        self.edits.changed.connect(self._on_bank_changed)
        self.edits.refused.connect(self._on_refused)
        self.edits.stack.indexChanged.connect(self._on_stack_moved)
        self.transfers.busy_changed.connect(self._on_busy_changed)
        self.transfers.bank_changed.connect(self.reload)

    def _connect_keys(self) -> None:
        for keys, act in (
            (QKeySequence.StandardKey.Find, self.focus_search),
            (QKeySequence.StandardKey.New, self.start_entry),
            (Qt.Key.Key_Escape, self._on_escape),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.browser.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.delete_chosen)

    def _offer_known(self) -> None:
        listing = self.browser.listing
        criteria, owners = listing.criteria(), listing.owners()
        self.filters.offer(criteria, owners)
        self.detail.editor.offer({"criteria": criteria, "owner": owners})

    def _on_first_shown(self) -> None:
        self.reload()
        self.browser.focus_table()

    def _on_counted(self, count: Count) -> None:
        self.filters.show_count(count)
        self.filters.setVisible(count.total > 0)
        self.detail.setVisible(count.shown > 0 or self.detail.is_new)

    def _on_picked(self) -> None:
        chosen = self.browser.table.chosen()
        entry = self._desk.bank.entry(chosen[0]) if len(chosen) == 1 else None
        if entry is not None:
            self.detail.show_entry(entry)
        elif chosen or not self.detail.is_new:
            self.detail.show_none(len(chosen))

    def _on_escape(self) -> None:
        if self.browser.model.rowCount():
            self.browser.focus_table()
        else:
            self.bar.search.setFocus()

    def _on_edited(self, before: Entry, after: Entry) -> None:
        if before.id:
            self.edits.edit(before, after)
            return
        added = self.edits.add(after)
        entry = self._desk.bank.entry(added) if added is not None else None
        if entry is not None:
            self.detail.take_added(entry)

    def _on_bank_changed(self, change: BankChange) -> None:
        if not change.are_there:
            self.browser.drop(change.ids)
        else:
            entries = [entry for id_ in change.ids if (entry := self._desk.bank.entry(id_)) is not None]
            self.detail.take_saved(entries)
            self.browser.put(entries)
            shown = self.detail.editor.entry
            if entries and (shown is None or shown.id not in ("", entries[0].id)):
                self.browser.table.choose(entries[0].id)
        self._offer_known()

    def _on_stack_moved(self) -> None:
        stack = self.edits.stack
        for action, can, act, words in (
            (self.undo_action, stack.canUndo(), stack.undoText(), self.tr("Undo {act}")),
            (self.redo_action, stack.canRedo(), stack.redoText(), self.tr("Redo {act}")),
        ):
            action.setEnabled(can)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{words.format(act=act).strip()} ({keys})")
        if self.banner.offers(self._on_undo):
            self.banner.hide()

    def _on_undo(self) -> None:
        self.commit()
        self.edits.stack.undo()

    def _on_redo(self) -> None:
        self.commit()
        self.edits.stack.redo()

    def _on_discarded(self, sentence: str) -> None:
        self.banner.tell(sentence, "warn")

    def _on_refused(self, sentence: str) -> None:
        self.banner.tell(sentence, "bad")

    def _on_import_asked(self) -> None:
        self.transfers.ask_import()

    def _on_export_all(self) -> None:
        self.commit()
        self.transfers.ask_export()

    def _on_export_shown(self) -> None:
        self.commit()
        self.transfers.ask_export(frozenset(self.browser.shown()))

    def _on_busy_changed(self, is_busy: bool) -> None:
        self.bar.import_button.setDisabled(is_busy)
        self.bar.export_button.setDisabled(is_busy)


def _files_in(event: QDropEvent) -> list[Path]:
    """The files of a drag that could be read into the bank."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in READABLE]
