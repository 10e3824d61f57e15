"""The input fields of the detail editor: each shows one value of an entry and gives it back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, QEvent, QObject, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from prefill.ui.bank.words import language_words

_A_YEAR = timedelta(days=365)
_LANGUAGES = ("en", "de", "es", "fr", "it", "ja", "nl", "pl", "pt", "sv", "zh")


class TextArea(QPlainTextEdit):
    """Several lines of plain text; grows with them up to a limit, and Tab leads on."""

    touched = Signal()

    def __init__(self, parent: QWidget, lines: int, most_lines: int) -> None:
        super().__init__(parent)
        self._lines = lines
        self._most_lines = most_lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.touched)
        self.textChanged.connect(self._fit)
        self._fit()

    def value(self) -> str:
        return self.toPlainText().strip()

    def set_value(self, text: str) -> None:
        if text.strip() != self.value():
            self.setPlainText(text)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        lines = min(max(round(self.document().size().height()), self._lines), self._most_lines)
        margins = self.contentsMargins()
        padding = 2 * (self.frameWidth() + self.document().documentMargin())
        height = lines * self.fontMetrics().lineSpacing() + padding + margins.top() + margins.bottom()
        self.setFixedHeight(round(height) + 2)


class LineField(QLineEdit):
    """One line of text, completed from what other entries hold."""

    touched = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.textEdited.connect(self.touched)
        self._known = QStringListModel(self)

    def value(self) -> Any:
        return self.text().strip()

    def set_value(self, text: Any) -> None:
        if text.strip() != self.text().strip():
            self.setText(text)
            self.setCursorPosition(0)

    def offer(self, known: Sequence[str]) -> None:
        """Complete what is typed from these texts."""
        if self.completer() is None:
            completer = QCompleter(self._known, self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.setCompleter(completer)
        self._known.setStringList(list(known))


class CodesField(LineField):
    """Several codes in one line, separated by commas."""

    def value(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(_codes(self.text())))

    def set_value(self, codes: Sequence[str]) -> None:
        if tuple(codes) != self.value():
            super().set_value(", ".join(codes))

    def offer(self, known: Sequence[str]) -> None:
        """Complete the last code that is typed; what stands before it stays."""
        if not isinstance(self.completer(), _LastCodeCompleter):
            self.setCompleter(_LastCodeCompleter(self._known, self))
        self._known.setStringList(list(known))


class _LastCodeCompleter(QCompleter):
    """Completes what follows the last comma; a title after the code is for reading only."""

    def __init__(self, known: QStringListModel, parent: QWidget) -> None:
        super().__init__(known, parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, path: str) -> list[str]:
        return [path.replace(";", ",").rpartition(",")[2].strip()]

    def pathFromIndex(self, index: Any) -> str:
        line = self.widget()
        before = line.text() if isinstance(line, QLineEdit) else ""
        head, comma, _ = before.replace(";", ",").rpartition(",")
        code = super().pathFromIndex(index).split(" ", 1)[0]
        return f"{head}, {code}" if comma else code


class ValueBox(QComboBox):
    """One of a few values, each shown by its words."""

    touched = Signal()

    def __init__(self, parent: QWidget, items: Iterable[tuple[str, Any, str]]) -> None:
        """``items`` are the words, the value, and a sentence that says more (or nothing)."""
        super().__init__(parent)
        # Not as item data: Qt would turn an enumeration of texts into plain texts.
        self._values: list[Any] = []
        for place, (words, value, more) in enumerate(items):
            self.addItem(words)
            self._values.append(value)
            self.setItemData(place, more or None, Qt.ItemDataRole.ToolTipRole)
        self.activated.connect(self.touched)
        ignore_stray_wheel(self)

    def value(self) -> Any:
        return self._values[self.currentIndex()]

    def set_value(self, value: Any) -> None:
        self.setCurrentIndex(self._values.index(value))


class LanguageBox(QComboBox):
    """A language by its code: the usual ones to pick, any other to type."""

    touched = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        line = self.lineEdit()
        assert line is not None
        line.setAccessibleName(self.tr("Language"))
        for code in _LANGUAGES:
            self.addItem(language_words(code), code)
        self.activated.connect(self.touched)
        self.editTextChanged.connect(self.touched)
        ignore_stray_wheel(self)

    def value(self) -> str:
        text = self.currentText().strip()
        place = self.findText(text, Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(place)) if place >= 0 else text

    def set_value(self, code: str) -> None:
        if code != self.value():
            self.setEditText(language_words(code) if code in _LANGUAGES else code)


class ReviewDate(QWidget):
    """A day by which an entry is to be looked at again, or none."""

    touched = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.is_set = QCheckBox(self.tr("On"), self)
        self.is_set.setAccessibleName(self.tr("Review this entry by a date"))
        self.day = QDateEdit(self)
        self.day.setAccessibleName(self.tr("Review by"))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("d MMM yyyy")
        ignore_stray_wheel(self.day)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.is_set)
        layout.addWidget(self.day, 1)
        self.setFocusProxy(self.is_set)
        self.set_value(None)
        self.is_set.toggled.connect(self.day.setEnabled)
        self.is_set.clicked.connect(self.touched)
        self.day.dateChanged.connect(self.touched)

    def value(self) -> date | None:
        if not self.is_set.isChecked():
            return None
        day = self.day.date()
        return date(day.year(), day.month(), day.day())

    def set_value(self, day: date | None) -> None:
        shown = day or date.today() + _A_YEAR
        self.day.setDate(QDate(shown.year, shown.month, shown.day))
        self.is_set.setChecked(day is not None)
        self.day.setEnabled(day is not None)


class _StrayWheel(QObject):
    """Lets the wheel scroll the form instead of changing a field that only lies under the pointer."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent) and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def ignore_stray_wheel(widget: QWidget) -> None:
    """Make a field take the wheel only while it has the focus."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_StrayWheel(widget))


def _codes(text: str) -> list[str]:
    parts = text.replace(";", ",").replace("\n", ",").split(",")
    return [code for part in parts if (code := part.strip())]
