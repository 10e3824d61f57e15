"""What Prefill is made of besides itself: the libraries, their versions and their licences."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path

from prefill import resources

PACKED = "third-party.json"  # among the resources of a package that brings its libraries along
_LEGAL = re.compile(r"(licen[cs]es?|copying|notice|thirdpartynotices)\b[^/]*$", re.IGNORECASE)
_UNTOLD = {"sqlcipher3": "Zlib AND BSD-3-Clause AND Apache-2.0"}  # with the SQLCipher and OpenSSL inside it
_DEEPEST = 4  # a licence stands near the top of its distribution; deeper ones are those of test data


@dataclass(frozen=True)
class Component:
    """One work of others: name, version, what its licence is called, its words, and where it comes from.

    ``origin`` is the kind of a package URL, such as ``pypi`` or ``deb/debian``. ``inside`` are the
    package URLs of what was built into it, such as OpenSSL into a wheel.
    """

    name: str
    version: str
    licence: str
    text: str = ""
    origin: str = "pypi"
    inside: tuple[str, ...] = ()


def components() -> list[Component]:
    """All that this Prefill uses: what its package says, or what is installed where it runs from source."""
    try:
        packed = resources.find(PACKED)
    except FileNotFoundError:
        found = [component_of(one) for one in _required("prefill")]
    else:
        told = json.loads(packed.read_text("utf-8"))
        found = [Component(**{**fields, "inside": tuple(fields["inside"])}) for fields in told]
    return sorted(found, key=lambda one: one.name.casefold())


def written(found: Iterable[Component]) -> str:
    """The text of the resource that ``components`` reads."""
    return json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=1) + "\n"


def component_of(distribution: metadata.Distribution) -> Component:
    """What a Python distribution says of itself."""
    about = distribution.metadata
    name = about["Name"]
    text, inside = _legal_text(distribution), _built_in(distribution)
    return Component(name, distribution.version, _licence(about), text, inside=inside)


def _licence(about: metadata.PackageMetadata) -> str:
    """The licence as an expression, else by its name, else by the classifier."""
    fields = about.json
    for field in ("license_expression", "license"):
        words = str(fields.get(field, "")).strip().splitlines()
        if words and len(words[0]) <= 80 and not words[0].startswith("Copyright"):
            return words[0]
    classifiers = fields.get("classifier", [])
    names = [str(one).rsplit(" :: ", 1)[-1] for one in classifiers if str(one).startswith("License :: ")]
    return names[0] if names else _UNTOLD.get(about["Name"], "unknown")


def _legal_text(distribution: metadata.Distribution) -> str:
    files = sorted(distribution.files or (), key=str)
    legal = [file for file in files if len(file.parts) <= _DEEPEST and _LEGAL.match(file.name)]
    paths = [Path(str(file.locate())) for file in legal if file.suffix not in {".py", ".pyc"}]
    texts = [path.read_text("utf-8", errors="replace").strip() for path in paths if path.is_file()]
    return "\n\n".join(dict.fromkeys(texts))


def _built_in(distribution: metadata.Distribution) -> tuple[str, ...]:
    """What a distribution's own bills of materials (PEP 770) name, but for parts of its own source."""
    bills = [file for file in distribution.files or () if file.parent.name == "sboms"]
    told = [
        json.loads(Path(str(file.locate())).read_text("utf-8")) for file in bills if file.suffix == ".json"
    ]
    urls = {part.get("purl", "") for bill in told for part in bill.get("components", ())}
    return tuple(sorted(url.partition("?")[0] for url in urls if url and "file://" not in url))


def _required(name: str) -> Iterator[metadata.Distribution]:
    """The installed distributions that one needs, and those that they need."""
    seen, waiting = {name}, [name]
    while waiting:
        try:
            distribution = metadata.distribution(waiting.pop())
        except metadata.PackageNotFoundError:  # needed only on another system
            continue
        if distribution.metadata["Name"] != name:
            yield distribution
        for line in distribution.requires or ():
            other = re.split(r"[^\w.-]", line)[0].lower()
            if "extra ==" not in line and other not in seen:
                seen.add(other)
                waiting.append(other)
