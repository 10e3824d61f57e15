"""The detail editor shows an entry without changing it, and says what can't be saved."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from prefill.domain.entries import Entry, EntryId, LabelledAnswer, Level
from prefill.domain.questions import ChoiceCode
from prefill.ui.bank.editor import EntryEditor, problems_of
from prefill.ui.bank.fields import CodesField, LanguageBox, OptionalDay, TextArea
from tests.fixtures.entries import full_entry
from tests.ui.windows import turn_wheel


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def editor(window: QMainWindow, qtbot: QtBot) -> EntryEditor:
    made = EntryEditor(window)
    window.setCentralWidget(made)
    with qtbot.waitActive(window):
        window.show()
    return made


@pytest.mark.parametrize(
    "entry",
    [
        full_entry(),
        Entry(EntryId("x"), "  Padded?  ", answer="Trailing \n\n", owner=" x ", language="xx-Odd"),
        Entry(EntryId("x"), "Q?", phrasings=("twice", "twice", ""), criteria=("A, B", "A, B")),
    ],
)
def test_looking_at_an_entry_never_changes_it(editor: EntryEditor, qtbot: QtBot, entry: Entry) -> None:
    editor.show_entry(entry)
    with qtbot.assertNotEmitted(editor.edited):
        assert not editor.is_changed
        assert editor.commit()


def test_every_field_can_be_changed(editor: EntryEditor, qtbot: QtBot) -> None:
    before = Entry(EntryId("x"), "Q?")
    full = replace(full_entry(), answer="One.\nTwo.")
    after = replace(before, **{name: getattr(full, name) for name in editor.fields})
    editor.show_entry(before)
    for name, field in editor.fields.items():
        field.set_value(getattr(after, name))
    with qtbot.waitSignal(editor.edited) as told:
        editor.commit()
    assert told.args == [before, after]


def test_a_field_that_was_not_touched_keeps_what_it_cannot_show(editor: EntryEditor, qtbot: QtBot) -> None:
    before = Entry(EntryId("x"), "Q?", answer="Ends in blanks  ", other_answers=(LabelledAnswer("a", "b"),))
    editor.show_entry(before)
    editor.fields["owner"].setText("Ann")
    with qtbot.waitSignal(editor.edited) as told:
        editor.commit()
    assert told.args[1] == replace(before, owner="Ann")


def test_an_entry_without_a_question_is_not_saved_and_the_reason_stands_beside_it(
    editor: EntryEditor, qtbot: QtBot
) -> None:
    editor.show_entry(Entry(EntryId("x"), "Q?"))
    editor.fields["question"].clear()
    with qtbot.assertNotEmitted(editor.edited):
        assert not editor.commit()
    assert editor.fields["question"].accessibleDescription() == "An entry needs a question."
    assert editor.status == "Not saved"
    editor.fields["question"].setPlainText("Q?")
    assert editor.commit()
    assert editor.fields["question"].accessibleDescription() == ""


@pytest.mark.parametrize(
    ("language", "is_fine"), [("en", True), ("pt-BR", True), ("", False), ("english!", False)]
)
def test_a_language_is_a_code(language: str, is_fine: bool) -> None:
    problems = problems_of(Entry(EntryId(""), "Q?", language=language))
    assert [problem.field for problem in problems] == ([] if is_fine else ["language"])


def test_an_answer_longer_than_a_cell_is_refused() -> None:
    assert [p.field for p in problems_of(Entry(EntryId(""), "Q?", answer="x" * 32_768))] == ["answer"]


def test_picking_a_level_saves_at_once(editor: EntryEditor, qtbot: QtBot) -> None:
    editor.show_entry(Entry(EntryId("x"), "Q?"))
    level = editor.fields["level"]
    level.setFocus()
    with qtbot.waitSignal(editor.edited) as told:
        qtbot.keyClick(level, Qt.Key.Key_Up)
    assert told.args[1].level is Level.APPROVED


def test_choices_come_back_as_codes(editor: EntryEditor) -> None:
    for choice in (None, *ChoiceCode):
        editor.fields["choice"].set_value(choice)
        assert editor.fields["choice"].value() is choice


def test_phrasings_are_added_by_enter_and_removed_by_del(editor: EntryEditor, qtbot: QtBot) -> None:
    editor.show_entry(Entry(EntryId("x"), "Q?", phrasings=("First?",)))
    phrasings = editor.fields["phrasings"]
    phrasings.line.setFocus()
    qtbot.keyClicks(phrasings.line, "Second?")
    qtbot.keyClick(phrasings.line, Qt.Key.Key_Return)
    assert phrasings.value() == ("First?", "Second?")
    phrasings.list.setCurrentRow(0)
    phrasings.list.setFocus()
    qtbot.keyClick(phrasings.list, Qt.Key.Key_Delete)
    assert phrasings.value() == ("Second?",)


def test_the_list_of_phrasings_is_as_high_as_its_lines(editor: EntryEditor, qtbot: QtBot) -> None:
    phrasings = editor.fields["phrasings"]
    editor.show_entry(Entry(EntryId("x"), "Q?", phrasings=("Short?",)))
    qtbot.wait(1)
    low = phrasings.list.height()
    editor.show_entry(Entry(EntryId("x"), "Q?", phrasings=("A question in many words " * 8,)))
    qtbot.wait(1)
    assert phrasings.list.height() >= 2 * low


def test_a_phrasing_that_was_typed_and_not_added_is_saved_too(editor: EntryEditor, qtbot: QtBot) -> None:
    editor.show_entry(Entry(EntryId("x"), "Q?"))
    phrasings = editor.fields["phrasings"]
    phrasings.line.setFocus()
    qtbot.keyClicks(phrasings.line, "Other?")
    with qtbot.waitSignal(editor.edited) as told:
        qtbot.keyClick(phrasings.line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert told.args[1].phrasings == ("Other?",)


def test_codes_are_parted_by_commas_and_named_once(window: QMainWindow) -> None:
    field = CodesField(window)
    field.setText("CC6.1, CC6.7;CC6.1,, A1.2 ")
    assert field.value() == ("CC6.1", "CC6.7", "A1.2")


def test_a_code_is_completed_behind_those_that_stand_there(window: QMainWindow) -> None:
    field = CodesField(window)
    field.offer(["CC6.1", "CC7.2"])
    field.setText("CC6.1, cc7")
    completer = field.completer()
    assert completer.splitPath(field.text()) == ["cc7"]
    completer.setCompletionPrefix("cc7")
    assert completer.currentCompletion() == "CC6.1, CC7.2"


def test_a_language_is_picked_by_name_or_typed_by_code(window: QMainWindow) -> None:
    box = LanguageBox(window)
    box.set_value("de")
    assert box.currentText() == "German (de)" and box.value() == "de"
    box.setEditText("fi")
    assert box.value() == "fi"


def test_a_review_date_can_be_set_and_taken_away(window: QMainWindow) -> None:
    review = OptionalDay(window, "Review by")
    review.set_value(date(2027, 3, 31))
    assert review.value() == date(2027, 3, 31)
    review.is_set.click()
    assert review.value() is None and not review.day.isEnabled()


def test_the_wheel_changes_only_the_field_that_has_the_focus(editor: EntryEditor) -> None:
    editor.show_entry(Entry(EntryId("x"), "Q?"))
    level = editor.fields["level"]
    editor.fields["owner"].setFocus()
    turn_wheel(level)
    assert level.value() is Level.DRAFT
    level.setFocus()
    turn_wheel(level)
    assert level.value() is Level.RETIRED


def test_a_text_area_grows_with_its_text_up_to_a_limit(window: QMainWindow, qtbot: QtBot) -> None:
    area = TextArea(window, 2, 4)
    window.setCentralWidget(area)
    window.show()
    heights = []
    for lines in (1, 3, 4, 40):
        area.setPlainText("\n".join("x" * lines))
        heights.append(area.height())
    assert heights[0] < heights[1] < heights[2] == heights[3]
