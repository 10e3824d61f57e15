"""One recent job on the start page: its file, how far it has come, and when it was last open."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from prefill.domain.responses import State
from prefill.ui.figures import day_words
from prefill.ui.folder_line import FolderLine
from prefill.ui.state_bar import StateBar
from prefill.ui.theme import Theme
from prefill.ui.words import SMALL, label, on_button

if TYPE_CHECKING:
    from prefill.jobs.store import JobRecord


class JobCard(QFrame):
    """Opens its job on a click anywhere, or by the button that is its name."""

    chosen = Signal(object)
    forget_wanted = Signal(str)

    def __init__(self, record: JobRecord, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._record = record
        self.setProperty("role", "card")
        self._open = QPushButton(on_button(record.name), self)
        self._open.setProperty("kind", "title")
        self._open.setAutoDefault(True)  # Enter opens the job too
        self._open.clicked.connect(self._on_open_clicked)
        self.setFocusProxy(self._open)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        done = sum(count for state, count in record.counts.items() if state.is_decided)
        progress = self.tr("{done} of {total} done").format(done=done, total=record.total)
        self._open.setAccessibleName(f"{record.name}, {progress}")
        self.setToolTip(str(record.path))
        bar = StateBar(theme, self)
        bar.show_counts(record.counts, record.total)
        self._remove = QPushButton(self)
        self._remove.setProperty("kind", "quiet")
        theme.keep_icon(self._remove, "close", "muted")
        self._remove.setToolTip(self.tr("Remove from this list, with its answers"))
        self._remove.setAccessibleName(self.tr("Remove {name} from the list").format(name=record.name))
        self._remove.clicked.connect(self._on_remove_clicked)
        self._lay_out(bar, progress)

    def _lay_out(self, bar: StateBar, progress: str) -> None:
        opened = self.tr("opened {day}").format(day=day_words(self._record.opened.date()))
        where = _shown_folder(self._record.path.parent)
        left = self._record.counts.get(State.FLAGGED, 0)
        notes = [progress, self.tr("{count} flagged").format(count=left) if left else ""]
        if not self._record.exists:
            notes.append(self.tr("The file is no longer in its folder"))
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        when = () if self._sent() else (opened,)  # which is of use until a copy is out
        about = filter(None, (self._record.frame.customer, self._due(), *when))
        names.addWidget(FolderLine(" · ".join((*about, "")), where, self))
        state = QVBoxLayout()
        state.setSpacing(6)
        tone = "muted" if self._record.exists else "warn"
        state.addWidget(label(" · ".join(filter(None, notes)), self, size=SMALL, tone=tone))
        state.addWidget(bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 8, 10)
        layout.setSpacing(16)
        layout.addLayout(names, 3)
        layout.addLayout(state, 2)
        layout.addWidget(self._remove)

    def _due(self) -> str:
        """By when it is to be sent; a sign where that day has gone by and something is left to do.

        A copy that was saved or delivered is never late, whatever is left to do.
        """
        due, saved = self._record.frame.due, self._sent()
        is_past = due is not None and due < date.today()
        if due is None or self._record.given or (saved and is_past):
            return saved
        decided = sum(count for state, count in self._record.counts.items() if state.is_decided)
        is_late = is_past and decided < self._record.total
        words = (self.tr("⚠ was due {day}") if is_late else self.tr("due {day}")).format(day=day_words(due))
        return " · ".join(filter(None, (saved, words)))

    def _sent(self) -> str:
        """When a copy was delivered, and to whom, or else saved."""
        record = self._record
        if record.given is None:
            return self.tr("saved on {day}").format(day=day_words(record.saved)) if record.saved else ""
        if not record.recipient:
            return self.tr("delivered on {day}").format(day=day_words(record.given))
        words = self.tr("delivered to {name} on {day}")
        return words.format(name=record.recipient, day=day_words(record.given))

    def _on_open_clicked(self) -> None:
        self.chosen.emit(self._record.path)

    def _on_remove_clicked(self) -> None:
        self.forget_wanted.emit(self._record.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # else the release goes to the page

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self._record.path)


def _shown_folder(folder: Path) -> str:
    """A folder as people write it: the part that all their folders share is left out."""
    home = Path.home()
    return str(folder.relative_to(home)) if home in folder.parents else str(folder)
