"""The answer book tells what may be told, by category, and lets nothing of an answer become markup."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

from prefill.criteria import Catalogue, Criterion, Group
from prefill.domain.entries import Audience, Entry, EntryId, Level
from prefill.jobs.answer_book import answer_book, chapters
from tests.fixtures.entries import entry, full_entry

CATALOGUE = Catalogue(
    "soc2",
    "SOC 2",
    "ours",
    (Group("CC6", "Access"), Group("CC7", "Operations")),
    (Criterion("CC6.1", "CC6", "t", "w"), Criterion("CC7.2", "CC7", "t", "w")),
)


class Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def book(*entries: Entry, with_internal: bool = False) -> Text:
    page = Text()
    page.feed(
        answer_book(list(entries), CATALOGUE, "Acme <&>", date(2026, 3, 1), with_internal=with_internal)
    )
    return page


def test_entries_stand_under_the_group_of_their_first_known_criterion() -> None:
    found = chapters(
        [
            entry("Rest?"),
            entry("Logs?", criteria=("X1", "CC7.2", "CC6.1")),
            entry("Keys?", criteria=("CC6.1",)),
        ],
        CATALOGUE,
    )
    assert [(one.title, [e.question for e in one.entries]) for one in found] == [
        ("CC6 Access", ["Keys?"]),
        ("CC7 Operations", ["Logs?"]),
        ("Other matters", ["Rest?"]),
    ]


def test_the_whole_answer_is_told_and_stays_text() -> None:
    page = book(replace(full_entry(), answer="<script>alert(1)</script> & more"))
    assert "script" not in page.tags
    for words in (
        "Acme <&>",
        "Partially",
        "<script>alert(1)</script> & more",
        "Ownership: Shared",
        "Desktop: No",
    ):
        assert words in page.text
    assert "SOC 2 report (2025-10-01 to 2026-09-30)" in page.text
    assert "Ask first." not in page.text


def test_what_is_internal_or_retired_is_not_told() -> None:
    internal = entry("Secret?", id=EntryId("1"), audience=Audience.INTERNAL)
    retired = entry("Old?", id=EntryId("2"), level=Level.RETIRED)
    assert "?" not in book(internal, retired).text
    assert "Secret?" in book(internal, retired, with_internal=True).text
