"""What the dialogs tell is complete and true."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from prefill.domain.cells import CellChange
from prefill.domain.receipts import Receipt
from prefill.jobs.store import JobStore
from prefill.ui.bulk_dialogs import NotApplicableDialog
from prefill.ui.commands import Commands
from prefill.ui.keyboard_sheet import KeyboardSheet
from prefill.ui.password_dialog import PasswordDialog
from prefill.ui.receipt_dialog import ReceiptDialog
from prefill.ui.theme import Theme
from tests.fixtures.jobs import job_of
from tests.fixtures.questions import choice_field, question

CHANGES = (CellChange("Form", "C2", None, "Yes"), CellChange("Form", "D2", "mm/dd/yyyy", "2026\nQ4"))
RECEIPT = Receipt(CHANGES, ("xl/worksheets/sheet1.xml",), 15, "a" * 64, "b" * 64)


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_the_name_of_a_section_is_shown_with_its_ampersand(qtbot: QtBot, tmp_path: Path) -> None:
    store = JobStore(tmp_path / "jobs.db")
    asked = replace(question(choice_field()), section="Audit & Assurance")
    window = QWidget()
    qtbot.addWidget(window)
    dialog = NotApplicableDialog(job_of(store, tmp_path, [asked]), asked.key, [], window)
    assert dialog.section.text() == "The section “Audit && Assurance”"
    store.close()


def test_the_receipt_lists_every_cell_with_what_stood_there(qtbot: QtBot, theme: Theme) -> None:
    dialog = ReceiptDialog(RECEIPT, Path("form - filled.xlsx"), theme)
    qtbot.addWidget(dialog)
    table = dialog.findChild(QTableWidget)
    shown = [[table.item(row, column).text() for column in range(4)] for row in range(2)]
    assert shown == [["Form", "C2", "", "Yes"], ["Form", "D2", "mm/dd/yyyy", "2026 Q4"]]


def test_the_receipt_states_what_is_unchanged_and_both_fingerprints(qtbot: QtBot, theme: Theme) -> None:
    dialog = ReceiptDialog(RECEIPT, Path("form - filled.xlsx"), theme)
    qtbot.addWidget(dialog)
    assert "form - filled.xlsx is saved" in words(dialog)
    assert "Cells written: 2." in words(dialog)
    assert "byte for byte: 15." in words(dialog)
    assert "format of their own" not in words(dialog)
    assert "a" * 64 in words(dialog)
    assert "b" * 64 in words(dialog)


def test_the_receipt_says_where_words_lost_a_format_of_their_own(qtbot: QtBot, theme: Theme) -> None:
    bold = CellChange("Form", "C2", "old", "new", was_rich=True)
    dialog = ReceiptDialog(replace(RECEIPT, changed_cells=(bold,)), Path("form - filled.xlsx"), theme)
    qtbot.addWidget(dialog)
    assert "are plain now: 1." in words(dialog)
    assert "signed" not in words(dialog)


def test_the_receipt_says_that_a_signature_does_not_hold(qtbot: QtBot, theme: Theme) -> None:
    dialog = ReceiptDialog(replace(RECEIPT, breaks_signature=True), Path("form - filled.xlsx"), theme)
    qtbot.addWidget(dialog)
    assert "the signature does not hold for the copy" in words(dialog)


def test_a_password_is_given_only_when_there_is_one(qtbot: QtBot) -> None:
    dialog = PasswordDialog("form.xlsx is encrypted.")
    qtbot.addWidget(dialog)
    dialog.show()
    open_button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Open)
    assert not open_button.isEnabled()
    field = dialog.findChild(QLineEdit)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClicks(field, "sesame")
    with qtbot.waitSignal(dialog.password_given) as given:
        open_button.click()
    assert given.args == ["sesame"]


def test_every_key_has_one_meaning(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    Commands(window, theme)
    keys = [
        key.toString(QKeySequence.SequenceFormat.PortableText)
        for a in window.actions()
        for key in a.shortcuts()
    ]
    assert sorted(keys) == sorted(set(keys))


def test_the_help_sheet_tells_of_every_key(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    commands = Commands(window, theme)
    sheet = KeyboardSheet(commands.help_groups())
    qtbot.addWidget(sheet)
    told = words(sheet)
    native = QKeySequence.SequenceFormat.NativeText
    taken = (*commands.take[1:-1], *commands.append[1:-1])  # told as a span
    missing = [
        action.text()
        for action in window.actions()
        if action.shortcuts() and action not in taken and action.shortcut().toString(native) not in told
    ]
    assert missing == []
