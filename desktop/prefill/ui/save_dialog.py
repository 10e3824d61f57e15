"""Before a copy is saved: what will be written and what not, what is still open, and where it goes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.errors import PrefillError
from prefill.domain.questions import QuestionKey
from prefill.domain.responses import State
from prefill.jobs.checks import Point, held_back
from prefill.jobs.export import told
from prefill.jobs.job import Job
from prefill.jobs.sign_off import SignOffs, Standing
from prefill.ui.sign_off_dialog import standing_words
from prefill.ui.translated import translated
from prefill.ui.words import SMALL, TITLE, label, set_look
from prefill.workbook.saving import check_target

_UNREVIEWED = (State.PREFILLED, State.FLAGGED)
_LINES_OF_POINTS = 6
_ABOUT_WRITING = ("list", "length", "accepts")


class SaveDialog(QDialog):
    """``save_wanted`` carries the file, the states of answers that are written though nobody decided them,
    and the questions whose answers are held back, because they name another customer or cannot be written.

    ``point_chosen`` carries the question of an open point or of such an answer, and closes the dialog.
    """

    save_wanted = Signal(object, frozenset, frozenset)
    point_chosen = Signal(object)

    def __init__(
        self,
        job: Job,
        points: Sequence[Point],
        refused: Mapping[QuestionKey, str],
        target: Path,
        sign_offs: SignOffs,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._job = job
        self._sign_offs = sign_offs
        self._points = [
            (point.key, point.sentence)
            for point in points
            if point.check != "empty" and not (point.key in refused and point.check in _ABOUT_WRITING)
        ]
        self._refused = list(refused.items())
        self._naming = held_back(points) - refused.keys()
        self._source = job.reading.workbook.path
        self.setWindowTitle(self.tr("Save a filled copy"))
        self.setMinimumWidth(620)
        self.also = {state: self._also_box(state) for state in _UNREVIEWED}
        self.naming = QCheckBox(self)
        self.path = QLineEdit(str(target), self)
        self.path.setAccessibleName(self.tr("Where the copy goes"))
        self.path.setCursorPosition(0)
        self._written = label("", self, bold=True)
        self._emptied = label("", self, bold=True)
        self._nothing = label(
            self.tr("Nothing is decided yet. Accept or write at least one answer, then save."),
            self,
            tone="warn",
            wrap=True,
        )
        self._blank = label("", self, tone="muted", wrap=True)
        self._signed = label("", self, wrap=True)
        self._has_answers = False
        self._placed = label("", self, size=SMALL, tone="warn", wrap=True)
        self.list, self.refused = QListWidget(self), QListWidget(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.save_button = QPushButton(self.tr("Save"), self)
        self._lay_out()
        self.path.textChanged.connect(self._show_target)
        for box in (*self.also.values(), self.naming):
            box.toggled.connect(self._show_counts)
        self._show_counts()
        (self.save_button if self.save_button.isEnabled() else self.path).setFocus()

    @property
    def states(self) -> frozenset[State]:
        """The states that are written besides what is decided."""
        return frozenset(state for state, box in self.also.items() if box.isChecked())

    @property
    def held_back(self) -> frozenset[QuestionKey]:
        """The questions whose answers stay here, whatever their state."""
        return frozenset(key for key, _ in self._refused) | self._kept_for_naming

    @property
    def _kept_for_naming(self) -> frozenset[QuestionKey]:
        return frozenset() if self.naming.isChecked() else self._naming

    @property
    def target(self) -> Path:
        """Where the copy goes; a bare name goes beside the customer's file."""
        return self._source.parent / self.path.text().strip()

    def _also_box(self, state: State) -> QCheckBox:
        count = self._count(state)
        words = {
            State.PREFILLED: self.tr("Also write the prefilled answers that nobody has looked at: {count}"),
            State.FLAGGED: self.tr("Also write the flagged answers: {count}"),
        }[state]
        box = QCheckBox(words.format(count=count), self)
        box.setVisible(count > 0)
        return box

    def _count(self, state: State) -> int:
        return sum(r.state is state and bool(r.values) for r in self._job.responses.values())

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(label(self.windowTitle(), self, size=TITLE, bold=True))
        layout.addWidget(self._written)
        layout.addWidget(self._emptied)
        naming = self.tr("Also write the answers that name another customer: {count}")
        self.naming.setText(naming.format(count=len(self._naming)))
        self.naming.setVisible(bool(self._naming))
        for box in (*self.also.values(), self.naming):
            layout.addWidget(box)
        layout.addWidget(self._nothing)
        layout.addWidget(self._blank)
        stays = self.tr("Notes, confidences and all else of the answer bank stay here.")
        layout.addWidget(label(stays, self, size=SMALL, tone="muted", wrap=True))
        if self._job.reading.workbook.is_signed:
            signed = self.tr(
                "The workbook is digitally signed. The signature of the copy will be invalid, because "
                "answers were added; the original keeps its own."
            )
            layout.addWidget(label(f"⚠ {signed}", self, tone="warn", wrap=True))
        layout.addWidget(self._signed)
        layout.addWidget(self._refused_answers())
        layout.addWidget(self._open_points())
        layout.addSpacing(4)
        layout.addLayout(self._where())
        layout.addWidget(self._placed)
        self.save_button.setProperty("kind", "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._on_save_clicked)
        self.buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        layout.addWidget(self.buttons)

    def _refused_answers(self) -> QWidget:
        words = self.tr(
            "⚠ Answers that cannot be written: {count}. They are left out; choose one to mend it."
        )
        self.refused.setAccessibleName(self.tr("Answers that cannot be written"))
        return self._listed(self.refused, words, self._refused)

    def _open_points(self) -> QWidget:
        words = self.tr("⚠ Open points: {count}. You may save with them; choose one to look at it.")
        self.list.setAccessibleName(self.tr("Open points"))
        return self._listed(self.list, words, self._points)

    def _listed(self, lines: QListWidget, words: str, about: Sequence[tuple[QuestionKey, str]]) -> QWidget:
        inside = QWidget(self)
        inside.setVisible(bool(about))
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(label(words.format(count=len(about)), inside, tone="warn", wrap=True))
        for key, sentence in about:
            where = self.tr("{sheet}, row {row}").format(sheet=key.sheet, row=key.row)
            item = QListWidgetItem(f"{where}: {translated(sentence)}", lines)
            item.setData(Qt.ItemDataRole.UserRole, key)
        lines.setFixedHeight(min(_LINES_OF_POINTS, len(about)) * lines.sizeHintForRow(0) + 4)
        lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lines.itemActivated.connect(self._on_point_activated)
        layout.addWidget(lines)
        return inside

    def _where(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        change = QPushButton(self.tr("Choose…"), self)
        change.setAutoDefault(False)
        change.clicked.connect(self._on_choose_clicked)
        row.addWidget(self.path, 1)
        row.addWidget(change)
        return row

    def _show_counts(self) -> None:
        goes = told(self._job, self.states, self.held_back)
        written = sum(r.has_answer for r in goes.values())
        emptied = sum(bool(r.values) and not r.has_answer for r in goes.values())
        self._written.setText(
            self.tr("Answers that will be written: {count} of {total}").format(
                count=written, total=len(self._job.order)
            )
        )
        self._emptied.setText(
            self.tr("Answers of the customer's file that will be emptied: {count}").format(count=emptied)
        )
        self._emptied.setVisible(emptied > 0)
        stays = {key: r for key, r in self._job.responses.items() if key not in goes}
        refused = len(self._refused)
        named = sum(key in self._kept_for_naming and bool(r.values) for key, r in stays.items())
        kept = sum(key not in self.held_back and bool(r.values) for key, r in stays.items())
        skipped = sum(r.state is State.SKIPPED for r in goes.values())
        empty = sum(not r.values and not self._job.question(key).is_answered for key, r in stays.items())
        parts = [
            self.tr("{count} not looked at").format(count=kept) if kept else "",
            self.tr("{count} naming another customer").format(count=named) if named else "",
            self.tr("{count} that cannot be written").format(count=refused) if refused else "",
            self.tr("{count} skipped").format(count=skipped) if skipped else "",
            self.tr("{count} without an answer").format(count=empty) if empty else "",
        ]
        left = ", ".join(filter(None, parts))
        self._blank.setText(self.tr("Left as the customer sent it: {parts}.").format(parts=left))
        self._blank.setVisible(bool(left))
        self._show_signed()
        self._has_answers = written + emptied > 0
        self._nothing.setVisible(not self._has_answers and not self._refused)
        self._show_target()

    def _show_signed(self) -> None:
        signed = self._sign_offs.signed(self._job, self.states, self.held_back)
        self._signed.setVisible(signed.standing is not Standing.NOT_ASKED_FOR)
        words = standing_words(signed)
        if signed.standing is Standing.HOLDS:
            self._signed.setText(f"✓ {words}")
        else:
            before = self.tr("You may save a copy, and have it signed off before it is delivered.")
            self._signed.setText(f"⚠ {words} {before}")
        set_look(self._signed, "tone", "good" if signed.standing is Standing.HOLDS else "warn")

    def _show_target(self) -> None:
        """Say what stands at the target, or why no copy can; what is refused here is never begun."""
        refusal = self._refusal()
        is_there = not refusal and self.target.is_file()
        if is_there:
            self._placed.setText(self.tr("A file of this name is there, and will be replaced."))
        else:
            self._placed.setText(f"⚠ {refusal}" if refusal else "")
        self._placed.setVisible(is_there or bool(refusal))
        self.path.setAccessibleDescription(self._placed.text())
        self.save_button.setText(self.tr("Replace it") if is_there else self.tr("Save"))
        self.save_button.setEnabled(self._has_answers and not refusal)

    def _refusal(self) -> str:
        if not self.path.text().strip():
            return self.tr("Say where the copy goes.")
        try:
            check_target(self._source, self.target, overwrite=True)
        except PrefillError as error:
            return translated(str(error))
        return ""

    def _on_choose_clicked(self) -> None:
        dialog = QFileDialog(self, self.windowTitle(), str(self.target.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setNameFilter(self.tr("Excel workbooks (*{suffix})").format(suffix=self._source.suffix))
        dialog.setDefaultSuffix(self._source.suffix)
        dialog.selectFile(self.target.name)
        dialog.fileSelected.connect(self.path.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_point_activated(self, item: QListWidgetItem) -> None:
        self.point_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
        self.reject()

    def _on_save_clicked(self) -> None:
        self.accept()
        self.save_wanted.emit(self.target, self.states, self.held_back)
