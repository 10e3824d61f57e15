"""A bank whose program is killed while it writes is whole and has every change that was told as done."""

from __future__ import annotations

import multiprocessing
import random
import time
from pathlib import Path
from typing import Any

from prefill.bank import Bank
from tests.fixtures.bank_writer import PARTS, write, written

BANKS, BURSTS = 20, 10
_FORKS = "forkserver" in multiprocessing.get_all_start_methods()
PROCESSES: Any = multiprocessing.get_context("forkserver" if _FORKS else "spawn")


def test_no_committed_change_is_lost_and_the_file_stays_whole(tmp_path: Path) -> None:
    if _FORKS:  # what is imported once need not be for each writer
        PROCESSES.set_forkserver_preload(["pytest", "sqlite_utils", "tests.fixtures.bank_writer"])
    draw = random.Random(7)
    for number in range(BANKS):
        path = tmp_path / f"answers{number}.db"
        Bank.create(path).close()
        for burst in range(BURSTS):
            last = killed_writer(path, burst, draw.randrange(10), draw.uniform(0, 0.01))
            with Bank.open(path) as bank:  # checks that the file is whole
                ids = {entry.id for entry in bank.entries()}
            assert written(burst, last) <= ids
            parts = [id for id in ids if id.startswith(f"{burst}-") and id.count("-") == 2]
            assert len(parts) % PARTS == 0, "put_all is all or nothing"


def killed_writer(path: Path, burst: int, acts: int, seconds: float) -> int:
    """Let a program do so many acts and a moment more, and kill it; gives the last act that it told of."""
    told, telling = PROCESSES.Pipe(duplex=False)
    writer = PROCESSES.Process(target=write, args=(path, burst, telling))
    writer.start()
    telling.close()
    for _ in range(acts + 1):
        last = told.recv()
    time.sleep(seconds)
    writer.kill()
    writer.join()
    writer.close()
    try:
        while True:
            last = told.recv()
    except EOFError:  # an act that was told in part was not told
        told.close()
        return int(last)
