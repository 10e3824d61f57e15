"""Labels in the sizes and tones of the window, so that the same kind of text looks the same everywhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QWidget

HEADING = 1.7
TITLE = 1.25
BODY = 1.0
SMALL = 0.92


def label(
    text: str = "",
    parent: QWidget | None = None,
    *,
    size: float = BODY,
    tone: str = "",
    bold: bool = False,
    wrap: bool = False,
) -> QLabel:
    """A label of plain text; ``tone`` is muted, accent, good, warn or bad."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(font_of(size, bold=bold))
    made.setWordWrap(wrap)
    made.setProperty("tone", tone)
    return made


def on_button(text: str) -> str:
    """Words that are not ours for a button or a box, where a single "&" would mark a key and vanish."""
    return text.replace("&", "&&")


def chip(text: str = "", kind: str = "plain", parent: QWidget | None = None) -> QLabel:
    """A short word on a soft ground; ``kind`` is plain, accent, good, warn or bad."""
    made = label(text, parent, size=SMALL)
    made.setProperty("chip", kind)
    return made


def set_chip(target: QLabel, text: str, kind: str) -> None:
    """Change the word and the ground of a chip."""
    target.setText(text)
    set_look(target, "chip", kind)


def set_look(target: QWidget, name: str, value: object) -> None:
    """Change a property that the style sheet asks for, and have the sheet look again.

    Before the widget was ever shown it will look anyhow; to ask for a style takes its time the first time.
    """
    if target.property(name) == value:
        return
    target.setProperty(name, value)
    if target.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        target.style().unpolish(target)
        target.style().polish(target)


def font_of(size: float, *, bold: bool = False) -> QFont:
    """The application's font at a multiple of its size."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * size)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font
