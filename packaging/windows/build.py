"""Makes ``Prefill-VERSION-Setup.exe``, on Linux or on Windows: asked by ``dev.py package windows``."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import dev
import icons
import papers
import product
from windows import interpreter, toolchain, tree

HERE = Path(__file__).resolve().parent
WORK = product.ROOT / "build" / "windows"
LAUNCHERS = {"Prefill.exe": ("-mwindows",), "bin/prefill.exe": ("-mconsole", "-DCONSOLE")}


def build(folder: Path) -> list[Path]:
    """Put the installer and its papers into a folder. Gives their paths; raises StepError."""
    toolchain.make_ready()
    staged = WORK / "Prefill"
    shutil.rmtree(staged, ignore_errors=True)
    (WORK / "icon").mkdir(parents=True, exist_ok=True)
    icon = WORK / "icon" / "prefill.ico"
    icon.write_bytes(icons.ico())
    found = tree.make(staged, WORK)
    _make_launchers(staged, icon)
    tree.date(staged)
    setup = setup_in(folder)
    _make_setup(staged, icon, setup)
    return [setup, *papers.write_papers(folder, f"{product.COMMAND}-{product.version()}-windows", found)]


def setup_in(folder: Path) -> Path:
    """The installer of this version in a folder."""
    return folder / f"{product.NAME}-{product.version()}-Setup.exe"


def version_numbers() -> str:
    """The version as Windows counts: four numbers."""
    numbers = [*re.findall(r"\d+", product.version()), "0", "0", "0", "0"]
    return ".".join(numbers[:4])


def _make_launchers(staged: Path, icon: Path) -> None:
    resources = WORK / "launcher.o"
    defined = (
        f"-DVERSION_NUMBERS={version_numbers().replace('.', ',')}",
        f'-DVERSION_TEXT=\\"{product.version()}\\"',
    )
    included = ("-I", icon.parent, "-I", HERE)
    made = (HERE / "launcher.rc", "-O", "coff", resources)
    dev.call("Compiling the icon", toolchain.windres(), *defined, *included, *made)
    (staged / "bin").mkdir()
    for name, kind in LAUNCHERS.items():
        options = ("-O2", "-s", "-Wall", "-Werror", "-municode", "-Wl,--no-insert-timestamp", *kind)
        library = f'-DPYTHON_DLL=L"{interpreter.LIBRARY}"'
        out = ("-o", staged / name, HERE / "launcher.c", resources)
        dev.call(f"Compiling {name}", toolchain.gcc(), *options, library, *out)


def _make_setup(staged: Path, icon: Path, setup: Path) -> None:
    listed = WORK / "files.nsh"
    names = sorted(path.name for path in staged.iterdir() if path.is_file())
    listed.write_text("".join(f'Delete "$INSTDIR\\{name}"\n' for name in names), "utf-8")
    size = sum(path.stat().st_size for path in staged.rglob("*") if path.is_file())
    given = {
        "TARGET": "x86-unicode" if os.name == "nt" else "amd64-unicode",  # NSIS for Windows brings no other
        "VERSION": product.version(),
        "VERSION_NUMBERS": version_numbers(),
        "TREE": staged,
        "SETUP": setup,
        "ICON": icon,
        "LIST": listed,
        "KILOBYTES": size // 1024,
    }
    defined = [f"-D{name}={value}" for name, value in given.items()]
    quiet = ("-V2", "-WX", "-INPUTCHARSET", "UTF8")
    dev.call("Packing the installer", toolchain.makensis(), *quiet, *defined, HERE / "installer.nsi")
