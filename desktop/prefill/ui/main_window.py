"""The window: pages in a stack, menus, toolbar and status bar. What they do is done elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from prefill.domain.errors import PrefillError
from prefill.domain.questions import QuestionKey
from prefill.domain.receipts import Receipt
from prefill.ui.announcer import Announcer
from prefill.ui.bank.ways_out import WaysOut
from prefill.ui.bank_copying import BankCopying
from prefill.ui.banner import Banner
from prefill.ui.commands import Commands
from prefill.ui.file_drop import FileDrop
from prefill.ui.frame import build_menus, build_toolbar, connect_review
from prefill.ui.helping import Helping
from prefill.ui.job_dialogs import JobDialogs
from prefill.ui.job_news import tell_of_opened
from prefill.ui.opening import Opening
from prefill.ui.progress_page import ProgressPage
from prefill.ui.questionnaire_pages import QuestionnairePages
from prefill.ui.saving import Saving
from prefill.ui.start_page import StartPage
from prefill.ui.theme import Theme
from prefill.ui.translated import translated
from prefill.ui.troubles import sentence_for

if TYPE_CHECKING:
    from prefill.jobs.desk import Desk
    from prefill.jobs.job import Job
    from prefill.jobs.preparing import Prepared
    from prefill.jobs.store import JobId
    from prefill.ui.bank.page import BankPage
    from prefill.ui.review.page import ReviewPage

_MILLISECONDS_OF_STATUS = 6000


class MainWindow(QMainWindow):
    """Shows the start page, the review of one job, the answer bank, or the progress of long work."""

    def __init__(self, desk: Desk, settings: QSettings, theme: Theme, path: Path | None = None) -> None:
        super().__init__()
        self._desk = desk
        self._settings = settings
        self._theme = theme
        self._first_path = path
        self._is_begun = False
        self._bank: BankPage | None = None
        self.setWindowTitle("Prefill")
        self._drop = FileDrop(self)
        self.resize(QSize(1280, 800).boundedTo(self.screen().availableSize()))
        self.setMinimumSize(880, 560)
        self.commands = Commands(self, theme)
        self._opening = Opening(desk, self)
        self._saving = Saving(desk, self)
        self._dialogs = JobDialogs(desk, theme, self)
        self._helping = Helping(self.commands, desk.folders.logs, self)
        self._copying = BankCopying(desk, self)
        self._start = StartPage(theme, self)
        self._progress = ProgressPage(self)
        self._banner = Banner(self)
        self._ways_out = WaysOut(desk, self._banner, self)
        self.announcer = Announcer(self)
        self._pages = QStackedWidget(self)
        self._questionnaire = QuestionnairePages(desk, self._opening, theme, settings, self._pages)
        self._lay_out()
        self._connect_actions()
        self._connect_pages()
        self._show_page(self._start)
        geometry = settings.value("window/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    @property
    def review(self) -> ReviewPage | None:
        """The review of the open job."""
        return self._questionnaire.review

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.currentWidget()

    def open(self, path: Path) -> None:
        """Open a questionnaire; the one that is open is put away, nothing of it is lost."""
        if not self._is_busy and self._questionnaire.may_leave():
            self._opening.open(path)

    def show_error(self, error: BaseException) -> None:
        """Tell of an error without being in the way."""
        self._ways_out.tell(error, sentence_for(error, self._desk.folders.logs))

    def refresh_start(self) -> None:
        """Show on the start page what the jobs file and the bank hold now."""
        try:
            self._start.show_jobs(self._desk.recent())
            self._start.show_bank(self._desk.bank.count())
            self._copying.begin()
            self.commands.ask_sign_off.setChecked(self._desk.sign_offs.is_asked_for)
        except PrefillError as error:
            self.show_error(error)

    @property
    def _is_busy(self) -> bool:
        return self._opening.is_running or self._saving.is_running or self._questionnaire.is_building

    def _lay_out(self) -> None:
        for page in (self._start, self._progress):
            self._pages.addWidget(page)
        inside = QWidget(self)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._banner)
        layout.addWidget(self._pages, 1)
        self.setCentralWidget(inside)
        self._panes_menu = build_menus(self, self.commands, self._theme, self._settings, self._banner.tell)
        build_toolbar(self, self.commands)
        self.statusBar().setSizeGripEnabled(False)

    def _connect_actions(self) -> None:
        commands = self.commands
        commands.open.triggered.connect(self._on_open_triggered)
        commands.sample.triggered.connect(self._on_sample_triggered)
        commands.save.triggered.connect(self._on_save_triggered)
        commands.close_job.triggered.connect(self._on_close_job_triggered)
        commands.quit.triggered.connect(self.close)
        commands.show_start.triggered.connect(self._on_start_triggered)
        commands.show_review.triggered.connect(self._show_resting_page)
        commands.show_bank.triggered.connect(self._on_bank_triggered)
        commands.show_sheets.triggered.connect(self._on_sheets_triggered)
        for action, show in (
            (commands.prefill_settings, self._dialogs.show_threshold),
            (commands.job_frame, self._dialogs.show_frame),
            (commands.asked, self._dialogs.show_asked),
            (commands.replace, self._dialogs.show_replace),
            (commands.accept_above, self._dialogs.show_accept_above),
            (commands.not_applicable, self._dialogs.show_not_applicable),
            (commands.refer, self._dialogs.show_refer),
            (commands.clear_prefilled, self._dialogs.clear_prefilled),
            (commands.accept_selected, self._dialogs.accept_selected),
            (commands.concordance, self._dialogs.show_concordance),
            (commands.portal, self._dialogs.show_portal),
            (commands.deliveries, self._dialogs.show_deliveries),
            (commands.sign_off, self._dialogs.show_sign_off),
            (commands.ask_sign_off, self._dialogs.ask_for_sign_off),
        ):
            action.triggered.connect(show)
        commands.palette.triggered.connect(self._on_palette_triggered)
        commands.help.triggered.connect(self._on_help_triggered)

    def _connect_pages(self) -> None:
        self._drop.hovered.connect(self._start.set_drag_active)
        self._drop.dropped.connect(self.open)
        self._start.open_wanted.connect(self._on_open_triggered)
        self._start.sample_wanted.connect(self._on_sample_triggered)
        self._start.bank_wanted.connect(self._on_bank_triggered)
        self._start.path_chosen.connect(self.open)
        self._start.forget_wanted.connect(self._on_forget_wanted)
        self._progress.cancel_wanted.connect(self._on_cancel_wanted)
        for work in (self._opening, self._saving):
            work.progressed.connect(self._progress.show_progress)
            work.failed.connect(self._on_work_failed)
            work.given_up.connect(self._show_resting_page)
        self._opening.began.connect(self._on_opening_began)
        self._opening.found.connect(self._on_found)
        self._questionnaire.ready.connect(self._on_review_ready)
        self._questionnaire.left.connect(self._show_resting_page)
        self._questionnaire.failed.connect(self.show_error)
        self._opening.opened.connect(self._on_opened)
        self._ways_out.mending_wanted.connect(self._mend_bank)
        self._ways_out.unlocking.unlocked.connect(self.refresh_start)
        self._saving.point_chosen.connect(self._on_point_chosen)
        for acts in (self._dialogs, self._helping):
            acts.told.connect(self._tell)
            acts.failed.connect(self.show_error)
        self._saving.began.connect(self._on_saving_began)
        self._saving.saved.connect(self._on_saved)

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        is_review = page is self.review
        commands = self.commands
        self._drop.set_on(page is not self._progress)
        commands.show_place(
            is_review=is_review,
            has_review=self.review is not None and self._questionnaire.overview is None,
            is_busy=page is self._progress,
        )
        commands.show_start.setChecked(page is self._start)
        commands.show_review.setChecked(is_review)
        commands.show_bank.setChecked(self._bank is not None and page is self._bank)
        commands.show_sheets.setChecked(page is self._questionnaire.sheet_page)
        if self._questionnaire.overview is not None and page is self._questionnaire.overview:
            self._questionnaire.overview.take_focus()
        if self.review is not None and is_review:
            self.review.focus_list()
            self._show_undo_names()

    def _show_resting_page(self) -> None:
        """Where the user was before long work began."""
        self._show_page(self._questionnaire.at_hand or self._start)

    def _show_undo_names(self) -> None:
        if self.review is not None:
            job = self.review.job
            undo, redo = job.undo_name, job.redo_name
            self.commands.show_undo(undo and translated(undo), redo and translated(redo))

    def _put_questionnaire_away(self) -> None:
        self._dialogs.attend(None)
        self._saving.stop_asking()
        self._questionnaire.put_away()
        self._panes_menu.clear()
        self._settings.setValue("open/path", "")
        self.setWindowTitle("Prefill")

    def _begin_work(self, title: str) -> None:
        self._banner.hide()
        self._progress.begin(title)
        self._show_page(self._progress)

    def _tell(self, sentence: str) -> None:
        self.statusBar().showMessage(sentence, _MILLISECONDS_OF_STATUS)
        self.announcer.tell(sentence)

    def _on_open_triggered(self) -> None:
        self._opening.ask(str(self._settings.value("open/folder", str(Path.home()))))

    def _on_sample_triggered(self) -> None:
        self.open(self._desk.folders.sample)

    def _on_save_triggered(self) -> None:
        if self.review is not None and self.review.keep():
            self._saving.ask(self.review.job)

    def _on_close_job_triggered(self) -> None:
        if self._questionnaire.may_leave():
            self._put_questionnaire_away()
            self._desk.put_away()
            self._on_start_triggered()

    def _on_start_triggered(self) -> None:
        self.refresh_start()
        self._show_page(self._start)

    def _on_bank_triggered(self) -> None:
        from prefill.ui.bank.page import BankPage

        if self._bank is None:
            self._bank = BankPage(self._desk, self._theme, self._settings, self._pages)
            self._pages.addWidget(self._bank)
        self._show_page(self._bank)

    def _mend_bank(self, sentence: str) -> None:
        self._on_bank_triggered()
        if self._bank is not None:
            self._bank.mend(sentence)

    def _on_sheets_triggered(self) -> None:
        page = self._questionnaire.sheets()
        if page is not None:
            self._show_page(page)

    def _on_help_triggered(self) -> None:
        from prefill.ui.keyboard_sheet import KeyboardSheet

        groups = self.commands.help_groups()
        sheets = self._questionnaire.sheet_page
        if sheets is not None and self.page is sheets:
            groups = (*groups, sheets.acts.help_group())
        sheet = KeyboardSheet(groups, self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def _on_palette_triggered(self) -> None:
        from prefill.ui.command_palette import CommandPalette

        palette = CommandPalette(self.commands.all, self)
        palette.find_wanted.connect(self._on_find_wanted)
        palette.open()

    def _on_find_wanted(self, words: str) -> None:
        if self.review is not None:
            self._show_page(self.review)
            self.review.find_words(words)

    def _on_forget_wanted(self, job: JobId) -> None:
        try:
            self._desk.forget(job)
        except PrefillError as error:  # another window may have it
            self.show_error(error)
            return
        if self.review is not None and self.review.job.id == job:
            self._put_questionnaire_away()
        self.refresh_start()

    def _on_cancel_wanted(self) -> None:
        self._progress.show_cancelling()
        self._opening.cancel()
        self._saving.cancel()

    def _on_work_failed(self, error: Exception) -> None:
        from prefill.workbook.patch import SourceChanged

        self._show_resting_page()
        if isinstance(error, SourceChanged):
            self._banner.tell(translated(str(error)), "warn", self.tr("Read it again"), self._read_again)
        else:
            self.show_error(error)

    def _read_again(self) -> None:
        """Read the file of the open job anew; its answers are carried over by the words of the questions."""
        if self.review is not None and not self._is_busy and self._questionnaire.may_leave():
            workbook = self.review.job.reading.workbook
            self._opening.open(workbook.path, workbook.password)

    def _on_opening_began(self, path: Path) -> None:
        self._begin_work(self.tr("Opening {name}").format(name=path.name))

    def _on_saving_began(self, target: Path) -> None:
        self._begin_work(self.tr("Saving {name}").format(name=target.name))

    def _on_found(self, prepared: Prepared) -> None:
        """A new questionnaire is looked at before anything is made of it."""
        overview = self._questionnaire.look_at(prepared)
        overview.layout_wanted.connect(self._on_sheets_triggered)
        QTimer.singleShot(0, overview, lambda: self._show_page(overview))  # after what it takes to be made

    def _on_point_chosen(self, key: QuestionKey) -> None:
        if self.review is not None:
            self.review.session.go_to(key)

    def _on_opened(self, job: Job) -> None:
        self._put_questionnaire_away()
        self._questionnaire.take_up(job)

    def _on_review_ready(self, review: ReviewPage) -> None:
        review.told.connect(self._tell)
        review.spoken.connect(self.announcer.tell)
        review.refused.connect(self.show_error)
        review.answers_changed.connect(self._show_undo_names)
        connect_review(self.commands, review)
        self._dialogs.attend(review)
        self._panes_menu.addActions(review.pane_actions())
        self.setWindowTitle(self.tr("{name} – Prefill").format(name=review.path.name))
        self._settings.setValue("open/path", str(review.path))
        if not self._desk.is_invented(review.job):
            self._settings.setValue("open/folder", str(review.path.parent))
        self._show_page(review)
        if any(sheet.is_corrected for sheet in review.job.reading.questionnaire.sheets):
            self._tell(self.tr("This form is read as you corrected it. See Sheets and layout."))
        self.announcer.tell(self.tr("{name} is open.").format(name=review.path.name))
        tell_of_opened(review.job, self._desk, self._banner, self._dialogs.show_lost)

    def _on_saved(self, receipt: Receipt, target: Path) -> None:
        self._show_resting_page()
        self.announcer.tell(self.tr("{name} is saved.").format(name=target.name))
        self._dialogs.show_receipt(receipt, target)

    def _on_first_painted(self) -> None:
        """What takes its time waits until the window is there to be seen."""
        self.commands.draw_icons()
        self.refresh_start()
        path = self._first_path or self._path_of_last_time()
        if path is not None:
            self.open(path)

    def _path_of_last_time(self) -> Path | None:
        path = Path(str(self._settings.value("open/path", "")))
        return path if path.is_file() else None

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest and not self._is_begun:
            self._is_begun = True
            QTimer.singleShot(0, self, self._on_first_painted)
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._bank is not None and not self._bank.commit():
            self._show_page(self._bank)
            event.ignore()
            return
        if not self._questionnaire.may_leave():
            event.ignore()
            return
        for work in (self._opening, self._saving, self._dialogs, self._helping, self._copying):
            work.stop()
        if self._bank is not None:
            self._bank.stop()
        self._settings.setValue("window/geometry", self.saveGeometry())
        self._settings.sync()
        super().closeEvent(event)
