"""How long an answer bank of many entries takes: ``python tests/benchmarks/bank_scale.py [ENTRIES]``."""

from __future__ import annotations

import random
import sqlite3
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import openpyxl

from prefill.bank import Bank
from prefill.bank.conflicts import conflicts
from prefill.bank.hygiene import change_all
from prefill.bank.importing import Found, import_entries
from prefill.bank.tables import read_table, write_table
from prefill.domain.entries import Entry, EntryId

T = TypeVar("T")
STARTER = Path(__file__).parents[2] / "resources" / "starter-bank.json"
TYPED = ("encrypti", "data", "the", "s", "security policy", "do you encrypt data at rest", "zzz")


class Timing:
    """Prints the least milliseconds of several runs, by clock and by processor, and remembers them."""

    def __init__(self) -> None:
        self.worked: dict[str, float] = {}

    def __call__(self, what: str, act: Callable[[], T], times: int = 1) -> T:
        least = work = float("inf")
        for _ in range(times):
            start, began = time.perf_counter(), time.process_time()
            result = act()
            least, work = min(least, time.perf_counter() - start), min(work, time.process_time() - began)
        print(f"{what:48} {least * 1000:10.1f} ms {work * 1000:10.1f} ms of processor")
        self.worked[what] = work
        return result

    def compare(self, peer: str, start: str) -> None:
        """Print how many times as long the peer took as all that begins with ``start``."""
        ours = sum(took for what, took in self.worked.items() if what.startswith(start))
        print(f"{'':48} {self.worked[peer] / ours:27.1f} times ours")


def by_like(path: Path) -> None:
    """All searches as a plain program makes them, by SQL's LIKE over the texts."""
    with closing(sqlite3.connect(path)) as file:
        for typed in TYPED:
            wanted = [f"%{word}%" for word in typed.split()]
            where = " AND ".join(["(question || phrasings || answer) LIKE ?"] * len(wanted))
            file.execute(f"SELECT id FROM entries WHERE {where}", wanted).fetchall()


def plain_sheet(path: Path, entries: Sequence[Entry]) -> None:
    """Every field in a cell by openpyxl alone, and read again."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    for entry in entries:
        sheet.append([str(value) for value in vars(entry).values()])
    book.save(path)
    for row in openpyxl.load_workbook(path, read_only=True).active.iter_rows(values_only=True):
        assert row


def varied(number: int) -> list[Found]:
    """Entries in the words of the starter bank, no two alike."""
    draw = random.Random(1)
    starters = [found.entry for found in read_table(STARTER).found]
    words = [word for entry in starters for word in f"{entry.question} {entry.answer}".split()]
    made = []
    for place in range(number):
        base = draw.choice(starters)
        question = f"{base.question} {' '.join(draw.choices(words, k=6))}"
        made.append(
            Found(str(place), Entry(EntryId(""), question, answer=base.answer, criteria=base.criteria))
        )
    return made


def main(number: int) -> None:
    found, timed = varied(number), Timing()
    with TemporaryDirectory() as name:
        folder = Path(name)
        with Bank.create(folder / "answers.db") as bank:
            timed(f"import {number:,} entries", lambda: import_entries(bank, found))
            timed("import them again", lambda: import_entries(bank, found))
        bank = timed("open", lambda: Bank.open(folder / "answers.db"))
        entries = timed("read all entries", bank.entries)
        timed("find contradictions", lambda: conflicts(entries))
        owners = {entry.id: {"owner": "Ada"} for entry in entries}
        operation = timed("edit all entries at once", lambda: change_all(bank, owners, "owners"))
        timed("undo that", lambda: bank.undo(operation))
        for typed in TYPED:
            timed(f"search “{typed}”", lambda typed=typed: bank.search(typed), times=3)  # type: ignore[misc]
        timed("all of these by LIKE", lambda: by_like(bank.path))
        timed.compare("all of these by LIKE", "search")
        bank.close()
        for suffix in (".csv", ".xlsx", ".json"):
            path = folder / f"table{suffix}"
            timed(f"write {suffix}", lambda path=path: write_table(path, entries))  # type: ignore[misc]
            timed(f"read {suffix}", lambda path=path: read_table(path))  # type: ignore[misc]
        timed("written and read by openpyxl alone", lambda: plain_sheet(folder / "plain.xlsx", entries))
        timed.worked["through .xlsx"] = timed.worked["write .xlsx"] + timed.worked["read .xlsx"]
        timed.compare("written and read by openpyxl alone", "through .xlsx")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
