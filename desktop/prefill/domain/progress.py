"""Long work as a generator: it yields progress, returns its result and knows no thread."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Progress:
    """How far long work has come: ``done`` of ``total`` steps, and a sentence for the user."""

    done: int
    total: int
    what: str


Task = Generator[Progress, None, T]


def finish(task: Task[T]) -> T:
    """Run a task to its end and give its result."""
    while True:
        try:
            next(task)
        except StopIteration as stop:
            result: T = stop.value
            return result
