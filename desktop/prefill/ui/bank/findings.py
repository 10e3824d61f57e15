"""What an entry may need, for the filters: a name for each finding and how to tell who has it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum

from prefill.domain.entries import Entry, EntryId
from prefill.ui.language import tr


class Finding(StrEnum):
    """Each but the last is a list of the bank's work list, and is called as there."""

    OVERDUE = "overdue"
    DUE_THIS_MONTH = "due_this_month"
    NEVER_REVIEWED = "never_reviewed"
    WITHOUT_CRITERIA = "without_criteria"
    WITHOUT_EVIDENCE = "without_evidence"
    EVIDENCE_EXPIRED = "evidence_expired"
    WITHOUT_OWNER = "without_owner"
    WITHOUT_ANSWER = "without_answer"
    NEVER_USED = "never_used"
    CONFLICTING = "conflicting"


def findings_of(entries: Iterable[Entry], today: date) -> Mapping[Finding, tuple[EntryId, ...]]:
    """The entries behind each finding that shows in an entry alone; contradictions take two."""
    from prefill.bank.hygiene import work_list

    found = work_list(entries, today)
    return {
        finding: getattr(found, finding.value) for finding in Finding if finding is not Finding.CONFLICTING
    }


def finding_words(finding: Finding) -> str:
    return {
        Finding.OVERDUE: tr("Review overdue"),
        Finding.DUE_THIS_MONTH: tr("Review due this month"),
        Finding.NEVER_REVIEWED: tr("Never reviewed"),
        Finding.WITHOUT_CRITERIA: tr("No criteria"),
        Finding.WITHOUT_EVIDENCE: tr("No evidence"),
        Finding.EVIDENCE_EXPIRED: tr("Evidence expired"),
        Finding.WITHOUT_OWNER: tr("No owner"),
        Finding.WITHOUT_ANSWER: tr("No answer"),
        Finding.NEVER_USED: tr("Never used"),
        Finding.CONFLICTING: tr("Contradicting"),
    }[finding]
