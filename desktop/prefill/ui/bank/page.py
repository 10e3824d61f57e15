"""The bank page: search above, views and filters at the left, and the view that was chosen beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QInputDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from prefill.domain.entries import EntryId
from prefill.ui.bank.company_page import CompanyPage
from prefill.ui.bank.decisions.page import DecisionsPage
from prefill.ui.bank.edits import BankChange, BankEdits
from prefill.ui.bank.entries_view import EntriesView
from prefill.ui.bank.kept_filters import KeptFilters
from prefill.ui.bank.listing import Filter
from prefill.ui.bank.lock_dialog import LockDialog
from prefill.ui.bank.mending import MendingDialog
from prefill.ui.bank.overview.page import OverviewPage
from prefill.ui.bank.places import Place, View
from prefill.ui.bank.sidebar import Sidebar
from prefill.ui.bank.surveyor import Surveyor
from prefill.ui.bank.top_bar import TopBar
from prefill.ui.bank.transfers import Transfers, files_in
from prefill.ui.bank.trash import TrashPage
from prefill.ui.bank.undo_actions import UndoActions
from prefill.ui.bank.unlocking import Unlocking
from prefill.ui.banner import Banner
from prefill.ui.theme import Theme
from prefill.ui.translated import translated

if TYPE_CHECKING:
    from prefill.jobs.desk import Desk
    from prefill.jobs.survey import Survey


class BankPage(QWidget):
    """Joins the parts of the page, which know nothing of each other."""

    def __init__(self, desk: Desk, theme: Theme, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_loaded = False
        self._mark = 0
        self.edits = BankEdits(desk, self)
        self.undo = UndoActions(self.edits.stack, self.commit, self)
        self.bar = TopBar(self, self.undo.undo, self.undo.redo)
        self.banner = Banner(self)
        self.unlocking = Unlocking(desk, self)
        self.transfers = Transfers(desk, self.banner, self)
        self.surveyor = Surveyor(desk, self)
        self.sidebar = Sidebar(self)
        self.kept = KeptFilters(settings, self.sidebar, self)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self.views = QStackedWidget(self._split)
        self.entries = EntriesView(desk, self.edits, self.views)
        self.trash = TrashPage(desk, self.edits, self.views)
        self.company = CompanyPage(desk, self.edits, self.views)
        self.overview = OverviewPage(theme, self.views)
        self.decisions = DecisionsPage(desk, self.edits, self.views)
        self._pages: dict[View, QWidget] = {
            View.ENTRIES: self.entries,
            View.OVERVIEW: self.overview,
            View.DECISIONS: self.decisions,
            View.TRASH: self.trash,
            View.COMPANY: self.company,
        }
        self._lay_out()
        self._connect_finding()
        self._connect_edits()
        self._connect_keys()
        self.setAcceptDrops(True)

    @property
    def view(self) -> View:
        """Which view is shown."""
        return next(view for view, page in self._pages.items() if page is self.views.currentWidget())

    def reload(self) -> None:
        """Read the bank anew, after it was changed from elsewhere."""
        self.entries.browser.reload()
        if not self.entries.browser.is_refused:
            self._mark = self._desk.bank.mark()
            self.trash.refresh()

    def commit(self) -> bool:
        """Save what is being typed; False where that can't be, and the reason stands beside the field."""
        return self.entries.detail.editor.commit()

    def stop(self) -> None:
        """End what runs off the window's thread: for closing the window."""
        self.transfers.stop()
        self.company.stop()
        self._stop_reading()

    def focus_search(self) -> None:
        """Go to the search line, with what stands there selected."""
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def show_view(self, view: View) -> None:
        """Show one of the views, as the list at the left says."""
        self.commit()
        if view is View.TRASH:
            self.trash.refresh()
        if view is View.COMPANY:
            self.company.refresh()
        self.views.setCurrentWidget(self._pages[view])
        self._show_place()

    def show_filter(self, narrowed: Filter) -> None:
        """Show the entries that pass a filter, without a search."""
        self.bar.search.clear_now()
        self.entries.browser.forget_search()
        if not self.entries.filters.set_filter(narrowed):
            self.entries.browser.narrow(narrowed)
        self.show_view(View.ENTRIES)

    def clear_search(self) -> None:
        """Show every entry again."""
        self.show_filter(Filter())

    def start_entry(self) -> None:
        """Begin a new entry."""
        self.show_view(View.ENTRIES)
        self.entries.start_entry()

    def mend(self, sentence: str) -> MendingDialog:
        """Offer what can be done about a damaged bank."""
        dialog = MendingDialog(self._desk, sentence, self)
        dialog.mended.connect(self._on_mended)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_loaded:
            self._is_loaded = True
            QTimer.singleShot(0, self, self._on_first_shown)
        elif self.entries.browser.is_refused or self._desk.bank.mark() != self._mark:
            self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        self.commit()
        super().hideEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event) and not self.transfers.is_running:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.transfers.ask_import(files_in(event))

    def _stop_reading(self) -> None:
        self.surveyor.stop()
        self.decisions.stop()
        self.entries.suggester.stop()
        self.entries.browser.stop()

    def _lay_out(self) -> None:
        for page in self._pages.values():
            self.views.addWidget(page)
        split = self._split
        split.setChildrenCollapsible(False)
        split.insertWidget(0, self.sidebar)
        split.setStretchFactor(1, 1)
        split.setSizes([self.sidebar.wish_width, 1000])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(self.bar)
        layout.addWidget(self.banner)
        layout.addWidget(split, 1)

    def _connect_finding(self) -> None:
        browser = self.entries.browser
        self.bar.search.search_changed.connect(self._on_search_changed)
        self.bar.search.left_downwards.connect(self.entries.focus)
        self.sidebar.chosen.connect(self._on_place_chosen)
        self.kept.changed.connect(self._on_kept_changed)
        self.entries.filters.filter_changed.connect(self._show_place)
        self.entries.filters.keep_asked.connect(self.kept.ask_name)
        self.entries.cleared.connect(self.clear_search)
        browser.loaded.connect(self._show_counts)
        browser.loaded.connect(self.surveyor.look_now)
        browser.failed.connect(self._on_refused)
        browser.import_asked.connect(self._on_import_asked)
        browser.mending_asked.connect(self.mend)
        browser.password_asked.connect(self.unlocking.ask)
        self.surveyor.surveyed.connect(self._on_surveyed)
        self.overview.filter_asked.connect(self.show_filter)

    def _connect_edits(self) -> None:
        self.bar.add_button.clicked.connect(self.start_entry)
        self.bar.import_button.clicked.connect(self._on_import_asked)
        self.bar.export_all_asked.connect(self._on_export_all)
        self.bar.export_shown_asked.connect(self._on_export_shown)
        self.bar.book_asked.connect(self.transfers.ask_book)
        self.bar.restore_asked.connect(self._on_backup_asked)
        self.bar.join_asked.connect(self._on_join_asked)
        self.bar.password_asked.connect(self._on_password_asked)
        self.bar.name_asked.connect(self._on_name_asked)
        self.unlocking.unlocked.connect(self.reload)
        self.entries.detail.discarded.connect(self._on_discarded)
        self.entries.deleted.connect(self._on_done)
        self.trash.restored.connect(self._on_done)
        self.company.copied.connect(self._on_done)
        self.company.told.connect(self._on_discarded)
        self.company.counted.connect(self._show_counts)
        self.trash.failed.connect(self._on_refused)
        self.entries.merge_asked.connect(self._on_merge_asked)
        self.decisions.failed.connect(self._on_refused)
        self.decisions.counted.connect(self._show_counts)
        self.edits.changed.connect(self._on_bank_changed)
        self.edits.refused.connect(self._on_refused)
        self.edits.stack.indexChanged.connect(self._on_stack_moved)
        self.transfers.busy_changed.connect(self._on_busy_changed)
        self.transfers.done.connect(self.edits.take_done)

    def _connect_keys(self) -> None:
        for keys, act in (
            (QKeySequence.StandardKey.Find, self.focus_search),
            (QKeySequence.StandardKey.New, self.start_entry),
            (Qt.Key.Key_Escape, self._on_escape),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _show_place(self) -> None:
        self.sidebar.show_place(
            self.view, self.entries.filters.filter() if self.view is View.ENTRIES else Filter()
        )

    def _show_counts(self) -> None:
        self.sidebar.show_counts(self._count)

    def _count(self, place: Place) -> int | None:
        if place.view is View.ENTRIES:
            return self.entries.browser.listing.count(place.filter)
        if place.view is View.DECISIONS:
            return self.decisions.count()
        if place.view is View.TRASH:
            return len(self.trash.shown())
        if place.view is View.COMPANY:
            return self.company.known()
        return None

    def _on_first_shown(self) -> None:
        self.reload()
        self.sidebar.show_place(View.ENTRIES, Filter())
        caution = None if self.entries.browser.is_refused else self._desk.bank.caution
        if caution is not None:
            self.banner.tell(translated(caution), "warn")
        self.entries.browser.loaded.connect(self.entries.focus, Qt.ConnectionType.SingleShotConnection)

    def _on_search_changed(self, text: str) -> None:
        self.views.setCurrentWidget(self.entries)
        self._show_place()
        self.entries.browser.search(text)

    def _on_place_chosen(self, place: Place) -> None:
        if place.view is View.ENTRIES:
            self.show_filter(place.filter)
        else:
            self.show_view(place.view)

    def _on_kept_changed(self) -> None:
        self._show_counts()
        self._show_place()

    def _on_surveyed(self, survey: Survey) -> None:
        self.entries.browser.listing.set_contradicting(survey.contradicting)
        self.overview.show_survey(survey)
        self.decisions.show_survey(survey)
        self._show_counts()

    def _on_escape(self) -> None:
        if self.view is View.ENTRIES and self.entries.browser.model.rowCount():
            self.entries.browser.focus_table()
        else:
            self.bar.search.setFocus()

    def _on_bank_changed(self, change: BankChange) -> None:
        self._mark = self._desk.bank.mark()
        self.entries.take_change(change.ids)
        if self.view is View.TRASH or self.trash.is_concerned(change.ids):
            self.trash.refresh()
        self._show_counts()
        self.surveyor.look()

    def _on_done(self, sentence: str) -> None:
        self.banner.tell(sentence, "", self.tr("Undo"), self.undo.take_back)

    def _on_merge_asked(self, ids: Sequence[EntryId]) -> None:
        self.commit()
        self.decisions.show_chosen(ids)
        self.show_view(View.DECISIONS)

    def _on_stack_moved(self) -> None:
        if self.banner.offers(self.undo.take_back):
            self.banner.hide()

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
        self.transfers.ask_export(frozenset(self.entries.browser.shown()))

    def _on_join_asked(self) -> None:
        self.commit()
        self.transfers.ask_join()

    def _on_password_asked(self) -> None:
        self.commit()
        if self.transfers.is_running:
            return
        self._stop_reading()  # the bank must be nobody else's while it is written anew
        dialog = LockDialog(self._desk, self)
        dialog.changed.connect(self._on_password_changed)
        dialog.rejected.connect(self.reload)  # what was stopped here begins anew
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_name_asked(self) -> None:
        self.commit()
        words = self.tr("Each change of the answer bank is kept with this name:")
        title, present = self.tr("Your name in the history"), self._desk.keeping.name
        name, is_given = QInputDialog.getText(self, title, words, text=present)
        if is_given:
            self._desk.keeping.sign_as(name.strip())

    def _on_password_changed(self, sentence: str) -> None:
        self.banner.tell(sentence, "good")
        self.reload()

    def _on_backup_asked(self) -> None:
        self.commit()
        if self.transfers.ask_backup():
            self.edits.forget()
            self.reload()

    def _on_mended(self, sentence: str) -> None:
        self.edits.forget()
        self.banner.tell(sentence, "good")
        self.reload()

    def _on_busy_changed(self, is_busy: bool) -> None:
        self.bar.import_button.setDisabled(is_busy)
        self.bar.export_button.setDisabled(is_busy)
