"""Why an entry was proposed, in full: the words of both sides, the sub-scores, and how it was used."""

from __future__ import annotations

from datetime import date
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from prefill.domain.entries import Entry
from prefill.domain.matches import Match
from prefill.domain.text import normalise
from prefill.ui.figures import day_words
from prefill.ui.language import tr
from prefill.ui.review.differences import differing_parts
from prefill.ui.review.score_bars import ScoreBars
from prefill.ui.theme import Theme
from prefill.ui.translated import plural
from prefill.ui.words import SMALL, label


class MatchDetails(QWidget):
    """Unfolded below a match on demand."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._asked = label(wrap=True, size=SMALL, tone="muted")
        self._asked.setTextFormat(Qt.TextFormat.RichText)
        self._bars = ScoreBars(theme, self)
        self._use = label(wrap=True, size=SMALL, tone="muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(6)
        for widget in (self._asked, self._bars, self._use):
            layout.addWidget(widget)

    def show_match(self, match: Match, entry: Entry, asked: str) -> None:
        """Explain a match for the question that is asked."""
        words = marked(asked, match.question, self._theme.tones.warn)
        is_same = normalise(asked).casefold() == normalise(match.question).casefold()
        self._asked.setText(self.tr("Asked here: {words}").format(words=words))
        self._asked.setVisible(not is_same)
        self._bars.show_scores(match.scores)
        self._use.setText(f"{entry.id} · {use_words(entry)}")


def marked(text: str, other: str, colour: str) -> str:
    """A text as rich text; words that the other lacks are coloured, and underlined to do without."""
    parts = differing_parts(normalise(text), normalise(other))
    return "".join(_underlined(part, colour) if differs else escape(part) for part, differs in parts)


def review_words(entry: Entry, today: date) -> str:
    """When an entry was reviewed, and by when it must be again."""
    parts = []
    if entry.reviewed_on is not None:
        parts.append(tr("Reviewed on {day}").format(day=day_words(entry.reviewed_on)))
    if entry.review_due is not None:
        words = tr("review due {day}")
        if entry.review_due < today:
            words = tr("review overdue since {day}")
        parts.append(words.format(day=day_words(entry.review_due)))
    words = ", ".join(parts) or tr("No review on record")
    return f"{words[0].upper()}{words[1:]}."


def use_words(entry: Entry) -> str:
    """How often an entry went out in a questionnaire."""
    if not entry.times_used:
        return tr("Not used in a filled copy yet.")
    if entry.last_used is None:
        return plural("Used once.", "Used {n:,} times.", entry.times_used)
    return plural(
        "Used once, last on {day}.", "Used {n:,} times, last on {day}.", entry.times_used, day=entry.last_used
    )


def _underlined(part: str, colour: str) -> str:
    words = part.strip()
    before, _, after = part.partition(words) if words else (part, "", "")
    return f'{before}<span style="color:{colour}; text-decoration:underline">{escape(words)}</span>{after}'
