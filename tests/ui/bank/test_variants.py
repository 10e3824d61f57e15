"""What the answer is for one product or in one language is added, changed and removed in the editor."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from prefill.bank import Bank
from prefill.domain.entries import EntryId, Variant
from prefill.domain.questions import ChoiceCode
from prefill.ui.bank.page import BankPage
from prefill.ui.bank.variants import VariantDialog, VariantList


@pytest.fixture
def field(page: BankPage) -> VariantList:
    page.entries.browser.table.choose(EntryId("rest"))
    field = page.entries.detail.editor.fields["variants"]
    assert isinstance(field, VariantList)
    return field


def shown(field: VariantList) -> VariantDialog:
    return next(one for one in field.findChildren(VariantDialog) if one.isVisible())


def kept(bank: Bank) -> tuple[Variant, ...]:
    entry = bank.entry(EntryId("rest"))
    assert entry is not None
    return entry.variants


def test_a_variant_is_added_changed_and_removed(
    field: VariantList, page: BankPage, bank: Bank, qtbot: QtBot
) -> None:
    qtbot.mouseClick(field.add_button, Qt.MouseButton.LeftButton)
    dialog = shown(field)
    ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    qtbot.keyClicks(dialog.answer, "With AES-128.")
    assert not ok.isEnabled()
    qtbot.keyClicks(dialog.product, "Basic")
    dialog.choice.set_value(ChoiceCode.PARTIAL)
    qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
    added = Variant("Basic", "", ChoiceCode.PARTIAL, "With AES-128.")
    assert kept(bank) == (added,)
    assert field.list.item(0).text() == "Basic\nPartially With AES-128."
    dialog = field.ask(0)
    dialog.language.set_value("de")
    dialog.accept()
    assert kept(bank) == (Variant("Basic", "de", ChoiceCode.PARTIAL, "With AES-128."),)
    field.list.setCurrentRow(0)
    qtbot.mouseClick(field.remove_button, Qt.MouseButton.LeftButton)
    assert kept(bank) == ()
    page.undo.take_back()
    page.undo.take_back()
    assert kept(bank) == (added,)
    assert field.value() == (added,)
