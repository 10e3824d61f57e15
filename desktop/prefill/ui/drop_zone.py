"""Where a questionnaire is dropped, with a button for those who would rather choose a file."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from prefill.ui.theme import Theme
from prefill.ui.words import SMALL, TITLE, label, set_look

_ICON = QSize(48, 48)


class DropZone(QFrame):
    """Says what to drop. The window takes the drop itself, so that a file may fall anywhere."""

    open_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "drop")
        self._sign = QLabel(self)
        self._title = label(size=TITLE, bold=True)
        self._choose = QPushButton(self.tr("Choose a file"), self)
        self._choose.setProperty("kind", "primary")
        self._choose.clicked.connect(self.open_wanted)
        self._sample = QPushButton(self.tr("Try the sample"), self)
        self._sample.setToolTip(self.tr("Opens a questionnaire of an invented customer"))
        self._sample.clicked.connect(self.sample_wanted)
        self._lay_out()
        self.set_active(False)
        theme.changed.connect(self._show_sign)
        self._show_sign()

    def set_active(self, is_active: bool) -> None:
        """Show whether a file is held over the window."""
        waiting = self.tr("Drop a questionnaire here")
        self._title.setText(self.tr("Let go to open it") if is_active else waiting)
        set_look(self, "active", "true" if is_active else "false")

    def _show_sign(self) -> None:
        icon = self._theme.icon("drop", "accent", is_large=True)
        self._sign.setVisible(not icon.isNull())
        self._sign.setPixmap(icon.pixmap(_ICON, self.devicePixelRatioF()))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._choose)
        buttons.addWidget(self._sample)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        for widget in (
            self._sign,
            self._title,
            label(self.tr("An Excel workbook, .xlsx or .xlsm"), self, size=SMALL, tone="muted"),
        ):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(4)
        layout.addLayout(buttons)
