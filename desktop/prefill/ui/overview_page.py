"""What a new questionnaire asks, before any work: how much, how much is known, and what was left alone."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from prefill.jobs.job_frame import JobFrame, products_of
from prefill.jobs.overview import Overview
from prefill.jobs.preparing import Prepared
from prefill.ui.figures import percent_words
from prefill.ui.job_frame_form import JobFrameForm
from prefill.ui.keys import is_plain_enter
from prefill.ui.theme import Theme
from prefill.ui.translated import plural, translated
from prefill.ui.words import HEADING, SMALL, chip, label

_WIDTH = 760
_MILLISECONDS_BEFORE_JUDGING = 300


class OverviewPage(QScrollArea):
    """Nothing is made of the questionnaire before ``start_wanted``, which carries it and the frame given.

    ``frame_changed`` asks for it to be judged anew; ``layout_wanted`` and ``put_aside`` are the other ways.
    """

    start_wanted = Signal(object, JobFrame)
    frame_changed = Signal(object, JobFrame)
    layout_wanted = Signal()
    put_aside = Signal()

    def __init__(self, prepared: Prepared, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prepared = prepared
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form = JobFrameForm(products_of(prepared.reading.entries.values()), self)
        self.form.show_frame(prepared.frame)
        self._judge_timer = QTimer(self)
        self._judge_timer.setSingleShot(True)
        self._judge_timer.setInterval(_MILLISECONDS_BEFORE_JUDGING)
        self._judge_timer.timeout.connect(self._on_judge_timer)
        self.form.changed.connect(self._judge_timer.start)
        self.start_button = QPushButton(self.tr("Start"), self)
        self.start_button.setProperty("kind", "primary")
        self.start_button.clicked.connect(self.start)
        self.layout_button = QPushButton(self.tr("Correct the layout"), self)
        self.layout_button.clicked.connect(self.layout_wanted)
        self.aside_button = QPushButton(self.tr("Not now"), self)
        self.aside_button.clicked.connect(self.put_aside)
        self._figures = [_Figure(theme, self) for _ in range(4)]
        self._sure = label("", self, size=SMALL, tone="muted", wrap=True)
        self._lay_out(prepared.overview)
        self._show_figures()

    def show_judged(self, prepared: Prepared) -> None:
        """Show the figures of the same questionnaire in another frame."""
        self.prepared = prepared
        self._show_figures()

    def start(self) -> None:
        """Begin the job with what the fields say."""
        self._judge_timer.stop()
        self.start_wanted.emit(self.prepared, self.form.value())

    def take_focus(self) -> None:
        self.start_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_figures(self) -> None:
        seen = self.prepared.overview
        shown = (
            (seen.prefilled, self.tr("will be prefilled"), "state-prefilled", "accent"),
            (seen.matched, self.tr("have a likely answer"), "search", "text"),
            (seen.left, self.tr("are left to you"), "edit", "text"),
            (seen.answered, self.tr("are answered already"), "state-accepted", "good"),
        )
        for figure, (count, words, icon, tone) in zip(self._figures, shown, strict=True):
            figure.show_count(count, words, icon, tone)
        self._sure.setText(
            self.tr(
                "“Prefilled” means sure to {percent} or more; you look at each before it is sent."
            ).format(percent=percent_words(self.prepared.gate.threshold, 1))
        )

    def _lay_out(self, seen: Overview) -> None:
        column = QWidget(self)
        column.setMaximumWidth(_WIDTH)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(24, 28, 24, 20)
        layout.setSpacing(8)
        workbook = self.prepared.reading.workbook
        layout.addWidget(label(workbook.path.name, column, size=HEADING, bold=True, wrap=True))
        layout.addWidget(label(self._summary(seen), column, tone="muted", wrap=True))
        layout.addSpacing(4)
        figures = QHBoxLayout()
        figures.setSpacing(8)
        for figure in self._figures:
            figures.addWidget(figure, 1)
        layout.addLayout(figures)
        layout.addWidget(self._sure)
        if shortfall := self.prepared.reading.shortfall:
            layout.addWidget(label(f"⚠ {translated(shortfall)}", column, tone="warn", wrap=True))
        if workbook.is_signed:
            layout.addWidget(self._signed())
        layout.addSpacing(8)
        layout.addWidget(self._card(self.tr("About this questionnaire"), self.form))
        layout.addLayout(self._buttons())
        layout.addSpacing(4)
        layout.addWidget(self._sheets(seen))
        if seen.left_alone:
            layout.addWidget(self._left_alone(seen))
        layout.addStretch(1)
        outside = QWidget(self)
        centred = QHBoxLayout(outside)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addStretch(1)
        centred.addWidget(column, 100)
        centred.addStretch(1)
        self.setWidget(outside)

    def _summary(self, seen: Overview) -> str:
        sheets = len(seen.sheets)
        words = self.tr("{questions} on {sheets}.").format(
            questions=plural("{n:,} question", "{n:,} questions", seen.questions),
            sheets=plural("{n:,} sheet", "{n:,} sheets", sheets),
        )
        if not seen.repeated:
            return words
        again = plural(
            "{n:,} of them repeats an earlier one, so one answer can serve both.",
            "{n:,} of them repeat earlier ones, so one answer can serve both.",
            seen.repeated,
        )
        return f"{words} {again}"

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.start_button)
        buttons.addWidget(self.layout_button)
        buttons.addStretch(1)
        buttons.addWidget(self.aside_button)
        return buttons

    def _signed(self) -> QWidget:
        words = self.tr(
            "This workbook carries a digital signature. Answers written into a copy make the signature of "
            "the copy invalid; the original keeps its own."
        )
        return label(f"⚠ {words}", self, tone="warn", wrap=True)

    def _sheets(self, seen: Overview) -> QWidget:
        inside = QWidget(self)
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        for sheet in seen.sheets:
            row = QHBoxLayout()
            row.addWidget(label(sheet.name, inside, wrap=True), 1)
            row.addWidget(chip(plural("{n:,} question", "{n:,} questions", sheet.questions)))
            lines.addLayout(row)
        if not seen.sheets:
            nothing = self.tr("No question was found. Correct the layout to say where they are.")
            lines.addWidget(label(nothing, inside, tone="warn", wrap=True))
        return self._card(self.tr("Sheets that ask"), inside)

    def _left_alone(self, seen: Overview) -> QWidget:
        inside = QWidget(self)
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        for left in seen.left_alone:
            lines.addWidget(label(left.sheet, inside, bold=True, size=SMALL))
            lines.addWidget(label(translated(left.reason), inside, tone="muted", size=SMALL, wrap=True))
        show = QPushButton(self.tr("Show and correct the layout"), inside)
        show.clicked.connect(self.layout_wanted)
        lines.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        return self._card(self.tr("Left alone, and why"), inside)

    def _card(self, title: str, inside: QWidget) -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setSpacing(8)
        layout.addWidget(label(title, card, bold=True))
        layout.addWidget(inside)
        return card

    def _on_judge_timer(self) -> None:
        frame = self.form.value()
        if frame != self.prepared.frame:
            self.frame_changed.emit(self.prepared, frame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_plain_enter(event):
            self.start()
        elif event.key() == Qt.Key.Key_Escape:
            self.put_aside.emit()
        else:
            super().keyPressEvent(event)


class _Figure(QFrame):
    """A number with its meaning below."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = ("search", "text")
        self.setProperty("role", "card")
        self._count = label("", self, size=HEADING, bold=True)
        self._words = label("", self, size=SMALL, tone="muted", wrap=True)
        self._sign = label("", self)
        head = QHBoxLayout()
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._sign)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 10)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._words)
        theme.changed.connect(self._show_sign)

    def show_count(self, count: int, words: str, icon: str, tone: str) -> None:
        self._count.setText(str(count))
        self._words.setText(words)
        self.setAccessibleName(f"{count} {words}")
        self._look = (icon, tone)
        self._show_sign()

    def _show_sign(self) -> None:
        self._sign.setPixmap(self._theme.icon(*self._look).pixmap(20, 20))
