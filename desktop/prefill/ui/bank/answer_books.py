"""Writes the answer book: as a page for the browser, or printed to a PDF by Qt."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from prefill.domain.errors import PrefillError
from prefill.domain.progress import Progress, Task
from prefill.domain.sentences import said
from prefill.resources import find
from prefill.ui.language import tr
from prefill.ui.translated import translated

if TYPE_CHECKING:
    from prefill.bank.places import BankAt

_FRAMEWORK = "soc2"
_MARGIN = 18.0  # millimetres
_DOTS_PER_INCH = 144


class BookNotWritten(PrefillError):
    """The folder, or a program that has the file open, does not allow it."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            said(
                "The answer book cannot be written to {path} ({why}). Choose another place.",
                path=path,
                why=why,
            )
        )


def write_answer_book(bank_path: BankAt, target: Path, today: date) -> Task[int]:
    """Write the book as .pdf or .html and give the number of entries in the bank; may run in any thread.

    Raises BookNotWritten and the errors of a bank.
    """
    from prefill.bank import Bank
    from prefill.criteria import load_catalogues
    from prefill.jobs.answer_book import answer_book
    from prefill.jobs.tagging import find_catalogue

    yield Progress(0, 3, tr("Reading the answer bank"))
    with Bank.open(bank_path, read_only=True) as bank:
        entries = bank.entries()
    yield Progress(1, 3, tr("Setting the answer book"))
    catalogue = find_catalogue(load_catalogues(find("criteria")), _FRAMEWORK)
    page = answer_book(entries, catalogue, tr("Answer book"), today, say=translated)
    yield Progress(2, 3, tr("Writing {file}").format(file=target.name))
    with _replacing(target) as part:
        part.write_bytes(_printed(page) if target.suffix.casefold() == ".pdf" else page.encode())
    return len(entries)


@contextmanager
def _replacing(target: Path) -> Iterator[Path]:
    """A sibling that takes the place in the end: a book that is there already gives way to a whole one."""
    part = target.with_name(f".{target.name}.part")
    try:
        yield part
        part.replace(target)
    except OSError as error:
        raise BookNotWritten(target, error.strerror or str(error)) from error
    finally:
        part.unlink(missing_ok=True)


def _printed(page: str) -> bytes:
    """Not into the file at once: Qt does not tell of a disk that is full."""
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(made)
    writer.setResolution(_DOTS_PER_INCH)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        margins,
        QPageLayout.Unit.Millimeter,
    )
    writer.setPageLayout(layout)
    writer.setTitle(tr("Answer book"))
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setHtml(page)
    document.print_(writer)
    del writer  # which ends the document
    return bytes(made.data().data())
