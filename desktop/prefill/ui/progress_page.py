"""What is shown while long work runs: what is being done, how far it has come, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from prefill.domain.progress import Progress
from prefill.ui.translated import translated
from prefill.ui.words import TITLE, label

_WIDTH = 420


class ProgressPage(QWidget):
    """A bar in the middle of the window. Escape cancels, as the button does."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(size=TITLE, bold=True)
        self._what = label(tone="muted")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_WIDTH)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setShortcut(Qt.Key.Key_Escape)
        self._cancel.clicked.connect(self.cancel_wanted)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch(2)
        for widget, gap in ((self._title, 0), (self._bar, 8), (self._what, 4), (self._cancel, 12)):
            layout.addSpacing(gap)
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def begin(self, title: str) -> None:
        """Show work that has just begun."""
        self._title.setText(title)
        self._what.setText(" ")
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, progress: Progress) -> None:
        """Move the bar; without a total it only shows that work goes on."""
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        counted = self.tr("{what}: {done} of {total}")
        words = counted if progress.total and progress.done else "{what}"
        self._what.setText(
            words.format(what=translated(progress.what), done=progress.done, total=progress.total)
        )

    def show_cancelling(self) -> None:
        """The user asked to stop; the current step is still being finished."""
        self._what.setText(self.tr("Stopping"))
        self._cancel.setEnabled(False)
