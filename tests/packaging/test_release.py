"""What is released is dated and named the same wherever it is built."""

from __future__ import annotations

import hashlib
import importlib
from collections.abc import Callable
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


def test_a_release_has_the_sums_of_its_files_and_no_older_ones(
    release: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = release.product.RELEASE
    folder.mkdir(parents=True)
    (folder / "prefill_0.0.9.deb").write_text("older")

    def build(name: str) -> Callable[[Path], list[Path]]:
        def make(folder: Path) -> list[Path]:
            (folder / name).write_text(name)
            return [folder / name]

        return make

    let_build(monkeypatch, release, {name: build(f"{name}.bin") for name in release.dev.SYSTEMS})
    assert release.main("all") == 0
    listed = dict(reversed(line.split("  ")) for line in (folder / "SHA256SUMS").read_text().splitlines())
    assert listed == {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.glob("*.bin")
    }
    assert len(listed) == 3
    assert not (folder / "prefill_0.0.9.deb").exists()
