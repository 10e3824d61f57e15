"""Sentences for the user that know their template, so that the window can say them in another language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Self

Say = Callable[[str], str]
"""Puts a sentence into the language of whoever reads it."""


class Sentence(str):
    """A sentence in English that remembers what it was made of; to everything else it is a plain text.

    ``template`` and ``values`` made it: texts, numbers, days, paths, or sentences again. ``source`` is the
    template that a catalogue of translations lists: the same, or the plural where ``number`` chose a form.
    Formatting it into an f-string or joining it with ``str.join`` forgets all that: see ``joined``.
    """

    __slots__ = ("number", "source", "template", "values")
    template: str
    source: str
    values: Mapping[str, object]
    number: int | None

    def __new__(
        cls,
        text: str,
        template: str = "",
        source: str = "",
        values: Mapping[str, object] | None = None,
        number: int | None = None,
    ) -> Self:
        made = super().__new__(cls, text)
        made.template, made.source, made.values, made.number = template, source, values or {}, number
        return made

    def __str__(self) -> str:
        """Itself, so that ``str(error)`` still is the sentence that the error was raised with."""
        return self


def said(template: str, /, **values: object) -> Sentence:
    """The sentence of a literal template, such as ``said("There is no file {path}.", path=path)``.

    Translations are found by the template, so it is a literal. ``{name:,}`` groups the digits of a number,
    ``{name:.1%}`` writes a share, a day becomes 2026-05-31. Braces of its own are doubled.
    """
    return Sentence(template.format(**values), template, template, values)


def said_count(one: str, many: str, n: int, /, **values: object) -> Sentence:
    """The same for a number of things: ``said_count("{n} row is left.", "{n} rows are left.", n)``."""
    values = {"n": n, **values}
    template = one if n == 1 else many
    return Sentence(template.format(**values), template, many, values, n)


def from_data(text: str) -> Sentence:
    """Words that stand in data of ours instead of a call; ``make_translations.py`` reads that data too."""
    template = text.replace("{", "{{").replace("}", "}}")
    return Sentence(text, template, template)


def joined(parts: Iterable[str], separator: str = " ") -> Sentence:
    """Several sentences or words after one another, each of which can still be translated."""
    values = {f"part{place}": part for place, part in enumerate(parts)}
    between = separator.replace("{", "{{").replace("}", "}}")
    return said(between.join(f"{{{name}}}" for name in values), **values)
