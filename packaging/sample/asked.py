"""What the sample questionnaire asks, read from questions.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Section:
    """A heading and the questions under it."""

    title: str
    questions: tuple[str, ...]


@dataclass(frozen=True)
class Asked:
    """One sheet's name and sections."""

    name: str
    sections: tuple[Section, ...]


def read_asked() -> dict[str, Asked]:
    """The sheets by key: ``general``, ``operations``, ``requirements``."""
    source = Path(__file__).with_name("questions.toml")
    sheets = tomllib.loads(source.read_text(encoding="utf-8"))["sheets"]
    return {sheet["key"]: Asked(sheet["name"], _sections(sheet["sections"])) for sheet in sheets}


def _sections(sections: list[dict[str, list[dict[str, str]]]]) -> tuple[Section, ...]:
    return tuple(Section(str(s["title"]), tuple(q["text"] for q in s["questions"])) for s in sections)
