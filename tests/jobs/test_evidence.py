"""Evidence that answers cite is there, holds on the day, and goes along with the copy."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from prefill.jobs.evidence import Evidence, EvidenceNotCopied, cited, copy_evidence
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
    assert copy_evidence([Evidence("Report")], tmp_path / "out") == ()
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_text("report")
    (tmp_path / "out").write_text("a file in the way")
    with pytest.raises(EvidenceNotCopied, match=r"report\.pdf cannot be copied"):
        copy_evidence(cited([entry(evidence="report.pdf")], tmp_path), tmp_path / "out")
