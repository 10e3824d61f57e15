"""The folder that is installed on Windows: interpreter, libraries, Prefill, launchers."""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Sequence
from importlib import metadata
from pathlib import Path

import dev
import papers
import product
from windows import interpreter, toolchain

from prefill.components import PACKED, Component, component_of, written

NUMPY = "numpy==2.1.3"  # later ones abort under Wine, where the package is tried; what is tried is what ships
RUNTIME = re.compile(r"(msvcp140(_1|_2)?|vcruntime140(_1)?)\.dll")  # of C++, as PySide6 brings it

# What the libraries hold beyond what Prefill uses: paths below Lib, whole folders or patterns of files.
SURPLUS_FOLDERS = re.compile(
    r"bin|Scripts|.*/(tests?|__pycache__|include|doc|docs|examples)"
    r"|PySide6/(qml|resources|metatypes|typesystems|glue|scripts|support|QtAsyncio)"
    r"|PySide6/plugins/(?!platforms$|styles$|imageformats$|iconengines$|.*/).*"
    r"|numpy/(f2py|distutils|_pyinstaller|random/lib|_core/lib)"
    r"|onnxruntime/(backend|datasets|quantization|tools|transformers)"
    r"|(google|flatbuffers|packaging|pip|tzdata|pycparser)"  # for what their users don't do here
    r"|(flatbuffers|packaging|pip|protobuf|pycparser|tzdata)-[^/]*\.dist-info"
)
QT = "Core|Gui|Svg|Widgets"
TRANSLATED = rf"translations/qtbase_({'|'.join(product.LANGUAGES)})\.qm"
SURPLUS_FILES = re.compile(
    rf"PySide6/(?!Qt({QT})\.pyd$|Qt6({QT})\.dll$|pyside6\.abi3\.dll$|[^/]*\.py$|plugins/|{TRANSLATED}$).*"
    r"|PySide6/plugins/platforms/(?!qwindows\.dll).*"
    r"|PySide6/plugins/imageformats/(?!q(svg|ico|gif|jpeg)\.dll).*"
    r"|shiboken6/(?!Shiboken\.pyd$|shiboken6\.abi3\.dll$|.*\.py$).*"
    r"|onnxruntime/capi/onnxruntime\.dll"  # for other programs; Python's module has all of it
    r"|olefile/olefile2\.py|OleFileIO_PL\.py"  # for Python 2
    r"|[^/]*\.whl"
    r"|.*\.(pyi|lib|pxd|h|c|cpp|typed|tmpl)"
)


def make(tree: Path, downloads: Path) -> list[Component]:
    """Fill an empty folder with all that is installed but the launchers. Gives whose works it holds.

    Raises StepError.
    """
    tree.mkdir(parents=True)
    interpreter.put(tree, downloads)
    library = tree / "Lib"
    _install_libraries(library)
    _prune(library)
    found = _works_of_others(tree)
    _share_runtime(tree)
    _put_prefill(library, found)
    interpreter.compile_modules(tree)
    return found


def _install_libraries(folder: Path) -> None:
    """Install what `pyproject.toml` names, for Windows, in the versions that are pinned."""
    wanted = tomllib.loads(dev.PYPROJECT.read_text("utf-8"))["project"]["dependencies"]
    pinned = dev.CONSTRAINTS.read_text("utf-8").splitlines()
    pinned = [line for line in pinned if not line.startswith("numpy==")] + [NUMPY]
    with tempfile.TemporaryDirectory() as temporary:
        constraints = Path(temporary) / "constraints.txt"
        constraints.write_text("\n".join(pinned), "utf-8")
        pip = (sys.executable, "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--no-compile")
        system = (
            "--platform",
            "win_amd64",
            "--python-version",
            interpreter.VERSION,
            "--implementation",
            "cp",
        )
        into = ("--only-binary", ":all:", "--target", folder, "--constraint", constraints)
        dev.call("Installing the libraries for Windows", *pip, *system, *into, *wanted)


def _prune(library: Path) -> None:
    for folder in list(_folders(library)):
        if folder.exists() and SURPLUS_FOLDERS.fullmatch(folder.relative_to(library).as_posix()):
            shutil.rmtree(folder)
    for path in [path for path in library.rglob("*") if path.is_file()]:
        name = path.relative_to(library).as_posix()
        if SURPLUS_FILES.fullmatch(name) and not RUNTIME.fullmatch(path.name):
            path.unlink()
    for folder in sorted(_folders(library), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def _folders(library: Path) -> Iterator[Path]:
    return (path for path in library.rglob("*") if path.is_dir())


def _works_of_others(tree: Path) -> list[Component]:
    """What is brought along, with its licences, which stand in one file from here on."""
    library = tree / "Lib"
    licence = tree / "LICENSE-Python.txt"
    found = [component_of(one) for one in metadata.distributions(path=[str(library)])]
    found.append(papers.python_component(interpreter.RELEASE, licence.read_text("utf-8")))
    licence.unlink()
    for folder in library.glob("*.dist-info"):
        shutil.rmtree(folder)
    return papers.completed([*found, *papers.own_components(), *toolchain.components()])


def _share_runtime(tree: Path) -> None:
    """Move the C++ runtime to where every library finds it, in place of what Python and Qt have each."""
    for owner in ("shiboken6", "PySide6"):
        for path in [path for path in (tree / "Lib" / owner).iterdir() if RUNTIME.fullmatch(path.name)]:
            path.replace(tree / path.name)


def _put_prefill(library: Path, found: Sequence[Component]) -> None:
    """Copy the application, with its resources inside the package as in every distribution."""
    leave = shutil.ignore_patterns("__pycache__", "*.md", "*.ts", ".git*")
    shutil.copytree(product.SOURCES / "prefill", library / "prefill", ignore=leave)
    shutil.copytree(product.RESOURCES, library / "prefill" / "resources", ignore=leave)
    (library / "prefill" / "resources" / PACKED).write_text(written(found), "utf-8")
    shutil.copy(product.ROOT / "LICENSE", library.parent / "LICENSE.txt")


def date(tree: Path) -> None:
    """Date all files alike, so that the same sources give the same package."""
    moment = product.moment()
    for path in tree.rglob("*"):
        os.utime(path, (moment, moment))
