"""A walk over every view: each control has a name, each text can be read, no key leads into a trap.

The way is that of the pictures (``packaging/tour.py``).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

if TYPE_CHECKING:
    from tour import Tour

LEAST_CONTRAST = 4.5
SCALE = 3
STEPS_WITHIN = 4  # a date has three parts, which Tab goes through
HEADING_PAD = 4


class Walk:
    """Goes the tour and gathers every fault that it meets."""

    def __init__(self, tour: Tour) -> None:
        self.tour = tour
        self.faults: dict[str, None] = {}
        self.met: set[str] = set()

    def stops(self) -> Iterator[str]:
        """Look at each view, and give its name while it is shown."""
        for name, widget in self.tour.stops():
            shown = [w for w in [widget, *widget.findChildren(QWidget)] if w.isVisible()]
            self.met |= {kind.__name__ for w in shown for kind in type(w).__mro__}
            for fault in (*nameless(shown), *clipped(shown), *faint(widget, shown), *trapping(widget)):
                self.faults[f"{name}: {fault}"] = None
            yield name


def nameless(shown: list[QWidget]) -> Iterator[str]:
    """Controls that take the focus and have no name for a screen reader, or no role."""
    for widget in shown:
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isEnabled() or is_part(widget):
            continue
        if widget.focusProxy() is not None:
            continue  # another one takes it
        spoken = QAccessible.queryAccessibleInterface(widget)
        if not (spoken.text(QAccessible.Text.Name) or widget.accessibleName()):
            yield f"{words_for(widget)} has no name"
        if not widget.isWindow() and spoken.role() in (
            QAccessible.Role.NoRole,
            QAccessible.Role.Client,
            QAccessible.Role.Border,
        ):
            yield f"{words_for(widget)} has no role"


def clipped(shown: list[QWidget]) -> Iterator[str]:
    """Texts that their widget has no room for."""
    for widget in shown:
        if isinstance(widget, QToolButton) and widget.objectName() == "qt_toolbar_ext_button":
            yield "a toolbar has no room for its buttons"
        elif isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
            yield from clipped_headings(widget)
        elif not is_part(widget) and is_clipped(widget):
            yield f"{words_for(widget)} is cut"


def is_clipped(widget: QWidget) -> bool:
    """Whether a label, a button or a list that folds out shows less than its whole text."""
    if isinstance(widget, QLabel) and widget.text() and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    if isinstance(widget, QLabel | QAbstractButton) and widget.text():
        return widget.sizeHint().width() > widget.width() + 1
    if isinstance(widget, QComboBox) and not widget.isEditable():
        room = widget.width() - 2 * widget.fontMetrics().height()  # its frame and its arrow
        return widget.fontMetrics().horizontalAdvance(widget.currentText()) > room
    return False


def clipped_headings(header: QHeaderView) -> Iterator[str]:
    bold = QFont(header.font())
    bold.setWeight(QFont.Weight.DemiBold)  # as the style sheet has it
    metrics = QFontMetrics(bold)
    for section in range(header.count()):
        heading = str(header.model().headerData(section, Qt.Orientation.Horizontal))
        width = header.sectionSize(section)
        if 0 < width < metrics.horizontalAdvance(heading) + 2 * HEADING_PAD:
            yield f"the heading {heading} is cut"


def faint(window: QWidget, shown: list[QWidget]) -> Iterator[str]:
    """Texts that do not stand out from what they are painted on."""
    picture = picture_of(window)
    for widget in shown:
        is_text = isinstance(widget, QLabel | QAbstractButton) and bool(widget.text())
        if not is_text or not widget.isEnabled() or isinstance(widget.parent(), QTabBar):
            continue
        visible = widget.visibleRegion().boundingRect()
        inside = visible.adjusted(3, 3, -3, -3)
        if inside.width() < 8 or inside.height() < 8:
            continue
        corner = widget.mapTo(window, inside.topLeft()) if widget is not window else QPoint()
        contrast = contrast_in(picture, QRect(corner, inside.size()))
        if contrast < LEAST_CONTRAST:
            yield f"{words_for(widget)} has a contrast of {contrast:.1f}"


def trapping(window: QWidget) -> Iterator[str]:
    """Widgets that Tab does not leave."""
    for editor in [*window.findChildren(QPlainTextEdit), *window.findChildren(QTextEdit)]:
        if editor.isVisible() and not editor.isReadOnly() and not editor.tabChangesFocus():
            yield f"{words_for(editor)} keeps the Tab key"
    window.activateWindow()
    seen: list[QWidget] = []
    within = 0
    while (focused := QApplication.focusWidget()) is not None:
        within = within + 1 if seen and focused is seen[-1] else 0
        if within >= STEPS_WITHIN:
            if len(seen) > 1:
                yield f"{words_for(focused)} keeps the focus"
            return
        if within == 0:
            if focused in seen:
                return
            seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)


def is_part(widget: QWidget) -> bool:
    """A piece of one of Qt's own controls, which speaks for it."""
    whole = widget.parentWidget()
    while whole is not None:
        if isinstance(whole, QComboBox | QAbstractSpinBox | QCalendarWidget | QTabBar):
            return True
        if isinstance(whole, QAbstractItemView) and isinstance(widget, QAbstractButton | QLabel):
            return type(widget).__module__.startswith("PySide6")
        whole = whole.parentWidget()
    return False


def words_for(widget: QWidget) -> str:
    """A widget as a person finds it again."""
    text = widget.text()[:40] if isinstance(widget, QLabel | QAbstractButton) else ""
    parents = [type(widget).__name__]
    parent = widget.parentWidget()
    while parent is not None and len(parents) < 4:
        parents.append(type(parent).__name__)
        parent = parent.parentWidget()
    return f"“{text or widget.accessibleName()}” ({' in '.join(parents)})"


def picture_of(window: QWidget) -> np.ndarray:
    """The window in three times its size, so that thin strokes have their whole colour somewhere."""
    image = QImage(window.size() * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    window.render(image)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()).copy()


def contrast_in(picture: np.ndarray, area: QRect) -> float:
    """WCAG 2.2: the strongest contrast in an area to its commonest colour, which is the ground."""
    part = picture[
        area.top() * SCALE : (area.bottom() + 1) * SCALE, area.left() * SCALE : (area.right() + 1) * SCALE
    ]
    colours, counts = np.unique(part, return_counts=True)
    parts = (colours[:, None] >> np.array([16, 8, 0]) & 255) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    light = linear @ np.array([0.2126, 0.7152, 0.0722])
    ground = light[counts.argmax()]
    return float(np.max((np.maximum(light, ground) + 0.05) / (np.minimum(light, ground) + 0.05)))
