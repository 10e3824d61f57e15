"""The main job as a person does it: drop a file, review by keyboard, save a copy, come back tomorrow."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from prefill.domain.progress import Progress, Task
from prefill.domain.responses import State
from prefill.jobs.desk import Desk
from prefill.ui.job_card import JobCard
from prefill.ui.password_dialog import PasswordDialog
from prefill.ui.progress_page import ProgressPage
from prefill.ui.receipt_dialog import ReceiptDialog
from prefill.ui.review.questions_view import QuestionsView
from prefill.ui.save_dialog import SaveDialog
from prefill.ui.start_page import StartPage
from tests.ui.windows import (
    ALT,
    CONTROL,
    SHIFT,
    OpenWindow,
    banner_of,
    current,
    drop,
    press,
    review_of,
    states,
)


def test_from_the_drop_to_the_receipt_and_back_tomorrow(
    qtbot: QtBot, open_window: OpenWindow, desk: Desk, form: Path
) -> None:
    window = open_window()
    assert isinstance(window.page, StartPage)

    assert drop(window, form)
    assert isinstance(window.page, ProgressPage)
    job = review_of(qtbot, window).job
    assert states(job) == [State.PREFILLED] * 4 + [State.EMPTY]

    press_key = partial(press, qtbot)
    press_key(Qt.Key.Key_Return, CONTROL)  # accept
    press_key(Qt.Key.Key_Return, CONTROL | SHIFT)  # flag
    press_key(Qt.Key.Key_Return)  # next
    press_key(Qt.Key.Key_Return, CONTROL)
    assert current(window) == job.order[4]
    press_key(Qt.Key.Key_F2)
    press_key(Qt.Key.Key_Space)  # the first choice
    press_key(Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "Brown ones")
    press_key(Qt.Key.Key_Up, ALT)
    assert states(job)[3:] == [State.ACCEPTED, State.EDITED]
    press_key(Qt.Key.Key_Down, ALT)
    press_key(Qt.Key.Key_Z, CONTROL)  # what was typed
    assert list(job.response(job.order[4]).values.values()) == ["Yes"]
    press_key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert list(job.response(job.order[4]).values.values()) == ["Yes", "Brown ones"]

    target = form.with_name("customer - filled.xlsx")
    press_key(Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: window.findChild(SaveDialog) is not None)
    dialog = window.findChild(SaveDialog)
    assert dialog.target == target
    dialog.also[State.FLAGGED].click()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(ReceiptDialog) is not None, timeout=20_000)
    window.findChild(ReceiptDialog).close()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    sheet = openpyxl.load_workbook(target)["Security"]
    assert [sheet.cell(row, 3).value for row in range(2, 7)] == ["Yes", "Yes", None, "Yes", "Yes"]
    assert sheet["D6"].value == "Brown ones"

    press_key(Qt.Key.Key_F3)  # the one that is left to do
    left = current(window)
    assert left == job.order[2]
    window.close()

    window = open_window()
    job = review_of(qtbot, window).job
    assert states(job) == [
        State.ACCEPTED,
        State.FLAGGED,
        State.PREFILLED,
        State.ACCEPTED,
        State.EDITED,
    ]
    assert current(window) == left


def test_a_match_is_taken_with_its_number(qtbot: QtBot, open_window: OpenWindow, form: Path) -> None:
    window = open_window(form)
    job = review_of(qtbot, window).job
    view = window.findChild(QuestionsView)
    qtbot.keyClick(view, Qt.Key.Key_2, CONTROL)
    response = job.response(job.order[0])
    assert response.state is State.ACCEPTED
    assert response.entry == job.matches(job.order[0])[1].entry
    assert current(window) == job.order[0]


def test_undo_says_what_it_will_take_back(qtbot: QtBot, open_window: OpenWindow, form: Path) -> None:
    window = open_window(form)
    review_of(qtbot, window)
    window.commands.flag_and_next.trigger()
    assert window.commands.undo.text() == "&Undo: Flag"
    window.commands.undo.trigger()
    assert window.commands.redo.text() == "&Redo: Flag"


def test_finding_narrows_the_list(qtbot: QtBot, open_window: OpenWindow, form: Path) -> None:
    window = open_window(form)
    review = review_of(qtbot, window)
    view = window.findChild(QuestionsView)
    qtbot.keyClick(view, Qt.Key.Key_F, CONTROL)
    box = QApplication.focusWidget()
    assert isinstance(box, QLineEdit)
    qtbot.keyClicks(box, "shoes")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert view.model().rowCount() == 1
    assert current(window) == review.job.order[4]
    review.show_all()
    assert view.model().rowCount() == 5


def test_a_file_that_is_no_workbook_is_refused_with_its_sentence(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.xlsx"
    letter.write_text("Dear customer")
    window = open_window()
    drop(window, letter)
    qtbot.waitUntil(banner_of(window).isVisible)
    assert "letter.xlsx" in banner_of(window).label.text()
    assert isinstance(window.page, StartPage)


def test_only_one_file_can_be_dropped(open_window: OpenWindow, form: Path) -> None:
    assert not drop(open_window(), form, form)


def test_an_unexpected_error_is_logged_and_apologised_for(
    qtbot: QtBot, open_window: OpenWindow, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    window = open_window()
    with caplog.at_level(logging.ERROR):
        window.show_error(ZeroDivisionError("secret detail"))
    assert "secret detail" in caplog.text
    assert str(desk.folders.logs) in banner_of(window).label.text()
    assert "secret detail" not in banner_of(window).label.text()


def test_reading_can_be_cancelled(
    qtbot: QtBot, open_window: OpenWindow, desk: Desk, form: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(path: Path, password: str | None = None) -> Task[None]:
        while True:
            yield Progress(3, 9, "Matching the questions")

    monkeypatch.setattr(desk, "read", endless)
    window = open_window()
    drop(window, form)
    cancel = window.findChild(ProgressPage).findChild(QPushButton)
    qtbot.waitUntil(cancel.isVisible)
    qtbot.keyClick(cancel, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: isinstance(window.page, StartPage))


def test_an_encrypted_workbook_asks_for_its_password(
    qtbot: QtBot, open_window: OpenWindow, desk: Desk, form: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from prefill.workbook.container import PasswordNeeded, WrongPassword

    read = desk.read

    def locked(path: Path, password: str | None = None) -> Task[object]:
        reading = read(path)

        def steps() -> Task[object]:
            yield Progress(0, 0, "Opening")
            if password is None:
                raise PasswordNeeded(path)
            if password != "sesame":
                raise WrongPassword(path)
            return (yield from reading)

        return steps()

    monkeypatch.setattr(desk, "read", locked)
    window = open_window(form)
    for guess in ("wrong", "sesame"):
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PasswordDialog)
        qtbot.keyClicks(dialog.findChild(QLineEdit), guess)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    review_of(qtbot, window)


def test_recent_jobs_are_a_click_away(qtbot: QtBot, open_window: OpenWindow, form: Path) -> None:
    window = open_window(form)
    review_of(qtbot, window)
    window.commands.close_job.trigger()
    (card,) = window.findChildren(JobCard)
    name, _ = card.findChildren(QPushButton)
    assert "customer.xlsx" in name.accessibleName()
    qtbot.keyClick(name, Qt.Key.Key_Return)
    review_of(qtbot, window)


def test_a_job_taken_off_the_list_is_gone(
    qtbot: QtBot, open_window: OpenWindow, desk: Desk, form: Path
) -> None:
    window = open_window(form)
    review_of(qtbot, window)
    window.commands.close_job.trigger()
    (card,) = window.findChildren(JobCard)
    _, remove = card.findChildren(QPushButton)
    remove.click()
    assert desk.recent() == []


def test_the_answer_bank_is_a_page_of_the_window(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.commands.show_bank.trigger()
    assert window.commands.show_bank.isChecked()
    assert not window.commands.undo.isEnabled()


def test_every_widget_that_takes_focus_has_a_name(qtbot: QtBot, open_window: OpenWindow, form: Path) -> None:
    window = open_window(form)
    review_of(qtbot, window)
    pages = (window.commands.show_review, window.commands.show_start, window.commands.show_bank)
    for show_page in pages:
        show_page.trigger()
        qtbot.wait(1)  # the bank page fills when it is first shown
        focusable = [widget for widget in window.findChildren(QWidget) if takes_focus(widget)]
        assert focusable
        assert [widget for widget in focusable if not name_of(widget)] == []


def takes_focus(widget: QWidget) -> bool:
    is_part = isinstance(widget.parentWidget(), QAbstractItemView) or widget.focusProxy() is not None
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not is_part and widget.isVisible()


def name_of(widget: QWidget) -> str:
    """What a screen reader says: the given name, or the words on a button."""
    words = getattr(widget, "text", None)
    return widget.accessibleName() or (words() if isinstance(widget, QAbstractButton) and words else "")


class MouseEvents(QObject):
    """Counts what a mouse does anywhere in the application."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.events = 0
        application.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        kinds = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseMove)
        self.events += event.type() in (*kinds, QEvent.Type.Wheel, QEvent.Type.MouseButtonDblClick)
        return False


def test_a_hundred_rows_are_answered_without_a_mouse(
    qtbot: QtBot, qapp: QApplication, open_window: OpenWindow, desk: Desk, tmp_path: Path
) -> None:
    mouse = MouseEvents(qapp)
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["No.", "Question", "Answer"])
    for number in range(1, 101):
        sheet.append([number, f"Which colour has the door of room {number}?"])
    book.save(tmp_path / "rooms.xlsx")
    window = open_window(tmp_path / "rooms.xlsx")
    job = review_of(qtbot, window).job
    for number in range(1, 101):
        press(qtbot, Qt.Key.Key_F2)
        qtbot.keyClicks(QApplication.focusWidget(), f"No. {number}")
        press(qtbot, Qt.Key.Key_Return, CONTROL)
        press(qtbot, Qt.Key.Key_Escape)
    assert states(job) == [State.ACCEPTED] * 100
    qapp.removeEventFilter(mouse)
    assert mouse.events == 0
    assert window.review is not None
    assert window.review.selected == [
        job.order[-1]
    ]  # Ctrl is held, and still nothing is added to the selection
    assert [record.counts[State.ACCEPTED] for record in desk.recent()] == [100]
    assert [job.response(key).values[f"C{key.row}"] for key in job.order][::33] == [
        "No. 1",
        "No. 34",
        "No. 67",
        "No. 100",
    ]
