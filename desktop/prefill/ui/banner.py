"""A strip above a page that tells what happened, and offers the way back where there is one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from prefill.domain.progress import Progress
from prefill.ui.translated import translated
from prefill.ui.words import label, set_look


class Banner(QFrame):
    """Stays until it is closed or something else is to be told: nobody has to read against a clock."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._act: Callable[[], object] | None = None
        self.label = label("", self, wrap=True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setMaximumWidth(180)
        self._bar.setAccessibleName(self.tr("How far it has come"))
        self.action_button = QPushButton(self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setAccessibleName(self.tr("Close this message"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        for widget in (self.label, self._bar, self.action_button, self.close_button):
            layout.addWidget(widget)
        self.action_button.clicked.connect(self._on_action_clicked)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def offers(self, act: Callable[[], object]) -> bool:
        """Whether the banner stands there with a button for this act."""
        return not self.isHidden() and self._act == act

    def tell(
        self, sentence: str, tone: str = "", action: str = "", act: Callable[[], object] | None = None
    ) -> None:
        """Show a sentence; ``tone`` is good, warn, bad or nothing. ``action`` names a button for ``act``."""
        self._act = act
        self.label.setText(f"⚠ {sentence}" if tone in ("warn", "bad") else sentence)
        self.action_button.setText(action)
        self.action_button.setVisible(bool(action))
        self.close_button.show()
        self._bar.hide()
        set_look(self, "tone", tone)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def tell_progress(self, sentence: str, cancel: str, act: Callable[[], object]) -> None:
        """Show a bar beside the sentence, and a button to stop, until something else is told."""
        self.tell(sentence, "", cancel, act)
        self.close_button.hide()
        self._bar.setRange(0, 0)
        self._bar.show()

    def progress(self, progress: Progress) -> None:
        """Move the bar."""
        self.label.setText(translated(progress.what))
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)

    def _on_action_clicked(self) -> None:
        if self._act is not None:
            self.hide()
            self._act()
