"""The company's bank beside one's own: looked through, never written; entries are copied into one's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.entries import Entry, EntryId
from prefill.domain.errors import PrefillError
from prefill.ui.bank.browser import MOST_FOUND
from prefill.ui.bank.differences import words_of
from prefill.ui.bank.edits import BankEdits
from prefill.ui.bank.hint import Hint, Way
from prefill.ui.bank.listing import Row, Rows, read_rows
from prefill.ui.bank.model import EntryTableModel
from prefill.ui.bank.table import EntryTable
from prefill.ui.bank.top_bar import SearchLine
from prefill.ui.bank.words import field_words
from prefill.ui.tasks import BackgroundTask
from prefill.ui.translated import plural, translated
from prefill.ui.words import TITLE, label

if TYPE_CHECKING:
    from prefill.jobs.desk import Desk


class CompanyPage(QStackedWidget):
    """Lists the entries of the chosen bank, or says how one is chosen, or why it cannot be read."""

    copied = Signal(str)
    """Entries were copied; carries a sentence that says so."""
    told = Signal(str)
    """Nothing was to be copied, as the sentence says."""
    counted = Signal()
    """Another number of entries is known."""

    def __init__(self, desk: Desk, edits: BankEdits, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._edits = edits
        self._rows: dict[EntryId, Row] = {}
        self._reading: BackgroundTask | None = None
        self.hint = Hint(self)
        self._full = QWidget(self)
        self.heading = label("", self._full, size=TITLE, bold=True, wrap=True)
        self.search = SearchLine(self._full)
        self.search.setPlaceholderText(self.tr("Search the company’s bank …"))
        self.search.setAccessibleName(self.tr("Search the company’s bank"))
        self.model = EntryTableModel(self)
        self.table = EntryTable(self.model, self._full)
        self.table.setAccessibleName(self.tr("Entries of the company’s bank"))
        self.table.setSortingEnabled(False)
        self.entry = QTextBrowser(self._full)
        self.entry.setAccessibleName(self.tr("The selected entry"))
        self.copy_button = QPushButton(self._full)
        self.choose_button = QPushButton(self.tr("Choose another …"), self._full)
        self.close_button = QPushButton(self.tr("Use it no more"), self._full)
        self._lay_out()
        self.search.search_changed.connect(self._find)
        self.search.left_downwards.connect(self.table.setFocus)
        self.table.picked.connect(self._on_picked)
        self.table.opened.connect(self._on_copy)
        self.copy_button.clicked.connect(self._on_copy)
        self.choose_button.clicked.connect(self.ask)
        self.close_button.clicked.connect(self._on_forget)

    def known(self) -> int | None:
        """How many entries it has, as far as they were read; None where there is none."""
        return len(self._rows) or None

    def shown(self) -> Sequence[EntryId]:
        """The entries in the table, from top to bottom."""
        return self.model.ids()

    def refresh(self) -> None:
        """Read the company's bank anew, off the window's thread."""
        self.stop()
        path = self._desk.company.path
        trouble = self._desk.company.trouble()
        if path is None or trouble:
            self._tell_without(trouble)
            return
        self.heading.setText(self.tr("{name}: read only").format(name=path.stem))
        self.heading.setToolTip(str(path))
        self.setCurrentWidget(self._full)
        self._reading = BackgroundTask(read_rows(path, date.today()), self)
        self._reading.done.connect(self._on_read)
        self._reading.failed.connect(self._on_failed)
        self._reading.start()

    def stop(self) -> None:
        """Stop reading and wait: for closing the window."""
        if self._reading is not None:
            self._reading.stop()
            self._reading = None

    def ask(self) -> None:
        """Have the person choose the file."""
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("The company’s answer bank"),
            str(self._desk.keeping.file.parent),
            self.tr("Answer banks (*.db *.sqlite);;All files (*)"),
        )
        if name:
            self.choose(Path(name))

    def choose(self, path: Path) -> None:
        """Open a bank beside one's own, from now on."""
        try:
            self._desk.company.choose(path)
        except PrefillError as error:
            self._tell_without(translated(str(error)))
            return
        self.refresh()

    def _lay_out(self) -> None:
        self.copy_button.setProperty("kind", "primary")
        above = QHBoxLayout()
        above.addWidget(self.heading, 1)
        for button in (self.close_button, self.choose_button, self.copy_button):
            above.addWidget(button)
        words = self.tr(
            "Questionnaires are matched against these answers too. Nothing is ever written to this bank. "
            "Your own answer counts where both have the entry."
        )
        split = QSplitter(self._full)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.entry)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([640, 420])
        inside = QVBoxLayout(self._full)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(above)
        inside.addWidget(label(words, self._full, tone="muted", wrap=True))
        inside.addWidget(self.search)
        inside.addWidget(split, 1)
        self.addWidget(self.hint)
        self.addWidget(self._full)

    def _tell_without(self, trouble: str) -> None:
        self._rows = {}
        ways = [Way(self.tr("Choose the company’s bank …"), self.ask)]
        if self._desk.company.path is not None:
            ways.append(Way(self.tr("Use it no more"), self._on_forget))
        about = self.tr(
            "A bank that your company keeps can be read beside your own, from a shared folder too. Its "
            "answers are proposed with its name; nothing is ever written to it."
        )
        heading = (
            self.tr("The company’s bank can’t be read") if trouble else self.tr("No company bank is open")
        )
        self.hint.tell(heading, translated(trouble) or about, ways)
        self.setCurrentWidget(self.hint)
        self.counted.emit()

    def _on_read(self, read: Rows) -> None:
        self._reading = None
        self._rows = {row.id: row for row in read.rows}
        self._find(self.search.text().strip())
        self.counted.emit()

    def _on_failed(self, error: Exception) -> None:
        self._reading = None
        if not isinstance(error, PrefillError):
            raise error
        self._tell_without(translated(str(error)))

    def _show(self, rows: Sequence[Row]) -> None:
        self.model.show(rows)
        self.table.choose_place(0)
        self._on_picked()

    def _find(self, text: str) -> None:
        from prefill.bank import Bank

        path = self._desk.company.path
        if not text or path is None:
            self._show(list(self._rows.values()))
            return
        try:
            with Bank.open(path, read_only=True) as bank:
                found = bank.search_ids(text, MOST_FOUND)
        except PrefillError as error:
            self._tell_without(translated(str(error)))
            return
        self._show([self._rows[id] for id in found if id in self._rows])

    def _on_picked(self) -> None:
        chosen = self.table.chosen()
        count = len(chosen)
        self.copy_button.setEnabled(count > 0)
        self.copy_button.setText(plural("Copy to my bank", "Copy {n:,} to my bank", max(count, 1)))
        entries = self._entries(chosen[:1])
        self.entry.setHtml(entry_page(entries[0]) if entries else "")

    def _entries(self, ids: Sequence[EntryId]) -> list[Entry]:
        from prefill.bank import Bank

        path = self._desk.company.path
        if path is None or not ids:
            return []
        try:
            with Bank.open(path, read_only=True) as bank:
                return bank.some(ids)
        except PrefillError as error:
            self._tell_without(translated(str(error)))
            return []

    def _on_copy(self) -> None:
        entries = self._entries(self.table.chosen())
        mine = {entry.id for entry in self._desk.bank.some([entry.id for entry in entries])}
        new = [entry for entry in entries if entry.id not in mine]
        if new and not self._edits.copy_in(new):
            return
        said = [plural("1 entry was copied.", "{n:,} entries were copied.", len(new))] if new else []
        known = len(entries) - len(new)
        if known:
            said.append(plural("1 is in your bank already.", "{n:,} are in your bank already.", known))
        (self.copied if new else self.told).emit(" ".join(said))

    def _on_forget(self) -> None:
        self._desk.company.forget()
        self.refresh()


def entry_page(entry: Entry) -> str:
    """An entry to read, field by field; what it leaves open is left out."""
    names = [field.name for field in fields(Entry) if field.name != "id"]
    told = [
        (field_words(name), words_of(name, getattr(entry, name))) for name in names if getattr(entry, name)
    ]
    return "".join(
        f"<p><b>{escape(title)}</b><br>{escape(words).replace(chr(10), '<br>')}</p>" for title, words in told
    )
