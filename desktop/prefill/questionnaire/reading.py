"""Reading a workbook as a questionnaire: every sheet either asks, or is left alone for a reason."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property

from prefill.domain.corrections import NOTHING_SAID, Corrections, Fingerprint, SheetCorrection
from prefill.domain.questions import AnswerField, LeftAlone, Questionnaire, QuestionSheet
from prefill.domain.sentences import said
from prefill.questionnaire.corrected import read_corrected, with_meanings
from prefill.questionnaire.fields import with_glosses
from prefill.questionnaire.fingerprints import fingerprint_of
from prefill.questionnaire.grid import Grid
from prefill.questionnaire.hidden import hidden_parts
from prefill.questionnaire.legends import legend_of, needs_legend
from prefill.questionnaire.sheet_reading import read_sheet
from prefill.workbook import Sheet, Workbook
from prefill.workbook.plain_values import ValueBook

_SHEET_OF = re.compile(r"(?:'((?:[^']|'')+)'|([^\s'!(),&\"=]+))!")


def read(workbook: Workbook | ValueBook, corrections: Corrections = NOTHING_SAID) -> Questionnaire:
    """Find the questions of a workbook, their answer fields and their lists, on every visible sheet.

    What a person said of sheets of the same shape overrules the evidence. Raises the named errors of the
    workbook for a sheet that cannot be read.
    """
    reader = SheetReader(workbook)
    sheets: list[QuestionSheet] = []
    left_alone: list[LeftAlone] = []
    for sheet in workbook.sheets:
        found = reader.read(sheet.name, corrections)
        if isinstance(found, QuestionSheet):
            sheets.append(found)
            left_alone += hidden_parts(sheet, found)
        else:
            left_alone.append(found)
    return Questionnaire(tuple(sheets), tuple(left_alone))


class SheetReader:
    """Reads the sheets of one workbook one by one, and again under other corrections."""

    def __init__(self, workbook: Workbook | ValueBook) -> None:
        self.workbook = workbook
        self._names = frozenset(sheet.name for sheet in workbook.sheets)
        self._grids: dict[str, Grid] = {}
        self._fingerprints: dict[str, Fingerprint] = {}

    def grid(self, name: str) -> Grid:
        """The cells of a sheet as a person sees them."""
        if name not in self._grids:
            self._grids[name] = Grid(self.workbook.sheet(name))
        return self._grids[name]

    def fingerprint(self, name: str) -> Fingerprint:
        """The shape of a sheet, by which corrections are kept."""
        if name not in self._fingerprints:
            self._fingerprints[name] = fingerprint_of(self.grid(name))
        return self._fingerprints[name]

    def said_of(self, name: str, corrections: Corrections) -> SheetCorrection | None:
        """What was said about a sheet, or about those of its shape."""
        return corrections.of_sheet(self.fingerprint(name), name, self._names)

    def read(self, name: str, corrections: Corrections = NOTHING_SAID) -> QuestionSheet | LeftAlone:
        """The questions of one sheet, or why it is left alone."""
        sheet = self.workbook.sheet(name)
        if sheet.state != "visible":
            return LeftAlone(name, said("The sheet is hidden."))
        given = self.said_of(name, corrections)
        if given is not None:
            found = read_corrected(self.grid(name), given)
        elif name in self._sources and not _has_lists(sheet):
            found = LeftAlone(name, said("It holds the items of lists that other sheets offer."))
        else:
            found = read_sheet(self.grid(name))
        if isinstance(found, QuestionSheet):
            found = self._with_legends(found)
            found = with_meanings(found, corrections) if corrections.lists else found
        return replace(found, fingerprint=self.fingerprint(name))

    def _with_legends(self, found: QuestionSheet) -> QuestionSheet:
        """The sheet with what it, or another sheet, says that the codes of its lists mean."""
        lists = {f.choices for q in found.questions for f in q.fields if f.choices and not f.glosses}
        names = (found.name, *sorted(self._names - {found.name}))
        glosses = {items: legend_of(map(self.grid, names), items) for items in lists if needs_legend(items)}
        if not any(glosses.values()):
            return found

        def told(field: AnswerField) -> AnswerField:
            known = glosses.get(field.choices) if field.choices else None
            return with_glosses(field, known) if known else field

        questions = (replace(q, fields=tuple(map(told, q.fields))) for q in found.questions)
        return replace(found, questions=tuple(questions))

    @cached_property
    def _sources(self) -> frozenset[str]:
        visible = [sheet for sheet in self.workbook.sheets if sheet.state == "visible"]
        return _list_sources(self.workbook, visible)


def _list_sources(workbook: Workbook | ValueBook, visible: list[Sheet]) -> frozenset[str]:
    """The sheets from which lists on other sheets take their items."""
    found = set()
    for sheet in visible:
        for formula in {v.formula1 for v in sheet.validations if v.kind == "list"}:
            key = formula.removeprefix("=").strip().lower()
            target = workbook.names.get((key, sheet.name)) or workbook.names.get((key, None)) or formula
            if (name := _SHEET_OF.search(target)) is not None:
                found.add((name[1] or name[2]).replace("''", "'"))
    return frozenset(found)


def _has_lists(sheet: Sheet) -> bool:
    return any(validation.kind == "list" for validation in sheet.validations)
