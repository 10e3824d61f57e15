"""A bank whose program is killed while it writes is whole and has every change that was told as done."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

from prefill.bank import Bank
from prefill.domain.entries import EntryId

BURSTS = int(os.environ.get("PREFILL_BURSTS", "20"))
WRITER = """
import sys
from pathlib import Path
from dataclasses import replace
from prefill.bank import Bank
from prefill.domain.entries import Entry, EntryId

path, burst = Path(sys.argv[1]), sys.argv[2]
with Bank.open(path) as bank:
    print("ready", flush=True)
    for number in range(100_000):
        entry = Entry(EntryId(f"{burst}-{number}"), f"Question {number}?", answer="word " * 30)
        if number % 5 == 4:
            bank.put_all([replace(entry, id=EntryId(f"{entry.id}-{part}")) for part in range(60)])
        elif number % 5 == 3:
            bank.delete(EntryId(f"{burst}-{number - 1}"))
        else:
            bank.add(entry)
        print(number, flush=True)
"""


def test_no_committed_change_is_lost_and_the_file_stays_whole(tmp_path: Path) -> None:
    path = tmp_path / "answers.db"
    Bank.create(path).close()
    draw = random.Random(7)
    for burst in range(BURSTS):
        last = killed_writer(path, burst, draw.uniform(0, 0.05))
        with Bank.open(path) as bank:  # checks that the file is whole
            ids = {entry.id for entry in bank.entries()}
            assert told(burst, last) <= ids
            parts = [id for id in ids if id.startswith(f"{burst}-") and id.count("-") == 2]
            assert len(parts) % 60 == 0, "put_all is all or nothing"


def killed_writer(path: Path, burst: int, seconds: float) -> int:
    """Let a program write for a moment and kill it; gives the last act that it told as done."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), str(burst)], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
        time.sleep(seconds)
        writer.kill()
        told_numbers = [
            line for line in writer.stdout.read().splitlines(keepends=True) if line.endswith("\n")
        ]
    return int(told_numbers[-1]) if told_numbers else -1


def told(burst: int, last: int) -> set[EntryId]:
    """The entries that must be there after this act; the next one may be done already."""
    ids = set()
    for number in range(last + 1):
        if number % 5 == 4:
            ids |= {EntryId(f"{burst}-{number}-{part}") for part in range(60)}
        elif number % 5 == 3:
            ids.discard(EntryId(f"{burst}-{number - 1}"))
        else:
            ids.add(EntryId(f"{burst}-{number}"))
    return ids - {EntryId(f"{burst}-{last}")} if last % 5 == 2 else ids
