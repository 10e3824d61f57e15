"""Every icon is a drawing that the window can colour, in one family of strokes."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from prefill.domain.responses import State
from prefill.resources import find

ACTS = {"open", "save", "accept", "edit", "clear", "flag", "skip", "undo", "redo", "add", "delete", "drop"}
PLACES = {"home", "bank", "search", "filter", "settings", "help", "import", "export", "next", "previous"}
SIGNS = {"warning", "caution", "check", "empty", "receipt", *(f"state-{state}" for state in State)}
ICONS = sorted(find("icons").glob("*.svg"))
LINE_ICONS = [path for path in ICONS if path.stem != "prefill"]
STROKE = {
    "viewBox": "0 0 24 24",
    "fill": "none",
    "stroke": "#444",
    "stroke-width": "1.75",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
}


def test_every_icon_the_window_asks_for_is_drawn() -> None:
    assert (ACTS | PLACES | SIGNS) - {path.stem for path in ICONS} == set()


@pytest.mark.parametrize("path", LINE_ICONS, ids=lambda path: path.stem)
def test_a_line_icon_has_the_strokes_of_the_family(path: Path) -> None:
    drawing = etree.parse(path).getroot()
    assert {name: drawing.get(name) for name in STROKE} == STROKE
    assert len(drawing) > 0
    assert all(set(shape.keys()).isdisjoint({"stroke", "fill", "style"}) for shape in drawing)


def test_the_application_has_an_icon_of_its_own() -> None:
    drawing = etree.parse(find("icons/prefill.svg")).getroot()
    assert drawing.get("viewBox") == "0 0 256 256"
