"""The step of an import that asks which column of somebody else's table holds what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from prefill.ui.bank.importing.looking import Look
from prefill.ui.bank.words import field_words
from prefill.ui.words import TITLE, label

if TYPE_CHECKING:
    from prefill.bank.tables import ColumnMapping, TableSheet

FIELDS = (
    *("question", "answer", "choice", "short_answer", "phrasings", "criteria", "level", "owner"),
    *("product", "language", "audience", "reviewed_on", "review_every", "review_by", "evidence"),
    *("evidence_from", "evidence_until", "notes", "source", "times_used", "last_used", "id"),
)
_SAMPLE_LENGTH = 80
_SHOWN = 3


class ColumnsStep(QWidget):
    """One line for each column: its heading, what stands in it, and the field that it becomes."""

    changed = Signal()
    """Another field was chosen, or another sheet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheets: Sequence[TableSheet] = ()
        self._heading = label("", self, size=TITLE, bold=True, wrap=True)
        self.sheet = QComboBox(self)
        self.sheet.setAccessibleName(self.tr("Sheet"))
        self.columns = QTableWidget(0, 3, self)
        self.columns.setAccessibleName(self.tr("Columns of the file"))
        titles = [self.tr("Column"), self.tr("For example"), self.tr("Becomes")]
        self.columns.setHorizontalHeaderLabels(titles)
        self.columns.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.columns.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.columns.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.columns.setShowGrid(False)
        self.columns.setWordWrap(False)
        self.columns.verticalHeader().hide()
        header = self.columns.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.boxes: list[QComboBox] = []
        self.problem = label("", self, tone="bad", wrap=True)
        self.preview = label("", self, tone="muted", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._heading, self.sheet):
            layout.addWidget(widget)
        layout.addWidget(self.columns, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.preview)
        self.sheet.currentIndexChanged.connect(self._on_sheet_changed)

    def show_file(self, look: Look, mapping: ColumnMapping | None) -> None:
        """Ask about a file; ``mapping`` is what was said before."""
        self._sheets = look.sheets
        self._heading.setText(self.tr("What do the columns of {file} hold?").format(file=look.path.name))
        with QSignalBlocker(self.sheet):
            self.sheet.clear()
            self.sheet.addItems([sheet.name for sheet in look.sheets])
        self.sheet.setVisible(len(look.sheets) > 1)
        names = [sheet.name for sheet in look.sheets]
        at = names.index(mapping.sheet) if mapping and mapping.sheet in names else self._likeliest()
        with QSignalBlocker(self.sheet):
            self.sheet.setCurrentIndex(at)
        self._show_sheet(mapping.fields if mapping else self._sheets[at].guess)

    @property
    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.boxes[0] if self.boxes else self

    def mapping(self) -> ColumnMapping:
        """What the person says."""
        from prefill.bank.tables import ColumnMapping

        return ColumnMapping(self._fields(), self._current.name)

    def problems(self) -> str:
        """A sentence that says what is missing; empty where all is well."""
        from prefill.bank.tables.mapping import SEVERAL

        said = Counter(self._fields().values())
        if "question" not in said:
            return self.tr("Say which column holds the question.")
        if not {"answer", "choice", "short_answer"} & set(said):
            return self.tr("Say which column holds the answer, or the choice.")
        twice = next((field for field, count in said.items() if count > 1 and field not in SEVERAL), None)
        if twice is not None:
            words = self.tr("Only one column can become “{field}”.")
            return words.format(field=field_words(twice))
        return ""

    @property
    def _current(self) -> TableSheet:
        return self._sheets[max(self.sheet.currentIndex(), 0)]

    def _likeliest(self) -> int:
        """The sheet of which most is understood, and the longest of them."""
        weights = [(len(sheet.guess), sheet.rows) for sheet in self._sheets]
        return weights.index(max(weights))

    def _fields(self) -> dict[str, str]:
        pairs = zip(self._current.headings, self.boxes, strict=True)
        return {heading: str(box.currentData()) for heading, box in pairs if box.currentData()}

    def _show_sheet(self, fields: Mapping[str, str]) -> None:
        sheet = self._current
        self.boxes = []
        self.columns.setRowCount(len(sheet.headings))
        for row, heading in enumerate(sheet.headings):
            texts = [cells[row] for cells in sheet.sample if row < len(cells) and cells[row].strip()]
            self.columns.setItem(row, 0, QTableWidgetItem(heading))
            self.columns.setItem(row, 1, QTableWidgetItem(_cut(" ".join(texts[0].split())) if texts else ""))
            self.columns.setCellWidget(row, 2, self._box(heading, fields.get(heading, "")))
        self.columns.resizeRowsToContents()
        self._on_field_changed()

    def _box(self, heading: str, field: str) -> QComboBox:
        box = QComboBox(self.columns)
        box.setAccessibleName(self.tr("What {column} becomes").format(column=heading))
        box.addItem(self.tr("Leave out"), "")
        for name in FIELDS:
            box.addItem(field_words(name), name)
        box.setCurrentIndex(box.findData(field))
        box.currentIndexChanged.connect(self._on_field_changed)
        self.boxes.append(box)
        return box

    def _on_sheet_changed(self) -> None:
        self._show_sheet(self._current.guess)

    def _on_field_changed(self) -> None:
        problem = self.problems()
        self.problem.setText(f"⚠ {problem}" if problem else "")
        self.problem.setVisible(bool(problem))
        self.preview.setText("" if problem else self._preview())
        self.changed.emit()

    def _preview(self) -> str:
        """The first rows as entries, in short."""
        fields, sheet = self._fields(), self._current
        at = {field: place for place, name in enumerate(sheet.headings) if (field := fields.get(name))}
        lines = [self.tr("The first entries would be:")]
        for cells in sheet.sample[:_SHOWN]:
            texts = [
                _cut(" ".join(cells[at[field]].split()))
                for field in ("question", "choice", "answer", "short_answer")
                if field in at and at[field] < len(cells) and cells[at[field]].strip()
            ]
            lines.append(" → ".join(texts))
        return "\n".join(lines)


def _cut(text: str) -> str:
    return text if len(text) <= _SAMPLE_LENGTH else f"{text[: _SAMPLE_LENGTH - 1].rstrip()}…"
