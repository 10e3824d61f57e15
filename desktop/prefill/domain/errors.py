"""The family of errors that a user can meet."""

from __future__ import annotations


class PrefillError(Exception):
    """A refusal that a user can understand.

    ``str(error)`` is one or two whole sentences: what is wrong with which file or cell, and what to do.
    Each folder derives its own named errors, beside the code that raises them; all else is a bug.
    """
