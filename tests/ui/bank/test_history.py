"""Every version of an entry can be read beside the one before, and brought back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from prefill.bank import Bank
from prefill.domain.entries import Entry, EntryId, LabelledAnswer, Level
from prefill.domain.questions import ChoiceCode
from prefill.jobs.desk import Desk
from prefill.ui.bank.differences import Piece, differences, pieces, value_words
from prefill.ui.bank.page import BankPage
from tests.ui.bank.conftest import ENTRIES


def marked(side: tuple[Piece, ...]) -> str:
    return "".join(piece.text if piece.is_shared else f"[{piece.text}]" for piece in side)


def test_only_the_words_that_differ_are_marked() -> None:
    before, after = pieces("Keys rotate each year.", "Keys rotate every quarter.")
    assert marked(before) == "Keys rotate [each] [year]."
    assert marked(after) == "Keys rotate [every] [quarter]."


def test_the_pieces_join_to_the_texts() -> None:
    before, after = pieces("A b\nc", "")
    assert "".join(piece.text for piece in before) == "A b\nc" and after == ()


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Level.GOLDEN, "Golden"),
        (ChoiceCode.NA, "Not applicable"),
        (date(2026, 3, 1), "1 Mar 2026"),
        (("CC6.1", "CC6.7"), "CC6.1\nCC6.7"),
        ((LabelledAnswer("Owner", "Shared"),), "Owner: Shared"),
        (None, ""),
        ("text", "text"),
    ],
)
def test_a_value_is_shown_as_the_window_says_it(value: object, words: str) -> None:
    assert value_words(value) == words


def test_the_fields_that_differ_are_named() -> None:
    entry = Entry(EntryId("x"), "Q?")
    found = differences(entry, replace(entry, level=Level.GOLDEN, review_by=date(2026, 1, 1)))
    assert [difference.label for difference in found] == ["Level", "Review by"]


@pytest.fixture
def changed(page: BankPage, bank: Bank) -> BankPage:
    """The page, with the history of an entry that was changed once."""
    fields = page.entries.detail.editor.fields
    fields["answer"].setPlainText("Yes, with <AES-512>.")
    assert page.commit()
    page.entries.detail.tabs.setCurrentWidget(page.entries.detail.history)
    return page


def test_the_versions_are_listed_the_latest_first_with_what_was_done(changed: BankPage) -> None:
    versions = changed.entries.detail.history.versions
    texts = [versions.item(row).text().splitlines()[-1] for row in range(versions.count())]
    assert texts == ["Changed: Answer", "Added"]


def test_before_and_after_stand_side_by_side_as_they_were_written(changed: BankPage) -> None:
    shown = changed.entries.detail.history.compared.toPlainText()
    assert "Before" in shown and "After" in shown
    assert "Yes, with <AES-512>." in shown and "Keys are rotated each year." in shown


def test_a_version_is_brought_back_and_that_can_be_undone(
    changed: BankPage, bank: Bank, qtbot: QtBot
) -> None:
    history = changed.entries.detail.history
    assert not history.bring_back_button.isEnabled()
    history.versions.setCurrentRow(1)
    qtbot.mouseClick(history.bring_back_button, Qt.MouseButton.LeftButton)
    assert bank.entries()[0].answer == "Yes, with AES-256.\nKeys are rotated each year."
    assert changed.entries.detail.editor.fields["answer"].value() == bank.entries()[0].answer
    assert history.versions.count() == 3
    changed.undo.undo.trigger()
    assert bank.entries()[0].answer == "Yes, with <AES-512>."


def test_an_entry_that_was_never_changed_says_so(page: BankPage) -> None:
    page.entries.detail.tabs.setCurrentWidget(page.entries.detail.history)
    assert page.entries.detail.history.hint == "This entry has not been changed since it was added."


def test_changes_bear_the_name_that_the_person_gave(
    page: BankPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (" Maria Keller ", True))
    page.bar.name.trigger()
    page.edits.edit(ENTRIES[1], replace(ENTRIES[1], owner="Ann"))
    assert desk.keeping.name == "Maria Keller"
    assert desk.bank.revisions(EntryId("pen"))[-1].who == "Maria Keller"
