"""Text that only holds an answer's place: "mm/dd/yyyy", "Enter text here", "[...]", "Vendor Name"."""

from __future__ import annotations

import re
from functools import cache

from prefill.domain.cells import CellValue
from prefill.domain.text import normalise
from prefill.questionnaire.boxes import is_ticked, ticked_in_turn
from prefill.questionnaire.choices import folded

_WHOLE = re.compile(
    r"""
    [-–—_.…·\s*]+                                        # dashes, dots and lines to write on
    | [\[<{«(]\s*[^\]>})]*[\]>}»)]                        # [name], <insert text>, {date}
    | (?:m{1,2}|d{1,2})\s*[/.-]\s*(?:m{1,2}|d{1,2})\s*[/.-]\s*(?:y{2}|y{4})
    | (?:y{4}|a{4}|j{4}|r{4})\s*[/.-]\s*m{2}\s*[/.-]\s*[dtj]{2}
    | (?:t|j|d|g){2}\s*[/.-]\s*m{2}\s*[/.-]\s*(?:j|a|y){4}
    | (?:\+?1[-. ])?\(?(?:555|xxx|123|000)\)?[-. ]?(?:555|xxx|123|456|000)[-. ]?(?:\d{4}|x{4})
    | .*[☐□❏◻].* | x{2,} | tbd | tba | tbc | n/?n | lorem\ ipsum.*
    | https?://(?:www\.)?(?:vendor|example|yourdomain|yourcompany|company|your-?site)\.[^\s]*
    | [\w.#+-]*@(?:your|example|company|vendor)[\w.-]*
    """,
    re.VERBOSE | re.IGNORECASE,
)
_INVITING = re.compile(
    r"""
    ^(?:please\s+|bitte\s+|veuillez\s+|por\s+favor,?\s+)?
    (?:(?:click|tap)\s+(?:here\s+)?(?:or\s+tap\s+)?(?:here\s+)?to\b
    | (?:enter|insert|type|add|write|put|fill\s+in)\s+(?:your\s+|the\s+|an?\s+)?
      (?:\w+\s+){0,3}?(?:here|text|response|answer|comments?|name|date|details?|value)\b
    | \W*(?:select|choose|pick)\b(?!.*\?)
    | see\s+(?:the\s+)?instructions?\b
    | (?:(?:your|vendor|supplier)\s+)?(?:answer|response|reply|comments?|antwort|réponse)
      (?:\s+here)?\s*[:：.…]*$
    | (?:hier\s+)?(?:auswählen|auswaehlen|eingeben|eintragen|ausfüllen)\b
    | (?:text|antwort)\s+(?:hier\s+)?eingeben
    | (?:hier)\s+(?:text|antwort|klicken) | w[äa]hlen\s+sie | geben\s+sie
    | (?:choisir|choisissez|sélectionne[rz]|saisi[rs]\w*|indique[rz]\s+ici|cliquez)\b
    | (?:seleccion[ae]r?|elij[ae]|escrib[ai]r?\s+aquí|introduzca|haga\s+clic)\b
    | (?:selecion[ae]r?|escolh[ae]r?|digite|insira|clique)\b
    | (?:seleziona(?:re)?|scegli(?:ere)?|inserire|inserisci|digitare|fare\s+clic)\b
    | (?:selecteer|kies|vul\s+(?:hier\s+)?in|typ\s+hier|klik)\b)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_INVITING_EAST = re.compile(
    r"^[\s(（\[【]*(?:.{0,8}(?:選択してください|ご記入ください|記入してください|入力してください|ここに入力|を選択)"
    r"|请选择|请填写|请输入|在此(?:输入|填写)|請選擇|請填寫|선택하세요|선택해\s*주세요|입력하세요|여기에\s*입력|기입하세요)"
)
_MAX_INVITATION = 80


def is_placeholder(value: CellValue, question: str = "") -> bool:
    """Whether a value only invites an answer to ``question`` and is none itself.

    Words that merely repeat the question ("Vendor Name" beside "Vendor Name") are a placeholder too.
    """
    return isinstance(value, str) and holds_place(normalise(value), question)


def holds_place(text: str, question: str = "") -> bool:
    """The same for a text in normal form."""
    return len(text) <= 4 * _MAX_INVITATION and (invites(text) or _repeats(text, question))


@cache
def invites(text: str) -> bool:
    """Whether a text in normal form only holds a place, whatever is asked."""
    if ticked_in_turn(text):
        return not is_ticked(text)
    if not text or _WHOLE.fullmatch(text):
        return True
    return len(text) <= _MAX_INVITATION and bool(_INVITING.search(text) or _INVITING_EAST.search(text))


def _repeats(text: str, question: str) -> bool:
    """Whether the text is the question over again, give or take a few words.

    "Brief description of the product" beside "Product description" is one.
    """
    if not question or len(text) > _MAX_INVITATION or len(question) > _MAX_INVITATION:
        return False
    asked, said = _stems(question), _stems(text)
    return bool(asked) and asked <= said and len(said) <= 2 * len(asked) + 1


@cache
def _stems(text: str) -> frozenset[str]:
    words = folded(text).replace("e mail", "email").split()
    return frozenset(word.rstrip("s") for word in words if word not in _SMALL)


_SMALL = frozenset(
    ("the", "of", "a", "an", "your", "and", "or", "to", "for", "de", "la", "le", "der", "die", "das")
)
