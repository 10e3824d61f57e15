"""One of the best matches: its number, how sure, its question with what differs, its answer, its cautions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from prefill.domain.entries import Entry, Level
from prefill.domain.matches import Match
from prefill.ui.figures import percent_words
from prefill.ui.review.match_details import MatchDetails, marked, review_words
from prefill.ui.states import choice_word, level_word
from prefill.ui.theme import Theme
from prefill.ui.translated import translated
from prefill.ui.words import SMALL, chip, label, set_look

_LONGEST_ANSWER = 420
_LONGEST_SOURCE = 18  # letters of a bank's name


class MatchCard(QFrame):
    """Shows a match and offers to take it."""

    taken = Signal(int)
    unfolded = Signal()

    def __init__(self, number: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        self._theme = theme
        self.setProperty("role", "card")
        self._confidence = label(bold=True)
        self._level = chip(kind="plain")
        self._source = chip(kind="plain")
        self._in_use = chip(self.tr("In use"), "accent")
        self._use = QPushButton(self.tr("Use"))
        self._use.setToolTip(self.tr("Put this answer in (Ctrl+{number})").format(number=number + 1))
        self._use.clicked.connect(self._on_use_clicked)
        self._question = label(wrap=True, size=SMALL, tone="muted")
        self._choice = label(bold=True, wrap=True)
        self._answer = label(wrap=True)
        self._why = QPushButton(self.tr("Why"))
        self._why.setProperty("kind", "quiet")
        self._why.setCheckable(True)
        self._why.setToolTip(self.tr("Show what the confidence rests on, and how the entry was used"))
        self._details = MatchDetails(theme, self)
        self._details.hide()
        self._why.toggled.connect(self._on_why_toggled)
        self._explain: Callable[[], None] | None = None
        self._cautions = QVBoxLayout()
        self._reasons = label(wrap=True, size=SMALL, tone="muted")
        self._review = label(wrap=True, size=SMALL, tone="muted")
        self._caution_rows: list[_CautionRow] = []
        self._lay_out()

    def show_match(
        self, match: Match, entry: Entry, asked: str, today: date, *, is_taken: bool, source: str = ""
    ) -> None:
        """Show a match for the question that is asked. What was unfolded stays so from match to match.

        ``source`` names the bank where it is not one's own.
        """
        percent = percent_words(match.confidence)
        self._confidence.setText(percent)
        self._confidence.setAccessibleName(self.tr("Confidence {percent}").format(percent=percent))
        self._level.setText(level_word(entry.level))
        is_long = len(source) > _LONGEST_SOURCE
        self._source.setText(f"{source[: _LONGEST_SOURCE - 1]}…" if is_long else source)
        self._source.setToolTip(self.tr("This answer comes from the bank “{name}”").format(name=source))
        self._source.setVisible(bool(source))
        self._question.setText(marked(match.question, asked, self._theme.tones.warn))
        self._choice.setText(choice_word(entry.choice) if entry.choice else "")
        self._choice.setVisible(entry.choice is not None)
        self._show_answer(entry)
        self._show_cautions(match)
        self._reasons.setText(" ".join(map(translated, match.reasons)))
        self._reasons.setVisible(bool(match.reasons))
        is_overdue = entry.review_due is not None and entry.review_due < today
        self._review.setText(review_words(entry, today))
        set_look(self._review, "tone", "warn" if is_overdue else "muted")
        self._explain = partial(self._details.show_match, match, entry, asked)
        if self._why.isChecked():
            self._unfold(True)  # tells nobody: who shows the match would begin again, without end
        self._why.setAccessibleName(self.tr("Why match {number}").format(number=self._number + 1))
        self._in_use.setVisible(is_taken)
        set_look(self, "picked", "true" if is_taken else "false")
        self._use.setAccessibleName(
            self.tr("Use match {number}, confidence {percent}").format(
                number=self._number + 1, percent=percent
            )
        )

    def least_width(self) -> int:
        """The width in which a match of any level has room; to be asked before any is shown."""
        self._confidence.setText(percent_words(1))
        self._level.setText(max(map(level_word, Level), key=self._level.fontMetrics().horizontalAdvance))
        return self.minimumSizeHint().width()

    def settle(self) -> None:
        """Forget the heights of the texts that were shown before."""
        for part in (*self._caution_rows, self._details, self):
            layout = part.layout()
            assert layout is not None
            layout.invalidate()
            part.updateGeometry()

    def _show_answer(self, entry: Entry) -> None:
        further = [f"{other.label}: {other.value}" for other in entry.other_answers]
        text = "\n".join(part for part in (entry.answer.strip(), *further) if part)
        short = text if len(text) <= _LONGEST_ANSWER else text[:_LONGEST_ANSWER].rsplit(" ", 1)[0] + " …"
        self._answer.setText(short)
        self._answer.setToolTip(text if short != text else "")
        self._answer.setVisible(bool(text))

    def _show_cautions(self, match: Match) -> None:
        """Rows are kept from match to match: to make them anew takes longer than all else of the card."""
        while len(self._caution_rows) < len(match.cautions):
            self._caution_rows.append(_CautionRow(self._theme, self))
            self._cautions.addWidget(self._caution_rows[-1])
        for number, row in enumerate(self._caution_rows):
            is_used = number < len(match.cautions)
            if is_used:
                row.show_sentence(translated(match.cautions[number].sentence))
            row.setVisible(is_used)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        middle = Qt.AlignmentFlag.AlignVCenter
        for widget in (chip(str(self._number + 1)), self._confidence, self._level):
            head.addWidget(widget, 0, middle)
        head.addStretch(1)
        head.addWidget(self._use)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 10)
        layout.setSpacing(4)
        layout.addLayout(head)
        chips = QHBoxLayout()
        for widget in (self._in_use, self._source):
            chips.addWidget(widget)
        chips.addStretch(1)
        layout.addLayout(chips)
        layout.addWidget(self._question)
        layout.addWidget(self._choice)
        layout.addWidget(self._answer)
        layout.addLayout(self._cautions)
        layout.addWidget(self._reasons)
        foot = QHBoxLayout()
        foot.addWidget(self._review, 1)
        foot.addWidget(self._why)
        layout.addLayout(foot)
        layout.addWidget(self._details)
        self._question.setTextFormat(Qt.TextFormat.RichText)

    def _on_why_toggled(self, is_on: bool) -> None:
        self._unfold(is_on)
        self.unfolded.emit()

    def _unfold(self, is_on: bool) -> None:
        """What nobody has unfolded is not worked out."""
        if is_on and self._explain is not None:
            self._explain()
            self._explain = None
        self._details.setVisible(is_on)

    def _on_use_clicked(self) -> None:
        self.taken.emit(self._number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.taken.emit(self._number)
        event.accept()


class _CautionRow(QWidget):
    """A caution with its sign."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign = QLabel(self)
        self._sentence = label("", self, size=SMALL, tone="warn", wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._sentence, 1)
        theme.changed.connect(self._show_sign)
        self._show_sign()

    def show_sentence(self, sentence: str) -> None:
        self._sentence.setText(sentence)

    def _show_sign(self) -> None:
        sign = self._theme.icon("caution", "warn").pixmap(QSize(16, 16), self.devicePixelRatioF())
        self._sign.setPixmap(sign)
