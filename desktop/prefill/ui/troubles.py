"""What the user is told when something goes wrong, and what goes to the log instead."""

from __future__ import annotations

import logging
from pathlib import Path

from prefill.domain.errors import PrefillError
from prefill.ui.language import tr
from prefill.ui.translated import translated

LOG_NAME = "prefill.log"

_log = logging.getLogger(__name__)


def sentence_for(error: BaseException, logs: Path) -> str:
    """A known error's own sentence; anything else goes to the log and is apologised for."""
    if isinstance(error, PrefillError):
        return translated(str(error))
    _log.error("unexpected error", exc_info=error)
    return tr(
        "Something went wrong that Prefill did not expect, and we are sorry. Your answers are saved; "
        "the details are in {log}.",
    ).format(log=logs / LOG_NAME)
