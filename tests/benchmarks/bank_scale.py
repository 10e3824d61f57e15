"""How long an answer bank of many entries takes: ``python tests/benchmarks/bank_scale.py [ENTRIES]``."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from prefill.bank import Bank
from prefill.bank.conflicts import conflicts
from prefill.bank.hygiene import change_all
from prefill.bank.importing import Found, import_entries
from prefill.bank.tables import read_table, write_table
from prefill.domain.entries import Entry, EntryId

T = TypeVar("T")
STARTER = Path(__file__).parents[2] / "resources" / "starter-bank.json"
TYPED = ("encrypti", "data", "the", "s", "security policy", "do you encrypt data at rest", "zzz")


def timed(what: str, act: Callable[[], T], times: int = 1) -> T:
    """Print the least milliseconds of ``times`` runs."""
    least = float("inf")
    for _ in range(times):
        start = time.perf_counter()
        result = act()
        least = min(least, time.perf_counter() - start)
    print(f"{what:48} {least * 1000:10.1f} ms")
    return result


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
    found = varied(number)
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
        bank.close()
        for suffix in (".csv", ".xlsx", ".json"):
            path = folder / f"table{suffix}"
            timed(f"write {suffix}", lambda path=path: write_table(path, entries))  # type: ignore[misc]
            timed(f"read {suffix}", lambda path=path: read_table(path))  # type: ignore[misc]


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
