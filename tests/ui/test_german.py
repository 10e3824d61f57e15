"""The window in German: no English is left on any page, each key of a menu means one thing, buttons fit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl
import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDockWidget, QMenu, QToolBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from prefill.bank import Bank
from prefill.domain.entries import Entry, EntryId, Level
from prefill.domain.questions import ChoiceCode
from prefill.jobs.citing import origin_of, origin_words
from prefill.jobs.desk import Desk
from prefill.jobs.gate import Gate
from prefill.resources import find
from prefill.ui.asked_dialog import AskedDialog
from prefill.ui.bank.differences import differences
from prefill.ui.language import Language, language_in
from prefill.ui.main_window import MainWindow
from prefill.ui.review.matches_pane import MatchesPane
from prefill.ui.sheet.bar import ActsBar
from prefill.ui.sheet.page import SheetPage
from prefill.ui.theme import Appearance, Theme
from prefill.ui.translated import translated
from tests.fixtures.forms import plain_form
from tests.fixtures.questions import entry, match, question, text_field
from tests.ui.visible_texts import Catalogue, visible_texts
from tests.ui.walk import Walk
from tests.ui.windows import OpenWindow, banner_of, drop, overview_of, review_of

if TYPE_CHECKING:
    from tour import Tour

NAMES = {"Prefill", "English"}  # of the application, and of a language in its own words
pytestmark = pytest.mark.usefixtures("german")
QUESTIONS = (
    "Verschlüsseln Sie gespeicherte Kundendaten?",
    "Werden Sicherungen mindestens einmal im Jahr zur Probe zurückgespielt?",
    "Werden Sicherungen mindestens zweimal im Jahr zur Probe zurückgespielt?",
    "Welche Schuhe trägt der Empfang am Donnerstag?",
)


@pytest.fixture
def catalogue() -> Catalogue:
    return Catalogue(find("translations/prefill_de.ts"))


@pytest.fixture
def dark(theme: Theme) -> Iterator[None]:
    theme.set_appearance(Appearance.DARK)
    yield
    theme.set_appearance(Appearance.LIGHT)


@pytest.fixture
def german_form(tmp_path: Path, desk: Desk) -> Path:
    """A form and a bank in German, so that every English word is the window's own."""
    with Bank.open(desk.folders.bank) as bank:
        for entry in bank.entries():
            bank.delete(entry.id)
        for text in QUESTIONS[:2]:
            bank.add(
                Entry(
                    EntryId(""), text, (), ChoiceCode.YES, "Ja, so ist es.", level=Level.GOLDEN, language="de"
                )
            )
    heads = ("Nr.", "Frage", "Antwort", "Bemerkung")
    return plain_form(tmp_path / "fragen.xlsx", "Sicherheit", heads, QUESTIONS, ("Ja", "Nein"))


def pages(qtbot: QtBot, window: MainWindow, form: Path) -> Iterator[str]:
    """Shows one page or dialog of the window after another, and gives its name."""
    yield "start"
    assert drop(window, form)
    overview_of(qtbot, window)
    yield "overview"
    review = review_of(qtbot, window)
    yield "review"
    for key in review.session.job.order:
        review.session.go_to(key)
        qtbot.wait(150)
        yield f"row {key.row}"
    commands = window.commands
    for action in (
        commands.palette,
        commands.help,
        commands.job_frame,
        commands.asked,
        commands.prefill_settings,
        commands.deliveries,
        commands.concordance,
        commands.replace,
        commands.accept_above,
        commands.about,
        commands.save,
    ):
        yield from dialog(qtbot, window, action)
    commands.show_sheets.trigger()
    qtbot.wait(300)
    yield "sheets"
    commands.show_bank.trigger()
    qtbot.wait(500)
    yield "bank"


def dialog(qtbot: QtBot, window: MainWindow, action: QAction) -> Iterator[str]:
    """What an action opens, closed again afterwards."""
    action.trigger()
    qtbot.wait(300)
    yield action.text()
    for widget in QApplication.topLevelWidgets():
        if widget is not window and widget.isVisible():
            widget.close()
    qtbot.wait(50)


def test_no_page_and_no_dialog_has_english_left(
    qtbot: QtBot, open_window: OpenWindow, german_form: Path, catalogue: Catalogue
) -> None:
    window = open_window()
    left = {
        page: found
        for page in pages(qtbot, window, german_form)
        if (found := catalogue.untranslated(visible_texts()) - NAMES)
    }
    assert left == {}


@pytest.mark.filterwarnings("ignore:Data Validation extension")
def test_no_view_has_english_left_and_each_can_be_read_in_the_dark(
    tour: Tour, catalogue: Catalogue, dark: None
) -> None:
    """The bank and the forms are English there; all other words are of the window."""
    walk = Walk(tour)
    left: dict[str, str] = {}
    held = {words for entry in tour.desk.bank.entries() for words in texts_of(entry)}
    for stop in walk.stops():
        left |= dict.fromkeys(catalogue.untranslated(visible_texts()) - NAMES, stop)
    assert "\n".join(walk.faults) == ""
    known = {run for text in held | form_texts(tour.form.parent) for run in runs(text)}
    assert {text: stop for text, stop in left.items() if known.isdisjoint(runs(text))} == {}


def test_what_a_questionnaire_asks_about_is_named_in_german(
    qtbot: QtBot, open_window: OpenWindow, form: Path
) -> None:
    window = open_window(form)
    review_of(qtbot, window)
    window.commands.asked.trigger()
    asked = window.findChild(AskedDialog)
    qtbot.waitUntil(lambda: asked.chart.accessibleDescription() != "", timeout=20_000)
    assert asked.chart.accessibleDescription().startswith("Sicherheit: ")
    asked.close()


def test_two_answers_that_disagree_are_quoted_in_german() -> None:
    there = entry("E2", choice=ChoiceCode.NA)
    gate = Gate(0.9, date(2026, 11, 23))
    (reason,) = gate.judge(None, [match(), match("E2")], {one.id: one for one in (entry(), there)}).reasons
    assert (
        translated(reason) == "Zwei Antworten widersprechen sich: E1 sagt „Ja“, E2 sagt „Nicht zutreffend“."
    )


@pytest.mark.parametrize("level", list(Level))
def test_a_match_that_is_in_use_has_room_in_the_narrowest_pane(
    qtbot: QtBot, open_window: OpenWindow, desk: Desk, form: Path, level: Level
) -> None:
    for one in desk.bank.entries():
        desk.bank.update(replace(one, level=level))
    window = open_window(form)
    review = review_of(qtbot, window)
    review.session.take(0)
    pane = window.findChild(MatchesPane)
    dock = window.findChild(QDockWidget, "matches")
    review.resizeDocks([dock], [pane.minimumWidth()], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: dock.width() <= pane.minimumWidth() + 2 and not pane.is_behind)
    inside = pane.widget()
    assert inside is not None
    qtbot.waitUntil(lambda: inside.width() <= pane.viewport().width())


def test_all_that_can_be_said_of_a_sheet_stands_in_one_line(
    qtbot: QtBot, open_window: OpenWindow, form: Path
) -> None:
    window = open_window(form)
    review_of(qtbot, window)
    window.resize(1280, 720)
    window.commands.show_sheets.trigger()
    bar = window.findChild(ActsBar)
    (page,) = window.findChildren(SheetPage)
    qtbot.waitUntil(lambda: bar.width() == 1280 and 3 in page.view.sheet_model.columns.positions)
    page.view.choose_column(3)  # then one of the acts has longer words
    tools = [
        tool
        for tool in bar.findChildren(QToolButton)
        if tool.defaultAction() in page.acts.columns + page.acts.rows
    ]
    qtbot.waitUntil(lambda: page.acts.asks_not.text() == "Hi&er keine Antworten")
    last = next(tool for tool in bar.findChildren(QToolButton) if tool.defaultAction() is page.acts.nothing)
    qtbot.wait(50)
    assert {tool.mapTo(bar, QPoint(0, 0)).y() for tool in (*tools, last)} == {
        tools[0].mapTo(bar, QPoint(0, 0)).y()
    }


def test_the_help_sheet_says_nothing_twice(open_window: OpenWindow) -> None:
    said = [words for group in open_window().commands.help_groups() for words, _keys in group.lines]
    assert len(said) == len(set(said))


def test_where_an_answer_came_from_is_told_in_german() -> None:
    asked = replace(question(text_field(), row=1234), id="A-01")
    kept = str(origin_of("alt.xlsx", asked)).encode().decode()  # as a bank keeps it
    assert kept == "alt.xlsx, Form, row 1234 (A-01)"
    assert translated(origin_words(kept)) == "alt.xlsx, Form, Zeile 1234 (A-01)"
    assert translated(origin_of("alt.xlsx", replace(asked, id=""))) == "alt.xlsx, Form, Zeile 1234"
    assert origin_words("Adas Notizen, Seite 3") == "Adas Notizen, Seite 3"


def test_where_an_answer_came_from_is_compared_in_german() -> None:
    (told,) = differences(entry(), replace(entry(), source="alt.xlsx, Form, row 9 (A-01)"))
    assert "".join(piece.text for piece in told.after) == "alt.xlsx, Form, Zeile 9 (A-01)"


def texts_of(entry: Entry) -> Iterator[str]:
    yield from (entry.question, *entry.phrasings, entry.answer, entry.owner, entry.product)


def form_texts(folder: Path) -> set[str]:
    """All words of the forms that the tour has opened, and the names of their sheets."""
    found: set[str] = set()
    for path in folder.rglob("*.xlsx"):
        for sheet in openpyxl.load_workbook(path):
            lists = [validation.formula1 for validation in sheet.data_validations.dataValidation]
            cells = [str(cell) for row in sheet.iter_rows(values_only=True) for cell in row]
            heads = [cell.partition(" (")[0] for cell in cells]  # without a limit that is told in them
            found |= {sheet.title, *cells, *heads, *",".join(lists).replace('"', "").split(",")}
    return found


def runs(text: str) -> set[tuple[str, ...]]:
    """The words of a text, five in a row, or all of a shorter one."""
    words = re.sub("<[^>]*>", "", text).split()
    return {tuple(words[place : place + 5]) for place in range(max(1, len(words) - 4))}


def test_the_keys_of_each_menu_are_its_own(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    tops = window.menuBar().actions()
    menus = [menu for menu in window.findChildren(QMenu) if menu.actions() and menu.title()]
    for name, actions in [("menu bar", tops), *((menu.title(), menu.actions()) for menu in menus)]:
        keys = [key for action in actions if (key := key_of(action))]
        assert len(keys) == len(set(keys)), name


def key_of(action: QAction) -> str:
    found = re.search(r"&(?!&)(.)", action.text())
    return found[1].casefold() if found else ""


def test_a_language_is_chosen_in_the_menu_for_the_next_start(
    qtbot: QtBot, open_window: OpenWindow, app_settings: QSettings
) -> None:
    window = open_window()
    actions = [action for menu in window.findChildren(QMenu) for action in menu.actions()]
    (english,) = [action for action in actions if action.text() == "English"]
    english.trigger()
    assert language_in(app_settings) is Language.ENGLISH
    assert "nächsten Start" in banner_of(window).label.text()


def test_all_buttons_of_the_toolbar_fit_a_small_window(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.resize(1280, 720)
    qtbot.wait(50)
    (bar,) = window.findChildren(QToolBar, "toolbar", Qt.FindChildOption.FindDirectChildrenOnly)
    buttons = [bar.widgetForAction(action) for action in bar.actions() if not action.isSeparator()]
    hidden = [b.text() for b in buttons if isinstance(b, QToolButton) and not is_whole(b)]
    assert hidden == []


def is_whole(widget: QWidget) -> bool:
    return widget.isVisible() and widget.width() >= widget.sizeHint().width()
