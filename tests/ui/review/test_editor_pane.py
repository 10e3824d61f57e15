"""Answers are given in the editor by keyboard, each field in its own way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from prefill.domain.questions import Accepts, AnswerField, Role
from prefill.domain.responses import State
from prefill.jobs.job import Job
from prefill.ui.review.editor_pane import EditorPane
from prefill.ui.review.room_left import RoomLeft
from prefill.ui.review.session import ReviewSession
from tests.fixtures.questions import choice_field, question, text_field
from tests.ui.conftest import MakeJob, key
from tests.ui.windows import turn_wheel

Begin = Callable[[Job], ReviewSession]
Show = Callable[[ReviewSession], EditorPane]


@pytest.fixture
def show(qapp: QApplication) -> Iterator[Show]:
    """Shows the editor of a review."""
    panes: list[EditorPane] = []

    def show_it(session: ReviewSession) -> EditorPane:
        panes.append(EditorPane(session))
        panes[-1].show()
        return panes[-1]

    yield show_it
    for pane in panes:
        delete(pane)  # now, with the timers that wait for the end of typing


@pytest.fixture
def pane(show: Show, session: ReviewSession) -> EditorPane:
    return show(session)


def buttons(pane: QWidget) -> dict[str, QPushButton]:
    return {b.text(): b for b in pane.findChildren(QPushButton) if b.isVisibleTo(pane)}


def prose(pane: QWidget) -> QPlainTextEdit:
    return pane.findChildren(QPlainTextEdit)[-1]


def test_a_short_list_is_a_row_of_buttons(qtbot: QtBot, pane: EditorPane, job: Job) -> None:
    assert buttons(pane)["Yes"].isChecked()
    qtbot.mouseClick(buttons(pane)["No"], Qt.MouseButton.LeftButton)
    assert job.response(key(2)).values["C2"] == "No"
    assert job.response(key(2)).state is State.EDITED


def test_editors_that_stay_from_row_to_row_answer_the_row_that_is_shown(
    qtbot: QtBot, pane: EditorPane, session: ReviewSession, job: Job
) -> None:
    before = job.response(key(2))
    session.go_to(key(3))
    assert "Cell D3" in [label.text() for label in pane.findChildren(QLabel)]
    qtbot.mouseClick(buttons(pane)["No"], Qt.MouseButton.LeftButton)
    prose(pane).setPlainText("Only the third.")
    session.go_to(key(4))
    assert dict(job.response(key(3)).values) == {"C3": "No", "D3": "Only the third."}
    assert prose(pane).toPlainText() == ""
    assert job.response(key(2)) == before


def test_the_arrow_keys_choose_among_the_buttons(qtbot: QtBot, pane: EditorPane, job: Job) -> None:
    qtbot.waitExposed(pane)
    pane.activateWindow()
    buttons(pane)["Yes"].setFocus()
    qtbot.keyClick(buttons(pane)["Yes"], Qt.Key.Key_Space)
    qtbot.keyClick(buttons(pane)["Yes"], Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: job.response(key(2)).values["C2"] == "No")


def test_a_long_list_folds_out(qtbot: QtBot, make_job: MakeJob, begin: Begin, show: Show) -> None:
    choices = [f"Maturity level number {number}" for number in range(9)]
    session = begin(make_job(question(choice_field(choices=choices))))
    pane = show(session)
    box = pane.findChildren(QComboBox)[-1]
    for _ in range(4):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert session.job.response(key(2)).values == {"C2": choices[3]}
    qtbot.keyClick(box, Qt.Key.Key_Home)
    assert session.job.response(key(2)).values == {}


def test_enter_in_a_list_that_is_folded_out_chooses_and_goes_nowhere(
    qtbot: QtBot, make_job: MakeJob, begin: Begin, show: Show
) -> None:
    session = begin(make_job(question(choice_field(choices=[f"Level {n}" for n in range(9)]))))
    pane = show(session)
    box = pane.findChildren(QComboBox)[-1]
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(box.view().isVisible)
    qtbot.keyClick(box.view(), Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(pane.next_wanted):
        qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    assert session.job.response(key(2)).values == {"C2": "Level 0"}
    with qtbot.waitSignal(pane.next_wanted):
        qtbot.keyClick(box, Qt.Key.Key_Return)


def test_an_item_that_stands_twice_in_a_list_is_offered_once_and_a_blank_one_never(
    make_job: MakeJob, begin: Begin, show: Show
) -> None:
    pane = show(begin(make_job(question(choice_field(choices=("Yes", " ", "No", "Yes"))))))
    assert list(buttons(pane)) == ["Yes", "No"]


def test_an_ampersand_in_a_choice_is_seen(make_job: MakeJob, begin: Begin, show: Show) -> None:
    """Alone it would mark a key, and vanish."""
    pane = show(begin(make_job(question(choice_field(choices=("R&D", "Sales"))))))
    assert list(buttons(pane)) == ["R&&D", "Sales"]


def test_of_two_items_that_differ_in_case_the_chosen_one_is_written(
    qtbot: QtBot, make_job: MakeJob, begin: Begin, show: Show
) -> None:
    session = begin(make_job(question(choice_field(choices=("YES", "Yes")))))
    pane = show(session)
    qtbot.mouseClick(buttons(pane)["Yes"], Qt.MouseButton.LeftButton)
    assert session.job.response(key(2)).values == {"C2": "Yes"}
    assert buttons(pane)["Yes"].isChecked()


@pytest.mark.parametrize(
    ("typed", "kept"), [("4", 4), ("2.5", 2.5), ("1_000", "1_000"), ("nan", "nan"), ("Infinity", "Infinity")]
)
def test_a_score_is_a_number_where_excel_would_make_it_one(
    make_job: MakeJob, begin: Begin, show: Show, typed: str, kept: object
) -> None:
    session = begin(make_job(question(AnswerField("C2", Role.SCORE))))
    pane = show(session)
    prose(pane).setPlainText(typed)
    session.hand_in()
    assert session.job.response(key(2)).values == {"C2": kept}


def test_typing_is_kept_a_moment_after_the_last_key(qtbot: QtBot, pane: EditorPane, job: Job) -> None:
    prose(pane).selectAll()
    qtbot.keyClicks(prose(pane), "In all stores.")
    assert job.response(key(2)).values["D2"] == "With AES-256."
    qtbot.waitUntil(lambda: job.response(key(2)).values["D2"] == "In all stores.")


def test_typing_is_kept_while_one_types_on(qtbot: QtBot, pane: EditorPane, job: Job) -> None:
    prose(pane).selectAll()

    def type_on() -> None:
        qtbot.keyClicks(prose(pane), "words ")

    timer = QTimer(pane, interval=100)
    timer.timeout.connect(type_on)
    timer.start()
    qtbot.waitUntil(lambda: "words" in str(job.response(key(2)).values["D2"]))
    qtbot.waitUntil(lambda: len(str(job.response(key(2)).values["D2"])) > 60)
    timer.stop()
    job.undo()
    assert job.response(key(2)).values["D2"] == "With AES-256."


def test_a_note_is_kept_while_one_types_it(qtbot: QtBot, pane: EditorPane, job: Job) -> None:
    note = next(line for line in pane.findChildren(QLineEdit) if "note" in line.placeholderText())
    qtbot.keyClicks(note, "Ask Jane")
    qtbot.waitUntil(lambda: job.response(key(2)).note == "Ask Jane")
    note.setCursorPosition(0)
    qtbot.keyClicks(note, "To do: ")
    qtbot.waitUntil(lambda: job.response(key(2)).note == "To do: Ask Jane")
    assert note.cursorPosition() == len("To do: ")
    job.undo()
    assert job.response(key(2)).note == ""


def test_a_number_may_be_typed_slowly(qtbot: QtBot, make_job: MakeJob, begin: Begin, show: Show) -> None:
    session = begin(make_job(question(AnswerField("C2", Role.SCORE))))
    pane = show(session)
    qtbot.keyClicks(prose(pane), "2.")
    session.hand_in()
    assert session.job.response(key(2)).values == {"C2": 2}
    qtbot.keyClicks(prose(pane), "5")
    session.hand_in()
    assert session.job.response(key(2)).values == {"C2": 2.5}


def test_the_wheel_answers_nothing(qtbot: QtBot, make_job: MakeJob, begin: Begin, show: Show) -> None:
    session = begin(make_job(question(choice_field(choices=[f"Level {n}" for n in range(9)]))))
    pane = show(session)
    box = pane.findChildren(QComboBox)[-1]
    turn_wheel(box)
    assert session.job.response(key(2)).values == {}


def test_typing_is_kept_when_one_goes_on(
    qtbot: QtBot, pane: EditorPane, job: Job, session: ReviewSession
) -> None:
    prose(pane).selectAll()
    qtbot.keyClicks(prose(pane), "Half a")
    session.go_to(key(3))
    assert job.response(key(2)).values["D2"] == "Half a"
    assert prose(pane).toPlainText() == "With AES-256."


def test_a_line_of_a_slide_that_is_pasted_is_one_in_the_cell(
    pane: EditorPane, session: ReviewSession, job: Job
) -> None:
    """Of what no workbook can hold nothing is kept, so that saving is never refused for it."""
    QApplication.clipboard().setText("In all stores:\x0bdisks and\x07 backups.")
    prose(pane).selectAll()
    prose(pane).paste()
    session.go_to(key(3))
    assert job.response(key(2)).values["D2"] == "In all stores:\ndisks and backups."


@pytest.mark.parametrize("text", ["See Art.\u00a032 GDPR.", "One\u2028two", "\ufeffThree"])
def test_to_look_at_an_answer_is_no_edit(
    pane: EditorPane, session: ReviewSession, job: Job, text: str
) -> None:
    """Whatever the editor makes of its characters."""
    session.go_to(key(3))
    prepared = replace(job.response(key(2)), values={"C2": "Yes", "D2": text}, state=State.PREFILLED)
    job.apply("Prepared", {key(2): prepared})
    session.go_to(key(2))
    session.go_to(key(4))
    assert job.response(key(2)) == replace(prepared, proposal=job.response(key(2)).proposal)
    assert job.undo_name == "Prepared"


def test_enter_is_a_new_line_in_prose_and_goes_on_elsewhere(qtbot: QtBot, pane: EditorPane) -> None:
    with qtbot.assertNotEmitted(pane.next_wanted):
        qtbot.keyClick(prose(pane), Qt.Key.Key_Return)
    assert "\n" in prose(pane).toPlainText()
    with qtbot.waitSignal(pane.next_wanted):
        qtbot.keyClick(buttons(pane)["Yes"], Qt.Key.Key_Return)


def test_escape_goes_back_to_the_list(qtbot: QtBot, pane: EditorPane) -> None:
    with qtbot.waitSignal(pane.list_wanted):
        qtbot.keyClick(prose(pane), Qt.Key.Key_Escape)


def test_a_mark_moves_from_one_column_to_another(
    qtbot: QtBot, pane: EditorPane, job: Job, session: ReviewSession
) -> None:
    session.go_to(key(5))
    assert job.response(key(5)).values == {"C5": "x"}
    qtbot.mouseClick(buttons(pane)["n/a"], Qt.MouseButton.LeftButton)
    assert job.response(key(5)).values == {"E5": "x"}


@pytest.mark.parametrize(("typed", "kept"), [("4", 4), ("3.5", 3.5), ("many", "many")])
def test_a_number_is_written_as_a_number(
    qtbot: QtBot, make_job: MakeJob, begin: Begin, show: Show, typed: str, kept: object
) -> None:
    staff = AnswerField("C2", Role.TEXT, "Staff", accepts=Accepts("decimal", "between", "0", "9"))
    session = begin(make_job(question(staff)))
    pane = show(session)
    qtbot.keyClicks(prose(pane), typed)
    pane.hand_in()
    assert session.job.response(key(2)).values == {"C2": kept}


def test_text_that_looks_like_a_number_stays_text(
    qtbot: QtBot, make_job: MakeJob, begin: Begin, show: Show
) -> None:
    session = begin(make_job(question(text_field("C2"))))
    pane = show(session)
    qtbot.keyClicks(prose(pane), "007")
    pane.hand_in()
    assert session.job.response(key(2)).values == {"C2": "007"}


def test_what_stands_in_the_file_is_told_where_one_types(
    qtbot: QtBot, make_job: MakeJob, begin: Begin, show: Show
) -> None:
    standing = replace(text_field("C2"), value="Acme", is_answered=True)
    pane = show(begin(make_job(question(standing))))
    assert prose(pane).placeholderText() == "In the customer's file: Acme"


def test_a_note_stays_with_its_question(
    qtbot: QtBot, pane: EditorPane, job: Job, session: ReviewSession
) -> None:
    note = pane._note
    qtbot.keyClicks(note, "Ask Maria")
    session.go_to(key(3))
    assert job.response(key(2)).note == "Ask Maria"
    assert note.text() == ""


def test_an_open_point_is_told_beside_the_question(pane: EditorPane, session: ReviewSession) -> None:
    def told() -> str:
        return "\n".join(one.text() for one in pane.findChildren(QLabel) if one.isVisibleTo(pane))

    assert "⚠" not in told()
    session.edit(key(2), {"D2": "We keep [number] copies."})
    assert "⚠ “[number]” looks like something still to be filled in." in told()
    session.undo()
    assert "⚠" not in told()


def test_a_limited_text_is_counted(qtbot: QtBot, make_job: MakeJob, begin: Begin, show: Show) -> None:
    field = replace(text_field(), accepts=Accepts("textLength", "lessThanOrEqual", "5"))
    session = begin(make_job(question(field)))
    pane = show(session)
    (room,) = pane.findChildren(RoomLeft)
    assert room.text() == "0 of 5 characters"
    qtbot.keyClicks(prose(pane), "Daily.")
    assert room.text() == "⚠ 6 of 5 characters"
    pane.hand_in()
    session.undo()
    assert room.text() == "0 of 5 characters"


def test_of_a_text_without_a_limit_the_length_alone_is_told(pane: EditorPane) -> None:
    (room,) = pane.findChildren(RoomLeft)
    assert room.text() == "13 characters"
    prose(pane).setPlainText("x" * 32_768)
    assert room.text() == "⚠ 32768 of 32767 characters"


def test_what_is_typed_and_taken_away_again_decides_nothing(
    pane: EditorPane, session: ReviewSession, job: Job
) -> None:
    session.go_to(key(6))
    for typed in ("S", ""):
        prose(pane).setPlainText(typed)
        session.hand_in()
    assert job.response(key(6)).state is State.EMPTY


def test_a_cell_that_asks_more_than_once_says_so(make_job: MakeJob, begin: Begin, show: Show) -> None:
    parts = ("Who approves changes?", "How are they tested?")
    twice = replace(question(text_field()), text=" ".join(parts), parts=parts)
    texts = [shown.text() for shown in show(begin(make_job(twice))).findChildren(QLabel)]
    assert any(text.endswith("asks 2 questions") for text in texts)


def test_a_list_that_only_warns_of_other_words_has_room_for_them(
    qtbot: QtBot, show: Show, begin: Begin, make_job: MakeJob
) -> None:
    lax = question(replace(choice_field(), admits_others=True))
    job = make_job(lax, replace(lax, key=key(3), fields=(replace(lax.fields[0], cell="C3"),)))
    session = begin(job)
    pane = show(session)
    assert pane.findChild(QPlainTextEdit) is None
    qtbot.mouseClick(buttons(pane)["In other words"], Qt.MouseButton.LeftButton)
    prose(pane).setPlainText("Mostly")
    session.go_to(key(3))
    assert job.response(key(2)).values == {"C2": "Mostly"}
    assert not prose(pane).isVisibleTo(pane)
    session.go_to(key(2))
    assert prose(pane).toPlainText() == "Mostly"
    assert "The list of C2 does not offer “Mostly”." in " ".join(w.text() for w in pane.findChildren(QLabel))
    qtbot.mouseClick(buttons(pane)["No"], Qt.MouseButton.LeftButton)
    assert job.response(key(2)).values == {"C2": "No"}
    assert not prose(pane).isVisibleTo(pane)


def test_a_list_that_bars_other_words_has_no_room_for_them(
    show: Show, begin: Begin, make_job: MakeJob
) -> None:
    pane = show(begin(make_job(question(choice_field()))))
    assert "In other words" not in buttons(pane)


def test_tab_leads_from_a_choice_to_its_comment_and_then_to_other_words(
    qtbot: QtBot, show: Show, begin: Begin, make_job: MakeJob
) -> None:
    pane = show(begin(make_job(question(replace(choice_field(), admits_others=True), text_field()))))
    buttons(pane)["N/A"].setFocus()
    stops = []
    for _ in range(3):
        qtbot.keyClick(pane.focusWidget(), Qt.Key.Key_Tab)
        stops.append(pane.focusWidget().accessibleName())
    assert stops == ["Comment", "Answer: in other words", "Note to yourself"]
    buttons(pane)["In other words"].setFocus()
    qtbot.keyClick(pane.focusWidget(), Qt.Key.Key_Space)
    assert isinstance(pane.focusWidget(), QPlainTextEdit)
    assert pane.focusWidget().accessibleName() == "Answer: in other words"
