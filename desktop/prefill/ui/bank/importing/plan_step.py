"""The step of an import that shows what would come in, row by row, before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.entries import Entry
from prefill.ui.bank.differences import differences, side_by_side
from prefill.ui.bank.importing.plan_model import FATES, Line, PlanColumn, PlanModel, fate_words, kinds_of
from prefill.ui.translated import plural
from prefill.ui.words import TITLE, label

if TYPE_CHECKING:
    from prefill.jobs.importing import FilesPlan

_BESIDE_A_FATE = 44  # its tick, and room


class PlanStep(QWidget):
    """The dry run: how much of each kind, every row, and the row that is selected before and after."""

    changed = Signal()
    """Rows were left out or taken back in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.summary = label("", self, size=TITLE, bold=True, wrap=True)
        self.warning = label("", self, tone="warn", wrap=True)
        self.kinds = QComboBox(self)
        self.kinds.setAccessibleName(self.tr("Show rows"))
        self.kinds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.model = PlanModel(self)
        self.table = QTableView(self)
        self.compared = QTextBrowser(self)
        self.compared.setAccessibleName(self.tr("The entry before and after"))
        self._dress_table()
        self._lay_out()
        self.kinds.currentIndexChanged.connect(self._on_kind_changed)
        self.model.dataChanged.connect(self.changed)
        self.table.selectionModel().currentChanged.connect(self._on_row_changed)

    def show_plan(self, files: FilesPlan) -> None:
        """Show a plan; the first of its rows is selected."""
        self.model.show_plan(files)
        counts = self.model.counts()
        with QSignalBlocker(self.kinds):
            self.kinds.clear()
            self.kinds.addItem(self.tr("All rows"), "")
            for kind, words, count in kinds_of(counts):
                self.kinds.addItem(f"{words}: {QLocale().toString(count)}", kind)
        self.summary.setText(self._sentence(counts["added"], counts["merged"], counts["replaced"]))
        conflicts = len(files.plan.conflicts)
        warning = plural(
            "⚠ A question would be answered in two ways. You decide about it after the import.",
            "⚠ {n:,} questions would be answered in two ways. You decide after the import.",
            conflicts,
        )
        self.warning.setText(warning if conflicts else "")
        self.warning.setVisible(bool(conflicts))
        self._select_first()

    def _sentence(self, added: int, merged: int, replaced: int) -> str:
        parts = [
            plural("1 entry added", "{n:,} entries added", added),
            plural("1 merged", "{n:,} merged", merged),
            plural("1 replaced", "{n:,} replaced", replaced),
        ]
        told = [part for part, count in zip(parts, (added, merged, replaced), strict=True) if count]
        if not told:
            return self.tr("Nothing new: the answer bank would stay as it is.")
        return self.tr("This would happen: {what}.").format(what=", ".join(told))

    def _dress_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setProperty("kind", "list")
        table.setAccessibleName(self.tr("What would come in, row by row"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().lineSpacing() + 12)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        letter = table.fontMetrics().averageCharWidth()
        for column, letters in ((PlanColumn.QUESTION, 44), (PlanColumn.WHERE, 36)):
            table.setColumnWidth(column, letters * letter)
        words = max(map(table.fontMetrics().horizontalAdvance, map(fate_words, FATES)))
        table.setColumnWidth(PlanColumn.FATE, max(20 * letter, words + _BESIDE_A_FATE))
        table.setItemDelegateForColumn(PlanColumn.WHERE, _Shortened(table))
        header.setSectionResizeMode(PlanColumn.WHY, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(label(self.tr("Show"), self, tone="muted"))
        above.addWidget(self.kinds)
        above.addStretch(1)
        hint = self.tr("Untick what is not to come in.")
        above.addWidget(label(hint, self, tone="muted"))
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.compared)
        split.setSizes([320, 160])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.summary)
        layout.addWidget(self.warning)
        layout.addLayout(above)
        layout.addWidget(split, 1)

    def _select_first(self) -> None:
        self.table.setCurrentIndex(self.model.index(0, 0))
        self._on_row_changed()

    def _on_kind_changed(self) -> None:
        self.model.narrow(self.kinds.currentData() or "")
        self._select_first()

    def _on_row_changed(self) -> None:
        line = self.model.line(self.table.currentIndex().row())
        self.compared.setHtml(self._html(line) if line is not None else "")

    def _html(self, line: Line) -> str:
        row = line.row
        if row is None or row.after is None:
            return ""
        found = differences(row.before or Entry(row.after.id, ""), row.after)
        words = self.tr("Now"), self.tr("After the import")
        return side_by_side(found, *words) if found else self.tr("Nothing changes.")


class _Shortened(QStyledItemDelegate):
    """Leaves out the middle of a place: the file is the same for many rows, the row at its end is not."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle
