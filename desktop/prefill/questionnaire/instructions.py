"""Telling what explains a form from what the form asks: questions that its reader has, answered or not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from prefill.questionnaire.wording import asks, is_question

_MARK = re.compile(r"[?？]")
_GOES_ON = re.compile(
    r"[(\[（]|(?:and |or |und |oder )?(?:if|when|where|which|who|how|please|wenn|falls|bitte|wer|wie|si)\b"
    r"|merci\b|[-–—/]|(?:y(?:es)?|ja|oui)\b",
    re.IGNORECASE,
)
_READER = re.compile(
    r"\b(?:(?:do|can|may|should|must|will|have) (?:I|we)|what if (?:I|we)|(?:fülle|wende|muss|kann|soll) ich"
    r"|dois-je|puis-je|debo|devo|moet ik|kan ik)\b",
    re.IGNORECASE,
)
_FORM = re.compile(
    r"\b(?:th(?:e|is|ese) (?:form|file|questionnaire|workbook|spreadsheet|template|worksheet|sheet|tab)s?"
    r"|deadline|fill(?:ed)? (?:in|out)|drop-?down|fragebogen\w*|formular\w*|ausfüll\w*|auszufüllen"
    r"|(?:ce|le) (?:formulaire|questionnaire|fichier)|remplir|(?:este|el) (?:cuestionario|formulario)"
    r"|rellenar|preencher|compilare|(?:dit|het) formulier|invullen)\b"
    r"|記入方法|回答方法|填写说明|填表|작성 ?방법",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(r"\b(?:you|your|Sie|Ihr\w*|vous|votre|usted\w*|su)\b")


@cache
def ends_asking(text: str) -> bool:
    """Whether a question is what a text comes to; "Not sure? Choose No." answers it itself."""
    rest = _MARK.split(text)[-1].strip()
    is_over = rest == text or not any(map(str.isalnum, rest))
    return is_question(text) and (is_over or bool(_GOES_ON.match(rest)) or asks(rest))


def explains_the_form(texts: Sequence[str]) -> bool:
    """Whether at least half of the questions are those of somebody who fills in the form, and two or more."""
    asked = [text for text in texts if is_question(text)]
    about = [text for text in asked if _is_about_form(text)]
    return len(about) >= 2 and 2 * len(about) >= len(asked)


def _is_about_form(text: str) -> bool:
    return bool(_READER.search(text)) or (bool(_FORM.search(text)) and not _ADDRESSED.search(text))
