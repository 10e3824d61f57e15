"""What tests of the whole window do again and again: drop a file, begin its job, look at the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QMimeData, QPoint, QPointF, Qt, QUrl, QVersionNumber
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from prefill.domain.questions import QuestionKey
from prefill.domain.responses import State
from prefill.jobs.job import Job
from prefill.ui.banner import Banner
from prefill.ui.main_window import MainWindow
from prefill.ui.overview_page import OverviewPage
from prefill.ui.review.page import ReviewPage

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
OpenWindow = Callable[..., MainWindow]


def drop(window: QWidget, *paths: Path) -> bool:
    """Drag files over a window and let go; False where it would not have them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(_place(), copy, mime, left, none)  # type: ignore[call-overload]
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), copy, mime, left, none))
    return True


def _place() -> QPoint | QPointF:
    """Qt 6.12 takes a drag's place in parts of a point, and frowns upon whole ones."""
    has_parts = QLibraryInfo.version() >= QVersionNumber(6, 12)
    return QPointF(50, 50) if has_parts else QPoint(50, 50)


def review_of(qtbot: QtBot, window: MainWindow) -> ReviewPage:
    qtbot.waitUntil(lambda: isinstance(window.page, ReviewPage | OverviewPage), timeout=20_000)
    if isinstance(window.page, OverviewPage):
        qtbot.keyClick(window.page.start_button, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: isinstance(window.page, ReviewPage), timeout=20_000)
    assert window.review is not None
    return window.review


def states(job: Job) -> list[State]:
    return [job.response(key).state for key in job.order]


def current(window: MainWindow) -> QuestionKey | None:
    assert window.review is not None
    return window.review.session.current


def banner_of(window: MainWindow) -> Banner:
    (banner,) = [b for b in window.findChildren(Banner) if b.parentWidget() is window.centralWidget()]
    return banner


def overview_of(qtbot: QtBot, window: MainWindow) -> OverviewPage:
    qtbot.waitUntil(lambda: isinstance(window.page, OverviewPage), timeout=20_000)
    page = window.page
    assert isinstance(page, OverviewPage)
    return page


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key, modifiers)


def turn_wheel(widget: QWidget) -> None:
    """Turn the mouse wheel over a widget by one step, towards oneself."""
    event = QWheelEvent(
        QPointF(3, 3),
        QPointF(widget.mapToGlobal(QPoint(3, 3))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
