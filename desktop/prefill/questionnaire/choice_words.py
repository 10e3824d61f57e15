"""The words in which lists say yes, no, partly and not applicable: data, in ten languages.

``PLAIN`` words say nothing but the code; ``STATING`` words say it as a claim ("Compliant", "In place") and
count only where no plain word is at hand. All are in the folded form of ``choices.folded``: lower case, no
accents, apostrophes dropped, other punctuation turned into blanks.
"""

from __future__ import annotations

from prefill.domain.questions import ChoiceCode

PLAIN: dict[ChoiceCode, tuple[str, ...]] = {
    ChoiceCode.YES: (
        *("yes", "y", "true", "ja", "j", "oui", "si", "sim"),
        *("はい", "有り", "あり", "有", "是", "是的", "예", "네", "○", "〇", "✓", "✔", "☑"),
    ),
    ChoiceCode.NO: (
        *("no", "n", "false", "nein", "non", "nao", "nee"),
        *("いいえ", "無し", "なし", "無", "否", "不是", "没有", "无", "아니오", "아니요", "×", "✗", "✘"),
    ),
    ChoiceCode.PARTIAL: (
        *("partial", "partially", "partly", "in part", "teilweise", "teils", "partiel", "partielle"),
        *("partiellement", "en partie", "parcial", "parcialmente", "en parte", "em parte", "parziale"),
        *(
            "parzialmente",
            "in parte",
            "gedeeltelijk",
            "deels",
            "一部",
            "部分的",
            "一部のみ",
            "部分",
            "部分是",
        ),
        *("부분", "부분적", "일부", "△"),
    ),
    ChoiceCode.NA: (
        *("na", "n a", "not applicable", "non applicable", "inapplicable", "does not apply"),
        *("nicht anwendbar", "nicht zutreffend", "nicht relevant", "entfallt", "entbehrlich", "n z", "nz"),
        *("sans objet", "s o", "ne sapplique pas", "no aplica", "no aplicable", "no procede"),
        *(
            "nao aplicavel",
            "nao se aplica",
            "non applicabile",
            "non si applica",
            "niet van toepassing",
            "nvt",
        ),
        *("n v t", "該当なし", "該当しない", "対象外", "適用外", "不适用", "不適用", "해당 없음", "해당없음"),
        *("해당 사항 없음", "적용 불가", "비해당"),
    ),
}

STATING: dict[ChoiceCode, tuple[str, ...]] = {
    ChoiceCode.YES: (
        *(
            "compliant",
            "fully compliant",
            "full compliance",
            "complies",
            "comply",
            "fully comply",
            "conforms",
        ),
        *("conformant", "conform", "in place", "fully in place", "implemented", "fully implemented", "met"),
        *("fully met", "meets", "fully meets", "satisfied", "supported", "fully supported", "supports"),
        *(
            "fulfilled",
            "achieved",
            "applicable",
            "included",
            "available",
            "standard",
            "out of the box",
            "i o",
            "in ordnung",
            "full",
        ),
        *("fully", "pass", "passed", "agree", "agreed", "accept", "accepted", "confirmed", "effective", "ok"),
        *("applied", "established", "present", "exists", "enabled", "done", "complete", "completed"),
        *("erfullt", "vollstandig erfullt", "umgesetzt", "vollstandig umgesetzt", "vorhanden", "konform"),
        *("anwendbar", "vollstandig", "trifft zu", "zutreffend", "conforme", "en place", "mis en oeuvre"),
        *("mis en œuvre", "applicable en totalite", "satisfait", "totalement", "cumple", "cumplido"),
        *("implementado", "totalmente implementado", "aplicable", "atende", "atende totalmente", "atendido"),
        *(
            "aplicavel",
            "implementato",
            "applicabile",
            "soddisfatto",
            "voldoet",
            "geimplementeerd",
            "aanwezig",
        ),
        *(
            "van toepassing",
            "対応済",
            "対応済み",
            "実施済",
            "実施済み",
            "適合",
            "達成",
            "対応",
            "实施",
            "已实施",
        ),
        *("符合", "完全符合", "满足", "支持", "有的", "적합", "이행", "준수", "적용", "구현됨"),
    ),
    ChoiceCode.NO: (
        *(
            "non compliant",
            "noncompliant",
            "not compliant",
            "no compliance",
            "does not comply",
            "not in place",
        ),
        *(
            "not implemented",
            "not met",
            "does not meet",
            "unmet",
            "not satisfied",
            "not supported",
            "missing",
        ),
        *(
            "unsupported",
            "does not support",
            "not fulfilled",
            "not achieved",
            "not available",
            "not included",
        ),
        *("unavailable", "fail", "failed", "disagree", "absent", "not present", "not conformant", "rejected"),
        *(
            "n i o",
            "nicht in ordnung",
            "nok",
            "not ok",
            "does not conform",
            "not established",
            "not enabled",
            "not done",
            "ineffective",
            "not effective",
        ),
        *("nicht erfullt", "nicht umgesetzt", "nicht vorhanden", "nicht konform", "trifft nicht zu", "fehlt"),
        *(
            "non conforme",
            "pas en place",
            "non mis en oeuvre",
            "non mis en œuvre",
            "non satisfait",
            "absente",
        ),
        *("no cumple", "no implementado", "incumple", "no conforme", "nao conforme", "nao atende"),
        *("nao implementado", "nao atendido", "non implementato", "non soddisfatto", "voldoet niet"),
        *(
            "niet geimplementeerd",
            "niet aanwezig",
            "未対応",
            "未実施",
            "不適合",
            "未達成",
            "未实施",
            "不符合",
        ),
        *("不满足", "不支持", "부적합", "미이행", "미준수", "미적용", "미구현"),
    ),
    ChoiceCode.PARTIAL: (
        *(
            "partially compliant",
            "partial compliance",
            "partially implemented",
            "partly implemented",
            "mixed",
        ),
        *(
            "partially met",
            "partially meets",
            "partially in place",
            "partially supported",
            "partially comply",
        ),
        *("partial support", "partially conformant", "partially satisfied", "partially fulfilled", "limited"),
        *("partially complies", "supports with exceptions", "in place with exceptions", "with exceptions"),
        *("teilweise erfullt", "teilweise umgesetzt", "teilweise konform", "teilweise vorhanden"),
        *("partiellement conforme", "partiellement mis en oeuvre", "partiellement mis en œuvre"),
        *("cumple parcialmente", "parcialmente implementado", "parcialmente conforme", "atende parcialmente"),
        *("parcialmente atendido", "parzialmente conforme", "parzialmente implementato"),
        *("voldoet gedeeltelijk", "gedeeltelijk geimplementeerd", "一部対応", "一部実施", "部分実施"),
        *("部分符合", "部分实施", "部分满足", "部分支持", "부분 적합", "부분 이행", "부분이행", "일부 준수"),
    ),
    ChoiceCode.NA: (
        *("out of scope", "not in scope", "not relevant", "excluded", "nicht im scope", "ausgeschlossen"),
        *("hors perimetre", "fuera de alcance", "fuera del alcance", "fora do escopo", "fuori ambito"),
        *("buiten scope", "範囲外", "不在范围内", "범위 외"),
    ),
}

UNCERTAIN: tuple[str, ...] = (
    *("dont know", "do not know", "not know", "unknown", "unsure", "not sure", "uncertain", "tbd", "tbc"),
    *("to be determined", "to be confirmed", "planned", "plan to", "planning", "in progress", "in process"),
    *("work in progress", "under review", "under development", "roadmap", "future", "pending", "not yet"),
    *("not verified", "not tested", "not assessed", "not answered", "undecided", "ongoing", "underway"),
    *("weiss nicht", "unbekannt", "geplant", "in planung", "in arbeit", "in bearbeitung", "noch nicht"),
    *("ne sais pas", "inconnu", "prevu", "planifie", "en cours", "a definir", "pas encore"),
    *("no se", "desconocido", "planificado", "previsto", "en curso", "en proceso", "por definir", "aun no"),
    *(
        "nao sei",
        "desconhecido",
        "planejado",
        "planeado",
        "em andamento",
        "em curso",
        "a definir",
        "ainda nao",
    ),
    *("non so", "sconosciuto", "pianificato", "in corso", "da definire", "non ancora"),
    *("weet niet", "onbekend", "gepland", "in uitvoering", "nog niet"),
    *("わからない", "不明", "未確認", "予定", "計画中", "検討中", "対応中"),
    *(
        "不知道",
        "不清楚",
        "计划",
        "进行中",
        "待定",
        "규획",
        "모름",
        "알 수 없음",
        "계획",
        "진행 중",
        "예정",
        "검토 중",
    ),
)

HEDGES: tuple[str, ...] = (
    *("partial", "partially", "partly", "in part", "some", "teilweise", "teils", "partiel", "partiellement"),
    *("en partie", "parcial", "parcialmente", "en parte", "em parte", "parzialmente", "in parte"),
    *("gedeeltelijk", "deels", "一部", "部分", "부분", "일부"),
)

# A rider that begins with one of these takes back part of a yes; further on it may speak of anything.
EXCEPTING: tuple[str, ...] = (
    *("with exception", "with exceptions", "with some exceptions", "with minor exceptions", "except"),
    *("with limitations", "with restrictions", "with reservations", "ausgenommen", "ausser"),
    *("mit ausnahme", "mit ausnahmen", "mit einschrankungen", "sauf", "avec exceptions", "avec reserves"),
    *("salvo", "excepto", "con excepciones", "con limitaciones", "exceto", "com excecoes", "com restricoes"),
    *("tranne", "con eccezioni", "con riserva", "behalve", "met uitzonderingen", "met beperkingen"),
)
