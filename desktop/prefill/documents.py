"""The JSON documents of the command line, whose shapes are a promise to scripts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from prefill.domain.entries import Entry, EntryId
from prefill.domain.matches import Match, Verdict
from prefill.domain.questions import AnswerField, Question, QuestionKey, Questionnaire, QuestionSheet
from prefill.domain.receipts import Receipt
from prefill.domain.responses import Response

if TYPE_CHECKING:
    from prefill.bank.joining import JoinPlan
    from prefill.bank.salvage import Salvaged
    from prefill.jobs.importing import FilesImported

Document = dict[str, Any]


def questionnaire(found: Questionnaire) -> Document:
    """``inspect``: the sheets that ask."""
    return {"sheets": [_sheet(sheet) for sheet in found.sheets]}


def suggestions(
    asked: Sequence[str],
    matches: Iterable[Sequence[Match]],
    verdicts: Iterable[Verdict],
    entries: Mapping[EntryId, Entry],
) -> list[Document]:
    """``suggest``: for each question its matches, best first, and the gate's word."""
    return [
        {
            "question": text,
            "matches": [_match(match, entries[match.entry]) for match in found],
            "prefill": verdict.prefill,
        }
        for text, found, verdict in zip(asked, matches, verdicts, strict=True)
    ]


def filled(total: int, responses: Mapping[QuestionKey, Response], out: Path | None) -> Document:
    """``fill``: how many questions were prefilled and left, and each response that was written."""
    return {
        "questions": total,
        "prefilled": len(responses),
        "left": total - len(responses),
        "out": str(out) if out else None,
        "responses": [
            {
                "sheet": key.sheet,
                "row": key.row,
                "cells": dict(response.values),
                "entry": response.entry,
                "confidence": response.confidence,
            }
            for key, response in responses.items()
        ],
    }


def receipt(made: Receipt) -> Document:
    """``write`` and ``verify``: what changed, and whether that is all."""
    return {
        "changed_cells": [
            {"sheet": c.sheet, "cell": c.cell, "old": c.old, "new": c.new} for c in made.changed_cells
        ],
        "changed_parts": list(made.changed_parts),
        "unchanged_parts": made.unchanged_parts,
        "counts": {name: list(pair) for name, pair in made.counts.items()},
        "original_sha256": made.original_sha256,
        "filled_sha256": made.filled_sha256,
        "faults": list(made.faults),
        "breaks_signature": made.breaks_signature,
        "ok": made.ok,
    }


def imported(files: FilesImported) -> Document:
    """``bank import``: what came in, what was left out and why."""
    result = files.result
    return {
        "added": result.added,
        "merged": result.merged,
        "skipped": [{"where": s.where, "why": s.why} for s in result.skipped]
        + [{"where": str(path), "why": why} for path, why in files.failed],
    }


def entry(listed: Entry) -> Document:
    """``bank list``: one entry in short."""
    return {
        "id": listed.id,
        "question": listed.question,
        "answer": spoken(listed),
        "level": listed.level.value,
        "criteria": list(listed.criteria),
    }


def joined(plan: JoinPlan, *, is_applied: bool) -> Document:
    """``bank join``: the entries that another copy adds, changes and deletes, and where both were changed."""
    return {
        "added": [one.id for one in plan.added],
        "changed": [one.after.id for one in plan.changed],
        "deleted": [one.id for one in plan.deleted],
        "conflicts": [
            {
                "entry": one.entry,
                "question": one.question,
                "field": one.field,
                "base": plain(one.base),
                "mine": plain(one.mine),
                "theirs": plain(one.theirs),
            }
            for one in plan.conflicts
        ],
        "applied": is_applied,
    }


def plain(value: Any) -> Any:
    """A field's value in the words of JSON: days as text, lists as lists, records by their fields."""
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {name: plain(one) for name, one in asdict(value).items()}
    return value if value is None or isinstance(value, bool | int | str) else str(value)


def salvaged(saved: Salvaged) -> Document:
    """``bank salvage``: how many entries were saved, and how many places could not be read."""
    return {
        "out": str(saved.target),
        "entries": saved.entries,
        "from_history": saved.from_history,
        "damaged": saved.damaged,
    }


def spoken(answered: Entry) -> str:
    """An entry's answer as one text: the choice, then the prose."""
    return ". ".join(part for part in (answered.choice or "", answered.answer) if part)


def _sheet(sheet: QuestionSheet) -> Document:
    layout = sheet.layout
    columns = {
        "id": layout.id,
        "question": layout.question,
        "answers": list(layout.answers),
        "comment": layout.comment,
    }
    return {
        "name": sheet.name,
        "columns": columns,
        "header_row": layout.header_row,
        "questions": [_question(question) for question in sheet.questions],
    }


def _question(question: Question) -> Document:
    return {
        "row": question.key.row,
        "id": question.id,
        "section": question.section,
        "text": question.text,
        "parts": list(question.parts),
        "fields": [_field(field) for field in question.fields],
    }


def _field(field: AnswerField) -> Document:
    accepts = field.accepts
    return {
        "role": field.role.value,
        "cell": field.cell,
        "label": field.label,
        "choice": field.choice.value if field.choice else None,
        "choices": list(field.choices) if field.choices is not None else None,
        "glosses": dict(field.glosses),
        "accepts": {
            "kind": accepts.kind,
            "operator": accepts.operator,
            "low": accepts.low,
            "high": accepts.high,
        }
        if accepts
        else None,
        "shared": field.shared,
        "value": field.value,
    }


def _match(match: Match, entry: Entry) -> Document:
    return {
        "entry": match.entry,
        "question": match.question,
        "confidence": match.confidence,
        "cautions": [{"name": c.name, "sentence": c.sentence} for c in match.cautions],
        "answer": spoken(entry),
    }
