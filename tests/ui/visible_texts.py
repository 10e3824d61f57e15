"""All texts that a user can see or hear of a window, and those that a catalogue would have translated."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
_KEYS = re.compile(r" \([^()]*\)$")  # of a tool tip
_FEWEST_LETTERS = 5


class Catalogue:
    """What a catalogue translates: tells texts that were left in the source's language."""

    def __init__(self, path: Path) -> None:
        self._sources: list[re.Pattern[str]] = []
        self._translations: list[re.Pattern[str]] = []
        for message in ElementTree.parse(path).getroot().iter("message"):
            source = message.findtext("source", "")
            forms = [form.text or "" for form in message.iter("numerusform")]
            forms = forms or [message.findtext("translation", "")]
            self._translations += [_pattern(form) for form in forms if _is_telling(form)]
            if source not in forms and _is_telling(source):
                self._sources.append(_pattern(source))

        self._is_left = cache(self._is_source)  # most texts are met at many views

    def untranslated(self, texts: Iterable[str]) -> set[str]:
        """Those that are a source, and no translation of another."""
        return {text for text in texts if self._is_left(text)}

    def _is_source(self, text: str) -> bool:
        return _is_one_of(text, self._sources) and not _is_one_of(text, self._translations)


def visible_texts() -> set[str]:
    """The texts of all that is shown now, line by line, without the marks of keys."""
    found = {line for widget in QApplication.allWidgets() if widget.isVisible() for line in _lines(widget)}
    return {text for line in found if (text := _KEYS.sub("", line.replace("&", "")).strip())}


def _lines(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName())
    yield from widget.accessibleDescription().splitlines()
    for action in widget.actions():
        yield from _of_action(action)
    match widget:
        case QLabel() | QAbstractButton():
            yield from widget.text().splitlines()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from map(widget.itemText, range(widget.count()))
        case QAbstractItemView():
            yield from _of_view(widget)


def _of_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip())
    menu = action.menu()
    if isinstance(menu, QMenu):
        for inner in menu.actions():
            yield from _of_action(inner)


def _of_view(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        heads = [model.headerData(column, Qt.Orientation.Horizontal)]
        cells = [model.index(row, column).data(role) for row in range(model.rowCount()) for role in _ROLES]
        for text in (*heads, *cells):
            if isinstance(text, str):
                yield from text.splitlines()


def _pattern(template: str) -> re.Pattern[str]:
    parts = [
        re.escape(words.replace("&", "")) + (".+" if name is not None else "")
        for words, name, _, _ in Formatter().parse(template)
    ]
    return re.compile("".join(parts), re.DOTALL)


def _is_one_of(text: str, patterns: Iterable[re.Pattern[str]]) -> bool:
    return any(pattern.fullmatch(text) for pattern in patterns)


def _is_telling(template: str) -> bool:
    """Whether a text that fits it is surely one of it: not a letter, nor values with few words between."""
    letters = sum(sum(map(str.isalpha, words)) for words, *_ in Formatter().parse(template))
    return letters >= (_FEWEST_LETTERS if "{" in template else 2)
