"""Makes what people download: ``python packaging/release.py linux|windows|macos|all``, asked by ``dev.py``.

Each system has a folder here with a module ``build``, whose function of that name is given a folder, puts its
files there and gives their paths. Where one cannot be built on this system it raises ``NotHere``.
"""

from __future__ import annotations

import hashlib
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
        made = all_built() if system == "all" else built(system)
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


def all_built() -> list[Path]:
    """The whole release: what can be built here for each system, and the sums of all files."""
    for left in product.RELEASE.iterdir():
        left.unlink()
    made = list(_built_for_each())
    sums = product.RELEASE / "SHA256SUMS"
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(made)]
    sums.write_text("".join(lines), "utf-8")
    return [*made, sums]


def _built_for_each() -> Iterator[Path]:
    for system in dev.SYSTEMS:
        try:
            yield from built(system)
        except dev.NotHere as error:
            dev.say(f"Left out of this release: {error}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
