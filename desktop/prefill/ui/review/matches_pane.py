"""The best matches for the current question, and what the gate says of them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from prefill.domain.matches import Match
from prefill.domain.questions import QuestionKey
from prefill.domain.responses import State
from prefill.ui.review.match_card import MatchCard
from prefill.ui.review.session import ReviewSession
from prefill.ui.theme import Theme
from prefill.ui.translated import translated
from prefill.ui.words import SMALL, label

_MATCHES = 5


class MatchesPane(QScrollArea):
    """Shows up to five matches; one is taken with its button, a double click or Ctrl and its number."""

    def __init__(self, session: ReviewSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Matches"))
        inside = QFrame(self)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        self._verdict = label(size=SMALL, tone="muted", wrap=True)
        self._verdict.setIndent(4)
        layout.addWidget(self._verdict)
        self._cards: list[MatchCard] = []
        self._shown: QuestionKey | None = None
        self._left: Iterator[int] = iter(())
        self._layout = layout
        self._theme = theme
        layout.addStretch(1)
        self.setWidget(inside)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._on_later)

    def building(self) -> Iterator[int]:
        """Make the cards one by one, between which the window may go on; then show the matches in them."""
        for number in range(_MATCHES):
            card = MatchCard(number, self._theme, self)
            card.taken.connect(self._on_card_taken)
            card.unfolded.connect(self._show_later)
            self._layout.insertWidget(self._layout.count() - 1, card)
            self._cards.append(card)
            yield number
        around = self._layout.contentsMargins().left() * 2 + self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(self._cards[0].least_width() + around)
        self._session.moved.connect(self._on_session_moved)
        self._session.answers_changed.connect(self._on_session_answers_changed)
        self._theme.changed.connect(self._show)
        yield from self._steps()

    @property
    def is_behind(self) -> bool:
        """Whether the matches of the question before are still shown; a moment later they are not."""
        return self._later.isActive()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._cards:
            self._settle()

    def sizeHint(self) -> QSize:
        return QSize(320, 400)

    def _show(self) -> None:
        """Show all of it at once."""
        for _ in self._steps():
            pass

    def _steps(self) -> Iterator[int]:
        """Show the matches card by card, between which the window may go on; drawn is only the whole."""
        inside = self.widget()
        assert inside is not None
        inside.setUpdatesEnabled(False)
        key = self._session.current
        matches = self._session.job.matches(key) if key is not None else ()
        for number, card in enumerate(self._cards):
            self._fill(card, key, matches[number] if number < len(matches) else None)
            yield number
        self._verdict.setText(self._verdict_words(key) if key is not None else "")
        self._settle()
        inside.setUpdatesEnabled(True)
        if self._shown != key:
            self._shown = key
            self.verticalScrollBar().setValue(0)

    def _fill(self, card: MatchCard, key: QuestionKey | None, match: Match | None) -> None:
        job = self._session.job
        entry = job.entry(match.entry) if match else None
        if key is not None and match is not None and entry is not None:
            source = job.reading.sources.get(entry.id, "")
            is_taken = entry.id == job.response(key).entry
            asked = job.question(key).text
            card.show_match(match, entry, asked, job.gate.today, is_taken=is_taken, source=source)
        card.setVisible(entry is not None)

    def _settle(self) -> None:
        """Lay everything out now: left to the event loop, the cards would be seen finding their heights."""
        inside = self.widget()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # from the labels up
        assert inside is not None
        for card in self._cards:
            card.settle()
        QCoreApplication.sendEvent(inside, QEvent(QEvent.Type.LayoutRequest))
        inside.setMinimumHeight(self._needed_height())

    def _needed_height(self) -> int:
        """What all cards need in the width that is left beside the scroll bar, where there will be one."""
        room, bar = self.viewport().size(), self.verticalScrollBar()
        height = self._layout.totalHeightForWidth(room.width())
        if height <= room.height() or bar.isVisible():
            return height
        return self._layout.totalHeightForWidth(room.width() - bar.sizeHint().width())

    def _verdict_words(self, key: QuestionKey) -> str:
        job = self._session.job
        if not job.reading.entries:
            return self.tr(
                "The answer bank is empty, so there is nothing to match. Open the answer bank and import "
                "what you have answered before; then open this questionnaire again."
            )
        if not job.matches(key):
            return self.tr(
                "The answer bank has nothing like this question. Type an answer below, flag it for a "
                "colleague, or skip it."
            )
        if job.response(key).state is State.PREFILLED:
            return self.tr("Prefilled from the first match. Accept it with Ctrl+Enter, or choose another.")
        verdict = job.verdict(key)
        if verdict.prefill:
            return self.tr("The first match is safe to use.")
        return self.tr("Not prefilled: {reasons}").format(reasons=" ".join(map(translated, verdict.reasons)))

    def _on_card_taken(self, number: int) -> None:
        if self._shown == self._session.current:
            self._session.take(number)

    def _on_session_moved(self, _key: QuestionKey | None) -> None:
        """The list goes on first: who holds a key down need not wait for matches that nobody reads."""
        self._show_later()

    def _show_later(self) -> None:
        self._left = self._steps()
        self._later.start()

    def _on_later(self) -> None:
        if next(self._left, None) is not None:
            self._later.start()

    def _on_session_answers_changed(self, keys: frozenset[QuestionKey]) -> None:
        if self._session.current in keys:
            self._show_later()
