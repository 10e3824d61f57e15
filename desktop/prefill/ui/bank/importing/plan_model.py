"""The lines of a dry run: what would become of each row, and why; a person may leave lines out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from prefill.domain.entries import EntryId
from prefill.ui.bank.edits import short
from prefill.ui.language import tr
from prefill.ui.translated import translated

if TYPE_CHECKING:
    from prefill.bank.planning import PlannedRow
    from prefill.jobs.importing import FilesPlan

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
CHANGING = ("added", "merged", "replaced")
FATES = (*CHANGING, "known", "skipped", "failed")


class PlanColumn(IntEnum):
    """The columns, from left to right."""

    FATE = 0
    QUESTION = 1
    WHY = 2
    WHERE = 3


@dataclass(frozen=True)
class Line:
    """What becomes of one row of a file, or of a whole file that can't be read (``fate`` is failed)."""

    fate: str
    question: str
    why: str
    where: str
    row: PlannedRow | None = None
    is_contradicting: bool = False


def lines_of(files: FilesPlan) -> list[Line]:
    """Files that failed first, then the rows in their order, then what was never an answer."""
    contradicting = {entry for conflict in files.plan.conflicts for entry in conflict.entries}
    lines = [Line("failed", "", sentence, path.name) for path, sentence in files.failed]
    for row in files.plan.rows:
        question, into = row.found.entry.question, row.into or EntryId("")
        lines.append(
            Line(
                row.fate.value,
                short(question),
                translated(row.why),
                translated(row.found.where),
                row,
                into in contradicting,
            )
        )
    return [
        *lines,
        *(
            Line("skipped", "", translated(skipped.why), translated(skipped.where))
            for skipped in files.skipped
        ),
    ]


def fate_words(fate: str) -> str:
    """What is said of a fate; each begins with a sign of its own."""
    return {
        "added": tr("+ Added"),
        "merged": tr("⊕ Merged"),
        "replaced": tr("⇄ Replaced"),
        "known": tr("= Known"),
        "skipped": tr("– Left out"),
        "failed": tr("⚠ Not read"),
    }[fate]


class PlanModel(QAbstractTableModel):
    """The lines of one kind, or all of them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._shown: list[Line] = []
        self._left_out: set[int] = set()
        self._titles = [self.tr("What happens"), self.tr("Question"), self.tr("Why"), self.tr("Where")]

    def show_plan(self, files: FilesPlan) -> None:
        """Show another plan."""
        self._lines = lines_of(files)
        self._left_out.clear()
        self.narrow("")

    def narrow(self, kind: str) -> None:
        """Show the lines of one fate, ``contradicting`` ones, or with nothing all."""
        self.beginResetModel()
        self._shown = [
            line
            for line in self._lines
            if not kind or line.fate == kind or (kind == "contradicting" and line.is_contradicting)
        ]
        self.endResetModel()

    def counts(self) -> Counter[str]:
        """How many lines there are of each kind."""
        counts = Counter(line.fate for line in self._lines)
        counts["contradicting"] = sum(line.is_contradicting for line in self._lines)
        return counts

    def line(self, place: int) -> Line | None:
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def kept(self) -> tuple[PlannedRow, ...] | None:
        """The rows that were not left out; None where none was."""
        if not self._left_out:
            return None
        return tuple(line.row for line in self._lines if line.row and id(line) not in self._left_out)

    def changing(self) -> int:
        """How many rows would change the bank."""
        return sum(line.fate in CHANGING and id(line) not in self._left_out for line in self._lines)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(PlanColumn)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        line = self.line(index.row())
        if index.column() == PlanColumn.FATE and line is not None and line.fate in CHANGING:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row())
        if line is None:
            return None
        if role == Qt.ItemDataRole.CheckStateRole and self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
            is_out = id(line) in self._left_out
            return Qt.CheckState.Unchecked if is_out else Qt.CheckState.Checked
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        sign = "⚠ " if line.is_contradicting else ""
        return (fate_words(line.fate), f"{sign}{line.question}", line.why, line.where)[index.column()]

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line = self.line(index.row())
        if line is None or role != Qt.ItemDataRole.CheckStateRole:
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._left_out.discard(id(line))
        else:
            self._left_out.add(id(line))
        self.dataChanged.emit(index, index, [role])
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self._titles[section]


def kinds_of(counts: Counter[str]) -> Sequence[tuple[str, str, int]]:
    """The kinds that a plan has lines of: name, words, how many."""
    words = [(fate, fate_words(fate)) for fate in FATES]
    words.append(("contradicting", tr("⚠ Contradicting")))
    return [(kind, text, counts[kind]) for kind, text in words if counts[kind]]
