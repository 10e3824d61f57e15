"""The command line: the same functions as the window's, for scripts and for a machine without a display."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from prefill.arguments import parser_for
from prefill.domain.cells import CellEdit, shown
from prefill.domain.corrections import NOTHING_SAID, Corrections
from prefill.domain.entries import Level
from prefill.domain.errors import PrefillError
from prefill.domain.progress import finish
from prefill.domain.questions import Question
from prefill.domain.responses import Response

if TYPE_CHECKING:
    from prefill.bank.places import BankAt
    from prefill.jobs.gate import Gate


_SIGNED = "The workbook is digitally signed; the signature does not hold for a copy that has answers in it."


class BadInput(PrefillError):
    """A file given to a command that does not hold what the command reads."""

    def __init__(self, path: str, why: str) -> None:
        super().__init__(f"{path} cannot be used: {why}")


@dataclass(frozen=True)
class Surroundings:
    """What a command may need of the outside, handed in by ``app``."""

    default_bank: Callable[[], Path]
    starter_bank: Callable[[], Path]
    sample: Callable[[], Path]
    gate: Callable[[float | None], Gate]
    catalogue: Callable[[str], Any]
    open_window: Callable[[Path | None, Path | None], int]


@dataclass(frozen=True)
class Said:
    """What a command has to say: a document for ``--json``, lines for a person, and the exit status."""

    document: Any
    lines: Sequence[str]
    status: int = 0


def run(arguments: Sequence[str], around: Surroundings) -> int:
    """Run one command. Gives the exit status: 0 done, 1 refused, 2 wrong usage (by SystemExit)."""
    words = [word for word in arguments if word != "--json"]
    options = parser_for(words).parse_args(words)
    try:
        said = _COMMANDS[options.command](options, around)
    except PrefillError as error:
        print(error, file=sys.stderr)  # noqa: T201
        return 1
    if len(words) < len(arguments):
        print(json.dumps(said.document, ensure_ascii=False, indent=1))  # noqa: T201
    elif said.lines:
        print("\n".join(said.lines))  # noqa: T201
    return said.status


def _window(options: argparse.Namespace, around: Surroundings) -> Said:
    bank = around.starter_bank() if options.sample else options.bank
    file = options.file or (around.sample() if options.sample else None)
    return Said(None, (), around.open_window(file, bank))


def _inspect(options: argparse.Namespace, around: Surroundings) -> Said:
    from prefill import documents
    from prefill.questionnaire import read
    from prefill.workbook import open_workbook

    workbook = open_workbook(options.file, _password(options))
    _warn(_SIGNED if workbook.is_signed else None)
    found = read(workbook, _corrections(options))
    lines = [f"{sheet.name}: {len(sheet.questions)} questions" for sheet in found.sheets]
    lines += [f"{left.sheet}: left alone. {left.reason}" for left in found.left_alone]
    return Said(documents.questionnaire(found), lines or ["No questions were found."])


def _suggest(options: argparse.Namespace, around: Surroundings) -> Said:
    from prefill import documents
    from prefill.domain.matches import JUDGED, SHOWN, Query
    from prefill.jobs.beside import opened
    from prefill.jobs.reading import matcher_beside, shortfall

    _warn(shortfall())
    asked = _lines(options.file)
    with opened(_bank(options, around), options.beside) as banks:
        ready, entries = matcher_beside(banks)
        matches = list(ready.suggest([Query(text) for text in asked], max(options.top, SHOWN), JUDGED))
    gate = around.gate(options.threshold)
    verdicts = [gate.judge(None, found[:JUDGED], entries) for found in matches]
    best = [found[: options.top] for found in matches]
    lines = [
        f"{text}\n  " + "\n  ".join(f"{m.confidence:.0%} {m.entry}: {m.question}" for m in found)
        for text, found in zip(asked, best, strict=True)
    ]
    return Said(documents.suggestions(asked, best, verdicts, entries), lines)


def _fill(options: argparse.Namespace, around: Surroundings) -> Said:
    from prefill import documents
    from prefill.jobs.export import default_target, export
    from prefill.jobs.prefill import prefilled
    from prefill.jobs.reading import read

    bank = _bank(options, around)
    corrections, beside = _corrections(options), options.beside
    reading = finish(read(options.file, bank, _password(options), corrections, beside=beside))
    _warn(reading.shortfall)
    responses = prefilled(reading, around.gate(options.threshold))
    if not responses:
        nothing = "No question could be prefilled, so no copy was made."
        return Said(documents.filled(len(reading.matches), responses, None), [nothing])
    out = options.out or default_target(options.file)
    made = finish(export(reading.workbook, responses, out, overwrite=options.force))
    _warn(_SIGNED if made.breaks_signature else None)
    document = documents.filled(len(reading.matches), responses, out)
    lines = [
        line
        for question in reading.questionnaire.questions()
        if (response := responses.get(question.key))
        for line in _answered(question, response)
    ]
    lines.append(f"{document['prefilled']} of {document['questions']} questions prefilled in {out}.")
    return Said(document, lines)


def _answered(question: Question, response: Response) -> Iterator[str]:
    yield f"{question.key.sheet}, row {question.key.row}: {question.text}"
    for cell, value in response.values.items():
        yield f"  {cell}  {shown(value)}"


def _write(options: argparse.Namespace, around: Surroundings) -> Said:
    from prefill import documents
    from prefill.workbook import open_workbook, patch

    workbook = open_workbook(options.file, _password(options))
    made = patch(workbook, _edits(options.answers), options.out, overwrite=options.force)
    _warn(_SIGNED if made.breaks_signature else None)
    count = len(made.changed_cells)
    lines = [f"{count} {'cell' if count == 1 else 'cells'} changed in {options.out}, nothing else."]
    if made.plain_cells:
        lines.append(f"Words with a format of their own, such as bold, are plain now in {made.plain_cells}.")
    return Said(documents.receipt(made), lines)


def _verify(options: argparse.Namespace, around: Surroundings) -> Said:
    from prefill import documents
    from prefill.workbook import verify

    made = verify(options.original, options.filled, _password(options))
    lines = [f"{c.sheet} {c.cell}: {c.old!r} became {c.new!r}" for c in made.changed_cells]
    lines += made.faults or ["Nothing but these cells differs."]
    return Said(documents.receipt(made), lines, 0 if made.ok else 1)


def _bank_import(options: argparse.Namespace, around: Surroundings) -> Said:
    from prefill import documents
    from prefill.jobs.importing import import_files

    level = Level(options.level) if options.level else None
    files = finish(import_files(_bank(options, around), options.files, level, password=_password(options)))
    for _, why in files.failed:
        print(why, file=sys.stderr)  # noqa: T201
    result = files.result
    lines = [f"{result.added} added, {result.merged} merged, {len(result.skipped)} skipped."]
    return Said(documents.imported(files), lines, 1 if files.failed else 0)


def _bank_export(options: argparse.Namespace, around: Surroundings) -> Said:
    from prefill.bank import Bank
    from prefill.bank.tables import write_table

    with Bank.open(_bank(options, around), read_only=True) as bank:
        entries = bank.entries()
    write_table(options.file, entries)
    return Said({"entries": len(entries), "out": str(options.file)}, [f"{len(entries)} entries written."])


def _bank_list(options: argparse.Namespace, around: Surroundings) -> Said:
    from prefill import documents
    from prefill.bank import Bank

    with Bank.open(_bank(options, around), read_only=True) as bank:
        entries = bank.entries()
    lines = [f"{entry.id} [{entry.level}] {entry.question}" for entry in entries]
    return Said([documents.entry(entry) for entry in entries], lines)


def _bank_join(options: argparse.Namespace, around: Surroundings) -> Said:
    from prefill import documents
    from prefill.bank.joining import join_after_backup, plan_join_of

    plan = finish(plan_join_of(_bank(options, around), options.other))
    theirs = [(one.entry, one.field) for one in plan.conflicts] if options.conflicts == "theirs" else []
    is_undecided = bool(plan.conflicts) and options.conflicts is None
    lines = [
        f"{len(plan.added)} added, {len(plan.changed)} changed, {len(plan.deleted)} deleted, "
        f"{len(plan.conflicts)} in conflict."
    ]
    lines += [
        f"{one.question} [{one.field}]: {one.mine!r} here, {one.theirs!r} there" for one in plan.conflicts
    ]
    is_applied = not (is_undecided or options.dry_run or plan.changes_nothing)
    if is_applied:
        finish(join_after_backup(_bank(options, around), plan, theirs))
    elif is_undecided and not options.dry_run:
        undecided = "Nothing was joined: say with --conflicts whose word stands where both were changed."
        print(undecided, file=sys.stderr)  # noqa: T201
    status = 1 if is_undecided and not options.dry_run else 0
    return Said(documents.joined(plan, is_applied=is_applied), lines, status)


def _bank_salvage(options: argparse.Namespace, around: Surroundings) -> Said:
    from prefill import documents
    from prefill.bank.salvage import salvage

    saved = finish(salvage(_bank(options, around), options.out))
    return Said(documents.salvaged(saved), [saved.sentence])


def _tag(options: argparse.Namespace, around: Surroundings) -> Said:
    from prefill.bank import Bank
    from prefill.jobs.tagging import suggest_criteria

    entries = []
    if options.bank is not None:
        with Bank.open(_bank(options, around), read_only=True) as bank:
            entries = bank.entries()
    asked = _lines(options.file)
    codes = list(suggest_criteria(asked, around.catalogue(options.framework), entries))
    document = [{"question": q, "criteria": list(c)} for q, c in zip(asked, codes, strict=True)]
    return Said(document, [f"{', '.join(c)}: {q}" for q, c in zip(asked, codes, strict=True)])


def _warn(sentence: str | None) -> None:
    """Say on standard error what somebody should know who reads the result."""
    if sentence:
        print(sentence, file=sys.stderr)  # noqa: T201


def _about(options: argparse.Namespace, around: Surroundings) -> Said:
    from prefill.components import components
    from prefill.jobs.report import versions

    told = versions()
    lines = [f"{name}: {value}" for name, value in told.items() if isinstance(value, str)]
    lines += [f"model for {use}: {said}" for use, said in told["models"].items()]
    lines += [f"{one.name} {one.version}: {one.licence}" for one in components()]
    return Said(told, lines)


def _lines(file: str) -> list[str]:
    """The questions of a file, or of standard input for ``-``: one a line.

    Lines end where an editor ends them; ``str.splitlines`` would part a question at the line break of Word.
    """
    try:
        text = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(file, f"{_reason(error)}. Give a text file in UTF-8.") from error
    lines = re.split(r"\r\n|\r|\n", text)
    return lines if lines[-1] else lines[:-1]


def _password(options: argparse.Namespace) -> str | None:
    return _first_line(options.password_file) if options.password_file is not None else None


def _bank(options: argparse.Namespace, around: Surroundings) -> BankAt:
    """The bank that is named, or the user's own, with its password where one is given."""
    from prefill.bank.places import place

    file: Path | None = options.bank_password_file
    return place(options.bank or around.default_bank(), _first_line(file) if file is not None else "")


def _first_line(file: Path) -> str:
    password = next(iter(_lines(str(file))), "")
    if not password:
        raise BadInput(str(file), "its first line holds no password.")
    return password


def _corrections(options: argparse.Namespace) -> Corrections:
    """The corrected layouts that are named. What the window remembers has no part in a command."""
    if options.layout is None:
        return NOTHING_SAID
    from prefill.jobs.layouts import read_layouts

    return read_layouts(options.layout)


def _edits(path: Path) -> list[CellEdit]:
    """The cells named in an answers file: ``[{"sheet", "cell", "value"}]``."""
    shape = 'It must hold a JSON list of {"sheet", "cell", "value"}'
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(rows, list):
            raise TypeError
        edits = [CellEdit(row["sheet"], row["cell"], row["value"]) for row in rows]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadInput(str(path), f"{_reason(error)}. {shape}.") from error
    for edit in edits:
        if not isinstance(edit.sheet, str) or not isinstance(edit.cell, str):
            raise BadInput(str(path), f"a sheet and a cell are texts. {shape}.")
        if isinstance(edit.value, bool | list | dict):
            raise BadInput(str(path), f"the value of {edit.cell} is no text, number or null. {shape}.")
    return edits


def _reason(error: Exception) -> str:
    return error.strerror or "it cannot be read" if isinstance(error, OSError) else "its content is malformed"


_COMMANDS: Mapping[str, Callable[[argparse.Namespace, Surroundings], Said]] = {
    "window": _window,
    "inspect": _inspect,
    "suggest": _suggest,
    "fill": _fill,
    "write": _write,
    "verify": _verify,
    "bank import": _bank_import,
    "bank export": _bank_export,
    "bank list": _bank_list,
    "bank join": _bank_join,
    "bank salvage": _bank_salvage,
    "tag": _tag,
    "about": _about,
}
