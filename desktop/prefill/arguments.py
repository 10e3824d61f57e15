"""What can be asked for on the command line: commands, arguments, options, and the help on them."""

from __future__ import annotations

import argparse
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from prefill import __version__
from prefill.domain.entries import Level

COMMANDS = ("inspect", "suggest", "fill", "write", "verify", "bank", "tag", "about")
_ABOUT = "Fill in questionnaires on the command line, as the window does."


def parser_for(words: Sequence[str]) -> argparse.ArgumentParser:
    """The parser for these words: a first word that is no command is a file for the window."""
    first = next((word for word in words if not word.startswith("-")), None)
    if first not in COMMANDS and not {"-h", "--help"} & set(words):
        return _window_parser()
    parser = argparse.ArgumentParser(prog="prefill", description=_ABOUT, epilog="Every command takes --json.")
    parser.add_argument("--version", action="version", version=f"Prefill {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for add in (
        _add_inspect,
        _add_suggest,
        _add_fill,
        _add_write,
        _add_verify,
        _add_bank,
        _add_tag,
        _add_about,
    ):
        add(commands)
    return parser


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="prefill", description="Open the window.")
    parser.add_argument("--version", action="version", version=f"Prefill {__version__}")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE")
    parser.add_argument("--bank", type=Path)
    parser.add_argument("--sample", action="store_true", help="use the starter bank of an invented company")
    parser.set_defaults(command="window")
    return parser


def _add_inspect(commands: Any) -> None:
    parser = commands.add_parser("inspect", help="show the questions found in a workbook")
    _add_workbook(parser)
    _add_layout(parser)
    parser.set_defaults(command="inspect")


def _add_suggest(commands: Any) -> None:
    parser = commands.add_parser("suggest", help="match questions, one a line, against a bank")
    parser.add_argument("file", metavar="FILE.txt")
    parser.add_argument("--bank", type=Path)
    _add_bank_password(parser)
    _add_beside(parser)
    parser.add_argument("--top", type=_count, default=5)
    parser.add_argument("--threshold", type=_confidence)
    parser.set_defaults(command="suggest")


def _add_fill(commands: Any) -> None:
    parser = commands.add_parser("fill", help="prefill what is safe into a copy")
    _add_workbook(parser)
    _add_layout(parser)
    parser.add_argument("--bank", type=Path)
    _add_bank_password(parser)
    _add_beside(parser)
    parser.add_argument("-o", "--out", type=Path)
    parser.add_argument("--threshold", type=_confidence)
    parser.add_argument("--force", action="store_true", help="replace OUT where it exists")
    parser.set_defaults(command="fill")


def _add_write(commands: Any) -> None:
    parser = commands.add_parser("write", help="write given answers into a copy")
    _add_workbook(parser)
    parser.add_argument("--answers", type=Path, required=True, metavar="A.json")
    parser.add_argument("-o", "--out", type=Path, required=True)
    parser.add_argument("--force", action="store_true", help="replace OUT where it exists")
    parser.set_defaults(command="write")


def _add_verify(commands: Any) -> None:
    parser = commands.add_parser("verify", help="prove what differs between two workbooks")
    parser.add_argument("original", type=Path)
    parser.add_argument("filled", type=Path)
    _add_password(parser)
    parser.set_defaults(command="verify")


def _add_bank(commands: Any) -> None:
    parser = commands.add_parser("bank", help="import, export, list, join or salvage an answer bank")
    acts = parser.add_subparsers(required=True, metavar="ACT")
    take = acts.add_parser("import", help="take entries from tables and completed questionnaires")
    take.add_argument("bank", type=Path)
    take.add_argument("files", type=Path, nargs="+", metavar="FILE")
    take.add_argument("--level", choices=[level.value for level in Level])
    _add_password(take)
    _add_bank_password(take)
    take.set_defaults(command="bank import")
    give = acts.add_parser("export", help="write all entries to .csv, .xlsx or .json")
    give.add_argument("bank", type=Path)
    give.add_argument("file", type=Path)
    _add_bank_password(give)
    give.set_defaults(command="bank export")
    show = acts.add_parser("list", help="show all entries")
    show.add_argument("bank", type=Path, nargs="?")
    _add_bank_password(show)
    show.set_defaults(command="bank list")
    join = acts.add_parser("join", help="take over what another copy of a bank has changed")
    join.add_argument("bank", type=Path)
    join.add_argument("other", type=Path, metavar="OTHER")
    join.add_argument(
        "--conflicts", choices=["mine", "theirs"], help="whose word stands where both copies changed a field"
    )
    join.add_argument("--dry-run", action="store_true", help="say what would be done, and do nothing")
    _add_bank_password(join)
    join.set_defaults(command="bank join")
    save = acts.add_parser("salvage", help="save what can be read of a damaged bank into a new one")
    save.add_argument("bank", type=Path)
    save.add_argument("out", type=Path, metavar="OUT")
    _add_bank_password(save)
    save.set_defaults(command="bank salvage")


def _add_tag(commands: Any) -> None:
    parser = commands.add_parser("tag", help="suggest criteria for questions, one a line")
    parser.add_argument("file", metavar="FILE.txt")
    parser.add_argument("--bank", type=Path)
    parser.add_argument("--framework", default="soc2")
    _add_bank_password(parser)
    parser.set_defaults(command="tag")


def _add_about(commands: Any) -> None:
    parser = commands.add_parser("about", help="tell versions, licences and which sentence models work")
    parser.set_defaults(command="about")


def _add_workbook(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path)
    _add_password(parser)


def _add_password(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--password-file", type=Path, metavar="P", help="a file whose first line is the workbook's password"
    )


def _add_bank_password(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--bank-password-file", type=Path, metavar="P", help="a file whose first line is the bank's password"
    )


def _add_beside(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--beside",
        type=Path,
        action="append",
        default=[],
        metavar="BANK",
        help="another bank that is read too, such as the company's",
    )


def _add_layout(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--layout", type=Path, metavar="L.json", help="corrected layouts, as exported from the window"
    )


def _count(word: str) -> int:
    """A number of things, for the parser."""
    if not word.isdecimal():
        raise argparse.ArgumentTypeError(f"{word!r} is no number of matches")
    return int(word)


def _confidence(word: str) -> float:
    """A number that a confidence can be compared with, for the parser."""
    try:
        number = float(word)
    except ValueError:
        number = math.nan
    if math.isnan(number):
        raise argparse.ArgumentTypeError(f"{word!r} is no confidence; write a number such as 0.95")
    return number
