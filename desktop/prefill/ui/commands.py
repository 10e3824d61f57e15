"""Every command of the window with its words, its keys and its icon: menus, toolbar and help read this."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from prefill.ui.keys import keep_words_apart
from prefill.ui.theme import Theme

MATCHES = 5


@dataclass(frozen=True)
class HelpGroup:
    """Commands that stand together on the help sheet: what each does, and its keys."""

    title: str
    lines: tuple[tuple[str, str], ...]


class Commands(QObject):
    """The actions by name. The window connects them; those of the review are off without a job."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._all: list[QAction] = []
        self._undrawn: dict[QAction, str] = {}
        self._window = window
        self._theme = theme
        self._make_file_actions()
        self._make_edit_actions()
        self._make_answer_actions()
        self._make_go_actions()
        self._make_help_actions()
        keep_words_apart(window)

    def show_place(self, *, is_review: bool, has_review: bool, is_busy: bool) -> None:
        """Switch on what can be done here: on the review page, with a job open, while long work runs."""
        for action in self.review:
            action.setEnabled(is_review)
        for action in (self.open, self.sample, self.show_start, self.show_bank):
            action.setEnabled(not is_busy)
        for action in (self.show_review, self.show_sheets):
            action.setEnabled(has_review and not is_busy)

    def show_undo(self, undo: str | None, redo: str | None) -> None:
        """Say what undo and redo would do; None switches them off."""
        for action, words, name in ((self.undo, self.tr("&Undo"), undo), (self.redo, self.tr("&Redo"), redo)):
            action.setEnabled(name is not None)
            action.setText(words if name is None else f"{words}: {name}")

    def draw_icons(self, actions: Iterable[QAction] | None = None) -> None:
        """Give these actions their icons, or all that have none yet: the first paint waits for no more."""
        for action in list(self._undrawn) if actions is None else actions:
            icon = self._undrawn.pop(action, None)
            if icon is not None:
                self._theme.keep_icon(action, icon)

    @property
    def review(self) -> tuple[QAction, ...]:
        """What needs an open job."""
        return (
            self.save,
            self.close_job,
            self.undo,
            self.redo,
            self.find,
            self.replace,
            self.concordance,
            self.job_frame,
            self.asked,
            self.portal,
            self.sign_off,
            self.deliveries,
            *self.answer_actions,
            *self.bulk_actions,
            self.next_point,
            self.next,
            self.previous,
            self.next_to_do,
            self.edit_answer,
            self.prefill_settings,
        )

    @property
    def answer_actions(self) -> tuple[QAction, ...]:
        return (
            self.accept_and_next,
            self.accept,
            self.flag_and_next,
            self.skip_and_next,
            self.clear,
            self.empty,
            self.repeat_previous,
            self.refer,
            *self.take,
            *self.append,
        )

    @property
    def bulk_actions(self) -> tuple[QAction, ...]:
        """What changes many answers at once."""
        return (self.accept_selected, self.accept_above, self.not_applicable, self.clear_prefilled)

    @property
    def all(self) -> tuple[QAction, ...]:
        """Every command, for the palette."""
        return tuple(self._all)

    def help_groups(self) -> tuple[HelpGroup, ...]:
        """All that has keys, for the help sheet."""
        take = (
            _span(self.tr("Use match 1 to {last}"), self.take),
            _span(self.tr("Append match 1 to {last}"), self.append),
        )
        review = (self.accept_and_next, self.accept, self.flag_and_next, self.skip_and_next)
        return (
            HelpGroup(
                self.tr("Go through the questions"),
                (
                    *_lines(self.next, self.previous, self.next_to_do, self.next_point),
                    (self.tr("From the list to the next question"), self.tr("Enter")),
                    *_lines(self.find, self.concordance, self.palette),
                    (self.tr("From the answer back to the list"), self.tr("Escape")),
                ),
            ),
            HelpGroup(
                self.tr("Pages"),
                _lines(self.show_start, self.show_review, self.show_bank, self.show_sheets, self.help),
            ),
            HelpGroup(
                self.tr("Answer"),
                (
                    *_lines(*review),
                    *take,
                    *_lines(self.edit_answer, self.repeat_previous, self.refer, self.clear, self.empty),
                    *_lines(self.accept_selected, self.replace),
                ),
            ),
            HelpGroup(
                self.tr("Take back and keep"),
                (
                    (self.tr("Undo"), _keys(self.undo)),
                    (self.tr("Redo"), _keys(self.redo)),
                    *_lines(self.open, self.save, self.job_frame, self.portal),
                    *_lines(self.close_job, self.quit),
                ),
            ),
        )

    def _make_file_actions(self) -> None:
        self.open = self._add(self.tr("&Open…"), "open", "Ctrl+O")
        self.sample = self._add(self.tr("Open the s&ample"), "workbook")
        self.save = self._add(self.tr("&Save a filled copy…"), "save", "Ctrl+S")
        self.close_job = self._add(self.tr("&Close the questionnaire"), "", "Ctrl+W")
        self.job_frame = self._add(self.tr("A&bout this questionnaire…"), "edit", "Ctrl+I")
        self.asked = self._add(self.tr("&What it asks…"), "tag")
        self.portal = self._add(self.tr("&Portal mode"), "copy", "Ctrl+P")
        self.sign_off = self._add(self.tr("Si&gn off the answers…"), "accept")
        self.ask_sign_off = self._add(self.tr("As&k for a sign-off before delivery"), "")
        self.ask_sign_off.setCheckable(True)
        self.deliveries = self._add(self.tr("Saved copies and &deliveries…"), "ledger")
        self.quit = self._add(self.tr("&Quit"), "", "Ctrl+Q")
        self.open.setIconText(self.tr("Open"))
        self.save.setIconText(self.tr("Save copy"))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _make_edit_actions(self) -> None:
        self.undo = self._add(self.tr("&Undo"), "undo", "Ctrl+Z")
        self.redo = self._add(self.tr("&Redo"), "redo", "Ctrl+Shift+Z", "Ctrl+Y")
        self.find = self._add(self.tr("&Find"), "search", "Ctrl+F")
        self.replace = self._add(self.tr("Re&place in all answers…"), "", "Ctrl+H")
        self.concordance = self._add(self.tr("&Look up words…"), "", "Ctrl+L")
        self.palette = self._add(self.tr("&Commands…"), "", "Ctrl+K")

    def _make_answer_actions(self) -> None:
        self.accept_and_next = self._add(
            self.tr("&Accept and go to the next"), "accept", "Ctrl+Enter", "Ctrl+Return"
        )
        self.accept = self._add(self.tr("Accept and s&tay"), "", "Ctrl+Alt+Enter", "Ctrl+Alt+Return")
        self.flag_and_next = self._add(
            self.tr("&Flag and go to the next"), "flag", "Ctrl+Shift+Enter", "Ctrl+Shift+Return"
        )
        self.skip_and_next = self._add(self.tr("&Skip and go to the next"), "skip", "Ctrl+Shift+K")
        self.clear = self._add(self.tr("&Clear the answer"), "clear", "Ctrl+Backspace")
        self.empty = self._add(self.tr("E&mpty the file's answer"), "", "Ctrl+Shift+Backspace")
        self.prefill_settings = self._add(self.tr("Prefill se&ttings…"), "settings")
        self.repeat_previous = self._add(self.tr("&Repeat the previous answer"), "", "Ctrl+R")
        self.refer = self._add(self.tr("Refer to anot&her answer…"), "", "Ctrl+Shift+R")
        self.edit_answer = self._add(self.tr("&Edit the answer"), "edit", "F2")
        self.take = tuple(
            self._add(self.tr("Use match &{number}").format(number=number), "", f"Ctrl+{number}")
            for number in range(1, MATCHES + 1)
        )
        self.take_group = QActionGroup(self)
        self.take_group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for number, action in enumerate(self.take):
            action.setData(number)
            self.take_group.addAction(action)
        self._make_append_actions()
        self._make_bulk_actions()
        self.accept_and_next.setIconText(self.tr("Accept"))
        self.flag_and_next.setIconText(self.tr("Flag"))
        self.skip_and_next.setIconText(self.tr("Skip"))

    def _make_append_actions(self) -> None:
        self.append = tuple(
            self._add(self.tr("Append match &{number}").format(number=number), "", f"Ctrl+Shift+{number}")
            for number in range(1, MATCHES + 1)
        )
        self.append_group = QActionGroup(self)
        self.append_group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for number, action in enumerate(self.append):
            action.setData(number)
            self.append_group.addAction(action)

    def _make_bulk_actions(self) -> None:
        self.accept_selected = self._add(self.tr("Accept the se&lected…"), "", "Ctrl+Shift+A")
        self.accept_above = self._add(self.tr("Accept all a&bove a confidence…"), "")
        self.not_applicable = self._add(self.tr("&Not applicable, with one reason…"), "")
        self.clear_prefilled = self._add(self.tr("Clear all &prefilled…"), "")

    def _make_go_actions(self) -> None:
        self.next = self._add(self.tr("&Next question"), "down", "Alt+Down")
        self.previous = self._add(self.tr("&Previous question"), "up", "Alt+Up")
        self.next_to_do = self._add(self.tr("Next &to do"), "next", "F3")
        self.next_to_do.setIconText(self.tr("Next"))
        self.next_point = self._add(self.tr("Next &open point"), "caution", "F8")
        self.show_start = self._add(self.tr("&Start"), "home", "Alt+1")
        self.show_review = self._add(self.tr("&Questions"), "list", "Alt+2")
        self.show_bank = self._add(self.tr("Answer &bank"), "bank", "Alt+3")
        self.show_sheets = self._add(self.tr("S&heets and layout"), "sheet", "Alt+4")
        self.show_sheets.setIconText(self.tr("Sheets"))
        for page in (self.show_start, self.show_review, self.show_bank, self.show_sheets):
            page.setCheckable(True)

    def _make_help_actions(self) -> None:
        self.help = self._add(self.tr("&Keyboard shortcuts"), "help", "F1")
        self.report = self._add(self.tr("&Save a report…"), "")
        self.about = self._add(self.tr("&About Prefill"), "")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _add(self, words: str, icon: str, *keys: str) -> QAction:
        action = QAction(words, self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        self._window.addAction(action)
        self._all.append(action)
        plain = words.replace("&", "")
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{plain} ({shown})" if keys else plain)
        if icon:
            self._undrawn[action] = icon
        return action


def _lines(*actions: QAction) -> tuple[tuple[str, str], ...]:
    return tuple((action.text().replace("&", "").rstrip("…"), _keys(action)) for action in actions)


def _span(words: str, actions: tuple[QAction, ...]) -> tuple[str, str]:
    """One line for actions whose keys differ in their number alone."""
    return words.format(last=len(actions)), f"{_keys(actions[0])} – {_keys(actions[-1])}"


def _keys(action: QAction) -> str:
    """The keys of an action as this system writes them."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
