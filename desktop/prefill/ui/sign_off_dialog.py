"""A second person signs the answers off before they are delivered: who, when, and on what."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.errors import PrefillError
from prefill.domain.questions import QuestionKey
from prefill.jobs.checks import Surroundings
from prefill.jobs.export import told
from prefill.jobs.job import Job
from prefill.jobs.sign_off import Signed, SignOffs, Standing
from prefill.jobs.unwritable import finding_held_back
from prefill.ui.figures import moment_words
from prefill.ui.language import tr
from prefill.ui.tasks import SlicedTask
from prefill.ui.translated import translated
from prefill.ui.words import SMALL, TITLE, label


class SignOffDialog(QDialog):
    """Signs off what is saved where nobody says otherwise, once it has looked for what is held back.

    ``signed`` says that there is a new sign-off; ``failed`` carries an error of the looking.
    """

    signed = Signal()
    failed = Signal(Exception)

    def __init__(self, job: Job, around: Surroundings, sign_offs: SignOffs, parent: QWidget) -> None:
        super().__init__(parent)
        self._job = job
        self._sign_offs = sign_offs
        self._held_back: frozenset[QuestionKey] = frozenset()
        self.setWindowTitle(self.tr("Sign off the answers"))
        self.setMinimumWidth(520)
        self.standing = label("", self, bold=True, wrap=True)
        self.first = QLineEdit(sign_offs.answered_by, self)
        self.second = QLineEdit(self)
        self._fault = label("", self, tone="warn", wrap=True)
        self._fault.hide()
        self.sign_button = QPushButton(self.tr("Sign off"), self)
        self.sign_button.setProperty("kind", "primary")
        self.sign_button.setDefault(True)
        self.sign_button.setEnabled(False)
        self.sign_button.clicked.connect(self._on_sign_clicked)
        self._about = label("", self, size=SMALL, tone="muted", wrap=True)
        self._lay_out()
        self._show_answers()
        self._look: SlicedTask | None = SlicedTask(finding_held_back(job, around), self)
        self._look.done.connect(self._on_look_done)
        self._look.failed.connect(self._on_look_failed)
        self._look.start()
        (self.second if self.first.text() else self.first).setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        for words, line in ((self.tr("Answered by"), self.first), (self.tr("Signed off by"), self.second)):
            line.setAccessibleName(words)
            form.addRow(words, line)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.sign_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(10)
        layout.addWidget(label(self.windowTitle(), self, size=TITLE, bold=True))
        layout.addWidget(self.standing)
        layout.addWidget(self._about)
        layout.addLayout(form)
        layout.addWidget(self._fault)
        layout.addWidget(buttons)

    def _on_look_done(self, held_back: frozenset[QuestionKey]) -> None:
        self._look, self._held_back = None, held_back
        self.sign_button.setEnabled(True)
        try:
            self._show_answers()
        except PrefillError as error:
            self.failed.emit(error)

    def _on_look_failed(self, error: Exception) -> None:
        self._look = None
        self.failed.emit(error)

    def _show_answers(self) -> None:
        goes = told(self._job, held_back=self._held_back).values()
        about = self.tr(
            "Signed off are the answers as they are decided now: {count}. When one of them is changed, the "
            "sign-off no longer holds."
        )
        self._about.setText(about.format(count=sum(response.has_answer for response in goes)))
        self._show_standing()

    def _show_standing(self) -> None:
        signed = self._sign_offs.signed(self._job, held_back=self._held_back)
        self.standing.setText(standing_words(signed))

    def _on_sign_clicked(self) -> None:
        try:
            self._sign_offs.sign(self._job, self.first.text(), self.second.text(), self._held_back)
        except PrefillError as error:
            self._fault.setText(f"⚠ {translated(str(error))}")
            self._fault.show()
            return
        self._fault.hide()
        self._show_standing()
        self.sign_button.setEnabled(False)
        self.signed.emit()

    def done(self, result: int) -> None:
        if self._look is not None:
            self._look.stop()
        super().done(result)


def standing_words(signed: Signed) -> str:
    """How a job stands with its sign-off, as a sentence."""
    last = signed.last
    if last is None:
        return tr("Nobody has signed this off yet.")
    when = moment_words(last.moment)
    words = (
        tr("Signed off by {name}, {when}.")
        if signed.standing is Standing.HOLDS
        else tr("Signed off by {name}, {when}, but not as it is now.")
    )
    return words.format(name=last.signed_by, when=when)
