"""Opens the dialogs and windows that belong to the open job, and does what they ask for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget

from prefill.domain.errors import PrefillError
from prefill.domain.receipts import Receipt
from prefill.ui.tasks import BackgroundTask
from prefill.ui.theme import Theme
from prefill.ui.translated import translated

if TYPE_CHECKING:
    from prefill.jobs.desk import Desk
    from prefill.jobs.job_frame import JobFrame
    from prefill.jobs.preparing import Prepared
    from prefill.ui.bulk_dialogs import BulkDialog
    from prefill.ui.concordance import ConcordanceWindow
    from prefill.ui.deliveries_dialog import DeliveriesDialog
    from prefill.ui.portal_window import PortalWindow
    from prefill.ui.receipt_dialog import ReceiptDialog
    from prefill.ui.review.page import ReviewPage

_LONGEST_LOOKED_UP = 80


class JobDialogs(QObject):
    """``told`` carries a sentence for the status bar, ``failed`` an exception.

    ``attend`` says which review is open; nothing here outlives it.
    """

    told = Signal(str)
    failed = Signal(Exception)

    def __init__(self, desk: Desk, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._theme = theme
        self._window = window
        self._review: ReviewPage | None = None
        self._receipt: tuple[ReceiptDialog, Receipt, Path] | None = None
        self._deliveries: DeliveriesDialog | None = None
        self._reframing: BackgroundTask | None = None
        self._copying: BackgroundTask | None = None
        self._concordance: ConcordanceWindow | None = None
        self._portal: PortalWindow | None = None

    def attend(self, review: ReviewPage | None) -> None:
        """Belong to this review from now on, None where none is open."""
        self.stop()
        self._review = review
        if self._portal is not None:
            self._portal.close()
            self._portal.deleteLater()
            self._portal = None

    def stop(self) -> None:
        """End what runs, and tell nobody."""
        for task in (self._reframing, self._copying):
            if task is not None:
                task.stop()
        self._reframing = self._copying = None

    def show_threshold(self) -> None:
        """How sure a match must be to be prefilled."""
        from prefill.ui.review.threshold_dialog import ThresholdDialog

        if self._review is not None:
            self._open(
                ThresholdDialog(self._desk.prefilling, self._review.session, self._theme, self._window)
            )

    def show_frame(self) -> None:
        """Customer, due date, product, audience and language of the job."""
        from prefill.jobs.job_frame import products_of
        from prefill.ui.job_frame_form import JobFrameDialog

        if self._review is not None:
            job = self._review.job
            products = products_of(job.reading.entries.values())
            dialog = JobFrameDialog(job.frame, products, self._window)
            dialog.frame_given.connect(self._on_frame_given)
            self._open(dialog)

    def show_asked(self) -> None:
        """What the questionnaire asks, by criterion."""
        from prefill.ui.asked_dialog import AskedDialog

        if self._review is not None:
            self._open(AskedDialog(self._review.job.reading, self._theme, self._window))

    def show_replace(self) -> None:
        """Replace words in all answers."""
        from prefill.ui.bulk_dialogs import ReplaceDialog

        if self._review is not None:
            self._open_bulk(ReplaceDialog(self._review.job, self._window))

    def show_accept_above(self) -> None:
        """Accept all that was prefilled with a confidence."""
        from prefill.ui.bulk_dialogs import AcceptAboveDialog

        if self._review is not None:
            self._open_bulk(AcceptAboveDialog(self._review.job, self._window))

    def show_not_applicable(self) -> None:
        """Answer a section or the selected questions with n/a."""
        from prefill.ui.bulk_dialogs import NotApplicableDialog

        review = self._review
        if review is not None and review.session.current is not None:
            current, selected = review.session.current, review.selected
            self._open_bulk(NotApplicableDialog(review.job, current, selected, self._window))

    def show_refer(self) -> None:
        """Point to the answer of another row."""
        from prefill.ui.refer_dialog import ReferDialog

        if self._review is None or self._review.session.current is None or not self._review.keep():
            return
        session, current = self._review.session, self._review.session.current
        dialog = ReferDialog(session.job, current, self._window)
        dialog.row_chosen.connect(session.refer)
        self._open(dialog)

    def clear_prefilled(self) -> None:
        """Empty all that was prefilled and nobody has decided; undo brings it back."""
        from prefill.jobs.bulk import clear_prefilled
        from prefill.ui.bulk_dialogs import PreparedDialog

        if self._review is not None:
            about = self.tr("What was prefilled and nobody has decided becomes empty again.")
            bulk = clear_prefilled(self._review.job)
            title, do = self.tr("Clear all prefilled"), self.tr("Clear them")
            self._open_bulk(PreparedDialog(bulk, title, do, about, self._window))

    def accept_selected(self) -> None:
        """Accept the answers of the selected questions; of a single one at once."""
        from prefill.jobs.bulk import accept_these
        from prefill.ui.bulk_dialogs import PreparedDialog

        if self._review is None or not self._review.keep():
            return
        bulk = accept_these(self._review.job, self._review.selected)
        if len(self._review.selected) == 1:
            self._review.session.do_bulk(bulk)
            return
        about = self.tr("The answers of the selected questions are accepted as they are.")
        title, do = self.tr("Accept the selected"), self.tr("Accept them")
        self._open_bulk(PreparedDialog(bulk, title, do, about, self._window))

    def show_concordance(self) -> None:
        """Look up the words that are selected, in a window that stays open."""
        from prefill.ui.concordance import ConcordanceWindow

        if self._review is None:
            return
        words, entries = _selected_words(), tuple(self._review.job.reading.entries.values())
        if self._concordance is None:
            self._concordance = ConcordanceWindow(self._theme, self._window)
        try:
            self._concordance.look_up(words, entries, self._desk.past_answers())
        except PrefillError as error:
            self.failed.emit(error)
            return
        self._concordance.show()
        self._concordance.activateWindow()

    def show_portal(self) -> None:
        """One question at a time in a small window, its answer to be copied; the same one each time."""
        from prefill.ui.portal_window import PortalWindow

        if self._review is not None:
            if self._portal is None:
                self._portal = PortalWindow(self._review, self._window)
            self._portal.show()
            self._portal.raise_()
            self._portal.activateWindow()

    def show_lost(self) -> None:
        """The answers whose question the file no longer asks."""
        from prefill.ui.lost_dialog import LostDialog

        if self._review is not None:
            self._open(LostDialog(self._review.job.lost, self._window))

    def show_sign_off(self) -> None:
        """A second person signs off what is decided."""
        from prefill.ui.sign_off_dialog import SignOffDialog

        if self._review is not None and self._review.keep():
            job, desk = self._review.job, self._desk
            try:
                dialog = SignOffDialog(job, desk.surroundings(job), desk.sign_offs, self._window)
                dialog.failed.connect(self.failed)
                self._open(dialog)
            except PrefillError as error:
                self.failed.emit(error)

    def ask_for_sign_off(self, is_asked_for: bool) -> None:
        """Want a second name before a copy is delivered, or want it no longer."""
        try:
            self._desk.sign_offs.ask_for(is_asked_for)
        except PrefillError as error:
            self.failed.emit(error)

    def show_deliveries(self) -> None:
        """The copies that were written, and to whom they were delivered."""
        from prefill.ui.deliveries_dialog import DeliveriesDialog

        if self._review is None:
            return
        job = self._review.job
        try:
            signer = partial(self._desk.sign_offs.signer, job)
            deliveries = self._desk.deliveries(job)
            dialog = DeliveriesDialog(deliveries, job.frame.customer, signer, self._window)
        except PrefillError as error:
            self.failed.emit(error)
            return
        dialog.given.connect(self._on_delivery_given)
        self._deliveries = dialog
        self._open(dialog)

    def show_receipt(self, receipt: Receipt, target: Path) -> None:
        """What was written into a copy, and what can be done with it now."""
        from prefill.ui.receipt_dialog import ReceiptDialog

        if self._review is not None:
            customer = self._review.job.frame.customer
            dialog = ReceiptDialog(receipt, target, self._theme, self._window, customer)
            dialog.page_wanted.connect(self._on_page_wanted)
            dialog.given.connect(self._on_given)
            dialog.evidence_wanted.connect(self._on_evidence_wanted)
            evidence = self._desk.evidence(self._review.job, receipt)
            dialog.show_evidence(evidence, self._review.session.around.today)
            self._receipt = (dialog, receipt, target)
            self._open(dialog)

    def _open_bulk(self, dialog: BulkDialog) -> None:
        if self._review is not None and self._review.keep():
            dialog.bulk_wanted.connect(self._review.session.do_bulk)
            self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_page_wanted(self) -> None:
        if self._receipt is None or self._review is None:
            return
        dialog, receipt, target = self._receipt
        try:
            dialog.show_kept(self._desk.save_receipt(self._review.job, receipt, target, translated))
        except PrefillError as error:
            dialog.show_refused(translated(str(error)))

    def _on_evidence_wanted(self) -> None:
        if self._receipt is None or self._review is None:
            return
        dialog, receipt, target = self._receipt
        try:
            copying = self._desk.copy_evidence(self._review.job, receipt, target)
        except PrefillError as error:
            dialog.show_refused(translated(str(error)))
            return
        dialog.show_copying()
        self._copying = BackgroundTask(copying, self)
        self._copying.done.connect(partial(self._on_copying_done, target))
        self._copying.done.connect(dialog.show_copied)
        self._copying.failed.connect(dialog.show_not_copied)
        self._copying.failed.connect(self._on_copying_failed)
        self._copying.start()

    def _on_copying_done(self, target: Path, copies: Mapping[Path, str]) -> None:
        self._copying = None
        try:
            self._desk.note_evidence(target, copies)
        except PrefillError as error:
            self.failed.emit(error)

    def _on_copying_failed(self, error: Exception) -> None:
        """What the receipt has no sentence for is for the log."""
        self._copying = None
        if not isinstance(error, PrefillError):
            self.failed.emit(error)

    def _on_given(self, recipient: str, day: date) -> None:
        if self._receipt is None or self._review is None:
            return
        dialog, receipt, _target = self._receipt
        try:
            self._desk.give(self._review.job, receipt.filled_sha256, recipient, day)
        except PrefillError as error:
            dialog.show_refused(translated(str(error)))
            return
        dialog.show_given()

    def _on_delivery_given(self, sha256: str, recipient: str, day: date) -> None:
        if self._deliveries is None or self._review is None:
            return
        try:
            self._desk.give(self._review.job, sha256, recipient, day)
            self._deliveries.show_deliveries(self._desk.deliveries(self._review.job))
        except PrefillError as error:
            self._deliveries.show_refused(translated(str(error)))

    def _on_frame_given(self, frame: JobFrame) -> None:
        if self._review is None or frame == self._review.job.frame:
            return
        self.stop()
        self._reframing = BackgroundTask(self._desk.reframe(self._review.job, frame), self)
        self._reframing.done.connect(self._on_reframing_done)
        self._reframing.failed.connect(self._on_reframing_failed)
        self._reframing.start()

    def _on_reframing_done(self, prepared: Prepared) -> None:
        self._reframing = None
        if self._review is not None:
            job, session = self._review.job, self._review.session
            if session.act(lambda: self._desk.take_frame(job, prepared)):
                self.told.emit(self.tr("What nobody has decided is prefilled by these details now."))

    def _on_reframing_failed(self, error: Exception) -> None:
        self._reframing = None
        self.failed.emit(error)


def _selected_words() -> str:
    """What is selected where the focus is; nothing where that is a whole paragraph or more."""
    widget = QApplication.focusWidget()
    if isinstance(widget, QPlainTextEdit):
        words = widget.textCursor().selectedText()
    elif isinstance(widget, QLineEdit | QLabel):
        words = widget.selectedText()
    else:
        return ""
    return words if len(words) <= _LONGEST_LOOKED_UP and "\u2029" not in words else ""
