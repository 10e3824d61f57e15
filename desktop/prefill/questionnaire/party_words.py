"""Who may speak in a column, what is said there, and of which time, in ten languages: data.

Words are in the folded form of ``choices.folded``: lower case, no accents, no punctuation.
"""

from __future__ import annotations

# Who sends the form, and never answers it.
CUSTOMERS: frozenset[str] = frozenset(
    (
        *("customer", "customers", "client", "clients", "purchaser", "purchasers", "buyer", "buyers"),
        *("reviewer", "reviewers", "assessor", "assessors", "auditor", "auditors", "evaluator", "analyst"),
        *("approver", "examiner", "inspector", "procurement", "auftraggeber", "auftraggebers", "kunde"),
        *("auftraggeberin", "kunden", "besteller", "bestellers", "kaufer", "einkauf", "prufer", "prufers"),
        *("bewerter", "auditeur", "lauditeur", "acheteur", "lacheteur", "acheteurs", "evaluateur"),
        *("cliente", "comprador", "evaluador", "contratante", "avaliador", "committente"),
        *("acquirente", "valutatore"),
        *("opdrachtgever", "opdrachtgevers", "klant", "inkoper", "beoordelaar"),
    )
)

# Who answers it, beside the names in ``header_words.PARTIES``.
VENDORS: frozenset[str] = frozenset(
    (
        *("vendors", "suppliers", "bidders", "contractors", "providers", "respondents", "your", "you"),
        *("anbieters", "lieferanten", "auftragnehmers", "auftragnehmerin", "bieters", "dienstleisters"),
        *("ihr", "ihre", "ihrer", "sie", "votre", "vos", "vous", "titulaire", "su", "sus", "contratista"),
        *("seu", "sua", "contratada", "vostro", "vostra", "appaltatore", "uw", "opdrachtnemer"),
    )
)

# Before a party: what is said goes to it, or comes from it.
TO_WORDS = frozenset(("to", "with", "towards", "an", "gegenuber", "aux", "al", "aan"))
BY_WORDS = frozenset(("by", "durch", "von", "vom", "par", "por", "pelo", "da", "dal", "door"))
_ARTICLES = "the our den die der des dem le la les l el los o il de het"
ARTICLES = frozenset(_ARTICLES.split())

# What a party says in a column of its own.
UTTERANCES: frozenset[str] = frozenset(
    (
        *("comment", "comments", "commentary", "remark", "remarks", "note", "notes", "feedback", "rating"),
        *("ratings", "score", "scores", "scoring", "points", "grade", "review", "reviews", "reviewed"),
        *("assessment", "assessed", "evaluation", "evaluated", "appraisal", "decision", "approval", "result"),
        *("acceptance", "accepted", "approved", "opinion", "verdict", "conclusion", "judgement", "judgment"),
        *("observation", "observations", "finding", "findings", "response", "responses", "answer", "answers"),
        *("reply", "replies", "verification", "verified", "validation", "results", "status", "use", "action"),
        *("completed", "complete", "filled", "input", "query", "queries", "bewertung", "bewertungen"),
        *("bemerkung", "bemerkungen", "kommentar", "kommentare", "anmerkung", "anmerkungen", "prufung"),
        *("einschatzung", "beurteilung", "stellungnahme", "entscheidung", "freigabe", "ergebnis", "punkte"),
        *("notiz", "notizen", "feststellung", "feststellungen", "ruckmeldung", "antwort", "antworten"),
        *("hinweis", "hinweise", "auszufullen", "ausgefullt", "gepruft", "bewertet", "commentaire"),
        *("commentaires", "remarque", "remarques", "avis", "appreciation", "reponse", "reponses"),
        *("comentario", "comentarios", "evaluacion", "observacion", "observaciones", "nota", "notas"),
        *("valoracion", "calificacion", "respuesta", "respuestas", "avaliacao", "observacao", "observacoes"),
        *("resposta", "respostas", "pontuacao", "commento", "commenti", "valutazione", "osservazioni"),
        *("giudizio", "risposta", "risposte", "opmerking", "opmerkingen", "beoordeling", "antwoord"),
    )
)
# Without a name, beside a column that names who answers, these are the customer's.
JUDGEMENTS: frozenset[str] = frozenset(
    (
        *("evaluation", "appraisal", "verdict", "decision", "approval", "acceptance", "review", "judgement"),
        *("bewertung", "beurteilung", "entscheidung", "freigabe", "prufung", "appreciation", "evaluacion"),
        *("valoracion", "avaliacao", "valutazione", "giudizio", "beoordeling"),
    )
)
ANSWERS: frozenset[str] = frozenset(
    (
        *("response", "responses", "answer", "answers", "reply", "replies", "input", "antwort", "antworten"),
        *("reponse", "reponses", "respuesta", "respuestas", "resposta", "respostas", "risposta"),
        *("risposte", "antwoord", "antwoorden"),
    )
)
# These may stand beside them and change nothing.
QUALIFIERS: frozenset[str] = frozenset(
    (
        *("internal", "only", "further", "additional", "final", "overall", "total", "initial", "general"),
        *("risk", "follow", "up", "and", "und", "et", "y", "e", "en", "for", "fur", "pour", "para", "per"),
        *("of", "on", "in", "du", "del", "do", "della", "dello", "van", "zu", "zur", "s", "be", "is", "if"),
        *("interne", "intern", "nur", "max", "our"),
    )
)
# German and Dutch write who speaks and what is said as one word.
COMPOUNDING: tuple[str, ...] = (
    *("auftraggeber", "kunden", "prufer", "besteller", "klant", "opdrachtgever", "vorjahres"),
)

# What was said at another time. After the words of ``SINCE`` it is only what is compared with.
PAST_WORDS: tuple[str, ...] = (
    *("previous", "previously", "prior", "former", "earlier", "preceding", "past", "last year", "last years"),
    *("last response", "last answer", "last submission", "last comment", "last cycle", "vorjahr"),
    *("vorjahres", "vorjahresantwort", "vorjahreswert", "vorherige", "vorheriger", "vorherigen", "bisherige"),
    *("bisheriger", "fruhere", "fruherer", "letztes jahr", "letzten jahres", "letzte antwort"),
    *("alte antwort", "precedent", "precedente", "precedents", "precedentes", "annee derniere"),
    *("annee passee", "anterior", "anteriores", "ano pasado", "ano passado", "precedenti"),
    *("anno scorso", "vorig", "vorige", "eerdere", "vorig jaar"),
)
PAST_SIGNS: tuple[str, ...] = ("前回", "前年", "昨年", "去年", "上年", "上次", "이전", "전년", "작년", "지난")
SINCE: frozenset[str] = frozenset(
    (
        *("since", "vs", "versus", "than", "compared", "on", "during", "within", "over", "as", "same"),
        *("change", "changes", "changed", "update", "updates", "deviation", "deviations", "difference"),
        *("seit", "gegenuber", "zu", "zum", "zur", "als", "anderung", "anderungen", "abweichung"),
        *("abweichungen", "depuis", "changement", "changements", "desde", "respecto", "cambio", "cambios"),
        *("mudanca", "mudancas", "rispetto", "variazioni", "sinds", "wijziging", "wijzigingen"),
    )
)
SINCE_SIGNS: tuple[str, ...] = ("から", "との", "より", "以来", "변경", "대비", "相比", "变化")
