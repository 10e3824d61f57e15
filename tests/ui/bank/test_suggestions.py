"""An entry without criteria is offered some, and one key takes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from prefill.bank import Bank
from prefill.domain.entries import EntryId
from prefill.domain.progress import finish
from prefill.matching.available import available_encoders
from prefill.ui.bank import tag_suggester
from prefill.ui.bank.page import BankPage

REAL = tag_suggester.suggested_codes
UNTAGGED = EntryId("bcp")


@pytest.fixture
def suggesting(page: BankPage, suggestions: dict[str, tuple[str, ...]], qtbot: QtBot) -> BankPage:
    """The page on the untagged entry, with two suggestions."""
    suggestions["Do you test your continuity plan?"] = ("A1.3", "CC9.1")
    page.entries.browser.table.choose(UNTAGGED)
    qtbot.waitUntil(lambda: not page.entries.detail.editor.suggestions.isHidden())
    return page


def test_one_key_takes_all_that_is_suggested_and_undo_takes_it_back(
    suggesting: BankPage, bank: Bank, qtbot: QtBot
) -> None:
    qtbot.keyClick(suggesting.entries.browser.table, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    entry = bank.entry(UNTAGGED)
    assert entry is not None and entry.criteria == ("A1.3", "CC9.1")
    assert suggesting.entries.detail.editor.suggestions.isHidden()
    suggesting.undo.take_back()
    entry = bank.entry(UNTAGGED)
    assert entry is not None and entry.criteria == ()


def test_one_suggestion_can_be_taken_and_the_others_stay(
    suggesting: BankPage, bank: Bank, qtbot: QtBot
) -> None:
    line = suggesting.entries.detail.editor.suggestions
    first = next(button for button in line.findChildren(QPushButton) if button.text() == "A1.3")
    assert len(first.toolTip()) > len("A1.3")
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    entry = bank.entry(UNTAGGED)
    assert entry is not None and entry.criteria == ("A1.3",)
    assert line.codes == ("CC9.1",)


def test_nothing_is_suggested_where_criteria_stand_already(
    suggesting: BankPage, suggestions: dict[str, tuple[str, ...]], qtbot: QtBot
) -> None:
    suggesting.entries.browser.table.choose(EntryId("pen"))
    assert suggesting.entries.detail.editor.suggestions.isHidden()
    qtbot.wait(700)
    assert suggesting.entries.detail.editor.suggestions.isHidden()


class _TagsOfAll:
    """Suggests whatever the bank's entries carry."""

    def __init__(self, bank: Bank, _vectors: object) -> None:
        self._codes = tuple(sorted({code for entry in bank.entries() for code in entry.criteria}))

    def suggest(self, texts: Sequence[str], _top: int) -> Iterator[tuple[str, ...]]:
        return (self._codes for _ in texts)


def test_what_is_tagged_by_hand_is_suggested_for_the_next_entry(
    page: BankPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tag_suggester, "suggested_codes", REAL)
    monkeypatch.setattr(tag_suggester, "_tagger", _TagsOfAll)
    line = page.entries.detail.editor.suggestions
    page.entries.browser.table.choose(UNTAGGED)
    qtbot.waitUntil(lambda: line.codes == ("CC4.1", "CC6.1", "CC6.7"))
    page.edits.change({EntryId("pen"): {"criteria": ("CC7.1",)}})
    page.entries.browser.table.choose(EntryId("rest"))
    page.entries.browser.table.choose(UNTAGGED)
    qtbot.waitUntil(lambda: line.codes == ("CC6.1", "CC6.7", "CC7.1"))


def test_codes_are_completed_with_their_titles(page: BankPage) -> None:
    field = page.entries.detail.editor.fields["criteria"]
    completer = field.completer()
    completer.setCompletionPrefix("multi-nothing, CC6.1")
    texts = [completer.completionModel().index(row, 0).data() for row in range(completer.completionCount())]
    row = next(row for row, text in enumerate(texts) if text.startswith("CC6.1  ") and len(text) > 10)
    field.setText("A1.1, CC6")
    assert completer.setCurrentRow(row)
    assert completer.currentCompletion() == "A1.1, CC6.1"


def test_the_catalogue_and_the_tags_of_the_bank_suggest_codes(bank: Bank) -> None:
    if "english" not in available_encoders():
        pytest.skip("the English sentence model is not installed here")
    memory = tag_suggester._Memory()
    codes = finish(REAL(Path(bank.path), memory, "Is logical access to systems restricted to staff?"))
    assert len(codes) == 3 and any(code.startswith("CC6") for code in codes)
    again = finish(REAL(Path(bank.path), memory, "How are backups of data restored?"))
    assert len(again) == 3 and again != codes
