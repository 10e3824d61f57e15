"""Dialogs for acts on many questions: each says how many it would change before it is done."""

from __future__ import annotations

from collections.abc import Sequence
from math import floor

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.cells import shown
from prefill.domain.questions import QuestionKey
from prefill.domain.references import spelled
from prefill.jobs.bulk import Bulk, Replacing, accept_above, not_applicable, replace_words
from prefill.jobs.job import Job
from prefill.ui.language import tr
from prefill.ui.words import SMALL, TITLE, label, on_button

_MOST_SHOWN = 200


class BulkDialog(QDialog):
    """``bulk_wanted`` carries what is to be done, which each dialog says in ``bulk``."""

    bulk_wanted = Signal(Bulk)

    def __init__(self, title: str, do: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        self._previewed = Bulk("", {})
        self.count = label("", self, bold=True, wrap=True)
        self.do_button = QPushButton(do, self)
        self.do_button.setProperty("kind", "primary")
        self.do_button.setDefault(True)
        self.do_button.clicked.connect(self._on_do_clicked)
        self.inside = QVBoxLayout()
        self.inside.setSpacing(8)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.do_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(10)
        layout.addWidget(label(title, self, size=TITLE, bold=True))
        layout.addLayout(self.inside)
        layout.addWidget(self.count)
        layout.addWidget(buttons)

    def bulk(self) -> Bulk:
        """What would be done as the fields stand."""
        raise NotImplementedError

    def preview(self) -> Bulk:
        """Say how many answers would change. Gives what would be done."""
        bulk = self.bulk()
        words = self.tr("Answers that will change: {count}").format(count=bulk.count)
        if bulk.left_out:
            words = f"{words}\n{self.left_out_words().format(count=len(bulk.left_out))}"
        self.count.setText(words)
        self.do_button.setEnabled(bulk.count > 0)
        self._previewed = bulk
        return bulk

    def left_out_words(self) -> str:
        """Why some are left out, with a place for their ``count``."""
        return tr("Left out, because their cells have no room for it: {count}")

    def _on_do_clicked(self) -> None:
        self.accept()
        self.bulk_wanted.emit(self._previewed)


class PreparedDialog(BulkDialog):
    """Says of an act that needs no further word how many answers it changes."""

    def __init__(self, bulk: Bulk, title: str, do: str, about: str, parent: QWidget) -> None:
        super().__init__(title, do, parent)
        self._bulk = bulk
        self.inside.addWidget(label(about, self, wrap=True))
        self.preview()
        self.do_button.setFocus()

    def bulk(self) -> Bulk:
        return self._bulk

    def left_out_words(self) -> str:
        return self.tr("Left out, because they have no answer yet: {count}")


class AcceptAboveDialog(BulkDialog):
    """Accepts all prefilled answers from a confidence on."""

    def __init__(self, job: Job, parent: QWidget) -> None:
        super().__init__(tr("Accept all above a confidence"), tr("Accept them"), parent)
        self._job = job
        self.confidence = QDoubleSpinBox(self)
        self.confidence.setRange(0, 100)
        self.confidence.setDecimals(1)
        self.confidence.setSuffix(" %")
        self.confidence.setValue(floor(job.gate.threshold * 1000) / 10)
        self.confidence.setAccessibleName(self.tr("Least confidence"))
        self.confidence.valueChanged.connect(self.preview)
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Accept what was prefilled with a confidence of at least"), self))
        row.addWidget(self.confidence)
        row.addStretch(1)
        self.inside.addLayout(row)
        self.preview()

    def bulk(self) -> Bulk:
        return accept_above(self._job, self.confidence.value() / 100)


class ReplaceDialog(BulkDialog):
    """Replaces words in the prose of all answers, and shows each change before it is made."""

    def __init__(self, job: Job, parent: QWidget) -> None:
        super().__init__(tr("Replace in all answers"), tr("Replace"), parent)
        self._job = job
        self.resize(760, 460)
        self.old, self.new = QLineEdit(self), QLineEdit(self)
        self.old.setPlaceholderText(self.tr("Words to be replaced"))
        self.new.setPlaceholderText(self.tr("Words in their place"))
        self.whole = QCheckBox(self.tr("Whole words only"), self)
        self.whole.setChecked(True)
        self.case = QCheckBox(self.tr("Capitals as typed"), self)
        fields = QGridLayout()
        for column, line in enumerate((self.old, self.new)):
            words = label(line.placeholderText(), self, size=SMALL, tone="muted")
            words.setBuddy(line)
            line.setAccessibleName(line.placeholderText())
            line.textChanged.connect(self.preview)
            fields.addWidget(words, 0, column)
            fields.addWidget(line, 1, column)
        options = QHBoxLayout()
        for box in (self.whole, self.case):
            box.toggled.connect(self.preview)
            options.addWidget(box)
        options.addStretch(1)
        self.table = _table(self, [self.tr("Where"), self.tr("Now"), self.tr("Then")])
        self.inside.addLayout(fields)
        self.inside.addLayout(options)
        self.inside.addWidget(self.table, 1)
        self.preview()
        self.old.setFocus()

    def bulk(self) -> Bulk:
        words = Replacing(self.old.text(), self.new.text(), self.whole.isChecked(), self.case.isChecked())
        return replace_words(self._job, words)

    def preview(self) -> Bulk:
        bulk = super().preview()
        lines = []
        for key, after in list(bulk.responses.items())[:_MOST_SHOWN]:
            for cell, value in self._job.response(key).values.items():
                now, then = (shown(spelled(v, key.sheet)) for v in (value, after.values.get(cell)))
                if now != then:
                    lines.append((f"{key.sheet}, {cell}", *_around(now, then)))
        _fill(self.table, lines)
        return bulk


class NotApplicableDialog(BulkDialog):
    """Answers a section, or what is selected, with n/a and one reason."""

    def __init__(
        self, job: Job, current: QuestionKey, selected: Sequence[QuestionKey], parent: QWidget
    ) -> None:
        super().__init__(tr("Not applicable, with one reason"), tr("Answer them"), parent)
        self._job = job
        section = job.question(current).section
        mates = [k for k in job.order if k.sheet == current.sheet and job.question(k).section == section]
        self._keys: list[Sequence[QuestionKey]] = [mates, list(selected)]
        name = section or current.sheet
        self.section = QRadioButton(self.tr("The section “{name}”").format(name=on_button(name)), self)
        self.selected = QRadioButton(self.tr("The selected questions"), self)
        group = QButtonGroup(self)
        for button in (self.section, self.selected):
            group.addButton(button)
            self.inside.addWidget(button)
        (self.selected if len(selected) > 1 else self.section).setChecked(True)
        self.section.toggled.connect(self.preview)
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("The reason, for each of them"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.textChanged.connect(self.preview)
        self.inside.addWidget(self.reason)
        self.inside.addWidget(
            label(self.tr("What you have decided already stays as it is."), self, tone="muted")
        )
        self.preview()
        self.reason.setFocus()

    def bulk(self) -> Bulk:
        keys = self._keys[0 if self.section.isChecked() else 1]
        return not_applicable(self._job, keys, self.reason.text())


def _table(parent: QWidget, titles: Sequence[str]) -> QTableWidget:
    table = QTableWidget(0, len(titles), parent)
    table.setAccessibleName(titles[-1])
    table.setHorizontalHeaderLabels(titles)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.resizeSection(0, 140)
    for column in range(1, len(titles)):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    return table


def _fill(table: QTableWidget, lines: Sequence[Sequence[str]]) -> None:
    table.setRowCount(len(lines))
    for row, line in enumerate(lines):
        for column, text in enumerate(line):
            item = QTableWidgetItem(text.replace("\n", " "))
            item.setToolTip(text)
            table.setItem(row, column, item)


def _around(before: str, after: str) -> tuple[str, str]:
    """Both texts from a little before where they part, so that the change is in sight."""
    same = next((i for i, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), 0)
    start = max(0, before.rfind(" ", 0, max(0, same - 20)) + 1)
    sign = "… " if start else ""
    return f"{sign}{before[start:]}", f"{sign}{after[start:]}"
