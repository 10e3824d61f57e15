"""Makes the Debian package: the bundle under ``/usr/lib/prefill``, and what a desktop wants to know of it."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import icons
import papers
import product
from linux.bundled import owners
from linux.elf import elf_files, examine

from prefill.components import Component

DATA = Path(__file__).parent
XZ_LEVEL = 1  # 3 is a fiftieth smaller for three times the time: weights are most of it, and stay as large
MAINTAINER = "The developers of Prefill <prefill@example.org>"  # nobody has an address yet
COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Prefill
Comment: The bundled works of others and the words of their licences stand in
 /usr/share/doc/prefill/licences.txt.gz

Files: *
Copyright: The developers of Prefill
License: MIT
{mit}
{others}"""


def make_deb(bundle: Path, found: Sequence[Component], work: Path, folder: Path) -> Path:
    """Build the package of a slimmed bundle in ``work`` and put it into ``folder``. Gives its path."""
    root = work / "deb"
    shutil.copytree(bundle, root / "usr/lib" / product.COMMAND, symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin" / product.COMMAND).symlink_to(f"../lib/{product.COMMAND}/{product.COMMAND}")
    _add_desktop_files(root / "usr/share")
    _add_documents(root / "usr/share", found)
    size = sum(-(-path.lstat().st_size // 1024) for path in root.rglob("*") if not path.is_dir())
    _write(root / "DEBIAN/control", _filled("control", size=size, depends=", ".join(depends(bundle))))
    settle(root)
    made = folder / f"{product.COMMAND}_{product.version()}_amd64.deb"
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(product.moment())}
    build = ("dpkg-deb", "--root-owner-group", "-Zxz", f"-z{XZ_LEVEL}", "--build", str(root), str(made))
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL, env=environment)
    return made


def depends(bundle: Path) -> list[str]:
    """The packages whose libraries the bundle asks for and does not hold, as a control file names them."""
    files = examine(elf_files(bundle))
    missing = {name for elf in files.values() for name in elf.needed} - {path.name for path in files}
    glibc = ".".join(map(str, max(elf.glibc for elf in files.values())))
    return [f"{name} (>= {glibc})" if name == "libc6" else name for name in sorted(owners(missing))]


def settle(root: Path) -> None:
    """Give every file the one date and the plainest permissions that keep it what it is."""
    moment = product.moment()
    for path in (*sorted(root.rglob("*"), reverse=True), root):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_program(path) else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def _add_desktop_files(share: Path) -> None:
    _write(share / f"applications/{product.COMMAND}.desktop", (DATA / "prefill.desktop").read_text("utf-8"))
    _write(share / f"metainfo/{product.IDENTIFIER}.metainfo.xml", _filled("metainfo.xml"))
    icons.write_hicolor(share / "icons")


def _add_documents(share: Path, found: Sequence[Component]) -> None:
    documents = share / "doc" / product.COMMAND
    _write(share / f"man/man1/{product.COMMAND}.1.gz", _filled("prefill.1"))
    _write(documents / "changelog.gz", _changelog())
    _write(documents / "copyright", _copyright(found))
    _write(documents / "licences.txt.gz", papers.licence_text(found))
    _write(share / f"lintian/overrides/{product.COMMAND}", (DATA / "lintian-overrides").read_text("utf-8"))


def _copyright(found: Sequence[Component]) -> str:
    mit = (product.ROOT / "LICENSE").read_text("utf-8").strip().splitlines()
    words = "\n".join(f" {line}" if line.strip() else " ." for line in mit)
    return COPYRIGHT.format(
        mit=words, others="\n".join(f"# {one.name} {one.version}: {one.licence}" for one in found)
    )


def _changelog() -> str:
    version, date = product.version(), format_datetime(datetime.fromtimestamp(product.moment(), UTC))
    head = f"{product.COMMAND} ({version}) stable; urgency=medium"
    return f"{head}\n\n  * Version {version}.\n\n -- {MAINTAINER}  {date}\n"


def _filled(template: str, **values: object) -> str:
    date = datetime.fromtimestamp(product.moment(), UTC).date()
    text = (DATA / template).read_text("utf-8")
    for name, value in {
        "version": product.version(),
        "date": date,
        "maintainer": MAINTAINER,
        **values,
    }.items():
        text = text.replace(f"{{{name}}}", str(value))
    return text


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    data = text.encode()
    path.write_bytes(gzip.compress(data, 9, mtime=0) if path.suffix == ".gz" else data)


def _is_program(path: Path) -> bool:
    return path.name == product.COMMAND and (path.parent / "_internal").is_dir()
