"""The report for the developers: versions and faults, and nothing that the user or a customer wrote.

Messages in a log may quote an answer, a customer or a file. So no line of a log is copied: what is known to
be a part of the program is picked out (moments, severities, places in the code, kinds of errors).
"""

from __future__ import annotations

import builtins
import io
import json
import platform
import re
import sqlite3
import sys
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import prefill
from prefill.components import components
from prefill.domain.errors import PrefillError
from prefill.domain.progress import Progress, Task
from prefill.domain.sentences import said

if TYPE_CHECKING:
    from prefill.matching.encoders import Encoder

_HEAD = re.compile(
    r"^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),?\d* (DEBUG|INFO|WARNING|ERROR|CRITICAL) (prefill[\w.]*):"
)
_FILE = r'^\s+File "[^"]*((?:prefill|site-packages|python3\.\d+)[/\\][\w./\\-]+\.py)"'
_PLACE = re.compile(_FILE + r", line (\d+), in (<?\w+>?)$")
_KIND = re.compile(r"^([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)(?=:|$)")
_ROOTS = sys.stdlib_module_names | {
    "prefill",
    "numpy",
    "onnxruntime",
    "openpyxl",
    "sqlite_utils",
    "shiboken6",
}
_TELLING = "Traceback (most recent call last):"


class ReportNotSaved(PrefillError):
    """The report could not be written."""

    def __init__(self, target: Path, error: OSError) -> None:
        super().__init__(
            said(
                "{name} cannot be written in {folder} ({reason}). Choose another folder.",
                name=target.name,
                folder=target.parent,
                reason=error.strerror or str(error),
            )
        )


def save_report(target: Path, logs: Path, toolkit: Mapping[str, str]) -> Task[Path]:
    """Write the report as a zip; ``toolkit`` tells of what only the window knows, by name.

    Gives its path; raises ReportNotSaved.
    """
    yield Progress(0, 1, said("Collecting versions and logs"))
    told = versions() | dict(toolkit)
    made = io.BytesIO()  # a log that cannot be read leaves no half of a report
    try:
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
            packed.writestr("versions.json", json.dumps(told, indent=1) + "\n")
            for log in sorted(logs.glob("*.log*")):
                lines = log.read_text("utf-8", errors="replace").splitlines()
                packed.writestr(log.name, "\n".join(without_words(lines)) + "\n")
        target.write_bytes(made.getvalue())
    except OSError as error:
        raise ReportNotSaved(target, error) from error
    return target


def versions() -> dict[str, Any]:
    """What this Prefill is and runs on, and which of its sentence models work here."""
    from prefill.matching.available import available_encoders

    return {
        "prefill": prefill.__version__,
        "packaged": bool(getattr(sys, "frozen", False)),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()}",
        "machine": platform.machine(),
        "sqlite": sqlite3.sqlite_version,
        "models": {name: _tried(encoder) for name, encoder in available_encoders().items()},
        "components": {one.name: one.version for one in components()},
    }


def _tried(encoder: Encoder) -> str:
    """Whether a sentence model can load and encode; a report is the place to say why not."""
    try:
        (vector,) = encoder.encode(["Is data encrypted at rest?"])
    except (ImportError, OSError, RuntimeError, PrefillError) as error:
        return f"fails with {type(error).__name__}"
    return f"{encoder.name} encodes into {len(vector)} numbers"


def without_words(lines: Iterable[str]) -> Iterator[str]:
    """Of the lines of a log, what is surely the program's own."""
    for line in lines:
        if head := _HEAD.match(line):
            yield f"{head[1]} {head[2]} {head[3]}"
        elif place := _PLACE.match(line):
            yield f"  {place[1]}, line {place[2]}, in {place[3]}"
        elif line == _TELLING:
            yield line
        elif (kind := _KIND.match(line)) and _is_error(kind[1]):
            yield kind[1]


def _is_error(name: str) -> bool:
    """Whether a name is that of an exception of Python's, of a library's or of ours."""
    root, *rest = name.split(".")
    if rest:
        return root in _ROOTS
    found = getattr(builtins, name, None)
    return isinstance(found, type) and issubclass(found, BaseException)
