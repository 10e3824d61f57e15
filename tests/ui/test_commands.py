"""What is asked for by name or by keys is done to many questions at once, and taken back in one step."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from prefill.domain.references import sign_of
from prefill.domain.responses import State
from prefill.jobs.checks import Surroundings
from prefill.jobs.job import Job
from prefill.ui.asked_dialog import AskedDialog
from prefill.ui.bulk_dialogs import AcceptAboveDialog, NotApplicableDialog, PreparedDialog, ReplaceDialog
from prefill.ui.command_palette import CommandPalette
from prefill.ui.concordance import ConcordanceWindow
from prefill.ui.main_window import MainWindow
from prefill.ui.overview_page import OverviewPage
from prefill.ui.portal_window import PortalWindow
from prefill.ui.refer_dialog import ReferDialog
from prefill.ui.review.page import ReviewPage
from prefill.ui.review.points_pane import PointsPane
from prefill.ui.review.questions_model import Column
from prefill.ui.review.questions_view import QuestionsView
from tests.fixtures.forms import plain_form
from tests.ui.conftest import QUESTIONS
from tests.ui.windows import ALT, CONTROL, SHIFT, OpenWindow, current, press, review_of, states

DOWN = Qt.Key.Key_Down
RETURN = Qt.Key.Key_Return


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow, form: object) -> Iterator[MainWindow]:
    window = open_window(form)
    review_of(qtbot, window)
    yield window
    for tool in window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if tool.isWindow():
            tool.close()


@pytest.fixture
def review(window: MainWindow) -> ReviewPage:
    assert window.review is not None
    return window.review


@pytest.fixture
def job(review: ReviewPage) -> Job:
    return review.job


def palette_of(qtbot: QtBot, window: MainWindow) -> CommandPalette:
    press(qtbot, Qt.Key.Key_K, CONTROL)
    palette = window.findChild(CommandPalette)
    assert palette is not None
    return palette


def test_a_command_is_found_by_a_few_letters_and_run_by_enter(
    qtbot: QtBot, window: MainWindow, job: Job
) -> None:
    palette = palette_of(qtbot, window)
    qtbot.keyClicks(palette.words, "flag next")
    assert palette.list.topLevelItem(0).text(0) == "Flag and go to the next"
    qtbot.keyClick(palette.words, RETURN)
    assert states(job)[0] is State.FLAGGED


def test_the_palette_is_walked_with_the_arrow_keys(qtbot: QtBot, window: MainWindow, job: Job) -> None:
    palette = palette_of(qtbot, window)
    qtbot.keyClicks(palette.words, "accept and")
    first, second = (palette.list.topLevelItem(row).text(0) for row in (0, 1))
    assert (first, second) == ("Accept and go to the next", "Accept and stay")
    qtbot.keyClick(palette.words, DOWN)
    qtbot.keyClick(palette.words, RETURN)
    assert (states(job)[0], current(window)) == (State.ACCEPTED, job.order[0])


def test_what_cannot_be_done_now_is_not_offered(qtbot: QtBot, window: MainWindow) -> None:
    palette = palette_of(qtbot, window)
    qtbot.keyClicks(palette.words, "redo")
    assert palette.list.topLevelItemCount() == 1  # to find the word in the questions
    palette.close()


def test_words_that_are_no_command_are_found_in_the_questions(
    qtbot: QtBot, window: MainWindow, job: Job
) -> None:
    palette = palette_of(qtbot, window)
    qtbot.keyClicks(palette.words, "shoes")
    qtbot.keyClick(palette.words, RETURN)
    assert current(window) == job.order[4]


def test_all_above_a_confidence_are_accepted_and_taken_back_in_one_step(
    qtbot: QtBot, window: MainWindow, job: Job
) -> None:
    window.commands.accept_above.trigger()
    dialog = window.findChild(AcceptAboveDialog)
    assert dialog.count.text() == "Answers that will change: 4"
    dialog.do_button.click()
    assert states(job) == [State.ACCEPTED] * 4 + [State.EMPTY]
    press(qtbot, Qt.Key.Key_Z, CONTROL)
    assert states(job) == [State.PREFILLED] * 4 + [State.EMPTY]


def test_the_selected_are_accepted(qtbot: QtBot, window: MainWindow, job: Job) -> None:
    view = window.findChild(QuestionsView)
    qtbot.keyClick(view, DOWN, SHIFT)
    qtbot.keyClick(view, DOWN, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_A, CONTROL | SHIFT)
    dialog = window.findChild(PreparedDialog)
    assert dialog.count.text() == "Answers that will change: 3"
    qtbot.keyClick(dialog, RETURN)
    assert states(job) == [State.ACCEPTED] * 3 + [State.PREFILLED, State.EMPTY]


def test_words_are_replaced_in_all_answers_after_they_were_shown(
    qtbot: QtBot, window: MainWindow, job: Job
) -> None:
    press(qtbot, Qt.Key.Key_H, CONTROL)
    dialog = window.findChild(ReplaceDialog)
    qtbot.keyClicks(dialog.old, "THAT")
    qtbot.keyClicks(dialog.new, "this")
    assert dialog.count.text() == "Answers that will change: 4"
    assert dialog.table.item(0, 2).text() == "Yes, this is so: 0."
    dialog.case.click()
    assert not dialog.do_button.isEnabled()
    dialog.case.click()
    qtbot.keyClick(dialog, RETURN)
    assert job.response(job.order[1]).values["D3"] == "Yes, this is so: 1."
    window.commands.undo.trigger()
    assert job.response(job.order[1]).values["D3"] == "Yes, that is so: 1."


def test_a_section_is_not_applicable_for_one_reason(qtbot: QtBot, window: MainWindow, job: Job) -> None:
    job.accept(job.order[0])
    window.commands.not_applicable.trigger()
    dialog = window.findChild(NotApplicableDialog)
    qtbot.keyClicks(dialog.reason, "There is no receptionist.")
    assert dialog.count.text() == "Answers that will change: 4"
    qtbot.keyClick(dialog, RETURN)
    last = job.response(job.order[4])
    assert (last.state, dict(last.values)) == (
        State.EDITED,
        {"C6": "N/A", "D6": "There is no receptionist."},
    )
    assert job.response(job.order[0]).values["C2"] == "Yes"


def test_clearing_all_prefilled_is_undone_in_one_step(qtbot: QtBot, window: MainWindow, job: Job) -> None:
    window.commands.clear_prefilled.trigger()
    dialog = window.findChild(PreparedDialog)
    assert dialog.count.text() == "Answers that will change: 4"
    assert states(job) == [State.PREFILLED] * 4 + [State.EMPTY]
    qtbot.keyClick(dialog, RETURN)
    assert states(job) == [State.EMPTY] * 5
    assert window.commands.undo.text() == "&Undo: Clear all prefilled"
    window.commands.undo.trigger()
    assert states(job) == [State.PREFILLED] * 4 + [State.EMPTY]


def test_a_match_is_appended_and_the_previous_answer_repeated(
    qtbot: QtBot, window: MainWindow, review: ReviewPage, job: Job
) -> None:
    job.edit(job.order[0], {"D2": "To begin with."})
    view = window.findChild(QuestionsView)
    qtbot.keyClick(view, Qt.Key.Key_1, CONTROL | SHIFT)
    assert job.response(job.order[0]).values["D2"] == "To begin with.\n\nYes, that is so: 0."
    review.go_next()
    qtbot.keyClick(view, Qt.Key.Key_R, CONTROL)
    repeated = job.response(job.order[1])
    assert (repeated.state, repeated.values["D3"]) == (
        State.EDITED,
        "To begin with.\n\nYes, that is so: 0.",
    )


def test_open_points_are_gone_through_by_key(qtbot: QtBot, window: MainWindow, job: Job) -> None:
    job.edit(job.order[1], {"D3": "We keep [number] copies."})
    job.edit(job.order[3], {"D5": "No, we do not."})
    press(qtbot, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: current(window) == job.order[1])
    assert window.statusBar().currentMessage() == (
        "Open point 1 of 2: “[number]” looks like something still to be filled in."
    )
    press(qtbot, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: current(window) == job.order[3])
    press(qtbot, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: current(window) == job.order[1])


def test_open_points_are_a_list_that_follows_what_is_answered(
    qtbot: QtBot, window: MainWindow, review: ReviewPage, job: Job
) -> None:
    job.edit(job.order[1], {"D3": "We keep [number] copies."})
    pane = window.findChild(PointsPane)
    assert not pane.isVisible()
    press(qtbot, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: pane.list.count() == 1)
    assert pane.isVisible()
    assert pane.list.item(0).text() == (
        "Security, row 3\n“[number]” looks like something still to be filled in."
    )
    review.session.edit(job.order[3], {"D5": "No, we do not."})
    qtbot.waitUntil(lambda: pane.list.count() == 2)
    pane.list.setFocus()
    qtbot.keyClick(pane.list, DOWN)
    qtbot.keyClick(pane.list, RETURN)
    assert current(window) == job.order[3]
    for number in (1, 3):
        review.session.edit(job.order[number], {f"D{number + 2}": ""})
    qtbot.waitUntil(lambda: pane.list.count() == 1)
    assert "There is no answer yet." in pane.list.item(0).text()


def test_what_is_replaced_is_shown_as_the_copy_will_say_it(
    qtbot: QtBot, window: MainWindow, job: Job
) -> None:
    """With the number of a row in place of the sign for it, and without a word where none is left."""
    review = review_of(qtbot, window)
    review.session.edit(job.order[1], {"D3": f"See row {sign_of(job.order[0])} for acme."})
    review.session.edit(job.order[2], {"D4": "Acme"})
    window.commands.replace.trigger()
    dialog = window.findChild(ReplaceDialog)
    dialog.old.setText("acme")
    cells = [[dialog.table.item(row, column).text() for column in (1, 2)] for row in range(2)]
    assert cells == [["See row 2 for acme.", "See row 2 for ."], ["Acme", ""]]
    dialog.close()


def test_words_are_looked_up_in_a_window_that_stays_open(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_L, CONTROL)
    looked_up = window.findChild(ConcordanceWindow)
    qtbot.keyClicks(looked_up.words, "encrypting customers")
    qtbot.waitUntil(lambda: "Do you encrypt customer data" in looked_up.hits.toPlainText())
    window.activateWindow()
    assert looked_up.isVisible()


def test_where_words_are_looked_up_no_key_acts_on_the_questions_behind(
    qtbot: QtBot, window: MainWindow, job: Job
) -> None:
    press(qtbot, Qt.Key.Key_L, CONTROL)
    looked_up = window.findChild(ConcordanceWindow)
    before = states(job)
    qtbot.keyClick(looked_up.words, RETURN, CONTROL)
    qtbot.keyClick(looked_up.words, Qt.Key.Key_1, CONTROL)
    assert states(job) == before
    qtbot.keyClick(looked_up.words, Qt.Key.Key_L, CONTROL)
    assert looked_up.isVisible()
    assert QApplication.activeWindow() is window
    qtbot.keyClick(looked_up.words, Qt.Key.Key_Escape)
    assert not looked_up.isVisible()


def test_what_it_asks_is_drawn(qtbot: QtBot, window: MainWindow) -> None:
    window.commands.asked.trigger()
    dialog = window.findChild(AskedDialog)
    qtbot.waitUntil(lambda: bool(dialog.chart.accessibleDescription()), timeout=20_000)
    assert "Security: " in dialog.chart.accessibleDescription()
    dialog.close()


def test_in_portal_mode_one_key_copies_and_the_arrows_go_on(
    qtbot: QtBot, window: MainWindow, job: Job
) -> None:
    press(qtbot, Qt.Key.Key_P, CONTROL)
    portal = window.findChild(PortalWindow)
    qtbot.keyClick(portal, RETURN)
    assert QGuiApplication.clipboard().text() == "Yes"
    qtbot.keyClick(portal, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == "Yes, that is so: 0."
    qtbot.keyClick(portal, DOWN)
    assert current(window) == job.order[1]
    qtbot.keyClick(portal, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_in_portal_mode_an_answer_that_names_another_customer_is_warned_of(
    qtbot: QtBot, window: MainWindow, review: ReviewPage, job: Job
) -> None:
    review.session.around = Surroundings(date(2026, 11, 23), ("Harbour Bank",))
    job.edit(job.order[0], {"D2": "As agreed with Harbour Bank."})
    press(qtbot, Qt.Key.Key_P, CONTROL)
    portal = window.findChild(PortalWindow)
    shown = [label for label in portal.findChildren(QLabel) if label.isVisible()]
    (warning,) = [label for label in shown if label.text().startswith("⚠")]
    (answer,) = [label for label in shown if label.text() == "As agreed with Harbour Bank."]
    assert "Harbour Bank" in warning.text()
    assert warning.mapTo(portal, warning.rect().bottomLeft()).y() < answer.mapTo(portal, QPoint()).y()
    qtbot.keyClick(portal, DOWN)
    assert not warning.isVisible()
    qtbot.keyClick(portal, Qt.Key.Key_Up)
    assert warning.isVisible()
    review.session.edit(job.order[0], {"D2": "As agreed."})
    assert not warning.isVisible()
    qtbot.keyClick(portal, Qt.Key.Key_Escape)


def test_in_portal_mode_a_mark_is_copied_as_what_it_stands_for(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    heads = ("No.", "Question", "Yes", "No", "Comments")
    window = open_window(plain_form(tmp_path / "marks.xlsx", "Security", heads, QUESTIONS, ()))
    session = review_of(qtbot, window).session
    session.clear()
    session.edit(session.job.order[0], {"D2": "x"})
    window.commands.portal.trigger()
    (portal,) = portals(window)
    qtbot.keyClick(portal, RETURN)
    assert QGuiApplication.clipboard().text() == "No"
    portal.close()


def portals(window: MainWindow) -> list[PortalWindow]:
    return [portal for portal in window.findChildren(PortalWindow) if portal.isVisible()]


def test_the_portal_is_one_window_however_often_it_is_asked_for(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    press(qtbot, Qt.Key.Key_P, CONTROL)
    (portal,) = portals(window)
    qtbot.keyClick(portal, Qt.Key.Key_P, CONTROL)
    press(qtbot, Qt.Key.Key_P, CONTROL)
    assert portals(window) == [portal]
    qtbot.keyClick(portal, Qt.Key.Key_Escape)
    assert portals(window) == []
    qtbot.keyClick(window, DOWN, ALT)
    qtbot.keyClick(window, Qt.Key.Key_P, CONTROL)
    (portal,) = portals(window)
    assert QUESTIONS[1] in [label.text() for label in portal.findChildren(QLabel)]
    old, heads = window.review, ("No.", "Question", "Answer", "Comment")
    window.open(plain_form(tmp_path / "next.xlsx", "Next", heads, ("Do you sleep well?",), ("Yes", "No")))
    qtbot.waitUntil(lambda: isinstance(window.page, OverviewPage), timeout=20_000)
    review_of(qtbot, window)
    assert window.review is not old
    assert portals(window) == []
    window.commands.portal.trigger()  # offscreen no window is active by now
    (portal,) = portals(window)
    assert "Do you sleep well?" in [label.text() for label in portal.findChildren(QLabel)]


def test_a_long_answer_leaves_the_portal_small_and_is_scrolled(
    qtbot: QtBot, window: MainWindow, job: Job
) -> None:
    job.edit(job.order[0], {"D2": "All of our answer, at length. " * 400})
    press(qtbot, Qt.Key.Key_P, CONTROL)
    portal = window.findChild(PortalWindow)
    bar = portal.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert portal.height() < 400
    qtbot.keyClick(portal, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(portal, DOWN)
    assert bar.value() == 0
    qtbot.keyClick(portal, Qt.Key.Key_Escape)


def test_where_one_types_the_key_deletes_a_word_and_not_the_answer(
    qtbot: QtBot, window: MainWindow, job: Job
) -> None:
    editor = next(e for e in window.findChildren(QPlainTextEdit) if e.isVisible())
    find = next(f for f in window.findChildren(QLineEdit) if f.accessibleName().startswith("Find in"))
    for words in (editor, find):
        words.setFocus()
        words.clear()
        qtbot.keyClicks(words, "two words")
        qtbot.keyClick(words, Qt.Key.Key_Backspace, CONTROL)
        typed = words.text() if isinstance(words, QLineEdit) else words.toPlainText()
        assert typed.strip() == "two"
    assert states(job)[0] is State.EDITED
    window.findChild(QuestionsView).setFocus()
    press(qtbot, Qt.Key.Key_Backspace, CONTROL)
    assert states(job)[0] is State.EMPTY


def test_the_key_of_each_command_is_called_as_the_window_calls_it(window: MainWindow) -> None:
    commands = window.commands
    keys = dict(line for group in commands.help_groups() for line in group.lines)
    assert keys["Accept and go to the next"] == "Ctrl+Enter"
    assert keys["Flag and go to the next"] == "Ctrl+Shift+Enter"


def test_an_answer_refers_to_another_row_by_a_few_keys(
    qtbot: QtBot, window: MainWindow, review: ReviewPage, job: Job
) -> None:
    review.go_next()
    press(qtbot, Qt.Key.Key_R, CONTROL | SHIFT)
    dialog = window.findChild(ReferDialog)
    assert dialog.list.currentItem().text(0) == "2"  # the nearest above
    qtbot.keyClicks(dialog.words, "multi-factor")
    assert dialog.list.topLevelItemCount() == 1
    qtbot.keyClick(dialog.words, RETURN)
    answer = job.response(job.order[1])
    assert answer.values["D3"] == "Yes, that is so: 1.\nSee the answer to row ⟦Security!4⟧."
    shown = window.findChild(QuestionsView).model().index(1, Column.ANSWER).data()
    assert shown.endswith("See the answer to row 4.")
    assert window.commands.undo.text() == "&Undo: Refer to another answer"


def test_a_sign_for_a_row_goes_as_a_whole(qtbot: QtBot, window: MainWindow, job: Job) -> None:
    job.edit(job.order[0], {"D2": "See ⟦Security!14⟧"})
    window.findChild(QuestionsView).setFocus()
    assert window.review is not None
    window.review.go_next()
    window.review.go_previous()
    editor = next(e for e in window.findChildren(QPlainTextEdit) if e.isVisible())
    assert editor.toPlainText() == "See ⟦Security!14⟧"
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Left)
    qtbot.keyClicks(editor, ".")
    assert editor.toPlainText() == "See ⟦Security!14⟧."
    qtbot.keyClick(editor, Qt.Key.Key_Left)
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.toPlainText() == "See ."
