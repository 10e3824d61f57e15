"""A receipt as a page to keep beside the filled copy: HTML that any browser shows and prints."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from html import escape
from pathlib import Path

from prefill import __version__
from prefill.domain.cells import CellValue
from prefill.domain.receipts import Receipt

_STYLE = """
body { font: 14px/1.5 system-ui, sans-serif; margin: 2em auto; max-width: 60em; color: #1c1f26; }
table { border-collapse: collapse; width: 100%; margin: 1em 0 2em; }
th, td { border-bottom: 1px solid #d5d9e0; padding: 6px 10px 6px 0; text-align: left; vertical-align: top; }
td { white-space: pre-wrap; overflow-wrap: anywhere; }
code { overflow-wrap: anywhere; }
"""


def receipt_page(receipt: Receipt, original: Path, filled: Path, made: datetime) -> str:
    """The receipt as one HTML document. It names the files, not the folders they lie in."""
    return "\n".join(
        (
            "<!doctype html>",
            '<html lang="en"><head><meta charset="utf-8">',
            f"<title>Receipt for {escape(filled.name)}</title><style>{_STYLE}</style></head><body>",
            f"<h1>Receipt for {escape(filled.name)}</h1>",
            f"<p>{escape(_finding(receipt))}</p>",
            *_files(receipt, original, filled, made),
            *_counts(receipt),
            *_cells(receipt),
            "</body></html>\n",
        )
    )


def _finding(receipt: Receipt) -> str:
    if not receipt.ok:
        return "More than the answers differs: " + " ".join(receipt.faults)
    number = len(receipt.changed_cells)
    written = "1 cell was written." if number == 1 else f"{number} cells were written."
    if receipt.emptied_cells:
        written += f" Of these, {receipt.emptied_cells} held something and are empty now."
    return (
        f"{written} Nothing else differs: "
        f"{receipt.unchanged_parts} parts of the workbook are the same to the byte."
    )


def _files(receipt: Receipt, original: Path, filled: Path, made: datetime) -> Iterator[str]:
    yield "<h2>Files</h2><table>"
    yield from _row("th", "File", "Name", "SHA-256")
    yield from _row("td", "Original", original.name, receipt.original_sha256)
    yield from _row("td", "Filled copy", filled.name, receipt.filled_sha256)
    yield f"</table><p>Made on {made:%Y-%m-%d at %H:%M} by Prefill {__version__}.</p>"


def _counts(receipt: Receipt) -> Iterator[str]:
    if receipt.counts:
        yield "<h2>Counted before and after</h2><table>"
        yield from _row("th", "What", "Original", "Filled copy")
        for name, (before, after) in receipt.counts.items():
            yield from _row("td", name.capitalize(), before, after)
        yield "</table>"


def _cells(receipt: Receipt) -> Iterator[str]:
    yield "<h2>Cells written</h2><table>"
    yield from _row("th", "Sheet", "Cell", "Before", "After")
    for change in receipt.changed_cells:
        yield from _row("td", change.sheet, change.cell, change.old, change.new)
    yield "</table>"


def _row(tag: str, *values: CellValue) -> Iterator[str]:
    cells = "".join(f"<{tag}>{escape('' if v is None else str(v))}</{tag}>" for v in values)
    yield f"<tr>{cells}</tr>"
