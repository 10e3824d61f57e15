"""What can be said about a sheet, each with its words and its key; the toolbar and the menu read this."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from prefill.ui.commands import HelpGroup
from prefill.ui.sheet.view import Chosen
from prefill.ui.theme import Theme


class SheetActs(QObject):
    """The actions by name; their keys work while the page has the focus."""

    def __init__(self, page: QWidget, theme: Theme) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self.questions = self._add(self.tr("&Questions are here"), "Q")
        self.answers = self._add(self.tr("&Answers go here"), "A")
        self.also = self._add(self.tr("Answers go here t&oo"), "Shift+A")
        self.ids = self._add(self.tr("&IDs are here"), "I")
        self.header = self._add(self.tr("&Header row"), "H")
        self.asks = self._add(self.tr("&Is a question"), "Y")
        self.asks_not = self._add(self.tr("&Not a question"), "N")
        self.alike = self._add(self.tr("A&ll rows like this"), "L")
        self.nothing = self._add(self.tr("Nothing to answer on this sheet"), "")
        self.undo = self._add(self.tr("Undo"), "Ctrl+Z", "undo")
        self.redo = self._add(self.tr("Redo"), "Ctrl+Shift+Z", "redo")
        self._explain()

    @property
    def columns(self) -> tuple[QAction, ...]:
        """What is said of columns."""
        return (self.questions, self.answers, self.also, self.ids)

    @property
    def rows(self) -> tuple[QAction, ...]:
        """What is said of rows."""
        return (self.header, self.asks, self.asks_not, self.alike)

    def show_possible(self, chosen: Chosen) -> None:
        """Switch on what can be said of what is chosen."""
        is_one_column, is_one_row = len(chosen.columns) == 1, len(chosen.rows) == 1
        for action in (self.answers, self.also):
            action.setEnabled(bool(chosen.columns))
        for action in (self.questions, self.ids):
            action.setEnabled(is_one_column)
        self.header.setEnabled(is_one_row)
        self.alike.setEnabled(is_one_row)
        self.asks.setEnabled(bool(chosen.rows) and not chosen.is_columns)
        self.asks_not.setEnabled(bool(chosen.rows))
        words = self.tr("&No answers here") if chosen.is_columns else self.tr("&Not a question")
        self.asks_not.setText(words)

    def help_group(self) -> HelpGroup:
        """The keys of the page, for the help sheet."""
        said = (*self.columns, *self.rows)
        lines = ((action.text().replace("&", ""), _keys(action)) for action in said)
        return HelpGroup(self.tr("Say what a sheet holds"), tuple(lines))

    def _explain(self) -> None:
        for action, what in (
            (self.questions, self.tr("The chosen column holds the questions")),
            (self.answers, self.tr("Answers are written into the chosen columns and no others")),
            (self.also, self.tr("Answers are written into the chosen columns as well")),
            (self.ids, self.tr("The chosen column holds the questions' numbers")),
            (self.header, self.tr("The chosen row is the header; questions follow below it")),
            (self.asks, self.tr("The chosen rows are questions")),
            (self.asks_not, self.tr("The chosen rows are no questions, the chosen columns no answers")),
            (
                self.alike,
                self.tr("All rows that look like the chosen one are what it is: questions, or none"),
            ),
            (self.nothing, self.tr("Leave this sheet alone")),
        ):
            keys = _keys(action)
            action.setToolTip(f"{what} ({keys})" if keys else what)

    def _add(self, words: str, keys: str, icon: str = "") -> QAction:
        action = QAction(words, self._page)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._page.addAction(action)
        if icon:
            self._theme.keep_icon(action, icon)
        return action


def _keys(action: QAction) -> str:
    """The keys of an action as this system writes them."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
