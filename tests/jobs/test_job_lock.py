"""Two windows never have the same job, and a window that died has none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from prefill.jobs.job_lock import JobLock, JobOpenElsewhere
from prefill.jobs.store import JobId
from tests.fixtures.windows import another_window

JOB, OTHER = JobId("00ff" * 4), JobId("1234" * 4)


@pytest.fixture
def lock(tmp_path: Path) -> Iterator[JobLock]:
    lock = JobLock(tmp_path / "jobs.lock")
    yield lock
    lock.free()


def test_a_job_that_another_window_has_is_refused_until_that_window_is_gone(
    lock: JobLock, tmp_path: Path
) -> None:
    with another_window(tmp_path / "jobs.lock", JOB):
        with pytest.raises(JobOpenElsewhere, match=r"form\.xlsx is being worked on in another window"):
            lock.take(JOB, "form.xlsx")
        with pytest.raises(JobOpenElsewhere):
            lock.check(JOB, "form.xlsx")
        lock.take(OTHER, "other.xlsx")
    lock.take(JOB, "form.xlsx")


def test_a_refusal_keeps_the_job_that_one_has(lock: JobLock, tmp_path: Path) -> None:
    path = tmp_path / "jobs.lock"
    lock.take(OTHER, "other.xlsx")
    with another_window(path, JOB), pytest.raises(JobOpenElsewhere):
        lock.take(JOB, "form.xlsx")
    with pytest.raises(AssertionError), another_window(path, OTHER):
        pass


def test_a_job_is_let_go_for_another_one_and_when_it_is_put_away(lock: JobLock, tmp_path: Path) -> None:
    path = tmp_path / "jobs.lock"
    lock.take(JOB, "form.xlsx")
    lock.take(JOB, "form.xlsx")
    lock.take(OTHER, "other.xlsx")
    with another_window(path, JOB):
        lock.free()
        with another_window(path, OTHER):
            pass


def test_a_disk_that_knows_no_marks_keeps_nobody_from_work(tmp_path: Path) -> None:
    lock = JobLock(tmp_path / "no such folder" / "jobs.lock")
    lock.take(JOB, "form.xlsx")
    lock.check(OTHER, "other.xlsx")
    lock.free()
