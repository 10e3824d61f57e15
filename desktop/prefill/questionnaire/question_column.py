"""Which column holds the questions: the evidence, weighed for every column."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from prefill.domain.sentences import said
from prefill.questionnaire.grid import Grid
from prefill.questionnaire.header_words import HeaderRole
from prefill.questionnaire.instructions import ends_asking
from prefill.questionnaire.signals import Signal, weigh
from prefill.questionnaire.tables import Table
from prefill.questionnaire.wording import asks, demands, is_address

SURE_SCORE = 2.5
_MIN_SCORE = 0.5
_MIN_ROWS_WITHOUT_HEADER = 3
_CODE = re.compile(r"[!-~]{18,}|[\W\d_]*|(?=.*\d)[^\W\d_]{0,6}[\W\d_]{1,3}[\w.&-]{0,8}|[A-Za-z]{1,2}")
_AGAINST: dict[HeaderRole, float] = {
    HeaderRole.MARK: 6.0,
    HeaderRole.REVIEWER: 5.0,
    HeaderRole.ID: 4.0,
    HeaderRole.ANSWER: 4.0,
    HeaderRole.OPTIONS: 4.0,
    HeaderRole.SCORE: 4.0,
    HeaderRole.COMMENT: 3.0,
    HeaderRole.REFERENCE: 3.0,
    HeaderRole.GUIDANCE: 1.5,
    HeaderRole.SECTION: 1.0,
}


_SUBJECTS = {HeaderRole.GUIDANCE: 0.0, HeaderRole.SECTION: 0.0, HeaderRole.REFERENCE: 1.0}


@dataclass(frozen=True)
class Candidate:
    """A column that might hold the questions of a table, with the rows in which it has text."""

    grid: Grid
    table: Table
    column: int
    rows: tuple[int, ...]
    most_rows: int

    @cached_property
    def texts(self) -> list[str]:
        return [self.grid.text(row, self.column) for row in self.rows]

    @property
    def role(self) -> HeaderRole | None:
        return self.table.roles.get(self.column)

    def share(self, count: int) -> float:
        return count / len(self.rows)

    @cached_property
    def asking(self) -> float:
        return self.share(sum(map(asks, self.texts)))

    @cached_property
    def worded(self) -> float:
        """The share of texts that ask for something or state what should be so."""
        return self.share(sum(asks(t) or demands(t) for t in self.texts))

    @cached_property
    def questioning(self) -> float:
        """The share of texts that come to a question, and do not answer it themselves."""
        return self.share(sum(map(ends_asking, self.texts)))

    @cached_property
    def mean_length(self) -> float:
        return sum(map(_width, self.texts)) / len(self.rows)


def _width(text: str) -> int:
    """Length in Latin letters: a Chinese or Japanese character says about as much as two and a half."""
    if text.isascii():
        return len(text)
    return sum(5 if ord(c) > 0x2E80 else 2 for c in text) // 2


def _demanding(c: Candidate) -> float:
    return c.share(sum(demands(t) and not asks(t) for t in c.texts))


def _listed(c: Candidate) -> float:
    if c.column not in c.grid.listed_columns:
        return 0.0
    return c.share(sum(c.grid.has_list(row, c.column) for row in c.rows))


def _open(c: Candidate) -> float:
    return c.share(sum(c.grid.is_unlocked(row, c.column) for row in c.rows))


def _repetitive(c: Candidate) -> float:
    """0 where at least half of the texts differ, 1 where all are one."""
    return max(0.0, 1.0 - 2.0 * c.share(len(set(c.texts))))


def _against(c: Candidate) -> float:
    """What a header of another role weighs; less where every row says something long of its own.

    Where nothing is called a question, what differs in every row tells what is asked.
    """
    weight = _AGAINST.get(c.role, 0.0) if c.role else 0.0
    if c.role in _SUBJECTS and HeaderRole.QUESTION not in c.table.roles.values():
        return _SUBJECTS[c.role] if len(set(c.texts)) == len(c.rows) else weight
    told = c.mean_length >= 40 and len(c.rows) >= 0.9 * c.most_rows and len(set(c.texts)) == len(c.rows)
    return min(weight, 2.0) if told and c.role is HeaderRole.ANSWER else weight


QUESTION_SIGNALS: tuple[Signal[Candidate], ...] = (
    Signal("header", 3.0, said("its header names questions"), lambda c: c.role is HeaderRole.QUESTION),
    Signal("other header", -1.0, said("its header names something else"), _against),
    Signal("asking", 3.0, said("most of its texts ask for something"), lambda c: c.asking),
    Signal("demanding", 1.5, said("its texts state what should be so"), _demanding),
    Signal("length", 2.0, said("its texts are whole sentences"), lambda c: min(c.mean_length, 80) / 80),
    Signal("terse", -1.0, said("its texts are very short"), lambda c: c.mean_length < 12),
    Signal("coverage", 1.5, said("it has a text in most rows"), lambda c: len(c.rows) / c.most_rows),
    Signal("repetitive", -2.0, said("its texts repeat one another"), _repetitive),
    Signal("listed", -4.0, said("its cells have lists to pick from"), _listed),
    Signal("open", -3.0, said("its cells are left open for answers"), _open),
    Signal(
        "addresses", -4.0, said("it holds web addresses"), lambda c: c.share(sum(map(is_address, c.texts)))
    ),
    Signal(
        "codes",
        -4.0,
        said("it holds numbers or short codes"),
        lambda c: c.share(sum(bool(_CODE.fullmatch(t)) for t in c.texts)),
    ),
)


def question_columns(grid: Grid, table: Table) -> list[tuple[float, Candidate]]:
    """The columns that may hold questions with their scores, the likeliest first.

    Below ``SURE_SCORE`` a column holds questions only beside cells that surely are to be filled in.
    """
    rows = table.rows or table.preamble
    texts = {column: tuple(row for row in rows if grid.text(row, column)) for column in table.columns}
    most = max(map(len, texts.values()), default=0)
    least = 1 if table.headers else _MIN_ROWS_WITHOUT_HEADER
    scored = [
        (weigh(QUESTION_SIGNALS, candidate), candidate)
        for column, having in texts.items()
        if len(having) >= least
        for candidate in [Candidate(grid, table, column, having, most)]
    ]
    return sorted(
        ((score, c) for score, c in scored if score >= _MIN_SCORE),
        key=lambda pair: (-pair[0], pair[1].column),
    )
