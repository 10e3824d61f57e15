"""Evidence that answers cite is there, holds on the day, and goes along with the copy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import pytest

from prefill.domain.progress import finish
from prefill.jobs.evidence import (
    Evidence,
    EvidenceNotCopied,
    EvidenceNotRemoved,
    cited,
    copy_evidence,
    copying,
    note_put,
    put_before,
)
from prefill.jobs.store import JobStore
from tests.fixtures.questions import entry

TODAY = date(2026, 11, 23)


def test_a_file_a_label_and_an_address_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "soc2.pdf").write_text("report")
    known = entry(evidence="soc2.pdf\nPenetration test of 2026\nhttps://trust.example/a.pdf\ngone.pdf\n\n")
    found = cited([known, known], tmp_path)
    assert [(one.label, one.file is not None, one.fault(TODAY)) for one in found] == [
        ("soc2.pdf", True, ""),
        ("Penetration test of 2026", False, ""),
        ("https://trust.example/a.pdf", False, ""),
        ("gone.pdf", False, "The file is not there."),
    ]


@pytest.mark.parametrize(
    ("start", "end", "fault"),
    [
        (None, date(2026, 9, 30), "It held until 2026-09-30."),
        (date(2026, 12, 1), None, "It holds from 2026-12-01 on."),
        (date(2026, 11, 23), date(2026, 11, 23), ""),
    ],
)
def test_evidence_holds_for_its_time(start: date | None, end: date | None, fault: str) -> None:
    assert Evidence("Report", holds_from=start, holds_until=end).fault(TODAY) == fault


@pytest.mark.parametrize("text", ["a\0b.pdf", "x" * 5000, "~", "."])
def test_a_label_that_is_no_path_does_no_harm(tmp_path: Path, text: str) -> None:
    (found,) = cited([entry(evidence=text)], tmp_path)
    assert found.file is None


@pytest.mark.parametrize("text", ["Policy v2.1", "ISO/IEC 27001.2022", "Report of 31.12.25"])
def test_a_number_at_the_end_of_a_label_makes_it_no_file(tmp_path: Path, text: str) -> None:
    (found,) = cited([entry(evidence=text)], tmp_path)
    assert found.fault(TODAY) == ""


def test_a_file_may_be_named_from_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(tmp_path))
    (tmp_path / "policy.docx").write_text("policy")
    (found,) = cited([entry(evidence="~/policy.docx")], tmp_path / "bank")
    assert (found.file, found.fault(TODAY)) == (tmp_path / "policy.docx", "")


def named_files(folder: Path, *names: str) -> Sequence[Evidence]:
    for name in names:
        (folder / name).write_text(f"ours: {name}")
    return cited([entry(evidence=name) for name in names], folder)


def texts_in(folder: Path) -> dict[str, str]:
    return {file.name: file.read_text() for file in folder.iterdir()}


def put_beside(target: Path, evidence: Sequence[Evidence], store: JobStore) -> Mapping[Path, str]:
    copies = finish(copying(evidence, target, put_before(target, store)))
    note_put(target, copies, store)
    return copies


def test_what_is_cited_no_more_leaves_the_folder_and_what_a_person_did_there_stays(tmp_path: Path) -> None:
    target, out = tmp_path / "form - filled.xlsx", tmp_path / "form - filled - evidence"
    store = JobStore(tmp_path / "jobs.db")
    first = named_files(tmp_path, "kept.pdf", "dropped.pdf", "changed.pdf")
    assert len(put_beside(target, first, store)) == 3
    (out / "changed.pdf").write_text("theirs")
    (out / "added.pdf").write_text("theirs")
    put_beside(target, named_files(tmp_path, "kept.pdf", "added.pdf"), store)
    assert texts_in(out) == {
        "kept.pdf": "ours: kept.pdf",
        "changed.pdf": "theirs",
        "added.pdf": "theirs",
        "added (2).pdf": "ours: added.pdf",
    }
    (tmp_path / "kept.pdf").write_text("ours, a newer one")
    put_beside(target, cited([entry(evidence="kept.pdf")], tmp_path), store)
    assert texts_in(out) == {"kept.pdf": "ours, a newer one", "changed.pdf": "theirs", "added.pdf": "theirs"}
    put_beside(target, [], store)
    assert set(texts_in(out)) == {"changed.pdf", "added.pdf"}
    store.close()


def test_files_of_one_name_both_find_room(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "report.pdf").write_text(folder)
    evidence = cited([entry(evidence="a/report.pdf"), entry(evidence="b/report.pdf")], tmp_path)
    copies = copy_evidence(evidence, tmp_path / "out")
    assert [(copy.name, copy.read_text()) for copy in copies] == [
        ("report.pdf", "a"),
        ("report (2).pdf", "b"),
    ]


def test_without_files_no_folder_is_made(tmp_path: Path) -> None:
    assert copy_evidence([Evidence("Report")], tmp_path / "out") == {}
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_text("report")
    (tmp_path / "out").write_text("a file in the way")
    with pytest.raises(EvidenceNotCopied, match=r"report\.pdf cannot be copied"):
        copy_evidence(cited([entry(evidence="report.pdf")], tmp_path), tmp_path / "out")


def test_a_file_that_cannot_be_removed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put = copy_evidence(named_files(tmp_path, "dropped.pdf"), tmp_path / "out")

    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(Path, "unlink", refused)
    before = {path.name: sha256 for path, sha256 in put.items()}
    with pytest.raises(EvidenceNotRemoved, match=r"dropped\.pdf cannot be removed from .* \(in use\)"):
        copy_evidence([], tmp_path / "out", before)
