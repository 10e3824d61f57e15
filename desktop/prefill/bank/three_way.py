"""Joins two versions of an entry that came from a third: what only one side changed is taken from it."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from prefill.domain.entries import Entry

_NAMES = tuple(field.name for field in fields(Entry))


def differing_fields(one: Entry, other: Entry) -> tuple[str, ...]:
    """The fields in which two entries differ, in the order of the record."""
    return tuple([name for name in _NAMES if getattr(one, name) != getattr(other, name)])


def joined(base: Entry, mine: Entry, theirs: Entry) -> tuple[Entry, tuple[str, ...]]:
    """Both changes of ``base`` together, and the fields in which they contradict one another.

    Those fields are left as in ``mine``. Lists are joined item by item; uses counted on both sides add up.
    """
    taken: dict[str, Any] = {}
    contradicting = []
    for name in differing_fields(base, theirs):
        old, own, other = (getattr(one, name) for one in (base, mine, theirs))
        if own in (old, other):
            taken[name] = other
        elif name == "times_used":
            taken[name] = max(own + other - old, 0)
        elif name == "last_used":
            taken[name] = max(filter(None, (own, other)), default=None)
        elif isinstance(own, tuple):
            taken[name] = _joined_lists(old, own, other)
        else:
            contradicting.append(name)
    return replace(mine, **taken) if taken else mine, tuple(contradicting)


def _joined_lists(base: tuple[Any, ...], mine: tuple[Any, ...], theirs: tuple[Any, ...]) -> tuple[Any, ...]:
    kept = [item for item in mine if item in theirs or item not in base]
    return (*kept, *[item for item in theirs if item not in base and item not in mine])
