"""The toolbar of the page of sheets: what can be said, in reach of the mouse."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from prefill.ui.review.flow_layout import FlowLayout
from prefill.ui.sheet.acts import SheetActs

_RULE = QSize(1, 24)
_ICON = QSize(18, 18)


class ActsBar(QWidget):
    """What is said of columns, then of rows, in a second line where one is too short; undo and redo at the
    right."""

    def __init__(self, acts: SheetActs, parent: QWidget) -> None:
        super().__init__(parent)
        acts.nothing.setIconText(self.tr("Leave this sheet alone"))
        said = QWidget(self)
        flow = FlowLayout(said)
        for group in (acts.columns, acts.rows, (acts.nothing,)):
            if flow.count():
                flow.addWidget(_rule(said))
            for action in group:
                flow.addWidget(_button(action, said))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(0)
        layout.addWidget(said, 1)
        for step in (acts.undo, acts.redo):
            button = _button(step, self)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setIconSize(_ICON)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)


def _button(action: QAction, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(action)
    return button


def _rule(parent: QWidget) -> QFrame:
    rule = QFrame(parent)
    rule.setProperty("role", "rule")
    rule.setFixedSize(_RULE)
    return rule
