"""The input fields of the detail editor: each shows one value of an entry and gives it back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, QEvent, QObject, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QWheelEvent
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
from prefill.ui.language import tr

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

    def event(self, event: QEvent) -> bool:
        document = self.document()
        if is_for_the_page(event, document.isUndoAvailable(), document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

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

    def event(self, event: QEvent) -> bool:
        if is_for_the_page(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

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
        code = super().pathFromIndex(index).split("  ", 1)[0]  # two spaces: a code may hold one
        return f"{head}, {code}" if comma else code


class ValueBox(QComboBox):
    """One of a few values, each shown by its words."""

    touched = Signal()

    def __init__(
        self, parent: QWidget, items: Iterable[tuple[str, Any, str]], words_for: Callable[[Any], str] = str
    ) -> None:
        """``items`` are the words, the value, and a sentence that says more (or nothing).

        ``words_for`` gives the words for a value that is not among them.
        """
        super().__init__(parent)
        self._words_for = words_for
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
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
        if value not in self._values:
            self.addItem(self._words_for(value))
            self._values.append(value)
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


class OptionalDay(QWidget):
    """A day, or none."""

    touched = Signal()

    def __init__(self, parent: QWidget, name: str, ahead: timedelta = timedelta()) -> None:
        """``name`` is what it is called; ``ahead`` how far from today the day is that it proposes."""
        super().__init__(parent)
        self._ahead = ahead
        self.is_set = QCheckBox(self)
        self.is_set.setAccessibleName(self.tr("{name}: set a day").format(name=name))
        self.day = QDateEdit(self)
        self.day.setAccessibleName(name)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat(tr("d MMM yyyy"))
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
        shown = day or date.today() + self._ahead
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


def is_for_the_page(event: QEvent, can_undo: bool, can_redo: bool) -> bool:
    """Whether a key asks for an undo or redo that the field itself has nothing for.

    Fields claim these keys for their own typing (ShortcutOverride) even where there is none to take back.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    is_undo, is_redo = (
        event.matches(key) for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    )
    return (is_undo and not can_undo) or (is_redo and not can_redo)


def _codes(text: str) -> list[str]:
    parts = text.replace(";", ",").replace("\n", ",").split(",")
    return [code for part in parts if (code := part.strip())]
