"""The answer book: a bank by category as one page to print, for auditors and whoever reads on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from prefill.criteria import Catalogue
from prefill.domain.entries import Audience, Entry, Level
from prefill.domain.questions import ChoiceCode
from prefill.domain.sentences import Say, said, said_count

_LANGUAGE = said("en")  # a translation gives its own code
_STYLE = """
@page { margin: 2cm 1.8cm }
body { font: 10pt/1.45 "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #1b1f24 }
body { max-width: 46em; margin: auto }
h1 { font-size: 20pt; margin: 0 0 .2em }
h2 { font-size: 13pt; margin: 1.6em 0 .4em; border-bottom: 1px solid #8a94a0; page-break-after: avoid }
h3 { font-size: 10.5pt; margin: 1.1em 0 .2em; page-break-after: avoid }
p { margin: .2em 0; white-space: pre-wrap }
.entry { page-break-inside: avoid }
.facts, .lead { color: #57606a; font-size: 8.5pt }
"""


@dataclass(frozen=True)
class Chapter:
    """Entries that belong together, under the name of a group of criteria."""

    title: str
    entries: tuple[Entry, ...]


def chapters(entries: Iterable[Entry], catalogue: Catalogue) -> tuple[Chapter, ...]:
    """The entries by the group of the first of their criteria that the catalogue knows; the rest last."""
    by_group: dict[str, list[Entry]] = {group.code: [] for group in catalogue.groups}
    rest: list[Entry] = []
    for entry in entries:
        group = next((found for code in entry.criteria if (found := catalogue.group_of(code))), None)
        (by_group[group.code] if group else rest).append(entry)
    named = [(f"{group.code} {group.name}", by_group[group.code]) for group in catalogue.groups]
    made = [Chapter(title, tuple(found)) for title, found in (*named, (said("Other matters"), rest)) if found]
    return tuple(made)


def answer_book(
    entries: Sequence[Entry],
    catalogue: Catalogue,
    title: str,
    today: date,
    *,
    with_internal: bool = False,
    say: Say = str,
) -> str:
    """One HTML page with all answers that may be told; nothing in it comes from elsewhere.

    Retired entries are left out, and internal ones unless they are asked for. ``say`` puts a sentence into
    the reader's language; the answers stay in theirs.
    """
    told = [
        entry
        for entry in entries
        if entry.level is not Level.RETIRED and (with_internal or entry.audience is not Audience.INTERNAL)
    ]
    body = "".join(_chapter(chapter, say) for chapter in chapters(told, catalogue))
    lead = said_count(
        "1 answer by the criteria of {catalogue}, as of {day}.",
        "{n} answers by the criteria of {catalogue}, as of {day}.",
        len(told),
        catalogue=catalogue.name,
        day=today,
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{say(_LANGUAGE)}"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title>"
        f"<style>{_STYLE}</style></head><body><h1>{escape(title)}</h1>"
        f'<p class="lead">{escape(say(lead))}</p>{body}</body></html>\n'
    )


def _chapter(chapter: Chapter, say: Say) -> str:
    entries = "".join(_entry(entry, say) for entry in chapter.entries)
    return f"<h2>{escape(say(chapter.title))}</h2>{entries}"


def _entry(entry: Entry, say: Say) -> str:
    answer = "\n".join(filter(None, (say(entry.choice.word) if entry.choice else "", entry.answer)))
    others = [f"{other.label}: {other.value}" for other in entry.other_answers]
    variants = [
        _variant(variant.product, variant.language, variant.choice, variant.answer, say)
        for variant in entry.variants
    ]
    paragraphs = "".join(f"<p>{escape(text)}</p>" for text in (answer, *others, *variants) if text)
    facts = escape(" · ".join(map(say, _facts(entry))))
    return (
        f'<div class="entry"><h3>{escape(entry.question)}</h3>{paragraphs}<p class="facts">{facts}</p></div>'
    )


def _variant(product: str, language: str, choice: ChoiceCode | None, answer: str, say: Say) -> str:
    where = ", ".join(filter(None, (product, language)))
    return f"{where}: {'. '.join(filter(None, (say(choice.word) if choice else '', answer)))}"


def _facts(entry: Entry) -> Iterator[str]:
    """What stands in small print below an answer."""
    if entry.criteria:
        yield ", ".join(entry.criteria)
    if entry.product:
        yield entry.product
    if entry.evidence:
        period = [day for day in (entry.evidence_from, entry.evidence_until) if day]
        yield _evidence(entry.evidence, period)
    if entry.owner:
        yield said("Owner: {owner}", owner=entry.owner)
    if entry.reviewed_on:
        yield said("Reviewed on {day}", day=entry.reviewed_on)


def _evidence(evidence: str, period: Sequence[date]) -> str:
    match period:
        case [first, last]:
            return said("Evidence: {evidence} ({first} to {last})", evidence=evidence, first=first, last=last)
        case [day]:
            return said("Evidence: {evidence} ({day})", evidence=evidence, day=day)
    return said("Evidence: {evidence}", evidence=evidence)
