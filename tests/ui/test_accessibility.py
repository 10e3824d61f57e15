"""Every view can be read, is named for a screen reader, and can be left by keyboard.

In the light and in English here; ``test_german.py`` goes the same way in the dark and in German. A page or
dialog that is added and not visited fails the test, so that nothing is left out of the walk.
"""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

import prefill.ui
from tests.ui.walk import Walk

if TYPE_CHECKING:
    from tour import Tour

NOT_VISITED = {
    "FieldEditor": "what editors have in common",
    "BulkDialog": "what dialogs have in common",
}


def test_every_view_can_be_read_named_and_left(tour: Tour) -> None:
    walk = Walk(tour)
    list(walk.stops())
    assert "\n".join(walk.faults) == ""
    assert classes_of_the_window() - walk.met - NOT_VISITED.keys() == set()


def classes_of_the_window() -> set[str]:
    """The names of all widgets that the window is made of, but for those that begin with an underscore."""
    found = set()
    for module in pkgutil.walk_packages(prefill.ui.__path__, "prefill.ui."):
        members = vars(importlib.import_module(module.name)).values()
        found |= {
            m.__name__
            for m in members
            if isinstance(m, type)
            and issubclass(m, QWidget)
            and m.__module__ == module.name
            and not m.__name__.startswith("_")
        }
    return found
