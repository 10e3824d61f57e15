"""What the customer says, or what was said last year, is never taken for a place to answer in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from prefill.questionnaire import read
from prefill.questionnaire.header_roles import role_of
from prefill.questionnaire.header_words import HeaderRole
from prefill.workbook import open_workbook
from tests.fixtures.forms import QUESTIONS, first_sheet, header, put


@pytest.mark.parametrize(
    "text",
    [
        "Customer comments",
        "Comments by the client",
        "Purchaser score (1-5)",
        "Supplier rating by customer",
        "To be completed by the buyer",
        "Bemerkung des Auftraggebers",
        "Bewertung durch den Auftraggeber",
        "Kundenkommentar",
        "Évaluation de l'acheteur",
        "Observaciones del cliente",
        "Opmerkingen klant",
        "Last year's response",
        "Previous comments",
        "Antwort aus dem Vorjahr",
        "Vorjahresantwort",
        "Réponse précédente",
        "前回回答",
    ],
)
def test_a_heading_of_the_customers_or_of_last_year_is_not_ours(text: str) -> None:
    said = role_of(text)
    assert said is not None
    assert said.role is HeaderRole.REVIEWER


@pytest.mark.parametrize(
    "text",
    [
        "Comments to the customer",
        "Vendor comments for the customer",
        "Customer responsibilities",
        "Customer data encrypted (Yes/No)",
        "Customer requirement",
        "Customer impact",
        "Change from previous response",
        "Changes since last year",
        "Änderung gegenüber Vorjahr",
        "前回からの変更",
        "Prior incidents",
        "Your response",
        "Antwort Auftragnehmer",
    ],
)
def test_a_heading_that_only_mentions_them_may_be_ours(text: str) -> None:
    said = role_of(text)
    assert said is None or said.role is not HeaderRole.REVIEWER


def offered(path: Path, *heads: str | None, above: Sequence[object] = ()) -> str:
    """The columns that every question under these headings offers to be filled in."""
    book = Workbook()
    sheet = first_sheet(book, "Form")
    put(sheet, 1, *above)
    header(sheet, 2, *heads)
    for row, text in enumerate(QUESTIONS, 3):
        put(sheet, row, row, text)
    book.save(path)
    (found,) = read(open_workbook(path)).sheets
    (columns,) = {"".join(f.cell.rstrip("0123456789") for f in q.fields) for q in found.questions}
    assert len(found.questions) == len(QUESTIONS)
    return columns


@pytest.mark.parametrize(
    ("heads", "columns"),
    [
        (["Supplier answer", "Purchaser comment", "Purchaser score", "Result"], "C"),
        (["Antwort Auftragnehmer", "Bewertung Auftraggeber", "Punkte"], "C"),
        (["Bidder response", "Bidder comments", "Evaluation", "Score"], "CD"),
        (["Answer", "Comment", "Auditor conclusion", "Rating", "Comment"], "CD"),
        (["Answer", "Weight", "Score", "Comment"], "CEF"),
        (["Response", "Acme comments", "Risk (Acme)"], "C"),
        (["Response", "Security comments", "Site (Berlin)"], "CDE"),
        (["Antwort", "Kommentar", "Auftraggeber"], "CD"),
        (["Customer comments", "Vendor response"], "D"),
        (["Customer response", "Comments"], "CD"),
        (["Last year answer (2030)", "Your answer 2031", "Change / comment"], "DE"),
        (["Response 2030", "Response 2031", "Comment 2031"], "DE"),
        (["Value 2030", "Value 2031"], "CD"),
        (["Response", "Previous year", "Comment"], "CE"),
    ],
)
def test_only_the_columns_of_who_answers_now_are_offered(
    tmp_path: Path, heads: list[str], columns: str
) -> None:
    assert offered(tmp_path / "form.xlsx", "#", "Question", *heads) == columns


def test_a_customer_is_known_by_the_name_that_the_sheet_gives_its_company(tmp_path: Path) -> None:
    heads = ("#", "Question", "Response", "Globex remarks")
    path = tmp_path / "form.xlsx"
    assert offered(path, *heads, above=["Supplier questionnaire"]) == "CD"
    assert offered(path, *heads, above=["Supplier questionnaire of Globex Inc."]) == "C"


def test_a_heading_over_several_columns_gives_them_all_to_the_customer(tmp_path: Path) -> None:
    heads = ("Nr.", "Frage", "Antwort", "Kommentar", "Punkte", "Kommentar")
    above = [None, None, "Lieferant", None, "Auftraggeber"]
    book = Workbook()
    sheet = first_sheet(book, "Form")
    put(sheet, 1, *above)
    sheet.merge_cells("C1:D1")
    sheet.merge_cells("E1:F1")
    header(sheet, 2, *heads)
    for row, text in enumerate(QUESTIONS, 3):
        put(sheet, row, row, text)
    book.save(tmp_path / "form.xlsx")
    (found,) = read(open_workbook(tmp_path / "form.xlsx")).sheets
    assert [f.cell for f in found.questions[0].fields] == ["C3", "D3"]
    assert [f.label for f in found.questions[0].fields] == ["Antwort", "Kommentar"]
