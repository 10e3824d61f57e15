"""The detail editor: one entry in full, saved field by field as the person leaves them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, QTime, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from prefill.domain.cells import MOST_CHARACTERS
from prefill.domain.entries import Entry, EntryId, LabelledAnswer
from prefill.jobs.citing import origin_words
from prefill.ui.bank.form import OTHER_ANSWERS_ROW, ROWS, SAVED_AT_ONCE, make_fields
from prefill.ui.bank.suggested_criteria import SuggestedCriteria
from prefill.ui.bank.words import field_words
from prefill.ui.figures import day_words
from prefill.ui.language import tr
from prefill.ui.translated import translated

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


class _Field(Protocol):
    @property
    def touched(self) -> SignalInstance: ...

    def value(self) -> Any: ...

    def set_value(self, value: Any, /) -> None: ...


@dataclass(frozen=True)
class Problem:
    """Why an entry can't be saved as it stands: the field, and a sentence for the user."""

    field: str
    sentence: str


def problems_of(entry: Entry) -> tuple[Problem, ...]:
    """What has to be mended before an entry can be saved."""
    found = []
    if not entry.question.strip():
        found.append(Problem("question", tr("An entry needs a question.")))
    if len(entry.answer) > MOST_CHARACTERS:
        found.append(Problem("answer", tr("This is longer than a cell of a workbook can hold.")))
    if not _LANGUAGE.fullmatch(entry.language):
        found.append(Problem("language", tr("Pick a language, or type its code, such as en or pt-BR.")))
    return tuple(found)


class EntryEditor(QWidget):
    """Shows an entry, and says when the person has changed it."""

    edited = Signal(object, object)
    """The entry as it was (with an empty id for a new one), and as it is to be."""

    shown = Signal(object)
    """Another entry is shown, or the same with other words; carries the Entry, or None."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entry: Entry | None = None
        self._shown: dict[str, Any] = {}
        self.fields: dict[str, Any] = make_fields(self)
        self._problems: dict[str, QLabel] = {}
        self._titles: Mapping[str, str] = {}
        self.suggestions = SuggestedCriteria(self)
        self.suggestions.taken.connect(self._on_suggestion_taken)
        self._other_answers = QLabel(self)
        self._source = QLabel(self)
        self._status = QLabel(self)
        self._status.setProperty("tone", "muted")
        self._status.setContentsMargins(12, 2, 0, 2)
        self._lay_out()
        for field in self._editable.values():
            field.touched.connect(self._on_field_touched)
        for name in SAVED_AT_ONCE:
            self._editable[name].touched.connect(self.commit)
        save = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self._on_save_asked)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]
        self.show_entry(None)

    @property
    def entry(self) -> Entry | None:
        """The entry as it was last shown or saved."""
        return self._entry

    @property
    def status(self) -> str:
        """What is said of saving below the fields."""
        return self._status.text()

    @property
    def is_changed(self) -> bool:
        """Something has been typed that isn't saved yet."""
        return self._entry is not None and self._read() != self._entry

    def show_entry(self, entry: Entry | None) -> None:
        """Show an entry; fields that show the same already are left alone, with their cursor.

        An entry with an empty id is a new one, which goes on as itself once the bank has given it an id.
        """
        is_same = entry is not None and self._entry is not None and self._entry.id in ("", entry.id)
        self._entry = entry
        self.setEnabled(entry is not None)
        shown = entry or Entry(EntryId(""), "")
        for name, field in self._editable.items():
            with QSignalBlocker(self.fields[name]):
                field.set_value(getattr(shown, name))
            self._shown[name] = field.value()
        self._show_facts(shown)
        self._show_problems(())
        self.suggestions.show_codes((), {})
        self.shown.emit(entry)
        if not is_same:
            self._status.clear()
            self._area.verticalScrollBar().setValue(0)

    def problems(self) -> tuple[Problem, ...]:
        """Why what is typed can't be saved; empty where it can."""
        return problems_of(self._read()) if self._entry is not None else ()

    def offer(self, known: Mapping[str, Sequence[str]]) -> None:
        """Complete owners, products and criteria from these texts, by the field's name."""
        for name, texts in known.items():
            self.fields[name].offer(texts)

    def suggest(self, entry: EntryId, codes: Sequence[str], titles: Mapping[str, str]) -> None:
        """Suggest criteria, if this entry is still shown and still has none."""
        if self._entry is not None and self._entry.id == entry and not self.fields["criteria"].value():
            self._titles = titles
            self.suggestions.show_codes(codes, titles)

    def commit(self) -> bool:
        """Hand on what was changed; False where it can't be saved, and the reason stands beside the field."""
        if self._entry is None:
            return True
        before, after = self._entry, self._read()
        if after == before:
            self._show_problems(())
            return True
        problems = self.problems()
        self._show_problems(problems)
        if problems:
            self._status.setText(self.tr("Not saved"))
            return False
        self._status.setText(self.tr("Not saved"))
        self.edited.emit(before, after)
        return not self.is_changed

    def show_saved(self, when: datetime) -> None:
        """Say when the entry was last saved."""
        clock = QLocale().toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat)
        self._status.setText(self.tr("Saved at {time}").format(time=clock))

    def start_editing(self) -> None:
        """Put the cursor into the question."""
        self.fields["question"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def _editable(self) -> Mapping[str, _Field]:
        return self.fields

    def _read(self) -> Entry:
        """The entry with what was typed: only fields that no longer show what was put into them count."""
        assert self._entry is not None
        typed = {name: field.value() for name, field in self._editable.items()}
        return replace(self._entry, **{name: v for name, v in typed.items() if v != self._shown[name]})

    def _lay_out(self) -> None:
        self._area = QScrollArea(self)
        form = QWidget(self._area.viewport())
        grid = QGridLayout(form)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for place, names in enumerate(ROWS):
            for column, name in enumerate(names):
                grid.addWidget(self._labelled(name, form), place, column, 1, 2 if len(names) == 1 else 1)
        for place, facts in ((OTHER_ANSWERS_ROW, self._other_answers), (len(ROWS), self._source)):
            facts.setWordWrap(True)
            facts.setProperty("tone", "muted")
            facts.setTextFormat(Qt.TextFormat.PlainText)
            facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(facts, place, 0, 1, 2)
        grid.setRowStretch(len(ROWS) + 1, 1)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._status)

    def _labelled(self, name: str, form: QWidget) -> QWidget:
        box = QWidget(form)
        label = QLabel(field_words(name), box)
        label.setBuddy(self.fields[name])
        label.setProperty("tone", "muted")
        problem = QLabel(box)
        problem.setProperty("tone", "bad")
        problem.setWordWrap(True)
        problem.hide()
        self._problems[name] = problem
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(3)
        layout.addWidget(label)
        layout.addWidget(self.fields[name])
        if name == "criteria":
            layout.addWidget(self.suggestions)
        layout.addWidget(problem)
        layout.addStretch(1)
        return box

    def _show_facts(self, entry: Entry) -> None:
        self._other_answers.setText("\n".join(map(_labelled_line, entry.other_answers)))
        self._other_answers.setVisible(bool(entry.other_answers))
        self._source.setText("\n".join(self._facts(entry)))
        self._source.setVisible(bool(self._source.text()))

    def _facts(self, entry: Entry) -> Iterator[str]:
        """What is told below the fields, and can't be changed."""
        if entry.source:
            yield self.tr("From {source}").format(source=translated(origin_words(entry.source)))
        if entry.last_used:
            words = self.tr("Last used on {day}. Times used: {count}.")
            yield words.format(day=day_words(entry.last_used), count=entry.times_used)

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        sentences = {problem.field: translated(problem.sentence) for problem in problems}
        for name, label in self._problems.items():
            sentence = sentences.get(name, "")
            label.setText(f"⚠ {sentence}" if sentence else "")
            label.setVisible(bool(sentence))
            self.fields[name].setAccessibleDescription(sentence)

    def _on_field_touched(self) -> None:
        if self.is_changed:
            self._status.setText(self.tr("Not saved yet: Ctrl+S, or leave the field"))

    def _on_suggestion_taken(self, codes: Sequence[str]) -> None:
        left = [code for code in self.suggestions.codes if code not in codes]
        field = self.fields["criteria"]
        field.set_value((*field.value(), *codes))
        entry = self._entry
        self.commit()
        if left and entry is not None and self._entry is not None and self._entry.id == entry.id:
            self.suggestions.show_codes(left, self._titles)

    def _on_save_asked(self) -> None:
        self.fields["phrasings"].take_typed()
        if self.commit() and self._entry is not None and not self._status.text():
            self._status.setText(self.tr("Nothing to save"))

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is not None and old is not now and self.isAncestorOf(old):
            self.commit()


def _labelled_line(answer: LabelledAnswer) -> str:
    return f"{answer.label}: {answer.value}" if answer.label else answer.value
