"""Takes out of a frozen application what is never loaded: Qt's unused plugins, then what only they needed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import product
from linux.elf import elf_files, examine

PLUGINS = {  # of Qt: X11 and Wayland, pictures in sheets, input of all languages, the system's own dialogs
    *("platforms/libqxcb.so", "platforms/libqwayland.so", "platforms/libqoffscreen.so"),
    *("xcbglintegrations/libqxcb-egl-integration.so", "xcbglintegrations/libqxcb-glx-integration.so"),
    *("wayland-shell-integration/libxdg-shell.so", "wayland-decoration-client/libbradient.so"),
    *("iconengines/libqsvgicon.so", "imageformats/libqsvg.so", "imageformats/libqjpeg.so"),
    *("imageformats/libqgif.so", "imageformats/libqico.so"),
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "platforminputcontexts/libibusplatforminputcontextplugin.so",
    "platformthemes/libqxdgdesktopportal.so",
}
UNUSED_FILES = (  # tests of numpy, and what only those read who change Prefill
    *("numpy/_core/_multiarray_tests*.so", "numpy/_core/_rational_tests*.so", "numpy/_core/_umath_tests*.so"),
    *("numpy/_core/_operand_flag_tests*.so", "numpy/_core/_struct_ufunc_tests*.so"),
    *("prefill/resources/**/*.md", "prefill/resources/**/.git*", "prefill/resources/translations/*.ts"),
)
STRIPPED = ("libpython*.so.*", "python3*/lib-dynload/*.so", "sqlcipher3/*.so")  # others come so, or break
KEPT_METADATA = ("METADATA", "entry_points.txt")


def slim(bundle: Path) -> None:
    """Take out what is not needed of the folder that PyInstaller made."""
    inside = bundle / "_internal"
    _keep_plugins(inside / "PySide6" / "Qt" / "plugins")
    for path in (inside / "PySide6" / "Qt" / "translations").glob("*"):
        if not path.stem.endswith(tuple(f"_{language}" for language in product.LANGUAGES)):
            path.unlink()
    for pattern in UNUSED_FILES:
        for path in inside.glob(pattern):
            path.unlink()
    for path in inside.glob("*.dist-info/**/*"):
        if path.is_file() and path.name not in KEPT_METADATA:
            path.unlink()
    _drop_unneeded(bundle)
    _drop_empty(inside)
    own = [path for pattern in STRIPPED for path in inside.glob(pattern)]
    subprocess.run(["strip", "--strip-unneeded", *own], check=True)


def _keep_plugins(folder: Path) -> None:
    for path in sorted(folder.rglob("*.so")):
        if str(path.relative_to(folder)) not in PLUGINS:
            path.unlink()


def _drop_unneeded(bundle: Path) -> None:
    """Remove libraries that nothing asks for any more; program, modules and plugins go by their path."""
    files = examine(elf_files(bundle))
    libraries = {path for path in files if _is_library(path)}
    wanted, names = set(files) - libraries, set[str]()
    while wanted:
        names |= {name for path in wanted for name in files[path].needed}
        libraries -= wanted
        wanted = {path for path in libraries if path.name in names}
    for path in libraries:
        path.unlink()
    for link in bundle.rglob("*"):
        if link.is_symlink() and not link.exists():
            link.unlink()


def _is_library(path: Path) -> bool:
    folder = path.parent.name
    return (
        path.name.startswith("lib")
        and "libpython" not in path.name
        and (folder in {"_internal", "lib"} or folder.endswith(".libs"))
    )


def _drop_empty(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink() and not any(path.iterdir()):
            shutil.rmtree(path)
