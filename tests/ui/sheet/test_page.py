"""A form that was guessed wrong is put right in two clicks, and the next file of that shape needs none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from prefill.domain.questions import ChoiceCode, LeftAlone, QuestionKey
from prefill.domain.responses import State
from prefill.jobs.desk import Desk
from prefill.ui.keyboard_sheet import KeyboardSheet
from prefill.ui.main_window import MainWindow
from prefill.ui.progress_page import ProgressPage
from prefill.ui.review.page import ReviewPage
from prefill.ui.sheet.list_words import ListWordsBox
from prefill.ui.sheet.marks import Part
from prefill.ui.sheet.model import PART_ROLE
from prefill.ui.sheet.page import SheetPage
from prefill.ui.sheet.view import SheetView
from prefill.ui.theme import Theme
from prefill.workbook import Sheet
from tests.fixtures.misread import FIRST, LAST, misread_form
from tests.ui.windows import overview_of, review_of

A, B, C, D, E = range(1, 6)
LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier
OpenForm = Callable[[Path], MainWindow]


@pytest.fixture
def open_form(qtbot: QtBot, desk: Desk, app_settings: QSettings, theme: Theme) -> Iterator[OpenForm]:
    """Opens the window on a form and waits for its review."""
    windows: list[MainWindow] = []

    def open_it(path: Path) -> MainWindow:
        window = MainWindow(desk, app_settings, theme, path)
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        qtbot.waitExposed(window)
        review_of(qtbot, window)
        return window

    yield open_it
    for window in windows:
        window.close()


@pytest.fixture
def window(open_form: OpenForm, tmp_path: Path) -> MainWindow:
    return open_form(misread_form(tmp_path / "form.xlsx"))


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> SheetPage:
    return sheets_of(window, qtbot)


def sheets_of(window: MainWindow, qtbot: QtBot) -> SheetPage:
    window.commands.show_sheets.trigger()
    page = window.page
    assert isinstance(page, SheetPage)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is not None)
    qtbot.waitUntil(lambda: shown_in(page) == page.sheet)
    page.view.setFocus()
    return page


def shown_in(page: SheetPage) -> str | None:
    sheet = page.view.sheet_model.sheet
    return sheet and sheet.name


def click_column(page: SheetPage, qtbot: QtBot, column: int) -> None:
    header = page.view.horizontalHeader()
    section = page.view.sheet_model.columns.positions[column]
    where = QPoint(header.sectionViewportPosition(section) + header.sectionSize(section) // 2, 8)
    qtbot.mouseClick(header.viewport(), LEFT, NO_KEYS, where)


def click_row(page: SheetPage, qtbot: QtBot, row: int) -> None:
    header = page.view.verticalHeader()
    section = page.view.sheet_model.rows.positions[row]
    where = QPoint(8, header.sectionViewportPosition(section) + header.sectionSize(section) // 2)
    qtbot.mouseClick(header.viewport(), LEFT, NO_KEYS, where)


def click_button(page: QWidget, qtbot: QtBot, words: str) -> None:
    (button,) = [b for b in page.findChildren(QToolButton) if b.text() == words and b.isVisible()]
    assert button.isEnabled()
    qtbot.mouseClick(button, LEFT)


def cells_in_review(window: MainWindow) -> set[str]:
    assert window.review is not None
    job = window.review.job
    return {field.cell for key in job.order for field in job.question(key).fields}


def use_layout(window: MainWindow, page: SheetPage, qtbot: QtBot) -> None:
    before = window.review
    qtbot.mouseClick(page.use_button, LEFT)
    qtbot.waitUntil(lambda: window.review is not before and window.page is window.review, timeout=20_000)


def step(window: MainWindow, qtbot: QtBot, act: QAction) -> None:
    """Undo or redo a correction of the layout, for which the file is read anew."""
    before = window.review
    act.trigger()
    qtbot.waitUntil(lambda: window.review is not before and window.page is window.review, timeout=20_000)


RIGHT_CELLS = {f"E{row}" for row in range(FIRST, LAST + 1)}


def test_two_clicks_put_it_right_and_the_next_file_needs_none(
    window: MainWindow, page: SheetPage, qtbot: QtBot, tmp_path: Path
) -> None:
    assert cells_in_review(window) == {f"C{row}" for row in range(FIRST, LAST + 1)}
    click_column(page, qtbot, E)
    click_button(page, qtbot, "Answers go here")
    assert page.view.sheet_model.marks.columns[E] is Part.ANSWER
    assert C not in page.view.sheet_model.marks.columns
    use_layout(window, page, qtbot)
    assert cells_in_review(window) == RIGHT_CELLS

    window.open(misread_form(tmp_path / "next year.xlsx", change=lambda sheet: sheet.insert_rows(2)))
    overview_of(qtbot, window).start_button.click()
    qtbot.waitUntil(lambda: isinstance(window.page, ReviewPage), timeout=20_000)
    assert window.review is not None
    assert window.review.path.name == "next year.xlsx"
    assert cells_in_review(window) == {f"E{row + 1}" for row in range(FIRST, LAST + 1)}


def test_what_was_decided_is_kept_and_the_rest_is_prefilled_anew(
    window: MainWindow, page: SheetPage, qtbot: QtBot
) -> None:
    assert window.review is not None
    session = window.review.session
    noted, skipped = QuestionKey("Form", FIRST), QuestionKey("Form", FIRST + 1)
    session.set_note(noted, "Ask Ana.")
    session.go_to(skipped)
    session.skip()
    click_column(page, qtbot, E)
    qtbot.keyClick(page.view, Qt.Key.Key_A)
    use_layout(window, page, qtbot)
    job = window.review.job
    assert job.response(noted).note == "Ask Ana."
    assert job.response(skipped).state is State.SKIPPED
    prefilled = [key for key in job.order if job.response(key).state is State.PREFILLED]
    assert len(prefilled) >= 2
    assert all(job.response(key).values.keys() == {f"E{key.row}"} for key in prefilled)


def test_a_correction_is_undone_in_its_order_with_all_that_was_done_before(
    window: MainWindow, page: SheetPage, qtbot: QtBot
) -> None:
    assert window.review is not None
    wrong = cells_in_review(window)
    before = dict(window.review.job.responses)
    session = window.review.session
    session.go_to(QuestionKey("Form", FIRST + 1))
    session.skip()
    skipped = dict(window.review.job.responses)
    click_column(page, qtbot, E)
    qtbot.keyClick(page.view, Qt.Key.Key_A)
    use_layout(window, page, qtbot)
    corrected = dict(window.review.job.responses)
    window.review.session.flag()
    assert window.commands.undo.text() == "&Undo: Flag"
    window.commands.undo.trigger()
    assert window.commands.undo.text() == "&Undo: Correct the layout"
    step(window, qtbot, window.commands.undo)
    assert cells_in_review(window) == wrong
    assert dict(window.review.job.responses) == skipped
    assert window.commands.redo.text() == "&Redo: Correct the layout"
    window.commands.undo.trigger()
    assert dict(window.review.job.responses) == before
    window.commands.redo.trigger()
    step(window, qtbot, window.commands.redo)
    assert cells_in_review(window) == RIGHT_CELLS
    assert dict(window.review.job.responses) == corrected
    window.commands.redo.trigger()
    assert State.FLAGGED in {response.state for response in window.review.job.responses.values()}


def test_a_correction_stays_where_undoing_it_is_cancelled(
    window: MainWindow, page: SheetPage, qtbot: QtBot
) -> None:
    click_column(page, qtbot, E)
    qtbot.keyClick(page.view, Qt.Key.Key_A)
    use_layout(window, page, qtbot)
    review = window.review
    window.commands.undo.trigger()
    window.findChild(ProgressPage).cancel_wanted.emit()
    qtbot.waitUntil(lambda: window.page is review, timeout=20_000)
    assert cells_in_review(window) == RIGHT_CELLS
    assert window.commands.undo.text() == "&Undo: Correct the layout"
    step(window, qtbot, window.commands.undo)
    assert cells_in_review(window) != RIGHT_CELLS


def test_a_word_is_taken_back_and_said_again_by_the_keys(page: SheetPage, qtbot: QtBot) -> None:
    click_column(page, qtbot, E)
    qtbot.keyClick(page.view, Qt.Key.Key_A)
    assert E in page.view.sheet_model.marks.columns
    qtbot.keyClick(page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert E not in page.view.sheet_model.marks.columns
    assert not page.use_button.isEnabled()
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.view, Qt.Key.Key_Z, control_shift)
    assert E in page.view.sheet_model.marks.columns


def test_rows_are_said_to_be_no_questions(page: SheetPage, qtbot: QtBot) -> None:
    click_row(page, qtbot, FIRST)
    click_button(page, qtbot, "Not a question")
    assert FIRST not in page.view.sheet_model.marks.rows
    qtbot.keyClick(page.view, Qt.Key.Key_L)
    assert page.view.sheet_model.marks.rows == frozenset()
    assert isinstance(page.correcting.found("Form"), LeftAlone)
    qtbot.keyClick(page.view, Qt.Key.Key_Y)
    assert page.view.sheet_model.marks.rows == {FIRST}


def test_cells_are_dragged_over_to_name_their_columns(page: SheetPage, qtbot: QtBot) -> None:
    model, view = page.view.sheet_model, page.view
    first = view.visualRect(model.index(model.rows.positions[FIRST], D - 1)).center()
    last = view.visualRect(model.index(model.rows.positions[LAST], E - 1)).center()
    qtbot.mousePress(view.viewport(), LEFT, NO_KEYS, first)
    qtbot.mouseMove(view.viewport(), last)
    qtbot.mouseRelease(view.viewport(), LEFT, NO_KEYS, last)
    qtbot.keyClick(view, Qt.Key.Key_A)
    assert {c for c, part in model.marks.columns.items() if part is Part.ANSWER} == {D, E}


def test_a_sheet_is_left_alone_and_the_correction_forgotten(page: SheetPage, qtbot: QtBot) -> None:
    click_button(page, qtbot, "Leave this sheet alone")
    assert page.view.sheet_model.marks.columns == {}
    qtbot.mouseClick(page.side.forget, LEFT)
    assert page.view.sheet_model.marks.columns[C] is Part.ANSWER


def test_the_help_sheet_tells_the_keys_of_the_page(window: MainWindow, page: SheetPage, qtbot: QtBot) -> None:
    window.commands.help.trigger()
    (sheet,) = window.findChildren(KeyboardSheet)
    words = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"Answers go here", "A", "All rows like this", "L"} <= words
    sheet.reject()
    assert page.isVisible()


def test_nothing_is_kept_before_the_layout_is_used(page: SheetPage, desk: Desk, qtbot: QtBot) -> None:
    click_column(page, qtbot, E)
    qtbot.keyClick(page.view, Qt.Key.Key_A)
    qtbot.mouseClick(page.back_button, LEFT)
    assert desk.corrections.sheets == ()


def test_the_sheet_is_seen_as_the_customer_will_see_it(
    window: MainWindow, page: SheetPage, qtbot: QtBot
) -> None:
    assert window.review is not None
    window.review.job.edit(QuestionKey("Form", FIRST), {f"C{FIRST}": "Low"})
    qtbot.mouseClick(page.answers_button, LEFT)
    model = page.view.sheet_model
    assert model.index(model.rows.positions[FIRST], C - 1).data() == "Low"
    assert not page.side.isVisible()
    qtbot.mouseClick(page.layout_button, LEFT)
    assert model.index(model.rows.positions[FIRST], C - 1).data() == ""
    assert model.index(model.rows.positions[FIRST], B - 1).data(PART_ROLE) is Part.QUESTION


def test_a_sheet_is_drawn_once_when_the_page_is_opened_and_once_when_it_changes(
    open_form: OpenForm, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    show = SheetView.show_sheet

    def noted(view: SheetView, sheet: Sheet, *more: Any) -> None:
        drawn.append(sheet.name)
        show(view, sheet, *more)

    monkeypatch.setattr(SheetView, "show_sheet", noted)
    form = misread_form(tmp_path / "two.xlsx", change=lambda sheet: sheet.parent.copy_worksheet(sheet))
    window = open_form(form)
    assert window.review is not None
    window.review.session.go_to(QuestionKey("Form Copy", FIRST))
    page = sheets_of(window, qtbot)
    assert drawn == ["Form Copy"]
    page.show_answers(True)
    assert drawn == ["Form Copy"] * 2
    page.back_button.click()
    window.review.session.go_to(QuestionKey("Form", FIRST))
    sheets_of(window, qtbot)
    assert drawn == ["Form Copy", "Form Copy", "Form"]


def test_a_word_of_a_list_is_given_a_meaning_that_is_remembered(
    open_form: OpenForm, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    items = ("Running", "Dormant")
    form = misread_form(tmp_path / "f.xlsx", items=items, change=lambda sheet: sheet.delete_cols(C))
    window = open_form(form)
    page = sheets_of(window, qtbot)
    (box,) = [b for b in page.side.findChildren(ListWordsBox) if b.items == items]
    chooser = box.box("Running")
    chooser.setCurrentIndex(chooser.findData(ChoiceCode.YES))
    chooser.activated.emit(chooser.currentIndex())
    use_layout(window, page, qtbot)
    assert window.review is not None
    job = window.review.job
    written = {value for key in job.order for value in job.response(key).values.values()}
    assert "Running" in written
    assert desk.corrections.meanings_of(items) == {"Running": ChoiceCode.YES}


def test_a_large_sheet_shows_what_is_in_sight_and_folds_the_rest(
    open_form: OpenForm, qtbot: QtBot, tmp_path: Path
) -> None:
    path = misread_form(tmp_path / "big.xlsx")
    book = openpyxl.load_workbook(path)
    sheet = book["Form"]
    for row in range(LAST + 1, 1_500):
        sheet.cell(row, 7, f"note {row}")
    sheet.cell(1_048_576, 7, "the end")
    sheet.row_dimensions[FIRST + 2].hidden = True
    sheet.column_dimensions["D"].hidden = True
    book.save(path)
    page = sheets_of(open_form(path), qtbot)
    model = page.view.sheet_model
    assert model.rowCount() < len(model.rows.numbers)
    assert len(model.rows.numbers) < 1_600
    assert FIRST + 2 not in model.rows.positions
    assert D not in model.columns.positions
    page.view.go_to(1_048_576)
    assert model.index(model.rowCount() - 1, 6 - 1).data() == "the end"
