"""``python -m prefill`` and the ``prefill`` command: the outermost edge, where bugs go to the log."""

from __future__ import annotations

import errno
import io
import os
import sys

from prefill import app, cli
from prefill.domain.errors import PrefillError
from prefill.places import places

# What writing to a pipe fails with whose reader has gone; Windows calls it an invalid argument.
_READER_GONE = (errno.EPIPE, errno.EINVAL) if sys.platform == "win32" else (errno.EPIPE,)


def main() -> int:
    """Run the command line with the arguments of the process; gives its exit status."""
    if sys.stderr is None:
        return _without_terminal()
    _speak_utf8()
    return _run()


def _run() -> int:
    try:
        status = cli.run(sys.argv[1:], app.surroundings())
        sys.stdout.flush()
    except OSError as error:
        if error.errno not in _READER_GONE:
            return _fault()
        # The reader has seen enough; what is left must not be flushed at exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception:
        return _fault()
    return status


def _without_terminal() -> int:
    """Run where nobody would read what is said, as Windows' Explorer starts programs: say it in a dialog."""
    sys.stdout, sys.stderr = io.StringIO(), (said := io.StringIO())
    try:
        status = _run()
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 1
    if status and said.getvalue():
        from prefill.ui.run import tell

        tell(said.getvalue())
    return status


def _speak_utf8() -> None:
    """Let pipes and files carry UTF-8 on Windows too, where Python has not gone over to it yet."""
    if sys.platform == "win32":
        for stream in (sys.stdin, sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding="utf-8", errors=stream.errors)


def _fault() -> int:
    """Say that a bug was met, and where it is told in detail."""
    print(f"Prefill met a fault of its own; nothing was changed. {_where_logged()}", file=sys.stderr)  # noqa: T201
    return 1


def _where_logged() -> str:
    """Write the fault that is being handled to the log, and say where."""
    import traceback

    log = places().logs / "command.log"
    try:
        places().made()
        with log.open("a", encoding="utf-8") as file:
            traceback.print_exc(file=file)
    except (OSError, PrefillError):
        return "It could not be logged either."
    return f"The details are in {log}."


if __name__ == "__main__":
    sys.exit(main())
