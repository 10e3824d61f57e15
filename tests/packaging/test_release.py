"""What is released is dated and named the same wherever it is built."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

import prefill


@pytest.fixture
def release(scripts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, at work in a folder of its own."""
    module = importlib.import_module("release")
    monkeypatch.setattr(module.product, "ROOT", tmp_path)
    monkeypatch.setattr(module.product, "RELEASE", tmp_path / "build" / "release")
    return module


def let_build(monkeypatch: pytest.MonkeyPatch, release: ModuleType, builders: dict[str, object]) -> None:
    def find(name: str) -> SimpleNamespace:
        return SimpleNamespace(build=builders[name.removesuffix(".build")])

    monkeypatch.setattr(release.importlib, "import_module", find)


def test_every_package_carries_the_version_of_the_application(scripts: Path) -> None:
    assert importlib.import_module("product").version() == prefill.__version__


def test_a_package_is_dated_by_its_sources(scripts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    product = importlib.import_module("product")
    assert product.moment() == product.moment() > 1_700_000_000
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert product.moment() == 1_700_000_000


def test_all_systems_are_built_that_can_be_built_here(
    release: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def build(folder: Path) -> list[Path]:
        (folder / "prefill.deb").write_bytes(b"!<arch>\n")
        return [folder / "prefill.deb"]

    def cannot(_folder: Path) -> list[Path]:
        raise release.dev.NotHere("This is built on macOS.")

    let_build(monkeypatch, release, {"linux": build, "windows": build, "macos": cannot})
    assert release.main("all") == 0
    said = capsys.readouterr()
    assert "prefill.deb" in said.out
    assert said.err == "This is built on macOS.\n"
    assert release.main("macos") == 1
