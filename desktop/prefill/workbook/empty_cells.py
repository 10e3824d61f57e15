"""Empty cells, most of a real form's, taken out of a sheet part before it is parsed.

They say nothing but a style, which is hardly ever asked for, and cost more to parse than all the rest: in the
largest sheet of HECVAT 4.1.4 they are nine cells in ten. Only the exact shape that Excel gives them is taken;
any other spelling is left to the parser, with the same result.
"""

from __future__ import annotations

import re
from functools import cached_property

_EMPTY = re.compile(rb'<c r="([A-Z]{1,3}[0-9]{1,7})"(?: s="([0-9]{1,6})")?/>')
# Where the same bytes may be text, or where a cell takes its place from the one before it
_UNSAFE = (b"<!", b"<c>", b"<c s", b"<c t")


class EmptyCells:
    """The empty cells of a sheet part and, in ``rest``, the part without them."""

    def __init__(self, part: bytes = b"") -> None:
        is_safe = not any(sign in part for sign in _UNSAFE)
        self.rest, self.count = _EMPTY.subn(b"", part) if is_safe else (part, 0)
        self._part = part if self.count else b""

    @cached_property
    def styles(self) -> dict[str, int]:
        """The number of the cell format of each, by address."""
        return {address.decode(): int(style or 0) for address, style in _EMPTY.findall(self._part)}
