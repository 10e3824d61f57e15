"""The pages of the questionnaire at hand: the overview before its job begins, the review, and its sheets."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QMessageBox, QStackedWidget, QWidget

from prefill.domain.errors import PrefillError
from prefill.domain.progress import Progress, Task
from prefill.ui.opening import Opening
from prefill.ui.tasks import SlicedTask
from prefill.ui.theme import Theme

if TYPE_CHECKING:
    from prefill.jobs.desk import Desk
    from prefill.jobs.job import Job
    from prefill.jobs.preparing import Prepared
    from prefill.ui.overview_page import OverviewPage
    from prefill.ui.review.page import ReviewPage
    from prefill.ui.review.session import ReviewSession
    from prefill.ui.sheet.page import SheetPage
    from prefill.ui.sheet.visits import SheetVisits


class QuestionnairePages(QObject):
    """Makes the pages when they are asked for, and lets them go with the questionnaire.

    ``ready`` carries the review that was built, ``left`` says that a page has done its part; ``failed``
    carries an exception.
    """

    ready = Signal(object)
    left = Signal()
    failed = Signal(Exception)

    def __init__(
        self, desk: Desk, opening: Opening, theme: Theme, settings: QSettings, pages: QStackedWidget
    ) -> None:
        super().__init__(pages)
        self._desk = desk
        self._opening = opening
        self._theme = theme
        self._settings = settings
        self._pages = pages
        self._visits: SheetVisits | None = None
        self._building: SlicedTask | None = None
        self.overview: OverviewPage | None = None
        self.review: ReviewPage | None = None
        self._is_stepping = False
        opening.judged.connect(self._on_judged)
        opening.failed.connect(self._on_opening_ended)
        opening.given_up.connect(self._on_opening_ended)

    @property
    def is_building(self) -> bool:
        """Whether a review is on its way."""
        return self._building is not None

    @property
    def at_hand(self) -> QWidget | None:
        """Where the work goes on: the overview of what was just opened, else the review."""
        return self.overview or self.review

    @property
    def sheet_page(self) -> SheetPage | None:
        """The page of sheets, once it was asked for."""
        return self._visits.page if self._visits is not None else None

    def look_at(self, prepared: Prepared) -> OverviewPage:
        """The overview of a questionnaire that is no job yet; a review that is open waits behind it."""
        from prefill.ui.overview_page import OverviewPage

        self.put_overview_away()
        overview = self.overview = OverviewPage(prepared, self._theme, self._pages)
        overview.start_wanted.connect(self._opening.start)
        overview.frame_changed.connect(self._opening.judge)
        overview.put_aside.connect(self._on_put_aside)
        self._pages.addWidget(overview)
        return overview

    def take_up(self, job: Job) -> None:
        """Build the review of a job, in place of whatever was open; ``ready`` or ``failed`` follows."""
        self.put_away()
        self._is_stepping = False
        self._building = SlicedTask(self._built(job), self)
        self._building.done.connect(self._on_built)
        self._building.failed.connect(self._on_building_failed)
        self._building.start()

    def _built(self, job: Job) -> Task[ReviewPage]:
        from prefill.ui.review.page import ReviewPage

        yield Progress(0, 0, self.tr("Laying out the questions"))
        review = ReviewPage(job, self._theme, self._settings, self._pages)
        review.hide()
        try:
            self._look_around(review.session)
            review.session.framed.connect(partial(self._look_around, review.session))
            yield from review.building()
        except BaseException:  # also where it is put away before it is ready
            review.deleteLater()
            raise
        return review

    def _look_around(self, session: ReviewSession) -> None:
        session.around = self._desk.surroundings(session.job)

    def _on_built(self, review: ReviewPage) -> None:
        self._building, self.review = None, review
        review.session.layout_step_wanted.connect(self._on_layout_step_wanted)
        self._pages.addWidget(review)
        self.ready.emit(review)

    def _on_building_failed(self, error: Exception) -> None:
        self._building = None
        self.left.emit()
        self.failed.emit(error)

    def sheets(self) -> SheetPage | None:
        """The page of sheets of what is at hand; None where there is nothing, or the jobs file fails."""
        if self.overview is not None:
            prepared = self.overview.prepared
            return self._sheet_visits().page_for(prepared.reading, prepared.filled)
        if self.review is not None and self.review.keep():
            job = self.review.job
            return self._sheet_visits().page_for(job.reading, job.responses, job.current)
        return None

    def may_leave(self) -> bool:
        """Whether nothing is lost with the review: what was typed last is kept, or the person lets it go."""
        return self.review is None or self.review.keep() or self._is_let_go()

    def _is_let_go(self) -> bool:
        box = QMessageBox(self._pages.window())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Prefill")
        box.setText(self.tr("What you typed last could not be saved."))
        box.setInformativeText(self.tr("It still stands in the editor, and is lost if you leave now."))
        stay = box.addButton(self.tr("Stay here"), QMessageBox.ButtonRole.RejectRole)
        box.addButton(self.tr("Leave without it"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        return box.clickedButton() is not stay

    def put_away(self) -> None:
        """Let all pages go; nothing of a job is lost."""
        if self._building is not None:
            self._building.stop()
            self._building = None
        self.put_overview_away()
        if self.review is not None:
            self.review.keep()
            self._pages.removeWidget(self.review)
            SlicedTask(_given_back(self.review.job), self).start()
            self.review.deleteLater()
            self.review = None

    def put_overview_away(self) -> None:
        """What was only looked at leaves nothing behind."""
        if self._visits is not None:
            self._visits.put_away()
        if self.overview is not None:
            self._opening.stop_judging()
            self._pages.removeWidget(self.overview)
            self.overview.deleteLater()
            self.overview = None

    def _sheet_visits(self) -> SheetVisits:
        from prefill.ui.sheet.visits import SheetVisits

        if self._visits is None:
            self._visits = SheetVisits(self._desk, self._opening, self._theme, self._pages)
            self._visits.left.connect(self.left)
            self._visits.failed.connect(self.failed)
        return self._visits

    def _on_judged(self, prepared: Prepared) -> None:
        if self.overview is not None:
            self.overview.show_judged(prepared)

    def _on_layout_step_wanted(self, is_undo: bool) -> None:
        """Undo a correction of the layout, or do it again: the workbook is read anew for it."""
        if self.review is None or self._opening.is_running:
            return
        job = self.review.job
        try:
            self._is_stepping = self._desk.steps.want(job, is_undo=is_undo)
        except PrefillError as error:
            self.failed.emit(error)
            return
        if self._is_stepping:
            self._opening.open(job.reading.workbook.path, job.reading.workbook.password)

    def _on_opening_ended(self) -> None:
        """What was not read anew stays as it is."""
        if self._is_stepping:
            self._is_stepping = False
            self._desk.steps.give_up()

    def _on_put_aside(self) -> None:
        self.put_overview_away()
        self.left.emit()


def _given_back(job: Job) -> Task[None]:
    """The memory of a long questionnaire, which would take the window a tenth of a second at once."""
    held: list[object] = [*job.reading.matches.values(), *job.reading.questions.values()]
    del job
    while held:
        del held[-100:]
        yield Progress(0, 0, "")
