"""Boxes to tick, drawn in text: "☐ Yes ☐ No". An answer is the same text with one box ticked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

_BOX = re.compile(r"[☐□❏◻☑☒]|\[[ \u00a0]{0,3}\]|\[[xX]\]|\([ \u00a0]{1,3}\)|\([xX]\)")
_EMPTY = "☐□❏◻"
_TICKED = "☑☒"
_LONGEST_LABEL = 60
_AROUND = " \t\r\n\u00a0,;/|.:"


@cache
def ticked_in_turn(text: str) -> Mapping[str, str]:
    """The text with each box ticked in turn, and what that box stands for; empty where it draws no choice.

    Nothing but the boxes differs from what stands there.
    """
    boxes = list(_BOX.finditer(text))
    labels = _labels(text, boxes)
    if len(boxes) < 2 or len({label.casefold() for label in labels}) < len(boxes):
        return {}
    if not all(1 <= len(label) <= _LONGEST_LABEL for label in labels):
        return {}
    return {_with_tick(text, boxes, at): label for at, label in enumerate(labels)}


def is_ticked(text: str) -> bool:
    """Whether one of the boxes drawn in a text is ticked."""
    return any(_is_tick(box[0]) for box in _BOX.finditer(text))


def is_lone_box(text: str) -> bool:
    """Whether a text is one box and nothing else."""
    return bool(_BOX.fullmatch(text.strip()))


def with_tick(text: str) -> str:
    """A lone box, ticked."""
    return _ticked(text.strip())


def _labels(text: str, boxes: list[re.Match[str]]) -> list[str]:
    """What stands after each box, or before each where the text ends in a box and begins with words."""
    stops = [box.start() for box in boxes] + [len(text)]
    after = [text[box.end() : stop].strip(_AROUND) for box, stop in zip(boxes, stops[1:], strict=True)]
    starts = [0] + [box.end() for box in boxes]
    before = [text[start : box.start()].strip(_AROUND) for start, box in zip(starts, boxes, strict=False)]
    return before if boxes and not after[-1] and before[0] else after


def _with_tick(text: str, boxes: list[re.Match[str]], at: int) -> str:
    parts, end = [], 0
    for place, box in enumerate(boxes):
        parts += [text[end : box.start()], _ticked(box[0]) if place == at else _emptied(box[0], boxes)]
        end = box.end()
    return "".join(parts) + text[end:]


def _is_tick(box: str) -> bool:
    return box in _TICKED or "x" in box.casefold()


def _ticked(box: str) -> str:
    if _is_tick(box):
        return box
    return "☒" if box in _EMPTY else f"{box[0]}x{box[-1]}"


def _emptied(box: str, boxes: list[re.Match[str]]) -> str:
    """The box without its tick, drawn as another that is empty."""
    if not _is_tick(box):
        return box
    other = next((one[0] for one in boxes if not _is_tick(one[0])), "☐")
    return other if len(box) == 1 else f"{box[0]} {box[-1]}"
