"""``python -m prefill`` and the ``prefill`` command."""

from __future__ import annotations

import sys

from prefill import app, cli


def main() -> int:
    """Run the command line with the arguments of the process; gives its exit status."""
    return cli.run(sys.argv[1:], app.surroundings())


if __name__ == "__main__":
    sys.exit(main())
