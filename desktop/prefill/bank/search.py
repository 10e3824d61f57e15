"""Full-text search over the entries, forgiving of whatever a person types.

Each word is looked for by its stem and by its beginning, in two indexes, because a stemmed index cannot find
the beginning of a word: "encrypti" is no beginning of "encrypt", the stem of "encryption".
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from prefill.bank.database import SqliteFile

_WORD = re.compile("[^\\s\0\ud800-\udfff]+")
_WEIGHTS = "10, 10, 3"  # question, phrasings, answer; 1 for the rest
_JOINED_SCRIPTS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
)


def find(file: SqliteFile, text: str, limit: int) -> list[int]:
    """The row numbers of the entries that hold every word of ``text``, best first, without the trash."""
    words = [word for word in _WORD.findall(text) if any(map(_is_searchable, word))]
    if not words:
        return []
    parts: list[str] = []
    parameters: list[Any] = []
    for word in words:
        if _JOINED_SCRIPTS.search(word):
            parts.append(_WITHIN)
            parameters += [word, word, word]
        else:
            quoted = '"' + word.replace('"', '""') + '"'
            parts.append(_INDEXED)
            parameters += [quoted, quoted + "*"]
    sql = _TOGETHER.format(parts=" UNION ALL ".join(parts))
    return [number for (number,) in file.rows(sql, (*parameters, len(words), limit))]


def _is_searchable(character: str) -> bool:
    return unicodedata.category(character)[0] in "LN"


_INDEXED = (
    "SELECT number, min(score) AS score FROM ("
    f"SELECT rowid AS number, bm25(entries_stems, {_WEIGHTS}) AS score"
    " FROM entries_stems WHERE entries_stems MATCH ?"
    " UNION ALL "
    f"SELECT rowid AS number, bm25(entries_words, {_WEIGHTS}) AS score"
    " FROM entries_words WHERE entries_words MATCH ?"
    ") GROUP BY number"
)
_WITHIN = (
    "SELECT number, -1.0 AS score FROM entries"
    " WHERE instr(question, ?) OR instr(phrasings, ?) OR instr(answer, ?)"
)
_TOGETHER = (
    "SELECT number FROM ({parts}) JOIN entries USING (number) WHERE trashed_at IS NULL"
    " GROUP BY number HAVING count(*) = ? ORDER BY sum(score), number LIMIT ?"
)
