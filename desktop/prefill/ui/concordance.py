"""A window that stays open: words are looked up in the answer bank and in all that was answered before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QTextBrowser, QVBoxLayout, QWidget

from prefill.domain.entries import Entry
from prefill.jobs.concordance import MOST, Hit, look_up, patterns_of
from prefill.jobs.store import PastAnswer
from prefill.ui.states import level_word
from prefill.ui.theme import Theme
from prefill.ui.words import SMALL, label

_MILLISECONDS_AFTER_TYPING = 150


class ConcordanceWindow(QWidget):
    """All words must stand in a question or its answer, in whatever form; quotes keep a phrase together.

    Ctrl+L goes back to the window behind, Escape closes this one.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self._theme = theme
        self._behind = parent
        self._entries: Sequence[Entry] = ()
        self._past: Sequence[PastAnswer] = ()
        self.setWindowTitle(self.tr("Look up words"))
        self.resize(560, 480)
        self.words = QLineEdit(self)
        self.words.setAccessibleName(self.tr("Words to look up"))
        self.words.setPlaceholderText(self.tr("Words in any form, or a “phrase” in quotes"))
        self.words.setClearButtonEnabled(True)
        self.hits = QTextBrowser(self)
        self.hits.setAccessibleName(self.tr("Where the words stand"))
        self.hits.setOpenLinks(False)
        self._count = label("", self, size=SMALL, tone="muted")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MILLISECONDS_AFTER_TYPING)
        self._timer.timeout.connect(self._show_hits)
        self.words.textChanged.connect(self._timer.start)
        theme.changed.connect(self._show_hits)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.words)
        layout.addWidget(self._count)
        layout.addWidget(self.hits, 1)

    def event(self, event: QEvent) -> bool:
        """The commands of the window behind are for what is in sight there, and wait until one is back."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_back = event.key() == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif not is_back:
            super().keyPressEvent(event)
            return
        self._behind.activateWindow()

    def look_up(self, words: str, entries: Sequence[Entry], past: Sequence[PastAnswer]) -> None:
        """Look words up in these; without words, what was asked last stays."""
        self._entries, self._past = entries, past
        if words:
            self.words.setText(words)
        self._show_hits()
        self.words.setFocus()
        self.words.selectAll()

    def _show_hits(self) -> None:
        self._timer.stop()
        hits = look_up(self.words.text(), self._entries, self._past)
        patterns = patterns_of(self.words.text())
        self.hits.setHtml("".join(self._paragraph(hit, patterns) for hit in hits))
        if not patterns:
            self._count.setText(self.tr("Select words in a question or an answer and press Ctrl+L."))
        elif len(hits) == MOST:
            self._count.setText(self.tr("Places found: {count} and more").format(count=MOST))
        else:
            self._count.setText(self.tr("Places found: {count}").format(count=len(hits)))

    def _paragraph(self, hit: Hit, patterns: Sequence[re.Pattern[str]]) -> str:
        tones = self._theme.tones
        source = self.tr("Answer bank, {level}").format(level=level_word(hit.level)) if hit.level else ""
        question, answer = (self._marked(text, patterns) for text in (hit.question, hit.answer))
        return (
            f'<p style="margin:0 0 12px 0"><span style="color:{tones.muted}">'
            f"{escape(source or hit.source)}</span><br><b>{question}</b><br>{answer}</p>"
        )

    def _marked(self, text: str, patterns: Sequence[re.Pattern[str]]) -> str:
        spans = sorted(found.span() for pattern in patterns for found in pattern.finditer(text))
        parts, at = [], 0
        for start, end in spans:
            if start >= at:
                parts.append(escape(text[at:start]))
                parts.append(f'<u style="color:{self._theme.tones.accent}">{escape(text[start:end])}</u>')
                at = end
        return "".join((*parts, escape(text[at:]))).replace("\n", "<br>")
