"""The open points of the job as a list: F8 goes through it, and it follows what is answered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from prefill.jobs.checks import Point, checking, next_point
from prefill.ui.review.session import ReviewSession
from prefill.ui.tasks import SlicedTask
from prefill.ui.translated import translated
from prefill.ui.words import SMALL, label

_MILLISECONDS_AFTER_ANSWER = 400


class PointsPane(QFrame):
    """Looks for open points while it is in sight, and whenever the next one is wanted.

    That an answer is missing is listed only when nothing else is open.
    """

    def __init__(self, session: ReviewSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._points: Sequence[Point] = ()
        self._task: SlicedTask | None = None
        self._is_stale = True
        self._around = session.around
        self._is_next_wanted = False
        self.setProperty("role", "pane")
        self.setMinimumWidth(220)
        self.count = label("", self, size=SMALL, tone="muted", wrap=True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Open points"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._on_item_chosen)
        self.list.itemActivated.connect(self._on_item_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.count)
        layout.addWidget(self.list, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MILLISECONDS_AFTER_ANSWER)
        self._timer.timeout.connect(self._look)
        session.answers_changed.connect(self._on_session_answers_changed)

    def sizeHint(self) -> QSize:
        return QSize(300, 180)

    def go_to_next(self) -> None:
        """Go to the next question below the current one that has an open point, and tell what it is."""
        self._is_next_wanted = True
        if self._is_stale or self._around is not self._session.around:
            self._look()
        elif self._task is None:
            self._go()

    def _look(self) -> None:
        """Look for open points, bit by bit."""
        self._timer.stop()
        if self._task is not None:
            self._task.stop()
        self._is_stale, self._around = False, self._session.around
        self._task = SlicedTask(checking(self._session.job, self._around), self)
        self._task.done.connect(self._on_task_done)
        self._task.failed.connect(self._on_task_failed)
        self._task.start()

    def _on_task_done(self, found: Sequence[Point]) -> None:
        self._task = None
        self._points = [point for point in found if point.check != "empty"] or found
        self._show_points()
        if self._is_next_wanted:
            self._go()

    def _on_task_failed(self, error: Exception) -> None:
        self._task, self._is_stale, self._is_next_wanted = None, True, False
        self._session.refused.emit(error)

    def _show_points(self) -> None:
        at = self.list.currentRow()
        self.list.clear()
        for point in self._points:
            place = self.tr("{sheet}, row {row}").format(sheet=point.key.sheet, row=point.key.row)
            self.list.addItem(QListWidgetItem(f"{place}\n{translated(point.sentence)}"))
        self.list.setCurrentRow(min(at, len(self._points) - 1))
        words = self.tr("Open points: {count}. F8 goes to the next one.").format(count=len(self._points))
        self.count.setText(words if self._points else self.tr("No open point is left."))

    def _go(self) -> None:
        self._is_next_wanted = False
        point = next_point(self._session.job, self._points, self._session.current)
        if point is None:
            self._session.told.emit(self.tr("No open point is left."))
            return
        at = self._points.index(point)
        self.list.setCurrentRow(at)
        self._session.go_to(point.key)
        told, sentence = self.tr("Open point {at} of {total}: {sentence}"), translated(point.sentence)
        self._session.told.emit(told.format(at=at + 1, total=len(self._points), sentence=sentence))

    def _on_item_chosen(self, item: QListWidgetItem) -> None:
        self._session.go_to(self._points[self.list.row(item)].key)

    def _on_session_answers_changed(self) -> None:
        self._is_stale = True
        if self.isVisible() or self._task is not None:
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._timer.start()
