"""The set-up script keeps its promises without installing anything here."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from prefill import app, resources

SOURCES = Path(__file__).resolve().parents[2]
SCRIPT = SOURCES / "packaging" / "dev.py"
Commands = list[tuple[str, ...]]


@pytest.fixture
def dev(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, at work on a project of its own in ``tmp_path``."""
    spec = importlib.util.spec_from_file_location("dev", SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name in ("PYPROJECT", "CONSTRAINTS", "VENV", "STAMP", "PYTHON"):
        monkeypatch.setattr(module, name, tmp_path / getattr(module, name).relative_to(module.ROOT))
    monkeypatch.setattr(module, "ROOT", tmp_path)
    module.PYPROJECT.write_text('[dependency-groups]\ndev = ["pytest>=9"]\n')
    module.CONSTRAINTS.parent.mkdir()
    module.CONSTRAINTS.write_text("pytest==9.2.0\n")
    return module


@pytest.fixture
def called(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Commands:
    """The commands that would have been run; making the environment makes what a real one has."""
    commands: Commands = []

    def call(_what: str, *command: str | Path) -> None:
        commands.append(tuple(map(str, command)))
        if "venv" in command:
            dev.PYTHON.parent.mkdir(parents=True, exist_ok=True)
            dev.PYTHON.touch()
            (dev.PYTHON.parent / "pip").touch()
            (dev.VENV / "pyvenv.cfg").write_text(f"version = {dev.platform.python_version()}\n")

    monkeypatch.setattr(dev, "call", call)
    return commands


def test_an_older_python_is_told_so_in_one_sentence() -> None:
    older = (
        "import runpy, sys; sys.version_info = (3, 9, 2); runpy.run_path(sys.argv[1], run_name='__main__')"
    )
    told = subprocess.run([sys.executable, "-c", older, str(SCRIPT)], capture_output=True, text=True)
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr == "Prefill needs Python 3.11 or later; this is Python 3.9.\n"


def test_the_first_installation_makes_the_environment_from_the_exact_versions(
    dev: ModuleType, called: Commands
) -> None:
    dev.install()
    made, installed, compiled = called
    assert made[1:3] == ("-m", "venv")
    assert installed[installed.index("--constraint") + 1] == str(dev.CONSTRAINTS)
    assert installed[installed.index("--editable") + 1] == str(dev.ROOT)
    assert "pytest>=9" not in installed
    assert compiled[-1] == str(dev.ROOT / "desktop")


def test_an_installation_is_kept_until_its_inputs_change(dev: ModuleType, called: Commands) -> None:
    dev.install()
    called.clear()
    dev.install()
    assert called == []
    dev.CONSTRAINTS.write_text("pytest==9.3.0\n")
    dev.install()
    assert [command[2] for command in called] == ["pip", "compileall"]


def test_the_tools_are_added_once_and_then_kept(dev: ModuleType, called: Commands) -> None:
    dev.install()
    called.clear()
    dev.install(with_tools=True)
    assert "pytest>=9" in called[0]
    called.clear()
    dev.install()
    dev.install(with_tools=True)
    assert called == []


def test_an_environment_of_another_python_is_made_anew(dev: ModuleType, called: Commands) -> None:
    dev.install()
    called.clear()
    (dev.VENV / "pyvenv.cfg").write_text("version = 3.11.0rc1\n")
    dev.install()
    assert [command[2] for command in called] == ["venv", "pip", "compileall"]


def test_an_environment_without_pip_is_made_anew(dev: ModuleType, called: Commands) -> None:
    dev.install()
    called.clear()
    (dev.PYTHON.parent / "pip").unlink()
    dev.install()
    assert [command[2] for command in called] == ["venv", "pip", "compileall"]


def test_a_failed_installation_is_tried_again(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(what: str, *_command: str | Path) -> None:
        raise dev.StepError(what)

    monkeypatch.setattr(dev, "call", fail)
    with pytest.raises(dev.StepError):
        dev.install()
    assert not dev.STAMP.exists()


def test_where_packages_may_not_be_installed_the_one_command_is_named(
    dev: ModuleType, called: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "is_administrator", lambda: False)
    monkeypatch.setattr(dev, "has_free_sudo", lambda: False)
    with pytest.raises(dev.StepError) as refused:
        dev.install_packages(["libegl1", "libgl1"])
    assert str(refused.value).endswith("sudo apt-get install --yes --no-install-recommends libegl1 libgl1")
    assert called == []


def test_an_administrator_has_the_missing_packages_installed(
    dev: ModuleType, called: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "is_administrator", lambda: True)
    dev.install_packages(["libegl1"])
    assert [command[2:4] for command in called] == [("apt-get", "update"), ("apt-get", "install")]
    assert "libegl1" in called[-1]


def test_nothing_is_installed_where_nothing_is_missing(dev: ModuleType, called: Commands) -> None:
    dev.install_packages([])
    assert called == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps Qt's libraries in packages")
def test_all_that_the_system_lacks_is_asked_for_at_once(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    needed: list[str] = []
    monkeypatch.setattr(dev, "install_packages", needed.extend)
    monkeypatch.setattr(dev.shutil, "which", lambda _name: "apt-get")
    monkeypatch.setattr(dev.importlib.util, "find_spec", lambda _name: None)
    dev.need_system({"libc.so.6": "libc6", "libnowhere.so.0": "libnowhere0"})
    assert needed == ["libnowhere0", "python{}.{}-venv".format(*sys.version_info[:2])]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_the_sample_is_filled_on_the_command_line(
    dev: ModuleType, called: Commands, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(dev, "need_system", lambda _libraries: None)
    dev.run(None)
    assert "There is no display here" in capfd.readouterr().err
    assert called[-1][2:5] == ("prefill", "fill", str(dev.SAMPLE))


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_a_display_that_does_not_answer_is_none(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":4711")
    assert dev.has_display()
    assert not dev.can_draw()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert dev.can_draw()


def test_with_a_display_the_window_opens_on_the_sample(
    dev: ModuleType, called: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(dev, "can_draw", lambda: True)
    monkeypatch.setattr(dev, "need_system", lambda _libraries: None)
    dev.run(None)
    assert called[-1][1:] == ("-m", "prefill", "--sample")


def test_the_script_fills_the_same_sample_from_the_same_bank_as_the_window(dev: ModuleType) -> None:
    assert app.sample_questionnaire() == dev.SAMPLE
    assert resources.find(app.STARTER_TABLE) == dev.STARTER


def test_arguments_of_test_go_to_pytest(
    dev: ModuleType, called: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "need_system", lambda _libraries: None)
    assert dev.main(["test", "tests/bank", "-k", "undo", "-x"]) == 0
    assert called[-1][1:] == ("-m", "pytest", "tests/bank", "-k", "undo", "-x")


def test_a_failing_step_gives_a_sentence_and_its_own_exit_status(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail(_arguments: object) -> None:
        dev.call("The step", sys.executable, "-c", "raise SystemExit(7)")

    monkeypatch.setattr(dev, "test", fail)
    assert dev.main(["test"]) == 7
    assert capfd.readouterr().err == "The step failed with exit status 7; the reason stands above.\n"


def test_a_command_that_is_not_there_gives_a_sentence(dev: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(dev.StepError, match=r"^The step could not be started: "):
        dev.call("The step", tmp_path / "nothing")


def test_a_package_is_made_by_the_release_script(
    dev: ModuleType, called: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "need_system", lambda _libraries: None)
    assert dev.main(["package", "linux"]) == 0
    assert called[-1][1:] == (str(dev.ROOT / "packaging" / "release.py"), "linux")


@pytest.mark.parametrize("arguments", [["package"], ["package", "beos"], ["run", "one.xlsx", "two.xlsx"]])
def test_what_cannot_be_meant_is_wrong_usage(dev: ModuleType, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        dev.main(arguments)
    assert ended.value.code == 2


def test_every_command_that_a_document_names_is_there(dev: ModuleType) -> None:
    folders = [SOURCES / name for name in ("desktop", "packaging", "resources")]
    documents = [*SOURCES.glob("*.md"), *(path for folder in folders for path in folder.rglob("*.md"))]
    texts = "\n".join(path.read_text("utf-8") for path in documents)
    named = set(re.findall(r"dev\.py ([a-z]+(?: [a-z]+)?)", texts))
    assert {"run", "test", "package linux", "translations", "screenshots"} <= named
    for words in named:
        assert dev.parse(words.split()).act, words


def test_programs_that_are_there_are_not_installed(dev: ModuleType, called: Commands) -> None:
    dev.need_programs({Path(sys.executable).name: "python3"})
    assert called == []
