"""Counts the characters of an answer, against the most that its cell or the form allows where that is less
than any cell holds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from prefill.domain.cells import MOST_CHARACTERS
from prefill.ui.review.prose import Prose
from prefill.ui.translated import plural
from prefill.ui.words import SMALL, font_of, set_look


class RoomLeft(QLabel):
    """Stands below an editor of prose; a text that is too long gets a sign."""

    def __init__(self, editor: Prose, limit: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._limit = limit
        self.setFont(font_of(SMALL))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        editor.length_changed.connect(self._show_length)
        self._show_length(0)

    def _show_length(self, length: int) -> None:
        is_over = length > self._limit
        words = self.tr("{length} of {limit} characters").format(length=length, limit=self._limit)
        if self._limit == MOST_CHARACTERS and not is_over:
            words = plural("1 character", "{n:,} characters", length)
        self.setText(f"⚠ {words}" if is_over else words)
        set_look(self, "tone", "warn" if is_over else "muted")
