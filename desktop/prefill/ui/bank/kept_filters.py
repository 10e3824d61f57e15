"""The filters that a person keeps under a name: asked for, remembered, listed at the left, forgotten."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from prefill.ui.bank.listing import Filter
from prefill.ui.bank.places import Place, keep_places, kept_places
from prefill.ui.bank.sidebar import Sidebar


class KeptFilters(QObject):
    """Keeps the sidebar and the settings in step."""

    changed = Signal()

    def __init__(self, settings: QSettings, sidebar: Sidebar, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._sidebar = sidebar
        self._window = window
        self._places = kept_places(settings)
        sidebar.show_own(self._places)
        sidebar.removal_asked.connect(self.forget)

    def ask_name(self, narrowed: Filter) -> None:
        """Keep a filter under a name that the person gives; one of that name gives way."""
        name, is_given = QInputDialog.getText(
            self._window, self.tr("Keep this filter"), self.tr("What shall it be called?")
        )
        if is_given and name.strip():
            place = Place(name.strip(), narrowed, is_own=True)
            self._keep([*(one for one in self._places if one.words != place.words), place])

    def forget(self, place: Place) -> None:
        """Take a filter out of the list."""
        self._keep([one for one in self._places if one != place])

    def _keep(self, places: Sequence[Place]) -> None:
        self._places = list(places)
        keep_places(self._settings, self._places)
        self._sidebar.show_own(self._places)
        self.changed.emit()
