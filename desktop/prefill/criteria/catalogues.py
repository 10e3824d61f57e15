"""Catalogues of frameworks, read from files: their criteria with the official codes, in our own words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from prefill.domain.errors import PrefillError
from prefill.domain.sentences import said

_NUMBER = re.compile(r"(\d+)")


class CatalogueBroken(PrefillError):
    """``detail`` is the end of a sentence: what is wrong in the file."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(
            said(
                "The criteria catalogue {path} cannot be used: {detail}. Correct or remove the file.",
                path=path,
                detail=detail,
            )
        )
        self.path = path


@dataclass(frozen=True)
class Group:
    """Criteria that belong together, such as CC6: a code and a name."""

    code: str
    name: str


@dataclass(frozen=True)
class Criterion:
    """One criterion: its official code, its group's code, a short name, and what it asks for."""

    code: str
    group: str
    title: str
    words: str


@dataclass(frozen=True)
class Catalogue:
    """One framework, such as soc2; groups as in the file, criteria in the natural order of their codes."""

    framework: str
    name: str
    source: str
    groups: tuple[Group, ...]
    criteria: tuple[Criterion, ...] = field(repr=False)

    def criterion(self, code: str) -> Criterion | None:
        """The criterion of this code, None where the catalogue has none."""
        return self._by_code.get(code)

    def group_of(self, code: str) -> Group | None:
        """The group of the criterion of this code, None where the catalogue has no such criterion."""
        found = self.criterion(code)
        return next((group for group in self.groups if found and group.code == found.group), None)

    def in_group(self, group: str) -> tuple[Criterion, ...]:
        """The criteria of a group, by the group's code."""
        return tuple(one for one in self.criteria if one.group == group)

    @cached_property
    def _by_code(self) -> dict[str, Criterion]:
        return {one.code: one for one in self.criteria}


def natural_order(code: str) -> tuple[tuple[int, int, str], ...]:
    """A key that sorts codes as people do: CC1.2 stands before CC1.10, and A.5.9 before A.5.10."""
    return tuple(_part(part) for part in _NUMBER.split(code) if part)


def load_catalogues(folder: Path) -> tuple[Catalogue, ...]:
    """Every ``.json`` file of the folder as a catalogue, ordered by framework.

    Raises CatalogueBroken, naming the file, where one is no catalogue or two are of the same framework.
    """
    catalogues: dict[str, Catalogue] = {}
    for path in sorted(folder.glob("*.json")):
        catalogue = load_catalogue(path)
        if catalogue.framework in catalogues:
            raise CatalogueBroken(
                path,
                said("another file has the framework “{framework}” already", framework=catalogue.framework),
            )
        catalogues[catalogue.framework] = catalogue
    return tuple(catalogues[framework] for framework in sorted(catalogues))


def load_catalogue(path: Path) -> Catalogue:
    """One catalogue. Raises CatalogueBroken."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise CatalogueBroken(
            path, said("it cannot be opened ({reason})", reason=error.strerror or error)
        ) from error
    except (ValueError, RecursionError) as error:
        raise CatalogueBroken(path, said("it is no valid JSON ({error})", error=error)) from error
    try:
        catalogue = _catalogue(document)
    except _Fault as fault:
        raise CatalogueBroken(path, str(fault)) from None
    first_fault = next(_faults(catalogue), None)
    if first_fault:
        raise CatalogueBroken(path, first_fault)
    return catalogue


class _Fault(ValueError):
    """What is wrong in a file; its text is the end of a sentence."""


def _catalogue(document: Any) -> Catalogue:
    groups = [Group(_text(one, "code"), _text(one, "name")) for one in _objects(document, "groups")]
    criteria = [
        Criterion(_text(one, "code"), _text(one, "group"), _text(one, "title"), _text(one, "words"))
        for one in _objects(document, "criteria")
    ]
    return Catalogue(
        framework=_text(document, "framework"),
        name=_text(document, "name"),
        source=_text(document, "source"),
        groups=tuple(groups),
        criteria=tuple(sorted(criteria, key=lambda one: natural_order(one.code))),
    )


def _objects(document: Any, key: str) -> list[Any]:
    found = document.get(key) if isinstance(document, dict) else None
    if not isinstance(found, list) or not found:
        raise _Fault(said("its “{key}” is not a list that holds something", key=key))
    return found


def _text(item: Any, key: str) -> str:
    found = item.get(key) if isinstance(item, dict) else None
    if not isinstance(found, str) or not found.strip():
        if isinstance(item, dict) and item.get("code"):
            raise _Fault(said("the “{key}” of {code} is missing or is no text", key=key, code=item["code"]))
        raise _Fault(said("the “{key}” is missing or is no text", key=key))
    return found


def _faults(catalogue: Catalogue) -> Iterator[str]:
    groups = [group.code for group in catalogue.groups]
    for codes in (groups, [one.code for one in catalogue.criteria]):
        for code in sorted({code for code in codes if codes.count(code) > 1}):
            yield said("the code {code} stands in it twice", code=code)
    for one in catalogue.criteria:
        if one.group not in groups:
            yield said(
                "{code} belongs to the group {group}, which is not in it", code=one.code, group=one.group
            )


def _part(part: str) -> tuple[int, int, str]:
    return (0, int(part), "") if part.isdecimal() else (1, 0, part.casefold())
