"""What the list says when a filter lets nothing through."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from prefill.ui.review.filters import Filter, Kind
from prefill.ui.words import label


class EmptyList(QWidget):
    """Lies over an empty list and says why it is empty and what to do."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._words: QLabel = label(tone="muted", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 32, 32, 32)
        layout.addWidget(self._words)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        over.installEventFilter(self)
        self.hide()

    def show_for(self, filter: Filter, *, is_empty: bool) -> None:
        self._words.setText(self._sentence(filter))
        self.setVisible(is_empty)
        self._fit()

    def _sentence(self, filter: Filter) -> str:
        if filter.text:
            return self.tr("No question here holds these words. Clear the box above, or choose all sheets.")
        return {
            Kind.TO_DO: self.tr("Nothing is left to do here. Save a filled copy with Ctrl+S."),
            Kind.PREFILLED: self.tr("No prefilled answer waits to be checked here."),
            Kind.FLAGGED: self.tr("Nothing is flagged here. Ctrl+Shift+Enter flags a question."),
            Kind.CAUTIONS: self.tr("No match here differs in a number, a time span or a negation."),
            Kind.DISAGREEING: self.tr("No two rows here that ask the same are answered differently."),
            Kind.NO_MATCH: self.tr("Every question here has at least one match."),
            Kind.DONE: self.tr("Nothing is done here yet. Ctrl+Enter accepts an answer."),
            Kind.ALL: self.tr("There are no questions here."),
        }[filter.kind]

    def _fit(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)
