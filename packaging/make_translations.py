"""Brings the catalogues of `resources/translations` up to date: each `prefill_*.ts` and its `.qm`.

Reads the source for all that may be shown to a user (`desktop/ARCHITECTURE.md`, "A text for the user"), has
Qt's lupdate merge it into the catalogues and Qt's lrelease compile them. Prints what is still to be
translated. `dev.py translations` runs it.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
PRODUCT = ROOT / "desktop" / "prefill"
CONTRASTS = ROOT / "resources" / "matching" / "contrasts.json"
CATALOGUES = ROOT / "resources" / "translations"
# Where the functions themselves are defined, and hand on what is no literal.
DEFINED_IN = {PRODUCT / "domain" / "sentences.py", PRODUCT / "ui" / "translated.py"}


@dataclass(frozen=True)
class Text:
    """A text as Qt looks it up; ``one`` is its form for a single thing, where it has one."""

    context: str
    source: str
    one: str | None = None


class NoLiteral(Exception):
    """A text that cannot be found in the source."""

    def __init__(self, path: Path, line: int) -> None:
        super().__init__(f"{path}:{line}: a text for the user is a literal in tr, self.tr, plural or said.")


def main() -> int:
    for catalogue in sorted(CATALOGUES.glob("*.ts")):
        update(catalogue)
        compile_catalogue(catalogue)
        for text in unfinished(catalogue):
            print(f"{catalogue.name}: to be translated: {text}")
    return 0


def texts() -> set[Text]:
    """All that may be shown to a user. Raises NoLiteral."""
    in_data = {Text("core", one["name"].capitalize()) for one in json.loads(CONTRASTS.read_text("utf-8"))}
    return in_data | {
        text
        for path in sorted(PRODUCT.rglob("*.py"))
        if path not in DEFINED_IN
        for text in texts_in(path, ast.parse(path.read_text("utf-8")))
    }


def texts_in(path: Path, node: ast.AST, holder: str = "") -> Iterator[Text]:
    """The texts below a node of the syntax tree; `holder` is the class it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from text_of(path, child, holder)
        yield from texts_in(path, child, child.name if isinstance(child, ast.ClassDef) else holder)


def text_of(path: Path, call: ast.Call, holder: str) -> Iterator[Text]:
    """The text that a call gives to the user, if it does that."""
    match call.func:
        case ast.Name("said"):
            yield Text("core", literal(path, call, 0))
        case ast.Name("said_count" | "plural"):
            yield Text("core", literal(path, call, 1), one=literal(path, call, 0))
        case ast.Name("tr"):
            yield Text("window", literal(path, call, 0))
        case ast.Attribute(ast.Name("self"), "tr"):
            yield Text(holder, literal(path, call, 0))
        case ast.Attribute(_, "tr"):
            raise NoLiteral(path, call.lineno)


def literal(path: Path, call: ast.Call, place: int) -> str:
    match call.args[place : place + 1]:
        case [ast.Constant(str(text))]:
            return text
    raise NoLiteral(path, call.lineno)


def update(catalogue: Path) -> None:
    """Merge all texts into a catalogue: new ones wait for a translation, vanished ones are dropped."""
    with tempfile.TemporaryDirectory() as folder:
        # Of the languages that lupdate reads C++ is the one in which it sees plural forms.
        listed = Path(folder) / "texts.cpp"
        ordered = sorted(texts(), key=lambda text: (text.context, text.source))
        listed.write_text("".join(map(line_for_lupdate, ordered)), "utf-8")
        tidy = ("-no-obsolete", "-locations", "none", "-sort-messages", "-disable-heuristic", "similartext")
        qt_tool("lupdate", "-silent", listed, *tidy, "-ts", catalogue)


def line_for_lupdate(text: Text) -> str:
    words = json.dumps(text.source, ensure_ascii=False)
    more = ', "", n' if text.one is not None else ""
    return f'QCoreApplication::translate("{text.context}", {words}{more});\n'


def compile_catalogue(catalogue: Path) -> None:
    qt_tool("lrelease", "-silent", catalogue, "-qm", catalogue.with_suffix(".qm"))


def unfinished(catalogue: Path) -> list[str]:
    """The texts of a catalogue that wait for a translation."""
    messages = ElementTree.parse(catalogue).getroot().iter("message")
    return [m.findtext("source", "") for m in messages if m.find("translation[@type]") is not None]


def qt_tool(name: str, *arguments: str | Path) -> None:
    """Run a tool of Qt as PySide6 brings it along."""
    subprocess.run([Path(sys.executable).parent / f"pyside6-{name}", *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
