"""What is told when a job was opened: lost answers, a bank that is not there, that the sample is one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from prefill.ui.banner import Banner
from prefill.ui.language import tr
from prefill.ui.translated import translated

if TYPE_CHECKING:
    from prefill.jobs.desk import Desk
    from prefill.jobs.job import Job


def tell_of_opened(job: Job, desk: Desk, banner: Banner, show_lost: Callable[[], object]) -> None:
    """Tell the gravest of it; ``show_lost`` shows the answers whose question is gone."""
    if job.lost:
        words = tr("Answers that no longer find their question: {count}.")
        banner.tell(words.format(count=len(job.lost)), "warn", tr("Show them"), show_lost)
    elif desk.is_invented(job):
        banner.tell(
            tr("This is the sample: its answers are those of an invented company. Change what you like.")
        )
    elif trouble := desk.company.trouble():
        banner.tell(translated(trouble), "warn")
