"""What a questionnaire asks, as a chart: how much of it is about which part of a framework, and is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.errors import PrefillError
from prefill.domain.progress import Progress, Task
from prefill.jobs.asked import Asked, Share, asked
from prefill.jobs.reading import Reading
from prefill.ui.figures import percent_words
from prefill.ui.tasks import BackgroundTask
from prefill.ui.theme import Theme
from prefill.ui.translated import translated
from prefill.ui.words import SMALL, TITLE, label

_LINE = 44
_BAR = 10


class AskedDialog(QDialog):
    """Looks at the questions off the window's thread, then draws what it found."""

    def __init__(self, reading: Reading, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What it asks"))
        self.resize(620, 560)
        self.chart = ShareChart(theme, self)
        self._summary = label(self.tr("Looking at what is asked …"), self, tone="muted", wrap=True)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.chart)
        area.viewport().setAutoFillBackground(False)
        self.chart.setAutoFillBackground(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(label(self.windowTitle(), self, size=TITLE, bold=True))
        layout.addWidget(self._summary)
        layout.addWidget(self._bar)
        layout.addWidget(area, 1)
        note = self.tr("Solid: the bank has a likely answer. Outlined: it has none.")
        layout.addWidget(label(note, self, size=SMALL, tone="muted"))
        layout.addWidget(buttons)
        self._task: BackgroundTask | None = BackgroundTask(_looking(reading), self)
        self._task.progressed.connect(self._on_progressed)
        self._task.done.connect(self._on_done)
        self._task.failed.connect(self._on_failed)
        self.finished.connect(self.stop)
        self._task.start()

    def stop(self) -> None:
        """End what runs, and tell nobody."""
        if self._task is not None:
            self._task.stop()
            self._task = None

    def _on_progressed(self, progress: Progress) -> None:
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)

    def _on_done(self, found: Asked) -> None:
        self._task = None
        self._bar.hide()
        shares = [replace(share, name=translated(share.name)) for share in found.categories]
        self.chart.show_shares(shares, found.total)
        parts = [f"{one.name} {percent_words(one.questions / max(1, found.total))}" for one in shares[:4]]
        self._summary.setText(
            self.tr("{total} questions: {parts}.").format(total=found.total, parts=", ".join(parts))
        )

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        self._bar.hide()
        if not isinstance(error, PrefillError):
            raise error
        self._summary.setText(translated(str(error)))


class ShareChart(QWidget):
    """A bar for each share, as long as it is large; the part that the bank covers is solid."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shares: Sequence[Share] = ()
        self._total = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self.update)

    def show_shares(self, shares: Sequence[Share], total: int) -> None:
        self._shares, self._total = shares, total
        self.setAccessibleName(self.tr("Shares"))
        self.setAccessibleDescription("; ".join(f"{s.name}: {self._words(s)}" for s in shares))
        self.setMinimumHeight(len(shares) * _LINE)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, len(self._shares) * _LINE)

    def _words(self, share: Share) -> str:
        return self.tr("{questions} questions, {percent}; known: {covered}").format(
            questions=share.questions,
            percent=percent_words(share.questions / max(1, self._total)),
            covered=share.covered,
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((share.questions for share in self._shares), default=1)
        metrics = QFontMetrics(self.font())
        for number, share in enumerate(self._shares):
            top = number * _LINE
            line = QRectF(0, top, self.width(), _LINE - _BAR - 14)
            figures = self._words(share)
            room = self.width() - metrics.horizontalAdvance(figures) - 16
            painter.setPen(self._theme.color("text"))
            name = metrics.elidedText(share.name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, name)
            painter.setPen(self._theme.color("muted"))
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, figures)
            whole = QRectF(1, line.bottom() + 3, (self.width() - 2) * share.questions / most, _BAR)
            painter.setPen(self._theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole, 3, 3)
            known = QRectF(whole)
            known.setWidth(whole.width() * share.covered / share.questions)
            painter.setBrush(self._theme.color("accent"))
            painter.drawRoundedRect(known, 3, 3)
        painter.end()


def _looking(reading: Reading) -> Task[Asked]:
    from prefill.criteria import load_catalogues
    from prefill.resources import find

    frameworks = ("soc2", "soc1")
    catalogues = [one for one in load_catalogues(find("criteria")) if one.framework in frameworks]
    return (yield from asked(reading, catalogues))
