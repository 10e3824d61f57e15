"""The dialog in which two copies of the bank are joined. Nothing is written before the last button."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.entries import Entry, EntryId
from prefill.domain.progress import Task
from prefill.ui.bank.differences import differences, side_by_side
from prefill.ui.bank.edits import short
from prefill.ui.bank.joining.conflict_table import ConflictTable
from prefill.ui.bank.joining.lines import Kind, Line, lines_of
from prefill.ui.bank.unlocking import is_locked
from prefill.ui.bank.working_dialog import WorkingDialog
from prefill.ui.password_dialog import PasswordDialog
from prefill.ui.translated import plural, translated
from prefill.ui.words import TITLE, label

if TYPE_CHECKING:
    from prefill.bank.history import OperationId
    from prefill.bank.joining import JoinPlan
    from prefill.bank.places import BankAt
    from prefill.jobs.desk import Desk


class JoinDialog(WorkingDialog):
    """Shows by entry and field what another copy would change; each conflict is decided by a person."""

    joined = Signal(object, str)
    """Carries the operation that takes it back, and a sentence that tells what was done."""

    def __init__(self, desk: Desk, other: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Join with another copy"))
        self._desk = desk
        self._other = other
        self._plan: JoinPlan | None = None
        self._lines: Sequence[Line] = ()
        self._decisions: dict[tuple[EntryId, str], bool] = {}
        self.heading = label("", self, size=TITLE, bold=True, wrap=True)
        self.state = label("", self, tone="muted", wrap=True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Entries that differ"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.conflicts = ConflictTable(self._decisions, self)
        self.compared = QTextBrowser(self)
        self.compared.setAccessibleName(self.tr("The entry before and after"))
        self.mine_button = QPushButton(self.tr("Keep mine in the rest"), self)
        self.theirs_button = QPushButton(self.tr("Take theirs in the rest"), self)
        self.join_button = QPushButton(self.tr("Join"), self)
        self._lay_out()
        self._connect()
        self._compare()

    def _lay_out(self) -> None:
        right = QWidget(self)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.conflicts, 1)
        beside.addWidget(self.compared, 1)
        split = QSplitter(self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setSizes([300, 640])
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.join_button.setProperty("kind", "primary")
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        for button in (self.mine_button, self.theirs_button, self.join_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        for text in (self.heading, self.state, self.trouble):
            layout.addWidget(text)
        layout.addWidget(split, 1)
        layout.addWidget(self.bar)
        layout.addLayout(buttons)
        self.resize(980, 620)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_line_changed)
        self.conflicts.decided.connect(self._on_decided)
        self.cancel_button.clicked.connect(self.reject)
        self.mine_button.clicked.connect(self._on_mine)
        self.theirs_button.clicked.connect(self._on_theirs)
        self.join_button.clicked.connect(self._on_join)

    def _compare(self, password: str = "") -> None:
        self._run(_planned(self._desk.bank_path, self._other, password), self._on_planned)

    def _on_failed(self, error: Exception) -> None:
        super()._on_failed(error)
        if is_locked(error, self._other):
            dialog = PasswordDialog(translated(str(error)), self)
            dialog.password_given.connect(self._compare)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_planned(self, plan: JoinPlan) -> None:
        self._plan = plan
        self._lines = lines_of(plan)
        self.list.clear()
        for line in self._lines:
            self.list.addItem(QListWidgetItem(self._line_words(line)))
        self.list.setCurrentRow(0)
        self._show_state()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line_words(self, line: Line) -> str:
        open_fields = self._open_in(line)
        what = {
            Kind.CONFLICT: self.tr("⚠ To decide") if open_fields else self.tr("✓ Decided"),
            Kind.ADDED: self.tr("Comes in"),
            Kind.CHANGED: self.tr("Joins by itself"),
            Kind.DELETED: self.tr("Deleted there, goes to the trash"),
        }[line.kind]
        return f"{what}\n{short(line.question)}"

    def _open_in(self, line: Line) -> int:
        """How many fields of a line are not decided yet."""
        return sum((one.entry, one.field) not in self._decisions for one in line.conflicts)

    def _open(self) -> int:
        return sum(self._open_in(line) for line in self._lines)

    def _show_state(self) -> None:
        is_idle = not self.is_busy
        self.bar.setVisible(self.is_busy)
        still_open = self._open()
        self.heading.setText(self._heading_words())
        self.state.setText(self._state_words(still_open))
        for button in (self.mine_button, self.theirs_button):
            button.setVisible(self._plan is not None and bool(self._plan.conflicts))
            button.setEnabled(is_idle and still_open > 0)
        self.list.setEnabled(is_idle)
        self.join_button.setEnabled(is_idle and bool(self._lines) and still_open == 0)

    def _heading_words(self) -> str:
        if self._plan is None:
            words = self.tr("Comparing with {file} …") if self.is_busy else self.tr("{file} cannot be read")
            return words.format(file=self._other.name)
        if not self._lines:
            return self.tr("{file} has nothing that your bank lacks").format(file=self._other.name)
        return self._sentence(self._plan)

    def _sentence(self, plan: JoinPlan) -> str:
        added, changed, deleted, open_ones = map(
            len, (plan.added, plan.changed, plan.deleted, plan.conflicts)
        )
        parts = (
            plural("1 entry comes in", "{n:,} entries come in", added) if added else "",
            plural("1 joins by itself", "{n:,} join by themselves", changed) if changed else "",
            plural("1 goes to the trash", "{n:,} go to the trash", deleted) if deleted else "",
            plural("1 field is for you to decide", "{n:,} fields are for you to decide", open_ones)
            if open_ones
            else "",
        )
        told = filter(None, parts)
        return self.tr("{parts}.").format(parts=", ".join(told))

    def _state_words(self, still_open: int) -> str:
        if self._plan is None or not self._lines:
            return ""
        if still_open:
            return plural(
                "1 field was changed in both copies. Click the word that is to stand.",
                "{n:,} fields were changed in both copies. Click the words that are to stand.",
                still_open,
            )
        return self.tr(
            "A backup is made first, and one undo takes all of it back. The other copy stays as it is."
        )

    def _on_line_changed(self, row: int) -> None:
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        conflicts = line.conflicts if line is not None else ()
        self.conflicts.setVisible(bool(conflicts))
        self.conflicts.show_conflicts(conflicts)
        found = ""
        if line is not None and not (line.before is None and line.after is None):
            before = line.before or Entry(EntryId(""), "")
            after = line.after or Entry(EntryId(""), "")
            changed = differences(replace(before, id=EntryId("")), replace(after, id=EntryId("")))
            found = side_by_side(changed, self.tr("Your bank"), self.tr("Joined"))
        self.compared.setHtml(found)
        self.compared.setVisible(bool(found) or not conflicts)

    def _on_decided(self) -> None:
        row = self.list.currentRow()
        item = self.list.item(row)
        if item is not None:
            item.setText(self._line_words(self._lines[row]))
        self._show_state()

    def _on_mine(self) -> None:
        self._decide_open(is_theirs=False)

    def _on_theirs(self) -> None:
        self._decide_open(is_theirs=True)

    def _decide_open(self, *, is_theirs: bool) -> None:
        for row, line in enumerate(self._lines):
            for conflict in line.conflicts:
                self._decisions.setdefault((conflict.entry, conflict.field), is_theirs)
            self.list.item(row).setText(self._line_words(line))
        self._on_line_changed(self.list.currentRow())
        self._show_state()

    def _on_join(self) -> None:
        assert self._plan is not None
        theirs = [key for key, is_theirs in self._decisions.items() if is_theirs]
        self._run(_applied(self._desk, self._plan, theirs), self._on_applied)

    def _on_applied(self, operation: OperationId | None) -> None:
        words = self.tr("{file} was joined into your bank.").format(file=self._other.name)
        if operation is None:
            words = self.tr("Your bank stays as it is: you kept your own words.")
        self.joined.emit(operation, words)
        self.accept()


def _planned(bank_path: BankAt, other: Path, password: str) -> Task[JoinPlan]:
    from prefill.bank.joining import plan_join_of
    from prefill.bank.places import place

    return (yield from plan_join_of(bank_path, place(other, password)))


def _applied(desk: Desk, plan: JoinPlan, theirs: Collection[tuple[EntryId, str]]) -> Task[OperationId | None]:
    from prefill.bank.joining import join_after_backup

    return join_after_backup(desk.bank_path, plan, theirs, desk.keeping.name)
