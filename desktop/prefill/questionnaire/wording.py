"""What a text's own words show: a question, a statement to be met, a note, a total."""

from __future__ import annotations

import re
from functools import cache

_ENDS_ASKING = re.compile(r"[?？؟]\s*[)\]）]?\s*[*†]*\s*$|[?？]\s+\S|¿")
_NUMBERED = re.compile(
    r"^\s*(?:[A-Z]{0,5}[-. ]?\d+(?:[.-]\d+)*[a-z]?[.):]?\s+|\(?[a-z0-9]{1,3}[).]\s+|[-•*]\s+)"
)
_STARTS_ASKING = re.compile(
    r"^(?:"
    r"(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|may|must|what|which"
    r"|who|whom|whose"
    r"|when|where|why|how|please|describe|provide|list|explain|specify|indicate|identify|state"
    r"|confirm|give|attach"
    r"|select|detail|details|summari[sz]e|outline|discuss|demonstrate|if|name|share|upload|enter"
    r"|include|complete"
    r"|tell|elaborate|clarify|document|define|under what|in what|to what|for each|at what|by whom|use this)"
    r"|(?:ist|sind|wird|werden|wurde|wurden|hat|haben|gibt|existier\w+|besteh\w+|verfüg\w+|könn\w+"
    r"|kann|welche\w*"
    r"|wie|wer|wann|wo|was|warum|bitte|beschreib\w+|erläuter\w+|nennen|geben|erfolg\w+|führ\w+"
    r"|liegt|liegen|sofern"
    r"|falls|wurde\w*|setz\w+|besitz\w+|enthält|enthalten|nutz\w+|verwend\w+|bei welch\w+|in welch\w+)"
    r"|(?:est-ce|avez|êtes|existe-t\w*|quel\w*|comment|combien|où|quand|qui|pourquoi|décri\w+"
    r"|veuillez|disposez"
    r"|dispose-t|y a-t|merci|a-t|utilisez|procédez)"
    r"|(?:décri(?:re|vez)|précisez|fournissez|indiquez|expliquez|listez|joindre|détaillez)"
    r"|(?:describa|indique|proporcione|especifique|explique|adjunte|detalle|enumere|cuenta|dispone"
    r"|existen?|qué"
    r"|cómo|cuál\w*|cuándo|quién\w*|dónde|tiene|se|utiliza|realiza|ha)"
    r"|(?:descreva|informe|forneça|possui|possuem|há|quais|qual|como|quando|quem|onde|explique"
    r"|liste|anexe|tem|a"
    r" empresa|o fornecedor)"
    r"|(?:descrivere|descriva|indicare|fornire|specificare|avete|quali|quale|come|quando|chi|dove"
    r"|esist\w+|elencare"
    r"|è|sono|siete|dispone\w*|viene|vengono|il fornitore)"
    r"|(?:beschrijf|geef|heeft|hebt|hebben|zijn|wordt|worden|welke|hoe|wanneer|waar|wie|wat|beschikt|licht"
    r"|vermeld|is er|zijn er|kunt|maakt|voer\w+)"
    r")\b",
    re.IGNORECASE,
)
_ASKS_EAST = re.compile(
    r"(?:か[。？?]?|ください[。]?|ますか.*|でしょうか[。]?|こと[。]?|かどうか|有無|있는가\W*|습니까\W*|는지\W*|하십시오\W*|바랍니다\W*"
    r"|여부\W*|하시오\W*|주세요\W*|인가\W*|하는가\W*|吗[？?]?|呢[？?]?|与否)$"
    r"|^(?:是否|请|請|如何|什么|哪些|贵公司|貴公司|有无|有無|能否)|是否|请说明|请描述|请提供"
)
_DEMANDS = re.compile(
    r"\b(?:shall|must|should|is required to|are required to|is responsible for|ensures? that|needs? to|will"
    r"|is|are|has|have|muss|müssen|soll|sollen|sollte|sollten|ist|sind|wird|werden|dürfen|darf|doit|doivent"
    r"|est|sont|debe|deben|deberá|deberán|deve|devem|deverá|devono|dovrebbe|è|sono|são|está|moet|moeten|dient"
    r"|dienen|zijn|wordt|worden|son|se)\b",
    re.IGNORECASE,
)
_DEMANDS_EAST = re.compile(r"[。]$|する|した|ます|である|应|應|須|必须|不得|해야|한다")
_NOTE = re.compile(
    r"^(?:\W*)(?:notes?\s*[:.]|note that|n\.?b\.?\s*[:.]|copyright|©|\(c\)|disclaimer"
    r"|confidential\b|instructions?\s*:?"
    r"|(?:hints?|evidence|guidance|tips?|help|rationale|why|nachweise?|hilfe|erläuterung|aide"
    r"|consigne|ayuda|ajuda)\s*:"
    r"|please (?:complete|fill|read|return|answer (?:all|every|each))|bitte (?:füllen|lesen|beantworten)"
    r"|veuillez (?:remplir|compléter|lire)|por favor,? (?:complete|rellene|preencha|lea|leia)"
    r"|for (?:internal|office|official)|end of|page \d|legend|source:|see also|version\s+\d"
    r"|hinweise?\s*:|anmerkung\s*:"
    r"|anleitung|vertraulich|nota\s*:|remarque\s*:|opmerking\s*:|let op"
    r"|注[:：意]|備考[:：]|※|说明[:：]|참고[:：]|주[:：])",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(
    r"^\W*(?:examples?|sample|e\.?\s?g\.?|z\.?\s?b\.?|beispiel\w*|ejemplo|exemples?|exemplo|esempio"
    r"|voorbeeld|例|示例|예시?"
    r"|p\.?\s?ex\.?|記入例|muster)(?:\W|\d|$|\s)",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"^\W*(?:(?:sub|grand)?\s*-?total|sum|overall|average|mean|max(?:imum)?|min(?:imum)?|score"
    r"|percentage|count|gesamt\w*"
    r"|summe|zwischensumme|durchschnitt|erreich\w+ punkte|moyenne|somme|promedio|suma|puntaje|média"
    r"|soma|totale|media"
    r"|totaal|gemiddelde|合計|小計|平均|总计|合计|小计|합계|총점|평균)\b(?!.*\?)",
    re.IGNORECASE,
)
_ONE_QUESTION = re.compile(r"[^?？]*?(?:[?？](?=\W|$)|？)", re.DOTALL)
_ADDRESSED = re.compile(r"^(?:https?://|www\.)\S+$", re.IGNORECASE)


def bare(text: str) -> str:
    """The text without a number or bullet at its start."""
    return _NUMBERED.sub("", text, count=1)


@cache
def asks(text: str) -> bool:
    """Whether the words are a question or a request: "Do you ...", "Bitte beschreiben ...", "...か。"."""
    text = bare(text)
    if text[:2] == "IS" and not text.isupper():
        text = text[2:]
    if _ENDS_ASKING.search(text) or _ASKS_EAST.search(text):
        return True
    return text.count(" ") >= 2 and bool(_STARTS_ASKING.match(text))


@cache
def is_question(text: str) -> bool:
    """Whether the words are a question in form, not a request."""
    return bool(_ENDS_ASKING.search(text) or _ASKS_EAST.search(text))


def questions_in(text: str) -> tuple[str, ...]:
    """The single questions where a text asks two or more, else nothing."""
    found = tuple(one.strip() for one in _ONE_QUESTION.findall(text) if any(map(str.isalpha, one)))
    return found if len(found) >= 2 else ()


@cache
def demands(text: str) -> bool:
    """Whether the words are a whole statement that can be met or not: "Backups are tested."."""
    words = text.count(" ") + 1
    if not text.isascii() and len(text) >= 10 and _DEMANDS_EAST.search(text):
        return True
    return (words >= 4 and bool(_DEMANDS.search(text))) or (words >= 6 and text.endswith("."))


def is_note(text: str) -> bool:
    """Whether the words only accompany: a note, a copyright line, instructions."""
    return bool(_NOTE.match(text))


def is_example(text: str) -> bool:
    """Whether the words announce an example."""
    return bool(_EXAMPLE.match(text))


def is_total(text: str) -> bool:
    """Whether the words name a total, a score or another computed figure."""
    return bool(_TOTAL.match(text)) and len(text) <= 60


def is_address(text: str) -> bool:
    """Whether the text is nothing but a web address."""
    return bool(_ADDRESSED.match(text))


def is_shouted(text: str) -> bool:
    """Whether a text of some length is all in capitals."""
    return len(text) >= 5 and text.isupper()
