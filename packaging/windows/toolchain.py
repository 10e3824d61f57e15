"""The compiler and the packer of the installer, and what of them ends up in it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import dev
import papers

from prefill.components import Component

PROGRAMS = {"x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64", "makensis": "nsis"}
_COMPILER = "__GNUC__ __GNUC_MINOR__ __GNUC_PATCHLEVEL__"
_LIBRARY = "__MINGW64_VERSION_MAJOR __MINGW64_VERSION_MINOR __MINGW64_VERSION_BUGFIX"


def make_ready() -> None:
    """Install the programs where that can be done. Raises StepError."""
    if os.name != "nt":
        dev.need_programs(PROGRAMS)


def gcc() -> Path:
    """The compiler. Raises StepError where it is not installed."""
    return _tool("gcc", "the MinGW compiler")


def windres() -> Path:
    """The compiler of icons and versions. Raises StepError where it is not installed."""
    return _tool("windres", "the MinGW compiler")


def makensis() -> Path:
    """The packer. Raises StepError where it is not installed."""
    return _tool("makensis", "NSIS")


def components() -> list[Component]:
    """The works of others that are copied into every launcher and installer. Raises StepError."""
    return [
        Component(
            "GCC runtime library",
            _defined(_COMPILER),
            "GPL-3.0-or-later WITH GCC-exception-3.1",
            papers.words("GCC-exception-3.1.txt", "GPL-3.0.txt"),
            "generic",
        ),
        Component(
            "MinGW-w64 runtime",
            _defined(_LIBRARY),
            "ZPL-2.1 and others",
            papers.words("MinGW-w64.txt"),
            "generic",
        ),
        Component(
            "NSIS",
            _version(_told(makensis(), "-VERSION")),
            "Zlib AND CPL-1.0 WITH LZMA-exception AND MIT",
            papers.words("NSIS.txt"),
            "generic",
        ),
    ]


def _defined(names: str) -> str:
    """A version, of which the compiler knows each part by a name."""
    asked = _told(gcc(), "-E", "-P", "-include", "_mingw.h", "-x", "c", "-", given=names)
    return ".".join(asked.splitlines()[-1].split())


def _version(told: str) -> str:
    """The version in ``v3.08-3+deb12u1``: 3.08."""
    found = re.search(r"\d[\d.]*", told)
    if found is None:
        raise dev.StepError(f"{told!r} is no version.")
    return found[0]


def _told(program: Path, *options: str, given: str = "") -> str:
    done = subprocess.run([program, *options], input=given, capture_output=True, text=True)
    if done.returncode:
        raise dev.StepError(f"{program.name} does not tell its version: {done.stderr.strip()}")
    return done.stdout


def _tool(name: str, what: str) -> Path:
    """A program, by the name that it has on this system."""
    beside = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "NSIS"
    for candidate in (f"x86_64-w64-mingw32-{name}", name, str(beside / name)):
        if found := shutil.which(candidate):
            return Path(found)
    raise dev.StepError(f"This needs {what}, which is not installed ({name} was not found).")
