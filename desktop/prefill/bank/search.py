"""Full-text search over the entries, forgiving of whatever a person types.

Words are matched by their stems. A word may be half typed, and the beginning of a word is often no beginning
of its stem ("encrypti" and "encrypt"), so it is first completed to the words that the bank knows.
"""

from __future__ import annotations

import re
import unicodedata

from prefill.bank.database import SqliteFile

_WORD = re.compile("[^\\s\0\ud800-\udfff]+")
_TOKEN = re.compile(r"[^\W_]+")
_WITHOUT_SPACES = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
)
_SHORT = 3  # characters up to which a beginning fits a stem as well, and has too many completions
_COMPLETIONS = 50
_RANKED = 3000  # where more entries match, a word says too little to rank them by
_WITHIN = "(instr(entries.question, ?) OR instr(entries.phrasings, ?) OR instr(entries.answer, ?))"
_RANK = "bm25(entries_stems, 10, 10, 3)"  # question, phrasings, answer; 1 for the rest


def find(file: SqliteFile, text: str, limit: int) -> list[int]:
    """The row numbers of the entries that hold every word of ``text``, best first, without the trash."""
    words = _WORD.findall(text)
    within = [word for word in words if _WITHOUT_SPACES.search(word)]
    indexed = [tokens for word in words if word not in within and (tokens := _TOKEN.findall(word))]
    conditions = ["trashed_at IS NULL", *[_WITHIN] * len(within)]
    parameters = [word for word in within for _ in range(_WITHIN.count("?"))]
    if not indexed:
        return _numbers(file, "entries", conditions, parameters, "number", limit) if within else []
    conditions.append("entries_stems MATCH ?")
    parameters.append(" AND ".join(_alternatives(file, tokens) for tokens in indexed))
    tables = "entries_stems JOIN entries ON entries.number = entries_stems.rowid"
    found = _numbers(file, tables, conditions, parameters, "entries_stems.rowid", _RANKED + 1)
    if len(found) > _RANKED:
        return found[:limit]
    return _numbers(file, tables, conditions, parameters, f"{_RANK}, number", limit)


def _numbers(
    file: SqliteFile, tables: str, conditions: list[str], parameters: list[str], order: str, limit: int
) -> list[int]:
    sql = f"SELECT number FROM {tables} WHERE {' AND '.join(conditions)} ORDER BY {order} LIMIT ?"
    return [number for (number,) in file.rows(sql, (*parameters, limit))]


def _alternatives(file: SqliteFile, tokens: list[str]) -> str:
    """A query for these tokens in a row, the last of them possibly half typed."""
    *first, last = tokens
    if len(last) <= _SHORT:
        return f'("{" ".join(tokens)}" OR "{" ".join(tokens)}"*)'
    lasts = dict.fromkeys((last, *_completions(file, last)))
    return "(" + " OR ".join(f'"{" ".join((*first, one))}"' for one in lasts) + ")"


def _completions(file: SqliteFile, beginning: str) -> list[str]:
    decomposed = unicodedata.normalize("NFKD", beginning.lower())
    folded = "".join(character for character in decomposed if not unicodedata.combining(character))
    sql = "SELECT term FROM entries_terms WHERE term >= ? AND term < ? LIMIT ?"
    return [term for (term,) in file.rows(sql, (folded, folded + "\U0010ffff", _COMPLETIONS))]
