"""Makes one entry of several that say the same: by an import, or by a person who merges duplicates."""

from __future__ import annotations

from dataclasses import replace

from prefill.bank.conflicts import folded
from prefill.domain.entries import Audience, Entry, Level


def merged(kept: Entry, other: Entry) -> Entry:
    """Two entries that say the same as one: the kept one's words, with what only the other one has."""
    known = {folded(text) for text in (kept.question, *kept.phrasings)}
    further = [text for text in (other.question, *other.phrasings) if folded(text) not in known]
    criteria = [code for code in other.criteria if code not in kept.criteria]
    is_raised = kept.level is Level.DRAFT and other.level.may_prefill
    return replace(
        kept,
        phrasings=(*kept.phrasings, *dict.fromkeys(further)),
        criteria=(*kept.criteria, *dict.fromkeys(criteria)),
        level=other.level if is_raised else kept.level,
        owner=kept.owner or other.owner,
        review_by=kept.review_by or other.review_by,
        evidence=kept.evidence or other.evidence,
        notes=kept.notes or other.notes,
        source=kept.source or other.source,
        short_answer=kept.short_answer or other.short_answer,
        variants=(*kept.variants, *dict.fromkeys(one for one in other.variants if one not in kept.variants)),
        reviewed_on=kept.reviewed_on or other.reviewed_on,
        review_every=kept.review_every or other.review_every,
        evidence_from=kept.evidence_from or other.evidence_from,
        evidence_until=kept.evidence_until or other.evidence_until,
        audience=Audience.INTERNAL if Audience.INTERNAL in (kept.audience, other.audience) else kept.audience,
    )
