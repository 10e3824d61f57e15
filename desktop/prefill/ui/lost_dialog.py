"""Lists the answers whose question a newer file no longer asks, so that none goes by unnoticed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from prefill.jobs.store import Kept
from prefill.ui.words import TITLE, label


class LostDialog(QDialog):
    """Where each question stood, what it asked, and what was answered; the answers stay with the job."""

    def __init__(self, lost: Sequence[Kept], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Answers without a question"))
        self.resize(760, 420)
        words = self.tr(
            "The file no longer asks these questions, or asks them more than once. Their answers are kept "
            "with the job, and come back if the questions do."
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(label(self.windowTitle(), self, size=TITLE, bold=True))
        layout.addWidget(label(words, self, tone="muted", wrap=True))
        layout.addWidget(self._table(lost), 1)
        layout.addWidget(buttons)

    def _table(self, lost: Sequence[Kept]) -> QTableWidget:
        table = QTableWidget(len(lost), 3, self)
        table.setAccessibleName(self.windowTitle())
        table.setHorizontalHeaderLabels([self.tr("Where"), self.tr("Question"), self.tr("Answer")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        for row, one in enumerate(lost):
            where = self.tr("{sheet}, row {row}").format(sheet=one.key.sheet, row=one.key.row)
            answer = " · ".join(str(value) for value in one.response.values.values())
            for column, text in enumerate((where, one.question, answer or one.response.note)):
                item = QTableWidgetItem(text.replace("\n", " "))
                item.setToolTip(text)
                table.setItem(row, column, item)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(0, 150)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        return table
