"""The receipt is a page that says what was written and that nothing else was touched."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from lxml import html

from prefill.domain.cells import CellChange
from prefill.domain.receipts import Receipt
from prefill.jobs.receipt_page import receipt_page

MADE = datetime(2026, 11, 23, 14, 5)


def page(**more: object) -> str:
    given = {
        "changed_cells": (CellChange("Form", "C2", None, "<b>Yes & no</b>\nSecond line"),),
        "changed_parts": ("xl/worksheets/sheet1.xml",),
        "unchanged_parts": 17,
        "original_sha256": "a" * 64,
        "filled_sha256": "b" * 64,
        "counts": {"merges": (12, 12)},
    }
    receipt = Receipt(**{**given, **more})  # type: ignore[arg-type]
    return receipt_page(receipt, Path("ana/form.xlsx"), Path("ana/form - filled.xlsx"), MADE)


def texts(document: str) -> list[str]:
    return [cell.text_content() for cell in html.document_fromstring(document).iter("td")]


def test_it_shows_each_cell_as_it_was_and_as_it_is() -> None:
    assert texts(page())[-4:] == ["Form", "C2", "", "<b>Yes & no</b>\nSecond line"]


def test_it_names_both_files_by_their_hashes_and_no_folder() -> None:
    document = page()
    assert texts(document)[:6] == [
        "Original",
        "form.xlsx",
        "a" * 64,
        "Filled copy",
        "form - filled.xlsx",
        "b" * 64,
    ]
    assert "ana" not in document
    assert "2026-11-23 at 14:05" in document


def test_it_counts_before_and_after_and_says_that_nothing_else_differs() -> None:
    document = page()
    assert texts(document)[6:9] == ["Merges", "12", "12"]
    assert "1 cell was written. Nothing else differs: 17 parts" in document


def test_a_fault_is_told_and_not_hidden() -> None:
    document = page(faults=("The merges of Form differ.",))
    assert "The merges of Form differ." in document
    assert "Nothing else differs" not in document


def test_it_tells_of_a_signature_that_does_not_hold() -> None:
    assert "signed" not in page()
    assert "the signature does not hold for the copy" in page(breaks_signature=True)


def test_it_tells_of_words_that_lost_a_format_of_their_own() -> None:
    assert "format of their own" not in page()
    bold = CellChange("Form", "C2", "old", "new", was_rich=True)
    assert "In 1 of them single words had a format of their own" in page(changed_cells=(bold,))
