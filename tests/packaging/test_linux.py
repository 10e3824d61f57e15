"""What the Linux package says of itself is true of the application."""

from __future__ import annotations

import configparser
import importlib
import re
import shutil
import sys
from pathlib import Path

import PySide6
import pytest

from prefill.arguments import COMMANDS
from prefill.components import PACKED, Component, components, written

README = Path(__file__).resolve().parents[2] / "README.md"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these packages are built on Linux")

needs_binutils = pytest.mark.skipif(
    not (shutil.which("objdump") and shutil.which("strip")), reason="binutils are not installed"
)


def test_the_manual_page_and_the_readme_tell_every_command_once(scripts: Path) -> None:
    page = (scripts / "linux" / "prefill.1").read_text("utf-8")
    told = re.findall(r'^\.TP\n\.B\w? "?([a-z]+(?: [a-z]+)?)', page, re.MULTILINE)
    listed = re.findall(r"^\| `prefill ([a-z]+(?: [a-z]+)?)", README.read_text("utf-8"), re.MULTILINE)
    assert told == listed
    assert len(set(told)) == len(told)
    assert {command.split()[0] for command in told} == set(COMMANDS)


def test_the_menu_entry_opens_what_the_application_opens(scripts: Path) -> None:
    product = importlib.import_module("product")
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(scripts / "linux" / "prefill.desktop", "utf-8")
    about = entry["Desktop Entry"]
    assert about["MimeType"].strip(";").split(";") == list(product.MIME_TYPES.values())
    assert about["Exec"] == f"{product.COMMAND} %f"


def test_another_processor_gets_no_package_that_claims_to_be_for_it(
    scripts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    build = importlib.import_module("linux.build")
    monkeypatch.setattr(build.platform, "machine", lambda: "aarch64")
    monkeypatch.setattr(build, "_bundle", lambda: pytest.fail("it begins to build"))
    with pytest.raises(build.dev.NotHere, match="amd64"):
        build.build(tmp_path)


@needs_binutils
def test_what_a_program_needs_is_read_from_it(scripts: Path) -> None:
    elf = importlib.import_module("linux.elf")
    program = Path(sys.executable).resolve()
    assert elf.elf_files(program.parent).count(program) == 1
    told = elf.examine([program])[program]
    assert "libc.so.6" in told.needed
    assert told.glibc >= (2, 2)


@pytest.mark.parametrize("folder", ["usr/lib/prefill", "prefill-0.1.0-linux"])
def test_the_packages_are_settled_to_one_date_and_plain_permissions(
    folder: str, scripts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    (tmp_path / folder / "_internal").mkdir(parents=True)
    (tmp_path / folder / "prefill").touch(0o600)
    (tmp_path / folder / "data.json").touch(0o700)
    importlib.import_module("linux.debian").settle(tmp_path)
    modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.rglob("*") if path.is_file()}
    assert modes == {"prefill": 0o755, "data.json": 0o644}
    assert {path.stat().st_mtime for path in tmp_path.rglob("*")} == {1700000000}


def test_a_package_tells_of_what_it_brings_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packed = [
        Component("zlib1g", "1.2.13", "Zlib", "Free.", "deb/debian"),
        Component("numpy", "2", "BSD", inside=("pkg:generic/openblas@0.3",)),
    ]
    (tmp_path / PACKED).write_text(written(packed), "utf-8")
    monkeypatch.setattr("prefill.resources.find", lambda name: tmp_path / name)
    assert components() == [packed[1], packed[0]]


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="this is no Debian")
def test_only_libraries_that_came_from_debian_are_told_as_its(scripts: Path, tmp_path: Path) -> None:
    """A Python of one's own has a library of the same name as Debian's."""
    bundled = importlib.import_module("linux.bundled")
    library = next(path for path in map(Path, bundled.LIBRARY_FOLDERS) if (path / "libz.so.1").exists())
    (tmp_path / "_internal").mkdir()
    for name in ("libz.so.1", "libc.so.6"):
        shutil.copy(library / "libz.so.1", tmp_path / "_internal" / name)
    sources = [library / "libz.so.1", tmp_path / "own" / "libc.so.6"]
    assert [one.name for one in bundled.debian_packages(tmp_path, sources)] == ["zlib1g"]


def test_the_icu_that_qt_brings_along_is_told_with_its_licence(scripts: Path, tmp_path: Path) -> None:
    bundled = importlib.import_module("linux.bundled")
    (tmp_path / "_internal").mkdir()
    for path in Path(PySide6.__file__).parent.glob("Qt/lib/libicu*"):
        shutil.copy(path, tmp_path / "_internal")
    (told,) = bundled.icu(tmp_path)
    assert re.fullmatch(r"\d+\.\d+", told.version)
    assert "Unicode, Inc. All rights reserved" in told.text
    (tmp_path / "_internal" / "libicuuc.so.99").touch()
    with pytest.raises(bundled.papers.dev.StepError, match="ICU-99"):
        bundled.icu(tmp_path)


@needs_binutils
def test_what_nobody_loads_is_taken_out_of_a_bundle(scripts: Path, tmp_path: Path) -> None:
    inside = tmp_path / "_internal"
    kept = {
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "a.dist-info/METADATA",
    }
    dropped = {
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "a.dist-info/RECORD",
        "prefill/resources/translations/prefill_de.ts",
    }
    for name in kept | dropped:
        (inside / name).parent.mkdir(parents=True, exist_ok=True)
        (inside / name).write_text("")
    library = next(path.resolve() for path in Path("/usr/lib").rglob("libz.so.1"))
    for name in ("libpython3.11.so.1.0", "libasked_by_nobody.so.1"):
        shutil.copy(library, inside / name)
    importlib.import_module("linux.slim").slim(tmp_path)
    left = {str(path.relative_to(inside)) for path in inside.rglob("*") if path.is_file()}
    assert left == kept | {"libpython3.11.so.1.0"}
