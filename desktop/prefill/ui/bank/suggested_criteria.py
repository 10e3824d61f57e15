"""The line below an entry's criteria that suggests some: each can be taken, or all with one key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from prefill.ui.review.flow_layout import FlowLayout
from prefill.ui.words import label

TAKE_KEYS = "Ctrl+T"
_DOWN = 6  # pixels, to stand on a line with the words of the buttons


class SuggestedCriteria(QWidget):
    """Hidden while there is nothing to suggest."""

    taken = Signal(object)
    """Carries the codes that the person takes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._codes: Sequence[str] = ()
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._buttons: list[QWidget] = []
        self.hide()

    @property
    def codes(self) -> Sequence[str]:
        """What is suggested, the best first."""
        return self._codes

    def show_codes(self, codes: Sequence[str], titles: Mapping[str, str]) -> None:
        """Suggest these codes; with none the line goes."""
        self._codes = tuple(codes)
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        if codes:
            heading = label(self.tr("Suggested:"), self, tone="muted")
            heading.setContentsMargins(0, _DOWN, 0, 0)
            self._add(heading)
        for code in codes:
            button = QPushButton(code, self)
            button.setToolTip(titles.get(code, code))
            button.setAccessibleName(
                self.tr("Take {code}").format(code=f"{code} {titles.get(code, '')}".strip())
            )
            button.clicked.connect(partial(self.taken.emit, (code,)))
            button.setProperty("kind", "quiet")
            self._add(button)
        if len(codes) > 1:
            every = QPushButton(self.tr("Take all ({keys})").format(keys=TAKE_KEYS), self)
            every.setProperty("kind", "quiet")
            every.clicked.connect(self.take_all)
            self._add(every)
        self.setVisible(bool(codes))

    def take_all(self) -> None:
        """Take everything that is suggested."""
        if self._codes:
            self.taken.emit(self._codes)

    def _add(self, widget: QWidget) -> None:
        self._buttons.append(widget)
        self._flow.addWidget(widget)
        widget.show()
