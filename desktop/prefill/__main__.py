"""``python -m prefill`` and the ``prefill`` command: the outermost edge, where bugs go to the log."""

from __future__ import annotations

import os
import sys

from prefill import app, cli
from prefill.domain.errors import PrefillError


def main() -> int:
    """Run the command line with the arguments of the process; gives its exit status."""
    try:
        status = cli.run(sys.argv[1:], app.surroundings())
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough; what is left must not be flushed at exit either
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception:
        print(f"Prefill met a fault of its own; nothing was changed. {_where_logged()}", file=sys.stderr)  # noqa: T201
        return 1
    return status


def _where_logged() -> str:
    """Write the fault that is being handled to the log, and say where."""
    import traceback

    log = app.home() / "logs" / "command.log"
    try:
        app.made_home()
        log.parent.mkdir(exist_ok=True)
        with log.open("a", encoding="utf-8") as file:
            traceback.print_exc(file=file)
    except (OSError, PrefillError):
        return "It could not be logged either."
    return f"The details are in {log}."


if __name__ == "__main__":
    sys.exit(main())
