"""The page of sheets: what was found is corrected here, and the filled copy is seen before it is made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFontMetrics, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.cells import CellValue, split_address
from prefill.domain.corrections import Corrections
from prefill.domain.questions import ChoiceCode, QuestionKey, QuestionSheet
from prefill.domain.references import spelled
from prefill.domain.responses import Response
from prefill.jobs.correcting import Correcting
from prefill.ui.sheet.acts import SheetActs
from prefill.ui.sheet.bar import ActsBar
from prefill.ui.sheet.side import SidePane
from prefill.ui.sheet.view import SheetView
from prefill.ui.theme import Theme
from prefill.ui.words import BODY, TITLE, font_of, label, on_button

_BUTTON_PAD = 16


class SheetPage(QWidget):
    """``use_wanted`` carries the corrections to be used, ``left`` says that the person wants back.

    ``export_wanted`` and ``import_wanted`` carry the path of a file of layouts.
    """

    use_wanted = Signal(Corrections)
    export_wanted = Signal(str)
    import_wanted = Signal(str)
    left = Signal()

    def __init__(
        self,
        responses: Mapping[QuestionKey, Response],
        correcting: Correcting,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._responses = responses
        self.correcting = correcting
        self.acts = SheetActs(self, theme)
        self.view = SheetView(theme, self)
        self.side = SidePane(self)
        self.tabs = QTabBar(self)
        self.use_button = QPushButton(self.tr("Use this layout"), self)
        self.back_button = QPushButton(self.tr("Back to the questions"), self)
        self.layout_button = QPushButton(self.tr("Layout"), self)
        self.answers_button = QPushButton(self.tr("With the answers"), self)
        self._bar = ActsBar(self.acts, self)
        self._is_behind = True
        self._row_wanted: int | None = None
        self._arriving = QTimer(self)
        self._arriving.setSingleShot(True)
        self._arriving.timeout.connect(self._on_arriving)
        self._lay_out()
        self._connect()
        self._show_tabs()

    @property
    def sheet(self) -> str:
        """The name of the sheet that is shown."""
        return str(self.tabs.tabData(self.tabs.currentIndex()))

    def go_to(self, key: QuestionKey) -> None:
        """Show the sheet of a question, and its row."""
        for position in range(self.tabs.count()):
            if self.tabs.tabData(position) == key.sheet:
                self.tabs.setCurrentIndex(position)
        self._row_wanted = key.row
        self._arriving.start()

    def show_answers(self, is_on: bool) -> None:
        """Show the sheet as the customer will see it, or as it was understood."""
        (self.answers_button if is_on else self.layout_button).setChecked(True)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 4)
        head.setSpacing(8)
        head.addWidget(label(self.tr("Sheets"), self, size=TITLE, bold=True))
        head.addSpacing(12)
        modes = QButtonGroup(self)
        for button in (self.layout_button, self.answers_button):
            button.setProperty("kind", "choice")
            button.setCheckable(True)
            button.setMinimumWidth(_width_when_bold(button))
            modes.addButton(button)
            head.addWidget(button)
        self.layout_button.setChecked(True)
        head.addStretch(1)
        head.addWidget(self._files_button())
        head.addWidget(self.back_button)
        head.addWidget(self.use_button)
        self.use_button.setProperty("kind", "primary")
        self.tabs.setShape(QTabBar.Shape.RoundedSouth)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.view, 1)
        middle.addWidget(self.side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._bar)
        layout.addLayout(middle, 1)
        layout.addWidget(self.tabs)

    def _connect(self) -> None:
        acts = self.acts
        acts.questions.triggered.connect(self._on_questions)
        acts.answers.triggered.connect(self._on_answers)
        acts.also.triggered.connect(self._on_also)
        acts.ids.triggered.connect(self._on_ids)
        acts.header.triggered.connect(self._on_header)
        acts.asks.triggered.connect(self._on_asks)
        acts.asks_not.triggered.connect(self._on_asks_not)
        acts.alike.triggered.connect(self._on_alike)
        acts.nothing.triggered.connect(self._on_nothing)
        acts.undo.triggered.connect(self._on_undo)
        acts.redo.triggered.connect(self._on_redo)
        self.side.forget_wanted.connect(self._on_forget)
        self.side.word_said.connect(self._on_word_said)
        self.view.chosen_changed.connect(self._on_chosen_changed)
        self.view.menu_wanted.connect(self._on_menu_wanted)
        self.tabs.currentChanged.connect(self._show_sheet)
        self.answers_button.toggled.connect(self._on_answers_toggled)
        self.use_button.clicked.connect(self._on_use_clicked)
        self.back_button.clicked.connect(self.left)

    def _files_button(self) -> QPushButton:
        button = QPushButton(self.tr("Share"), self)
        button.setToolTip(self.tr("Give corrected layouts to a colleague, or take theirs over"))
        menu = QMenu(button)
        menu.addAction(self.tr("&Export all corrected layouts…")).triggered.connect(self._on_export_triggered)
        menu.addAction(self.tr("&Import corrected layouts…")).triggered.connect(self._on_import_triggered)
        button.setMenu(menu)
        return button

    def _show_tabs(self) -> None:
        first = None
        with QSignalBlocker(self.tabs):
            for sheet in self.correcting.workbook.sheets:
                position = self.tabs.addTab(on_button(sheet.name))
                self.tabs.setTabData(position, sheet.name)
                if sheet.state != "visible":
                    self.tabs.setTabEnabled(position, False)
                    self.tabs.setTabToolTip(position, self.tr("This sheet is hidden, so it is left alone."))
                elif first is None and isinstance(self.correcting.found(sheet.name), QuestionSheet):
                    first = position
            self.tabs.setCurrentIndex(first or 0)

    def _show_sheet(self) -> None:
        """Show the sheet of the tab; out of sight it is enough to know that it is to be shown."""
        self._is_behind = not self.isVisible()
        if self._is_behind:
            return
        workbook, name = self.correcting.workbook, self.sheet
        answers = self._answers(name) if self.answers_button.isChecked() else None
        found = self.correcting.found(name)
        self.view.show_sheet(workbook.sheet(name), found, workbook.theme_colors, answers)
        self._show_found()

    def _show_found(self) -> None:
        found = self.correcting.found(self.sheet)
        self.side.show_found(found)
        self.use_button.setEnabled(self.correcting.is_changed)
        self.acts.undo.setEnabled(self.correcting.can_undo)
        self.acts.redo.setEnabled(self.correcting.can_redo)
        self._on_chosen_changed()

    def _answers(self, sheet: str) -> Mapping[tuple[int, int], CellValue]:
        """What the responses put into cells of a sheet."""
        return {
            split_address(cell): spelled(value, sheet)
            for key, response in self._responses.items()
            if key.sheet == sheet
            for cell, value in response.values.items()
        }

    def _refresh(self) -> None:
        """After an act: the same sheet, read anew."""
        self.view.show_found(self.correcting.found(self.sheet))
        self._show_found()

    def _on_answers_toggled(self, is_on: bool) -> None:
        self._bar.setVisible(not is_on)
        self.side.setVisible(not is_on)
        self._show_sheet()

    def _on_arriving(self) -> None:
        """A sheet is read, and a place is brought into sight, once the page is there and has its size."""
        if self._is_behind:
            self._show_sheet()
        if self._row_wanted is not None and not self._is_behind:
            self.view.go_to(self._row_wanted)
            self._row_wanted = None
        self.view.setUpdatesEnabled(True)

    def _on_chosen_changed(self) -> None:
        self.acts.show_possible(self.view.chosen)

    def _on_questions(self) -> None:
        self.correcting.questions_are_in(self.sheet, self.view.chosen.columns[0])
        self._refresh()

    def _on_answers(self) -> None:
        self.correcting.answers_go_in(self.sheet, self.view.chosen.columns)
        self._refresh()

    def _on_also(self) -> None:
        self.correcting.answers_also_go_in(self.sheet, self.view.chosen.columns)
        self._refresh()

    def _on_ids(self) -> None:
        self.correcting.ids_are_in(self.sheet, self.view.chosen.columns[0])
        self._refresh()

    def _on_header(self) -> None:
        self.correcting.header_is(self.sheet, self.view.chosen.rows[0])
        self._refresh()

    def _on_asks(self) -> None:
        self.correcting.rows_ask(self.sheet, self.view.chosen.rows, asks=True)
        self._refresh()

    def _on_asks_not(self) -> None:
        chosen = self.view.chosen
        if chosen.is_columns:
            self.correcting.nothing_goes_in(self.sheet, chosen.columns)
        else:
            self.correcting.rows_ask(self.sheet, chosen.rows, asks=False)
        self._refresh()

    def _on_alike(self) -> None:
        self.correcting.rows_like(self.sheet, self.view.chosen.rows[0])
        self._refresh()

    def _on_nothing(self) -> None:
        self.correcting.nothing_asked(self.sheet)
        self._refresh()

    def _on_undo(self) -> None:
        self.correcting.undo()
        self._refresh()

    def _on_redo(self) -> None:
        self.correcting.redo()
        self._refresh()

    def _on_forget(self) -> None:
        self.correcting.forget(self.sheet)
        self._refresh()

    def _on_word_said(self, items: Sequence[CellValue], word: str, code: ChoiceCode | None) -> None:
        self.correcting.word_means(items, word, code)
        self._refresh()

    def _on_menu_wanted(self, where: QPoint) -> None:
        if self.answers_button.isChecked():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list[QAction](self.acts.columns))
        menu.addSeparator()
        menu.addActions(list[QAction](self.acts.rows))
        menu.addSeparator()
        menu.addAction(self.acts.nothing)
        menu.popup(where)

    def _on_export_triggered(self) -> None:
        dialog = self._file_dialog(self.tr("Export corrected layouts"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(self.export_wanted)
        dialog.open()

    def _on_import_triggered(self) -> None:
        dialog = self._file_dialog(self.tr("Import corrected layouts"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_wanted)
        dialog.open()

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setNameFilters([self.tr("Layouts (*.json)")])
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _on_use_clicked(self) -> None:
        self.use_wanted.emit(self.correcting.corrections)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._is_behind |= self.answers_button.isChecked()  # the answers may be others by now
        self.view.setUpdatesEnabled(not self._is_behind)
        self._arriving.start()


def _width_when_bold(button: QPushButton) -> int:
    """A button that turns bold when it is checked needs the room beforehand."""
    return QFontMetrics(font_of(BODY, bold=True)).horizontalAdvance(button.text()) + 2 * _BUTTON_PAD
