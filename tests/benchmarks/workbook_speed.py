"""How long reading and writing take beside openpyxl, whole processes, on given workbooks or on the corpus.

usage: workbook_speed.py [FILE...]     prints the best of five of each, the ratio, and the peak memory

wolfxl is measured too where it is installed.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from costs import CORPUS, LOAD, LOAD_AND_SAVE, cost_of

ANSWERS = 500
FORMS = ("hecvat-full-3.06-blank.xlsx", "hecvat-4.1.4-blank.xlsx")


def answers_for(form: Path) -> list[dict[str, object]]:
    """An answer for up to 500 fields of a form, in each list's own words."""
    command = [sys.executable, "-m", "prefill", "inspect", str(form), "--json"]
    seen = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    answers: dict[tuple[str, str], dict[str, object]] = {}
    for sheet in seen["sheets"]:
        for question in sheet["questions"]:
            for field in question["fields"]:
                value = field["choices"][0] if field["choices"] else "An answer of some words.\nAnd more."
                if not field["accepts"]:
                    answers[sheet["name"], field["cell"]] = {
                        "sheet": sheet["name"],
                        "cell": field["cell"],
                        "value": value,
                    }
    return list(answers.values())[:ANSWERS]


def measure(form: Path, folder: Path) -> None:
    """Print one form's figures."""
    answers, filled = folder / "answers.json", str(folder / f"filled{form.suffix}")
    edits = answers_for(form)
    answers.write_text(json.dumps(edits))
    inspect = cost_of("-m", "prefill", "inspect", str(form), "--json")
    write = cost_of("-m", "prefill", "write", str(form), "--answers", str(answers), "-o", filled, "--force")
    print(f"{form.name}\n  inspect               {inspect}\n  write {len(edits):4} answers    {write}")
    for library in ("openpyxl", "wolfxl"):
        if importlib.util.find_spec(library) is None:
            continue
        load = cost_of("-c", LOAD.format(library), str(form))
        save = cost_of("-c", LOAD_AND_SAVE.format(library), str(form), filled)
        print(
            f"  {library} load         {load}   inspect takes {inspect.processor / load.processor:.2f} of it"
        )
        print(f"  {library} load, save   {save}   write takes {write.processor / save.processor:.2f} of it")


if __name__ == "__main__":
    forms = [Path(argument) for argument in sys.argv[1:]] or [CORPUS / name for name in FORMS]
    with tempfile.TemporaryDirectory() as scratch:
        for each in forms:
            measure(each, Path(scratch))
