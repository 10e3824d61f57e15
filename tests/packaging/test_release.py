"""What is released is dated and named the same wherever it is built."""

from __future__ import annotations

import calendar
import hashlib
import importlib
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

import prefill

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="there is no git on this system")


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


@needs_git
def test_a_package_is_dated_by_its_sources_whoever_owns_them(
    release: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_COMMITTER_DATE", "1600000000 +0000")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    author = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org")
    for words in (("init", "-q"), (*author, "commit", "-q", "--allow-empty", "-m", "Begin")):
        subprocess.run(["git", *words], cwd=tmp_path, check=True)
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")  # as in a container
    assert release.product.moment() == 1_600_000_000
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert release.product.moment() == 1_700_000_000


def test_sources_without_a_history_have_a_fixed_date(
    release: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert release.product.moment() == calendar.timegm((2026, 1, 1, 0, 0, 0))


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
    assert said.err == "Left out of this release: This is built on macOS.\n"
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
