"""Where the list at the left leads: the views of the page, the usual filters, and the kept ones."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QSettings

from prefill.domain.entries import Level
from prefill.ui.bank.findings import Finding, finding_words
from prefill.ui.bank.listing import Filter
from prefill.ui.language import tr
from prefill.ui.states import level_word

EVERYTHING = Filter()
_KEPT = "bank/filters"


class View(StrEnum):
    """What the page shows."""

    ENTRIES = "entries"
    OVERVIEW = "overview"
    DECISIONS = "decisions"
    TRASH = "trash"
    COMPANY = "company"


@dataclass(frozen=True)
class Place:
    """One line of the list: what it is called, and what it shows. ``is_own``: a person kept this filter."""

    words: str
    filter: Filter = EVERYTHING
    view: View = View.ENTRIES
    is_own: bool = False


def usual_places() -> tuple[tuple[str, tuple[Place, ...]], ...]:
    """The places that every bank has, under their headings."""
    views = (
        Place(tr("All entries")),
        Place(tr("Overview"), view=View.OVERVIEW),
        Place(tr("To decide"), view=View.DECISIONS),
        Place(tr("Company bank"), view=View.COMPANY),
        Place(tr("Trash"), view=View.TRASH),
    )
    care = tuple(Place(finding_words(finding), Filter(finding=finding)) for finding in Finding)
    levels = tuple(Place(level_word(level), Filter(level=level)) for level in Level)
    return ((tr("Answer bank"), views), (tr("Needs care"), care), (tr("Levels"), levels))


def kept_places(settings: QSettings) -> list[Place]:
    """The filters that the person kept; what can't be read is left out."""
    try:
        records = json.loads(str(settings.value(_KEPT, "[]")))
        return [place_from(record) for record in records]
    except (ValueError, KeyError, TypeError):
        return []


def keep_places(settings: QSettings, places: Sequence[Place]) -> None:
    """Remember these filters for the next time."""
    settings.setValue(_KEPT, json.dumps([record_of(place) for place in places]))


def record_of(place: Place) -> dict[str, Any]:
    """A kept filter as JSON has it; certain entries are no filter to keep."""
    kept = replace(place.filter, only=None)
    return {
        "name": place.words,
        "level": kept.level,
        "criterion": kept.criterion,
        "owner": kept.owner,
        "finding": kept.finding,
    }


def place_from(record: dict[str, Any]) -> Place:
    """Raises ValueError, KeyError or TypeError where it is no such record."""
    kept = Filter(
        level=Level(record["level"]) if record["level"] else None,
        criterion=str(record["criterion"]),
        owner=None if record["owner"] is None else str(record["owner"]),
        finding=Finding(record["finding"]) if record["finding"] else None,
    )
    return Place(str(record["name"]), kept, is_own=True)
