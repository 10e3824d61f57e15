"""What programs and libraries of Linux ask for when they are loaded, as ``objdump`` tells it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

_MAGIC = b"\x7fELF"


@dataclass(frozen=True)
class Elf:
    """The libraries that a file needs by name, and the newest glibc whose symbols it uses, as (2, 36)."""

    needed: frozenset[str]
    glibc: tuple[int, ...]


def elf_files(folder: Path) -> list[Path]:
    """Every program and library below a folder, links aside, in a fixed order."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return [path for path in files if _begins(path) == _MAGIC]


def examine(paths: Iterable[Path]) -> Mapping[Path, Elf]:
    """What each of these files asks for."""
    paths = list(paths)
    told = subprocess.run(["objdump", "-p", *paths], capture_output=True, text=True, check=True).stdout
    parts = re.split(r"^(.+):\s+file format elf.*$", told, flags=re.MULTILINE)
    return {Path(name): _read(text) for name, text in zip(parts[1::2], parts[2::2], strict=True)}


def _read(text: str) -> Elf:
    versions = (tuple(map(int, found.split("."))) for found in re.findall(r"GLIBC_([\d.]+)", text))
    return Elf(frozenset(re.findall(r"NEEDED\s+(\S+)", text)), max(versions, default=()))


def _begins(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(len(_MAGIC))
