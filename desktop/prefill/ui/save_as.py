"""Asks where a file is to be saved, and sees to the ending of its name."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

_ENDING = re.compile(r"\(\*(\.\w+)\)")


def ask_target(window: QWidget, title: str, proposal: Path, kinds: str) -> Path | None:
    """The file that the person names; None where they would rather not.

    ``kinds`` are Qt's name filters, with one ending each. A name without any of them gets that of the kind
    that was chosen, which some systems leave to the program; where such a file exists, Qt asks about it.
    """
    name, kind = QFileDialog.getSaveFileName(window, title, str(proposal), kinds)
    if not name:
        return None
    target = Path(name)
    if target.suffix.casefold() in _ENDING.findall(kinds):
        return target
    (ending, *_) = _ENDING.findall(kind) or _ENDING.findall(kinds)
    target = target.with_name(target.name + ending)
    return ask_target(window, title, target, kinds) if target.exists() else target
