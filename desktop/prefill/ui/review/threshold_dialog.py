"""Chooses how sure a match must be to be prefilled, and shows beforehand what that would do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from prefill.domain.errors import PrefillError
from prefill.domain.progress import Progress
from prefill.jobs.calibration import Calibration
from prefill.jobs.prefill_setting import PrefillSetting
from prefill.ui.figures import percent_words
from prefill.ui.review.session import ReviewSession
from prefill.ui.review.threshold_curves import ThresholdCurves
from prefill.ui.tasks import BackgroundTask
from prefill.ui.theme import Theme
from prefill.ui.translated import translated
from prefill.ui.words import HEADING, SMALL, TITLE, label

_PARTS = 1000  # the slider counts in tenths of a percent
_LEAST, _MOST = 500, 1000


class ThresholdDialog(QDialog):
    """Moves the threshold; nothing changes until ``Prefill again`` is pressed, and that can be undone."""

    def __init__(
        self, setting: PrefillSetting, session: ReviewSession, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._setting = setting
        self._session = session
        self._prospects = setting.prospects(session.job.reading, session.job.gate)
        self._task: BackgroundTask | None = None
        self.setWindowTitle(self.tr("Prefill settings"))
        self.setMinimumWidth(560)
        self._percent = label(size=HEADING, bold=True)
        self._sentence = label(size=TITLE * 0.9, wrap=True)
        self._slider = self._made_slider()
        self._curve = ThresholdCurves(self._prospects, _LEAST / _PARTS, _MOST / _PARTS, theme, self)
        self._measured = label(size=SMALL, tone="muted", wrap=True)
        self._measure = QPushButton(self.tr("&Measure on my own answers"), self)
        self._default = QPushButton(self)
        self._again = QPushButton(self.tr("&Prefill again with this"), self)
        self._close = QPushButton(self.tr("&Close"), self)
        self._lay_out()
        self._connect()
        self._show_measured(setting.measured)
        self._slider.setValue(round(setting.threshold * _PARTS))
        self._show_forecast(self._slider.value())

    @property
    def threshold(self) -> float:
        """What the slider stands at, 0 to 1."""
        return self._slider.value() / _PARTS

    def _made_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setRange(_LEAST, _MOST)
        slider.setSingleStep(1)
        slider.setPageStep(10)
        slider.setAccessibleName(self.tr("How sure a match must be"))
        return slider

    def _lay_out(self) -> None:
        about = label(
            self.tr(
                "Matches at least this sure are prefilled. All others, and all with a caution or two answers "
                "that disagree, wait for you."
            ),
            tone="muted",
            wrap=True,
        )
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._percent)
        head.addWidget(self._slider, 1)
        rule = QFrame(self)
        rule.setProperty("role", "rule")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        for part in (about, head, self._sentence, self._curve, rule, self._measured):
            layout.addLayout(part) if isinstance(part, QHBoxLayout) else layout.addWidget(part)
        layout.addWidget(self._measure, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(8)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self._again.setProperty("kind", "primary")
        self._again.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._default)
        row.addStretch(1)
        row.addWidget(self._close)
        row.addWidget(self._again)
        return row

    def _connect(self) -> None:
        self._slider.valueChanged.connect(self._show_forecast)
        self._measure.clicked.connect(self._on_measure_clicked)
        self._default.clicked.connect(self._on_default_clicked)
        self._again.clicked.connect(self._on_again_clicked)
        self._close.clicked.connect(self.reject)

    def _show_forecast(self, value: int) -> None:
        forecast = self._prospects.at(value / _PARTS)
        percent = percent_words(forecast.threshold, 1)
        self._percent.setText(percent)
        self._percent.setMinimumWidth(self._percent.fontMetrics().horizontalAdvance(percent_words(1, 1)))
        self._slider.setAccessibleDescription(f"{percent}. {translated(forecast.sentence)}")
        self._sentence.setText(translated(forecast.sentence))
        self._curve.show_forecast(forecast)

    def _show_measured(self, measured: Calibration | None) -> None:
        self._measured.setText(
            translated(measured.sentence)
            if measured is not None
            else self.tr(
                "The default comes from public questionnaires. It can be measured on what you accepted "
                "and rejected so far, and on the wordings in your answer bank."
            )
        )
        default = percent_words(self._setting.default, 1)
        self._default.setText(self.tr("&Default: {percent}").format(percent=default))

    def _on_default_clicked(self) -> None:
        self._slider.setValue(round(self._setting.default * _PARTS))

    def _on_again_clicked(self) -> None:
        is_default = self._slider.value() == round(self._setting.default * _PARTS)
        self._setting.choose(None if is_default else self.threshold)
        if self._session.prefill_again(self._setting.gate()):
            self.accept()

    def _on_measure_clicked(self) -> None:
        self._measure.setEnabled(False)
        task = BackgroundTask(self._setting.measure(), self)
        task.progressed.connect(self._on_task_progressed)
        task.done.connect(self._on_task_done)
        task.failed.connect(self._on_task_failed)
        self._task = task
        task.start()

    def _on_task_progressed(self, progress: Progress) -> None:
        self._measured.setText(
            self.tr("{what}: {done} of {total}").format(
                what=translated(progress.what), done=progress.done, total=progress.total
            )
        )

    def _on_task_done(self, measured: Calibration) -> None:
        self._end_measuring()
        self._setting.keep(measured)
        self._show_measured(measured)

    def _on_task_failed(self, error: Exception) -> None:
        self._end_measuring()
        self._show_measured(self._setting.measured)
        if not isinstance(error, PrefillError):
            raise error
        self._measured.setText(translated(str(error)))

    def _end_measuring(self) -> None:
        self._task = None
        self._measure.setEnabled(True)

    def done(self, result: int) -> None:
        if self._task is not None:
            self._task.stop()
            self._task = None
        super().done(result)
