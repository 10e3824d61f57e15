"""A tour of the window: every view, one after the other, with an invented company's answers in it.

The pictures (``screenshots.py``) and the tests of accessibility go the same way, so that what is shown on the
one is looked at by the other.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import delete
from tour_form import special_form

from prefill.bank import Bank
from prefill.domain.entries import Entry
from prefill.domain.progress import Progress, finish
from prefill.domain.questions import QuestionKey
from prefill.domain.responses import Response, State
from prefill.domain.sentences import said
from prefill.jobs.desk import Desk, Folders
from prefill.jobs.gate import Gate
from prefill.jobs.starter import starter_bank
from prefill.jobs.store import Kept
from prefill.resources import find
from prefill.ui.about_dialog import AboutDialog
from prefill.ui.asked_dialog import AskedDialog
from prefill.ui.bank.act_dialog import ActDialog
from prefill.ui.bank.backups_dialog import BackupsDialog
from prefill.ui.bank.decisions.files_dialog import FilesDialog
from prefill.ui.bank.decisions.products_dialog import ProductsDialog
from prefill.ui.bank.importing.dialog import ImportDialog
from prefill.ui.bank.importing.left_out_dialog import LeftOutDialog
from prefill.ui.bank.lock_dialog import LockDialog
from prefill.ui.bank.page import BankPage
from prefill.ui.bank.places import View as BankView
from prefill.ui.bank.suggested_criteria import SuggestedCriteria
from prefill.ui.bank.variants import VariantDialog, VariantList
from prefill.ui.bulk_dialogs import AcceptAboveDialog, NotApplicableDialog, PreparedDialog, ReplaceDialog
from prefill.ui.command_palette import CommandPalette
from prefill.ui.concordance import ConcordanceWindow
from prefill.ui.deliveries_dialog import DeliveriesDialog
from prefill.ui.job_frame_form import JobFrameDialog
from prefill.ui.keyboard_sheet import KeyboardSheet
from prefill.ui.lost_dialog import LostDialog
from prefill.ui.main_window import MainWindow
from prefill.ui.overview_page import OverviewPage
from prefill.ui.password_dialog import PasswordDialog
from prefill.ui.portal_window import PortalWindow
from prefill.ui.receipt_dialog import ReceiptDialog
from prefill.ui.refer_dialog import ReferDialog
from prefill.ui.review.page import ReviewPage
from prefill.ui.review.threshold_dialog import ThresholdDialog
from prefill.ui.save_dialog import SaveDialog
from prefill.ui.sheet.page import SheetPage
from prefill.ui.sign_off_dialog import SignOffDialog
from prefill.ui.theme import Theme
from prefill.ui.translated import plural

FORM = "vendor-security-questionnaire.xlsx"
DEEP = Path(*["Answers to customers and their auditors"] * 4, "2026")  # a folder too long for a card
THRESHOLD = 0.97
PATIENCE = 120.0
Found = TypeVar("Found", bound=QWidget)
Stop = tuple[str, QWidget]


class TourStuck(Exception):
    """A view did not appear."""


class Tour:
    """Opens a window of its own in ``folder``; whoever goes the tour closes it."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        self._folder = folder
        self.form = Path(shutil.copy(find(f"sample/{FORM}"), folder))
        table = find("starter-bank.json")
        bank = finish(starter_bank(folder / "bank.db", table))
        with Bank.open(bank) as opened:
            opened.back_up_today(date.today())
        unused = folder / "unused"
        folders = Folders(bank, folder / "jobs.db", folder / "logs", unused, table, unused)
        self.desk = Desk(folders, lambda: Gate(THRESHOLD, date.today()), datetime.now)
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(self.desk, settings, theme)
        self.window.resize(1280, 720)

    def stops(self) -> Iterator[Stop]:
        """Each view by its name: the window, or a dialog on top of it, until the next is asked for."""
        self.window.show()
        self.window.activateWindow()
        wait(300)
        yield from self._beginning()
        yield from self._review()
        yield from self._asides()
        yield from self._sheets()
        yield from self._saving()
        yield from self._bank()
        yield from self._rare()

    def close(self) -> None:
        """Close the window and all that hangs on it, wherever the tour has come to."""
        self._close_dialogs()
        self.window.close()
        delete(self.window)  # now, not whenever its memory is tidied up
        self.desk.close()

    def _beginning(self) -> Iterator[Stop]:
        yield "start-empty", self.window
        self.window._begin_work(self.window.tr("Opening {name}").format(name=FORM))
        self.window._progress.show_progress(Progress(41, 96, said("Matching the questions")))
        wait(100)
        yield "progress", self.window
        self.window.open(self.form)
        until(lambda: isinstance(self.window.page, OverviewPage))
        yield "overview", self.window
        page = self.window.page
        assert isinstance(page, OverviewPage)
        page.start_button.click()
        until(lambda: isinstance(self.window.page, ReviewPage))

    def _review(self) -> Iterator[Stop]:
        review = self.review
        for key in review.job.order[:24]:
            review.session.go_to(key)
            answer = review.job.response(key)
            (review.session.accept if answer.has_answer else review.session.flag)()
        sure = next(k for k in review.job.order[15:] if len(review.job.response(k).values) > 1)
        review.session.go_to(sure)
        self._matches_shown()
        yield "review", self.window
        key = next(k for k in review.job.order if review.job.matches(k) and review.job.matches(k)[0].cautions)
        review.session.go_to(key)
        review._matches._cards[0]._why.setChecked(True)
        self._matches_shown()
        yield "review-caution", self.window
        review._matches._cards[0]._why.setChecked(False)
        review.find_words("no such words in it")
        self._matches_shown()
        yield "review-nothing-found", self.window
        review.show_all()
        self.window.commands.next_point.trigger()
        wait(300)
        self._matches_shown()
        yield "checks", self.window
        review.session.go_to(sure)

    def _asides(self) -> Iterator[Stop]:
        commands = self.window.commands
        for name, command, kind in (
            ("clear-prefilled", commands.clear_prefilled, PreparedDialog),
            ("accept-above", commands.accept_above, AcceptAboveDialog),
            ("not-applicable", commands.not_applicable, NotApplicableDialog),
            ("settings", commands.prefill_settings, ThresholdDialog),
            ("about-the-questionnaire", commands.job_frame, JobFrameDialog),
            ("refer", commands.refer, ReferDialog),
            ("sign-off", commands.sign_off, SignOffDialog),
            ("portal", commands.portal, PortalWindow),
            ("palette", commands.palette, CommandPalette),
            ("help", commands.help, KeyboardSheet),
            ("about", commands.about, AboutDialog),
        ):
            yield from self._shown(name, command.trigger, kind)
        commands.asked.trigger()
        until(self.find(AskedDialog).chart.accessibleDescription)
        yield from self._shown("what-it-asks", lambda: None, AskedDialog)
        commands.replace.trigger()
        words = self.find(ReplaceDialog)
        words.old.setText("we")
        words.new.setText("our company")
        yield from self._shown("replace", lambda: None, ReplaceDialog)
        commands.concordance.trigger()
        self.find(ConcordanceWindow).words.setText("encrypted backups")
        yield from self._shown("concordance", lambda: None, ConcordanceWindow)

    def _sheets(self) -> Iterator[Stop]:
        self.window.commands.show_sheets.trigger()
        page = self.find(SheetPage)
        until(lambda: not page._is_behind)
        wait(200)
        yield "sheets", self.window
        page.view.choose_column(3)
        page.show_answers(True)
        wait(200)
        yield "sheets-answers", self.window
        self.window.commands.show_review.trigger()

    def _saving(self) -> Iterator[Stop]:
        self.window.commands.save.trigger()
        dialog = self.find(SaveDialog)
        for box in dialog.also.values():
            box.setChecked(True)
        yield "save", dialog
        dialog.save_button.click()
        until(lambda: self._visible(ReceiptDialog))
        yield from self._shown("receipt", lambda: None, ReceiptDialog)
        yield from self._shown("deliveries", self.window.commands.deliveries.trigger, DeliveriesDialog)
        self.window.commands.show_start.trigger()
        wait(100)
        yield "start", self.window

    def _bank(self) -> Iterator[Stop]:
        self.window.commands.show_bank.trigger()
        page = self.find(BankPage)
        until(lambda: page.entries.browser.model.rowCount())
        until(lambda: page.decisions.count() is not None)
        wait(500)
        page.entries.browser.table.selectRow(2)
        wait(300)
        yield "bank", self.window
        page.entries.browser.table.selectAll()
        wait(100)
        yield "bank-many", self.window
        page.start_entry()
        wait(200)
        yield "bank-editor", self.window
        for view in (BankView.OVERVIEW, BankView.DECISIONS, BankView.COMPANY, BankView.TRASH):
            page.show_view(view)
            wait(200)
            yield f"bank-{view.value}", self.window
        yield from self._deciding(page.decisions.comparison.entries)
        page.show_view(BankView.ENTRIES)
        page.entries.browser.table.selectRow(1)
        until(lambda: self._visible(SuggestedCriteria))
        yield "bank-suggestion", self.window
        page.entries.detail.tabs.setCurrentIndex(1)
        wait(100)
        yield "bank-history", self.window
        yield from self._bank_asides(page)
        yield from self._importing(page)
        self._close_dialogs()
        yield from self._joining(page)
        yield "backups", self._held(BackupsDialog(self.desk.bank.backups(), self.window))

    def _deciding(self, contradicting: Sequence[Entry]) -> Iterator[Stop]:
        """Which product each answer is for, or which file's answers stand."""
        yield "products", self._held(ProductsDialog(contradicting, self.window))
        files = ("Completed questionnaire of a large customer, second round 2025.xlsx", "answers-2024.xlsx")
        sourced = [
            replace(entry, source=f"{file}, Security, row 12")
            for entry, file in zip(contradicting, files, strict=False)
        ]
        yield "files", self._held(FilesDialog([sourced], self.window))
        self._close_dialogs()

    def _bank_asides(self, page: BankPage) -> Iterator[Stop]:
        variants = page.entries.detail.editor.fields["variants"]
        assert isinstance(variants, VariantList)
        yield from self._shown("bank-variant", variants.add_button.click, VariantDialog)
        page.entries.browser.table.selectAll()
        tagging = page.entries.suggest_for_chosen()
        assert tagging is not None
        until(lambda: not tagging.is_busy)
        wait(200)
        yield "bank-criteria", tagging
        tagging.reject()
        act = ActDialog(plural("editing an entry", "editing {n:,} entries", 800), self.window)
        yield "bank-act", self._held(act)
        act.accept()
        page.bar.password.trigger()
        passwords = self.find(LockDialog)
        passwords.new.setText("one word")
        passwords.again.setText("another")
        yield from self._shown("bank-password", lambda: None, LockDialog)

    def _importing(self, page: BankPage) -> Iterator[Stop]:
        filled = self.form.with_name(f"{self.form.stem} - filled.xlsx")
        table = self._folder / "answers.csv"
        table.write_text("Asked,Answer,Who\nIs the door locked?,Yes.,Ada\n", encoding="utf-8")
        dialog = page.transfers.ask_import([filled, table])
        assert isinstance(dialog, ImportDialog)
        until(lambda: not dialog.is_busy)
        yield "import-files", dialog
        dialog.next_button.click()
        until(lambda: not dialog.is_busy)
        yield "import-columns", dialog
        dialog.next_button.click()
        until(lambda: not dialog.is_busy and dialog.steps.currentWidget() is dialog.plan)
        yield "import-plan", dialog
        dialog.reject()
        yield "left-out", self._held(LeftOutDialog(["answers.csv, row 2: it asks nothing."], self.window))

    def _joining(self, page: BankPage) -> Iterator[Stop]:
        """A colleague's copy, in which the same answer was changed otherwise."""
        mine, colleague = self.desk.bank, self._folder / "colleague.db"
        mine.back_up(colleague)
        entry = mine.entries()[0]
        with Bank.open(colleague) as theirs:
            theirs.update(replace(entry, answer="Quillmere Systems Limited"))
        mine.update(replace(entry, answer="Quillmere Systems Ltd, Bristol"))
        dialog = page.transfers.ask_join(colleague)
        assert dialog is not None
        until(lambda: not dialog.is_busy)
        yield "join", dialog
        dialog.reject()
        mending = page.mend("The answer bank is damaged.")
        wait(200)
        yield "mend", mending
        mending.reject()

    def _special_rows(self) -> Iterator[Stop]:
        """A long list to pick from, a limit on the words, an answer in the file, and a row asked twice."""
        deep = self._folder / DEEP
        deep.mkdir(parents=True)
        self.window.open(special_form(deep / "short-questionnaire.xlsx"))
        until(lambda: isinstance(self.window.page, OverviewPage))
        self.window.page.start_button.click()
        until(lambda: isinstance(self.window.page, ReviewPage))
        job = self.review.job
        for number, key in enumerate(job.order, 1):
            self.review.session.go_to(key)
            if job.question(key).fields[0].choices and job.alike.of(key):
                self.review.session.edit(key, {job.question(key).fields[0].cell: "Yes"})
            self._matches_shown()
            yield f"row-{number}", self.window

    def _rare(self) -> Iterator[Stop]:
        """What only appears where something is not as it should be."""
        window = self.window
        sentence = "The workbook is protected with a password. Please give it."
        yield "password", self._held(PasswordDialog(sentence, window))
        lost = Kept(
            QuestionKey("Security", 12), "Is the door locked?", Response(State.EDITED, {"C12": "Yes"})
        )
        yield "lost", self._held(LostDialog((lost,), window))
        self._close_dialogs()
        yield from self._special_rows()
        window.commands.show_start.trigger()
        window._banner.tell("The file cannot be read. Open it in Excel and save it again.", "bad")
        wait(100)
        yield "banner", window
        window._banner.hide()

    @property
    def review(self) -> ReviewPage:
        assert self.window.review is not None
        return self.window.review

    def _matches_shown(self) -> None:
        """The matches come card by card, and are drawn when all are there."""
        wait(100)
        until(lambda: not self.review._matches.is_behind)
        wait(100)

    def find(self, kind: type[Found]) -> Found:
        """The one of its kind that is shown, or is about to be."""
        until(lambda: self._visible(kind))
        return self._visible(kind)[0]

    def _visible(self, kind: type[Found]) -> list[Found]:
        return [widget for widget in self.window.findChildren(kind) if widget.isVisible()]

    def _shown(self, name: str, show: Callable[[], object], kind: type[QWidget]) -> Iterator[Stop]:
        """A dialog, for as long as it is looked at."""
        show()
        widget = self.find(kind)
        wait(400)
        yield name, widget
        widget.close()
        until(lambda: not self._visible(kind))
        self.window.activateWindow()

    def _held(self, dialog: QDialog) -> QDialog:
        """A dialog that nothing on the tour leads to; it goes with the window."""
        self._close_dialogs(leave=dialog)
        dialog.open()
        wait(200)
        return dialog

    def _close_dialogs(self, leave: QDialog | None = None) -> None:
        for dialog in self.window.findChildren(QDialog):
            if dialog is not leave:
                dialog.close()


def wait(milliseconds: int) -> None:
    """Let the window go on for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(is_so: Callable[[], object]) -> None:
    """Let the window go on until something is so, and is laid out. Raises TourStuck."""
    end = time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > end:
            raise TourStuck
        wait(10)
    wait(10)
