"""Makes what people download: ``python packaging/release.py linux|windows|macos|all``, asked by ``dev.py``.

Each system has a folder here with a module ``build``, whose function of that name is given a folder, puts its
files there and gives their paths. Where one cannot be built on this system it raises ``NotHere``.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

import dev
import product


def main(system: str) -> int:
    """Build for one system, or for all that can be built here. Gives the exit status."""
    product.RELEASE.mkdir(parents=True, exist_ok=True)
    try:
        made = list(built_for_all() if system == "all" else built(system))
    except dev.StepError as error:
        print(error, file=sys.stderr)
        return error.status
    for path in made:
        print(f"{path.relative_to(product.ROOT)}: {path.stat().st_size / 1e6:.1f} MB")
    return 0


def built(system: str) -> list[Path]:
    """The files that people of one system download. Raises StepError."""
    module = importlib.import_module(f"{system}.build")
    made: list[Path] = module.build(product.RELEASE)
    return made


def built_for_all() -> Iterator[Path]:
    for system in dev.SYSTEMS:
        try:
            yield from built(system)
        except dev.NotHere as error:
            dev.say(str(error))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
