"""The search line and the buttons above the table."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

_PAUSE = 120  # milliseconds without a key before the search runs


class SearchLine(QLineEdit):
    """Says what to search for once the typing pauses."""

    search_changed = Signal(str)
    left_downwards = Signal()
    """Down or Enter: on to what was found."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Search questions, answers, criteria, owners …"))
        self.setAccessibleName(self.tr("Search the answer bank"))
        self.setToolTip(self.tr("Beginnings of words are enough (Ctrl+F)"))
        self.setClearButtonEnabled(True)
        self._said = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._say)
        self.textChanged.connect(self._pause.start)

    def clear_now(self) -> None:
        """Empty the line, without saying so."""
        self.clear()
        self._pause.stop()
        self._said = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._say()
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._say()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Esc with something typed empties the line; the page's own Esc comes after.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.text()
        ):
            event.accept()
            return True
        return super().event(event)

    def _say(self) -> None:
        self._pause.stop()
        text = self.text().strip()
        if text != self._said:
            self._said = text
            self.search_changed.emit(text)


class _ActionButton(QPushButton):
    """Does what an action does, and looks as able as it is."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(action.text(), parent)
        self._action = action
        self.setProperty("kind", "quiet")
        self.clicked.connect(action.trigger)
        action.changed.connect(self._on_action_changed)
        self._on_action_changed()

    def _on_action_changed(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())


class TopBar(QWidget):
    """Search, add, import, export, undo and redo."""

    export_all_asked = Signal()
    export_shown_asked = Signal()
    book_asked = Signal()
    restore_asked = Signal()
    join_asked = Signal()
    password_asked = Signal()
    name_asked = Signal()

    def __init__(self, parent: QWidget, undo: QAction, redo: QAction) -> None:
        super().__init__(parent)
        self.search = SearchLine(self)
        self.add_button = QPushButton(self.tr("New entry"), self)
        self.add_button.setProperty("kind", "primary")
        self.add_button.setToolTip(self.tr("Write a new entry (Ctrl+N)"))
        self.import_button = QPushButton(self.tr("Import …"), self)
        self.import_button.setToolTip(self.tr("Take in completed questionnaires and tables"))
        self.export_button = QPushButton(self.tr("Export"), self)
        menu = QMenu(self.export_button)
        menu.addAction(self.tr("All entries …"), self.export_all_asked.emit)
        self.export_shown = menu.addAction(self.tr("The entries shown …"), self.export_shown_asked.emit)
        menu.addSeparator()
        self.book = menu.addAction(self.tr("Answer book for auditors …"), self.book_asked.emit)
        self.export_button.setMenu(menu)
        self.more_button = QPushButton(self.tr("More"), self)
        more = QMenu(self.more_button)
        self.restore = more.addAction(self.tr("Restore a backup …"), self.restore_asked.emit)
        self.join = more.addAction(self.tr("Join with another copy …"), self.join_asked.emit)
        self.password = more.addAction(self.tr("Password …"), self.password_asked.emit)
        self.name = more.addAction(self.tr("Your name in the history …"), self.name_asked.emit)
        self.more_button.setMenu(more)
        self.undo_button = _ActionButton(undo, self)
        self.redo_button = _ActionButton(redo, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search, 1)
        for widget in (
            self.undo_button,
            self.redo_button,
            self.import_button,
            self.export_button,
            self.more_button,
            self.add_button,
        ):
            layout.addWidget(widget)
