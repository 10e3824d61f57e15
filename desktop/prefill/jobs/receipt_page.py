"""A receipt as a page to keep beside the filled copy: HTML that any browser shows and prints."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from html import escape
from pathlib import Path

from prefill import __version__
from prefill.domain.cells import CellValue
from prefill.domain.errors import PrefillError
from prefill.domain.receipts import Receipt
from prefill.domain.sentences import Say, joined, said, said_count

_LANGUAGE = said("en")  # a translation gives its own code
_STYLE = """
body { font: 14px/1.5 system-ui, sans-serif; margin: 2em auto; max-width: 60em; color: #1c1f26; }
table { border-collapse: collapse; width: 100%; margin: 1em 0 2em; }
th, td { border-bottom: 1px solid #d5d9e0; padding: 6px 10px 6px 0; text-align: left; vertical-align: top; }
td { white-space: pre-wrap; overflow-wrap: anywhere; }
code { overflow-wrap: anywhere; }
"""


class ReceiptNotSaved(PrefillError):
    """The page could not be written; the filled copy is not concerned."""

    def __init__(self, page: Path, error: OSError) -> None:
        super().__init__(
            said(
                "{name} cannot be written in {folder} ({reason}). The filled copy is in place.",
                name=page.name,
                folder=page.parent,
                reason=error.strerror,
            )
        )


def receipt_page(receipt: Receipt, original: Path, filled: Path, made: datetime, say: Say = str) -> str:
    """The receipt as one HTML document. It names the files, not the folders they lie in.

    ``say`` puts a sentence into the reader's language.
    """
    title = escape(say(said("Receipt for {name}", name=filled.name)))
    return "\n".join(
        (
            "<!doctype html>",
            f'<html lang="{say(_LANGUAGE)}"><head><meta charset="utf-8">',
            f"<title>{title}</title><style>{_STYLE}</style></head><body>",
            f"<h1>{title}</h1>",
            f"<p>{escape(say(_finding(receipt)))}</p>",
            *_files(receipt, original, filled, made, say),
            *_counts(receipt, say),
            *_cells(receipt, say),
            "</body></html>\n",
        )
    )


def _finding(receipt: Receipt) -> str:
    if not receipt.ok:
        return said("More than the answers differs: {faults}", faults=joined(receipt.faults))
    number = len(receipt.changed_cells)
    emptied = said("Of these, {count} held something and are empty now.", count=receipt.emptied_cells)
    plain = said(
        "In {count} of them single words had a format of their own, such as bold; what is written is plain.",
        count=receipt.plain_cells,
    )
    signature = said("The original is digitally signed; the signature does not hold for the copy.")
    return joined(
        (
            said_count("1 cell was written.", "{n} cells were written.", number),
            *([emptied] if receipt.emptied_cells else []),
            *([plain] if receipt.plain_cells else []),
            said(
                "Nothing else differs: {parts} parts of the workbook are the same to the byte.",
                parts=receipt.unchanged_parts,
            ),
            *([signature] if receipt.breaks_signature else []),
        )
    )


def _files(receipt: Receipt, original: Path, filled: Path, made: datetime, say: Say) -> Iterator[str]:
    yield f"<h2>{escape(say(said('Files')))}</h2><table>"
    yield from _row("th", say(said("File")), say(said("Name")), "SHA-256")
    yield from _row("td", say(said("Original")), original.name, receipt.original_sha256)
    yield from _row("td", say(said("Filled copy")), filled.name, receipt.filled_sha256)
    day, time = made.date(), f"{made:%H:%M}"
    words = said("Made on {day} at {time} by Prefill {version}.", day=day, time=time, version=__version__)
    yield f"</table><p>{escape(say(words))}</p>"


def _counts(receipt: Receipt, say: Say) -> Iterator[str]:
    if receipt.counts:
        yield f"<h2>{escape(say(said('Counted before and after')))}</h2><table>"
        yield from _row("th", say(said("What")), say(said("Original")), say(said("Filled copy")))
        for name, (before, after) in receipt.counts.items():
            words = say(name)
            yield from _row("td", f"{words[:1].upper()}{words[1:]}", before, after)
        yield "</table>"


def _cells(receipt: Receipt, say: Say) -> Iterator[str]:
    yield f"<h2>{escape(say(said('Cells written')))}</h2><table>"
    yield from _row("th", *map(say, (said("Sheet"), said("Cell"), said("Before"), said("After"))))
    for change in receipt.changed_cells:
        yield from _row("td", change.sheet, change.cell, change.old, change.new)
    yield "</table>"


def _row(tag: str, *values: CellValue) -> Iterator[str]:
    cells = "".join(f"<{tag}>{escape('' if v is None else str(v))}</{tag}>" for v in values)
    yield f"<tr>{cells}</tr>"
