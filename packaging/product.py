"""What every package says of Prefill, whatever the system: names, version, and the moment it is dated."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "desktop"
RESOURCES = ROOT / "resources"
RELEASE = ROOT / "build" / "release"

NAME = "Prefill"
COMMAND = "prefill"
IDENTIFIER = "local.prefill.Prefill"  # a store would ask for a domain of ours
MIME_TYPES = {
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".xlsm": "application/vnd.ms-excel.sheet.macroEnabled.12",
}
# What the window speaks besides English, which Qt speaks by itself.
LANGUAGES = sorted(path.stem.removeprefix("prefill_") for path in RESOURCES.glob("translations/prefill_*.ts"))
_UNDATED = 1767225600  # 2026-01-01, for sources that have lost their history


def version() -> str:
    """The version, from its one place."""
    text = (SOURCES / "prefill" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("desktop/prefill/__init__.py names no version")
    return found[1]


def moment() -> int:
    """The second that everything in a package is dated, so that the same sources give the same bytes.

    It is that of the last commit; ``SOURCE_DATE_EPOCH`` overrules it.
    """
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    try:
        return int(git("log", "-1", "--format=%ct"))
    except (OSError, subprocess.CalledProcessError, ValueError):
        return _UNDATED


def git(*words: str) -> str:
    """What git says of the sources, whoever owns them: in a container they are often somebody else's."""
    asked = ("git", "-c", f"safe.directory={ROOT.as_posix()}", *words)
    return subprocess.run(asked, cwd=ROOT, capture_output=True, check=True, text=True).stdout
