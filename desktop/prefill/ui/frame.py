"""The window's frame: its menus, its toolbar, and which command does what in a review."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QWidget

from prefill.ui.commands import Commands
from prefill.ui.language import Language, keep_language, language_in, tr
from prefill.ui.theme import Appearance, Theme

if TYPE_CHECKING:
    from prefill.ui.review.page import ReviewPage


def build_menus(
    window: QMainWindow,
    commands: Commands,
    theme: Theme,
    settings: QSettings,
    tell: Callable[[str], object],
) -> QMenu:
    """Fill the menu bar. Gives the menu of panes, which a review fills; ``tell`` shows a sentence."""
    file = window.menuBar().addMenu(tr("&File"))
    file.addActions([commands.open, commands.sample])
    file.addSeparator()
    file.addActions([commands.job_frame, commands.asked, commands.portal])
    file.addSeparator()
    file.addActions([commands.save, commands.deliveries, commands.close_job])
    file.addSeparator()
    file.addActions([commands.sign_off, commands.ask_sign_off])
    file.addSeparator()
    file.addAction(commands.quit)
    edit = window.menuBar().addMenu(tr("&Edit"))
    edit.addActions([commands.undo, commands.redo])
    edit.addSeparator()
    edit.addActions([commands.find, commands.replace, commands.concordance])
    edit.addSeparator()
    edit.addAction(commands.palette)
    answer = window.menuBar().addMenu(tr("&Answer"))
    answer.addActions(
        [commands.accept_and_next, commands.accept, commands.flag_and_next, commands.skip_and_next]
    )
    answer.addSeparator()
    answer.addActions([commands.edit_answer, commands.repeat_previous, commands.refer])
    answer.addActions([commands.clear, commands.empty])
    answer.addSeparator()
    answer.addActions(commands.bulk_actions)
    answer.addSeparator()
    answer.addActions(commands.take)
    answer.addSeparator()
    answer.addAction(commands.prefill_settings)
    go = window.menuBar().addMenu(tr("&Go"))
    go.addActions([commands.next, commands.previous, commands.next_to_do, commands.next_point])
    view = window.menuBar().addMenu(tr("&View"))
    view.addActions([commands.show_start, commands.show_review, commands.show_bank, commands.show_sheets])
    view.addSeparator()
    panes = view.addMenu(tr("&Panes"))
    _add_appearances(view.addMenu(tr("A&ppearance")), theme, settings)
    _add_languages(view.addMenu(tr("&Language")), settings, tell)
    help_menu = window.menuBar().addMenu(tr("&Help"))
    help_menu.addActions([commands.help, commands.report, commands.about])
    return panes


def build_toolbar(window: QMainWindow, commands: Commands) -> None:
    """What is used all day, in reach of the mouse."""
    bar = QToolBar(tr("Toolbar"), window)
    bar.setObjectName("toolbar")
    bar.setMovable(False)
    bar.setIconSize(QSize(20, 20))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.addActions([commands.show_start, commands.show_review, commands.show_bank, commands.show_sheets])
    room = QWidget(bar)
    room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(room)
    bar.addActions([commands.undo, commands.redo])
    bar.addSeparator()
    bar.addActions(
        [commands.accept_and_next, commands.flag_and_next, commands.skip_and_next, commands.next_to_do]
    )
    bar.addSeparator()
    bar.addActions([commands.open, commands.save])
    commands.draw_icons(bar.actions())
    for action in (commands.undo, commands.redo):
        button = bar.widgetForAction(action)
        if not action.icon().isNull():
            button.setProperty("toolButtonStyle", Qt.ToolButtonStyle.ToolButtonIconOnly)
    window.addToolBar(bar)


def connect_review(commands: Commands, page: ReviewPage) -> None:
    """Let the commands act on a review; the connections end with the page."""
    for action, act in (
        (commands.undo, page.session.undo),
        (commands.redo, page.session.redo),
        (commands.find, page.start_finding),
        (commands.accept_and_next, page.accept_and_next),
        (commands.accept, page.accept),
        (commands.flag_and_next, page.flag_and_next),
        (commands.skip_and_next, page.skip_and_next),
        (commands.clear, page.clear),
        (commands.empty, page.empty),
        (commands.edit_answer, page.focus_editor),
        (commands.next, page.go_next),
        (commands.previous, page.go_previous),
        (commands.next_to_do, page.go_to_next_to_do),
        (commands.next_point, page.go_to_next_point),
        (commands.repeat_previous, page.repeat_previous),
    ):
        action.triggered.connect(act)
    commands.take_group.triggered.connect(page.take_by)
    commands.append_group.triggered.connect(page.append_by)


def _add_appearances(menu: QMenu, theme: Theme, settings: QSettings) -> None:
    group = QActionGroup(menu)
    words = {
        Appearance.SYSTEM: tr("As the system"),
        Appearance.LIGHT: tr("Light"),
        Appearance.DARK: tr("Dark"),
    }
    for appearance, word in words.items():
        action = QAction(word, group)
        action.setCheckable(True)
        action.setChecked(theme.appearance is appearance)
        action.triggered.connect(partial(_choose_appearance, theme, settings, appearance))
        menu.addAction(action)


def _add_languages(menu: QMenu, settings: QSettings, tell: Callable[[str], object]) -> None:
    """Languages go by their own names, so that everybody finds theirs."""
    group = QActionGroup(menu)
    names = {
        Language.SYSTEM: tr("As the system"),
        Language.ENGLISH: "English",
        Language.GERMAN: "Deutsch",
    }
    for language, name in names.items():
        action = QAction(name, group)
        action.setCheckable(True)
        action.setChecked(language_in(settings) is language)
        action.triggered.connect(partial(_choose_language, settings, language, tell))
        menu.addAction(action)


def _choose_language(
    settings: QSettings, language: Language, tell: Callable[[str], object], _checked: bool = False
) -> None:
    keep_language(settings, language)
    tell(tr("Prefill speaks another language from its next start on."))


def _choose_appearance(
    theme: Theme, settings: QSettings, appearance: Appearance, _checked: bool = False
) -> None:
    theme.set_appearance(appearance)
    settings.setValue("window/appearance", appearance.value)
