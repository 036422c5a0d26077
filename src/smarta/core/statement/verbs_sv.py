"""Swedish verbs: infinitive and present, for the sentences that we make ourselves.

A verb that is not known is not inflected: the sentence says "ska" before its infinitive.
"""

_AR = """
analysera annonsera anordna arbeta automatisera avsluta avverka bada baka banta bearbeta
begränsa besvara betala bevaka boka borsta certifiera coacha cykla dansa deklarera demonstrera
digitalisera dokumentera etablera fakturera fasta fika fira fiska fixa flytta fokusera forska
frilansa fyrdubbla förankra förbättra fördubbla förenkla förhandla förkorta förnya gilla halvera
hamna handla hantera hitta hoppa hämta identifiera informera installera intervjua inventera
investera involvera jobba jogga kalla kamma kapa kasta klara koda kolla kontakta kontrollera
korta kvalificera laga landa lansera leta leverera logga lotsa lämna lätta låna markera meditera
mejla migrera minimera minska motionera måla notera närma odla orka offerera optimera ordna
organisera packa peka pitcha planera plantera plugga prata prenumerera presentera prioritera
producera promenera prospektera prova publicera rabattera rapportera reagera redovisa reducera
registrera rekrytera renovera rensa reparera rita rösta samla samordna samtala sanera simma
stötta säkra nätverka
skaffa skanna skapa skicka skissa skola skotta slopa sluta snickra snusa sortera spara spela
sponsra stabilisera stanna starta stoppa strukturera studera styrketräna städa tala teckna testa
tjäna toppa trappa tredubbla träffa träna tvätta undervisa uppdatera utbilda utveckla utvärdera
validera vandra vattna verifiera vila virka visa vänta värva växla yoga ägna ändra åtgärda
öka öppna öva
"""

_ER = """
ansöka använda avskilja besöka bjuda bygga byta dricka erbjuda fylla följa hjälpa hända hålla
höja inleda klippa krympa kräva känna köpa leda leva lyfta lägga läsa låta löpa lösa mäta möta
njuta nämna resa rida ringa röka sitta sjunga sjunka skilja skjuta skriva skära skölja slippa
släcka släppa smälta sova sprida springa steka sticka sträcka ställa stänga stärka sälja sänka
sätta söka trycka tvinga tända tänja tänka vinna väcka väga välja växa ärva äta åka översätta
"""

_IRREGULAR = {
    "gå": "går", "få": "får", "nå": "når", "må": "mår", "slå": "slår", "stå": "står", "se": "ser",
    "ge": "ger", "be": "ber", "bli": "blir", "ta": "tar", "ha": "har", "vara": "är", "göra": "gör",
    "dra": "drar", "bo": "bor", "ro": "ror", "sy": "syr", "tro": "tror", "klä": "klär",
    "säga": "säger", "kunna": "kan", "vilja": "vill", "veta": "vet", "föra": "för", "köra": "kör",
    "höra": "hör", "lära": "lär", "röra": "rör", "störa": "stör", "bära": "bär", "fara": "far",
    "spara": "sparar", "göras": "görs", "hinna": "hinner", "sova": "sover", "komma": "kommer",
    "hålla": "håller", "påbörja": "påbörjar", "minnas": "minns", "lyckas": "lyckas",
    "trivas": "trivs", "finnas": "finns", "träffas": "träffas", "ses": "ses", "börja": "börjar",
    "sälja": "säljer", "dö": "dör", "le": "ler", "bedöma": "bedömer", "glömma": "glömmer",
    "drömma": "drömmer", "tömma": "tömmer", "simma": "simmar", "hyra": "hyr", "styra": "styr",
    "fira": "firar", "göra färdigt": "gör färdigt", "förtjäna": "förtjänar", "främja": "främjar",
    "skydda": "skyddar", "plocka": "plockar", "lyssna": "lyssnar", "klättra": "klättrar",
    "begränsa": "begränsar", "tillverka": "tillverkar", "välkomna": "välkomnar",
    "blicka": "blickar", "förvara": "förvarar", "bevara": "bevarar", "svara": "svarar",
    "ansvara": "ansvarar", "vara med": "är med",
}  # fmt: skip

_PREFIX_WORDS = """
an av be bi efter fast fram framför färdig för före genom in kart med mot ned ner ny om på sam
slut till under upp ut vidare åter över
"""
_PREFIXES = tuple(_PREFIX_WORDS.split())


def _table() -> dict[str, str]:
    table = {verb: f"{verb}r" for verb in _AR.split()}
    for verb in _ER.split():
        table[verb] = f"{verb[:-1]}er"
    return table | _IRREGULAR


PRESENT = _table()
_INFINITIVE = {now: verb for verb, now in PRESENT.items()}
_IMPERATIVE = {
    verb[:-1]: verb
    for verb, now in PRESENT.items()
    if verb.endswith("a") and not now.endswith("ar")
} | {"var": "vara", "gör": "göra", "kom": "komma", "var med": "vara med"}


def _split(word: str) -> tuple[str, str]:
    """A verb with its prefix apart: genomföra → genom, föra; "" where it is known as it is."""
    if word in PRESENT:
        return "", word
    for prefix in _PREFIXES:
        rest = word.removeprefix(prefix)
        if rest != word and len(rest) > 1 and (rest in PRESENT or rest in _INFINITIVE):
            return prefix, rest
    for cut in range(2, len(word) - 3):
        if word[cut:] in PRESENT:
            return word[:cut], word[cut:]
    return "", word


def present(phrase: str) -> str:
    """The present tense of an infinitive with what follows it ("gå ner"), "" if not known."""
    head, _, rest = phrase.partition(" ")
    prefix, verb = _split(head.lower())
    now = PRESENT.get(verb, "")
    if not now and verb.endswith("era") and len(verb) > 4:
        now = f"{verb}r"
    if not now:
        return ""
    return " ".join(filter(None, (prefix + now, rest)))


def infinitive(word: str) -> str:
    """The infinitive of a verb in any form; the word itself where that is not known."""
    lower = word.lower()
    if present(lower):
        return lower
    prefix, verb = _split(lower)
    known = _INFINITIVE.get(verb) or _IMPERATIVE.get(verb)
    if known:
        return prefix + known
    if lower.endswith("erar"):
        return lower[:-1]
    for start in _PREFIXES:
        rest = lower.removeprefix(start)
        if rest != lower and rest in _IMPERATIVE:
            return start + _IMPERATIVE[rest]
    return lower


def is_verb(word: str) -> bool:
    """Whether the word is a form of a known verb."""
    return bool(present(infinitive(word)))
