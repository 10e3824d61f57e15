"""The review of one job: its panes around the list of questions, and how they speak to each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLineEdit, QMainWindow, QVBoxLayout, QWidget

from prefill.domain.progress import Progress, Task
from prefill.domain.questions import QuestionKey
from prefill.jobs.job import Job
from prefill.ui.review.editor_pane import EditorPane
from prefill.ui.review.empty_list import EmptyList
from prefill.ui.review.filter_pane import FilterPane
from prefill.ui.review.filters import Filter, Kind
from prefill.ui.review.matches_pane import MatchesPane
from prefill.ui.review.points_pane import PointsPane
from prefill.ui.review.questions_model import QuestionsModel
from prefill.ui.review.questions_view import QuestionsView
from prefill.ui.review.session import ReviewSession
from prefill.ui.state_bar import StateBar
from prefill.ui.states import look_of
from prefill.ui.theme import Theme
from prefill.ui.words import label

_MILLISECONDS_AFTER_TYPING = 150


class ReviewPage(QMainWindow):
    """The list in the middle, and panes that can be moved and hidden: filters, matches, editor, open points.

    A page lives as long as its job is open, and is of use once ``building`` has come to its end. ``told``
    carries a sentence for the status bar, ``spoken`` one for screen readers alone, ``refused`` an error;
    ``answers_changed`` says that undo, redo or the counts may differ.
    """

    told = Signal(str)
    spoken = Signal(str)
    refused = Signal(Exception)
    answers_changed = Signal()

    def __init__(self, job: Job, theme: Theme, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.job = job
        self.session = ReviewSession(job, self)
        self._settings = settings
        self._theme = theme
        self._model = QuestionsModel(job, self)
        self._view = QuestionsView(self._model, theme, self)
        self._filters = FilterPane(self)
        self._matches: MatchesPane
        self._editor: EditorPane
        self._points = PointsPane(self.session, self)
        self._find = self._find_box()
        self._bar = StateBar(theme, self)
        self._done = label(tone="muted")
        self._nothing = EmptyList(self._view)
        self._told: tuple[QuestionKey, str] | None = None

    def building(self) -> Task[None]:
        """Make the panes one by one, between which the window may go on."""
        step = Progress(0, 0, self.tr("Laying out the questions"))
        area = Qt.DockWidgetArea
        self._lay_out_middle()
        yield step
        self._filters.show_places((key.sheet, self.job.question(key).section) for key in self.job.order)
        self._dock("filters", self.tr("Sheets and filters"), self._filters, area.LeftDockWidgetArea)
        yield step
        self._matches = MatchesPane(self.session, self._theme, self)
        for _ in self._matches.building():
            yield step
        self._dock("matches", self.tr("Matches"), self._matches, area.RightDockWidgetArea)
        yield step
        self._editor = EditorPane(self.session, self)
        self._dock("editor", self.tr("Answer"), self._editor, area.BottomDockWidgetArea)
        self._points_dock = self._dock(
            "points", self.tr("Open points"), self._points, area.RightDockWidgetArea
        )
        self._points_dock.hide()
        yield step
        self._restore_panes()
        self._connect()
        self._show_progress()
        if self.session.current is not None:
            self._view.show_question(self.session.current)

    @property
    def path(self) -> Path:
        """The customer's file."""
        return self.job.reading.workbook.path

    def pane_actions(self) -> list[QAction]:
        """For the View menu: an action for each pane that shows or hides it."""
        return [dock.toggleViewAction() for dock in self.findChildren(QDockWidget)]

    def focus_list(self) -> None:
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_editor(self) -> None:
        self._editor.take_focus()

    def start_finding(self) -> None:
        """Put the cursor in the box that finds questions by their words."""
        self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._find.selectAll()

    def find_words(self, words: str) -> None:
        """Narrow the list to the questions that hold these words."""
        self._find.setText(words)
        self._on_find_entered()

    def go_next(self) -> None:
        if not self._view.go_by(1):
            self.told.emit(self.tr("This is the last question in the list."))

    def go_previous(self) -> None:
        if not self._view.go_by(-1):
            self.told.emit(self.tr("This is the first question in the list."))

    def go_to_next_to_do(self) -> None:
        """The next question in the list that nobody has looked at."""
        if not self._view.go_to_next_to_do():
            self.told.emit(self.tr("Nothing in this list is left to do."))

    def go_to_next_point(self) -> None:
        """The next question below with an open point; the list of them all comes into sight."""
        self.session.hand_in()
        self._points_dock.show()
        self._points.go_to_next()

    def accept_and_next(self) -> None:
        if self.session.accept():
            self.go_next()

    def flag_and_next(self) -> None:
        if self.session.flag():
            self.go_next()

    def skip_and_next(self) -> None:
        if self.session.skip():
            self.go_next()

    def accept(self) -> None:
        self.session.accept()

    def clear(self) -> None:
        self.session.clear()

    def empty(self) -> None:
        self.session.empty()

    def take_by(self, action: QAction) -> None:
        """Take the match whose number the action carries; the question stays, so that it can be read."""
        self.session.take(action.data())

    def append_by(self, action: QAction) -> None:
        """Put the words of the match whose number the action carries after those that are there."""
        self.session.append(action.data())

    def repeat_previous(self) -> None:
        self.session.repeat_previous()

    @property
    def selected(self) -> list[QuestionKey]:
        """The questions that are selected in the list."""
        return self._view.selected_keys

    def keep(self) -> bool:
        """Hand in what was typed, and remember the place and the panes. Gives False where what was typed
        cannot be kept now."""
        is_kept = self.session.hand_in()
        if is_kept:
            self.session.keep_place()
        self._keep_panes()
        return is_kept

    def _keep_panes(self) -> None:
        self._settings.setValue("review/panes", self.saveState())

    def _find_box(self) -> QLineEdit:
        box = QLineEdit(self)
        box.setPlaceholderText(self.tr("Find in questions and answers"))
        box.setAccessibleName(self.tr("Find in questions and answers"))
        box.setClearButtonEnabled(True)
        box.setMaximumWidth(320)
        self._find_timer = QTimer(self)
        self._find_timer.setSingleShot(True)
        self._find_timer.setInterval(_MILLISECONDS_AFTER_TYPING)
        self._find_timer.timeout.connect(self._on_filter_chosen)
        box.textChanged.connect(self._find_timer.start)
        box.returnPressed.connect(self._on_find_entered)
        return box

    def _lay_out_middle(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.setSpacing(12)
        head.addWidget(self._find, 2)
        head.addWidget(self._bar, 3)
        head.addWidget(self._done)
        middle = QWidget(self)
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._view, 1)
        self.setCentralWidget(middle)
        area = Qt.DockWidgetArea
        self.setCorner(Qt.Corner.BottomRightCorner, area.RightDockWidgetArea)
        self.setCorner(Qt.Corner.BottomLeftCorner, area.LeftDockWidgetArea)

    def _restore_panes(self) -> None:
        """In the size that the page will have: panes that are fitted into another one do not get theirs."""
        pages, layout = self.parentWidget(), self.layout()
        if pages is not None and layout is not None:
            self.resize(pages.size())
            layout.activate()
        panes = self._settings.value("review/panes")
        if isinstance(panes, QByteArray):
            self.restoreState(panes)

    def _dock(self, name: str, title: str, inside: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(inside)
        self.addDockWidget(area, dock)
        return dock

    def _connect(self) -> None:
        self._filters.filter_chosen.connect(self._on_filter_chosen)
        self._view.question_chosen.connect(self.session.go_to)
        self._view.edit_wanted.connect(self.focus_editor)
        self._editor.next_wanted.connect(self.go_next)
        self._editor.list_wanted.connect(self.focus_list)
        self.session.moved.connect(self._view.show_question)
        self.session.moved.connect(self._keep_panes)
        self.session.stayed.connect(self._view.show_question, Qt.ConnectionType.QueuedConnection)
        self.session.answers_changed.connect(self._on_session_answers_changed)
        self.session.refused.connect(self.refused)
        self.session.told.connect(self.told)
        self._model.modelReset.connect(self._on_model_reset)
        self._model.settled.connect(self._show_progress)

    def _show_progress(self) -> None:
        if not self._model.is_settled:
            return
        counts, total = self.job.counts(), len(self.job.order)
        self._bar.show_counts(counts, total)
        done = self.session.count_decided()
        words = self.tr("{done} of {total} done").format(done=done, total=total)
        left = self.session.time_left()
        self._done.setText(f"{words} · {self._time_words(left)}" if left is not None else words)
        self._filters.show_counts(self._model.all_rows())

    def _time_words(self, left: timedelta) -> str:
        minutes = max(1, round(left.total_seconds() / 60))
        if minutes < 90:
            return self.tr("about {count} min left").format(count=minutes)
        return self.tr("about {count} h left").format(count=round(minutes / 60))

    def _on_session_answers_changed(self, keys: frozenset[QuestionKey]) -> None:
        self._model.refresh(keys)
        self._speak_of(keys)
        self.answers_changed.emit()

    def _speak_of(self, keys: frozenset[QuestionKey]) -> None:
        """Say what a question is now and how much is left, or how many changed at once."""
        left = len(self.job.order) - self.session.count_decided()
        if len(keys) == 1:
            (key,) = keys
            state = look_of(self.job.response(key).state).word
            told = (key, self.tr("{state}, {count} left").format(state=state, count=left))
            if told != self._told:  # while one types on, nothing is new
                self.spoken.emit(told[1])
            self._told = told
        elif keys:
            words = self.tr("Answers changed: {changed}, {count} left")
            self.spoken.emit(words.format(changed=len(keys), count=left))

    def _on_filter_chosen(self) -> None:
        self._model.set_filter(replace(self._filters.chosen, text=self._find.text()))

    def _on_model_reset(self) -> None:
        self._filters.choose(replace(self._model.filter, text=""))
        self._filters.show_counts(self._model.all_rows())
        self._nothing.show_for(self._model.filter, is_empty=self._model.rowCount() == 0)
        self.spoken.emit(self.tr("Questions in the list: {count}").format(count=self._model.rowCount()))
        place = self.session.place
        if not self._model.rowCount():
            self.session.go_to(None)
        elif place is not None and self._model.position_of(place) is not None:
            self._view.show_question(place)
        else:
            self._view.show_question(self._model.row_at(0).key)

    def _on_find_entered(self) -> None:
        self._find_timer.stop()
        self._on_filter_chosen()
        self.focus_list()

    def show_all(self) -> None:
        """Take every filter away."""
        self._find.clear()
        self._find_timer.stop()
        self._model.set_filter(Filter(Kind.ALL))
