"""Opens the page of sheets for a questionnaire, and has it read anew once its layout is corrected."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from prefill.domain.corrections import Corrections
from prefill.domain.errors import PrefillError
from prefill.domain.questions import QuestionKey
from prefill.domain.responses import Response
from prefill.ui.opening import Opening
from prefill.ui.sheet.page import SheetPage
from prefill.ui.theme import Theme

if TYPE_CHECKING:
    from prefill.jobs.desk import Desk
    from prefill.jobs.reading import Reading


class SheetVisits(QObject):
    """One page for the questionnaire at hand, kept until that is put away: looking away loses nothing.

    ``left`` says that the person wants back to the questions, ``failed`` carries a PrefillError.
    """

    left = Signal()
    failed = Signal(Exception)

    def __init__(self, desk: Desk, opening: Opening, theme: Theme, pages: QStackedWidget) -> None:
        super().__init__(pages)
        self._desk = desk
        self._opening = opening
        self._theme = theme
        self._pages = pages
        self._page: SheetPage | None = None
        self._reading: Reading | None = None

    @property
    def page(self) -> SheetPage | None:
        """The page of the open questionnaire, once it was asked for."""
        return self._page

    def page_for(
        self, reading: Reading, responses: Mapping[QuestionKey, Response], current: QuestionKey | None = None
    ) -> SheetPage | None:
        """The page of a questionnaire, at the question where the work stands.

        None where the jobs file fails. ``responses`` are what the answers are shown from.
        """
        if self._reading is not reading or self._page is None:
            self.put_away()
            try:
                correcting = self._desk.correct(reading)
            except PrefillError as error:
                self.failed.emit(error)
                return None
            self._page = SheetPage(responses, correcting, self._theme, self._pages)
            self._reading = reading
            self._page.use_wanted.connect(self._on_use_wanted)
            self._page.export_wanted.connect(self._on_export_wanted)
            self._page.import_wanted.connect(self._on_import_wanted)
            self._page.left.connect(self.left)
            self._pages.addWidget(self._page)
        if current is not None:
            self._page.go_to(current)
        return self._page

    def put_away(self) -> None:
        """Let the page go with its job."""
        if self._page is not None:
            self._pages.removeWidget(self._page)
            self._page.deleteLater()
        self._page = self._reading = None

    def _on_use_wanted(self, corrections: Corrections) -> None:
        try:
            self._desk.keep_corrections(corrections)
        except PrefillError as error:
            self.failed.emit(error)
            return
        self._read_anew()

    def _on_export_wanted(self, path: str) -> None:
        try:
            self._desk.export_layouts(Path(path))
        except PrefillError as error:
            self.failed.emit(error)

    def _on_import_wanted(self, path: str) -> None:
        try:
            self._desk.import_layouts(Path(path))
        except PrefillError as error:
            self.failed.emit(error)
            return
        self._read_anew()

    def _read_anew(self) -> None:
        if self._reading is not None:
            workbook = self._reading.workbook
            self._opening.open(workbook.path, workbook.password, is_corrected=True)
