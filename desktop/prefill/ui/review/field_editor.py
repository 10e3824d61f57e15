"""What all editors of answer fields have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from prefill.domain.cells import CellValue
from prefill.domain.questions import AnswerField

Values = Mapping[str, CellValue]


class FieldEditor(QWidget):
    """Shows and takes the value of one or more cells.

    ``values_given`` carries the cells that the person filled or emptied (None). ``show_values`` never
    emits it.
    """

    values_given = Signal(dict)
    share_of_height = 0
    takes_typing = False

    def aim(self, fields: Sequence[AnswerField]) -> None:
        """Edit the cells of these fields, which differ from those before in their cells and values alone."""
        raise NotImplementedError

    def show_values(self, values: Values) -> None:
        raise NotImplementedError

    def hand_in(self) -> None:
        """Give now what was typed and not yet given."""

    def take_focus(self) -> None:
        raise NotImplementedError


def column(widget: QWidget) -> QVBoxLayout:
    """A layout without margins, one part below the other."""
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    return layout
