"""Whose works the Linux package brings along: Python's distributions, and libraries of this Debian."""

from __future__ import annotations

import ctypes
import json
import re
import subprocess
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

import papers
from linux.elf import elf_files

from prefill.components import Component, component_of

LIBRARY_FOLDERS = ("/usr/lib/x86_64-linux-gnu", "/lib/x86_64-linux-gnu", "/usr/lib", "/lib")


def bundled(bundle: Path, taken: Path) -> list[Component]:
    """All that a slimmed bundle holds of others; ``taken`` is what the freezing noted."""
    sources = {Path(source) for _, source in json.loads(taken.read_text("utf-8")) if source}
    copied = debian_packages(bundle, sources)
    own = [papers.python_component(), *papers.own_components(), *icu(bundle)]
    found = [*own, *_distributions(sources), *copied]
    found.append(component_of(metadata.distribution("pyinstaller")))  # its loader starts the program
    return papers.completed(found)


def icu(bundle: Path) -> list[Component]:
    """ICU, which Qt for Linux brings along. Raises StepError where the licence of this one is not known."""
    return [_icu(library) for library in (bundle / "_internal").rglob("libicuuc.so.*")]


def _icu(library: Path) -> Component:
    major = library.name.rpartition(".")[2]
    text = papers.words(f"ICU-{major}.txt")
    version = (ctypes.c_uint8 * 4)()
    ctypes.CDLL(str(library))[f"u_getVersion_{major}"](version)
    return Component("ICU", f"{version[0]}.{version[1]}", "Unicode-DFS-2016", text, "generic")


def _distributions(sources: set[Path]) -> Iterator[Component]:
    for distribution in metadata.distributions():
        if distribution.metadata["Name"] == "prefill":
            continue
        files = (
            Path(str(file.locate())) for file in distribution.files or () if ".dist-info" not in str(file)
        )
        if not sources.isdisjoint(files):
            yield component_of(distribution)


def debian_packages(bundle: Path, sources: Iterable[Path]) -> list[Component]:
    """The Debian packages whose libraries were copied: to the top, where PyInstaller puts such.

    By where they came from, since another library, as that of a Python of one's own, may bear the same name.
    """
    names = {path.name for path in elf_files(bundle / "_internal") if path.parent.name == "_internal"}
    names &= {path.name for path in sources if str(path.parent) in LIBRARY_FOLDERS}
    return [_package(name) for name in sorted(owners(names))]


def owners(libraries: set[str]) -> set[str]:
    """The Debian packages that hold these libraries, as this system has them."""
    paths = [f"{folder}/{name}" for folder in LIBRARY_FOLDERS for name in sorted(libraries)]
    told = subprocess.run(["dpkg-query", "--search", *paths], capture_output=True, text=True).stdout
    return {line.split(":")[0] for line in told.splitlines()}


def _package(name: str) -> Component:
    asked = ("dpkg-query", "--show", "--showformat=${Version}\\n", name)
    version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.splitlines()[0]
    text = Path("/usr/share/doc", name, "copyright").read_text("utf-8", errors="replace")
    licences = dict.fromkeys(re.findall(r"^License: *(\S.*)$", text, re.MULTILINE))
    return Component(name, version, ", ".join(licences) or "see its text", text, "deb/debian")
