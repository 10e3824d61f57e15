"""The papers of a package: the licences of all that is bundled, and the list of it as CycloneDX JSON."""

from __future__ import annotations

import json
import sys
import sysconfig
import uuid
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

import dev
import product
from sqlcipher3 import dbapi2

from prefill.components import Component

LICENCES = Path(__file__).parent / "licences"
MODELS = product.RESOURCES / "models"
_RULE = "=" * 100
_TEXTS = {  # what works that bring no text of their own refer to
    "LGPL-3.0": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "Apache": (MODELS / "LICENSE-Apache-2.0.txt",),
}


def own_components() -> list[Component]:
    """What is bundled that no library manager knows: the English sentence model, and parts of sqlcipher3."""
    card = json.loads((MODELS / "all-MiniLM-L6-v2.json").read_text("utf-8"))
    model = card["sha256"]["all-MiniLM-L6-v2-int8.onnx"][:12]
    return [Component(card["name"], model, card["licence"], origin="generic"), *_inside_sqlcipher3()]


def _inside_sqlcipher3() -> list[Component]:
    """SQLCipher and OpenSSL, which stand in that library's one file and not in its own papers."""
    with closing(dbapi2.connect(":memory:")) as file:
        file.execute("PRAGMA key = 'any'")  # only an encrypted file tells of them
        (cipher,) = file.execute("PRAGMA cipher_version").fetchone()  # as "4.19.0 community"
        (provider,) = file.execute("PRAGMA cipher_provider_version").fetchone()  # as "OpenSSL 3.6.0 ..."
    text = (LICENCES / "SQLCipher.txt").read_text("utf-8")
    return [
        Component("SQLCipher", cipher.split()[0], "BSD-3-Clause", text, "generic"),
        Component("OpenSSL", provider.split()[1], "Apache-2.0", origin="generic"),
    ]


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


def licence_text(found: Iterable[Component]) -> str:
    """One text with every licence, for people."""
    head = f"{product.NAME} {product.version()} brings along the following works of others.\n"
    parts = [f"{_RULE}\n{one.name} {one.version}\nLicence: {one.licence}\n\n{one.text}\n" for one in found]
    return "\n".join([head, *parts])


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
    return {"type": "library", "name": name, "version": version, "purl": url}


def _with_text(one: Component) -> Component:
    if one.text:
        return one
    files = next((names for mark, names in _TEXTS.items() if mark in one.licence), None)
    if files is None:
        raise dev.StepError(
            f"{one.name} {one.version} comes without the words of its licence ({one.licence})."
        )
    return replace(one, text="\n".join((LICENCES / name).read_text("utf-8").strip() for name in files))
