"""When what is being typed is handed in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_MILLISECONDS_AFTER_A_KEY = 700  # so that all is on disk within a second


class TypingTimer(QTimer):
    """Calls ``hand_in`` a moment after a key, however long one types on."""

    def __init__(self, hand_in: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(_MILLISECONDS_AFTER_A_KEY)
        self.timeout.connect(hand_in)

    def notice(self) -> None:
        """A key was pressed."""
        if not self.isActive():
            self.start()
