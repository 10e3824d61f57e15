"""What can be done to several entries at once: level, criteria, owner, review date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.entries import Entry, Level
from prefill.ui.bank.fields import CodesField, LineField, ValueBox, ignore_stray_wheel
from prefill.ui.bank.words import level_meaning
from prefill.ui.language import tr
from prefill.ui.states import level_word
from prefill.ui.translated import plural
from prefill.ui.words import TITLE, label

_A_YEAR = timedelta(days=365)


@dataclass(frozen=True)
class BulkChange:
    """What is to be changed in every entry; None leaves a field as it is, an empty owner is nobody."""

    level: Level | None = None
    more_criteria: tuple[str, ...] = ()
    fewer_criteria: tuple[str, ...] = ()
    owner: str | None = None
    review_by: date | None = None

    def values(self, entry: Entry) -> Mapping[str, Any]:
        """The new values of the fields of one entry that change."""
        kept = [code for code in entry.criteria if code not in self.fewer_criteria]
        wanted: dict[str, Any] = {"criteria": tuple(dict.fromkeys((*kept, *self.more_criteria)))}
        for name in ("level", "owner", "review_by"):
            if getattr(self, name) is not None:
                wanted[name] = getattr(self, name)
        return {name: value for name, value in wanted.items() if value != getattr(entry, name)}


class BulkPane(QWidget):
    """Stands where the editor does while several entries are selected."""

    change_asked = Signal(object)
    """Carries the BulkChange."""
    delete_asked = Signal()
    merge_asked = Signal()
    tags_asked = Signal()
    """Criteria are to be suggested."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.heading = label("", self, size=TITLE, bold=True, wrap=True)
        self.level = ValueBox(self, [(level_word(level), level, level_meaning(level)) for level in Level])
        self.more_criteria = CodesField(self)
        self.fewer_criteria = CodesField(self)
        self.owner = LineField(self)
        self.owner.setPlaceholderText(self.tr("Nobody"))
        self.review_by = QDateEdit(self)
        self.review_by.setCalendarPopup(True)
        self.review_by.setDisplayFormat(tr("d MMM yyyy"))
        ignore_stray_wheel(self.review_by)
        self.change_button = QPushButton(self)
        self.change_button.setProperty("kind", "primary")
        self.tags_button = QPushButton(self.tr("Suggest criteria …"), self)
        self.merge_button = QPushButton(self.tr("Merge into one …"), self)
        self.delete_button = QPushButton(self.tr("Delete"), self)
        self.checks: dict[str, QCheckBox] = {}
        self._lay_out()
        self._connect()

    def show_count(self, count: int) -> None:
        """Begin anew for so many entries."""
        self.heading.setText(plural("1 entry selected", "{n:,} entries selected", count))
        self.change_button.setText(plural("Change it", "Change {n:,} entries", count))
        self.review_by.setDate(_qdate(date.today() + _A_YEAR))
        for field in (self.more_criteria, self.fewer_criteria, self.owner):
            field.clear()
        for check in self.checks.values():
            check.setChecked(False)
        self._on_check_toggled()

    def offer(self, criteria: Sequence[str], owners: Sequence[str]) -> None:
        """Complete codes and owners from these."""
        self.more_criteria.offer(criteria)
        self.fewer_criteria.offer(criteria)
        self.owner.offer(owners)

    def change(self) -> BulkChange:
        """What is ticked."""
        is_on = {name for name, check in self.checks.items() if check.isChecked()}
        day = self.review_by.date()
        return BulkChange(
            level=self.level.value() if "level" in is_on else None,
            more_criteria=self.more_criteria.value() if "more_criteria" in is_on else (),
            fewer_criteria=self.fewer_criteria.value() if "fewer_criteria" in is_on else (),
            owner=self.owner.value() if "owner" in is_on else None,
            review_by=date(day.year(), day.month(), day.day()) if "review_by" in is_on else None,
        )

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for place, (name, words) in enumerate(
            (
                ("level", self.tr("Level")),
                ("more_criteria", self.tr("Add criteria")),
                ("fewer_criteria", self.tr("Remove criteria")),
                ("owner", self.tr("Owner")),
                ("review_by", self.tr("Review by")),
            )
        ):
            field = getattr(self, name)
            field.setAccessibleName(words)
            self.checks[name] = QCheckBox(words, self)
            grid.addWidget(self.checks[name], place, 0)
            grid.addWidget(field, place, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.tags_button)
        buttons.addWidget(self.merge_button)
        buttons.addWidget(self.delete_button)
        buttons.addStretch(1)
        hint = label(self.tr("Only what is ticked is changed."), self, tone="muted", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 4, 8)
        layout.setSpacing(10)
        layout.addWidget(self.heading)
        layout.addWidget(hint)
        layout.addLayout(grid)
        layout.addWidget(self.change_button)
        layout.addSpacing(12)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def _connect(self) -> None:
        for name in ("level", "more_criteria", "fewer_criteria", "owner"):
            getattr(self, name).touched.connect(partial(self.checks[name].setChecked, True))
        self.review_by.dateChanged.connect(self._on_review_by_changed)
        for check in self.checks.values():
            check.toggled.connect(self._on_check_toggled)
        self.change_button.clicked.connect(self._on_change_clicked)
        self.delete_button.clicked.connect(self.delete_asked)
        self.tags_button.clicked.connect(self.tags_asked)
        self.merge_button.clicked.connect(self.merge_asked)

    def _on_review_by_changed(self) -> None:
        self.checks["review_by"].setChecked(True)

    def _on_check_toggled(self) -> None:
        self.change_button.setEnabled(any(check.isChecked() for check in self.checks.values()))

    def _on_change_clicked(self) -> None:
        self.change_asked.emit(self.change())


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
