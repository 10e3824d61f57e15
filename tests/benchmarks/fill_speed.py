"""How long filling a large form from 1,000 entries takes, beside openpyxl only loading and saving it.

usage: fill_speed.py     prints the best of five whole processes of each, on HECVAT 4.1.4 of the corpus

The bank holds the questions of other forms of the corpus, and of this one, each with an answer.
"""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from costs import CORPUS, LOAD_AND_SAVE, cost_of

FORM = CORPUS / "hecvat-4.1.4-blank.xlsx"
OTHERS = ("hecvat-full-3.06-blank.xlsx", "caiq-4.0.3-blank.xlsx", "caiq-3.0.1-blank.xlsx")
ENTRIES = 1000


def questions_of(form: Path) -> list[str]:
    command = [sys.executable, "-m", "prefill", "inspect", str(form), "--json"]
    seen = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    return [question["text"] for sheet in seen["sheets"] for question in sheet["questions"]]


def make_bank(folder: Path) -> Path:
    """A bank of 1,000 approved entries, their vectors kept in it."""
    asked = [text for form in (FORM, *(CORPUS / name for name in OTHERS)) for text in questions_of(form)]
    table, bank = folder / "entries.csv", folder / "bank.db"
    with table.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["id", "question", "choice", "answer", "level"])
        for number, text in enumerate(list(dict.fromkeys(asked))[:ENTRIES]):
            rows.writerow([f"E{number}", text, "yes", f"Answer {number} in some words.", "approved"])
    command = [sys.executable, "-m", "prefill", "bank", "import", str(bank), str(table)]
    print(subprocess.run(command, capture_output=True, check=True, text=True).stdout.strip())
    return bank


def main() -> None:
    if not FORM.is_file():
        raise SystemExit(f"There is no {FORM.name} in {CORPUS}; PREFILL_CORPUS says where the corpus is.")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bank, filled = make_bank(folder), str(folder / "filled.xlsx")
        fill = cost_of("-m", "prefill", "fill", str(FORM), "--bank", str(bank), "-o", filled, "--force")
        peer = cost_of("-c", LOAD_AND_SAVE.format("openpyxl"), str(FORM), filled)
    print(f"prefill fill             {fill}\nopenpyxl load and save   {peer}")
    by_clock, of_processors = fill.wall / peer.wall, fill.processor / peer.processor
    print(f"ratio {by_clock:.2f} by the clock, {of_processors:.2f} of the processors")


if __name__ == "__main__":
    main()
