"""The frame of a job as fields: customer, due date, product, audience, language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.entries import Audience
from prefill.jobs.job_frame import JobFrame
from prefill.ui.bank.fields import LanguageBox, OptionalDay, ValueBox
from prefill.ui.words import SMALL, label, set_look

_USUAL_TIME = timedelta(days=7)


class JobFrameForm(QWidget):
    """``changed`` says that a field holds something else; ``value`` is the frame as it stands."""

    changed = Signal()

    def __init__(self, products: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.customer = QLineEdit(self)
        self.customer.setPlaceholderText(self.tr("Who asks"))
        self.due = OptionalDay(self, self.tr("Due date"), _USUAL_TIME)
        self.audience = ValueBox(self, self._audiences())
        self.product = QComboBox(self)
        self.product.setEditable(True)
        self.product.addItems(["", *products])
        self.product.setMinimumContentsLength(8)
        line = self.product.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.tr("Any product"))
        line.setAccessibleName(self.tr("Product"))
        self.language = LanguageBox(self)
        self._lay_out()
        self.customer.textEdited.connect(self.changed)
        self.product.currentTextChanged.connect(self.changed)
        for field in (self.due, self.audience, self.language):
            field.touched.connect(self.changed)

    def value(self) -> JobFrame:
        """The frame that the fields say."""
        return JobFrame(
            customer=self.customer.text().strip(),
            due=self.due.value(),
            product=self.product.currentText().strip(),
            audience=self.audience.value(),
            language=self.language.value(),
        )

    def show_frame(self, frame: JobFrame) -> None:
        """Show a frame; ``changed`` is not emitted."""
        blocked = self.blockSignals(True)
        self.customer.setText(frame.customer)
        self.due.set_value(frame.due)
        self.product.setCurrentText(frame.product)
        self.audience.set_value(frame.audience)
        self.language.set_value(frame.language)
        self.blockSignals(blocked)

    def _audiences(self) -> list[tuple[str, Audience, str]]:
        return [
            (self.tr("A customer under NDA"), Audience.NDA, ""),
            (
                self.tr("The public"),
                Audience.PUBLIC,
                self.tr("Only answers that are marked as public are prefilled"),
            ),
        ]

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        places = (
            (self.tr("Customer"), self.customer, 0, 0),
            (self.tr("Due date"), self.due, 0, 1),
            (self.tr("Read by"), self.audience, 0, 2),
            (self.tr("Product"), self.product, 2, 0),
            (self.tr("Language"), self.language, 2, 1),
        )
        for words, field, row, column in places:
            field.setAccessibleName(words)
            name = label(words, self, size=SMALL, tone="muted")
            name.setBuddy(field)
            grid.addWidget(name, row, column)
            grid.addWidget(field, row + 1, column)
            grid.setColumnStretch(column, 1)


class JobFrameDialog(QDialog):
    """Changes the frame of an open job; ``frame_given`` carries it."""

    frame_given = Signal(JobFrame)

    def __init__(self, frame: JobFrame, products: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("job frame")
        self.setWindowTitle(self.tr("About this questionnaire"))
        self.setMinimumWidth(680)
        self.form = JobFrameForm(products, self)
        self.form.show_frame(frame)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        set_look(buttons.button(QDialogButtonBox.StandardButton.Ok), "kind", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self._on_accepted)
        note = self.tr(
            "Answers for another product, or not meant for these readers, are not prefilled. "
            "What you have decided stays as it is."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self.form)
        layout.addWidget(label(note, self, size=SMALL, tone="muted", wrap=True))
        layout.addWidget(buttons, 0, Qt.AlignmentFlag.AlignBottom)

    def _on_accepted(self) -> None:
        self.frame_given.emit(self.form.value())
