"""The command line keeps its promises to scripts: one document, one sentence to refuse, one exit status."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.datavalidation import DataValidation

from prefill import app, cli
from prefill.bank import Bank
from prefill.domain.corrections import NOTHING_SAID
from prefill.domain.entries import Entry, EntryId
from prefill.domain.matches import JUDGED, SHOWN
from prefill.domain.questions import ChoiceCode
from prefill.jobs.correcting import Correcting
from prefill.jobs.layouts import write_layouts
from prefill.workbook import open_workbook
from prefill.workbook.container import encipher
from tests.fixtures.questions import entry

QUESTIONS = [
    "Do you encrypt data at rest?",
    "Are backups tested at least once a year?",
    "Is multi-factor authentication required for administrators?",
    "Which cloud provider hosts the service?",
]
Run = Callable[..., Any]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command with --json and gives its document; it must not be refused."""

    def run_it(*words: object) -> Any:
        status = cli.run([*map(str, words), "--json"], app.surroundings())
        said = capsys.readouterr()
        assert (status, said.err) == (0, "")
        return json.loads(said.out)

    return run_it


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Runs a command that must be refused, and gives its one sentence."""

    def run_it(*words: object) -> str:
        status = cli.run([*map(str, words), "--json"], app.surroundings())
        said = capsys.readouterr()
        assert (status, said.out) == (1, "")
        assert "Traceback" not in said.err
        return said.err.strip()

    return run_it


@pytest.fixture
def form(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Security"
    sheet.append(["No.", "Question", "Answer", "Comment"])
    for number, text in enumerate(QUESTIONS, 1):
        sheet.append([number, text])
    answers = DataValidation(type="list", formula1='"Yes,No,N/A"')
    answers.add("C2:C5")
    sheet.add_data_validation(answers)
    book.save(tmp_path / "form.xlsx")
    return tmp_path / "form.xlsx"


@pytest.fixture
def bank(tmp_path: Path, run: Run) -> Path:
    table = tmp_path / "entries.csv"
    table.write_text(
        "id,question,choice,answer,level\n"
        f"007,{QUESTIONS[0]},yes,With AES-256.,approved\n"
        f"008,{QUESTIONS[1]},yes,Every quarter.,draft\n"
    )
    said = run("bank", "import", tmp_path / "bank.db", table)
    assert said == {"added": 2, "merged": 0, "skipped": []}
    return tmp_path / "bank.db"


def test_inspect_gives_the_questions_with_their_fields(run: Run, form: Path) -> None:
    (sheet,) = run("inspect", form)["sheets"]
    assert sheet["name"] == "Security"
    assert sheet["columns"] == {"id": "A", "question": "B", "answers": ["C"], "comment": "D"}
    assert sheet["header_row"] == 1
    assert [q["text"] for q in sheet["questions"]] == QUESTIONS
    choice, comment = sheet["questions"][0]["fields"]
    assert (choice["cell"], choice["role"], choice["choices"]) == ("C2", "choice", ["Yes", "No", "N/A"])
    assert (comment["cell"], comment["role"], comment["choices"]) == ("D2", "text", None)


def test_json_may_stand_before_the_arguments(form: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--json", "inspect", str(form)], app.surroundings()) == 0
    assert json.loads(capsys.readouterr().out)["sheets"]


def test_a_corrected_layout_is_given_by_name_and_by_nothing_else(
    run: Run, refused: Callable[..., str], form: Path, tmp_path: Path
) -> None:
    correcting = Correcting(open_workbook(form), NOTHING_SAID)
    correcting.answers_go_in("Security", [4])
    correcting.nothing_goes_in("Security", [3])
    layout = tmp_path / "layouts.json"
    write_layouts(layout, correcting.corrections)
    (sheet,) = run("inspect", form, "--layout", layout)["sheets"]
    assert {field["cell"][0] for q in sheet["questions"] for field in q["fields"]} == {"D"}
    assert run("inspect", form)["sheets"][0]["columns"]["answers"] == ["C"]
    assert refused("inspect", form, "--layout", form).startswith(f"{form.name} holds no layouts")


def test_fill_writes_what_is_safe_into_a_copy_beside_the_form(run: Run, form: Path, bank: Path) -> None:
    before = form.read_bytes()
    said = run("fill", form, "--bank", bank)
    assert (said["questions"], said["prefilled"], said["left"]) == (4, 1, 3)
    assert said["responses"][0]["cells"] == {"C2": "Yes", "D2": "With AES-256."}
    assert said["responses"][0]["entry"] == "007"
    copy = openpyxl.load_workbook(form.with_name("form - filled.xlsx"))["Security"]
    assert (copy["C2"].value, copy["D2"].value, copy["C3"].value) == ("Yes", "With AES-256.", None)
    assert form.read_bytes() == before


@pytest.mark.usefixtures("no_english_model", "caplog")
def test_where_the_english_model_cannot_run_that_is_said_and_the_rest_works(
    form: Path, bank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = tmp_path / "asked.txt"
    asked.write_text(QUESTIONS[0])
    for words in (("fill", form), ("suggest", asked)):
        assert cli.run([*map(str, words), "--bank", str(bank), "--json"], app.surroundings()) == 0
        said = capsys.readouterr()
        assert said.err.startswith("The English sentence model cannot run on this machine")
        assert "007" in said.out
    assert openpyxl.load_workbook(form.with_name("form - filled.xlsx"))["Security"]["C2"].value == "Yes"


def test_fill_without_anything_safe_makes_no_copy(run: Run, form: Path, bank: Path, tmp_path: Path) -> None:
    said = run("fill", form, "--bank", bank, "--threshold", "1.01", "-o", tmp_path / "out.xlsx")
    assert (said["prefilled"], said["out"]) == (0, None)
    assert not (tmp_path / "out.xlsx").exists()


def test_an_existing_copy_is_replaced_only_by_force(
    run: Run, refused: Callable[..., str], form: Path, bank: Path
) -> None:
    run("fill", form, "--bank", bank)
    assert "form - filled.xlsx" in refused("fill", form, "--bank", bank)
    run("fill", form, "--bank", bank, "--force")


def test_filling_changes_nothing_in_the_bank(run: Run, form: Path, bank: Path) -> None:
    before = {path: path.read_bytes() for path in bank.parent.glob("bank*")}
    run("fill", form, "--bank", bank)
    run("suggest", "--bank", bank, form.parent / "entries.csv")
    assert {path: path.read_bytes() for path in bank.parent.glob("bank*")} == before


def test_suggest_keeps_step_with_breaks_within_a_question(run: Run, bank: Path, tmp_path: Path) -> None:
    asked = tmp_path / "asked.txt"
    asked.write_bytes("Do you encrypt\x0bbackups?\r\nAre logs\u2028kept?\r\n".encode())
    assert [one["question"] for one in run("suggest", "--bank", bank, asked)] == [
        "Do you encrypt\x0bbackups?",
        "Are logs\u2028kept?",
    ]


def test_suggest_keeps_step_with_empty_lines(run: Run, bank: Path, tmp_path: Path) -> None:
    asked = tmp_path / "asked.txt"
    asked.write_text(f"{QUESTIONS[0]}\n\n{QUESTIONS[1]}\n")
    said = run("suggest", "--bank", bank, "--top", "1", asked)
    assert [q["question"] for q in said] == [QUESTIONS[0], "", QUESTIONS[1]]
    assert [q["prefill"] for q in said] == [True, False, False]
    assert [len(q["matches"]) for q in said] == [1, 0, 1]
    assert said[0]["matches"][0]["entry"] == "007"


def test_an_answer_that_is_contradicted_further_down_is_not_prefilled(
    run: Run, form: Path, tmp_path: Path
) -> None:
    """However many of the matches are shown."""
    bank, asked = tmp_path / "bank.db", tmp_path / "asked.txt"
    with Bank.create(bank) as opened:
        for number, code in enumerate([*[ChoiceCode.YES] * SHOWN, ChoiceCode.NO]):
            opened.add(entry(f"E{number}", question=QUESTIONS[0], choice=code, answer=""))
    asked.write_text(QUESTIONS[0])
    for top in (1, SHOWN, JUDGED):
        (said,) = run("suggest", "--bank", bank, "--top", top, asked)
        assert (len(said["matches"]), said["prefill"]) == (min(top, SHOWN + 1), False)
    assert run("fill", form, "--bank", bank)["prefilled"] == 0


def test_write_puts_the_given_values_and_gives_the_receipt(run: Run, form: Path, tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps([{"sheet": "Security", "cell": "D3", "value": "=1+1 is text"}]))
    said = run("write", form, "--answers", answers, "-o", tmp_path / "out.xlsx")
    assert said["ok"]
    assert said["changed_cells"] == [{"sheet": "Security", "cell": "D3", "old": None, "new": "=1+1 is text"}]
    assert run("verify", form, tmp_path / "out.xlsx")["changed_cells"] == said["changed_cells"]


def test_whoever_fills_in_a_signed_form_hears_that_the_signature_will_not_hold(
    form: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with zipfile.ZipFile(form, "a") as package:
        package.writestr("_xmlsignatures/origin.sigs", b"")
    answers, out = tmp_path / "answers.json", tmp_path / "out.xlsx"
    answers.write_text(json.dumps([{"sheet": "Security", "cell": "D3", "value": "text"}]))
    for words in (["inspect", form], ["write", form, "--answers", answers, "-o", out]):
        assert cli.run([*map(str, words), "--json"], app.surroundings()) == 0
        said = capsys.readouterr()
        assert "the signature does not hold" in said.err
        made = json.loads(said.out)
    assert made["breaks_signature"]


def test_write_refuses_all_with_every_reason(refused: Callable[..., str], form: Path, tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    rows = [("C2", "Perhaps"), ("D2", "fine"), ("C3", "Never")]
    answers.write_text(json.dumps([{"sheet": "Security", "cell": c, "value": v} for c, v in rows]))
    sentence = refused("write", form, "--answers", answers, "-o", tmp_path / "out.xlsx")
    assert "C2" in sentence
    assert "C3" in sentence
    assert "Yes" in sentence
    assert not (tmp_path / "out.xlsx").exists()


@pytest.mark.parametrize(
    "answers", ["", "{}", '[{"sheet": "Security"}]', '[{"sheet": 1, "cell": "C2", "value": 1}]']
)
def test_a_malformed_answers_file_is_named(
    refused: Callable[..., str], form: Path, tmp_path: Path, answers: str
) -> None:
    path = tmp_path / "answers.json"
    path.write_text(answers)
    assert "answers.json" in refused("write", form, "--answers", path, "-o", tmp_path / "out.xlsx")


def test_verify_says_that_a_damaged_copy_is_not_ok(
    form: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = openpyxl.load_workbook(form)
    book["Security"].merge_cells("A7:B7")
    book.save(tmp_path / "damaged.xlsx")
    status = cli.run(["verify", str(form), str(tmp_path / "damaged.xlsx"), "--json"], app.surroundings())
    assert status == 1
    assert json.loads(capsys.readouterr().out)["ok"] is False


def test_a_completed_form_is_learned_and_fills_the_next(run: Run, form: Path, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(form)
    for row in range(2, 6):
        book["Security"][f"C{row}"] = "Yes"
        book["Security"][f"D{row}"] = f"Our answer to number {row}."
    book.save(tmp_path / "completed.xlsx")
    bank = tmp_path / "learned.db"
    assert run("bank", "import", bank, tmp_path / "completed.xlsx", "--level", "approved")["added"] == 4
    assert run("bank", "import", bank, tmp_path / "completed.xlsx", "--level", "approved")["added"] == 0
    assert run("fill", form, "--bank", bank)["prefilled"] == 4


@pytest.mark.parametrize("suffix", [".csv", ".json", ".xlsx"])
def test_a_bank_goes_out_and_comes_back(run: Run, bank: Path, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"bank{suffix}"
    run("bank", "export", bank, out)
    again = tmp_path / "again.db"
    assert run("bank", "import", again, out)["added"] == 2
    assert run("bank", "list", again) == run("bank", "list", bank)


def test_a_bank_beside_ones_own_answers_too(run: Run, bank: Path, tmp_path: Path) -> None:
    with Bank.create(tmp_path / "company.db") as company:
        company.add(Entry(EntryId("llamas"), "Do you keep llamas?", answer="Two."))
    (tmp_path / "ask.txt").write_text("Do you keep llamas?\n")
    (said,) = run("suggest", tmp_path / "ask.txt", "--bank", bank, "--beside", tmp_path / "company.db")
    assert (said["matches"][0]["entry"], said["matches"][0]["answer"]) == ("company/llamas", "Two.")


def test_a_bank_with_a_password_is_made_and_read_with_it(
    run: Run, refused: Callable[..., str], bank: Path, tmp_path: Path
) -> None:
    table, made, secret = tmp_path / "entries.csv", tmp_path / "locked.db", tmp_path / "secret.txt"
    secret.write_text("geheim\n")
    run("bank", "import", made, table, "--bank-password-file", secret)
    assert run("bank", "list", made, "--bank-password-file", secret) == run("bank", "list", bank)
    assert "protected by a password" in refused("bank", "list", made)
    secret.write_text("falsch\n")
    assert "does not open" in refused("bank", "list", made, "--bank-password-file", secret)


@pytest.fixture
def copy(bank: Path, tmp_path: Path) -> Path:
    """Another copy of the bank, whose first answer and that of the bank were changed since."""
    path = tmp_path / "copy.db"
    with Bank.open(bank) as mine:
        mine.back_up(path)
        first = mine.entries()[0]
        mine.update(replace(first, answer="Mine."))
    with Bank.open(path) as theirs:
        theirs.update(replace(first, answer="Theirs."))
        theirs.add(Entry(EntryId("new"), "Is there a bug bounty?", answer="No."))
    return path


def test_another_copy_is_joined_and_conflicts_need_a_word(
    run: Run, bank: Path, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = run("bank", "list", bank)
    assert cli.run(["bank", "join", str(bank), str(copy), "--json"], app.surroundings()) == 1
    said = capsys.readouterr()
    document = json.loads(said.out)
    (conflict,) = document["conflicts"]
    assert (conflict["field"], conflict["mine"], conflict["theirs"]) == ("answer", "Mine.", "Theirs.")
    assert document["applied"] is False and "--conflicts" in said.err
    assert run("bank", "join", bank, copy, "--dry-run")["applied"] is False
    assert run("bank", "list", bank) == before
    joined = run("bank", "join", bank, copy, "--conflicts", "theirs")
    assert (joined["applied"], joined["added"]) == (True, ["new"])
    listed = {one["id"]: one["answer"] for one in run("bank", "list", bank)}
    assert listed["new"] == "No." and "Theirs." in listed[conflict["entry"]]
    assert run("bank", "join", bank, copy)["applied"] is False


def test_what_can_be_read_of_a_bank_is_saved_into_a_new_one(run: Run, bank: Path, tmp_path: Path) -> None:
    saved = run("bank", "salvage", bank, tmp_path / "saved.db")
    assert saved == {"out": str(tmp_path / "saved.db"), "entries": 2, "from_history": 0, "damaged": 0}
    assert run("bank", "list", tmp_path / "saved.db") == run("bank", "list", bank)


def test_files_that_fail_are_named_and_the_others_go_in(
    bank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad, good = tmp_path / "bad.xlsx", tmp_path / "good.csv"
    bad.write_text("no workbook")
    good.write_text("question,answer\nWho is your auditor?,A firm.\n")
    status = cli.run(["bank", "import", str(bank), str(bad), str(good), "--json"], app.surroundings())
    said = capsys.readouterr()
    assert status == 1
    assert json.loads(said.out)["added"] == 1
    assert "bad.xlsx" in said.err


def test_only_an_import_makes_a_bank(refused: Callable[..., str], form: Path, tmp_path: Path) -> None:
    missing = tmp_path / "missing.db"
    assert "missing.db" in refused("fill", form, "--bank", missing)
    assert "bank.db" in refused("bank", "list")
    assert not missing.exists()


def test_tag_gives_codes_of_the_framework(run: Run, tmp_path: Path) -> None:
    asked = tmp_path / "asked.txt"
    asked.write_text("Are firewalls used to restrict network access?\n")
    (said,) = run("tag", asked)
    assert said["criteria"]
    assert all(code[0] in "ACP" for code in said["criteria"])


def test_wrong_usage_ends_with_status_two(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.run(["fill"], app.surroundings())
    assert ended.value.code == 2


def test_a_word_that_is_both_a_command_and_a_file_means_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refused: Callable[..., str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "inspect").touch()
    assert "nothing.xlsx" in refused("inspect", "nothing.xlsx")


def test_a_protected_form_is_learned_with_its_password(
    run: Run, refused: Callable[..., str], form: Path, tmp_path: Path
) -> None:
    book = openpyxl.load_workbook(form)
    book["Security"]["C2"] = "Yes"
    book.save(form)
    form.write_bytes(encipher(form.read_bytes(), "geheim"))
    secret, empty = tmp_path / "secret.txt", tmp_path / "empty.txt"
    secret.write_text("geheim\n")
    empty.touch()
    assert run("bank", "import", tmp_path / "new.db", form, "--password-file", secret)["added"] == 1
    assert "empty.txt" in refused("inspect", form, "--password-file", empty)
    assert "protected by a password" in refused("inspect", form)


def test_files_to_import_that_are_not_there_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["bank", "import", str(tmp_path / "new.db"), str(tmp_path / "gone.xlsx"), "--json"]
    assert cli.run(words, app.surroundings()) == 1
    said = capsys.readouterr()
    assert json.loads(said.out)["skipped"][0]["where"].endswith("gone.xlsx")
    assert "There is no file" in said.err
    assert not (tmp_path / "new.db").exists()


@pytest.mark.parametrize("words", [("--top", "-1"), ("--top", "x"), ("--threshold", "nan")])
def test_a_number_that_makes_no_sense_is_wrong_usage(bank: Path, words: tuple[str, str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.run(["suggest", "--bank", str(bank), *words, "-"], app.surroundings())
    assert ended.value.code == 2


def test_questions_may_come_from_standard_input(
    run: Run, bank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"\n{QUESTIONS[0]}\n"))
    assert [q["prefill"] for q in run("suggest", "--bank", bank, "-")] == [False, True]
