"""On macOS files are handed to the application by an event, not on the command line."""

from __future__ import annotations

import subprocess
import sys


def test_a_file_that_the_system_hands_over_is_wanted() -> None:
    """In a process of its own, which has no application yet."""
    script = """
from PySide6.QtGui import QFileOpenEvent
from prefill.ui.application import Application
app = Application([])
app.file_wanted.connect(lambda path: print(path.name))
app.sendEvent(app, QFileOpenEvent("/Users/ann/Fragebogen für 東京.xlsx"))
"""
    told = subprocess.run([sys.executable, "-X", "utf8", "-c", script], capture_output=True, encoding="utf-8")
    assert (told.stdout.strip(), told.stderr) == ("Fragebogen für 東京.xlsx", "")
