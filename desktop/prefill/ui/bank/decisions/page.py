"""The page of decisions: the matters at the left, their entries side by side, and what can be done."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.entries import Entry, EntryId, Level
from prefill.domain.errors import PrefillError
from prefill.domain.progress import Progress, Task
from prefill.ui.bank.decisions.comparison import Comparison
from prefill.ui.bank.decisions.files_dialog import FilesDialog
from prefill.ui.bank.decisions.matters import Kind, Matter, matters_of
from prefill.ui.bank.decisions.products_dialog import ProductsDialog
from prefill.ui.bank.edits import BankEdits, short
from prefill.ui.bank.hint import Hint
from prefill.ui.figures import percent_words
from prefill.ui.tasks import BackgroundTask
from prefill.ui.translated import translated
from prefill.ui.words import TITLE, label

if TYPE_CHECKING:
    from prefill.bank.conflicts import Duplicate
    from prefill.bank.places import BankAt
    from prefill.jobs.desk import Desk
    from prefill.jobs.survey import Survey


class DecisionsPage(QWidget):
    """Shows one matter at a time. A decision goes to the edits, and the next matter is shown."""

    failed = Signal(str)
    counted = Signal()
    """There are more or fewer matters than before."""

    def __init__(self, desk: Desk, edits: BankEdits, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._edits = edits
        self._survey: Survey | None = None
        self._alike: Sequence[Duplicate] = ()
        self._matters: list[Matter] = []
        self._running: BackgroundTask | None = None
        self.matters = QListWidget(self)
        self.matters.setAccessibleName(self.tr("Matters to decide"))
        self.matters.setWordWrap(True)
        self.matters.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hint = Hint(self)
        self.comparison = Comparison(self)
        self._stack = QStackedWidget(self)
        self._progress = label("", self, tone="muted")
        self.look_button = QPushButton(self.tr("Look for duplicates by meaning"), self)
        self.files_button = QPushButton(self.tr("Decide all by file …"), self)
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._show_matters()

    def count(self) -> int:
        """How many matters there are."""
        return len(self._matters)

    def show_survey(self, survey: Survey) -> None:
        """Show what another look at the bank has found."""
        self._survey = survey
        self._show_matters()

    def show_chosen(self, entries: Sequence[EntryId]) -> None:
        """Offer entries for a decision that the person has selected."""
        self._matters.insert(0, Matter(Kind.CHOSEN, tuple(entries)))
        self._list_matters(0)

    def stop(self) -> None:
        """Stop looking and wait."""
        if self._running is not None:
            self._running.stop()
            self._on_ended()

    def _make_buttons(self) -> None:
        self.keep_button = QPushButton(self)
        self.keep_button.setToolTip(self.tr("The others go to the trash"))
        self.retire_button = QPushButton(self)
        self.retire_button.setToolTip(self.tr("It is kept for the record and never suggested"))
        self.both_button = QPushButton(self.tr("Keep both, by product …"), self)
        self.merge_button = QPushButton(self.tr("Merge into one"), self)
        self.merge_button.setProperty("kind", "primary")
        self.merge_button.setToolTip(self.tr("The first entry becomes what stands under “As one”"))

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(self.tr("To decide"), left, size=TITLE, bold=True))
        column.addWidget(self.matters, 1)
        column.addWidget(self._progress)
        column.addWidget(self.files_button)
        column.addWidget(self.look_button)
        right = QWidget(self)
        buttons = QHBoxLayout()
        for button in (self.keep_button, self.retire_button, self.both_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.merge_button)
        self.question = label("", right, bold=True, wrap=True)
        how = self.tr("Click a field to take it into “As one”. Words in bold are those that are taken.")
        below = QVBoxLayout(right)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.question)
        below.addWidget(label(how, right, tone="muted", wrap=True))
        below.addWidget(self.comparison, 1)
        below.addLayout(buttons)
        self._stack.addWidget(self.hint)
        self._stack.addWidget(right)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._stack)
        split.setStretchFactor(1, 1)
        split.setSizes([260, 760])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    def _connect(self) -> None:
        self.matters.currentRowChanged.connect(self._on_matter_changed)
        self.comparison.column_changed.connect(self._show_buttons)
        self.keep_button.clicked.connect(self._on_keep)
        self.retire_button.clicked.connect(self._on_retire)
        self.both_button.clicked.connect(self._on_keep_both)
        self.merge_button.clicked.connect(self._on_merge)
        self.look_button.clicked.connect(self._on_look)
        self.files_button.clicked.connect(self._on_by_file)

    def _show_matters(self) -> None:
        chosen = [matter for matter in self._matters if matter.kind is Kind.CHOSEN]
        shown = self._matter()
        found = matters_of(self._survey, self._alike) if self._survey is not None else []
        self._matters = [matter for matter in (*chosen, *found) if len(self._entries(matter)) > 1]
        self._list_matters(self._matters.index(shown) if shown in self._matters else 0)

    def _list_matters(self, place: int) -> None:
        with QSignalBlocker(self.matters):
            self.matters.clear()
            for matter in self._matters:
                first = self._desk.bank.entry(matter.entries[0])
                question = short(first.question) if first is not None else ""
                self.matters.addItem(QListWidgetItem(f"{matter.words}\n{question}"))
        self.matters.setCurrentRow(min(place, len(self._matters) - 1))
        self._on_matter_changed()
        has_conflicts = any(matter.kind is Kind.CONFLICT for matter in self._matters)
        self.files_button.setVisible(has_conflicts)
        self.counted.emit()

    def _matter(self) -> Matter | None:
        row = self.matters.currentRow()
        return self._matters[row] if 0 <= row < len(self._matters) else None

    def _entries(self, matter: Matter) -> list[Entry]:
        """The entries of a matter that still stand in the bank."""
        return self._desk.bank.some(matter.entries)

    def _on_matter_changed(self) -> None:
        matter = self._matter()
        if matter is None:
            self.hint.tell(
                self.tr("Nothing to decide"),
                self.tr("No two entries contradict one another, and none says the same as another."),
            )
            self._stack.setCurrentIndex(0)
            return
        entries = self._entries(matter)
        self.question.setText(entries[0].question if entries else "")
        self.comparison.show_entries(entries)
        self._stack.setCurrentIndex(1)
        self._show_buttons()

    def _show_buttons(self) -> None:
        is_one = self.comparison.entry is not None
        number = self.comparison.currentColumn() + 1
        for button, words in (
            (self.keep_button, self.tr("Keep only entry {number}")),
            (self.retire_button, self.tr("Retire entry {number}")),
        ):
            button.setEnabled(is_one)
            if is_one:
                button.setText(words.format(number=number))

    def _decided(self) -> None:
        """Go on to the next matter; the survey that follows knows the rest."""
        row = self.matters.currentRow()
        del self._matters[row]
        self._list_matters(row)
        self.matters.setFocus(Qt.FocusReason.OtherFocusReason)

    def _merge(self, result: Entry, others: Collection[EntryId]) -> None:
        if self._edits.merge(result, others):
            self._decided()

    def _on_keep(self) -> None:
        kept = self.comparison.entry
        if kept is not None:
            self._merge(kept, [entry.id for entry in self.comparison.entries])

    def _on_merge(self) -> None:
        if self.comparison.result is not None:
            self._merge(self.comparison.result, [entry.id for entry in self.comparison.entries])

    def _on_retire(self) -> None:
        entry = self.comparison.entry
        if entry is not None and self._edits.change({entry.id: {"level": Level.RETIRED}}):
            self._decided()

    def _on_keep_both(self) -> None:
        dialog = ProductsDialog(self.comparison.entries, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            products = dialog.products()
            if self._edits.change({id: {"product": product} for id, product in products.items()}):
                self._decided()
        dialog.deleteLater()

    def _on_by_file(self) -> None:
        matters = [self._entries(matter) for matter in self._matters if matter.kind is Kind.CONFLICT]
        dialog = FilesDialog(matters, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._edits.keep_all(dialog.decided())
        dialog.deleteLater()

    def _on_look(self) -> None:
        if self._running is not None:
            self._running.cancel()
            return
        self._running = BackgroundTask(_alike(self._desk.bank_path), self)
        self._running.progressed.connect(self._on_progressed)
        self._running.done.connect(self._on_looked)
        self._running.failed.connect(self._on_failed)
        self._running.cancelled.connect(self._on_ended)
        self.look_button.setText(self.tr("Stop looking"))
        self._running.start()

    def _on_progressed(self, progress: Progress) -> None:
        share = f" {percent_words(progress.done / progress.total)}" if progress.total else ""
        self._progress.setText(f"{translated(progress.what)} …{share}")

    def _on_looked(self, found: Sequence[Duplicate]) -> None:
        self._alike = found
        self._on_ended()
        self._show_matters()

    def _on_failed(self, error: Exception) -> None:
        self._on_ended()
        if not isinstance(error, PrefillError):
            raise error
        self.failed.emit(translated(str(error)))

    def _on_ended(self) -> None:
        self._running = None
        self._progress.setText("")
        self.look_button.setText(self.tr("Look for duplicates by meaning"))


def _alike(bank_path: BankAt) -> Task[tuple[Duplicate, ...]]:
    """What it takes is imported in the thread that does the work."""
    from prefill.jobs.hygiene import near_duplicates

    return (yield from near_duplicates(bank_path))
