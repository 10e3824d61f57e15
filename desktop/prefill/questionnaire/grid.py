"""A sheet as a person sees it: what is shown, where it stands, and which cells may be filled in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, cached_property

from prefill.domain.cells import CellValue
from prefill.domain.text import normalise
from prefill.questionnaire.speakers import company_names
from prefill.questionnaire.told_colours import ToldColours, told_colours
from prefill.workbook import Sheet

MAX_COLUMNS = 120
_SPARE_COLUMNS = 4
_MAX_EXPANDED = 400
_ERROR = re.compile(r"#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)")
_HANDS_OFF = re.compile(
    r"do(?:es)? not (?:need to )?(?:be )?(?:re-?)?(?:edit|change|modify|fill|enter|type|overwrite"
    r"|complete|use|touch"
    r"|alter|answer)|don't (?:edit|change|modify|fill|enter|type)|(?:be )?left blank"
    r"|leave (?:this )?(?:cell )?blank"
    r"|editing this cell|cannot be (?:made|changed|edited)|can ?not be edited|read[- ]only"
    r"|protected cell|locked"
    r"|auto(?:matically)?[- ]?(?:populated|calculated|filled)|calculated (?:cell|field)|formula"
    r"|nicht (?:bearbeiten|ändern|ausfüllen|überschreiben|beschreiben)|schreibgeschützt|automatisch berechnet"
    r"|ne pas (?:modifier|remplir|éditer|toucher)|lecture seule|calculé automatiquement"
    r"|no (?:modificar|editar|rellenar|cambiar|tocar)|solo lectura|não (?:editar|modificar|preencher|alterar)"
    r"|non (?:modificare|compilare|toccare)|sola lettura|niet (?:wijzigen|invullen|aanpassen"
    r"|bewerken)|alleen lezen"
    r"|編集しない|変更しない|入力しない|入力不要|記入不要|自動計算|请勿|不要(?:修改|填写|编辑)|勿(?:修改|填写)|自动计算"
    r"|수정하지|입력하지|편집하지|수정 금지|입력 금지|자동 계산",
    re.IGNORECASE,
)


class Grid:
    """A plain view of one sheet. Rows and columns count from 1; hidden ones are passed over."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.name = sheet.name
        self._texts: dict[tuple[int, int], str] = {}
        self._by_row: dict[int, list[int]] = {}
        hidden_rows, hidden_columns = sheet.hidden_rows, sheet.hidden_columns
        for (row, column), value in sheet.values.items():
            if column > MAX_COLUMNS or row in hidden_rows or column in hidden_columns:
                continue
            text = normalise(str(value)) if value is not None else ""
            if text and not _ERROR.fullmatch(text):
                self._texts[row, column] = text
                self._by_row.setdefault(row, []).append(column)
        self.rows = sorted(self._by_row)
        last = max((c for columns in self._by_row.values() for c in columns), default=0)
        self.columns = [
            c for c in range(1, min(last + _SPARE_COLUMNS, MAX_COLUMNS) + 1) if c not in hidden_columns
        ]
        small = [area for area in sheet.merges if area.size <= _MAX_EXPANDED]
        self._wide_merges = len(small) < len(sheet.merges)
        self._merged = {
            (row, column): area
            for area in small
            for row in range(area.top, area.bottom + 1)
            for column in range(area.left, area.right + 1)
        }
        self._fillable: dict[tuple[int, int], bool] = {}

    def text(self, row: int, column: int) -> str:
        """The cell's own text in normal form, ``""`` where it has none."""
        return self._texts.get((row, column), "")

    def shown(self, row: int, column: int) -> str:
        """The text seen at this place: that of the merge which covers it."""
        top, left, _, _ = self.span(row, column)
        return self._texts.get((top, left), "")

    def texts(self) -> Iterable[str]:
        """Every text of the sheet, row by row."""
        return self._texts.values()

    def columns_of(self, row: int) -> list[int]:
        """The columns that have text in this row, from left to right."""
        return sorted(self._by_row.get(row, ()))

    def value(self, row: int, column: int) -> CellValue:
        return self.sheet.values.get((row, column))

    def is_formula(self, row: int, column: int) -> bool:
        return self.sheet.is_formula(row, column)

    def span(self, row: int, column: int) -> tuple[int, int, int, int]:
        """Top, left, bottom and right of the merge that covers the cell, or of the cell itself."""
        area = self._merged.get((row, column)) or (self._wide_merges and self.sheet.merge_at(row, column))
        return area or (row, column, row, column)

    def may_fill(self, row: int, column: int) -> bool:
        """Whether something may be written here: no formula, not merged away, not locked, not warned of."""
        known = self._fillable.get((row, column))
        if known is None:
            known = self._fillable[row, column] = self._is_free(row, column)
        return known

    def is_unlocked(self, row: int, column: int) -> bool:
        """Whether the sheet is protected and this cell was left open on purpose."""
        return self.sheet.is_protected and not self.sheet.is_locked(row, column)

    def has_list(self, row: int, column: int) -> bool:
        validation = self.sheet.validation_at(row, column)
        return validation is not None and validation.kind == "list"

    def admits_others(self, row: int, column: int) -> bool:
        """Whether the cell has a list that other words may be put beside."""
        validation = self.sheet.validation_at(row, column)
        return validation is not None and validation.kind == "list" and not validation.is_strict

    def style(self, row: int, column: int) -> tuple[bool, str | None]:
        """Bold or not, and the fill."""
        style = self.sheet.style(row, column)
        return style.is_bold, style.fill

    @cached_property
    def company_names(self) -> frozenset[str]:
        """The companies that the sheet's texts name."""
        return company_names(self.texts())

    @cached_property
    def told_colours(self) -> ToldColours:
        """What the sheet says of the colours of its cells."""
        return told_colours(self.texts())

    @cached_property
    def listed_columns(self) -> frozenset[int]:
        """Columns in which some cell has a list."""
        seen = set(self.columns)
        return frozenset(
            column
            for validation in self.sheet.validations
            if validation.kind == "list"
            for area in validation.ranges
            for column in range(area.left, min(area.right, MAX_COLUMNS) + 1)
            if column in seen
        )

    def _is_free(self, row: int, column: int) -> bool:
        sheet = self.sheet
        if self.span(row, column)[:2] != (row, column) or sheet.is_formula(row, column):
            return False
        if sheet.is_pivot(row, column):
            return False
        if row in sheet.hidden_rows or column in sheet.hidden_columns:
            return False
        if sheet.is_protected and sheet.is_locked(row, column):
            return False
        validation = sheet.validation_at(row, column)
        return validation is None or not _warns_off(
            f"{validation.prompt_title}\n{validation.prompt}\n{validation.error}"
        )


@cache
def _warns_off(message: str) -> bool:
    return bool(_HANDS_OFF.search(message))
