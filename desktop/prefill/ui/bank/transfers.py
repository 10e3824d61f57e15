"""Import and export of the bank: asks for the files, works off the window's thread, tells what came of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from prefill.domain.entries import EntryId
from prefill.domain.errors import PrefillError
from prefill.domain.progress import Progress, Task
from prefill.ui.bank.answer_books import write_answer_book
from prefill.ui.bank.backups_dialog import BackupsDialog
from prefill.ui.bank.importing.dialog import ImportDialog
from prefill.ui.bank.importing.left_out_dialog import LeftOutDialog
from prefill.ui.bank.joining.dialog import JoinDialog
from prefill.ui.banner import Banner
from prefill.ui.language import tr
from prefill.ui.save_as import ask_target
from prefill.ui.tasks import BackgroundTask
from prefill.ui.translated import plural, translated

if TYPE_CHECKING:
    from prefill.bank.history import OperationId
    from prefill.bank.places import BankAt
    from prefill.jobs.desk import Desk
    from prefill.jobs.importing import FilesImported

READABLE = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".json")


def export_entries(bank_path: BankAt, target: Path, only: Collection[EntryId] | None = None) -> Task[int]:
    """Write entries to a .xlsx, .csv or .json file and give their number. ``only`` None means all of them.

    Opens the bank for itself, to read, so that it may run in any thread.
    """
    from prefill.bank import Bank
    from prefill.bank.tables import write_table

    yield Progress(0, 2, tr("Reading the answer bank"))
    with Bank.open(bank_path, read_only=True) as bank:
        entries = [entry for entry in bank.entries() if only is None or entry.id in only]
    yield Progress(1, 2, tr("Writing {file}").format(file=target.name))
    write_table(target, entries)
    return len(entries)


class Transfers(QObject):
    """Runs one import or export at a time and tells the banner."""

    done = Signal(object, str)
    """An import or a join has changed the bank; carries the operation, and what it is called."""
    busy_changed = Signal(bool)

    def __init__(self, desk: Desk, banner: Banner, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._banner = banner
        self._window = parent
        self._target = Path()
        self._left_out: list[str] = []
        self._running: BackgroundTask | None = None
        self._dialog: ImportDialog | JoinDialog | None = None

    @property
    def is_running(self) -> bool:
        return self._running is not None or self._dialog is not None

    def ask_import(self, paths: Sequence[Path] = ()) -> ImportDialog | None:
        """Lead through an import of these files, or of files that the person picks.

        Does nothing while another import or an export runs.
        """
        if self.is_running:
            return None
        chosen = list(paths) or self._pick_files()
        if not chosen:
            return None
        dialog = ImportDialog(self._desk, chosen, self._window)
        dialog.imported.connect(self._on_imported)
        self._open(dialog)
        return dialog

    def ask_join(self, other: Path | None = None) -> JoinDialog | None:
        """Lead through the joining of another copy, or of one that the person picks."""
        if self.is_running:
            return None
        chosen = other or self._pick_bank()
        if chosen is None:
            return None
        dialog = JoinDialog(self._desk, chosen, self._window)
        dialog.joined.connect(self._on_joined)
        self._open(dialog)
        return dialog

    def ask_export(self, only: Collection[EntryId] | None = None) -> None:
        """Let the person name a file and write entries to it."""
        target = ask_target(
            self._window,
            self.tr("Export the answer bank"),
            Path.home() / self.tr("answer bank.xlsx"),
            self.tr("Excel workbook (*.xlsx);;Table (*.csv);;Data for Prefill (*.json)"),
        )
        if target is not None:
            self.export(target, only)

    def export(self, target: Path, only: Collection[EntryId] | None = None) -> None:
        """Write entries to a file; its ending says how."""
        self._target = target
        task = BackgroundTask(export_entries(self._desk.bank_path, target, only), self)
        task.done.connect(self._on_exported)
        self._start(task, self.tr("Exporting …"))

    def ask_book(self) -> None:
        """Let the person name a file and write the answer book to it."""
        target = ask_target(
            self._window,
            self.tr("Write the answer book"),
            Path.home() / self.tr("answer book.pdf"),
            self.tr("To print (*.pdf);;For the browser (*.html)"),
        )
        if target is not None and not self.is_running:
            self.write_book(target)

    def write_book(self, target: Path) -> None:
        """Write the answer book to a file; its ending says how."""
        self._target = target
        task = BackgroundTask(write_answer_book(self._desk.bank_path, target, date.today()), self)
        task.done.connect(self._on_book_written)
        self._start(task, self.tr("Writing the answer book …"))

    def ask_backup(self) -> bool:
        """Let the person choose a backup and put it in the bank's place; says whether that was done."""
        bank = self._desk.bank
        dialog = BackupsDialog(bank.backups(), self._window)
        is_accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.chosen() if is_accepted else None
        dialog.deleteLater()
        if chosen is None:
            return False
        try:
            bank.back_up_before("restoring", datetime.now())
            bank.restore_backup(chosen)
        except PrefillError as error:
            self._banner.tell(translated(str(error)), "bad")
            return False
        self._banner.tell(
            self.tr("The answer bank is as it was then. What it held is kept as a backup."), "good"
        )
        return True

    def stop(self) -> None:
        """Stop and wait: for closing the window."""
        if self._dialog is not None:
            self._dialog.close()
        if self._running is not None:
            self._running.stop()
            self._running = None

    def _pick_files(self) -> list[Path]:
        patterns = " ".join(f"*{ending}" for ending in READABLE)
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import into the answer bank"),
            "",
            self.tr("Questionnaires and tables ({patterns})").format(patterns=patterns),
        )
        return [Path(name) for name in names]

    def _pick_bank(self) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("The other copy of the answer bank"),
            str(self._desk.keeping.file.parent),
            self.tr("Answer banks (*.db *.sqlite);;All files (*)"),
        )
        return Path(name) if name else None

    def _open(self, dialog: ImportDialog | JoinDialog) -> None:
        dialog.finished.connect(self._on_dialog_finished)
        self._dialog = dialog
        self.busy_changed.emit(True)
        dialog.open()

    def _start(self, task: BackgroundTask, sentence: str) -> None:
        task.progressed.connect(self._banner.progress)
        task.failed.connect(self._on_failed)
        task.cancelled.connect(self._on_cancelled)
        self._running = task
        self._banner.tell_progress(sentence, self.tr("Cancel"), task.cancel)
        self.busy_changed.emit(True)
        task.start()

    def _end(self) -> None:
        self._running = None
        self.busy_changed.emit(False)

    def _on_dialog_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.stop()
            self._dialog.deleteLater()
            self._dialog = None
        self.busy_changed.emit(False)

    def _on_joined(self, operation: OperationId | None, sentence: str) -> None:
        if operation is not None:
            self.done.emit(operation, self.tr("joining another copy"))
        self._banner.tell(sentence, "good")

    def _on_imported(self, imported: FilesImported, name: str) -> None:
        result = imported.result
        self._left_out = [f"{path.name}: {translated(sentence)}" for path, sentence in imported.failed]
        self._left_out += [
            f"{translated(skipped.where)}: {translated(skipped.why)}" for skipped in result.skipped
        ]
        if result.operation is not None:
            self.done.emit(result.operation, name)
        sentence = self.tr("{added}, {merged}.").format(
            added=plural("1 entry was added", "{n:,} entries were added", result.added),
            merged=plural(
                "1 was there already or was changed",
                "{n:,} were there already or were changed",
                result.merged,
            ),
        )
        if self._left_out:
            left = plural("1 was left out.", "{n:,} were left out.", len(self._left_out))
            tone = "warn" if imported.failed else "good"
            self._banner.tell(f"{sentence} {left}", tone, self.tr("See why"), self._show_left_out)
        else:
            self._banner.tell(sentence, "good")

    def _on_exported(self, count: int) -> None:
        self._end()
        words = plural(
            "1 entry was written to {file}.",
            "{n:,} entries were written to {file}.",
            count,
            file=self._target,
        )
        self._banner.tell(words, "good")

    def _on_book_written(self) -> None:
        self._end()
        words = self.tr("The answer book was written to {file}. Retired and internal entries are left out.")
        self._banner.tell(words.format(file=self._target), "good")

    def _on_cancelled(self) -> None:
        self._end()
        self._banner.tell(self.tr("Stopped. Nothing was changed."))

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self._banner.hide()
        if not isinstance(error, (PrefillError, OSError)):
            raise error
        self._banner.tell(translated(str(error)), "bad")

    def _show_left_out(self) -> None:
        LeftOutDialog(self._left_out, self._window).open()


def files_in(event: QDropEvent) -> list[Path]:
    """The files of a drag that could be read into the bank."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in READABLE]
