"""The toolbar of the page of sheets: what can be said, in reach of the mouse."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolBar, QWidget

from prefill.ui.sheet.acts import SheetActs


class ActsBar(QWidget):
    """What is said of columns, then of rows, then undo and redo at the right."""

    def __init__(self, acts: SheetActs, parent: QWidget) -> None:
        super().__init__(parent)
        said, steps = QToolBar(self), QToolBar(self)
        said.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        said.addActions(list(acts.columns))
        said.addSeparator()
        said.addActions(list(acts.rows))
        said.addSeparator()
        said.addAction(acts.nothing)
        acts.nothing.setIconText(self.tr("Leave this sheet alone"))
        steps.setIconSize(QSize(18, 18))
        steps.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        steps.addActions([acts.undo, acts.redo])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.setSpacing(0)
        layout.addWidget(said, 1)
        layout.addWidget(steps)
