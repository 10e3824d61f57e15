"""The catalogues of translations are whole, agree with the source, and are what the tools make of it."""

from __future__ import annotations

import ast
import importlib.util
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from types import ModuleType
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = sorted((ROOT / "resources" / "translations").glob("*.ts"))


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    path = ROOT / "packaging" / "make_translations.py"
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module  # where its dataclass looks for its own annotations
    spec.loader.exec_module(module)
    return module


def messages(catalogue: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Context, source and the translation in each of its forms."""
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")]
            texts = forms or [message.findtext("translation", "")]
            yield context.findtext("name", ""), message.findtext("source", ""), texts


def placeholders(text: str) -> set[str]:
    """The names in braces, those within format specifications too."""
    found = set()
    for _, name, spec, _ in Formatter().parse(text):
        if name is not None:
            found |= {name} | placeholders(spec or "")
    return found


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.name)
def test_every_text_is_translated_and_no_other_one(catalogue: Path, tool: ModuleType) -> None:
    assert tool.unfinished(catalogue) == []
    listed = {(context, source) for context, source, _ in messages(catalogue)}
    assert listed == {(text.context, text.source) for text in tool.texts()}
    assert [
        source for _, source, forms in messages(catalogue) if not all(form.strip() for form in forms)
    ] == []


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.name)
def test_translations_have_the_placeholders_of_their_source(catalogue: Path, tool: ModuleType) -> None:
    singles = {text.source: text.one for text in tool.texts() if text.one is not None}
    wrong = []
    for _, source, forms in messages(catalogue):
        wrong += [form for form in forms[1:] or forms if placeholders(form) != placeholders(source)]
        if len(forms) > 1:
            allowed = placeholders(source) | placeholders(singles[source])
            wrong += [form for form in forms[:1] if not placeholders(form) <= allowed]
    assert wrong == []


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.name)
def test_a_translation_keeps_the_marks_that_the_window_goes_by(catalogue: Path) -> None:
    """The key of a menu, the sign that more is asked, the ends of lines, and no exclamation."""
    wrong = [
        (source, form)
        for _, source, forms in messages(catalogue)
        for form in forms
        if ("&" in source) != ("&" in form)
        or source.endswith("…") != form.endswith("…")
        or source.count("\n") != form.count("\n")
        or form.endswith("!")
    ]
    assert wrong == []


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.name)
def test_a_catalogue_is_what_the_tools_make(catalogue: Path, tool: ModuleType, tmp_path: Path) -> None:
    copy = Path(shutil.copy(catalogue, tmp_path))
    tool.update(copy)
    tool.compile_catalogue(copy)
    again = "run `python3 packaging/dev.py translations`"
    assert copy.read_text("utf-8") == catalogue.read_text("utf-8"), again
    assert copy.with_suffix(".qm").read_bytes() == catalogue.with_suffix(".qm").read_bytes(), again


def test_a_text_that_is_no_literal_is_refused(tool: ModuleType, tmp_path: Path) -> None:

    for line in (
        "said(words)",
        'said(f"{x}")',
        "self.tr(words)",
        'window.tr("Words")',
        "plural(one, many, 2)",
    ):
        with pytest.raises(tool.NoLiteral):
            list(tool.texts_in(tmp_path, ast.parse(line)))
