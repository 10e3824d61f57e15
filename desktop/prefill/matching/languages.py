"""Tells the language of a question where that is safe: by its script, else by its commonest small words."""

from __future__ import annotations

import re
from collections import Counter

_SCRIPTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (language, re.compile(f"[{characters}]"))
    for language, characters in (
        ("ja", "\u3040-\u30ff"),
        ("ko", "\uac00-\ud7af\u1100-\u11ff"),
        ("zh", "\u3400-\u4dbf\u4e00-\u9fff"),
        ("ru", "\u0400-\u04ff"),
        ("el", "\u0370-\u03ff"),
        ("ar", "\u0600-\u06ff"),
        ("he", "\u0590-\u05ff"),
        ("th", "\u0e00-\u0e7f"),
        ("hi", "\u0900-\u097f"),
    )
)

_SMALL_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the of and to for is are do does you your have has with that this any how what which by or "
        "be will can describe provide please been if all from at it its not a an in on as i we us our was no "
        "yes use used using when who where there than then over under within only more other each such per",
        "de": "der die das und ist sind sie ihr ihre ihrer ein eine einer nicht mit für von zu werden wird "
        "dass auf haben gibt welche wie durch oder bei im den dem des alle über nur zur zum sich",
        "fr": "le la les des et est sont vous votre vos une un du dans pour avec que qui pas par sur au aux "
        "ou avez quelles quels quel comment tous toutes ont",
        "es": "el la los las y es son su sus una un del para con que por se en de cuenta qué cómo cuál "
        "tiene tienen todos todas al o está están",
        "pt": "o os a as e é são seu sua seus suas uma um do da dos das para com que por se em não como "
        "qual quais possui todos todas ao ou está estão pela pelo",
        "it": "il lo la gli le e è sono vostro vostra una un del della dei delle per con che di non come "
        "quali quale avete tutti tutte al o nel nella dai",
        "nl": "de het een en is zijn u uw van voor met dat niet op wordt worden hoe welke door of bij "
        "alle heeft hebben aan naar er",
        "pl": "i w z na do jest są czy oraz nie przez dla jak jakie które się od lub po państwa",
        "sv": "och är en ett av för med att det som inte på till ni er har hur vilka om den alla eller",
        "da": "og er en et af for med at det som ikke på til har hvordan hvilke om den alle eller jeres",
        "tr": "ve bir bu için ile mı mi mu mü var olarak da de nasıl hangi veya tüm",
        "cs": "a je jsou v na se pro s z do nebo jak jaké které máte všechny není",
    }.items()
}
_LANGUAGES_OF = {
    word: tuple(language for language, words in _SMALL_WORDS.items() if word in words)
    for word in frozenset().union(*_SMALL_WORDS.values())
}
_WORD = re.compile(r"[^\W\d_]+")
_LEAST_HITS = 2
_LEAST_SHARE = 0.15


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the text's language, or None where the text is too short or too mixed to say."""
    letters = _WORD.findall(text.lower())
    size = sum(map(len, letters))
    for language, script in () if text.isascii() else _SCRIPTS:
        if size and len(script.findall(text)) >= 0.2 * size:
            return language
    hits = Counter(language for word in letters for language in _LANGUAGES_OF.get(word, ()))
    (first, most), (_, second) = [*hits.most_common(2), ("", 0), ("", 0)][:2]
    is_clear = most > second and most >= max(_LEAST_HITS, _LEAST_SHARE * len(letters))
    is_foreign = most >= 2 * hits["en"]  # English words stand in every language's questions, not the reverse
    return first if is_clear and (first == "en" or is_foreign) else None
