"""The dialog of an import: files, columns where need be, a dry run to look at, then the import itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.errors import PrefillError
from prefill.domain.progress import Progress, Task
from prefill.ui.bank.importing.columns_step import ColumnsStep
from prefill.ui.bank.importing.files_step import FilesStep
from prefill.ui.bank.importing.looking import Kind, Look, look_at
from prefill.ui.bank.importing.plan_step import PlanStep
from prefill.ui.bank.working_dialog import WorkingDialog
from prefill.ui.password_dialog import PasswordDialog
from prefill.ui.translated import plural, translated
from prefill.ui.words import label

if TYPE_CHECKING:
    from prefill.bank import Bank
    from prefill.bank.places import BankAt
    from prefill.bank.planning import Found
    from prefill.bank.tables import ColumnMapping
    from prefill.jobs.desk import Desk
    from prefill.jobs.importing import FilesImported, FilesPlan
    from prefill.jobs.sources import ReadAs


class ImportDialog(WorkingDialog):
    """Leads through an import. Nothing is written before the last button."""

    imported = Signal(object, str)
    """Carries the FilesImported, and what the import is called."""

    def __init__(self, desk: Desk, paths: Sequence[Path], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import into the answer bank"))
        self._desk = desk
        self._paths = list(paths)
        self._looks: Sequence[Look] = ()
        self._mappings: dict[Path, ColumnMapping] = {}
        self._passwords: dict[Path, str] = {}
        self._asked: Look | None = None
        self._plan: FilesPlan | None = None
        self._mark: int | None = None
        self.files = FilesStep(self)
        self.columns = ColumnsStep(self)
        self.plan = PlanStep(self)
        self.steps = QStackedWidget(self)
        self._lay_out()
        self.files.columns_asked.connect(self._ask_columns)
        self.columns.changed.connect(self._show_state)
        self.plan.changed.connect(self._show_state)
        self.back_button.clicked.connect(self._on_back)
        self.next_button.clicked.connect(self._on_next)
        self._run(look_at(self._paths), self._on_looked)

    def _lay_out(self) -> None:
        for step in (self.files, self.columns, self.plan):
            self.steps.addWidget(step)
        self._what = label("", self, tone="muted", wrap=True)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.back_button = QPushButton(self.tr("Back"), self)
        self.next_button = QPushButton(self)
        self.next_button.setProperty("kind", "primary")
        self.next_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.next_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.addWidget(self.steps, 1)
        for widget in (self.trouble, self._what, self.bar):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.resize(940, 620)

    def _show_step(self, step: QWidget) -> None:
        self.steps.setCurrentWidget(step)
        self._show_state()
        first: dict[QWidget, QWidget] = {
            self.files: self.files.files,
            self.columns: self.columns.first,
            self.plan: self.plan.table,
        }
        first[step].setFocus()  # which went to Cancel while the step was busy

    def _show_state(self) -> None:
        step = self.steps.currentWidget()
        is_plan = step is self.plan
        self.back_button.setVisible(step is not self.files)
        self.steps.setEnabled(not self.is_busy)
        self.bar.setVisible(self.is_busy)
        self._what.setVisible(self.is_busy)
        if is_plan:
            count = self.plan.model.changing()
            words = plural("Import 1 entry", "Import {n:,} entries", count)
            self.next_button.setText(words if count else self.tr("Nothing to import"))
        else:
            self.next_button.setText(self.tr("See what would come in"))
        can_go = {
            self.files: any(look.kind is not Kind.BROKEN for look in self._looks),
            self.columns: bool(self.columns.boxes) and not self.columns.problems(),
            self.plan: self.plan.model.changing() > 0,
        }
        self.back_button.setEnabled(not self.is_busy)
        self.next_button.setEnabled(not self.is_busy and can_go[step])  # type: ignore[index]

    def _on_progressed(self, progress: Progress) -> None:
        self._what.setText(translated(progress.what))
        super()._on_progressed(progress)

    def _on_looked(self, looks: Sequence[Look]) -> None:
        self._looks = looks
        self.files.show_looks(looks, self._mappings)
        self._show_step(self.files)

    def _ask_columns(self, look: Look) -> None:
        self._asked = look
        self.columns.show_file(look, self._mappings.get(look.path))
        self._show_step(self.columns)

    def _on_back(self) -> None:
        self._asked = None
        self.files.show_looks(self._looks, self._mappings)
        self._show_step(self.files)

    def _on_next(self) -> None:
        if self.steps.currentWidget() is self.plan:
            self._apply()
            return
        if self._asked is not None:
            self._mappings[self._asked.path] = self.columns.mapping()
            self._asked = None
        unclear = [look for look in self._looks if look.kind is Kind.FOREIGN]
        asked = next((look for look in unclear if look.path not in self._mappings and look.sheets), None)
        if asked is not None:
            self._ask_columns(asked)
            return
        self._plan_or_ask_password()

    def _plan_or_ask_password(self) -> None:
        locked = (look.path for look in self._looks if look.kind is Kind.LOCKED)
        path = next((one for one in locked if one not in self._passwords), None)
        if path is not None:
            words = self.tr("{file} is protected by a password. Give the password to read it.")
            self._ask_password(path, words.format(file=path.name))
            return
        self._run(_planned(self._desk.bank_path, self._paths, self._reading()), self._on_planned)

    def _ask_password(self, path: Path, sentence: str) -> None:
        dialog = PasswordDialog(sentence, self)
        dialog.password_given.connect(partial(self._on_password_given, path))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_password_given(self, path: Path, password: str) -> None:
        from prefill.jobs.sources import check_password

        try:
            check_password(path, password)
        except PrefillError as error:
            self._ask_password(path, translated(str(error)))
            return
        self._passwords[path] = password
        self._plan_or_ask_password()

    def _reading(self) -> ReadAs:
        from prefill.jobs.sources import ReadAs

        level, corrections = self.files.level(), self._desk.corrections
        return ReadAs(level, corrections, dict(self._mappings), passwords=dict(self._passwords))

    def _on_planned(self, plan: FilesPlan) -> None:
        self._plan = plan
        self.plan.show_plan(plan)
        self._show_step(self.plan)

    def _apply(self) -> None:
        assert self._plan is not None
        kept = self.plan.model.kept()
        if kept is not None:
            found = [row.found for row in kept]
            self._run(_planned_again(self._desk.bank_path, self._plan, found), self._on_planned_again)
        else:
            self._mark = self._desk.bank.mark()
            self._run(_applied(self._desk, self._plan), self._on_applied)

    def _on_planned_again(self, plan: FilesPlan) -> None:
        self._on_planned(plan)
        self._apply()

    def _on_applied(self, imported: FilesImported) -> None:
        assert self._plan is not None
        self.imported.emit(imported, translated(self._plan.name))
        self.accept()

    def _on_cancelled(self) -> None:
        """What is written already stays: then only the matching was still being made ready."""
        self._on_ended()
        if self._plan is not None and self._mark not in (None, self._desk.bank.mark()):
            self._on_applied(_written(self._desk.bank, self._plan))


def _planned(bank_path: BankAt, paths: Sequence[Path], reading: ReadAs) -> Task[FilesPlan]:
    from prefill.jobs.importing import plan_files

    return (yield from plan_files(bank_path, paths, reading))


def _planned_again(bank_path: BankAt, plan: FilesPlan, found: Sequence[Found]) -> Task[FilesPlan]:
    from prefill.jobs.importing import replan

    return (yield from replan(bank_path, plan, found))


def _applied(desk: Desk, plan: FilesPlan) -> Task[FilesImported]:
    from prefill.jobs.importing import apply_files

    return apply_files(desk.bank_path, plan, desk.keeping.name)


def _written(bank: Bank, plan: FilesPlan) -> FilesImported:
    """What came of a plan that has just been written."""
    from prefill.bank.importing import planned_result
    from prefill.jobs.importing import FilesImported

    result = replace(planned_result(plan.plan), operation=bank.operations(1)[0].id)
    return FilesImported(result, plan.failed)
