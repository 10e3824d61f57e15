"""The frame of a job is guessed from what is at hand, and kept as it was said."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from prefill.domain.entries import Audience
from prefill.domain.questions import Layout, Question, Questionnaire, QuestionSheet
from prefill.jobs.job_frame import NO_FRAME, JobFrame, frame_document, frame_from, guessed_frame, products_of
from prefill.jobs.reading import Reading
from prefill.workbook import open_workbook
from tests.fixtures.questions import entry, question, text_field

TODAY = date(2026, 11, 23)


def reading(
    folder: Path, name: str = "form.xlsx", top: str = "", beside: object = None, text: str = ""
) -> Reading:
    book = openpyxl.Workbook()
    book.worksheets[0].append([top, beside])
    book.save(folder / name)
    asked: tuple[Question, ...] = (question(text_field(), text=text or "Do you encrypt the backups?"),)
    sheet = QuestionSheet("Form", Layout(1, "A", "B", ("C",), "D"), asked)
    entries = {e.id: e for e in (entry("E1", product="Cloud"), entry("E2"))}
    workbook = open_workbook(folder / name)
    return Reading(workbook, Questionnaire((sheet,)), {asked[0].key: ()}, entries, folder / "bank.db")


@pytest.mark.parametrize(
    ("name", "customer"),
    [
        ("Example Bank - Vendor Security Questionnaire 2026.xlsx", "Example Bank"),
        ("Vendor_Assessment_Northwind_v2.xlsx", "Northwind"),
        ("CAIQ v4.0.3.xlsx", ""),
        ("questionnaire (final).xlsx", ""),
    ],
)
def test_the_customer_is_read_from_the_files_name(tmp_path: Path, name: str, customer: str) -> None:
    assert guessed_frame(reading(tmp_path, name), TODAY).customer == customer


@pytest.mark.parametrize(
    ("top", "beside", "due"),
    [
        ("Please return by 2026-12-05", None, date(2026, 12, 5)),
        ("Due date", "12 December 2026", date(2026, 12, 12)),
        ("Rückgabe bis", "3.12.2026", date(2026, 12, 3)),
        ("Due date", "2026-11-01", None),
        ("Version of 2026-12-05", None, None),
        ("Due date", "31.02.2027", None),
    ],
)
def test_the_day_is_read_from_the_first_rows(
    tmp_path: Path, top: str, beside: object, due: date | None
) -> None:
    assert guessed_frame(reading(tmp_path, top=top, beside=beside), TODAY).due == due


def test_the_product_and_the_language_are_what_bank_and_questions_have_alone(tmp_path: Path) -> None:
    frame = guessed_frame(reading(tmp_path, text="Werden die Sicherungen von Ihnen verschlüsselt?"), TODAY)
    assert (frame.product, frame.language) == ("Cloud", "de")
    assert products_of([entry("E1", product="Cloud"), entry("E2", product="Desktop")]) == ("Cloud", "Desktop")


@pytest.mark.parametrize(
    "frame", [NO_FRAME, JobFrame("Example Bank", date(2026, 12, 1), "Cloud", Audience.PUBLIC, "de")]
)
def test_a_frame_survives_being_kept(frame: JobFrame) -> None:
    assert frame_from(frame_document(frame)) == frame
    assert frame_from({}) == NO_FRAME
