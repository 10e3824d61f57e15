"""The papers of a package: the licences of all that is bundled, and the list of it as CycloneDX JSON."""

from __future__ import annotations

import json
import re
import sys
import sysconfig
import uuid
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import dev
import product
from PySide6.QtCore import qVersion
from sqlcipher3 import dbapi2

from prefill.components import Component

LICENCES = Path(__file__).parent / "licences"
MODELS = product.RESOURCES / "models"
_RULE = "=" * 100
_SHARED = Path("/usr/share/common-licenses")  # to which the texts of Debian's packages refer
_TEXTS = {  # what works that bring no text of their own refer to
    "LGPL-3.0": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "Apache": (str(MODELS / "LICENSE-Apache-2.0.txt"),),
}


def own_components() -> list[Component]:
    """What is bundled that no library manager knows: the English sentence model, and parts of libraries."""
    card = json.loads((MODELS / "all-MiniLM-L6-v2.json").read_text("utf-8"))
    model = card["sha256"]["all-MiniLM-L6-v2-int8.onnx"][:12]
    return [Component(card["name"], model, card["licence"], origin="generic"), *_inside_sqlcipher3(), _qt()]


def words(*files: str) -> str:
    """The words of licences that are kept in ``licences``. Raises StepError where they are not."""
    paths = [LICENCES / file for file in files]
    for path in paths:
        if not path.is_file():
            raise dev.StepError(f"{path.stem} is brought along; put the words of its licence into {path}.")
    return "\n\n".join(path.read_text("utf-8").strip() for path in paths)


def _inside_sqlcipher3() -> list[Component]:
    """SQLCipher and OpenSSL, which stand in that library's one file and not in its own papers."""
    with closing(dbapi2.connect(":memory:")) as file:
        file.execute("PRAGMA key = 'any'")  # only an encrypted file tells of them
        (cipher,) = file.execute("PRAGMA cipher_version").fetchone()  # as "4.19.0 community"
        (provider,) = file.execute("PRAGMA cipher_provider_version").fetchone()  # as "OpenSSL 3.6.0 ..."
    return [
        Component("SQLCipher", cipher.split()[0], "BSD-3-Clause", words("SQLCipher.txt"), "generic"),
        Component("OpenSSL", provider.split()[1], "Apache-2.0", origin="generic"),
    ]


def _qt() -> Component:
    """Qt, with the works inside it, of which PySide6 brings neither names nor licences."""
    version = qVersion()
    own = words(f"Qt-{version.rpartition('.')[0]}-third-party.txt")
    inside = tuple(f"pkg:generic/{quote(name)}" for name in re.findall(r"^\* (.+)$", own, re.MULTILINE))
    text = "\n\n".join([own, words(*_TEXTS["LGPL-3.0"])])
    return Component("Qt", version, "LGPL-3.0-only and others", text, "generic", inside)


def python_component(version: str = "", text: str = "") -> Component:
    """Python itself; the one that runs, unless told otherwise."""
    if not text:
        text = Path(sysconfig.get_path("stdlib"), "LICENSE.txt").read_text("utf-8")
    return Component("Python", version or sys.version.split()[0], "PSF-2.0", text, "generic")


def completed(found: Iterable[Component]) -> list[Component]:
    """Each once, in order, with the words of its licence. Raises StepError where one has none."""
    return sorted({_with_text(one) for one in found}, key=lambda one: (one.name.casefold(), one.version))


def write_papers(folder: Path, stem: str, found: Sequence[Component]) -> list[Path]:
    """Write both papers of a package into a folder and give their paths; ``stem`` names the package."""
    licences = folder / f"{stem}-licences.txt"
    licences.write_text(licence_text(found), "utf-8")
    bill = folder / f"{stem}.cdx.json"
    bill.write_text(json.dumps(bill_of_materials(found), ensure_ascii=False, indent=1) + "\n", "utf-8")
    return [licences, bill]


def licence_text(found: Sequence[Component]) -> str:
    """One text with every licence, for people. Raises StepError where one is referred to and not there."""
    head = f"{product.NAME} {product.version()} brings along the following works of others.\n"
    parts = [f"{_RULE}\n{one.name} {one.version}\nLicence: {one.licence}\n\n{one.text}\n" for one in found]
    return "\n".join([head, *parts, *_referred(found)])


def _referred(found: Iterable[Component]) -> Iterator[str]:
    """The licences that are only referred to, by a path that other systems don't have."""
    path = re.compile(rf"{re.escape(_SHARED.as_posix())}/([\w.+-]*\w)")
    for name in sorted({name for one in found for name in path.findall(one.text)}):
        if not (_SHARED / name).is_file():
            raise dev.StepError(f"A licence that is referred to is not there: {_SHARED / name}.")
        text = (_SHARED / name).read_text("utf-8")
        yield f"{_RULE}\n{name}, which texts above refer to as {_SHARED / name}\n\n{text}\n"


def bill_of_materials(found: Sequence[Component]) -> dict[str, Any]:
    """The bill of materials after CycloneDX 1.6; the same components give the same document."""
    parts = [_part(one) for one in found]
    known = uuid.uuid5(uuid.NAMESPACE_OID, json.dumps(parts))
    moment = datetime.fromtimestamp(product.moment(), UTC)
    reference = f"pkg:generic/{product.COMMAND}@{product.version()}"
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{known}",
        "version": 1,
        "metadata": {
            "timestamp": moment.isoformat().replace("+00:00", "Z"),
            "component": {
                "type": "application",
                "bom-ref": reference,
                "name": product.NAME,
                "version": product.version(),
                "licenses": [{"license": {"id": "MIT"}}],
                "purl": reference,
            },
        },
        "components": parts,
        "dependencies": [{"ref": reference, "dependsOn": [part["bom-ref"] for part in parts]}],
    }


def _part(one: Component) -> dict[str, Any]:
    name = one.name.lower().replace("_", "-") if one.origin == "pypi" else quote(one.name)
    reference = f"pkg:{one.origin}/{name}@{quote(one.version)}"
    part = {
        "type": "library",
        "bom-ref": reference,
        "name": one.name,
        "version": one.version,
        "licenses": [{"license": {"name": one.licence}}],
        "purl": reference,
    }
    return part | ({"components": [_built_in(url) for url in one.inside]} if one.inside else {})


def _built_in(url: str) -> dict[str, Any]:
    name, _, version = url.rpartition("/")[2].partition("@")
    part = {"type": "library", "name": unquote(name), "purl": url}
    return part | ({"version": version} if version else {})


def _with_text(one: Component) -> Component:
    if one.text:
        return one
    files = next((files for mark, files in _TEXTS.items() if mark in one.licence), None)
    if files is None:
        raise dev.StepError(
            f"{one.name} {one.version} comes without the words of its licence ({one.licence})."
        )
    return replace(one, text=words(*files))
