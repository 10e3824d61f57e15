"""The overview page: the heat map at the left, work, reviews and ages as bars at the right."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.entries import EntryId, Level
from prefill.ui.bank.findings import Finding, finding_words
from prefill.ui.bank.hint import Hint
from prefill.ui.bank.listing import Chosen, Filter
from prefill.ui.bank.overview.bars import Bar, BarList
from prefill.ui.bank.overview.heat_map import HeatMap
from prefill.ui.theme import Theme
from prefill.ui.translated import translated
from prefill.ui.words import SMALL, TITLE, label

if TYPE_CHECKING:
    from prefill.bank.hygiene import Age, Month
    from prefill.jobs.survey import Survey

_FIRST = "soc2"


class OverviewPage(QStackedWidget):
    """Draws the latest survey; every cell and bar asks for the entries behind it."""

    filter_asked = Signal(object)
    """Carries the Filter."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._survey: Survey | None = None
        self.hint = Hint(self)
        self.hint.tell(self.tr("Looking at the answer bank …"))
        self._full = QWidget(self)
        self.framework = QComboBox(self._full)
        self.framework.setAccessibleName(self.tr("Framework"))
        self.framework.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.summary = label("", self._full, tone="muted", wrap=True)
        self.heat_map = HeatMap(theme, self._full)
        self.work = BarList(self.tr("What needs care"), theme, self._full)
        self.months = BarList(self.tr("Reviews due by month"), theme, self._full)
        self.ages = BarList(self.tr("Time since the last review"), theme, self._full)
        self._lay_out()
        self.framework.currentIndexChanged.connect(self._show_coverage)
        self.heat_map.chosen.connect(self._on_cell_chosen)
        for bars in (self.work, self.months, self.ages):
            bars.chosen.connect(self.filter_asked)

    def show_survey(self, survey: Survey) -> None:
        """Draw another survey; the framework stays."""
        chosen = self.framework.currentData() or _FIRST
        self._survey = survey
        with QSignalBlocker(self.framework):
            self.framework.clear()
            for covered in survey.coverage:
                self.framework.addItem(covered.catalogue.name, covered.catalogue.framework)
            self.framework.setCurrentIndex(max(self.framework.findData(chosen), 0))
        self._show_coverage()
        self.work.show_bars([self._finding_bar(survey, finding) for finding in Finding])
        self.months.show_bars([self._month_bar(place, one) for place, one in enumerate(survey.months)])
        self.ages.show_bars([_age_bar(age) for age in survey.ages])
        self.setCurrentWidget(self._full)

    def _lay_out(self) -> None:
        left = QWidget(self._full)
        heading = QHBoxLayout()
        heading.addWidget(label(self.tr("Coverage"), left, size=TITLE, bold=True))
        heading.addWidget(self.framework)
        heading.addStretch(1)
        key = self.tr("G golden, A approved, D draft, – no entry. The number is that of the entries.")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(heading)
        column.addWidget(self.summary)
        column.addWidget(self.heat_map, 1)
        column.addWidget(label(key, left, size=SMALL, tone="muted", wrap=True))
        split = QSplitter(self._full)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._bars())
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([720, 340])
        layout = QVBoxLayout(self._full)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        self.addWidget(self.hint)
        self.addWidget(self._full)

    def _bars(self) -> QWidget:
        area = QScrollArea(self._full)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 0, 8, 0)
        for bars in (self.work, self.months, self.ages):
            column.addWidget(label(bars.accessibleName(), inside, bold=True))
            column.addWidget(bars)
            column.addSpacing(8)
        column.addStretch(1)
        area.setWidget(inside)
        return area

    def _show_coverage(self) -> None:
        if self._survey is None:
            return
        covered = self._survey.coverage[max(self.framework.currentIndex(), 0)]
        self.heat_map.show_coverage(covered)
        best = Counter(cell.best for cell in self.heat_map.cells())
        words = self.tr(
            "{all} criteria: golden {golden}, approved {approved}, draft only {draft}, none {none}."
        )
        number = QLocale().toString
        self.summary.setText(
            words.format(
                all=number(sum(best.values())),
                golden=number(best[Level.GOLDEN]),
                approved=number(best[Level.APPROVED]),
                draft=number(best[Level.DRAFT]),
                none=number(best[None]),
            )
        )

    def _finding_bar(self, survey: Survey, finding: Finding) -> Bar:
        if finding is Finding.CONFLICTING:
            found = len(survey.contradicting)
        else:
            found = len(getattr(survey.work, finding.value))
        is_urgent = finding in (Finding.OVERDUE, Finding.EVIDENCE_EXPIRED, Finding.CONFLICTING)
        return Bar(finding_words(finding), found, Filter(finding=finding), "bad" if is_urgent else "warn")

    def _month_bar(self, place: int, month: Month) -> Bar:
        day = QDate(month.first.year, month.first.month, 1)
        words = QLocale().toString(day, "MMM yyyy")
        if place == 0:
            words = self.tr("Until the end of {month}").format(month=words)
        about = self.tr("Review due: {month}").format(month=words)
        return Bar(words, len(month.entries), _only(about, month.entries))

    def _on_cell_chosen(self, chosen: Chosen) -> None:
        self.filter_asked.emit(Filter(only=chosen))


def _age_bar(age: Age) -> Bar:
    words = translated(age.name)
    words = f"{words[:1].upper()}{words[1:]}"
    return Bar(words, len(age.entries), _only(words, age.entries))


def _only(words: str, entries: tuple[EntryId, ...]) -> Filter:
    return Filter(only=Chosen(words, frozenset(entries)))
