"""The papers of a package name every work that is bundled, with its licence, and come out the same."""

from __future__ import annotations

import importlib
import json
import re
from importlib.metadata import distribution
from pathlib import Path
from types import ModuleType

import pytest

import prefill
from prefill.components import Component, component_of

PARTS = (
    Component("PySide6_Essentials", "6.11.3", "LGPL-3.0-only OR GPL-3.0-only"),
    Component("numpy", "2", "BSD", "May."),
)


@pytest.fixture
def papers(scripts: Path) -> ModuleType:
    return importlib.import_module("papers")


def test_the_bill_of_materials_is_the_same_each_time(papers: ModuleType, tmp_path: Path) -> None:
    _, bill = papers.write_papers(tmp_path, "prefill-linux", PARTS)
    first = bill.read_bytes()
    papers.write_papers(tmp_path, "prefill-linux", PARTS)
    assert bill.read_bytes() == first
    told = json.loads(first)
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    assert told["metadata"]["component"]["version"] == prefill.__version__
    assert [part["purl"] for part in told["components"]] == [
        "pkg:pypi/pyside6-essentials@6.11.3",
        "pkg:pypi/numpy@2",
    ]


def test_what_one_library_has_inside_is_told_too(papers: ModuleType) -> None:
    told = {one.name: one for one in papers.completed(papers.own_components())}
    assert "ZETETIC LLC" in told["SQLCipher"].text
    assert "Apache License" in told["OpenSSL"].text
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", told[name].version) for name in ("SQLCipher", "OpenSSL"))


def test_the_works_inside_qt_are_told_each_with_its_licence(papers: ModuleType) -> None:
    told = {one.name: one for one in papers.own_components()}["Qt"]
    (part,) = papers.bill_of_materials([told])["components"]
    names = {one["name"] for one in part["components"]}
    assert {"FreeType", "HarfBuzz", "libjpeg-turbo", "SHA-384 and SHA-512, RFC 6234"} <= names
    elsewhere = {"Apache-2.0", "PSF-2.0", "public domain"}  # with other works, or without words
    named = {
        licence.removeprefix("for parts ")
        .removeprefix("for its compiler ")
        .removeprefix("for the order of bytes ")
        for line in re.findall(r"; licence: (.+)", told.text)
        for licence in re.split(r", and |, | and | OR ", line)
    }
    headed = set(re.findall(r"^-{100}\n(.+)\n\n", told.text, re.MULTILINE))
    assert named - elsewhere == headed


def test_the_bill_of_materials_names_what_was_built_into_a_library(papers: ModuleType) -> None:
    """As wheels tell it of themselves: who hears of a fault in OpenSSL looks for that name."""
    (part,) = papers.bill_of_materials([component_of(distribution("cryptography"))])["components"]
    built_in = {one["name"]: one for one in part["components"]}
    openssl = built_in["openssl"]
    assert openssl["purl"] == f"pkg:generic/openssl@{openssl['version']}"
    assert openssl["version"].count(".") == 2
    assert {
        name for name in built_in if name.startswith("cryptography")
    } == set()  # which is the library itself


def test_a_work_that_is_found_twice_is_told_once(papers: ModuleType) -> None:
    assert papers.completed([PARTS[1], PARTS[1]]) == [PARTS[1]]


def test_no_package_is_made_of_a_work_whose_licence_has_no_words(papers: ModuleType) -> None:
    with pytest.raises(papers.dev.StepError, match=r"^numpy 2 comes without the words of its licence"):
        papers.completed([Component("numpy", "2", "BSD")])


def test_every_licence_stands_there_in_words(papers: ModuleType, tmp_path: Path) -> None:
    completed = papers.completed([*PARTS, papers.python_component(), *papers.own_components()])
    assert [one.name for one in completed if not one.text] == []
    licences, _ = papers.write_papers(tmp_path, "prefill-linux", completed)
    text = licences.read_text("utf-8")
    for words in (
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "May.",
        "PYTHON SOFTWARE FOUNDATION",
        "Apache License",
        "Copyright © 2016-2024 Martin Mitáš",
    ):
        assert words in text


@pytest.mark.skipif(not Path("/usr/share/common-licenses/LGPL-2.1").exists(), reason="this is no Debian")
def test_licences_that_debian_only_refers_to_stand_there_too(papers: ModuleType) -> None:
    words = "The words are in /usr/share/common-licenses/LGPL-2.1."
    text = papers.licence_text([Component("libthis", "1", "LGPL-2.1", words, "deb/debian")] * 2)
    assert text.count("END OF TERMS AND CONDITIONS") == 1
    with pytest.raises(papers.dev.StepError, match="common-licenses/NONE"):
        papers.licence_text([Component("libthat", "1", "NONE", words.replace("LGPL-2.1", "NONE"))])
